import { concat } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";

/** Reads a file that was opened for this to its end, within what a text may hold, and closes it. */
export function readWhole(process: Process, file: OpenFile): MaybePromise<Uint8Array | Errno> {
  file.retain();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array | Errno): Uint8Array | Errno | undefined => {
    if (chunk instanceof Errno) return chunk;
    if (chunk.length === 0) return concat(chunks);
    chunks.push(chunk);
    size += chunk.length;
    return size > process.kernel.budgets.text ? Errno.ENOMEM : undefined;
  };
  const whole = repeat(() => andThen(file.read(process, 65_536), take));
  return andThen(whole, (bytes) => {
    file.release();
    return bytes;
  });
}
