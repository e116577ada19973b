import { fail } from "../../postgres-error.ts";
import { addInterval, civilOf, daysOf } from "../../values/date-time.ts";
import type { Datum } from "../../values/datum.ts";
import { DAY, HOUR, Interval, MINUTE, SECOND } from "../../values/interval.ts";
import { fromInteger, Numeric } from "../../values/numeric.ts";
import { defineFunctions } from "./define.ts";
import { formatByPattern } from "./to-char.ts";

const micros = (value: Datum | undefined) => Number(value);
const interval = (value: Datum | undefined) => (value instanceof Interval ? value : new Interval(0, 0, 0));

/** Of a timestamp: its parts by the names of `extract`, in microseconds where they may have a fraction. */
function part(field: string, value: number): Numeric {
  const days = Math.floor(value / DAY);
  const time = value - days * DAY;
  const { year, month, day } = civilOf(days);
  const weekday = ((days % 7) + 11) % 7;
  switch (field) {
    case "century":
      return fromInteger(Math.ceil(year / 100));
    case "decade":
      return fromInteger(Math.floor(year / 10));
    case "year":
      return fromInteger(year);
    case "quarter":
      return fromInteger(Math.ceil(month / 3));
    case "month":
      return fromInteger(month);
    case "week":
      return fromInteger(weekOf(days));
    case "isoyear":
      return fromInteger(civilOf(days + 3 - ((weekday + 6) % 7)).year);
    case "day":
      return fromInteger(day);
    case "dow":
      return fromInteger(weekday);
    case "isodow":
      return fromInteger(weekday === 0 ? 7 : weekday);
    case "doy":
      return fromInteger(days - daysOf({ year, month: 1, day: 1 }) + 1);
    case "epoch":
      return new Numeric(BigInt(Math.round(value)), 6);
    default:
      return (
        clockPart(field, time) ??
        fail("22023", `unit "${field}" not recognized for type timestamp without time zone`)
      );
  }
}

function clockPart(field: string, time: number): Numeric | undefined {
  if (field === "hour") return fromInteger(Math.floor(time / HOUR));
  if (field === "minute") return fromInteger(Math.floor((time % HOUR) / MINUTE));
  if (field === "second") return new Numeric(BigInt(time % MINUTE), 6);
  if (field === "milliseconds") return new Numeric(BigInt(time % MINUTE), 3);
  return field === "microseconds" ? fromInteger(time % MINUTE) : undefined;
}

/** ISO 8601: the week with the year's first Thursday is the first. */
function weekOf(days: number): number {
  const thursday = days + 3 - ((((days + 3) % 7) + 7) % 7);
  const first = daysOf({ year: civilOf(thursday).year, month: 1, day: 1 });
  return Math.floor((thursday - first) / 7) + 1;
}

function intervalPart(field: string, { months, days, microseconds }: Interval): Numeric {
  if (field === "year") return fromInteger(Math.trunc(months / 12));
  if (field === "month") return fromInteger(months % 12);
  if (field === "day") return fromInteger(days);
  if (field === "epoch")
    return new Numeric(
      BigInt(Math.round((months * 30 + days) * DAY + Math.trunc(months / 12) * 5.25 * DAY + microseconds)),
      6,
    );
  return clockPart(field, microseconds) ?? fail("22023", `unit "${field}" not recognized for type interval`);
}

const UNITS: Readonly<Record<string, (value: number, month: number, year: number) => number>> = {
  microseconds: (value) => value,
  milliseconds: (value) => Math.floor(value / 1000) * 1000,
  second: (value) => Math.floor(value / SECOND) * SECOND,
  minute: (value) => Math.floor(value / MINUTE) * MINUTE,
  hour: (value) => Math.floor(value / HOUR) * HOUR,
  day: (value) => Math.floor(value / DAY) * DAY,
  week: (value) => (Math.floor(value / DAY) - ((((Math.floor(value / DAY) + 3) % 7) + 7) % 7)) * DAY,
  month: (_, month, year) => daysOf({ year, month, day: 1 }) * DAY,
  quarter: (_, month, year) => daysOf({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 }) * DAY,
  year: (_, __, year) => daysOf({ year, month: 1, day: 1 }) * DAY,
};

