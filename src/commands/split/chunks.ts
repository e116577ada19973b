import { NO_BYTES } from "../../base/bytes.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { Pieces } from "./pieces.ts";
import type { Chunks } from "./wishes.ts";

/** An input whose size is known. */
export type Whole = Pick<FileHandle, "size" | "readAt">;

const BLOCK = 65_536;

/** `N` and `l/N`: chunks of about one size; of lines, each goes to the chunk in which it begins. */
export async function splitIntoChunks(
  call: Call,
  pieces: Pieces,
  file: Whole,
  { unit, only, count }: Chunks,
  separator: number,
): Promise<void> {
  // No chunk is planned empty (split.c, main).
  const size = Math.floor(Math.max(file.size, count) / count);
  const planned = (index: number) => (index === count ? file.size : Math.min(index * size, file.size));
  let from = 0;
  for (let index = 1; index <= count; index++) {
    const wanted = planned(index);
    const to = unit === "bytes" ? wanted : lineEnd(file, from, wanted, separator);
    if (only === 0) {
      if (!(await put(call, pieces, file, from, to))) return;
    } else if (only === index) {
      await print(call, file, from, to);
      return;
    }
    from = to;
  }
}

/** Where a chunk ends that is planned to end at `wanted`: behind the line that has the last planned byte. */
function lineEnd(file: Whole, from: number, wanted: number, separator: number): number {
  if (wanted <= from) return from;
  for (let at = wanted - 1; at < file.size; at += BLOCK) {
    const found = file.readAt(at, BLOCK).indexOf(separator);
    if (found >= 0) return at + found + 1;
  }
  return file.size;
}

async function put(call: Call, pieces: Pieces, file: Whole, from: number, to: number): Promise<boolean> {
  if (from === to) return pieces.put(NO_BYTES, true);
  for (let at = from; at < to; at += BLOCK) {
    const bytes = file.readAt(at, Math.min(BLOCK, to - at)).slice();
    if (!(await pieces.put(bytes, at === from))) return false;
    await call.spend(bytes.length >> 6);
  }
  return true;
}

async function print(call: Call, file: Whole, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += BLOCK) {
    const bytes = file.readAt(at, Math.min(BLOCK, to - at)).slice();
    await call.print(bytes);
    await call.spend(bytes.length >> 6);
  }
}
