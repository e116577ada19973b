/** The words of a time for at(1) (parsetime.l of at 3.2.5). */
export type Token =
  | { readonly kind: "number"; readonly text: string }
  /** `10:00`. */
  | { readonly kind: "clock"; readonly text: string; readonly hour: number; readonly minute: number }
  | { readonly kind: "half"; readonly text: string; readonly isPm: boolean }
  | { readonly kind: "named-time"; readonly text: string; readonly hour: number }
  | { readonly kind: "weekday"; readonly text: string; readonly number: number }
  | { readonly kind: "month"; readonly text: string; readonly number: number }
  | { readonly kind: "day"; readonly text: string; readonly number: number }
  | { readonly kind: "period"; readonly text: string; readonly period: Period }
  /** `2027-01-31`, `31.12.2027`, `12/31/27`: year, month, day, as numbers or, of a short year, its two digits. */
  | {
      readonly kind: "date";
      readonly text: string;
      readonly year: number;
      readonly month: number;
      readonly date: number;
    }
  | { readonly kind: "now" | "next" | "zone" | "plus" | "minus" | "comma"; readonly text: string }
  | { readonly kind: "unknown"; readonly text: string };

export type Period = "minute" | "hour" | "day" | "week" | "month" | "year";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
]; // prettier-ignore
const PERIODS: readonly Period[] = ["minute", "hour", "day", "week", "month", "year"];
const NAMED_TIMES: Readonly<Record<string, number>> = { midnight: 0, noon: 12, teatime: 16 };
const SIGNS: Readonly<Record<string, "plus" | "minus" | "comma">> = {
  "+": "plus",
  "-": "minus",
  ",": "comma",
};

const WORD =
  /\s*(?:(?<iso>\d{4}-\d{1,2}-\d{1,2})|(?<dotted>\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d))|(?<dashed>\d{1,2}-\d{1,2}-\d\d)|(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d))|(?<clock>\d{1,2}:\d\d)|(?<number>\d+)|(?<sign>[+,-])|(?<word>[A-Za-z]+)|(?<other>\S))/gy;

export function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ groups = {} }) => {
    const { iso, dashed, dotted, slashed, clock, number, sign, word, other = "" } = groups;
    if (iso !== undefined) return dateToken(iso, "-", [0, 1, 2]);
    if (dashed !== undefined) return dateToken(dashed, "-", [2, 1, 0]);
    if (dotted !== undefined) return dateToken(dotted, ".", [2, 1, 0]);
    if (slashed !== undefined) return dateToken(slashed, "/", [2, 0, 1]);
    if (clock !== undefined) {
      const [hour = "", minute = ""] = clock.split(":");
      return { kind: "clock", text: clock, hour: Number(hour), minute: Number(minute) };
    }
    if (number !== undefined) return { kind: "number", text: number };
    if (sign !== undefined) return { kind: SIGNS[sign] ?? "unknown", text: sign };
    return word === undefined ? { kind: "unknown", text: other } : wordToken(word);
  });
}

function dateToken(text: string, separator: string, order: readonly [number, number, number]): Token {
  const parts = text.split(separator).map(Number);
  const [year = 0, month = 0, date = 0] = order.map((at) => parts[at] ?? 0);
  return { kind: "date", text, year: fullYear(year), month, date };
}

/** Of two digits: the years up to 2069, as at has it. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function wordToken(text: string): Token {
  const word = text.toLowerCase();
  if (word === "am" || word === "pm") return { kind: "half", text, isPm: word === "pm" };
  if (word === "now" || word === "next") return { kind: word, text };
  if (word === "utc") return { kind: "zone", text };
  if (word === "today" || word === "tomorrow") return { kind: "day", text, number: word === "today" ? 0 : 1 };
  const hour = NAMED_TIMES[word];
  if (hour !== undefined) return { kind: "named-time", text, hour };
  const period = PERIODS.find(
    (one) => word === one || word === `${one}s` || (one === "minute" && word === "min"),
  );
  if (period) return { kind: "period", text, period };
  const isShort = (full: string) => word === full || word === full.slice(0, 3);
  const weekday = WEEKDAYS.findIndex(isShort);
  if (weekday >= 0) return { kind: "weekday", text, number: weekday };
  const month = MONTHS.findIndex(isShort);
  if (month >= 0) return { kind: "month", text, number: month };
  // A word that is none is told by its first letter, where reading it stopped.
  return { kind: "unknown", text: text.slice(0, 1) };
}
