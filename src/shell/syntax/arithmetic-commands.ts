import { readDoubleParens } from "./arithmetic.ts";
import { OPEN_PAREN, SEMICOLON } from "./characters.ts";
import type { CompoundDraft } from "./compound-commands.ts";
import { endsInDoubleParen } from "./double-parens.ts";
import { unexpected } from "./errors.ts";
import { ARITHMETIC_PART } from "./modes.ts";
import type { ArithmeticFor, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { readParts } from "./parts.ts";

/** At `(`: goes behind `((` if it begins an expression. */
function takeDoubleParen(state: ParseState): boolean {
  const { reader } = state;
  const second = reader.pastContinuations(reader.pos + 1);
  if (reader.code(second) !== OPEN_PAREN || !endsInDoubleParen(state, second)) return false;
  state.shared.trace?.mark("operator", reader.offset(), reader.endOffset(second + 1));
  reader.pos = second + 1;
  state.tokenAt = -1;
  return true;
}

/** At `(`: `(( … ))`, or undefined with nothing read. */
export function readArithmeticCommand(state: ParseState): CompoundDraft | undefined {
  const start = state.reader.offset();
  if (!takeDoubleParen(state)) return undefined;
  return { kind: "arithmetic", expression: readDoubleParens(state, start) };
}

/** At the `(` behind `for`: `((init; test; step))`. */
export function readForHeader(state: ParseState): Pick<ArithmeticFor, "init" | "test" | "step"> {
  const { reader, shared } = state;
  const start = reader.offset();
  if (!takeDoubleParen(state)) throw unexpected(state, ["name"]);
  const parts: (Word | undefined)[] = [];
  for (;;) {
    const word = readParts(state, ARITHMETIC_PART).word(reader.offset());
    parts.push(isBlankWord(word) ? undefined : word);
    if (reader.code(reader.pos) !== SEMICOLON) break;
    reader.pos++;
  }
  reader.pos = reader.pastContinuations(reader.pos + 1) + 1;
  if (parts.length !== 3) {
    const problem = parts.length < 3 ? "arithmetic expression required" : "`;' unexpected";
    const text = shared.lines.source.slice(start, reader.endOffset());
    throw state.fault(start, [`syntax error: ${problem}`, `syntax error: \`${text}'`]);
  }
  const [init, test, step] = parts;
  return { init, test, step };
}

function isBlankWord(word: Word): boolean {
  return word.parts.every((part) => part.kind === "literal" && part.text.trim() === "");
}
