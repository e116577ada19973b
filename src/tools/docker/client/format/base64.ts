import { encode } from "../../../../base/bytes.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** RFC 4648, of a text's UTF-8. */
export function encodeBase64(text: string): string {
  const bytes = encode(text);
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
