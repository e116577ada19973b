import { utf8SequenceLength } from "../../base/bytes.ts";

/** How UTF-8 beyond ASCII is shown; without, such bytes end a string. */
export type UnicodeStyle = "locale" | "escape" | "hex" | "highlight";

/** What `-U` may be: the style, or nothing. */
export const UNICODE_STYLES: Readonly<Record<string, UnicodeStyle | "none">> = {
  default: "none",
  d: "none",
  invalid: "none",
  i: "none",
  locale: "locale",
  l: "locale",
  escape: "escape",
  e: "escape",
  hex: "hex",
  x: "hex",
  highlight: "highlight",
  h: "highlight",
};

export interface UnicodeCharacter {
  readonly length: number;
  readonly shown: string;
}

/** The character of several bytes that stands there; undefined where none does. */
export function unicodeAt(bytes: Uint8Array, at: number, style: UnicodeStyle): UnicodeCharacter | undefined {
  const length = utf8SequenceLength(bytes, at);
  if (length < 2) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + length);
  const hex = (value: number) => (value & 0xff).toString(16).padStart(2, "0");
  // strings.c shows the first byte alone.
  if (style === "locale") return { length, shown: String.fromCharCode(a) };
  if (style === "hex") return { length, shown: `<0x${[a, b, c, d].slice(0, length).map(hex).join("")}>` };
  // Unlike Unicode: of four bytes strings.c takes the bits two places too high.
  const parts =
    length === 2
      ? [(a & 0x1c) >> 2, ((a & 3) << 6) | (b & 0x3f)]
      : length === 3
        ? [((a & 0xf) << 4) | ((b & 0x3c) >> 2), ((b & 3) << 6) | (c & 0x3f)]
        : [
            ((a & 7) << 6) | ((b & 0x3c) >> 2),
            ((b & 3) << 6) | ((c & 0x3c) >> 2),
            ((c & 3) << 6) | (d & 0x3f),
          ];
  return { length, shown: `\\u${parts.map(hex).join("")}` };
}
