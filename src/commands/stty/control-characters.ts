import { CONTROL_KEYS, type ControlKeys } from "../../process/terminal/terminal.ts";

/** In the order in which `stty -a` shows them. */
export const KEY_NAMES = [
  "intr",
  "quit",
  "erase",
  "kill",
  "eof",
  "eol",
  "eol2",
  "swtch",
  "start",
  "stop",
  "susp",
  "rprnt",
  "werase",
  "lnext",
  "discard",
] as const satisfies readonly (keyof ControlKeys)[];

/** Their places in c_cc, for `stty -g` (Linux, termbits.h). */
export const KEY_PLACES: Readonly<Record<keyof ControlKeys, number>> = {
  intr: 0,
  quit: 1,
  erase: 2,
  kill: 3,
  eof: 4,
  swtch: 7,
  start: 8,
  stop: 9,
  susp: 10,
  eol: 11,
  rprnt: 12,
  discard: 13,
  werase: 14,
  lnext: 15,
  eol2: 16,
};
export const TIME_PLACE = 5;
export const MIN_PLACE = 6;
export const PLACES = 32;

export function isKeyName(word: string): word is keyof ControlKeys {
  return Object.hasOwn(CONTROL_KEYS, word);
}

/** `^C`, `^?`, `<undef>`, `x`, `M-^A` (stty.c, visible). */
export function showKey(key: number | undefined): string {
  if (key === undefined) return "<undef>";
  const meta = key >= 128 ? "M-" : "";
  const code = key & 0x7f;
  if (code === 0x7f) return `${meta}^?`;
  return code < 32 ? `${meta}^${String.fromCharCode(code + 64)}` : meta + String.fromCharCode(code);
}

/** `^c`, `^?`, `^-`, `undef`, one character, or a number; undefined inside where it is none of them. */
export function parseKey(text: string): { readonly key: number | undefined } | undefined {
  if (text === "" || text === "^-" || text === "undef") return { key: undefined };
  if (text.length === 1) return { key: text.charCodeAt(0) };
  if (text[0] === "^") return { key: text[1] === "?" ? 0x7f : text.charCodeAt(1) & 0x1f };
  const number = parseWhole(text);
  if (number === undefined || number > 255) return undefined;
  return { key: number === 0 ? undefined : number };
}

/** strtoul(3) with base 0: 10, 0x1f, 017. */
export function parseWhole(text: string): number | undefined {
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return Number.parseInt(text, 16);
  if (/^0[0-7]*$/.test(text)) return Number.parseInt(text, 8);
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}
