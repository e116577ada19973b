import { parseDate } from "../../base/parse-date.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { parseFloatingPoint } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { type Arguments, option, type Primary, test } from "./arguments.ts";
import type { FindContext } from "./context.ts";
import type { Predicate } from "./entry.ts";
import { FindFault } from "./find-fault.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400 * SECOND;

type TimeKey = "atime" | "ctime" | "mtime";

/** Tests of times. */
export const TIME_TESTS: Readonly<Record<string, Primary>> = {
  "-amin": minutes("atime"),
  "-cmin": minutes("ctime"),
  "-mmin": minutes("mtime"),
  "-atime": days("atime"),
  "-ctime": days("ctime"),
  "-mtime": days("mtime"),
  "-newer": newer("mtime"),
  "-anewer": newer("atime"),
  "-cnewer": newer("ctime"),
  "-used": test(used),
  "-daystart": option("option", (_args, context) => context.startDays()),
};

/** A time within which, before which or after which a file's time must lie. */
interface Window {
  readonly sense: "before" | "after" | "within";
  /** The beginning of the window, or the limit. */
  readonly from: number;
  readonly length: number;
}

/** `+N` of an age is a time before, `-N` one after (parser.c, get_relative_timestamp). */
function windowOf(args: Arguments, text: string, origin: number, unit: number): Window {
  const sign = /^[-+]/.exec(text)?.[0];
  const age = parseFloatingPoint(sign ? text.slice(1) : text);
  if (age === undefined || age < 0 || text === "") throw args.invalid(text);
  const sense = sign === "+" ? "before" : sign === "-" ? "after" : "within";
  return { sense, from: origin - age * unit, length: unit };
}

function isIn({ sense, from, length }: Window, time: number): boolean {
  if (sense === "before") return time < from;
  return time > from && (sense === "after" || time <= from + length);
}

function inWindow(key: TimeKey, window: Window): Predicate {
  return ({ status }) => status !== undefined && isIn(window, status[key]);
}

function minutes(key: TimeKey): Primary {
  return test((args, { dayStart }) => inWindow(key, windowOf(args, args.take(), dayStart + DAY, MINUTE)));
}

function days(key: TimeKey): Primary {
  return test((args, { dayStart }) => {
    const text = args.take();
    const origin = text.startsWith("-") ? dayStart + DAY - SECOND : dayStart;
    return inWindow(key, windowOf(args, text, origin, DAY));
  });
}

/** Looked at as links on the line are: -H and -L follow them. */
function statusOfReference(context: FindContext, path: string): FileStatus {
  const { files, follow } = context;
  const followed = follow === "never" ? files.lstat(path) : files.stat(path);
  const status = followed === Errno.ENOENT && follow !== "never" ? files.lstat(path) : followed;
  if (status instanceof Errno) throw new FindFault(`${quoteText(path)}: ${status.message}`);
  return status;
}

/** -newer compares with when the reference was changed last, whatever is compared. */
function newer(key: TimeKey): Primary {
  return test((args, context) => {
    const { mtime } = statusOfReference(context, args.take());
    return ({ status }) => status !== undefined && status[key] > mtime;
  });
}

const KEYS: Readonly<Record<string, TimeKey>> = { a: "atime", c: "ctime", m: "mtime" };
const NO_BIRTH = "This system does not provide a way to find the birth time of a file.";

/** `-newerXY`: time X of the file is after time Y of the reference, or after a date; undefined: it is no such test. */
export function newerOf(primary: string): Primary | undefined {
  const match = /^-newer([aBcm])([aBcmt])$/.exec(primary);
  if (!match) return undefined;
  const [, x = "", y = ""] = match;
  return test((args, context) => {
    const word = args.take();
    const key = KEYS[x];
    if (key === undefined || y === "B") {
      context.call.note(NO_BIRTH);
      throw new FindFault(`invalid predicate \`${primary}'`);
    }
    const limit =
      y === "t" ? parseLimit(word, context) : statusOfReference(context, word)[KEYS[y] ?? "mtime"];
    return ({ status }) => status !== undefined && status[key] > limit;
  });
}

function parseLimit(text: string, { startTime, zone }: FindContext): number {
  const time = parseDate(text, startTime, zone);
  if (time === undefined)
    throw new FindFault(`I cannot figure out how to interpret ${quoteText(text)} as a date or time`);
  return time;
}

/** The days from the last change of status to the last access. */
function used(args: Arguments): Predicate {
  const text = args.take();
  const sign = /^[-+]/.exec(text)?.[0];
  const count = parseFloatingPoint(sign ? text.slice(1) : text);
  if (count === undefined) throw new FindFault(`Invalid argument ${text} to -used`);
  const from = count * DAY;
  return ({ status }) => {
    if (!status) return false;
    const unused = status.atime - status.ctime;
    if (unused < 0) return false;
    if (sign === "+") return unused > from;
    return sign === "-" ? unused < from : unused > from && unused <= from + DAY;
  };
}
