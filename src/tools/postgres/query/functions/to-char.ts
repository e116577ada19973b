import { notSimulated } from "../../postgres-error.ts";
import { civilOf, daysOf } from "../../values/date-time.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../values/interval.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly yearDay: number;
  readonly time: number;
}

const two = (value: number) => String(Math.floor(value)).padStart(2, "0");

/** Longest first: a pattern is read from the left. https://www.postgresql.org/docs/17/functions-formatting.html */
const FORMS: readonly (readonly [string, (parts: Parts) => string])[] = [
  ["HH24", ({ time }) => two(time / HOUR)],
  ["HH12", ({ time }) => two((Math.floor(time / HOUR + 11) % 12) + 1)],
  ["MONTH", ({ month }) => (MONTHS[month - 1] ?? "").toUpperCase().padEnd(9)],
  ["Month", ({ month }) => (MONTHS[month - 1] ?? "").padEnd(9)],
  ["month", ({ month }) => (MONTHS[month - 1] ?? "").toLowerCase().padEnd(9)],
  ["YYYY", ({ year }) => String(year).padStart(4, "0")],
  ["DAY", ({ weekday }) => (DAYS[weekday] ?? "").toUpperCase().padEnd(9)],
  ["Day", ({ weekday }) => (DAYS[weekday] ?? "").padEnd(9)],
  ["day", ({ weekday }) => (DAYS[weekday] ?? "").toLowerCase().padEnd(9)],
  ["DDD", ({ yearDay }) => String(yearDay).padStart(3, "0")],
  ["MON", ({ month }) => (MONTHS[month - 1] ?? "").slice(0, 3).toUpperCase()],
  ["Mon", ({ month }) => (MONTHS[month - 1] ?? "").slice(0, 3)],
  ["mon", ({ month }) => (MONTHS[month - 1] ?? "").slice(0, 3).toLowerCase()],
  ["DY", ({ weekday }) => (DAYS[weekday] ?? "").slice(0, 3).toUpperCase()],
  ["Dy", ({ weekday }) => (DAYS[weekday] ?? "").slice(0, 3)],
  ["dy", ({ weekday }) => (DAYS[weekday] ?? "").slice(0, 3).toLowerCase()],
  ["AM", ({ time }) => (time < 12 * HOUR ? "AM" : "PM")],
  ["PM", ({ time }) => (time < 12 * HOUR ? "AM" : "PM")],
  ["DD", ({ day }) => two(day)],
  ["HH", ({ time }) => two((Math.floor(time / HOUR + 11) % 12) + 1)],
  ["MI", ({ time }) => two((time % HOUR) / MINUTE)],
  ["MM", ({ month }) => two(month)],
  ["MS", ({ time }) => String(Math.floor((time % SECOND) / 1000)).padStart(3, "0")],
  ["SS", ({ time }) => two((time % MINUTE) / SECOND)],
  ["US", ({ time }) => String(time % SECOND).padStart(6, "0")],
  ["YY", ({ year }) => two(year % 100)],
  ["TZ", () => "UTC"],
  ["OF", () => "+00"],
  ["D", ({ weekday }) => String(weekday + 1)],
  ["Q", ({ month }) => String(Math.ceil(month / 3))],
  ["J", ({ yearDay }) => notSimulated(`the pattern J (${yearDay})`)],
];

/** `to_char(timestamp, text)`: FM takes the padding away, what is in quotes stays as it is. */
export function formatByPattern(micros: number, pattern: string): string {
  const days = Math.floor(micros / DAY);
  const civil = civilOf(days);
  const parts: Parts = {
    ...civil,
    weekday: (((days + 4) % 7) + 7) % 7,
    yearDay: days - daysOf({ year: civil.year, month: 1, day: 1 }) + 1,
    time: micros - days * DAY,
  };
  let [out, at] = ["", 0];
  while (at < pattern.length) {
    const [quoted, inner] = /^"([^"]*)"/.exec(pattern.slice(at)) ?? [];
    if (quoted !== undefined) {
      out += inner;
      at += quoted.length;
      continue;
    }
    const fills = !pattern.startsWith("FM", at);
    const start = fills ? at : at + 2;
    const form = FORMS.find(([name]) => pattern.startsWith(name, start));
    if (form) {
      const text = form[1](parts);
      out += fills ? text : text.trim().replace(/^0+(?=\d)/, "");
      at = start + form[0].length;
    } else out += pattern[at++] ?? "";
  }
  return out;
}
