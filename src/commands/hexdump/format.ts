import type { ResolvedConversion } from "../../base/printf/conversion.ts";

/** A format that is none; the message follows the name. */
export class FormatFault extends Error {}

/** What one conversion shows: data, or the place in the input; `text` stands around it. */
export interface Print {
  readonly kind: "text" | "address" | "data";
  readonly before: string;
  /** `d`, `x`, `c` …; `_c`, `_p` and `_u` by their letter after the underscore as `C`, `P` and `U`. */
  readonly letter: string;
  readonly conversion: ResolvedConversion;
  /** How many bytes it takes. */
  readonly size: number;
  readonly after: string;
}

/** What is between one pair of quotes, with how often it is applied. */
export interface Unit {
  repeats: number;
  readonly hasCount: boolean;
  readonly prints: readonly Print[];
  /** Bytes of one application. */
  readonly size: number;
  /** `_A`: only at the end. */
  readonly atEnd: boolean;
}

/** The units of one `-e`. */
export type Format = readonly Unit[];

export function sizeOf(format: Format): number {
  return format.reduce((sum, unit) => sum + unit.size * unit.repeats, 0);
}

/** The bytes of one block; the last unit of a shorter format is repeated to fill it. */
export function fitFormats(formats: readonly Format[]): number {
  const block = Math.max(0, ...formats.map(sizeOf));
  for (const format of formats) {
    const last = format.findLast((unit) => !unit.atEnd);
    const missing = block - sizeOf(format);
    if (last && !last.hasCount && last.size > 0 && missing > 0)
      last.repeats += Math.floor(missing / last.size);
  }
  return block;
}

const UNIT = /\s*(?:(\d+)?\s*\/\s*(\d+)?\s*|(\d+)\s*)?"((?:\\[\s\S]|[^"\\])*)"\s*/y;

export function parseFormat(source: string): Format {
  const units: Unit[] = [];
  let at = 0;
  while (at < source.length) {
    UNIT.lastIndex = at;
    const match = UNIT.exec(source);
    if (!match) throw new FormatFault(`bad format {${source}}`);
    at = UNIT.lastIndex;
    const [, count, bytes, countAlone, text = ""] = match;
    const repeats = count ?? countAlone;
    units.push(parseUnit(repeats, bytes === undefined ? undefined : Number(bytes), unescapeC(text)));
  }
  return units;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function unescapeC(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

function parseUnit(count: string | undefined, bytes: number | undefined, text: string): Unit {
  const prints = parsePrints(text, bytes);
  const taking = prints.filter(({ size }) => size > 0);
  if (bytes !== undefined && taking.length > 1)
    throw new FormatFault("byte count with multiple conversion characters");
  return {
    repeats: count === undefined ? 1 : Number(count),
    hasCount: count !== undefined,
    prints,
    size: bytes ?? taking.reduce((sum, { size }) => sum + size, 0),
    atEnd: prints.some(({ letter }) => letter === "A"),
  };
}

const CONVERSION = /%([-+ #0]*)(\d*)(?:\.(\d*))?(_[aA][dox]|_[cpu]|[a-zA-Z]|%)?/y;

function parsePrints(text: string, bytes: number | undefined): readonly Print[] {
  const prints: Print[] = [];
  let from = 0;
  for (;;) {
    const percent = text.indexOf("%", from);
    if (percent < 0) break;
    CONVERSION.lastIndex = percent;
    const [written = "%", flags = "", width = "", precision, letter] = CONVERSION.exec(text) ?? [];
    if (letter === undefined) throw new FormatFault(`bad format {${written}}`);
    const base = {
      kind: "conversion" as const,
      text: written,
      left: flags.includes("-"),
      plus: flags.includes("+"),
      space: flags.includes(" "),
      alternate: flags.includes("#"),
      zero: flags.includes("0"),
      width: width === "" ? undefined : Number(width),
      precision: precision === undefined ? undefined : Number(precision),
    };
    const end = percent + written.length;
    const next = text.indexOf("%", end);
    const after = text.slice(end, next < 0 ? undefined : next);
    prints.push(makePrint(letter, base, bytes, text.slice(from, percent), after));
    from = next < 0 ? text.length : next;
    if (next < 0) break;
  }
  if (prints.length > 0) return prints;
  return [{ kind: "text", before: text, letter: "", conversion: NO_CONVERSION, size: 0, after: "" }];
}

type ConversionBase = Partial<ResolvedConversion>;

function makePrint(
  letter: string,
  base: ConversionBase,
  bytes: number | undefined,
  before: string,
  after: string,
): Print {
  const make = (kind: Print["kind"], shown: string, character: string, size: number): Print => ({
    kind,
    before,
    letter: shown,
    conversion: { ...NO_CONVERSION, ...base, character },
    size,
    after,
  });
  if (letter.startsWith("_a") || letter.startsWith("_A")) {
    const digit = letter[2] as string;
    return make("address", letter[1] as string, digit === "d" ? "u" : digit, 0);
  }
  if (letter === "%") return make("text", "%", "%", 0);
  if (letter.startsWith("_"))
    return make("data", (letter[1] as string).toUpperCase(), "s", sized(letter, bytes, [1], 1));
  if (letter === "c") return make("data", "c", "s", sized(letter, bytes, [1], 1));
  if ("di".includes(letter)) return make("data", "d", "d", sized(letter, bytes, [1, 2, 4, 8], 4));
  if ("oxXu".includes(letter)) return make("data", "u", letter, sized(letter, bytes, [1, 2, 4, 8], 4));
  if ("eEfgG".includes(letter)) return make("data", "f", letter, sized(letter, bytes, [4, 8], 8));
  if (letter !== "s") throw new FormatFault(`bad conversion character %${letter}`);
  const size = bytes ?? base.precision;
  if (size === undefined) throw new FormatFault("%s requires a precision or a byte count");
  return make("data", "s", "s", size);
}

function sized(letter: string, bytes: number | undefined, allowed: readonly number[], usual: number): number {
  if (bytes === undefined) return usual;
  if (!allowed.includes(bytes))
    throw new FormatFault(`bad byte count for conversion character ${letter.replace("_", "%_")}`);
  return bytes;
}

const NO_CONVERSION: ResolvedConversion = {
  kind: "conversion",
  text: "",
  left: false,
  plus: false,
  space: false,
  grouping: false,
  alternate: false,
  zero: false,
  width: undefined,
  precision: undefined,
  character: "s",
};
