import { readCommand } from "./commands.ts";
import { unexpected } from "./errors.ts";
import { Stop, SUBSTITUTION_DEPTH } from "./faults.ts";
import type { AndOr, Command, List, ListItem, Pipeline } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { peekCommand, peekReserved, reservedWords, takeWord } from "./reserved-words.ts";
import { advance, isEndOfText, peek } from "./tokens.ts";

/** What stands inside of a compound command: at least one command, up to a word or token that closes it. */
export function readCompoundList(state: ParseState): List {
  const start = state.reader.offset();
  skipToCommand(state);
  const items: ListItem[] = [];
  // What is missing at the end of the text is then what closes the command.
  if (state.words && isEndOfText(state)) return listOf(state, items, start);
  do items.push(readItem(state));
  while (takeSeparators(state, items) && beginsCommand(state));
  return listOf(state, items, start);
}

/** The commands of one line (bash's `simple_list`): up to a newline or the end, both left unread. */
export function readLine(state: ParseState): List {
  const start = state.reader.offset();
  const items: ListItem[] = [];
  for (;;) {
    items.push(readItem(state));
    const token = peek(state);
    if (token !== ";" && token !== "&") break;
    if (token === "&") replaceLast(items, { background: true });
    advance(state);
    if (!beginsCommand(state)) break;
  }
  return listOf(state, items, start);
}

export function listOf(state: ParseState, items: readonly ListItem[], start: number): List {
  const first = items[0]?.command.span.start ?? start;
  const end = items[items.length - 1]?.command.span.end ?? start;
  return { kind: "list", items, span: { start: first, end, line: state.shared.lines.lineAt(first) } };
}

/** Over newlines; an alias that stands for nothing is put in, and so gone over, as well. */
export function skipToCommand(state: ParseState): void {
  while (peekCommand(state) === "\n") advance(state);
}

function readItem(state: ParseState): ListItem {
  return { command: readAndOr(state), background: false };
}

function replaceLast(items: ListItem[], end: Partial<ListItem>): void {
  const last = items.pop();
  if (last) items.push({ ...last, ...end });
}

/** Over `;`, `&` or newlines behind a command; false if there is none, so that no further command can follow. */
function takeSeparators(state: ParseState, items: ListItem[]): boolean {
  const token = peek(state);
  if (token === "&") replaceLast(items, { background: true });
  else if (token === "\n") replaceLast(items, { newline: true });
  else if (token !== ";") return false;
  advance(state);
  skipToCommand(state);
  return true;
}

/** False at what closes a list: `)`, `;;`, the end, `done`, `fi` … */
function beginsCommand(state: ParseState): boolean {
  const token = peekCommand(state);
  if (state.words && token !== "word") return !ENDING.has(token) && !isEndOfText(state);
  if (token === "(" || token === "redirection") return true;
  return token === "word" && !CLOSING.has(peekReserved(state) ?? "");
}

const ENDING: ReadonlySet<string> = new Set([")", ";;", "\n"]);

const CLOSING: ReadonlySet<string> = new Set(["then", "do", "done", "fi", "elif", "else", "esac", "}"]);

function readAndOr(state: ParseState): AndOr {
  const first = readPipeline(state);
  const rest: { operator: "&&" | "||"; pipeline: Pipeline }[] = [];
  for (;;) {
    const operator = peek(state);
    if (operator !== "&&" && operator !== "||") break;
    advance(state);
    skipToCommand(state);
    rest.push({ operator, pipeline: readPipeline(state) });
  }
  return { kind: "and-or", first, rest, span: state.spanFrom(first.span.start) };
}

/** `[time [-p]] [!] command [| command]…`; `!` and `time` may stand alone. */
function readPipeline(state: ParseState): Pipeline {
  peekCommand(state);
  const start = state.reader.offset();
  const prefix = readPrefix(state);
  const commands: Command[] = [];
  const pipesStderr: boolean[] = [];
  if (!prefix.some || !endsPipeline(state)) {
    commands.push(readCommand(state));
    for (;;) {
      const token = peek(state);
      if (token !== "|" && token !== "|&") break;
      advance(state);
      skipToCommand(state);
      pipesStderr.push(token === "|&");
      commands.push(readCommand(state));
    }
  }
  const { negated, timed } = prefix;
  return { kind: "pipeline", negated, timed, commands, pipesStderr, span: state.spanFrom(start) };
}

function readPrefix(state: ParseState): { some: boolean; negated: boolean; timed: Pipeline["timed"] } {
  let negated = false;
  let timed: Pipeline["timed"] = "no";
  let some = false;
  for (; peekCommand(state) === "word"; some = true) {
    if (takeWord(state, "!")) negated = takeNegation(state, negated);
    else if (reservedWords(state).has("time") && takeWord(state, "time"))
      timed = readTimeOption(state) ? "posix" : "bash";
    else break;
  }
  return { some, negated, timed };
}

/** Behind `!`: whether the pipeline is negated now. */
function takeNegation(state: ParseState, negated: boolean): boolean {
  if (!state.knows("loose-negation") && (endsPipeline(state) || peekReserved(state) === "!"))
    throw unexpected(state);
  return !negated;
}

/** `time -p`, `time --`: for bash both ask for POSIX's format. */
function readTimeOption(state: ParseState): boolean {
  const posix = takeWord(state, "-p", "option");
  return takeWord(state, "--", "option") || posix;
}

function endsPipeline(state: ParseState): boolean {
  const token = peek(state);
  return token === "\n" || token === ";" || token === "end";
}

/** Behind `$(` or `<(`. */
export function readSubstitution(state: ParseState): List {
  const outside = state.hereDocuments;
  const { inSubstitution } = state;
  state.hereDocuments = [];
  state.inSubstitution = true;
  state.enter(SUBSTITUTION_DEPTH);
  state.tokenAt = -1;
  try {
    const list = readUpToClose(state);
    state.leave(SUBSTITUTION_DEPTH);
    state.inSubstitution = inSubstitution;
    state.warnUnfinishedHereDocuments();
    state.hereDocuments = [...outside, ...state.hereDocuments];
    return list;
  } catch (stop) {
    throw stop instanceof Stop && !stop.incomplete ? stop.withStatus("fatal") : stop;
  }
}

/** Between backquotes in a shell other than bash, which passes over what stands behind a stray `)` or `fi`. */
export function readUpToStray(state: ParseState): List {
  skipToCommand(state);
  return beginsCommand(state) ? readCompoundList(state) : listOf(state, [], state.reader.offset());
}

function readUpToClose(state: ParseState): List {
  skipToCommand(state);
  if (state.words && CLOSING.has(peekReserved(state) ?? "")) throw unexpected(state, [")"]);
  const list = peek(state) === ")" ? listOf(state, [], state.reader.offset()) : readCompoundList(state);
  if (peek(state) !== ")") throw unexpected(state, [")"]);
  advance(state);
  return list;
}
