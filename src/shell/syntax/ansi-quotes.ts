import { decode, encode } from "../../base/bytes.ts";

const SIMPLE: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  e: "\x1b",
  E: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "?": "?",
};

const ESCAPE =
  /\\(?:([abeEfnrtv\\'"?])|([0-7]{1,3})|x([0-9a-fA-F]{1,2})|x\{([0-9a-fA-F]*)\}?|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|c(\\\\|[\s\S]))/g;

/** Decodes the inside of `$'…'` (bash manual 3.1.2.4). The text ends at a NUL, as every string of bash does. */
export function decodeAnsi(raw: string): string {
  if (!raw.includes("\\")) return raw;
  let hasBytes = false;
  const text = raw.replace(ESCAPE, (whole, simple, octal, hex, braced, short, long, control) => {
    if (simple !== undefined) return SIMPLE[simple] ?? "";
    if (control !== undefined) return controlCharacter(control);
    if (short !== undefined || long !== undefined) return codePoint(Number.parseInt(short ?? long, 16));
    if (braced === "") return whole;
    const byte =
      (octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex ?? braced, 16)) & 0xff;
    if (byte < 0x80) return String.fromCharCode(byte);
    hasBytes = true;
    return String.fromCharCode(0xdc00 + byte);
  });
  const end = text.indexOf("\0");
  const kept = end < 0 ? text : text.slice(0, end);
  return hasBytes ? decode(encode(kept)) : kept;
}

/** `\cx`: bash masks the character (`\c?` is DEL). */
function controlCharacter(text: string): string {
  const character = text.charAt(0);
  if (character === "?") return "\x7f";
  return String.fromCharCode(character.toUpperCase().charCodeAt(0) & 0x1f);
}

function codePoint(value: number): string {
  if (value > 0x10ffff) return "";
  return String.fromCodePoint(value);
}
