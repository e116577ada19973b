/**
 * Where backslash escapes stand: `echo -e`, the format of printf, an argument of `%b`. They differ in octal and `\c`.
 * `gnu-format` and `gnu-argument` are those of coreutils, where digits that are missing end the program; dash has one
 * set for its `echo` and `%b`, and none of them is hexadecimal.
 */
export type EscapeStyle =
  | "echo"
  | "format"
  | "argument"
  | "gnu-format"
  | "gnu-argument"
  | "dash"
  | "dash-format";

export interface DecodedEscapes {
  readonly text: string;
  /** `\c` was met, or digits are missing that must be there: nothing more is printed. */
  readonly stopped: boolean;
  /** A `\x`, `\u` or `\U` without digits: the letter. */
  readonly missingDigits?: string;
}

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
}; // prettier-ignore

const OCTAL: Readonly<Record<EscapeStyle, RegExp>> = {
  echo: /0([0-7]{0,3})/y,
  format: /([0-7]{1,3})/y,
  argument: /(0[0-7]{0,3}|[0-7]{1,3})/y,
  "gnu-format": /([0-7]{1,3})/y,
  "gnu-argument": /(0[0-7]{0,3}|[0-7]{1,3})/y,
  dash: /(0[0-7]{0,3}|[0-7]{1,3})/y,
  "dash-format": /([0-7]{1,3})/y,
};
/** Escapes that only some places know. */
const FURTHER: Readonly<Record<EscapeStyle, string>> = {
  echo: "",
  format: `"'?`,
  argument: "",
  "gnu-format": '"',
  "gnu-argument": '"',
  dash: "",
  "dash-format": "",
};
/** Coreutils wants all digits of a `\u` and a `\U`. */
const HEXADECIMAL_OF_GNU = /(x)([0-9a-fA-F]{1,2})|(u)([0-9a-fA-F]{4})|(U)([0-9a-fA-F]{8})/y;
const HEXADECIMAL = /(x)([0-9a-fA-F]{1,2})|(u)([0-9a-fA-F]{1,4})|(U)([0-9a-fA-F]{1,8})/y;

/** Decodes backslash escapes; what is none stays as it is. A byte above 127 becomes an escaped surrogate. */
export function decodeEscapes(source: string, style: EscapeStyle): DecodedEscapes {
  let text = "";
  let at = 0;
  let missingDigits: string | undefined;
  for (;;) {
    const backslash = source.indexOf("\\", at);
    if (backslash < 0 || backslash === source.length - 1)
      return { text: text + source.slice(at), stopped: false, missingDigits };
    text += source.slice(at, backslash);
    const next = source[backslash + 1] as string;
    if (next === "c" && style !== "format" && style !== "dash-format")
      return { text, stopped: true, missingDigits };
    const decoded = decodeEscape(source, backslash + 1, style);
    if (!decoded && !style.startsWith("dash") && (next === "x" || next === "u" || next === "U")) {
      missingDigits ??= next;
      if (style.startsWith("gnu")) return { text, stopped: true, missingDigits };
    }
    text += decoded?.text ?? `\\${next}`;
    at = backslash + 1 + (decoded?.length ?? 1);
  }
}

function decodeEscape(
  source: string,
  at: number,
  style: EscapeStyle,
): { text: string; length: number } | undefined {
  const character = source[at] as string;
  const gnu = style.startsWith("gnu");
  const simple = FURTHER[style].includes(character)
    ? character
    : gnu && character === "E"
      ? undefined
      : SIMPLE[character];
  if (simple !== undefined) return { text: simple, length: 1 };
  const octal = matchAt(OCTAL[style], source, at);
  if (octal) return { text: byte(Number.parseInt(octal[1] || "0", 8)), length: octal[0].length };
  if (style.startsWith("dash")) return undefined;
  const hex = matchAt(gnu ? HEXADECIMAL_OF_GNU : HEXADECIMAL, source, at);
  if (!hex) return undefined;
  const value = Number.parseInt((hex[2] ?? hex[4] ?? hex[6]) as string, 16);
  return { text: hex[1] ? byte(value) : codePoint(value), length: hex[0].length };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function byte(value: number): string {
  const unit = value & 0xff;
  return String.fromCharCode(unit < 0x80 ? unit : 0xdc00 + unit);
}

function codePoint(value: number): string {
  return value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? "\ufffd" : String.fromCodePoint(value);
}
