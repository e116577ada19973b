import { SUBSCRIPT } from "./modes.ts";
import type { Word } from "./nodes.ts";
import type { ParseState } from "./parse-state.ts";
import { readParts } from "./parts.ts";

/** At `[`: what stands up to its `]`, and goes behind it. */
export function readSubscript(state: ParseState): Word {
  const { reader } = state;
  const bracket = reader.offset();
  reader.pos++;
  state.enter();
  const word = readParts(state, SUBSCRIPT).word(reader.offset());
  if (reader.atEnd()) throw state.unclosed(bracket, "]");
  state.leave();
  reader.pos++;
  return word;
}
