import { readDoubleParens } from "./arithmetic.ts";
import { OPEN_PAREN, SEMICOLON } from "./characters.ts";
import type { CompoundDraft } from "./compound-commands.ts";
import { lookAtDoubleParen } from "./double-parens.ts";
import { unexpected } from "./errors.ts";
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
  if (!paren.arithmetic) return undefined;
  state.shared.trace?.mark("operator", reader.offset(), reader.endOffset(second + 1));
  reader.pos = second + 1;
  state.tokenAt = -1;
  return paren;
}

/** At `(`: `(( … ))`, or undefined with nothing read. */
export function readArithmeticCommand(state: ParseState): CompoundDraft | undefined {
  const paren = takeDoubleParen(state);
  return paren && { kind: "arithmetic", expression: readDoubleParens(state, paren) };
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
  if (!paren) throw unexpected(state, ["name"]);
  const close = reader.pos + paren.length - 1;
  const parts: (Word | undefined)[] = [];
  for (;;) {
    const word = readParts(state, ARITHMETIC_PART).word(reader.offset());
    parts.push(isBlankWord(word) ? undefined : word);
    if (reader.code(reader.pos) !== SEMICOLON) break;
    reader.pos++;
  }
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

function isBlankWord(word: Word): boolean {
  return word.parts.every((part) => part.kind === "literal" && part.text.trim() === "");
}
