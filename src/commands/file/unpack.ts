import { concat } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { startPiped, statusOf } from "../compression/piped.ts";
import { CONTENT_REACH } from "./content.ts";

/** The programs that unpack what such a description says. */
const UNPACKERS: readonly (readonly [begins: string, program: string])[] = [
  ["gzip compressed data", "gzip"],
  ["bzip2 compressed data", "bzip2"],
  ["XZ compressed data", "xz"],
  ["LZMA compressed data", "xz"],
];

/** The beginning of what a packed file holds; undefined: it is none, or cannot be unpacked. */
export async function unpackHead(
  call: Call,
  name: string,
  description: string,
): Promise<Uint8Array | undefined> {
  const program = UNPACKERS.find(([begins]) => description.startsWith(begins))?.[1];
  if (program === undefined) return undefined;
  const { reader, child } = startPiped(call, [program, "-dcq", "--", name]);
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < CONTENT_REACH; ) {
    const chunk = await reader.read(call.process, CONTENT_REACH - length);
    if (chunk === Errno.EINTR) continue;
    if (chunk instanceof Errno || chunk.length === 0) break;
    chunks.push(chunk.slice());
    length += chunk.length;
  }
  reader.release();
  return (await statusOf(call, child)) === 0 ? concat(chunks) : undefined;
}
