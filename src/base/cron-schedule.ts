/** The five fields of crontab(5), as Vixie's cron (Debian's 3.0pl1, entry.c) reads them. */

/** When a job is due: the values that fit, of each field. */
export interface Schedule {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 0 and 7 are Sunday; both are there, or none. */
  readonly weekdays: ReadonlySet<number>;
  /** A day fits where either of its fields does, unless one of them began with a star. */
  readonly anyDay: boolean;
  /** Minute or hour began with a star: it need not be caught up with. */
  readonly isFrequent: boolean;
}

interface Field {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly names?: readonly string[];
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const FIELDS: readonly Field[] = [
  { name: "minute", low: 0, high: 59 },
  { name: "hour", low: 0, high: 23 },
  { name: "day-of-month", low: 1, high: 31 },
  { name: "month", low: 1, high: 12, names: MONTH_NAMES },
  { name: "day-of-week", low: 0, high: 7, names: DAY_NAMES },
];

const NICKNAMES: Readonly<Record<string, string>> = {
  yearly: "0 0 1 1 *",
  annually: "0 0 1 1 *",
  monthly: "0 0 1 * *",
  weekly: "0 0 * * 0",
  daily: "0 0 * * *",
  midnight: "0 0 * * *",
  hourly: "0 * * * *",
};

/** What stands after the `@` of a job that is run once, when the computer starts. */
const AT_BOOT = "reboot";

/** A schedule and the rest of the line; "reboot" for `@reboot`; or which field is bad. */
export type ParsedSchedule =
  | { readonly schedule: Schedule | "reboot"; readonly rest: string }
  | { readonly bad: string /** The line ends with it. */; readonly atEnd: boolean };

export function parseSchedule(line: string): ParsedSchedule {
  if (line.startsWith("@")) {
    const [word = ""] = line.slice(1).split(/[ \t]/, 1);
    const rest = line.slice(1 + word.length).trimStart();
    if (word === AT_BOOT) return { schedule: AT_BOOT, rest };
    const fields = Object.hasOwn(NICKNAMES, word) ? NICKNAMES[word] : undefined;
    const parsed = fields === undefined ? undefined : parseFields(`${fields} `);
    if (!parsed || "bad" in parsed) return { bad: "time specifier", atEnd: rest === "" };
    // Debian's cron catches up with none of its nicknames but by their fields.
    return { ...parsed, rest };
  }
  return parseFields(line);
}

function parseFields(line: string): ParsedSchedule {
  const sets: Set<number>[] = [];
  const stars: boolean[] = [];
  let rest = line;
  for (const field of FIELDS) {
    const [word = ""] = rest.split(/[ \t]/, 1);
    const values = parseList(word, field);
    if (!values) return { bad: field.name, atEnd: word === rest };
    sets.push(values);
    stars.push(word.startsWith("*"));
    rest = rest.slice(word.length).trimStart();
  }
  const [minutes, hours, days, months, weekdays] = sets as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  if (weekdays.has(0) || weekdays.has(7)) weekdays.add(0).add(7);
  const [minuteStar, hourStar, dayStar, , weekdayStar] = stars;
  const schedule = {
    minutes,
    hours,
    days,
    months,
    weekdays,
    anyDay: !dayStar && !weekdayStar,
    isFrequent: Boolean(minuteStar || hourStar),
  };
  return { schedule, rest };
}

/** `1,2-5/2,*\/3`; what follows a part that is whole, up to the blank, is not looked at. */
function parseList(word: string, field: Field): Set<number> | undefined {
  const values = new Set<number>();
  for (const part of word.split(",")) {
    const range = parseRange(part, field);
    if (!range) return undefined;
    for (let value = range.from; value <= range.to; value += range.step) values.add(value);
  }
  return values;
}

const RANGE = /^(?:\*|(?<from>[^-/]+)(?:-(?<to>[^-/]+))?)(?:\/(?<step>\d+))?/;

function parseRange(
  part: string,
  field: Field,
): { readonly from: number; readonly to: number; readonly step: number } | undefined {
  const match = RANGE.exec(part);
  if (!match?.groups) return undefined;
  const { from, to, step = "1" } = match.groups;
  if (Number(step) === 0) return undefined;
  if (from === undefined) return { from: field.low, to: field.high, step: Number(step) };
  const first = parseValue(from, field);
  if (first === undefined) return undefined;
  if (to === undefined) return part.includes("/") ? undefined : { from: first, to: first, step: 1 };
  const last = parseValue(to, field);
  return last === undefined ? undefined : { from: first, to: last, step: Number(step) };
}

function parseValue(text: string, { low, high, names }: Field): number | undefined {
  const named = names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + low;
  const digits = /^\d+(?![0-9A-Za-z])/.exec(text);
  const value = Number(digits?.[0] ?? Number.NaN);
  return value >= low && value <= high ? value : undefined;
}

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** 29 February comes at least every eight years. */
const FURTHEST_DAYS = 8 * 366;

/** Whether the schedule fits the minute, counted from 1970 in UTC. */
export function isDue(schedule: Schedule, minute: number): boolean {
  const date = new Date(minute * MINUTE);
  return (
    schedule.minutes.has(date.getUTCMinutes()) &&
    schedule.hours.has(date.getUTCHours()) &&
    isDayOf(schedule, date)
  );
}

function isDayOf({ days, weekdays, months, anyDay }: Schedule, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const isDay = days.has(date.getUTCDate());
  const isWeekday = weekdays.has(date.getUTCDay());
  return anyDay ? isDay || isWeekday : isDay && isWeekday;
}

/** The first minute after `after` that fits; undefined where none will. */
export function nextDue(schedule: Schedule, after: number): number | undefined {
  let minute = after + 1;
  const end = minute + FURTHEST_DAYS * DAY_MINUTES;
  while (minute < end) {
    const midnight = (Math.floor(minute / DAY_MINUTES) + 1) * DAY_MINUTES;
    if (isDayOf(schedule, new Date(minute * MINUTE)))
      for (; minute < midnight; minute++) if (isDue(schedule, minute)) return minute;
    minute = midnight;
  }
  return undefined;
}
