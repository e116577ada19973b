import { pad, type ResolvedConversion } from "../../base/printf/conversion.ts";
import { formatInteger } from "../../base/printf/format-integer.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";

/** What a directive stands for; undefined: it is none, and prints as a question mark. */
export type StatValue =
  | { readonly kind: "text"; readonly text: string }
  /** `base`: signed decimal, unsigned decimal, octal, hexadecimal. */
  | { readonly kind: "number"; readonly value: number; readonly base: "d" | "u" | "o" | "x" }
  /** Seconds since 1970, from milliseconds. */
  | { readonly kind: "seconds"; readonly time: number }
  | undefined;

/** `letter` with what stood before it: `%Hd` is `d` with the modifier `H`. */
export type StatField = (letter: string, modifier: "" | "H" | "L") => StatValue;

interface Manner {
  /** Backslashes mean something. */
  readonly escapes: boolean;
  readonly end: string;
}

const DIRECTIVE = /%([-'+ #0I]*)(\d*)(\.?)(\d*)([\s\S]?)/y;
const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|([\s\S]?))/y;
const NAMED: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  '"': '"',
  "\\": "\\",
}; // prettier-ignore

/** Prints one file by `format`. False where a directive is so wrong that GNU gives up (stat.c, print_it). */
export function printFormat(call: Call, format: string, field: StatField, { escapes, end }: Manner): boolean {
  let at = 0;
  while (at < format.length) {
    const next = nextSpecial(format, at, escapes);
    if (next > at) call.print(format.slice(at, next));
    if (next === format.length) break;
    const length =
      format[next] === "%" ? printDirective(call, format, next, field) : printEscape(call, format, next);
    if (length === undefined) return false;
    at = next + length;
  }
  call.print(end);
  return true;
}

function nextSpecial(format: string, from: number, escapes: boolean): number {
  let at = from;
  while (at < format.length && format[at] !== "%" && !(escapes && format[at] === "\\")) at++;
  return at;
}

function printDirective(call: Call, format: string, at: number, field: StatField): number | undefined {
  DIRECTIVE.lastIndex = at;
  const match = DIRECTIVE.exec(format);
  const [written = "", flags = "", width = "", dot = "", precision = "", letter = ""] = match ?? [];
  if (letter === "" || letter === "%") {
    if (written.length - letter.length > 1) {
      call.note(`${quoteText(written)}: invalid directive`);
      return undefined;
    }
    call.print("%");
    return written.length;
  }
  const following = format[at + written.length];
  const modified = (letter === "H" || letter === "L") && (following === "d" || following === "r");
  const value = modified ? field(following, letter) : field(letter, "");
  call.print(formatValue(value, { flags, width, dot, precision }));
  return written.length + (modified ? 1 : 0);
}

interface Written {
  readonly flags: string;
  readonly width: string;
  readonly dot: string;
  readonly precision: string;
}

/** The flags that a conversion knows; others are ignored (stat.c, make_format). */
const ALLOWED = { text: "-", d: "'-+ 0", u: "'-0", o: "-#0", x: "-#0" } as const;

function formatValue(value: StatValue, written: Written): string {
  if (value === undefined) return "?";
  if (value.kind === "seconds") return formatSeconds(value.time, written);
  const allowed = value.kind === "text" ? ALLOWED.text : ALLOWED[value.base];
  const character = value.kind === "text" ? "s" : value.base;
  const conversion = conversionOf(written, allowed, character);
  if (value.kind === "number") return formatInteger(BigInt(value.value), conversion);
  const { precision } = conversion;
  return pad(precision === undefined ? value.text : value.text.slice(0, precision), conversion);
}

function conversionOf(
  { flags, width, dot, precision }: Written,
  allowed: string,
  character: string,
): ResolvedConversion {
  const has = (flag: string) => flags.includes(flag) && allowed.includes(flag);
  return {
    kind: "conversion",
    text: "",
    left: has("-"),
    plus: has("+"),
    space: has(" "),
    alternate: has("#"),
    zero: has("0"),
    grouping: has("'"),
    width: width === "" ? undefined : Number(width),
    precision: dot === "" ? undefined : Number(precision),
    character,
  };
}

const NANO_DIGITS = 9;

/** `%X` and its kin: a precision adds that many digits of the fraction (stat.c, out_epoch_sec). */
function formatSeconds(time: number, written: Written): string {
  const seconds = Math.floor(time / 1000);
  const whole = { ...written, dot: "", precision: "" };
  const digits = written.dot === "" ? 0 : written.precision === "" ? NANO_DIGITS : Number(written.precision);
  if (digits === 0) return formatInteger(BigInt(seconds), conversionOf(whole, ALLOWED.d, "d"));
  const nanoseconds = Math.round((time - seconds * 1000) * 1000) * 1000;
  const fraction = String(nanoseconds).padStart(NANO_DIGITS, "0").slice(0, digits).padEnd(digits, "0");
  const width = Number(written.width || 0);
  const left = written.flags.includes("-");
  const room = Math.max(0, width - 1 - digits);
  const conversion = conversionOf({ ...whole, width: String(left ? 0 : room) }, ALLOWED.d, "d");
  const text = `${formatInteger(BigInt(seconds), conversion)}.${fraction}`;
  return left ? text.padEnd(width) : text;
}

function printEscape(call: Call, format: string, at: number): number {
  ESCAPE.lastIndex = at;
  const [written = "", octal, hex, letter] = ESCAPE.exec(format) ?? [];
  if (octal !== undefined) call.print(Uint8Array.of(Number.parseInt(octal, 8)));
  else if (hex !== undefined) call.print(Uint8Array.of(Number.parseInt(hex, 16)));
  else if (!letter) {
    call.note("warning: backslash at end of format");
    call.print("\\");
  } else {
    if (NAMED[letter] === undefined) call.note(`warning: unrecognized escape '\\${letter}'`);
    call.print(NAMED[letter] ?? letter);
  }
  return written.length;
}
