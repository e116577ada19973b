import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decode, encode } from "../../base/bytes.ts";

/** What stands in a file that was saved from the simulated index: its name, and nothing that could be unpacked. */
export function simulatedArchive(name: string): string {
  return `rockpool: ${name} of the simulated package index\n`;
}

/** The name in such a file; undefined: it is another's. */
export function archiveName(content: Uint8Array): string | undefined {
  return content.length > 300
    ? undefined
    : /^rockpool: (\S+) of the simulated package index\n$/.exec(decode(content))?.[1];
}

/** The checksum that the index gives a file of that name: those of the real ones are not known here. */
export function archiveSha256(name: string): string {
  return bytesToHex(sha256(encode(name)));
}
