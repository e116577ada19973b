import { DAY, formatClock, HOUR, type Interval, MINUTE, SECOND } from "./interval.ts";

/** The calendar day, from days since 1970. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

export function civilOf(days: number): CivilDate {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysOf({ year, month, day }: CivilDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

const DATE = /^(\d{4,6})-(\d{1,2})-(\d{1,2})/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(am|pm)?/i;
const ZONE = /^\s*(?:(z|utc|gmt)|([+-])(\d{1,2})(?::?(\d{2}))?)$/i;

/** `range`: it has the form, and there is no such day or hour; `field`: no month or day of any month has that number. */
export type Problem = "syntax" | "range" | "field";

export function parseDate(text: string, today: number): number | Problem {
  const word = text.trim().toLowerCase();
  if (word === "today" || word === "now") return today;
  if (word === "tomorrow") return today + 1;
  if (word === "yesterday") return today - 1;
  const [all, year, month, day] = DATE.exec(word) ?? [];
  if (all === undefined || !/^([ t].*)?$/.test(word.slice(all.length))) return "syntax";
  return checkedDays(Number(year), Number(month), Number(day));
}

function checkedDays(year: number, month: number, day: number): number | Problem {
  if (month < 1 || month > 12 || day < 1 || day > 31) return "field";
  const days = daysOf({ year, month, day });
  const back = civilOf(days);
  return back.month !== month || back.day !== day ? "range" : days;
}

export function parseTime(text: string): number | Problem {
  const [all, hour, minute, second = "0", half] = CLOCK.exec(text.trim()) ?? [];
  if (all === undefined || all.length !== text.trim().length) return "syntax";
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  const value = hours * HOUR + Number(minute) * MINUTE + Math.round(Number(second) * SECOND);
  return Number(minute) > 59 || Number(second) > 60 || value > DAY ? "range" : value;
}

/** Microseconds since 1970; `now` likewise. A zone is reckoned in only where `zoned`. */
export function parseTimestamp(text: string, now: number, zoned: boolean): number | Problem {
  const word = text.trim().toLowerCase();
  if (word === "now") return now;
  const today = Math.floor(now / DAY);
  if (/^(today|tomorrow|yesterday)$/.test(word)) return Number(parseDate(word, today)) * DAY;
  const [date] = DATE.exec(word) ?? [];
  if (date === undefined) return "syntax";
  const days = parseDate(date, today);
  if (typeof days === "string") return days;
  const rest = word.slice(date.length);
  if (rest === "") return days * DAY;
  const [clock] = CLOCK.exec(rest.slice(1)) ?? [];
  if (!/^[ t]/.test(rest) || clock === undefined) return "syntax";
  const time = parseTime(clock);
  if (typeof time === "string") return time;
  const zone = rest.slice(1 + clock.length);
  const [known, , sign, hours = "0", minutes = "0"] = ZONE.exec(zone) ?? [];
  if (zone.trim() !== "" && known === undefined) return "syntax";
  const shift = (Number(hours) * HOUR + Number(minutes) * MINUTE) * (sign === "-" ? -1 : 1);
  return days * DAY + time - (zoned ? shift : 0);
}

export function formatDate(days: number): string {
  const { year, month, day } = civilOf(days);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

export function formatTimestamp(micros: number): string {
  const days = Math.floor(micros / DAY);
  return `${formatDate(days)} ${formatClock(micros - days * DAY)}`;
}

/** Months first: the day is the last of its month at most. */
export function addInterval(micros: number, { months, days, microseconds }: Interval): number {
  const day = Math.floor(micros / DAY);
  let moved = day;
  if (months !== 0) {
    const civil = civilOf(day);
    const total = civil.year * 12 + civil.month - 1 + months;
    const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
    const last = civilOf(daysOf({ year, month: month + 1, day: 1 }) - 1).day;
    moved = daysOf({ year, month, day: Math.min(civil.day, last) });
  }
  return (moved + days) * DAY + (micros - day * DAY) + microseconds;
}
