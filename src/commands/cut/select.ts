import type { Range } from "./parse-list.ts";

/** Makes of whole lines what is selected of them; the last line may lack its end. */
export type Select = (lines: Uint8Array) => Uint8Array;

/** Bytes of each line; GNU cut counts bytes where it says characters. */
export function byteSelector(ranges: readonly Range[], joiner: Uint8Array | undefined, end: number): Select {
  return (lines) => {
    const out = new Uint8Array(lines.length * (1 + (joiner?.length ?? 0)) + 1);
    let length = 0;
    for (let start = 0; start < lines.length; ) {
      const found = lines.indexOf(end, start);
      const stop = found < 0 ? lines.length : found;
      let isFirst = true;
      for (const { from, to } of ranges) {
        const first = start + from - 1;
        if (first >= stop) break;
        if (joiner && !isFirst) {
          out.set(joiner, length);
          length += joiner.length;
        }
        isFirst = false;
        const last = Math.min(stop, start + to);
        for (let i = first; i < last; i++) out[length++] = lines[i] as number;
      }
      out[length++] = end;
      start = stop + 1;
    }
    return out.subarray(0, length);
  };
}

export interface FieldWish {
  readonly ranges: readonly Range[];
  readonly separator: number;
  readonly joiner: Uint8Array;
  /** Lines without a separator are left out, not printed whole. */
  readonly onlyDelimited: boolean;
  readonly end: number;
}

/** Fields of each line. */
export function fieldSelector({ ranges, separator, joiner, onlyDelimited, end }: FieldWish): Select {
  const growth = joiner.length <= 1 ? 1 : joiner.length;
  return (lines) => {
    const out = new Uint8Array(lines.length * growth + 1);
    let length = 0;
    for (let start = 0; start < lines.length; ) {
      const found = lines.indexOf(end, start);
      const stop = found < 0 ? lines.length : found;
      let at = start;
      while (at < stop && lines[at] !== separator) at++;
      if (at === stop) {
        if (!onlyDelimited) {
          for (let i = start; i < stop; i++) out[length++] = lines[i] as number;
          out[length++] = end;
        }
      } else {
        length = selectFields(lines, start, stop, out, length);
        out[length++] = end;
      }
      start = stop + 1;
    }
    return out.subarray(0, length);
  };

  /** Copies the fields of one line; gives the new length of the output. */
  function selectFields(
    lines: Uint8Array,
    start: number,
    stop: number,
    out: Uint8Array,
    before: number,
  ): number {
    let length = before;
    let range = 0;
    let isFirst = true;
    let at = start;
    for (let field = 1; range < ranges.length; field++) {
      const { from, to } = ranges[range] as Range;
      const isWanted = field >= from;
      if (isWanted && !isFirst) for (let i = 0; i < joiner.length; i++) out[length++] = joiner[i] as number;
      if (isWanted) {
        isFirst = false;
        while (at < stop && lines[at] !== separator) out[length++] = lines[at++] as number;
      } else while (at < stop && lines[at] !== separator) at++;
      if (field >= to) range++;
      if (at === stop) break;
      at++;
    }
    return length;
  }
}
