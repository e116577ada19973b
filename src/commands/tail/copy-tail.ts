import { concat } from "../../base/bytes.ts";
import { countByte, endOfLines, startOfLastLines } from "../../base/line-ends.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Input, Wish } from "../../process/command/input.ts";

/** How much of the end, or from where on. */
export interface TailWish {
  readonly count: number;
  readonly bytes: boolean;
  /** `+NUM`: beginning with that line or byte. */
  readonly fromStart: boolean;
  readonly delimiter: number;
}

type Print = (bytes: Uint8Array) => MaybePromise<void>;

/** Takes memory for what is kept of a stream, or gives it back (Process.allocate). */
type Allocate = (bytes: number) => void;

/** Copies the end of the input, and leaves it at its end. */
export async function copyTail(
  input: Input,
  wish: TailWish,
  print: Print,
  allocate: Allocate,
): Promise<void> {
  if (wish.fromStart) return copyFrom(input, wish, print);
  const { file } = input;
  if (file?.kind === "file" && file.handle) {
    const from = file.seek(0, "current");
    const start = typeof from === "number" ? from : 0;
    file.seek(
      Math.max(start, wish.bytes ? file.handle.size - wish.count : lastLinesOf(file.handle, start, wish)),
      "set",
    );
    return input.eachChunk((chunk) => print(chunk));
  }
  return copyEndOfStream(input, wish, print, allocate);
}

async function copyFrom(input: Input, { count, bytes, delimiter }: TailWish, print: Print): Promise<void> {
  let skip = Math.max(0, count - 1);
  await input.eachChunk((chunk): MaybePromise<Wish> => {
    if (skip === 0) return print(chunk);
    const end = bytes ? (chunk.length <= skip ? -1 : skip) : endOfLines(chunk, skip, delimiter);
    if (end < 0) {
      skip -= bytes ? chunk.length : countByte(chunk, delimiter);
      return undefined;
    }
    skip = 0;
    return print(chunk.subarray(end));
  });
}

const WINDOW = 65_536;

/** Where the last lines begin, found from the end backwards. */
function lastLinesOf(handle: FileHandle, from: number, { count, delimiter }: TailWish): number {
  if (count === 0) return handle.size;
  let left = count;
  let end = handle.size;
  // The delimiter at the very end closes the last line and begins none.
  if (end > from && handle.readAt(end - 1, 1)[0] === delimiter) end--;
  while (end > from) {
    const start = Math.max(from, end - WINDOW);
    const window = handle.readAt(start, end - start);
    for (
      let at = window.lastIndexOf(delimiter);
      at >= 0;
      at = at === 0 ? -1 : window.lastIndexOf(delimiter, at - 1)
    ) {
      left--;
      if (left === 0) return start + at + 1;
    }
    end = start;
  }
  return from;
}

/** What cannot be read backwards is kept, no more of it than can still be the end. */
async function copyEndOfStream(
  input: Input,
  { count, bytes, delimiter }: TailWish,
  print: Print,
  allocate: Allocate,
): Promise<void> {
  const held: { readonly chunk: Uint8Array; readonly units: number }[] = [];
  let units = 0;
  await input.eachChunk((chunk) => {
    const here = bytes ? chunk.length : countByte(chunk, delimiter);
    held.push({ chunk, units: here });
    allocate(chunk.length);
    units += here;
    for (let oldest = held[0]; oldest && units - oldest.units > count; oldest = held[0]) {
      units -= oldest.units;
      held.shift();
      allocate(-oldest.chunk.length);
    }
  });
  const rest = concat(held.map(({ chunk }) => chunk));
  const start = bytes ? rest.length - count : startOfLastLines(rest, count, delimiter);
  await print(rest.subarray(Math.max(0, start)));
  allocate(-rest.length);
}
