import { fullYear } from "./time-tokens.ts";

const STAMP = /^((?:\d\d)?\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d\d))?$/;

/** `[[CC]YY]MMDDhhmm[.ss]` of touch(1) and at -t, in UTC; without its seconds, as jobs run in whole minutes. */
export function parseStamp(text: string, now: number): number | undefined {
  const [, year, month, date, hour, minute] = STAMP.exec(text) ?? [];
  if (month === undefined) return undefined;
  const full = year === undefined ? new Date(now).getUTCFullYear() : fullYear(Number(year));
  const [m, d, h, min] = [month, date, hour, minute].map(Number) as [number, number, number, number];
  if (m < 1 || m > 12 || d < 1 || d > 31 || h > 23 || min > 59) return undefined;
  return Date.UTC(full, m - 1, d, h, min);
}
