import { decode, encode } from "../../../../base/bytes.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** RFC 4648, of bytes or of a text's UTF-8. */
export function encodeBase64(content: string | Uint8Array): string {
  const bytes = typeof content === "string" ? encode(content) : content;
  let out = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += ALPHABET.charAt(word >> 18) + ALPHABET.charAt((word >> 12) & 63);
    out += b === undefined ? "=" : ALPHABET.charAt((word >> 6) & 63);
    out += c === undefined ? "=" : ALPHABET.charAt(word & 63);
  }
  return out;
}

/** To text; what is no base64 is left out. */
export function decodeBase64(text: string): string {
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) continue;
    word = ((word << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((word >> bits) & 0xff);
  }
  return decode(Uint8Array.from(bytes));
}
