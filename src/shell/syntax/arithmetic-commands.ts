import { badPart, readDoubleParens } from "./arithmetic.ts";
import { NEWLINE, OPEN_PAREN } from "./characters.ts";
import type { CompoundDraft } from "./compound-commands.ts";
import { lookAtDoubleParen } from "./double-parens.ts";
import { unexpected } from "./errors.ts";
import { Stop } from "./faults.ts";
import { ARITHMETIC_PART } from "./modes.ts";
import type { ArithmeticFor, Word } from "./nodes.ts";
import type { DoubleParen, ParseState } from "./parse-state.ts";
import { readParts } from "./parts.ts";

/** At `(`: goes behind `((` if it begins an expression. */
function takeDoubleParen(state: ParseState): DoubleParen | undefined {
  const { reader } = state;
  const second = reader.pastContinuations(reader.pos + 1);
  if (reader.code(second) !== OPEN_PAREN) return undefined;
  const paren = lookAtDoubleParen(state, second, false);
  if (!paren.arithmetic) {
    state.readAhead ??= reader.range(second, second + paren.length + 2);
    const behind = reader.pastContinuations(second + paren.length + 1);
    // Of a string bash has nothing left when it is through with what it has read ahead up to the end of a line.
    const endsLine = reader.code(behind) === NEWLINE || behind >= reader.end;
    if (state.shared.options.isString && endsLine) reader.cut(Math.min(behind + 1, reader.end));
    return undefined;
  }
  state.trace?.mark("operator", reader.offset(), reader.endOffset(second + 1));
  reader.pos = second + 1;
  state.tokenAt = -1;
  return paren;
}

/** At `(`: `(( … ))`, or undefined with nothing read. */
export function readArithmeticCommand(state: ParseState): CompoundDraft | undefined {
  const paren = takeDoubleParen(state);
  if (!paren) return undefined;
  const expression = readDoubleParens(state, paren);
  return { kind: "arithmetic", line: state.lineBefore(state.reader.endOffset()), expression };
}

type Header = Pick<ArithmeticFor, "init" | "test" | "step">;

/**
 * At the `(` behind `for`: `((init; test; step))`. How many parts there are bash counts only when it has read the
 * whole loop, so other mistakes in it come first: `parts` is to be called then.
 */
export function readForHeader(state: ParseState): { parts(): Header } {
  const { reader, shared } = state;
  const start = reader.offset();
  const paren = takeDoubleParen(state);
  if (!paren) throw notArithmetic(state);
  const close = reader.pos + paren.length - 1;
  const parts: (Word | undefined)[] = [];
  while (reader.pos < close) {
    const word = readPart(state, close);
    parts.push(isBlankWord(word) ? undefined : word);
    if (reader.pos === close - 1) parts.push(undefined);
    reader.pos++;
  }
  if (parts.length === 0) parts.push(undefined);
  reader.pos = reader.pastContinuations(close + 1) + 1;
  const end = reader.endOffset();
  return {
    parts() {
      const [init, test, step] = parts;
      if (parts.length === 3) return { init, test, step };
      const problem = parts.length < 3 ? "arithmetic expression required" : "`;' unexpected";
      const text = shared.lines.source.slice(start, end);
      throw state.fault(start, [`syntax error: ${problem}`, `syntax error: \`${text}'`]);
    },
  };
}

/** Bash ends without a word where the parentheses do not end in `))`. */
function notArithmetic(state: ParseState): Stop {
  const stop = unexpected(state, ["name"]);
  const second = state.reader.code(state.reader.pos) === OPEN_PAREN;
  return second ? new Stop({ ...stop.fault, messages: [], status: "unchanged" }, false) : stop;
}

/** Up to a `;` or to the end of the expressions; see `readUpTo`. */
function readPart(state: ParseState, close: number): Word {
  const { reader } = state;
  const from = reader.pos;
  const start = reader.offset();
  try {
    const word = readParts(state, ARITHMETIC_PART).word(start);
    if (reader.pos <= close) return word;
  } catch (stop) {
    if (!(stop instanceof Stop) || !stop.incomplete) throw stop;
  }
  const semicolon = reader.text.indexOf(";", from);
  const text = reader.text.slice(from, semicolon >= 0 && semicolon < close ? semicolon : close);
  reader.pos = from + text.length;
  const span = reader.spanFrom(start);
  return { kind: "word", parts: [badPart(text, span)], span };
}

function isBlankWord(word: Word): boolean {
  return word.parts.every((part) => part.kind === "literal" && part.text.trim() === "");
}
