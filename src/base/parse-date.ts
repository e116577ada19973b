import { parseTimeZone, type TimeZone, UTC } from "./time-zone.ts";

/**
 * Dates as people write them: `yesterday`, `2025-01-31 12:00`, `next friday`, `3 days ago`, `@1700000000`
 * (info "Date input formats"; gnulib parse-datetime.y). `date -d`, `touch -d` and `find -newermt` read them.
 */

type Unit = "year" | "month" | "day" | "hour" | "minute" | "second";

/** What the text asks for, before it is put together with the present. */
interface Wish {
  date?: { readonly year?: number; readonly month: number; readonly day: number };
  time?: { readonly hour: number; readonly minute: number; readonly second: number };
  weekday?: { readonly day: number; readonly ordinal: number };
  /** Minutes east of Greenwich. */
  zone?: number;
  relative?: Record<Unit, number>;
  /** How many dates, times, weekdays and zones were named: one of each at most. */
  readonly seen: { date: number; time: number; weekday: number; zone: number };
}

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEKDAY =
  "sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday|nes)?|thu(?:rsday|rs|r)?|fri(?:day)?|sat(?:urday)?";
const ORDINAL = "last|this|next|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";
const UNIT = "years?|months?|fortnights?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?";
const SECONDS = "(\\d{1,2}(?:[.,]\\d+)?)";
const MERIDIAN = "([ap]\\.?m\\.?)(?![a-z])";
const OFFSET = "([+-]\\s*\\d{1,4})(?:\\s*:\\s*(\\d{1,2}))?(?!\\d)";

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
const WEEKDAYS = "sunmontuewedthufrisat";
const ORDINALS = ORDINAL.split("|");
const ORDINAL_VALUES = [-1, 0, 1, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAYS: Readonly<Record<string, number>> = { now: 0, today: 0, tomorrow: 1, yesterday: -1 };
/** Hours east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  ut: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  met: 1,
  mest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  jst: 9,
  kst: 9,
  sgt: 8,
  nzst: 12,
  nzdt: 13,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  ast: -4,
  adt: -3,
  nst: -3.5,
  brt: -3,
  art: -3,
  clt: -4,
}; // prettier-ignore
/** The letters of the military zones, from one hour east to twelve west; J is the observer's own. */
const ZONE_LETTERS = "abcdefghiklm";
const WESTERN_LETTERS = "nopqrstuvwxy";

function zoneOf(name: string): number | undefined {
  if (name.length !== 1 || name === "z") return ZONES[name];
  const east = ZONE_LETTERS.indexOf(name) + 1;
  const west = WESTERN_LETTERS.indexOf(name) + 1;
  return east > 0 ? east : west > 0 ? -west : undefined;
}

/** One item: its pattern (in lower case, from the place where the last one ended) and what it says. */
type Item = readonly [
  pattern: RegExp,
  take: (wish: Wish, groups: readonly (string | undefined)[]) => boolean,
];

function item(pattern: string, take: Item[1]): Item {
  return [new RegExp(pattern, "y"), take];
}

const ITEMS: readonly Item[] = [
  item("\\s+|\\([^()]*\\)", () => true),
  item(`(\\d{1,2}):(\\d{1,2})(?::${SECONDS})?\\s*${MERIDIAN}`, (wish, [hour, minute, second, meridian]) =>
    setTime(wish, hour, minute, second, meridian),
  ),
  item(
    `(\\d{1,2}):(\\d{1,2})(?::${SECONDS})?(?:\\s*${OFFSET})?`,
    (wish, [hour, minute, second, offset, minutes]) =>
      setTime(wish, hour, minute, second) &&
      (offset === undefined || setZone(wish, parseOffset(offset, minutes))),
  ),
  item(`(\\d{1,2})\\s*${MERIDIAN}`, (wish, [hour, meridian]) => setTime(wish, hour, "0", "0", meridian)),
  // A T behind such a date wants a time, with minutes or a zone; it is a zone anywhere else.
  item(
    "(\\d+)-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:\\s*t(?=\\s*\\d{1,2}\\s*[:+-])|(\\s*t(?![a-z])))?",
    (wish, [year, month, day, bare]) => bare === undefined && setDate(wish, month, day, year),
  ),
  item("(\\d{4,})/(\\d{1,2})/(\\d{1,2})(?!\\d)", (wish, [year, month, day]) =>
    setDate(wish, month, day, year),
  ),
  item("(\\d{1,2})/(\\d{1,2})(?:/(\\d+))?(?!\\d)", (wish, [month, day, year]) =>
    setDate(wish, month, day, year),
  ),
  item(`(\\d{1,2})[-\\s]?(${MONTH})(?:[-\\s](\\d+)(?![\\d:]))?(?![a-z])`, (wish, [day, month, year]) =>
    setDate(wish, String(nameIndex(MONTHS, month) + 1), day, year),
  ),
  item(
    `(${MONTH})\\.?[-\\s]*(\\d{1,2})(?![\\d:])(?:(?:\\s*,\\s*|-)(\\d+)(?![\\d:]))?`,
    (wish, [month, day, year]) => setDate(wish, String(nameIndex(MONTHS, month) + 1), day, year),
  ),
  item(`(?:(${ORDINAL})\\s+|([+-]?\\d+)\\s+)?(${WEEKDAY})(?![a-z])[.,]?`, (wish, [ordinal, count, day]) => {
    wish.weekday = {
      day: nameIndex(WEEKDAYS, day),
      ordinal: ordinal ? ordinalValue(ordinal) : Number(count ?? 0),
    };
    return ++wish.seen.weekday === 1;
  }),
  item(
    `(?:(${ORDINAL})\\s*|((?:[+-]\\s*)*)(\\d+(?:[.,]\\d+)?)\\s*)?(${UNIT})(?![a-z])(\\s+ago(?![a-z]))?`,
    takeRelative,
  ),
  item("(now|today|tomorrow|yesterday)(?![a-z])", (wish, [word = ""]) =>
    addRelative(wish, "day", DAYS[word] ?? 0),
  ),
  item(`([a-z]+)(?:${OFFSET})?(?![a-z])(\\s+dst(?![a-z]))?`, (wish, [name = "", offset, minutes, summer]) => {
    const zone = zoneOf(name);
    if (zone === undefined) return false;
    const more = (offset === undefined ? 0 : parseOffset(offset, minutes)) + (summer === undefined ? 0 : 60);
    return setZone(wish, zone * 60 + more);
  }),
  item("(\\d+)(?!\\d)", takeNumber),
];

/** Gives milliseconds since 1970, or undefined where nobody can make sense of the text. */
export function parseDate(text: string, now: number, zone: TimeZone = UTC): number | undefined {
  const own = /^\s*TZ="([^"]*)"\s*/.exec(text);
  if (own) {
    const [all, tz = ""] = own;
    return parseDate(text.slice(all.length), now, zone.other?.(tz) ?? parseTimeZone(tz));
  }
  const seconds = /^\s*@\s*([+-]?\d+(?:[.,]\d+)?)\s*$/.exec(text)?.[1];
  if (seconds !== undefined) return representable(Number(seconds.replace(",", ".")) * 1000);
  const wish: Wish = { seen: { date: 0, time: 0, weekday: 0, zone: 0 } };
  const source = text.toLowerCase();
  for (let at = 0; at < source.length; ) {
    const end = takeItem(wish, source, at);
    if (end === undefined) return undefined;
    at = end;
  }
  return representable(instantOf(wish, now, zone));
}

