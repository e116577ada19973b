import { encode } from "../../base/bytes.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

/** A file name as `patch` can read it again: in double quotes where it needs them (diffutils context.c, c_escape). */
export function escapeName(name: string): string {
  if (!/[\x00-\x20"\\\x7f]/.test(name)) return name;
  const escaped = name.replace(/[\x00-\x1f"\\\x7f]/g, (character) => ESCAPES[character] ?? octal(character));
  return `"${escaped}"`;
}

function octal(character: string): string {
  return [...encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
