import { decode, encode } from "../../base/bytes.ts";

const LETTERS: Readonly<Record<string, string>> = { a: "\x07", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

const ESCAPE = /\\(?:d([0-9]{3})|o([0-7]{3})|x([0-9A-Fa-f]{1,2})|c(\\\\|.)|(.))/gsu;

export type TextPart = "regex" | "replacement" | "characters" | "text";

/**
 * Puts in the characters that `\t`, `\x41`, `\d065`, `\o101` and `\cA` name (info sed, "Escapes"); all other escapes
 * stay for whoever reads the text. A backslash that was named stands for itself, and so does a named `&` in a
 * replacement.
 */
export function expandEscapes(text: string, part: TextPart): string {
  if (!text.includes("\\")) return text;
  let bytes = false;
  const expanded = text.replace(ESCAPE, (whole, decimal, octal, hex, control, letter) => {
    if (letter !== undefined) return expandLetter(whole, letter, part);
    if (control !== undefined) return quoted(controlCharacter(control), part);
    const value =
      decimal !== undefined
        ? Number(decimal)
        : octal !== undefined
          ? Number.parseInt(octal, 8)
          : Number.parseInt(hex, 16);
    if ((value & 0xff) >= 0x80) bytes = true;
    return quoted(byteAsText(value & 0xff), part);
  });
  // Several bytes may have become one character.
  return bytes ? decode(encode(expanded)) : expanded;
}

function expandLetter(whole: string, letter: string, part: TextPart): string {
  // `\n` is a newline in a regular expression before; in a text it would be no escape but for a following letter.
  if (letter === "n" && part === "characters") return whole;
  return LETTERS[letter] ?? whole;
}

function quoted(character: string, part: TextPart): string {
  return character === "\\" || (character === "&" && part === "replacement") ? `\\${character}` : character;
}

function controlCharacter(character: string): string {
  const code = character.toUpperCase().charCodeAt(0);
  return code < 0x80 ? String.fromCharCode(code ^ 0x40) : character;
}

function byteAsText(value: number): string {
  return String.fromCharCode(value < 0x80 ? value : 0xdc00 + value);
}
