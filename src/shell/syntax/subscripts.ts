import { CLOSE_BRACKET } from "./characters.ts";
import { BRACE_SUBSCRIPT, type Mode, SUBSCRIPT } from "./modes.ts";
import type { Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { readParts } from "./parts.ts";

/** At `[`: what stands up to its `]`, and goes behind it. */
export function readSubscript(state: ParseState): Word {
  const { reader } = state;
  const bracket = reader.offset();
  const word = readBehindBracket(state, SUBSCRIPT);
  if (reader.atEnd()) throw state.unclosed(bracket, "]");
  reader.pos++;
  return word;
}

/** The same in `${name[…]}`; undefined where it is empty or has no `]`. */
export function readSubscriptInBraces(state: ParseState): Word | undefined {
  const { reader } = state;
  const word = readBehindBracket(state, BRACE_SUBSCRIPT);
  if (reader.code(reader.pos) !== CLOSE_BRACKET) return undefined;
  reader.pos++;
  return word.parts.length > 0 ? word : undefined;
}

function readBehindBracket(state: ParseState, mode: Mode): Word {
  const { reader } = state;
  reader.pos++;
  state.enter();
  const start = reader.offset();
  const word = readParts(state, mode).word(start);
  state.leave();
  return word;
}
