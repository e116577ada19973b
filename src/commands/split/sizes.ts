import { concat, NO_BYTES } from "../../base/bytes.ts";
import type { Input } from "../../process/command/input.ts";
import type { Pieces } from "./pieces.ts";

/** Pieces of so many bytes. */
export async function splitBytes(pieces: Pieces, input: Input, size: number): Promise<void> {
  let room = 0;
  await input.eachChunk(async (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      const begins = room === 0;
      if (begins) room = size;
      const bytes = chunk.subarray(at, at + room);
      if (!(await pieces.put(bytes, begins))) return false;
      at += bytes.length;
      room -= bytes.length;
    }
    return undefined;
  });
}

/** Pieces of so many lines. */
export async function splitLines(
  pieces: Pieces,
  input: Input,
  count: number,
  separator: number,
): Promise<void> {
  let left = 0;
  await input.eachChunk(async (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      const begins = left === 0;
      if (begins) left = count;
      const { end, found } = afterLines(chunk, at, left, separator);
      left -= found;
      if (!(await pieces.put(chunk.subarray(at, end), begins))) return false;
      at = end;
    }
    return undefined;
  });
}

/** Where `count` lines end, or the bytes do; and how many were found. */
function afterLines(bytes: Uint8Array, from: number, count: number, separator: number) {
  let end = from;
  let found = 0;
  while (found < count) {
    const next = bytes.indexOf(separator, end);
    if (next < 0) return { end: bytes.length, found };
    end = next + 1;
    found++;
  }
  return { end, found };
}

/** Pieces of at most so many bytes, that end with a line where they can. */
export async function splitLineBytes(
  pieces: Pieces,
  input: Input,
  size: number,
  separator: number,
): Promise<void> {
  /** What is not yet in a piece: never as much as one piece and a chunk. */
  let held: Uint8Array = NO_BYTES;
  const emit = async (isEnd: boolean): Promise<boolean> => {
    let at = 0;
    while (held.length - at > size || (isEnd && at < held.length)) {
      const most = held.subarray(at, at + size);
      const whole = most.lastIndexOf(separator) + 1;
      // The rest of the input fits, or no line does.
      const length = whole === 0 || at + size >= held.length ? most.length : whole;
      if (!(await pieces.put(most.subarray(0, length), true))) return false;
      at += length;
    }
    held = held.slice(at);
    return true;
  };
  let goesOn = true;
  await input.eachChunk(async (chunk) => {
    held = concat([held, chunk]);
    goesOn = await emit(false);
    return goesOn ? undefined : false;
  });
  if (goesOn) await emit(true);
}
