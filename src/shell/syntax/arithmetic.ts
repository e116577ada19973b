import { CLOSE_PAREN } from "./characters.ts";
import { ARITHMETIC, OLD_ARITHMETIC } from "./modes.ts";
import type { ArithmeticExpansion, Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { readParts } from "./parts.ts";

/** Behind `((`, whose end has been seen: the expression, up to behind the `))`. */
export function readDoubleParens(state: ParseState, start: number): Word {
  const { reader } = state;
  state.enter();
  const from = reader.offset();
  const word = readParts(state, ARITHMETIC).word(from);
  const second = reader.pastContinuations(reader.pos + 1);
  if (reader.atEnd() || reader.code(second) !== CLOSE_PAREN) throw state.unclosed(start, ")");
  reader.pos = second + 1;
  state.leave();
  return word;
}

/** Behind `$((`. */
export function readArithmeticExpansion(state: ParseState, start: number): ArithmeticExpansion {
  const expression = readDoubleParens(state, start);
  return { kind: "arithmetic-expansion", expression, span: state.reader.spanFrom(start) };
}

/** Behind `$[`. */
export function readOldArithmetic(state: ParseState, start: number): ArithmeticExpansion {
  const { reader } = state;
  state.enter();
  const expression = readParts(state, OLD_ARITHMETIC).word(reader.offset());
  if (reader.atEnd()) throw state.unclosed(start, "]");
  reader.pos++;
  state.leave();
  return { kind: "arithmetic-expansion", expression, bracketed: true, span: reader.spanFrom(start) };
}