function truncateTo(field: Datum | undefined, value: number): number {
  const unit = UNITS[String(field).toLowerCase()];
  if (!unit) return fail("22023", `unit "${field}" not recognized for type timestamp without time zone`);
  const { month, year } = civilOf(Math.floor(value / DAY));
  return unit(value, month, year);
}

/** In years, months and days, as people count them. */
function age(later: number, earlier: number): Interval {
  if (later < earlier) {
    const { months, days, microseconds } = age(earlier, later);
    return new Interval(-months, -days, -microseconds);
  }
  const [from, to] = [civilOf(Math.floor(earlier / DAY)), civilOf(Math.floor(later / DAY))];
  let months = (to.year - from.year) * 12 + to.month - from.month;
  while (addInterval(earlier, new Interval(months, 0, 0)) > later) months--;
  const rest = later - addInterval(earlier, new Interval(months, 0, 0));
  return new Interval(months, Math.floor(rest / DAY), rest % DAY);
}

const word = (field: Datum | undefined) => String(field).toLowerCase();

export const TIME_FUNCTIONS = defineFunctions({
  "age(timestamptz) interval": ([from], { now }) => age(Math.floor(now / DAY) * DAY, micros(from)),
  "age(timestamptz,timestamptz) interval": ([to, from]) => age(micros(to), micros(from)),
  "clock_timestamp() timestamptz": (_, { clock }) => clock(),
  "date_part(text,timestamp) float8": ([field, value]) =>
    Number(part(word(field), micros(value)).digits) / 10 ** part(word(field), micros(value)).scale,
  "date_trunc(text,timestamp) timestamp": ([field, value]) => truncateTo(field, micros(value)),
  "date_trunc(text,timestamptz) timestamptz": ([field, value]) => truncateTo(field, micros(value)),
  "extract(text,date) numeric": ([field, value]) => part(word(field), micros(value) * DAY),
  "extract(text,timestamp) numeric": ([field, value]) => part(word(field), micros(value)),
  "extract(text,timestamptz) numeric": ([field, value]) => part(word(field), micros(value)),
  "extract(text,time) numeric": ([field, value]) => part(word(field), micros(value)),
  "extract(text,interval) numeric": ([field, value]) => intervalPart(word(field), interval(value)),
  "justify_days(interval) interval": ([value]) => {
    const { months, days, microseconds } = interval(value);
    return new Interval(months + Math.trunc(days / 30), days % 30, microseconds);
  },
  "make_date(int4,int4,int4) date": ([year, month, day]) =>
    daysOf({ year: Number(year), month: Number(month), day: Number(day) }),
  "now() timestamptz": (_, { now }) => now,
  "statement_timestamp() timestamptz": (_, { statementTime }) => statementTime,
  "timezone(text,timestamptz) timestamp": ([zone, value]) => inUtc(zone, micros(value)),
  "timezone(text,timestamp) timestamptz": ([zone, value]) => inUtc(zone, micros(value)),
  "to_char(timestamp,text) text": ([value, form]) => formatByPattern(micros(value), String(form)),
  "to_char(timestamptz,text) text": ([value, form]) => formatByPattern(micros(value), String(form)),
  "to_timestamp(float8) timestamptz": ([seconds]) => Math.round(Number(seconds) * SECOND),
  "transaction_timestamp() timestamptz": (_, { now }) => now,
});

function inUtc(zone: Datum | undefined, value: number): number {
  if (/^(utc|gmt|z|etc\/utc)$/i.test(String(zone))) return value;
  return fail("0A000", `rockpool: not simulated here: time zones other than UTC`);
}
