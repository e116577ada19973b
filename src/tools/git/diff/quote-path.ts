import { encode } from "../../../base/bytes.ts";

const NAMED: Readonly<Record<number, string>> = {
  7: "a",
  8: "b",
  9: "t",
  10: "n",
  11: "v",
  12: "f",
  13: "r",
  34: '"',
  92: "\\",
};

/** A path in C quotes where it has unusual bytes (git-config(1), core.quotePath). */
export function quotePath(path: string, keepsBytes = false): string {
  const isUnusual = (byte: number) =>
    byte < 0x20 || byte === 0x7f || (byte > 0x7f && !keepsBytes) || byte === 34 || byte === 92;
  const bytes = encode(path);
  if (!bytes.some(isUnusual)) return path;
  const parts: string[] = [];
  // Bytes that are kept are those of whole characters.
  for (const character of path) {
    if (keepsBytes && character > "\x7f") {
      parts.push(character);
      continue;
    }
    for (const byte of encode(character)) {
      if (NAMED[byte] !== undefined) parts.push(`\\${NAMED[byte]}`);
      else if (isUnusual(byte)) parts.push(`\\${byte.toString(8).padStart(3, "0")}`);
      else parts.push(String.fromCharCode(byte));
    }
  }
  return `"${parts.join("")}"`;
}
