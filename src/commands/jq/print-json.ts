import { isArray, isObject, type Json, kindOf, sortedKeys } from "./json.ts";

export interface PrintStyle {
  /** What one level is indented by; undefined: everything on one line. */
  readonly indent?: string;
  readonly sortKeys?: boolean;
  readonly ascii?: boolean;
  readonly colors?: Colors;
}

/** Escape sequences for null, false, true, numbers, texts, arrays and objects. */
export type Colors = readonly string[];
const [NULL, FALSE, TRUE, NUMBER, TEXT, ARRAY, OBJECT] = [0, 1, 2, 3, 4, 5, 6];
const OBJECT_KEY = "\x1b[34;1m";
const RESET = "\x1b[0m";

export const DEFAULT_COLORS: Colors = ["1;30", "0;39", "0;39", "0;39", "0;32", "1;39", "1;39"].map(sequence);

function sequence(color: string): string {
  return `\x1b[${color}m`;
}

/** `JQ_COLORS`: the colors of null, false, true …, with colons between them. */
export function parseColors(text: string): Colors | undefined {
  const given = text.split(":").slice(0, DEFAULT_COLORS.length);
  if (!given.every((color) => /^[0-9;]*$/.test(color) && color.length <= 12)) return undefined;
  return DEFAULT_COLORS.map((color, index) => (given[index] === undefined ? color : sequence(given[index])));
}

export function formatJson(value: Json, style: PrintStyle = {}): string {
  const parts: string[] = [];
  if (style.colors) new ColorPrinter(style, style.colors, parts).print(value, 0);
  else new Printer(style, parts).print(value, 0);
  return parts.join("");
}

class Printer {
  constructor(
    private readonly style: PrintStyle,
    private readonly parts: string[],
  ) {}

  print(value: Json, level: number): void {
    if (isArray(value)) this.#printArray(value, level);
    else if (isObject(value)) {
      const { sortKeys, indent, ascii } = this.style;
      if (value.size === 0) {
        this.parts.push("{}");
        return;
      }
      let before = "{";
      for (const key of sortKeys ? sortedKeys(value) : value.keys()) {
        this.parts.push(
          before,
          this.#newLine(level + 1),
          quoteJson(key, ascii),
          indent === undefined ? ":" : ": ",
        );
        this.print(value.get(key) as Json, level + 1);
        before = ",";
      }
      this.parts.push(this.#newLine(level), "}");
    } else this.parts.push(formatScalar(value, this.style.ascii));
  }

  #printArray(value: readonly Json[], level: number): void {
    if (value.length === 0) {
      this.parts.push("[]");
      return;
    }
    let before = "[";
    for (const item of value) {
      this.parts.push(before, this.#newLine(level + 1));
      this.print(item, level + 1);
      before = ",";
    }
    this.parts.push(this.#newLine(level), "]");
  }

  #newLine(level: number): string {
    return newLine(this.style, level);
  }
}

function newLine({ indent }: PrintStyle, level: number): string {
  return indent === undefined ? "" : `\n${indent.repeat(level)}`;
}

/** The places of the escape sequences are those of jq 1.6, which sets colors more often than needed. */
class ColorPrinter {
  constructor(
    private readonly style: PrintStyle,
    private readonly colors: Colors,
    private readonly parts: string[],
  ) {}

  print(value: Json, level: number): void {
    const color = this.colors[colorOf(value)] as string;
    if (isArray(value)) this.#printArray(value, level, color);
    else if (isObject(value)) this.#printObject(value, level, color);
    else this.parts.push(color, formatScalar(value, this.style.ascii), RESET);
  }

  #printArray(value: readonly Json[], level: number, color: string): void {
    if (value.length === 0) {
      this.parts.push(color, "[]", RESET);
      return;
    }
    this.parts.push(color, "[");
    for (const [index, item] of value.entries()) {
      if (index > 0) this.parts.push(color, ",");
      this.parts.push(newLine(this.style, level + 1));
      if (index > 0) this.parts.push("");
      this.print(item, level + 1);
    }
    this.parts.push(color, newLine(this.style, level), color, "]", RESET);
  }

  #printObject(value: ReadonlyMap<string, Json>, level: number, color: string): void {
    if (value.size === 0) {
      this.parts.push(color, "{}", RESET);
      return;
    }
    const { sortKeys, indent, ascii } = this.style;
    this.parts.push(color, "{");
    let isFirst = true;
    for (const key of sortKeys ? sortedKeys(value) : value.keys()) {
      if (!isFirst) this.parts.push(color, ",");
      this.parts.push(newLine(this.style, level + 1), RESET, OBJECT_KEY, quoteJson(key, ascii), RESET);
      this.parts.push(color, indent === undefined ? ":" : ": ", RESET);
      this.print(value.get(key) as Json, level + 1);
      isFirst = false;
    }
    this.parts.push(color, newLine(this.style, level), color, "}", RESET);
  }
}

function colorOf(value: Json): number {
  if (value === null) return NULL;
  if (value === false) return FALSE;
  if (value === true) return TRUE;
  switch (kindOf(value)) {
    case "number":
      return NUMBER;
    case "string":
      return TEXT;
    default:
      return isArray(value) ? ARRAY : OBJECT;
  }
}

function formatScalar(value: null | boolean | number | string, ascii?: boolean): string {
  if (typeof value === "string") return quoteJson(value, ascii);
  return typeof value === "number" ? formatNumber(value) : String(value);
}

/** As jq 1.6 has it: the shortest digits that mean the number, an exponent where those alone would mislead. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return "null";
  const bounded = Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
  if (Number.isSafeInteger(bounded) && Math.abs(bounded) < 1e10)
    return Object.is(bounded, -0) ? "-0" : String(bounded);
  const [, sign = "", first = "", rest = "", power = "0"] =
    /^(-?)(\d)\.?(\d*)e([+-]\d+)$/.exec(bounded.toExponential()) ?? [];
  const digits = first + rest;
  const point = Number(power) + 1;
  if (point <= -4 || point > digits.length + 15) {
    const exponent = `${point > 0 ? "+" : "-"}${String(Math.abs(point - 1)).padStart(2, "0")}`;
    return `${sign}${first}${rest && `.${rest}`}e${exponent}`;
  }
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const SPECIAL = /["\\\x00-\x1f\x7f\ud800-\udfff]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

export function quoteJson(text: string, ascii = false): string {
  if (!ascii && !SPECIAL.test(text)) return `"${text}"`;
  let quoted = '"';
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const named = ESCAPES[character];
    if (named !== undefined) quoted += named;
    else if (code < 0x20 || code === 0x7f) quoted += unicodeEscape(code);
    else if (code >= 0xd800 && code <= 0xdfff) quoted += ascii ? "\\ufffd" : "\ufffd";
    else if (ascii && code > 0x7f)
      for (let i = 0; i < character.length; i++) quoted += unicodeEscape(character.charCodeAt(i));
    else quoted += character;
  }
  return `${quoted}"`;
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

/** A value in a message: its beginning alone, where it is long. */
export function shorten(value: Json, room = 14): string {
  const text = formatJson(value);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= room) return text;
  return `${new TextDecoder().decode(bytes.subarray(0, room - 3))}...`;
}
