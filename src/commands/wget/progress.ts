import { barRate, formatSeconds, shortRate } from "./format.ts";

export interface Received {
  readonly bytes: number;
  /** As the server says; undefined where it does not. */
  readonly total: number | undefined;
  readonly seconds: number;
}

const DOT = 1024;
const DOTS_IN_CLUSTER = 10;
const CLUSTERS = 5;
const ROW = DOT * DOTS_IN_CLUSTER * CLUSTERS;

/** A dot for each kilobyte, fifty in a row (progress.c, the style "default"). */
export function dotProgress({ bytes, total, seconds }: Received): string {
  let text = "";
  const rows = Math.max(1, Math.ceil(bytes / ROW));
  for (let row = 0; row < rows; row++) {
    const until = Math.min(bytes, (row + 1) * ROW);
    const dots = Math.floor((until - row * ROW) / DOT);
    text += `${String((row * ROW) / DOT).padStart(6)}K`;
    for (let at = 0; at < DOTS_IN_CLUSTER * CLUSTERS; at++) {
      if (at % DOTS_IN_CLUSTER === 0) text += " ";
      text += at < dots ? "." : " ";
    }
    const isLast = row === rows - 1;
    const share = total === undefined || total === 0 ? 1 : until / total;
    if (total !== undefined) text += `${String(Math.floor(share * 100)).padStart(3)}%`;
    text += ` ${shortRate(bytes, seconds)}`;
    if (isLast) text += `=${formatSeconds(seconds)}s`;
    else if (total !== undefined)
      text += ` ${formatSeconds((seconds * (total - until)) / Math.max(bytes, 1))}s`;
    text += "\n";
  }
  return text;
}

const PERCENT = 4;
const SIZE = 8;
const RATE = 10;
const REST = 15;
/** What comes so quickly tells no rate. */
const SAMPLE = 0.15;

/** The bar at its begin and at its end, for a terminal of so many columns. */
export function barProgress(name: string, { bytes, total, seconds }: Received, columns: number): string {
  const nameWidth = Math.floor(columns / 4);
  const width = Math.max(5, columns - 1 - (nameWidth + 1 + PERCENT + 2 + SIZE + RATE + REST));
  const shown = name.slice(0, nameWidth).padEnd(nameWidth);
  const unknown = " ".repeat(width);
  const begin = total === undefined ? `${shown}     [ <=>${unknown.slice(4)}]` : `${shown}   0%[${unknown}]`;
  const rate = seconds < SAMPLE ? "--.-KB/s" : barRate(bytes, seconds);
  const bar = total === undefined ? `     [ <=>${unknown.slice(4)}]` : ` 100%[${"=".repeat(width - 1)}>]`;
  const end = `    in ${formatSeconds(seconds)}s`.padEnd(REST);
  return (
    `\r${begin}${"0".padStart(SIZE)}  --.-KB/s${" ".repeat(REST)}` +
    `\r${shown}${bar} ${sizeInBar(bytes).padStart(SIZE - 1)}  ${rate}${end}\n`
  );
}

/** Two digits after the point: `292.97K`. */
function sizeInBar(bytes: number): string {
  let value = bytes;
  let unit = -1;
  for (; value >= 1024; unit++) value /= 1024;
  return unit < 0 ? String(bytes) : `${value.toFixed(2)}${"KMGT"[unit] ?? ""}`;
}
