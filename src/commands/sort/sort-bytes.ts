import type { ByteLines } from "./byte-lines.ts";

/** Up to so many lines are put in place one by one. */
const SMALL = 12;
/** A digit for each byte, and one below all for the end of the line. */
const BASE = 257;
const DIGIT_BITS = Math.log2(BASE);

/** Lines that are the same up to `depth` bytes. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/**
 * The order of the lines by their bytes, which in UTF-8 is that of code points. Takes some bytes of all lines at a
 * time: as a number with the line's place in its last bits, so that the platform's sort of numbers does the work, and
 * each byte is fetched but once. `spend` counts work; its promise is waited for.
 */
export async function sortByBytes(
  lines: ByteLines,
  spend: (steps: number) => Promise<void> | undefined,
): Promise<Uint32Array> {
  const order = Uint32Array.from({ length: lines.count }, (_, line) => line);
  const pending: Range[] = [{ from: 0, to: order.length, depth: 0 }];
  for (let range = pending.pop(); range; range = pending.pop()) {
    if (range.to - range.from <= SMALL) sortSmall(lines, order, range);
    else sortByDigits(lines, order, range, pending);
    const pause = spend((range.to - range.from) >> 2);
    if (pause) await pause;
  }
  return order;
}

function sortSmall(lines: ByteLines, order: Uint32Array, { from, to, depth }: Range): void {
  for (let i = from + 1; i < to; i++) {
    const line = order[i] as number;
    let at = i;
    while (at > from && lines.compare(order[at - 1] as number, line, depth) > 0) {
      order[at] = order[at - 1] as number;
      at--;
    }
    order[at] = line;
  }
}

function sortByDigits(lines: ByteLines, order: Uint32Array, range: Range, pending: Range[]): void {
  const { from, to, depth } = range;
  const count = to - from;
  const places = 2 ** Math.ceil(Math.log2(count));
  const digits = Math.floor((53 - Math.log2(places)) / DIGIT_BITS);
  const packed = new Float64Array(count);
  for (let i = 0; i < count; i++)
    packed[i] = keyOf(lines, order[from + i] as number, depth, digits) * places + i;
  packed.sort();

  const before = order.slice(from, to);
  let groupStart = 0;
  let groupKey = -1;
  for (let i = 0; i <= count; i++) {
    const number = i < count ? (packed[i] as number) : Number.POSITIVE_INFINITY;
    const key = Math.floor(number / places);
    if (i < count) order[from + i] = before[number - key * places] as number;
    if (key === groupKey) continue;
    // A last digit of 0 means that the lines have ended: they are all the same.
    if (i - groupStart > 1 && groupKey % BASE !== 0) {
      pending.push({ from: from + groupStart, to: from + i, depth: depth + digits });
    }
    groupStart = i;
    groupKey = key;
  }
}

/** So many bytes of a line as one number. */
function keyOf(lines: ByteLines, line: number, depth: number, digits: number): number {
  const { bytes } = lines;
  const end = lines.end(line);
  let at = lines.start(line) + depth;
  let key = 0;
  for (let digit = 0; digit < digits; digit++) {
    key = key * BASE + (at < end ? (bytes[at] as number) + 1 : 0);
    at++;
  }
  return key;
}
