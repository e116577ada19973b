import { type TimeZone, UTC } from "./time-zone.ts";

/** strftime(3) as GNU has it (gnulib nstrftime.c) in the C locale; `date`, `ls`, `stat`, printf and prompts use it. */

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** The months by their names, January first. */
export const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]; // prettier-ignore

/** An instant, broken down to local time. */
interface LocalTime {
  readonly time: number;
  readonly local: Date;
  readonly offset: number;
  readonly zone: string;
}

/** `%` flags width, E or O, colons, letter. */
const CONVERSION = /%([_0^#+-]*)(\d*)[EO]?(:{0,3})([%A-Za-z])/g;

/** Formats taken apart; a listing of many files uses one for all. */
const compiled = new Map<string, readonly (string | Conversion)[]>();
const COMPILED_LIMIT = 50;

/** `time` in milliseconds since 1970, with fractions down to nanoseconds. */
export function formatTime(format: string, time: number, zone: TimeZone = UTC): string {
  const { offset, name } = zone.at(time);
  const local: LocalTime = { time, local: new Date(Math.floor(time) + offset * 1000), offset, zone: name };
  let text = "";
  for (const piece of parseFormat(format)) {
    text += typeof piece === "string" ? piece : (convert(piece, local) ?? piece.written);
  }
  return text;
}

function parseFormat(format: string): readonly (string | Conversion)[] {
  const known = compiled.get(format);
  if (known) return known;
  const pieces: (string | Conversion)[] = [];
  let from = 0;
  for (const match of format.matchAll(CONVERSION)) {
    const [written, flags = "", width = "", colons = "", letter = ""] = match;
    if (colons !== "" && letter !== "z") continue;
    pieces.push(format.slice(from, match.index));
    pieces.push({
      written,
      flags,
      width: width === "" ? undefined : Number(width),
      colons: colons.length,
      letter,
    });
    from = match.index + written.length;
  }
  pieces.push(format.slice(from));
  if (compiled.size >= COMPILED_LIMIT) compiled.clear();
  compiled.set(format, pieces);
  return pieces;
}

interface Conversion {
  readonly written: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly colons: number;
  readonly letter: string;
}

function convert(conversion: Conversion, at: LocalTime): string | undefined {
  const { letter } = conversion;
  if (letter === "N") return formatNanoseconds(conversion, at.time);
  if (letter === "z") return formatOffset(conversion, at.offset);
  const number = NUMBERS[letter];
  if (number) return formatNumber(conversion, number.value(at), number.digits, number.pad ?? "0");
  if (letter === "%") return conversion.flags === "" && conversion.width === undefined ? "%" : undefined;
  const composed = COMPOSED[letter];
  const text = composed === undefined ? TEXTS[letter]?.(at) : formatComposed(composed, at);
  return text === undefined ? undefined : pad(conversion, changeCase(conversion, text));
}

function formatComposed(format: string, { time, offset, zone }: LocalTime): string {
  return formatTime(format, time, { at: () => ({ offset, name: zone }) });
}

const COMPOSED: Readonly<Record<string, string>> = {
  c: "%a %b %e %H:%M:%S %Y",
  D: "%m/%d/%y",
  F: "%Y-%m-%d",
  r: "%I:%M:%S %p",
  R: "%H:%M",
  T: "%H:%M:%S",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
};

const TEXTS: Readonly<Record<string, (at: LocalTime) => string>> = {
  n: () => "\n",
  t: () => "\t",
  a: ({ local }) => (WEEKDAYS[local.getUTCDay()] ?? "").slice(0, 3),
  A: ({ local }) => WEEKDAYS[local.getUTCDay()] ?? "",
  b: ({ local }) => (MONTHS[local.getUTCMonth()] ?? "").slice(0, 3),
  h: ({ local }) => (MONTHS[local.getUTCMonth()] ?? "").slice(0, 3),
  B: ({ local }) => MONTHS[local.getUTCMonth()] ?? "",
  p: ({ local }) => (local.getUTCHours() < 12 ? "AM" : "PM"),
  P: ({ local }) => (local.getUTCHours() < 12 ? "am" : "pm"),
  Z: ({ zone }) => zone,
};

interface NumberField {
  readonly value: (at: LocalTime) => number;
  readonly digits: number;
  readonly pad?: "0" | " ";
}

const NUMBERS: Readonly<Record<string, NumberField>> = {
  C: { value: ({ local }) => Math.floor(local.getUTCFullYear() / 100), digits: 2 },
  d: { value: ({ local }) => local.getUTCDate(), digits: 2 },
  e: { value: ({ local }) => local.getUTCDate(), digits: 2, pad: " " },
  g: { value: ({ local }) => mod(isoWeek(local).year, 100), digits: 2 },
  G: { value: ({ local }) => isoWeek(local).year, digits: 4 },
  H: { value: ({ local }) => local.getUTCHours(), digits: 2 },
  I: { value: ({ local }) => twelve(local.getUTCHours()), digits: 2 },
  j: { value: ({ local }) => dayOfYear(local) + 1, digits: 3 },
  k: { value: ({ local }) => local.getUTCHours(), digits: 2, pad: " " },
  l: { value: ({ local }) => twelve(local.getUTCHours()), digits: 2, pad: " " },
  m: { value: ({ local }) => local.getUTCMonth() + 1, digits: 2 },
  M: { value: ({ local }) => local.getUTCMinutes(), digits: 2 },
  q: { value: ({ local }) => Math.floor(local.getUTCMonth() / 3) + 1, digits: 1 },
  s: { value: ({ time }) => Math.floor(time / 1000), digits: 1 },
  S: { value: ({ local }) => local.getUTCSeconds(), digits: 2 },
  u: { value: ({ local }) => local.getUTCDay() || 7, digits: 1 },
  U: { value: ({ local }) => weekOfYear(local, 0), digits: 2 },
  V: { value: ({ local }) => isoWeek(local).week, digits: 2 },
  w: { value: ({ local }) => local.getUTCDay(), digits: 1 },
  W: { value: ({ local }) => weekOfYear(local, 1), digits: 2 },
  y: { value: ({ local }) => mod(local.getUTCFullYear(), 100), digits: 2 },
  Y: { value: ({ local }) => local.getUTCFullYear(), digits: 4 },
};

/** The flag that says how to pad: the last of `_`, `-`, `0`, `+`. */
function padding({ flags }: Conversion): string | undefined {
  if (flags === "") return undefined;
  return /[-_0+](?!.*[-_0+])/.exec(flags)?.[0];
}

function formatNumber(conversion: Conversion, value: number, digits: number, usual: "0" | " "): string {
  const sign = value < 0 ? "-" : "";
  const text = String(Math.abs(value));
  const wish = padding(conversion);
  if (wish === "-") return sign + text;
  const width = conversion.width ?? digits;
  const spaces = wish === "_" || (wish === undefined && usual === " ");
  return spaces ? (sign + text).padStart(width) : sign + text.padStart(width - sign.length, "0");
}

function pad(conversion: Conversion, text: string): string {
  const wish = padding(conversion);
  if (wish === "-") return text;
  return text.padStart(conversion.width ?? 0, wish === "0" || wish === "+" ? "0" : " ");
}

function changeCase({ flags, letter }: Conversion, text: string): string {
  if (flags === "" || letter === "P") return text;
  if (flags.includes("^")) return text.toUpperCase();
  if (!flags.includes("#") || letter in COMPOSED) return text;
  return letter === "p" || letter === "Z" ? text.toLowerCase() : text.toUpperCase();
}

/** `%N`; a width cuts it: `%3N` are milliseconds. A time in milliseconds is exact to a microsecond. */
function formatNanoseconds(conversion: Conversion, time: number): string {
  const second = Math.floor(time / 1000) * 1000;
  const nanoseconds = Math.min(999_999, Math.round((time - second) * 1e3)) * 1000;
  const digits = String(nanoseconds).padStart(9, "0");
  const wish = padding(conversion);
  const shown = digits.slice(0, conversion.width ?? 9).padEnd(conversion.width ?? 9, "0");
  if (wish === "-") return conversion.width === undefined ? shown : shown.replace(/(?<=.)0+$/, "");
  return wish === "_" ? shown.replace(/(?<=.)0+$/, (zeros) => " ".repeat(zeros.length)) : shown;
}

/** `+hhmm`, `+hh:mm`, `+hh:mm:ss`, or as short as it can be with three colons. */
function formatOffset(conversion: Conversion, offset: number): string {
  const sign = offset < 0 ? "-" : "+";
  const total = Math.abs(offset);
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor(total / 60) % 60;
  const [digits, usual] = offsetDigits(conversion.colons, hours, minutes, total % 60);
  const wish = padding(conversion);
  if (wish === "-") return sign + digits;
  const width = conversion.width ?? usual;
  return wish === "_" ? (sign + digits).padStart(width) : sign + digits.padStart(width - 1, "0");
}

/** The digits without padding, and the usual width with the sign. */
function offsetDigits(colons: number, hours: number, minutes: number, seconds: number): [string, number] {
  if (colons === 0) return [String(hours * 100 + minutes), 5];
  if (colons === 1) return [`${hours}:${two(minutes)}`, 6];
  if (colons === 2 || seconds !== 0) return [`${hours}:${two(minutes)}:${two(seconds)}`, 9];
  return minutes === 0 ? [String(hours), 3] : [`${hours}:${two(minutes)}`, 6];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function twelve(hour: number): number {
  return hour % 12 || 12;
}

function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}

const DAY = 86_400_000;

function dayOfYear(local: Date): number {
  const start = new Date(0);
  start.setUTCFullYear(local.getUTCFullYear());
  return Math.floor((local.getTime() - start.getTime()) / DAY);
}

/** Weeks that begin on `first` (0: Sunday); days before the first such day are in week 0. */
function weekOfYear(local: Date, first: 0 | 1): number {
  return Math.floor((dayOfYear(local) - mod(local.getUTCDay() - first, 7) + 7) / 7);
}

/** ISO 8601: the week with the year's first Thursday is week 1. */
function isoWeek(local: Date): { readonly year: number; readonly week: number } {
  const thursday = new Date(local.getTime() + (3 - mod(local.getUTCDay() - 1, 7)) * DAY);
  return { year: thursday.getUTCFullYear(), week: Math.floor(dayOfYear(thursday) / 7) + 1 };
}
