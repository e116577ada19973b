import { formatTime } from "../base/format-time.ts";
import { parseDate } from "../base/parse-date.ts";
import { type TimeZone, UTC } from "../base/time-zone.ts";
import { CAP_SYS_TIME, isAble } from "../disk/capabilities.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { DATE_HELP } from "./date/help-text.ts";
import { dateWordHelp } from "./date/word-help.ts";

const FLAGS = {
  date: {
    short: "d",
    argument: { name: "STRING", completes: "none" },
    help: "display time described by STRING, not 'now'",
  },
  debug: {
    notSimulated: true,
    help: " annotate the parsed date,\n  and warn about questionable usage to stderr",
  },
  file: {
    short: "f",
    argument: { name: "DATEFILE", completes: "file" },
    help: "like --date; once for each line of DATEFILE",
  },
  iso8601: {
    short: "I",
    long: "iso-8601",
    argument: {
      name: "FMT",
      optional: "date",
      choices: [["hours"], ["minutes"], ["date"], ["seconds"], ["ns"]],
    },
    help: "output date/time in ISO 8601 format.",
  },
  rfcEmail: {
    short: "R",
    long: ["rfc-email", "rfc-822", "rfc-2822"],
    help: "output date and time in RFC 5322 format.",
  },
  rfc3339: {
    long: "rfc-3339",
    argument: { name: "FMT", choices: [["date"], ["seconds"], ["ns"]] },
    help: "output date/time in RFC 3339 format.",
  },
  reference: {
    short: "r",
    argument: { name: "FILE", completes: "file" },
    help: "display the last modification time of FILE",
  },
  set: { short: "s", argument: { name: "STRING", completes: "none" }, help: "set time described by STRING" },
  utc: {
    short: "u",
    long: ["uct", "utc", "universal"],
    shows: "  -u, --utc, --universal",
    help: "print or set Coordinated Universal Time (UTC)",
  },
} as const satisfies FlagSpecs;

