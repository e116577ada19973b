import { readAssignmentOrWord } from "./assignments.ts";
import { beginsCompound, readCompound } from "./compound-commands.ts";
import { unexpected } from "./errors.ts";
import { skipNewlines } from "./newlines.ts";
import type { Command, CompoundCommand, Coprocess, FunctionDefinition, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { peekCommand, peekReserved, takeWord } from "./reserved-words.ts";
import { readSimpleCommand } from "./simple-commands.ts";
import { advance, peek } from "./tokens.ts";
import { readWord } from "./words.ts";

/** One command of a pipeline (bash manual 3.2). */
export function readCommand(state: ParseState): Command {
  const token = peekCommand(state);
  const start = state.reader.offset();
  if (token === "redirection") {
    state.trace?.open("command", start);
    return readSimpleCommand(state, start, undefined);
  }
  if (token === "(") return readCompound(state);
  if (token !== "word") throw unexpected(state, ["command"]);
  const reserved = peekReserved(state);
  // Behind `|` bash does not take `time` for a reserved word.
  if (reserved === undefined || reserved === "time") return readSimpleOrFunction(state, start);
  if (beginsCompound(reserved)) return readCompound(state);
  if (takeWord(state, "function")) return readFunction(state, start);
  if (takeWord(state, "coproc")) return readCoprocess(state, start);
  throw unexpected(state, ["command"]);
}

/** `name ()` makes a function of what else would be a simple command. */
function readSimpleOrFunction(state: ParseState, start: number): Command {
  state.trace?.open("command", start);
  const first = readAssignmentOrWord(state);
  if (first.kind === "assignment" || peek(state) !== "(") return readSimpleCommand(state, start, first);
  state.trace?.close(first.span.end);
  advance(state);
  expectToken(state, ")");
  checkFunctionName(state, first);
  return readFunctionBody(state, start, sourceOf(state, first), false);
}

/** Bash judges when the command runs; others do when they read it. */
function checkFunctionName(state: ParseState, { parts, span }: Word): void {
  const { words } = state;
  const [part] = parts;
  const named = parts.length === 1 && part?.kind === "literal" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(part.text);
  if (words && !named && !state.knows("any-function-name"))
    throw state.fault(span.start, [words.badFunctionName]);
}

function expectToken(state: ParseState, token: ")"): void {
  if (peek(state) !== token) throw unexpected(state, [token]);
  advance(state);
}

/** A name as typed: bash judges whether it is a valid one when the command runs. */
function sourceOf(state: ParseState, word: Word): string {
  const [part] = word.parts;
  if (word.parts.length === 1 && part?.kind === "literal") return part.text;
  return state.shared.lines.source.slice(word.span.start, word.span.end);
}

/** Behind `function`: the parentheses may be left out. */
function readFunction(state: ParseState, start: number): FunctionDefinition {
  state.trace?.expect("name");
  if (peek(state) !== "word") throw unexpected(state, ["name"]);
  const name = sourceOf(state, readWord(state));
  state.acceptsCommand = true;
  if (peek(state) === "(") {
    const open = state.reader.pos;
    advance(state);
    if (peek(state) === ")") advance(state);
    else {
      state.reader.pos = open;
      state.tokenAt = -1;
    }
  }
  return readFunctionBody(state, start, name, true);
}

function readFunctionBody(
  state: ParseState,
  start: number,
  name: string,
  keyword: boolean,
): FunctionDefinition {
  skipNewlines(state);
  const body = expectCompound(state);
  return { kind: "function", name, keyword, body, span: state.spanFrom(start) };
}

function expectCompound(state: ParseState): CompoundCommand {
  if (state.words && !atCompound(state)) return readSimpleBody(state);
  if (!atCompound(state)) throw unexpected(state, ["{"]);
  return readCompound(state);
}

/** Outside of bash any command may be the body of a function. */
function readSimpleBody(state: ParseState): CompoundCommand {
  const start = state.reader.offset();
  const command = readCommand(state);
  const { span } = command;
  const pipeline = {
    kind: "pipeline",
    negated: false,
    timed: "no",
    commands: [command],
    pipesStderr: [],
    span,
  } as const;
  const list = { kind: "and-or", first: pipeline, rest: [], span } as const;
  const body = { kind: "list", items: [{ command: list, background: false }], span } as const;
  return { kind: "group", body, redirections: [], span: state.spanFrom(start) };
}

function atCompound(state: ParseState): boolean {
  const token = peekCommand(state);
  return token === "(" || (token === "word" && beginsCompound(peekReserved(state) ?? ""));
}

/** Behind `coproc`: a compound command may be named, a simple one may not (bash manual 3.2.6). */
function readCoprocess(state: ParseState, start: number): Coprocess {
  const finish = (name: string, body: Coprocess["body"]): Coprocess => ({
    kind: "coproc",
    name,
    body,
    span: state.spanFrom(start),
  });
  if (atCompound(state)) return finish("COPROC", readCompound(state));
  const bodyStart = state.reader.offset();
  state.trace?.open("command", bodyStart);
  if (peek(state) === "redirection") return finish("COPROC", readSimpleCommand(state, bodyStart, undefined));
  if (peek(state) !== "word" || peekReserved(state) !== undefined) throw unexpected(state, ["command"]);
  const first = readAssignmentOrWord(state);
  state.acceptsCommand = true;
  if (first.kind === "word" && atCompound(state)) {
    state.trace?.close(first.span.end);
    return finish(sourceOf(state, first), readCompound(state));
  }
  if (first.kind === "word" && peek(state) === "word" && peekReserved(state)) throw unexpected(state);
  return finish("COPROC", readSimpleCommand(state, bodyStart, first));
}
