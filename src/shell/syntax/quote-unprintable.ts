import { encode } from "../../base/bytes.ts";

const NAMED: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\x1b": "\\E",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  "'": "\\'",
};

const UNPRINTABLE = /[\x00-\x1f\x7f-\x9f\udc80-\udcff]/;

/** A token in a message: as `$'…'` where it has characters that cannot be shown. */
export function quoteUnprintable(text: string): string {
  if (!UNPRINTABLE.test(text)) return text;
  let quoted = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    const named = NAMED[character];
    if (named !== undefined) quoted += named;
    else if (code >= 0xdc80 && code <= 0xdcff) quoted += octal(code & 0xff);
    else if (UNPRINTABLE.test(character)) quoted += [...encode(character)].map(octal).join("");
    else quoted += character;
  }
  return `$'${quoted}'`;
}

const octal = (byte: number) => `\\${byte.toString(8).padStart(3, "0")}`;