/** Unlike date: the years end where those of a Date do. */
function representable(instant: number | undefined): number | undefined {
  return instant === undefined || Number.isNaN(new Date(instant).getTime()) ? undefined : instant;
}

/** Where the next item ends; undefined where there is none or it says something a second time. */
function takeItem(wish: Wish, source: string, at: number): number | undefined {
  for (const [pattern, take] of ITEMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return take(wish, match.slice(1)) ? pattern.lastIndex : undefined;
  }
  return undefined;
}

function nameIndex(names: string, name = ""): number {
  return names.indexOf(name.slice(0, 3)) / 3;
}

function ordinalValue(word: string): number {
  return ORDINAL_VALUES[ORDINALS.indexOf(word)] ?? 0;
}

function setTime(wish: Wish, hour = "", minute = "", second = "0", meridian?: string): boolean {
  let value = Number(hour);
  if (meridian !== undefined) {
    if (value < 1 || value > 12) return false;
    value = (value % 12) + (meridian.startsWith("p") ? 12 : 0);
  }
  wish.time = { hour: value, minute: Number(minute), second: Number(second.replace(",", ".")) };
  return ++wish.seen.time === 1 && value < 24 && wish.time.minute < 60 && wish.time.second < 60;
}

function setDate(wish: Wish, month = "", day = "", year?: string): boolean {
  wish.date = {
    year: year === undefined ? undefined : parseYear(year),
    month: Number(month) - 1,
    day: Number(day),
  };
  return ++wish.seen.date === 1;
}

/** Two digits: 69 to 99 are of the last century. */
function parseYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year + (year < 69 ? 2000 : 1900);
}

function setZone(wish: Wish, minutes: number): boolean {
  wish.zone = minutes;
  return ++wish.seen.zone === 1 && Math.abs(minutes) <= 24 * 60;
}

