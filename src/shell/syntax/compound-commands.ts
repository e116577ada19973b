import { readArithmeticCommand, readForHeader } from "./arithmetic-commands.ts";
import { readConditional } from "./conditionals.ts";
import { unexpected } from "./errors.ts";
import { expect } from "./expect.ts";
import { Stop } from "./faults.ts";
import { lineOf } from "./language-errors.ts";
import { skipNewlines } from "./newlines.ts";
import type { CaseClause, CompoundCommand, IfClause, List, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { readRedirections } from "./redirections.ts";
import { peekCommand, peekPlain, takeWord } from "./reserved-words.ts";
import { advance, isEndOfText, peek, type Token } from "./tokens.ts";
import { plainText, readWord } from "./words.ts";

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A compound command before what follows it has been read. */
export type CompoundDraft = Without<CompoundCommand, "redirections" | "span">;

const READERS: Readonly<Record<string, (state: ParseState) => CompoundDraft>> = {
  "{": readGroup,
  if: readIf,
  while: (state) => readWhile(state, "while"),
  until: (state) => readWhile(state, "until"),
  for: readFor,
  select: readSelect,
  case: readCase,
  "[[": readConditional,
};

/** The reserved words of the compound commands (bash manual 3.2.5). */
export function beginsCompound(reserved: string): boolean {
  return Object.hasOwn(READERS, reserved);
}

/** At `(` or at one of those reserved words: the command and its redirections. */
export function readCompound(state: ParseState): CompoundCommand {
  const start = state.reader.offset();
  state.enter();
  const draft = readDraft(state);
  state.leave();
  state.trace?.expect("separator");
  const redirections = readRedirections(state);
  return { ...draft, redirections, span: state.spanFrom(start) };
}

function readDraft(state: ParseState): CompoundDraft {
  if (peek(state) === "(") {
    const arithmetic = state.knows("arithmetic-commands") ? readArithmeticCommand(state) : undefined;
    return arithmetic ?? readSubshell(state);
  }
  const word = peekPlain(state)?.text ?? "";
  const read = READERS[word];
  if (read === undefined || !takeWord(state, word)) throw unexpected(state);
  return read(state);
}

function readSubshell(state: ParseState): CompoundDraft {
  advance(state);
  const body = state.shared.grammar.list(state);
  if (peek(state) !== ")") throw unexpected(state, [")"]);
  const lastLine = state.shared.lines.lineAt(state.reader.offset());
  advance(state);
  return { kind: "subshell", body, lastLine };
}

function readGroup(state: ParseState): CompoundDraft {
  const body = state.shared.grammar.list(state);
  expect(state, "}");
  return { kind: "group", body };
}

function readIf(state: ParseState): CompoundDraft {
  const { grammar } = state.shared;
  const branches: IfClause["branches"][number][] = [];
  const { depth } = state.shared;
  do {
    // An `elif` is an `if` within `else`, and is printed so.
    state.enter();
    const condition = grammar.list(state);
    expect(state, "then");
    branches.push({ condition, body: grammar.list(state) });
  } while (takeCommandWord(state, "elif"));
  state.shared.depth = depth;
  if (!takeCommandWord(state, "else")) {
    expect(state, "fi");
    return { kind: "if", branches };
  }
  const otherwise = grammar.list(state);
  expect(state, "fi");
  return { kind: "if", branches, otherwise };
}

function takeCommandWord(state: ParseState, word: string): boolean {
  return peekCommand(state) === "word" && takeWord(state, word);
}

function readWhile(state: ParseState, kind: "while" | "until"): CompoundDraft {
  const condition = state.shared.grammar.list(state);
  expect(state, "do");
  const body = state.shared.grammar.list(state);
  expect(state, "done");
  return { kind, condition, body };
}

/**
 * `do … done`, or `{ … }`, which bash takes as well.
 *
 * @param mayBrace false directly behind a name, where `{` is no reserved word
 */
function readLoopBody(state: ParseState, mayBrace = true): List {
  const braces = mayBrace && takeCommandWord(state, "{");
  if (!braces) expect(state, "do");
  const body = state.shared.grammar.list(state);
  expect(state, braces ? "}" : "done");
  return body;
}

function readFor(state: ParseState): CompoundDraft {
  if (peek(state) === "(" && state.knows("arithmetic-commands")) {
    const header = readForHeader(state);
    if (peek(state) === ";") advance(state);
    skipNewlines(state);
    const body = readLoopBody(state);
    return { kind: "arithmetic-for", ...header.parts(), body };
  }
  return { kind: "for", ...readLoop(state) };
}

function readSelect(state: ParseState): CompoundDraft {
  return { kind: "select", ...readLoop(state) };
}

function readLoop(state: ParseState): { name: string; words: Word[] | undefined; body: List } {
  const name = readLoopName(state);
  const separated = peek(state) !== "word";
  const words = readLoopWords(state);
  return { name, words, body: readLoopBody(state, separated || words !== undefined) };
}

function readLoopName(state: ParseState): string {
  state.trace?.expect("name");
  const { words } = state;
  if (words && !isName(peekPlain(state)?.text)) throw badLoopVariable(state, words.badLoopVariable);
  if (peek(state) !== "word") throw unexpected(state, ["name"]);
  const word = readWord(state);
  return plainText(word) ?? state.shared.lines.source.slice(word.span.start, word.span.end);
}

function badLoopVariable(state: ParseState, message: string): Stop {
  const { fault } = state.fault(state.reader.offset(), [message]);
  return new Stop({ ...fault, line: lineOf(state, peek(state)) }, false);
}

const isName = (text: string | undefined) => text !== undefined && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);

