import { readAssignmentOrWord } from "./assignments.ts";
import { readDollar } from "./dollar.ts";
import { unexpectedBehindLine } from "./errors.ts";
import { Stop } from "./faults.ts";
import { readHereDocuments } from "./here-documents.ts";
import { Lines } from "./lines.ts";
import {
  listOf,
  readCompoundList,
  readLine,
  readSubstitution,
  readUpToStray,
  skipToCommand,
} from "./lists.ts";
import type { List, ListItem } from "./nodes.ts";
import { type Grammar, ParseState, type Shared } from "./parse-state.ts";
import type { Parser, ParserOptions, ParseStep, SyntaxFault, SyntaxWarning } from "./parser.ts";
import { Reader } from "./reader.ts";
import { advance, peek } from "./tokens.ts";
import type { Trace } from "./trace.ts";

const GRAMMAR: Grammar = {
  list: readCompoundList,
  substitution: readSubstitution,
  firstWord: readAssignmentOrWord,
  dollar: readDollar,
  backquoted: (state) => (state.words ? readUpToStray(state) : wholeText(state)),
};

/** A parser over `source`, which gives one complete command a call. */
export function createParser(source: string, options: ParserOptions = {}): Parser {
  const state = createState(source, options);
  return { next: () => nextStep(state) };
}

/** Parses all of `source` at once, as where nothing that it does can change how the rest is read. */
export function parseScript(
  source: string,
  options: ParserOptions = {},
): { list: List } | { error: SyntaxFault } {
  const state = createState(source, options);
  try {
    return { list: wholeText(state) };
  } catch (stop) {
    return { error: asStop(state, stop).fault };
  }
}

export function createState(source: string, options: ParserOptions, trace?: Trace): ParseState {
  const lines = new Lines(source, options.firstLine ?? 1);
  const shared: Shared = {
    lines,
    options,
    grammar: GRAMMAR,
    trace,
    warnings: [],
    doubleParens: new Map(),
    depth: 0,
  };
  return new ParseState(new Reader(source, lines), shared);
}

function nextStep(state: ParseState): ParseStep {
  const { shared } = state;
  shared.depth = 0;
  shared.warnings.length = 0;
  shared.doubleParens.clear();
  try {
    const list = readComplete(state);
    if (list === undefined) return { kind: "end" };
    // Of an alias of several lines more may be left.
    const end = Math.min(state.reader.endOffset(), state.reader.offset());
    const lastLine = state.lineBefore(list.span.end);
    return withWarnings({ kind: "command", list, end, lastLine }, shared.warnings);
  } catch (stop) {
    const { incomplete, fault } = asStop(state, stop);
    state.restart();
    return withWarnings({ kind: incomplete ? "incomplete" : "error", error: fault }, shared.warnings);
  }
}

/** `RangeError`: the host's stack had been used up by what called the parser. */
function asStop(state: ParseState, thrown: unknown): Stop {
  if (thrown instanceof Stop) return thrown;
  if (thrown instanceof RangeError) return state.tooDeep();
  throw thrown;
}

type Told = Exclude<ParseStep, { kind: "end" }>;

function withWarnings(step: Told, warnings: readonly SyntaxWarning[]): Told {
  return warnings.length > 0 ? { ...step, warnings: [...warnings] } : step;
}

/** The commands up to the next newline, here-documents behind it included; undefined at the end. */
export function readComplete(state: ParseState): List | undefined {
  state.readAhead = undefined;
  skipToCommand(state);
  if (peek(state) === "end") return undefined;
  const list = readLine(state);
  const token = peek(state);
  if (token === "\n") advance(state);
  else if (token === "end") readHereDocuments(state);
  else throw unexpectedBehindLine(state);
  return list;
}

/** All of a text of its own. */
function wholeText(state: ParseState): List {
  const start = state.reader.offset();
  const items: ListItem[] = [];
  for (let list = readComplete(state); list !== undefined; list = readComplete(state)) {
    for (const [at, item] of list.items.entries())
      items.push(at === list.items.length - 1 ? { ...item, newline: true } : item);
  }
  return listOf(state, items, start);
}
