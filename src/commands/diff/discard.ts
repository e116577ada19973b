/**
 * Lines that would only confuse the comparison (diffutils analyze.c, discard_confusing_lines): those that match no line
 * of the other file, and, between such lines, those that match very many.
 */

const KEPT = 0;
const DISCARDED = 1;
/** Only where its neighbours are discarded too. */
const PROVISIONAL = 2;

/** 1 for each line that is left out of the comparison. `counts` says how often a class is in the other file. */
export function confusingLines(classes: Int32Array, counts: Int32Array): Uint8Array {
  const marks = new Uint8Array(classes.length);
  const many = manyMatches(classes.length);
  for (let i = 0; i < classes.length; i++) {
    const matches = counts[classes[i] as number] as number;
    if (matches === 0) marks[i] = DISCARDED;
    else if (matches > many) marks[i] = PROVISIONAL;
  }
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] === PROVISIONAL) marks[i] = KEPT;
    else if (marks[i] === DISCARDED) i = settleRun(marks, i) - 1;
  }
  return marks;
}

/** About the square root of the number of lines. */
function manyMatches(lines: number): number {
  let many = 5;
  for (let rest = lines >> 8; rest > 0; rest >>= 2) many *= 2;
  return many;
}

/** Decides on the provisional lines of a run that begins with a discarded line; gives the place after it. */
function settleRun(marks: Uint8Array, from: number): number {
  let end = from;
  let provisional = 0;
  while (end < marks.length && marks[end] !== KEPT) if (marks[end++] === PROVISIONAL) provisional++;
  while (end > from && marks[end - 1] === PROVISIONAL) {
    marks[--end] = KEPT;
    provisional--;
  }
  const length = end - from;
  if (provisional * 4 > length) {
    for (let i = from; i < end; i++) if (marks[i] === PROVISIONAL) marks[i] = KEPT;
    // The scan goes on behind its first line: what was kept may end the run.
    return from + 1;
  }
  keepLongSubruns(marks, from, length);
  keepNearEdge(marks, length, (j) => from + j);
  keepNearEdge(marks, length, (j) => end - 1 - j);
  return end;
}

/** Many provisional lines in a row are not confusing. */
function keepLongSubruns(marks: Uint8Array, from: number, length: number): void {
  let minimum = 1;
  for (let rest = length >> 4; rest > 0; rest >>= 2) minimum <<= 1;
  minimum++;
  let row = 0;
  for (let j = 0; j < length; j++) {
    if (marks[from + j] !== PROVISIONAL) row = 0;
    else if (minimum === ++row) j -= row;
    else if (minimum < row) marks[from + j] = KEPT;
  }
}

/** From an edge on, up to three discarded lines in a row, or the first of them after eight lines. */
function keepNearEdge(marks: Uint8Array, length: number, place: (j: number) => number): void {
  let row = 0;
  for (let j = 0; j < length; j++) {
    const at = place(j);
    if (j >= 8 && marks[at] === DISCARDED) break;
    if (marks[at] === PROVISIONAL) {
      row = 0;
      marks[at] = KEPT;
    } else if (marks[at] === KEPT) row = 0;
    else row++;
    if (row === 3) break;
  }
}
