import { encode } from "../../base/bytes.ts";

const NAMED: Readonly<Record<number, string>> = {
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  92: "\\\\",
};

/** What `l` prints, without the newline: each byte that is no printable ASCII as an escape, broken at `width` columns. */
export function listLine(text: string, width: number): string {
  let listed = "";
  let column = 0;
  for (const byte of encode(text)) {
    const shown = showByte(byte);
    if (width > 0 && column + shown.length > width - 1) {
      listed += "\\\n";
      column = 0;
    }
    listed += shown;
    column += shown.length;
  }
  return `${listed}$`;
}

function showByte(byte: number): string {
  const named = NAMED[byte];
  if (named !== undefined) return named;
  if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
  return `\\${byte.toString(8).padStart(3, "0")}`;
}
