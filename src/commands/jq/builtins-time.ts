import { formatTime } from "../../base/format-time.ts";
import { type NativeTable, ofValue } from "./builtins.ts";
import { isArray, JqError, type Json } from "./json.ts";
import { parseTime } from "./parse-time.ts";

/** Functions of times: seconds since 1970, or arrays of year, month, day, hour, minute, second, weekday, day. */
export const TIME_FUNCTIONS: NativeTable = {
  "now/0": ofValue((_input, _args, machine) => machine.now() / 1000),
  "gmtime/0": ofValue((input) => brokenDown(input, "gmtime")),
  "localtime/0": ofValue((input) => brokenDown(input, "localtime")),
  "mktime/0": ofValue((input) => {
    if (!isArray(input)) throw new JqError("mktime requires array inputs");
    return Math.floor(secondsOf(input, "mktime"));
  }),
  "strftime/1": ofValue((input, [format = null]) => format1(input, format, "strftime/1")),
  "strflocaltime/1": ofValue((input, [format = null]) => format1(input, format, "strflocaltime/1")),
  "strptime/1": ofValue((input, [format = null]) => {
    if (typeof input !== "string" || typeof format !== "string")
      throw new JqError("strptime/1 requires string inputs and arguments");
    const time = parseTime(input, format);
    if (!time) throw new JqError(`date "${input}" does not match format "${format}"`);
    return time;
  }),
};

/** The computer's clock shows Universal Time, so local time is the same. */
function brokenDown(input: Json, name: string): Json {
  if (typeof input !== "number") throw new JqError(`${name}() requires numeric inputs`);
  const date = new Date(Math.floor(input) * 1000);
  const fraction = input - Math.floor(input);
  return fieldsOf(date, date.getUTCSeconds() + fraction);
}

const DAY = 86_400_000;

export function fieldsOf(date: Date, seconds: number): readonly number[] {
  const year = date.getUTCFullYear();
  const dayOfYear = Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / DAY);
  return [
    year,
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    seconds,
    date.getUTCDay(),
    dayOfYear,
  ];
}

function secondsOf(time: readonly Json[], name: string): number {
  const fields = time.map((field) => {
    if (typeof field !== "number") throw new JqError(`${name} requires parsed datetime inputs`);
    return Math.trunc(field);
  });
  if (fields.length < 6) throw new JqError(`${name} requires parsed datetime inputs`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  date.setUTCHours(hour, minute, second);
  return date.getTime() / 1000;
}

function format1(input: Json, format: Json, name: string): Json {
  const time = typeof input === "number" ? brokenDown(input, "gmtime") : input;
  if (!isArray(time)) throw new JqError(`${name} requires parsed datetime inputs`);
  if (typeof format !== "string") throw new JqError(`${name} requires a string format`);
  return formatTime(format, secondsOf(time, name) * 1000);
}
