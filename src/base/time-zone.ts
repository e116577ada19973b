/** Local time from the TZ variable, without any time zone files or the host's own zone (POSIX XBD 8.3, TZ). */
export interface TimeZone {
  /** Seconds east of Greenwich, and the abbreviation, at an instant in milliseconds since 1970. */
  at(time: number): { readonly offset: number; readonly name: string };
}

export const UTC: TimeZone = { at: () => ({ offset: 0, name: "UTC" }) };

/** The zones that people here are likely to try, as tzdata 2024a ends: the rules of today hold for all years. */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  "Africa/Cairo": "EET-2EEST,M4.5.5/0,M10.5.4/24",
  "Africa/Johannesburg": "SAST-2",
  "Africa/Lagos": "WAT-1",
  "Africa/Nairobi": "EAT-3",
  "America/Argentina/Buenos_Aires": "<-03>3",
  "America/Bogota": "<-05>5",
  "America/Chicago": "CST6CDT,M3.2.0,M11.1.0",
  "America/Denver": "MST7MDT,M3.2.0,M11.1.0",
  "America/Lima": "<-05>5",
  "America/Los_Angeles": "PST8PDT,M3.2.0,M11.1.0",
  "America/Mexico_City": "CST6",
  "America/New_York": "EST5EDT,M3.2.0,M11.1.0",
  "America/Phoenix": "MST7",
  "America/Santiago": "<-04>4<-03>,M9.1.6/24,M4.1.6/24",
  "America/Sao_Paulo": "<-03>3",
  "America/Toronto": "EST5EDT,M3.2.0,M11.1.0",
  "Asia/Dubai": "<+04>-4",
  "Asia/Hong_Kong": "HKT-8",
  "Asia/Jakarta": "WIB-7",
  "Asia/Karachi": "PKT-5",
  "Asia/Kolkata": "IST-5:30",
  "Asia/Seoul": "KST-9",
  "Asia/Shanghai": "CST-8",
  "Asia/Singapore": "<+08>-8",
  "Asia/Tokyo": "JST-9",
  "Australia/Sydney": "AEST-10AEDT,M10.1.0,M4.1.0/3",
  "Europe/Amsterdam": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Europe/Athens": "EET-2EEST,M3.5.0/3,M10.5.0/4",
  "Europe/Berlin": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Europe/Istanbul": "<+03>-3",
  "Europe/Kiev": "EET-2EEST,M3.5.0/3,M10.5.0/4",
  "Europe/Kyiv": "EET-2EEST,M3.5.0/3,M10.5.0/4",
  "Europe/Lisbon": "WET0WEST,M3.5.0/1,M10.5.0",
  "Europe/London": "GMT0BST,M3.5.0/1,M10.5.0",
  "Europe/Madrid": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Europe/Moscow": "MSK-3",
  "Europe/Paris": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Europe/Rome": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Europe/Stockholm": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Europe/Warsaw": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Europe/Zurich": "CET-1CEST,M3.5.0,M10.5.0/3",
  "Pacific/Auckland": "NZST-12NZDT,M9.5.0,M4.1.0/3",
  "Pacific/Honolulu": "HST10",
};

/** What TZ says: a name, or a rule like `CET-1CEST,M3.5.0,M10.5.0/3`. Unset, empty or not understood: UTC. */
export function parseTimeZone(tz: string | undefined): TimeZone {
  if (!tz) return UTC;
  const name = tz.replace(/^:/, "").replace(/^\/usr\/share\/zoneinfo\//, "");
  return parseRule(NAMED_ZONES[name] ?? name) ?? unknownZone(name);
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
