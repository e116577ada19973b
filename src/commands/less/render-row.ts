import type { Hit } from "./pattern.ts";
import { BOLD, PLAIN, type Row, STANDOUT, UNDERLINE } from "./rows.ts";

const ON: readonly (readonly [look: number, on: string, off: string])[] = [
  [STANDOUT, "\x1b[7m", "\x1b[27m"],
  [BOLD, "\x1b[1m", "\x1b[22m"],
  [UNDERLINE, "\x1b[4m", "\x1b[24m"],
];

function changeLook(from: number, to: number): string {
  return ON.map(([look, on, off]) =>
    (from & look) === (to & look) ? "" : (to & look) !== 0 ? on : off,
  ).join("");
}

/** The row as it is written to the terminal, `width` columns at most. */
export function renderRow(row: Row, hits: readonly Hit[], width: number): string {
  let text = "";
  let look = PLAIN;
  let column = 0;
  let hasSequences = false;
  let hit = 0;
  for (const cell of row.cells) {
    while (hit < hits.length && (hits[hit] as Hit).to <= cell.at) hit++;
    const isHit = hit < hits.length && (hits[hit] as Hit).from <= cell.at;
    const isSequence = cell.width === 0 && cell.text.startsWith("\x1b");
    hasSequences ||= isSequence;
    const wanted = isSequence ? look : isHit ? cell.look | STANDOUT : cell.look;
    text += changeLook(look, wanted) + cell.text;
    look = wanted;
    column += cell.width;
  }
  text += changeLook(look, PLAIN);
  if (hasSequences) text += "\x1b[m";
  return row.isCut ? `${text}${" ".repeat(Math.max(0, width - 1 - column))}${standOut(">")}` : text;
}

export function standOut(text: string): string {
  return text === "" ? "" : `\x1b[7m${text}\x1b[27m`;
}
