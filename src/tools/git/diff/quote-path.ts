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
export function quotePath(path: string): string {
  const bytes = encode(path);
  if (!bytes.some((byte) => byte < 0x20 || byte > 0x7e || byte === 34 || byte === 92)) return path;
  let text = "";
  for (const byte of bytes) {
    if (NAMED[byte] !== undefined) text += `\\${NAMED[byte]}`;
    else if (byte < 0x20 || byte > 0x7e) text += `\\${byte.toString(8).padStart(3, "0")}`;
    else text += String.fromCharCode(byte);
  }
  return `"${text}"`;
}
