/** Local time from the TZ variable, without any time zone files or the host's own zone (POSIX XBD 8.3, TZ). */
export interface TimeZone {
  /** Seconds east of Greenwich, and the abbreviation, at an instant in milliseconds since 1970. */
  at(time: number): { readonly offset: number; readonly name: string };
  /** The one that a value of TZ names, where names are known. */
  readonly other?: (tz: string) => TimeZone;
}

export const UTC: TimeZone = { at: () => ({ offset: 0, name: "UTC" }) };

/**
 * What TZ says: a name, or a rule like `CET-1CEST,M3.5.0,M10.5.0/3`. Empty or not understood: UTC. `ruleOf` knows the
 * rules of the names.
 */
export function parseTimeZone(tz: string, ruleOf?: (name: string) => string | undefined): TimeZone {
  if (tz === "") return UTC;
  const name = tz.replace(/^:/, "");
  return parseRule(ruleOf?.(name) ?? name) ?? unknownZone(name);
}

/** glibc takes the letters that it does not understand as the name of UTC. */
function unknownZone(name: string): TimeZone {
  const letters = /^[A-Za-z]{3,}/.exec(name)?.[0] ?? "UTC";
  return { at: () => ({ offset: 0, name: letters }) };
}

const NAME = "([A-Za-z]{3,}|<[A-Za-z0-9+-]+>)";
const OFFSET = "([+-]?\\d{1,3}(?::\\d{1,2}(?::\\d{1,2})?)?)";
const RULE = new RegExp(`^${NAME}${OFFSET}(?:${NAME}${OFFSET}?(?:,([^,]+),([^,]+))?)?$`);

function parseRule(text: string): TimeZone | undefined {
  const match = RULE.exec(text);
  if (!match) return undefined;
  const [, standardName = "", standardOffset = "", summerName, summerOffset, from, to] = match;
  const standard = { offset: -parseSeconds(standardOffset), name: bareName(standardName) };
  if (summerName === undefined) return { at: () => standard };
  const offset = summerOffset === undefined ? standard.offset + 3600 : -parseSeconds(summerOffset);
  const summer = { offset, name: bareName(summerName) };
  const begins = parseChange(from ?? "M3.2.0");
  const ends = parseChange(to ?? "M11.1.0");
  if (!begins || !ends) return undefined;
  return {
    at(time) {
      const year = new Date(time + standard.offset * 1000).getUTCFullYear();
      const start = begins(year) - standard.offset * 1000;
      const end = ends(year) - summer.offset * 1000;
      const isSummer = start < end ? time >= start && time < end : time >= start || time < end;
      return isSummer ? summer : standard;
    },
  };
}

function bareName(name: string): string {
  return name.replace(/[<>]/g, "");
}

function parseSeconds(text: string): number {
  const [hours = "0", minutes = "0", seconds = "0"] = text.replace(/^[+-]/, "").split(":");
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return text.startsWith("-") ? -total : total;
}

/** When the clocks change in a year, in local milliseconds: `Mm.w.d/time`, `Jn/time` or `n/time`. */
function parseChange(text: string): ((year: number) => number) | undefined {
  const [day = "", time = "2"] = text.split("/");
  const into = parseSeconds(time) * 1000;
  const month = /^M(\d+)\.([1-5])\.([0-6])$/.exec(day);
  if (month) return (year) => nthWeekday(year, Number(month[1]), Number(month[2]), Number(month[3])) + into;
  const julian = /^J(\d+)$/.exec(day);
  if (julian)
    return (year) =>
      Date.UTC(year, 0, Number(julian[1]) + (isLeap(year) && Number(julian[1]) > 59 ? 1 : 0)) + into;
  if (/^\d+$/.test(day)) return (year) => Date.UTC(year, 0, 1 + Number(day)) + into;
  return undefined;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The `week`th such weekday of the month; the fifth is the last. */
function nthWeekday(year: number, month: number, week: number, weekday: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  let day = 1 + ((weekday - first + 7) % 7) + (week - 1) * 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  while (day > length) day -= 7;
  return Date.UTC(year, month - 1, day);
}
