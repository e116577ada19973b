import { pad, type ResolvedConversion } from "../../base/printf/conversion.ts";
import { formatInteger } from "../../base/printf/format-integer.ts";
import type { FindContext } from "./context.ts";
import type { Entry } from "./entry.ts";
import { FindFault } from "./find-fault.ts";
import { FIELDS, NUMBERS, timeField } from "./format-fields.ts";

/** One piece of a format; undefined: nothing more is printed. */
type Segment = (entry: Entry) => string;

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
}; // prettier-ignore
const PIECE = /\\([0-7]{1,3}|[\s\S]?)|%([-+ #]*)(\d*)(?:\.(\d*))?([\s\S]?)/g;

/** The format of -printf, taken apart once. */
export function compileFormat(format: string, context: FindContext): Segment {
  const segments: Segment[] = [];
  const literal = (text: string) => text !== "" && segments.push(() => text);
  PIECE.lastIndex = 0;
  let at = 0;
  for (let match = PIECE.exec(format); match; match = PIECE.exec(format)) {
    literal(format.slice(at, match.index));
    const [written, escaped] = match;
    at = match.index + written.length;
    if (escaped === "c") return join(segments);
    if (escaped !== undefined) literal(readEscape(escaped, context));
    else {
      const time = readTime(format, match, context);
      if (time) at = PIECE.lastIndex = at + 1;
      segments.push(time ?? readDirective(match, context));
    }
  }
  literal(format.slice(at));
  return join(segments);
}

function join(segments: readonly Segment[]): Segment {
  return (entry) => {
    let text = "";
    for (const segment of segments) text += segment(entry);
    return text;
  };
}

function readEscape(escaped: string, { call }: FindContext): string {
  if (/^[0-7]/.test(escaped)) return byteText(Number.parseInt(escaped, 8) & 0xff);
  const known = ESCAPES[escaped];
  if (known !== undefined) return known;
  if (escaped === "") call.note("warning: escape `\\' followed by nothing at all");
  else call.note(`warning: unrecognized escape \`\\${escaped}'`);
  return `\\${escaped}`;
}

/** A byte that is no character by itself, as text carries it (base/bytes.ts). */
function byteText(byte: number): string {
  return String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
}

/** `%Ak`, `%Bk`, `%Ck`, `%Tk`. */
function readTime(format: string, match: RegExpExecArray, context: FindContext): Segment | undefined {
  const [written, , , , , letter = ""] = match;
  if (!"ABCT".includes(letter) || letter === "") return undefined;
  const next = format[match.index + written.length];
  if (next === undefined) return undefined;
  const conversion = conversionOf(match, "s");
  return (entry) => {
    const text = timeField(letter, next, entry, context);
    return text === undefined ? "" : string(text, conversion);
  };
}

function readDirective(match: RegExpExecArray, context: FindContext): Segment {
  const [written, , , , , letter = ""] = match;
  if (written === "%") throw new FindFault("error: % at end of format string");
  if (written === "%%") return () => "%";
  if (letter === "" || "{[(".includes(letter)) {
    throw new FindFault(`error: the format directive \`%${letter || "\0"}' is reserved for future use`);
  }
  if (letter === "%") return () => "%";
  const number = NUMBERS[letter];
  if (number) {
    const conversion = conversionOf(match, letter === "m" ? "o" : "d");
    return (entry) => {
      const value = number(entry);
      return value === undefined ? "" : formatInteger(BigInt(value), conversion);
    };
  }
  const field = FIELDS[letter];
  if (field) {
    const conversion = conversionOf(match, "s");
    return (entry) => {
      const text = field(entry, context);
      return text === undefined ? "" : string(text, conversion);
    };
  }
  if ("ABCT".includes(letter)) {
    context.call.note(`warning: format directive \`%${letter}' should be followed by another character`);
  } else context.call.note(`warning: unrecognized format directive \`%${letter}'`);
  return () => written;
}

function string(text: string, conversion: ResolvedConversion): string {
  const { precision } = conversion;
  return pad(precision === undefined ? text : text.slice(0, precision), conversion);
}

function conversionOf(match: RegExpExecArray, character: string): ResolvedConversion {
  const [text, , flags = "", digits = "", precision] = match;
  const isZero = digits.startsWith("0");
  const width = digits.replace(/^0+/, "");
  return {
    kind: "conversion",
    text,
    left: flags.includes("-"),
    plus: flags.includes("+"),
    space: flags.includes(" "),
    alternate: flags.includes("#"),
    zero: isZero,
    grouping: false,
    width: width === "" ? undefined : Number(width),
    precision: precision === undefined ? undefined : Number(precision),
    character,
  };
}