/** Behind the name: `in word…`, and the separator; undefined without `in`. */
function readLoopWords(state: ParseState): Word[] | undefined {
  if (peek(state) === ";") {
    advance(state);
    skipNewlines(state);
    return undefined;
  }
  skipNewlines(state);
  if (!takeWord(state, "in")) return undefined;
  const words: Word[] = [];
  state.trace?.expect("argument");
  while (peek(state) === "word") words.push(readWord(state));
  const token = peek(state);
  const ends = state.words !== undefined && isEndOfText(state);
  if ((token !== "\n" && token !== ";") || ends) throw unexpected(state, [";"]);
  advance(state);
  skipNewlines(state);
  return words;
}

type Clause = CaseClause["clauses"][number];

function readCase(state: ParseState): CompoundDraft {
  state.trace?.expect("argument");
  if (peek(state) !== "word") throw unexpected(state, ["subject"]);
  const subject = readWord(state);
  skipNewlines(state);
  if (!takeWord(state, "in")) throw unexpected(state, ["in"]);
  const clauses: Clause[] = [];
  for (;;) {
    skipNewlines(state);
    if (takeWord(state, "esac")) break;
    const clause = readClause(state);
    clauses.push(clause.clause);
    if (clause.last) {
      expect(state, "esac");
      break;
    }
  }
  return { kind: "case", line: state.lineBefore(subject.span.end), subject, clauses };
}

/** `last`: not ended by `;;` or the like, so that only `esac` can follow. */
function readClause(state: ParseState): { clause: Clause; last: boolean } {
  const patterns = readPatterns(state);
  skipNewlines(state);
  const empty = isClauseEnd(peek(state)) || peekPlain(state)?.text === "esac";
  const body = empty ? undefined : state.shared.grammar.list(state);
  const token = peek(state);
  if (!isClauseEnd(token)) return { clause: { patterns, body, end: ";;" }, last: true };
  advance(state);
  return { clause: { patterns, body, end: token }, last: false };
}

const isClauseEnd = (token: Token): token is ";;" | ";&" | ";;&" =>
  token === ";;" || token === ";&" || token === ";;&";

/** Shells other than bash do not ask whether a pattern is a word: they complain of what is behind it. */
function passPattern(state: ParseState): void {
  if (state.words === undefined || peek(state) === "redirection" || isEndOfText(state))
    throw unexpected(state, ["pattern"]);
  advance(state);
  state.acceptsCommand = false;
}

/** `[(] pattern [| pattern]… )`. */
function readPatterns(state: ParseState): Word[] {
  state.trace?.expect("pattern");
  if (peek(state) === "(") advance(state);
  const patterns: Word[] = [];
  for (;;) {
    if (peek(state) === "word") patterns.push(readWord(state));
    else passPattern(state);
    if (peek(state) !== "|") break;
    advance(state);
  }
  if (peek(state) !== ")") throw unexpected(state, [")"]);
  advance(state);
  return patterns;
}
