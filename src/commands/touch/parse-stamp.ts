import { parseDate } from "../../base/parse-date.ts";
import type { TimeZone } from "../../base/time-zone.ts";

/** `[[CC]YY]MMDDhhmm[.ss]` in local time, as `touch -t` takes it (gnulib posixtm.c). */
export function parseStamp(stamp: string, now: number, zone: TimeZone): number | undefined {
  const match = /^(\d{2})?(\d{2})?(\d{2})(\d{2})(\d{2})(\d{2})(?:\.(\d{2}))?$/.exec(stamp);
  if (!match) return undefined;
  // With two digits before the month they are the year in the century.
  const [, first, second, month, day, hour, minute, seconds = "00"] = match;
  const year = second !== undefined ? `${first}${second}` : first === undefined ? "" : fullYear(first);
  const date = `${year || new Date(now + zone.at(now).offset * 1000).getUTCFullYear()}-${month}-${day}`;
  // A leap second is the first of the next minute.
  const leap = seconds === "60" ? 1000 : 0;
  const time = parseDate(`${date} ${hour}:${minute}:${leap ? "59" : seconds}`, now, zone);
  return time === undefined ? undefined : time + leap;
}

function fullYear(digits: string): string {
  return `${Number(digits) < 69 ? "20" : "19"}${digits}`;
}
