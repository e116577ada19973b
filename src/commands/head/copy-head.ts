import { concat } from "../../base/bytes.ts";
import { countByte, endOfLines, startOfLastLines } from "../../base/line-ends.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Input, Wish } from "../../process/command/input.ts";

type Print = (bytes: Uint8Array) => MaybePromise<void>;

/** Copies the first `count` lines. */
export function copyFirstLines(
  input: Input,
  count: number,
  delimiter: number,
  print: Print,
): MaybePromise<void> {
  let left = count;
  if (left === 0) return undefined;
  return input.eachChunk((chunk): MaybePromise<Wish> => {
    const end = endOfLines(chunk, left, delimiter);
    if (end < 0) {
      left -= countByte(chunk, delimiter);
      return print(chunk);
    }
    input.unread(chunk.subarray(end));
    print(chunk.subarray(0, end));
    return false;
  });
}

/** Copies the first `count` bytes. */
export function copyFirstBytes(input: Input, count: number, print: Print): MaybePromise<void> {
  let left = count;
  if (left === 0) return undefined;
  return input.eachChunk((chunk): MaybePromise<Wish> => {
    if (chunk.length < left) {
      left -= chunk.length;
      return print(chunk);
    }
    input.unread(chunk.subarray(left));
    print(chunk.subarray(0, left));
    return false;
  });
}

/** Copies all but the last `count` lines, or bytes where there is no delimiter; holds back no more than it must. */
export async function copyAllButLast(
  input: Input,
  count: number,
  delimiter: number | undefined,
  print: Print,
): Promise<void> {
  const held: { readonly bytes: Uint8Array; readonly units: number }[] = [];
  let units = 0;
  await input.eachChunk(async (bytes) => {
    const here = delimiter === undefined ? bytes.length : countByte(bytes, delimiter);
    held.push({ bytes, units: here });
    units += here;
    // One unit more than is held back: the last line may lack its newline.
    for (let oldest = held[0]; oldest && units - oldest.units > count; oldest = held[0]) {
      await print(oldest.bytes);
      units -= oldest.units;
      held.shift();
    }
  });
  const rest = concat(held.map(({ bytes }) => bytes));
  const end = delimiter === undefined ? rest.length - count : startOfLastLines(rest, count, delimiter);
  const shown = Math.max(0, end);
  if (shown > 0) await print(rest.subarray(0, shown));
  // Whoever reads the same file next begins with what was left out.
  input.unread(rest.subarray(shown));
}
