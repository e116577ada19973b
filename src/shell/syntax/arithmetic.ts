import { Stop } from "./faults.ts";
import { ARITHMETIC, type Mode, OLD_ARITHMETIC } from "./modes.ts";
import type { ArithmeticExpansion, ParameterExpansion, Span, Word } from "./nodes.ts";
import type { DoubleParen, ParseState } from "./parse-state.ts";
import { readParts } from "./parts.ts";

/** Behind `((`, whose end is known: the expression, up to behind the `))`. */
export function readDoubleParens(state: ParseState, { length }: DoubleParen): Word {
  const { reader } = state;
  const close = reader.pos + length - 1;
  const word = readUpTo(state, ARITHMETIC, close);
  const end = reader.pastContinuations(close + 1) + 1;
  state.trace?.mark("operator", reader.offset(), reader.endOffset(end));
  reader.pos = end;
  return word;
}

/**
 * An expression that ends at `close`. Its end is found by counting parentheses; where its expansions do not fit
 * into that, as in `$(( ${ ))`, bash says "bad substitution" when it expands it.
 */
export function readUpTo(state: ParseState, mode: Mode, close: number): Word {
  const { reader, shared } = state;
  const from = reader.pos;
  const start = reader.offset();
  const { depth } = shared;
  state.enter();
  try {
    const word = readParts(state, mode).word(start);
    if (reader.pos === close) {
      state.leave();
      return word;
    }
  } catch (stop) {
    if (!(stop instanceof Stop) || !stop.incomplete) throw stop;
  }
  shared.depth = depth;
  const text = reader.text.slice(from, close);
  reader.pos = close;
  const span = reader.spanFrom(start);
  // Behind an operator bash knows what is missing.
  const unclosed = /\$\{[#!]?[A-Za-z0-9_]+[^A-Za-z0-9_}][^}]*$/.test(text) ? "`}'" : undefined;
  return { kind: "word", parts: [badPart(text, span, unclosed)], span };
}

export function badPart(text: string, span: Span, unclosed?: string): ParameterExpansion {
  return {
    kind: "parameter",
    name: "",
    bare: false,
    indirect: false,
    operation: { kind: "bad", text, unclosed },
    span,
  };
}

/** Behind `$((`. */
export function readArithmeticExpansion(
  state: ParseState,
  start: number,
  paren: DoubleParen,
): ArithmeticExpansion {
  const expression = readDoubleParens(state, paren);
  return { kind: "arithmetic-expansion", expression, span: state.reader.spanFrom(start) };
}

/** Behind `$[`. */
export function readOldArithmetic(state: ParseState, start: number): ArithmeticExpansion {
  const { reader } = state;
  state.enter();
  const from = reader.offset();
  const expression = readParts(state, OLD_ARITHMETIC).word(from);
  if (reader.atEnd()) throw state.unclosed(start, "]");
  reader.pos++;
  state.leave();
  return { kind: "arithmetic-expansion", expression, bracketed: true, span: reader.spanFrom(start) };
}
