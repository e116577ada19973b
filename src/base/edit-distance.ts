/**
 * How many slips of the finger lie between two words: a letter too many, too few, another one, or two that changed places
 * (optimal string alignment, Damerau 1964). Gives up at `limit`, and then gives a number above it.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, at(older, column - 2) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    older = last;
    last = next;
  }
  return at(last, b.length);
}

/** Where two are equally near: a word that was not typed to its end is the likelier one. */
const BEGUN = 0.25;

/** Of the candidates the one that was most likely meant; undefined where none is near. The first of equals wins. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length <= 4 ? 1 : 2;
  let best: string | undefined;
  let distance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === word || candidate === "") continue;
    const slips = candidate.toLowerCase() === word.toLowerCase() ? 0.5 : editDistance(word, candidate, limit);
    const found = slips >= 1 && candidate.startsWith(word) ? slips - BEGUN : slips;
    // A word of two letters with one slip could be anything.
    if (found >= distance || (slips >= 1 && Math.min(word.length, candidate.length) < 2)) continue;
    best = candidate;
    distance = found;
  }
  return best;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
