import { editDistance } from "../../../../base/edit-distance.ts";

/** Words that are less than this far apart are taken for slips (buildkit, `util/suggest`). */
const FAR = 3;

/** The word that may have been meant. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (known.includes(word)) return undefined;
  let nearest: string | undefined;
  let least = FAR;
  for (const one of known) {
    const distance = editDistance(word, one, FAR);
    if (distance < least) [least, nearest] = [distance, one];
  }
  return nearest;
}

/** ` (did you mean FROM?)`, where a word is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? "" : ` (did you mean ${nearest}?)`;
}
