import { encode, NO_BYTES } from "../../base/bytes.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
};

/** The list of -d, byte for byte; `\0` is none at all. Undefined where a backslash stands last (paste.c). */
export function parseDelimiters(list: string): readonly Uint8Array[] | undefined {
  if (list === "") return [NO_BYTES];
  const delimiters: Uint8Array[] = [];
  for (let at = 0; at < list.length; at++) {
    let character = list.charAt(at);
    if (character === "\\") {
      at++;
      if (at === list.length) return undefined;
      character = list.charAt(at);
      if (character === "0") {
        delimiters.push(NO_BYTES);
        continue;
      }
      character = ESCAPES[character] ?? character;
    }
    const whole = character + (/[\ud800-\udbff]/.test(character) ? list.charAt(++at) : "");
    for (const byte of encode(whole)) delimiters.push(Uint8Array.of(byte));
  }
  return delimiters;
}
