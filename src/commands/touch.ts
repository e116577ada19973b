import { parseDate } from "../base/parse-date.ts";
import { Errno } from "../disk/errno.ts";
import type { NewTimes } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { parseStamp } from "./touch/parse-stamp.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/touch.html */
export const touch = defineCommand({
  name: "touch",
  package: COREUTILS,
  summary: "change file timestamps",
  operands: "[OPTION]... FILE...",
  description: `Update the access and modification times of each FILE to the current time.

A FILE argument that does not exist is created empty, unless -c or -h
is supplied.

A FILE argument string of - is handled specially and causes touch to
change the times of the file associated with standard output.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 26,
  flags: {
    access: { short: "a", long: false, help: "change only the access time" },
    noCreate: { short: "c", help: "do not create any files" },
    date: {
      short: "d",
      argument: { name: "STRING", completes: "none" },
      help: "parse STRING and use it instead of current time",
    },
    f: { short: "f", long: false, help: "(ignored)" },
    noDereference: {
      short: "h",
      help: `affect each symbolic link instead of any referenced
file (useful only on systems that can change the
timestamps of a symlink)`,
    },
    modification: { short: "m", long: false, help: "change only the modification time" },
    reference: {
      short: "r",
      argument: { name: "FILE" },
      help: "use this file's times instead of current time",
    },
    stamp: {
      short: "t",
      long: false,
      argument: { name: "STAMP", completes: "none" },
      help: "use [[CC]YY]MMDDhhmm[.ss] instead of current time",
    },
    time: {
      argument: {
        name: "WORD",
        choices: [
          ["atime", "access", "use"],
          ["mtime", "modify"],
        ],
      },
      help: `change the specified time:
  WORD is access, atime, or use: equivalent to -a
  WORD is modify or mtime: equivalent to -m`,
    },
  },
  notes: "Note that the -d and -t options accept different time-date formats.",
  examples: [
    { run: "touch note && ls", prints: "note\n", shows: "make an empty file" },
    { run: "touch -c absent && ls", prints: "", shows: "change the time only where the file is there" },
    { run: "touch -d '2 days ago' note", shows: "say when it was changed" },
  ],
  exitStatus: "0 if all times were changed, 1 if one could not be.",
  seeAlso: ["date(1)", "stat(1)"],

  run(call) {
    const { flags, operands } = call;
    const times = chooseTimes(call, flags);
    if (typeof times === "number") return times;
    if (operands.length === 0) return call.usageError("missing file operand");
    const wantsAccess = flags.access || flags.time === "atime";
    const wantsModification = flags.modification || flags.time === "mtime";
    const both = wantsAccess === wantsModification;
    const wish: NewTimes = {
      atime: both || wantsAccess ? times.atime : undefined,
      mtime: both || wantsModification ? times.mtime : undefined,
    };
    for (const path of operands) touchFile(call, path, wish, flags);
    return call.status;
  },
});

interface Times {
  readonly atime: number | "now";
  readonly mtime: number | "now";
}

interface Sources {
  readonly date?: string;
  readonly reference?: string;
  readonly stamp?: string;
  readonly noDereference: boolean;
}

/** What the options say, or the status after the message. */
function chooseTimes(call: Call, { date, reference, stamp, noDereference }: Sources): Times | number {
  if (stamp !== undefined && parseStamp(stamp, call.now(), timeZoneOf(call.process)) === undefined)
    return badDate(call, stamp);
  if (stamp !== undefined && (date !== undefined || reference !== undefined)) {
    return call.usageError("cannot specify times from more than one source");
  }
  const zone = timeZoneOf(call.process);
  if (stamp !== undefined) {
    const time = parseStamp(stamp, call.now(), zone);
    return time === undefined ? badDate(call, stamp) : { atime: time, mtime: time };
  }
  let base: Times = { atime: "now", mtime: "now" };
  if (reference !== undefined) {
    const status = noDereference ? call.files.lstat(reference) : call.files.stat(reference);
    if (status instanceof Errno) {
      return call.fail(`failed to get attributes of ${quoteNameAlways(reference)}: ${status.message}`);
    }
    base = { atime: status.atime, mtime: status.mtime };
  }
  if (date === undefined) return base;
  const relativeTo = (time: number | "now") => parseDate(date, time === "now" ? call.now() : time, zone);
  const atime = relativeTo(base.atime);
  const mtime = relativeTo(base.mtime);
  return atime === undefined || mtime === undefined ? badDate(call, date) : { atime, mtime };
}

function badDate(call: Call, text: string): number {
  return call.fail(`invalid date format ${quoteText(text)}`);
}

interface Manner {
  readonly noCreate: boolean;
  readonly noDereference: boolean;
}

function touchFile(call: Call, path: string, times: NewTimes, { noCreate, noDereference }: Manner): void {
  const { files } = call;
  if (path === "-") {
    const failed = call.process.fds.get(1)?.handle?.utimes(times);
    if (failed) call.warn(`setting times of ${quoteNameAlways(path)}: ${failed.message}`);
    return;
  }
  const opened =
    noCreate || noDereference ? undefined : files.open(path, { write: true, create: true }, 0o666);
  if (opened !== undefined && !(opened instanceof Errno)) opened.close();
  const failed = files.utimes(path, times, { follow: !noDereference });
  if (!failed) return;
  if (opened instanceof Errno && opened !== Errno.EISDIR && opened !== Errno.EINVAL) {
    call.warn(`cannot touch ${quoteNameAlways(path)}: ${opened.message}`);
  } else if (!noCreate || failed !== Errno.ENOENT) {
    call.warn(`setting times of ${quoteNameAlways(path)}: ${failed.message}`);
  }
}