/** `+2`, `+02`, `+0200`, `+02:00` as minutes. */
function parseOffset(offset: string, minutes?: string): number {
  const sign = offset.startsWith("-") ? -1 : 1;
  const digits = offset.slice(1).trim();
  if (minutes !== undefined) return sign * (Number(digits) * 60 + Number(minutes));
  return (
    sign *
    (digits.length <= 2
      ? Number(digits) * 60
      : Math.floor(Number(digits) / 100) * 60 + (Number(digits) % 100))
  );
}

const UNIT_NAMES: Readonly<Record<string, readonly [Unit, number]>> = {
  fortnight: ["day", 14],
  week: ["day", 7],
  min: ["minute", 1],
  sec: ["second", 1],
}; // prettier-ignore

function takeRelative(wish: Wish, groups: readonly (string | undefined)[]): boolean {
  const [ordinal, sign, count, written = "", ago] = groups;
  const name = written.replace(/s$/, "");
  const [unit, size] = UNIT_NAMES[name] ?? [name as Unit, 1];
  const amount = ordinal ? ordinalValue(ordinal) : Number((count ?? "1").replace(",", "."));
  if (!Number.isInteger(amount) && unit !== "second") return false;
  // Of several signs the last one counts.
  const value = amount * size * (sign?.trimEnd().endsWith("-") ? -1 : 1);
  return addRelative(wish, unit, ago === undefined ? value : -value);
}

function addRelative(wish: Wish, unit: Unit, value: number): boolean {
  wish.relative ??= { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  wish.relative[unit] += value;
  return true;
}

/** A number alone: the year of a date, YYYYMMDD, an hour, or HHMM. */
function takeNumber(wish: Wish, [digits = ""]: readonly (string | undefined)[]): boolean {
  const { date, time } = wish;
  if (date && date.year === undefined && !wish.relative && (time || digits.length > 2)) {
    wish.date = { ...date, year: parseYear(digits) };
    return true;
  }
  if (digits.length > 4) return setDate(wish, digits.slice(-4, -2), digits.slice(-2), digits.slice(0, -4));
  if (digits.length <= 2) return setTime(wish, digits, "0");
  return setTime(wish, digits.slice(0, -2), digits.slice(-2));
}

const DAY = 86_400_000;

/** Puts the wish together with the present, as mktime(3) would. */
function instantOf(wish: Wish, now: number, zone: TimeZone): number | undefined {
  const offset = wish.zone === undefined ? undefined : wish.zone * 60_000;
  const local = new Date(now + zone.at(now).offset * 1000);
  const date = wish.date ?? { month: local.getUTCMonth(), day: local.getUTCDate() };
  const year = date.year ?? local.getUTCFullYear();
  if (wish.date && !isDate(year, date.month, date.day)) return undefined;
  const time = wish.time ?? presentTime(wish, now, local);

  let day = utc(year, date.month, date.day);
  if (offset === undefined && !isShown(day + clockOf(time), zone)) return undefined;
  if (wish.weekday && !wish.date) day += daysTo(wish.weekday, new Date(day).getUTCDay()) * DAY;
  const { relative } = wish;
  if (relative) {
    const from = new Date(day);
    day = utc(
      from.getUTCFullYear() + relative.year,
      from.getUTCMonth() + relative.month,
      from.getUTCDate() + relative.day,
    );
  }
  const clock = day + clockOf(time);
  const instant = offset === undefined ? zoneToInstant(clock, zone) : clock - offset;
  if (!relative) return instant;
  return instant + ((relative.hour * 60 + relative.minute) * 60 + relative.second) * 1000;
}

/** Only `3 days ago` and the like keep the time of day; a date alone begins at midnight. */
function presentTime(wish: Wish, now: number, local: Date): NonNullable<Wish["time"]> {
  if (!wish.relative || wish.date || wish.weekday) return { hour: 0, minute: 0, second: 0 };
  const fraction = (now - Math.floor(now / 1000) * 1000) / 1000;
  return {
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds() + fraction,
  };
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(utc(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day;
}

function daysTo({ day, ordinal }: NonNullable<Wish["weekday"]>, today: number): number {
  return ((day - today + 7) % 7) + 7 * (ordinal - (ordinal > 0 && today !== day ? 1 : 0));
}

function clockOf({ hour, minute, second }: NonNullable<Wish["time"]>): number {
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Whether clocks in the zone ever show that time: not in the hour that is left out in spring. */
function isShown(clock: number, zone: TimeZone): boolean {
  const instant = zoneToInstant(clock, zone);
  return Number.isNaN(instant) || instant + zone.at(instant).offset * 1000 === clock;
}

/** The instant at which clocks in the zone show that time. */
function zoneToInstant(clock: number, zone: TimeZone): number {
  const guess = clock - zone.at(clock).offset * 1000;
  return clock - zone.at(guess).offset * 1000;
}
