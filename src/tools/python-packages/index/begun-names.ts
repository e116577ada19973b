import { SIMULATED_INDEX } from "./simulated-index.ts";

/** With fewer letters too many names would do. */
const LETTERS_ENOUGH = 3;

/** The projects of the index that begin like the word; undefined: too little is typed, or none does. */
export function namesOfIndex(word: string): readonly string[] | undefined {
  if (word.length < LETTERS_ENOUGH) return undefined;
  const names = SIMULATED_INDEX.names.filter((name) => name.startsWith(word));
  return names.length === 0 ? undefined : names;
}
