/** Classes of characters (bash manual, chapter 2: "blank", "metacharacter", "name"). Beyond ASCII all is plain. */

export const NUL = 0;
export const TAB = 0x09;
export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const BANG = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const SINGLE_QUOTE = 0x27;
export const OPEN_PAREN = 0x28;
export const CLOSE_PAREN = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AT = 0x40;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const CARET = 0x5e;
export const BACKQUOTE = 0x60;
export const OPEN_BRACE = 0x7b;
export const PIPE = 0x7c;
export const CLOSE_BRACE = 0x7d;
export const TILDE = 0x7e;

const BLANK = 1;
const META = 2;
const NAME_START = 4;
const DIGIT = 8;
const SPECIAL_PARAMETER = 16;

const FLAGS = new Uint8Array(128);
const flag = (characters: string, bit: number) => {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    FLAGS[code] = (FLAGS[code] ?? 0) | bit;
  }
};
flag(" \t", BLANK);
flag(" \t\n;&|()<>", META);
flag("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_", NAME_START);
flag("0123456789", DIGIT);
flag("@*#?-$!", SPECIAL_PARAMETER);

const has = (code: number, bits: number) => code < 128 && ((FLAGS[code] ?? 0) & bits) !== 0;

export const isBlank = (code: number) => code === SPACE || code === TAB;
/** Separates words when unquoted. */
export const isMeta = (code: number) => has(code, META);
export const isNameStart = (code: number) => has(code, NAME_START);
export const isName = (code: number) => has(code, NAME_START | DIGIT);
export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** The parameters of one punctuation character: `$@ $* $# $? $- $$ $!`. */
export const isSpecialParameter = (code: number) => has(code, SPECIAL_PARAMETER);

/** `?(`, `*(`, `+(`, `@(`, `!(` (bash manual 3.5.8.1). */
export const opensExtendedGlob = (code: number) =>
  code === QUESTION || code === STAR || code === PLUS || code === AT || code === BANG;

/** Characters at which a run of plain text ends: a lookup table over ASCII. */
export function characterSet(characters: string): Uint8Array {
  const set = new Uint8Array(128);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}
