import { isName } from "./characters.ts";
import type { ParseState } from "./parse-state.ts";

/** A name at the cursor, over backslash-newlines. */
export function readName(state: ParseState): string {
  const { reader } = state;
  let name = "";
  for (;;) {
    const from = reader.pos;
    let to = from;
    while (isName(reader.text.charCodeAt(to))) to++;
    name += reader.text.slice(from, to);
    reader.pos = reader.pastContinuations(to);
    if (reader.pos === to && !isName(reader.code(to))) return name;
    if (!isName(reader.code(reader.pos))) {
      reader.pos = to;
      return name;
    }
  }
}
