import { crc32 } from "../../base/crc32.ts";
import type { Call } from "../../process/command/call.ts";
import { Inflater } from "../deflate/inflater.ts";
import type { Fflate } from "../deflate/library.ts";
import { SEAL_LENGTH, type ZipCipher } from "./cipher.ts";
import { contentOffset, type Entry, type Source } from "./format.ts";

const PIECE = 16_384;

/**
 * Unpacks an entry; gives the checksum of what came out, or that it is no deflate stream. `cipher` decrypts it, and has
 * read its seal.
 */
export async function unpackEntry(
  call: Call,
  library: Fflate,
  source: Source,
  entry: Entry,
  take: (bytes: Uint8Array) => Promise<void>,
  cipher?: ZipCipher,
): Promise<number | "invalid"> {
  const start = contentOffset(source, entry);
  const inflater = entry.method === "deflated" ? new Inflater(library) : undefined;
  let crc = 0;
  for (let at = cipher ? SEAL_LENGTH : 0; at < entry.packedSize; at += PIECE) {
    const read = source.readAt(start + at, Math.min(PIECE, entry.packedSize - at)).slice();
    const packed = cipher ? cipher.decrypt(read) : read;
    const bytes = inflater ? inflater.push(packed) : packed;
    if (!bytes || packed.length === 0) return "invalid";
    crc = crc32(bytes, crc);
    await take(bytes);
    await call.spend(bytes.length >> 5);
  }
  return crc;
}
