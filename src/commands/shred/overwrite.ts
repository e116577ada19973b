import type { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import type { OpenFile } from "../../process/open-file.ts";
import { choosePasses, type Pass, RANDOM } from "./passes.ts";

export interface ShredWishes {
  readonly passes: number;
  readonly size: number | undefined;
  readonly exact: boolean;
  readonly zeros: boolean;
  readonly verbose: boolean;
  /** Bytes to take for random ones. */
  readonly chance: Uint8Array | undefined;
}

const BLOCK = 65_536;
/** Whoever wants more passes gets random ones. */
const MOST_PLANNED = 1000;
const ZEROS: Pass = { pattern: 0 };

/** Overwrites what is in a file, several times; faults are told. */
export async function overwrite(
  call: Call,
  name: string,
  file: OpenFile,
  wishes: ShredWishes,
): Promise<boolean> {
  const { handle, kind } = file;
  if (!handle || kind !== "file") {
    call.warn(`${name}: invalid file type`);
    return false;
  }
  const size = sizeToWrite(handle, wishes);
  if (size === 0) return true;
  const planned = choosePasses(Math.min(wishes.passes, MOST_PLANNED), call.process.kernel.random);
  const count = wishes.passes + (wishes.zeros ? 1 : 0);
  const fill = new Filler(call, wishes.chance);
  for (let index = 0; index < count; index++) {
    const pass = index === wishes.passes ? ZEROS : (planned[index] ?? RANDOM);
    const what = pass.pattern === undefined ? "random" : pass.pattern.toString(16).padStart(3, "0").repeat(2);
    if (wishes.verbose) call.note(`${name}: pass ${index + 1}/${count} (${what})...`);
    for (let at = 0; at < size; at += BLOCK) {
      const length = Math.min(BLOCK, size - at);
      const bytes = pass.pattern === undefined ? fill.random(length) : patternBytes(pass.pattern, at, length);
      if (!bytes) {
        call.warn("random source: end of file");
        return false;
      }
      const failed: Errno | undefined = handle.writeAt(at, bytes);
      if (failed) {
        call.warn(`${name}: error writing at offset ${at}: ${failed.message}`);
        return false;
      }
      await call.spend(length >> 5);
    }
    await call.spend(1);
  }
  return true;
}

/** Up to the end of the last block, since that too held what was in the file. */
function sizeToWrite({ size, status }: FileHandle, wishes: ShredWishes): number {
  if (wishes.size !== undefined) return wishes.size;
  return wishes.exact ? size : Math.ceil(size / status.blksize) * status.blksize;
}

/** Twelve bits again and again. */
function patternBytes(pattern: number, at: number, length: number): Uint8Array {
  const three = [pattern >> 4, ((pattern & 15) << 4) | (pattern >> 8), pattern & 255];
  return Uint8Array.from({ length }, (_, index) => three[(at + index) % 3] ?? 0);
}

class Filler {
  #used = 0;

  constructor(
    private readonly call: Call,
    private readonly source: Uint8Array | undefined,
  ) {}

  /** Undefined where the source is used up. */
  random(length: number): Uint8Array | undefined {
    if (!this.source) return this.call.process.kernel.random.bytes(length);
    const bytes = this.source.slice(this.#used, this.#used + length);
    this.#used += length;
    return bytes.length < length ? undefined : bytes;
  }
}
