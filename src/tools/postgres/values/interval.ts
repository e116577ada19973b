/** A span of time, whose months and days have no fixed length. */
export class Interval {
  constructor(
    readonly months: number,
    readonly days: number,
    readonly microseconds: number,
  ) {}
}

export const SECOND = 1_000_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const DAYS_A_MONTH = 30;

const UNITS: readonly (readonly [RegExp, number, number, number])[] = [
  [/^(microseconds?|usecs?|us)$/, 0, 0, 1],
  [/^(milliseconds?|msecs?|ms)$/, 0, 0, 1000],
  [/^(seconds?|secs?|s)$/, 0, 0, SECOND],
  [/^(minutes?|mins?|m)$/, 0, 0, MINUTE],
  [/^(hours?|hrs?|h)$/, 0, 0, HOUR],
  [/^(days?|d)$/, 0, 1, 0],
  [/^(weeks?|w)$/, 0, 7, 0],
  [/^(months?|mons?)$/, 1, 0, 0],
  [/^(years?|yrs?|y)$/, 12, 0, 0],
  [/^(decades?)$/, 120, 0, 0],
  [/^(century|centuries)$/, 1200, 0, 0],
];

const CLOCK = /^([+-]?)(\d+):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

export function parseInterval(text: string): Interval | undefined {
  const words =
    text
      .trim()
      .toLowerCase()
      .match(/[+-]?\d+:\S+|[+-]?[\d.]+|[a-z]+/g) ?? [];
  let [months, days, micros, at] = [0, 0, 0, 0];
  if (words.length === 0) return undefined;
  while (at < words.length) {
    const word = words[at++] ?? "";
    const clock = CLOCK.exec(word);
    if (clock) {
      const sign = clock[1] === "-" ? -1 : 1;
      micros +=
        sign *
        (Number(clock[2]) * HOUR + Number(clock[3]) * MINUTE + Math.round(Number(clock[4] ?? 0) * SECOND));
      continue;
    }
    if (word === "ago" && at === words.length) return new Interval(-months, -days, -micros);
    const amount = Number(word);
    const unit = UNITS.find(([form]) => form.test(words[at] ?? "second"));
    if (!/\d/.test(word) || Number.isNaN(amount) || !unit) return undefined;
    at++;
    const wholeMonths = Math.trunc(amount * unit[1]);
    const moreDays = amount * unit[2] + (amount * unit[1] - wholeMonths) * DAYS_A_MONTH;
    months += wholeMonths;
    days += Math.trunc(moreDays);
    micros += Math.round((moreDays - Math.trunc(moreDays)) * DAY + amount * unit[3]);
  }
  return new Interval(months, days, micros);
}

export function formatClock(microseconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const part = microseconds % SECOND;
  const behind = part === 0 ? "" : `.${String(part).padStart(6, "0").replace(/0+$/, "")}`;
  return `${two(microseconds / HOUR)}:${two((microseconds % HOUR) / MINUTE)}:${two((microseconds % MINUTE) / SECOND)}${behind}`;
}

/** IntervalStyle `postgres`. */
export function formatInterval({ months, days, microseconds }: Interval): string {
  const parts: string[] = [];
  let wasNegative = false;
  const part = (amount: number, unit: string) => {
    if (amount === 0) return;
    const sign = wasNegative && amount > 0 ? "+" : "";
    parts.push(`${sign}${amount} ${unit}${amount === 1 ? "" : "s"}`);
    wasNegative = amount < 0;
  };
  part(Math.trunc(months / 12), "year");
  part(months % 12, "mon");
  part(days, "day");
  if (microseconds !== 0 || parts.length === 0) {
    const sign = microseconds < 0 ? "-" : wasNegative ? "+" : "";
    parts.push(`${sign}${formatClock(Math.abs(microseconds))}`);
  }
  return parts.join(" ");
}

export function addIntervals(one: Interval, other: Interval): Interval {
  return new Interval(
    one.months + other.months,
    one.days + other.days,
    one.microseconds + other.microseconds,
  );
}

export function scaleInterval({ months, days, microseconds }: Interval, by: number): Interval {
  const wholeMonths = Math.trunc(months * by);
  const moreDays = days * by + (months * by - wholeMonths) * DAYS_A_MONTH;
  const wholeDays = Math.trunc(moreDays);
  return new Interval(wholeMonths, wholeDays, Math.round(microseconds * by + (moreDays - wholeDays) * DAY));
}

export function lengthOf({ months, days, microseconds }: Interval): number {
  return (months * DAYS_A_MONTH + days) * DAY + microseconds;
}