const ISO: Readonly<Record<string, string>> = {
  date: "%Y-%m-%d",
  hours: "%Y-%m-%dT%H%:z",
  minutes: "%Y-%m-%dT%H:%M%:z",
  seconds: "%Y-%m-%dT%H:%M:%S%:z",
  ns: "%Y-%m-%dT%H:%M:%S,%N%:z",
}; // prettier-ignore
const RFC_3339: Readonly<Record<string, string>> = {
  date: "%Y-%m-%d",
  seconds: "%Y-%m-%d %H:%M:%S%:z",
  ns: "%Y-%m-%d %H:%M:%S.%N%:z",
}; // prettier-ignore
const RFC_EMAIL = "%a, %d %b %Y %H:%M:%S %z";
const DEFAULT_FORMAT = "%a %b %e %H:%M:%S %Z %Y";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/date.html */
export const date = defineCommand({
  name: "date",
  helpText: () => DATE_HELP,
  package: COREUTILS,
  summary: "print or set the system date and time",
  operands: ["[OPTION]... [+FORMAT]", "[-u|--utc|--universal] [MMDDhhmm[[CC]YY][.ss]]"],
  completes: "none",
  description: `Display date and time in the given FORMAT.
With -s, or with [MMDDhhmm[[CC]YY][.ss]], set the date and time.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 30,
  flags: FLAGS,
  wordHelp: dateWordHelp,
  examples: [
    { run: "date -u -d @0 +%F", prints: "1970-01-01\n", shows: "a moment in a format of your own" },
    { run: "date +%H:%M", shows: "only the time" },
  ],

  async run(call) {
    const { flags, operands } = call;
    const local = timeZoneOf(call.process);
    const zone = flags.utc ? { ...local, at: UTC.at } : local;
    if ([flags.date, flags.file, flags.reference].filter((given) => given !== undefined).length > 1) {
      return call.usageError("the options to specify dates for printing are mutually exclusive");
    }
    if (flags.set !== undefined && (flags.date ?? flags.file ?? flags.reference) !== undefined)
      return call.usageError("the options to print and set the time may not be used together");
    const [operand, extra] = operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    if (
      call.given.filter(({ flag }) => FORMAT_FLAGS.includes(flag)).length +
        (operand?.startsWith("+") ? 1 : 0) >
      1
    )
      return call.fail("multiple output formats specified");
    if (flags.set !== undefined)
      return setClock(call, flags.set, parseDate(flags.set, call.now(), zone), zone);
    if (operand !== undefined && !operand.startsWith("+")) {
      if (flags.date !== undefined || flags.file !== undefined || flags.reference !== undefined)
        return call.usageError(
          `the argument ${quoteText(operand)} lacks a leading '+';\nwhen using an option to specify date(s), any non-option\nargument must be a format string beginning with '+'`,
        );
      return setClock(call, operand, parseStamp(operand, call.now(), zone), zone);
    }
    const format = operand?.slice(1) ?? chosenFormat(flags);
    if (flags.file !== undefined) return printEach(call, flags.file, format, zone);
    const time = chosenTime({ flags, files: call.files, now: () => call.now() }, zone);
    if (typeof time === "string") return call.fail(time);
    call.print(`${formatTime(format, time, zone)}\n`);
    return call.status;
  },
});

type DateCall = Call<typeof FLAGS>;

const FORMAT_FLAGS: readonly string[] = ["iso8601", "rfc3339", "rfcEmail"];

function chosenFormat(flags: DateCall["flags"]): string {
  if (flags.iso8601 !== undefined) return ISO[flags.iso8601] ?? DEFAULT_FORMAT;
  if (flags.rfc3339 !== undefined) return RFC_3339[flags.rfc3339] ?? DEFAULT_FORMAT;
  return flags.rfcEmail ? RFC_EMAIL : DEFAULT_FORMAT;
}

/** The moment to show, or why there is none. */
function chosenTime(
  { flags, files, now }: { flags: DateCall["flags"]; files: DateCall["files"]; now: () => number },
  zone: TimeZone,
): number | string {
  if (flags.reference !== undefined) {
    const status = files.stat(flags.reference);
    return status instanceof Errno ? `${quoteName(flags.reference)}: ${status.message}` : status.mtime;
  }
  if (flags.date === undefined) return now();
  return parseDate(flags.date, now(), zone) ?? `invalid date ${quoteText(flags.date)}`;
}

/** `MMDDhhmm[[CC]YY][.ss]`. */
function parseStamp(text: string, now: number, zone: TimeZone): number | undefined {
  const match = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d{2}|\d{4})?(?:\.(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [, month, day, hour, minute, year = formatTime("%Y", now, zone), second = "00"] = match;
  const whole = year.length === 2 ? `${Number(year) < 69 ? 20 : 19}${year}` : year;
  return parseDate(`${whole}-${month}-${day} ${hour}:${minute}:${second}`, now, zone);
}

/** The clock belongs to root, and here to the computer: nobody sets it. */
function setClock(call: DateCall, text: string, time: number | undefined, zone: TimeZone): number {
  if (time === undefined) return call.fail(`invalid date ${quoteText(text)}`);
  if (isAble(call.files.credentials, CAP_SYS_TIME)) return call.notSimulated("setting the clock");
  call.warn("cannot set date: Operation not permitted");
  call.print(`${formatTime(DEFAULT_FORMAT, time, zone)}\n`);
  return 1;
}

async function printEach(call: DateCall, path: string, format: string, zone: TimeZone): Promise<number> {
  const input = await call.open(path);
  if (!input) return 1;
  await input.eachLine((line) => {
    const time = parseDate(line, call.now(), zone);
    if (time === undefined) call.warn(`invalid date ${quoteText(line)}`);
    else return call.print(`${formatTime(format, time, zone)}\n`);
    return undefined;
  });
  call.close(input);
  return call.status;
}
