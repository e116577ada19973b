import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount, parseFloatingPoint } from "../process/command/parse-number.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { checkCount } from "./head/check-count.ts";
import { displayName, FileHeaders, STANDARD_INPUT } from "./head/file-headers.ts";
import { copyTail, type TailWish } from "./tail/copy-tail.ts";
import { type Followed, follow } from "./tail/follow.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tail.html */
export const tail = defineCommand({
  name: "tail",
  package: COREUTILS,
  closedStdin: "-",
  summary: "output the last part of files",
  operands: "[OPTION]... [FILE]...",
  description: `Print the last 10 lines of each FILE to standard output.
With more than one FILE, precede each with a header giving the file name.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 28,
  flags: {
    bytes: {
      short: "c",
      argument: { name: "[+]NUM", completes: "none", check: checkCount("bytes") },
      overrides: ["lines"],
      help: "output the last NUM bytes; or use -c +NUM to\n  output starting with byte NUM of each file",
    },
    follow: {
      short: "f",
      argument: {
        name: "{name|descriptor}",
        optional: "descriptor",
        longOnly: true,
        choices: [["descriptor"], ["name"]],
      },
      overrides: ["followRetry"],
      help: "\noutput appended data as the file grows;\n  an absent option argument means 'descriptor'",
    },
    followRetry: { short: "F", long: false, overrides: ["follow"], help: "same as --follow=name --retry" },
    lines: {
      short: "n",
      argument: { name: "[+]NUM", completes: "none", check: checkCount("lines") },
      overrides: ["bytes"],
      help: `output the last NUM lines, instead of the last 10;
  or use -n +NUM to output starting with line NUM`,
    },
    maxUnchangedStats: {
      argument: { name: "N", completes: "none", check: checkStats },
      help: `
with --follow=name, reopen a FILE which has not
  changed size after N (default 5) iterations
  to see if it has been unlinked or renamed
  (this is the usual case of rotated log files);
  with inotify, this option is rarely useful`,
    },
    pid: {
      argument: { name: "PID", completes: "process", check: checkPid },
      help: "with -f, terminate after process ID, PID dies",
    },
    quiet: {
      short: "q",
      long: ["quiet", "silent"],
      overrides: ["verbose"],
      help: "never output headers giving file names",
    },
    retry: { help: "keep trying to open a file if it is inaccessible" },
    sleepInterval: {
      short: "s",
      argument: { name: "N", completes: "none", check: checkInterval },
      help: `with -f, sleep for approximately N seconds
  (default 1.0) between iterations;
  with inotify and --pid=P, check process P at
  least once every N seconds`,
    },
    verbose: { short: "v", overrides: ["quiet"], help: "always output headers giving file names" },
    zeroTerminated: { short: "z", help: "line delimiter is NUL, not newline" },
    disableInotify: { long: "-disable-inotify", hidden: true },
    presumeInputPipe: { long: "-presume-input-pipe", hidden: true },
    strayDigits: { long: false, argument: { name: "NUM" }, hidden: true },
  },
  notes: `NUM may have a multiplier suffix:
b 512, kB 1000, K 1024, MB 1000*1000, M 1024*1024,
GB 1000*1000*1000, G 1024*1024*1024, and so on for T, P, E, Z, Y.
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.

With --follow (-f), tail defaults to following the file descriptor, which
means that even if a tail'ed file is renamed, tail will continue to track
its end.  This default behavior is not desirable when you really want to
track the actual name of the file, not the file descriptor (e.g., log
rotation).  Use --follow=name in that case.  That causes tail to track the
named file in a way that accommodates renaming, removal and creation.`,
  examples: [
    { run: "printf '1\\n2\\n3\\n' | tail -n 2", prints: "2\n3\n", shows: "the last two lines" },
    { run: "printf '1\\n2\\n3\\n' | tail -n +2", prints: "2\n3\n", shows: "from the second line on" },
    { run: "tail -f /var/log/syslog", shows: "go on showing what is added; Ctrl-C ends it" },
  ],
  exitStatus: "0 if all files were read, 1 if one could not be.",
  seeAlso: ["head(1)"],
  traditional,
  digits: "strayDigits",

  async run(call) {
    const { flags } = call;
    const stray = call.given.find(({ flag }) => flag === "strayDigits")?.value;
    if (stray) return call.fail(`option used in invalid context -- ${stray[0]}`);
    const wish = wishOf(flags.bytes ?? flags.lines ?? "10", flags.bytes !== undefined, flags.zeroTerminated);
    // Nothing is wanted: no file is looked at (tail.c, main).
    if (wish.count === 0 && !wish.fromStart && flags.follow === undefined && !flags.followRetry) return 0;
    const interval = Number(flags.sleepInterval ?? "1");
    const byName = flags.followRetry || flags.follow === "name";
    const follows = flags.followRetry || flags.follow !== undefined;
    const retry = flags.followRetry || flags.retry;
    if (flags.retry && !follows) call.note("warning: --retry ignored; --retry is useful only when following");
    else if (flags.retry && !byName) call.note("warning: --retry only effective for the initial open");
    if (flags.pid !== undefined && !follows)
      call.note("warning: PID ignored; --pid=PID is useful only when following");
    const headers = new FileHeaders(call, flags.verbose || (!flags.quiet && call.operands.length > 1));
    const followed = await printTails(call, wish, headers, follows);
    if (!follows) return call.status;
    const pid = flags.pid === undefined ? undefined : Number(flags.pid);
    return follow(call, followed, { byName, retry, interval: interval * 1000, pid, headers });
  },
});

/** The end of each operand; what is to be followed stays open. */
async function printTails(
  call: Call,
  wish: TailWish,
  headers: FileHeaders,
  follows: boolean,
): Promise<Followed[]> {
  const followed: Followed[] = [];
  const operands = call.operands.length > 0 ? call.operands : ["-"];
  for (const [index, name] of operands.entries()) {
    const input = await call.open(name, { openProblem, readProblem }, index);
    if (!input) {
      followed.push({ name, input: undefined });
      continue;
    }
    headers.print(displayName(input));
    if (!input.file) {
      call.warn(`cannot fstat ${quoteNameAlways(STANDARD_INPUT)}: ${Errno.EBADF.message}`);
      continue;
    }
    await copyTail(
      input,
      wish,
      (bytes: Uint8Array): MaybePromise<void> => call.print(bytes),
      (bytes) => call.process.allocate(bytes),
    );
    if (!follows) call.close(input);
    else followed.push({ name, input });
  }
  return followed;
}

function wishOf(text: string, bytes: boolean, zero: boolean): TailWish {
  const count = Number(parseCount(text.replace(/^[-+]/, "")));
  return { count, bytes, fromStart: text.startsWith("+"), delimiter: zero ? 0 : 10 };
}

function checkStats(text: string): string | undefined {
  const count = parseCount(text, "");
  if (typeof count === "number") return undefined;
  const why = count === "overflow" ? `: ${Errno.EOVERFLOW.message}` : "";
  return `invalid maximum number of unchanged stats between opens: ${quoteText(text)}${why}`;
}

function checkPid(text: string): string | undefined {
  const pid = parseCount(text, "");
  if (typeof pid === "number" && pid < 2 ** 31) return undefined;
  const why = typeof pid === "number" || pid === "overflow" ? `: ${Errno.EOVERFLOW.message}` : "";
  return `invalid PID: ${quoteText(text)}${why}`;
}

function checkInterval(text: string): string | undefined {
  return (parseFloatingPoint(text) ?? -1) >= 0 ? undefined : `invalid number of seconds: ${quoteText(text)}`;
}

function openProblem(name: string, errno: Errno): string {
  return `cannot open ${quoteNameAlways(name)} for reading: ${errno.message}`;
}

function readProblem(name: string, errno: Errno): string {
  return `error reading ${quoteNameAlways(name === "-" ? STANDARD_INPUT : name)}: ${errno.message}`;
}

/** `tail -5f`, `tail +3`: one option and at most one file (tail.c, parse_obsolete_option). */
function traditional(words: readonly string[]): readonly string[] {
  const [first = "", second] = words;
  const alone = words.length === 1;
  const withFile = words.length === 2 && second !== undefined && (second === "-" || !second.startsWith("-"));
  const withMark = words.length >= 2 && words.length <= 3 && second === "--";
  if (!alone && !withFile && !withMark) return words;
  const match = /^([-+])(\d*)([bcl]?)(f?)$/.exec(first);
  if (!match || first === "-" || first === "-c") return words;
  const [, sign = "-", digits = "", unit = "", forever = ""] = match;
  if (sign === "-" && digits === "" && unit === "") return words;
  const count = (sign === "+" ? "+" : "") + (digits || "10") + (unit === "b" ? "b" : "");
  const option = unit === "b" || unit === "c" ? "-c" : "-n";
  return [option, count, ...(forever ? ["-f"] : []), ...words.slice(1)];
}
