import { editDistance } from "../../base/edit-distance.ts";

/** The nearest of the names, if it is near enough to have been meant (as Python's difflib with its cutoff of 0.6). */
export function didYouMean(word: string, names: readonly string[]): string | undefined {
  const rated = names
    .map((name) => ({
      name,
      similarity: 1 - editDistance(word, name, 6) / Math.max(word.length, name.length),
    }))
    .filter(({ similarity }) => similarity >= 0.6)
    .sort((a, b) => b.similarity - a.similarity);
  return rated[0]?.name;
}
