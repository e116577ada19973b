import { EQUALS, isNameStart, OPEN_BRACKET, OPEN_PAREN, PLUS } from "./characters.ts";
import { unexpected } from "./errors.ts";
import { Stop } from "./faults.ts";
import { readName } from "./names.ts";
import type { ArrayElement, ArrayLiteral, Assignment, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { Parts, readGroup } from "./parts.ts";
import { readSubscript } from "./subscripts.ts";
import { advance, peek } from "./tokens.ts";
import { readBareWord, readRest, readWord } from "./words.ts";

interface AssignmentPlace {
  /** `name=(…)` is an assignment too; else the word ends before the `(`. */
  readonly arrays?: boolean;
  /** Where a command begins; there a subscript may hold blanks. */
  readonly begins?: boolean;
}

/**
 * A word in a place where `name=…` is an assignment; the cursor stands at its first character.
 *
 */
export function readAssignmentOrWord(
  state: ParseState,
  { arrays = true, begins = true }: AssignmentPlace = {},
): Assignment | Word {
  state.trace?.open("word", state.reader.offset());
  const word = readEither(state, arrays, begins);
  state.trace?.close(word.span.end);
  state.acceptsCommand = false;
  return word;
}

/** Whether the subscript at the cursor ends before a blank: behind a command's name nothing else is one. */
function endsInWord({ reader }: ParseState): boolean {
  return /^\[(?:[^\s\]"'\\$`;&|<>()]|\\.|'[^']*'|"(?:[^"\\]|\\.)*"|[$`])*(?:\]|[$`(])/s.test(
    reader.text.slice(reader.pos, reader.pos + 1000),
  );
}

function readEither(state: ParseState, arrays: boolean, begins: boolean): Assignment | Word {
  const { reader } = state;
  const start = reader.offset();
  const from = reader.pos;
  if (!isNameStart(reader.code(from))) return readBareWord(state);
  const name = readName(state);
  const nameEnd = reader.pos;
  const code = reader.code(reader.pos);
  if (code === OPEN_BRACKET && state.knows("arrays") && (begins || endsInWord(state))) {
    const subscript = readSubscript(state);
    const bracketEnd = reader.pos;
    if (assigns(state)) return readAssignment(state, start, name, arrays, subscript);
    const parts = new Parts(state);
    parts.plain(from, nameEnd + 1);
    for (const part of subscript.parts) parts.push(part);
    parts.plain(bracketEnd - 1, bracketEnd);
    return readRest(state, start, parts);
  }
  if (assigns(state)) return readAssignment(state, start, name, arrays);
  reader.pos = from;
  return readBareWord(state);
}

/**
 * An argument of `eval` or `let`, where bash reads `name=(…)` as part of the word, though it is no assignment.
 */
export function readWordWithArrays(state: ParseState): Word {
  const { reader } = state;
  const start = reader.offset();
  const from = reader.pos;
  if (!isNameStart(reader.code(from)) || !state.knows("arrays")) return readWord(state);
  readName(state);
  const parts = new Parts(state);
  if (assigns(state)) {
    readEquals(state);
    if (reader.code(reader.pos) === OPEN_PAREN) {
      parts.plain(from, reader.pos);
      readGroup(state, parts);
      return readRest(state, start, parts);
    }
  }
  reader.pos = from;
  return readWord(state);
}

/** At `=` or `+=`. */
function assigns(state: ParseState): boolean {
  const { reader } = state;
  reader.pos = reader.pastContinuations(reader.pos);
  const code = reader.code(reader.pos);
  return (
    code === EQUALS ||
    (code === PLUS &&
      state.knows("append") &&
      reader.code(reader.pastContinuations(reader.pos + 1)) === EQUALS)
  );
}

/** Over `=` or `+=`; true for `+=`. */
function readEquals(state: ParseState): boolean {
  const { reader } = state;
  const append = reader.code(reader.pos) === PLUS;
  reader.pos = append ? reader.pastContinuations(reader.pos + 1) + 1 : reader.pos + 1;
  return append;
}

function readAssignment(
  state: ParseState,
  start: number,
  name: string,
  arrays: boolean,
  subscript?: Word,
): Assignment {
  const { reader } = state;
  const append = readEquals(state);
  state.trace?.mark("variable", start, reader.endOffset());
  const isArray = arrays && state.knows("arrays") && reader.code(reader.pos) === OPEN_PAREN;
  state.trace?.open("value", reader.offset());
  const value = isArray ? readArrayOrWord(state) : readBareWord(state);
  state.trace?.close(value.span.end);
  const span = reader.spanFrom(start);
  return subscript
    ? { kind: "assignment", name, subscript, append, value, span }
    : { kind: "assignment", name, append, value, span };
}

/** `x=(1 2)y` is no list but a word. */
function readArrayOrWord(state: ParseState): ArrayLiteral | Word {
  const { reader } = state;
  const start = reader.offset();
  const mark = reader.mark();
  const array = readArray(state);
  const open = reader.pos - (reader.mark() - mark);
  const next = reader.text.charAt(reader.pos);
  if (reader.atEnd() || /[\s;&|<>()]/.test(next) || reader.text.charAt(open) !== "(") return array;
  const parts = new Parts(state);
  reader.pos = open;
  state.tokenAt = -1;
  readGroup(state, parts);
  return readRest(state, start, parts);
}

/** At `(`: words over any number of lines, up to `)`. */
function readArray(state: ParseState): ArrayLiteral {
  const { reader } = state;
  const start = reader.offset();
  reader.pos++;
  state.trace?.mark("operator", start, start + 1);
  state.enter();
  try {
    const elements = readElements(state, start);
    state.leave();
    advance(state);
    return { kind: "array", elements, span: reader.spanFrom(start) };
  } catch (stop) {
    throw stop instanceof Stop ? stop.withStatus("failure") : stop;
  }
}

function readElements(state: ParseState, start: number): ArrayElement[] {
  const elements: ArrayElement[] = [];
  for (;;) {
    state.trace?.expect("argument");
    const token = peek(state);
    if (token === "word") elements.push(attemptElement(state));
    else if (token === "\n") advance(state);
    else if (token === ")") return elements;
    else if (token === "end") throw state.unclosed(start, ")", "failure");
    else throw unexpected(state);
  }
}

/** Bash complains twice of a quote that is left open in an array. */
function attemptElement(state: ParseState): ArrayElement {
  try {
    return readElement(state);
  } catch (stop) {
    if (!(stop instanceof Stop) || !stop.incomplete) throw stop;
    const { fault, incomplete } = stop.alsoSaying(
      "syntax error: unexpected end of file",
      state.shared.lines.lineAfterEnd(),
    );
    throw new Stop({ ...fault, status: "failure" }, incomplete);
  }
}

/** `value`, `[key]=value`, `[key]+=value`. */
function readElement(state: ParseState): ArrayElement {
  const { reader } = state;
  const start = reader.offset();
  const from = reader.pos;
  if (reader.code(from) !== OPEN_BRACKET) return { append: false, value: readWord(state) };
  const subscript = readSubscript(state);
  const bracketEnd = reader.pos;
  if (assigns(state)) {
    const append = readEquals(state);
    return { subscript, append, value: readWord(state) };
  }
  const parts = new Parts(state);
  parts.plain(from, from + 1);
  for (const part of subscript.parts) parts.push(part);
  parts.plain(bracketEnd - 1, bracketEnd);
  return { append: false, value: readRest(state, start, parts) };
}
