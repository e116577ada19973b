import { parseDate } from "../../../base/parse-date.ts";
import type { GitCall } from "../git-call.ts";
import { readDate } from "../repository/person.ts";

const LENGTHS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_592_000,
  year: 31_536_000,
};

/** The moment that `--since` and its like name (date.c, approxidate): a date, or how long ago. */
export function dateBound(call: GitCall, text: string): number | undefined {
  if (text === "now") return call.now;
  if (text === "never") return 0;
  if (text === "yesterday") return call.now - 86_400;
  const plain = text.trim().replace(/[._]/g, " ");
  const ago = /^(\d+|an?|last) (second|minute|hour|day|week|fortnight|month|year)s?(?: ago)?$/.exec(plain);
  if (ago) return call.now - (Number(ago[1]) || 1) * (LENGTHS[ago[2] ?? "day"] ?? 1);
  const read = readDate(text);
  if (read) return dayOnly(text) ? read.time + (call.now % 86_400) : read.time;
  const parsed = parseDate(text, call.now * 1000);
  return parsed === undefined ? undefined : Math.floor(parsed / 1000);
}

/** A date without an hour means that hour which it is now. */
function dayOnly(text: string): boolean {
  return /^\d{4}[-./]\d\d?[-./]\d\d?$/.test(text.trim());
}
