import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { KernelMessage } from "../process/kernel-log.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { FLAGS, LISTS_HELP } from "./dmesg/flags.ts";
import {
  FACILITIES,
  formatJson,
  formatMessage,
  LEVELS,
  type Looks,
  type TimeFormat,
} from "./dmesg/format.ts";

type DmesgCall = Call<typeof FLAGS>;

const FORMATS: readonly TimeFormat[] = ["delta", "reltime", "ctime", "notime", "iso"];
/** In milliseconds: how often --follow looks. */
const PERIOD = 500;

/** dmesg(1) of util-linux, on what the kernel of this computer has said. */
export const dmesg = defineCommand({
  name: "dmesg",
  package: UTIL_LINUX,
  summary: "print or control the kernel ring buffer",
  description: "Display or control the kernel ring buffer.",
  operands: "[options]",
  completes: "none",
  helpColumn: 30,
  flags: FLAGS,
  notes: LISTS_HELP,
  examples: [
    { run: "sudo dmesg", shows: "what the kernel has said since the start" },
    { run: "sudo dmesg -T | tail", shows: "the latest, with the time of day" },
    { run: "sudo dmesg -l err,warn", shows: "what went wrong" },
  ],
  exitStatus: "0, or 1 after a mistake or where one may not read it.",
  seeAlso: ["vmstat(8)", "free(1)"],

  run(call) {
    const { operands, process } = call;
    const mistake = findMistake(call);
    if (mistake !== undefined) return call.fail(mistake);
    if (operands.length > 0) return call.usageError("bad usage");
    const isRoot = call.files.credentials.uid === 0;
    const doing = call.last("clear", "consoleOff", "consoleOn", "consoleLevel");
    const refused = (what: string) => call.fail(`${what} failed: ${Errno.EPERM.message}`);
    if (!isRoot && doing === "clear") return refused("clear kernel buffer");
    if (!isRoot && doing !== undefined) return refused("klogctl");
    if (!isRoot) return refused("read kernel buffer");
    if (doing === "clear") process.kernel.log.clear();
    // There is no console on which the kernel would print.
    if (doing !== undefined) return 0;
    return show(call);
  },
});

function findMistake({ flags }: DmesgCall): string | undefined {
  const unknown = (list: string | undefined, names: readonly string[]) =>
    list?.split(",").find((name) => !names.includes(name));
  const level = unknown(flags.level, LEVELS) ?? unknownConsoleLevel(flags.consoleLevel);
  if (level !== undefined) return `unknown level '${level}'`;
  const facility = unknown(flags.facility, FACILITIES);
  if (facility !== undefined) return `unknown facility '${facility}'`;
  if (flags.timeFormat !== undefined && !FORMATS.some((name) => name === flags.timeFormat))
    return `unknown time format: ${flags.timeFormat}`;
  if (flags.color !== undefined && !["auto", "always", "never"].includes(flags.color))
    return `unsupported color mode: '${flags.color}'`;
  if (flags.raw && flags.notime) return "mutually exclusive arguments: --raw --notime";
  if (flags.raw && flags.decode) return "mutually exclusive arguments: --raw --decode";
  return undefined;
}

function unknownConsoleLevel(text: string | undefined): string | undefined {
  return text === undefined || LEVELS.includes(text) || /^[1-8]$/.test(text) ? undefined : text;
}

async function show(call: DmesgCall): Promise<number> {
  const { flags } = call;
  const { log } = call.process.kernel;
  await call.load(log.begin());
  const looks = readLooks(call);
  const isWanted = filterOf(call);
  let last: KernelMessage | undefined;
  const print = (messages: readonly KernelMessage[]) => {
    for (const message of messages.filter(isWanted)) {
      call.print(formatMessage(message, last, looks));
      last = message;
    }
  };
  let seen = log.messages;
  if (flags.json) call.print(formatJson(seen.filter(isWanted)));
  else if (!flags.followNew) print(seen);
  if (flags.readClear) log.clear();
  while (flags.follow || flags.followNew) {
    await call.sleep(PERIOD);
    const shown = new Set(seen);
    seen = log.messages;
    print(seen.filter((message) => !shown.has(message)));
  }
  return 0;
}

function readLooks(call: DmesgCall): Looks {
  const { flags } = call;
  const chosen = call.last("ctime", "reltime", "notime", "timeFormat");
  const named = FORMATS.find((name) => name === (chosen === "timeFormat" ? flags.timeFormat : chosen));
  const isTerminal = call.process.fds.get(1)?.terminal !== undefined;
  const color = flags.color ?? "auto";
  return {
    time: named ?? "time",
    delta: flags.showDelta,
    decode: flags.decode,
    raw: flags.raw,
    color: !flags.raw && (color === "always" || (color === "auto" && isTerminal)),
    start: call.process.kernel.log.start,
    zone: timeZoneOf(call.process),
  };
}

function filterOf({ flags }: DmesgCall): (message: KernelMessage) => boolean {
  const levels = flags.level?.split(",");
  const facilities = flags.facility?.split(",");
  return ({ level, facility }) => {
    if (flags.kernel && facility !== 0) return false;
    if (flags.userspace && facility === 0) return false;
    const isLevel = levels?.includes(LEVELS[level] ?? "") ?? true;
    return isLevel && (facilities?.includes(FACILITIES[facility] ?? "") ?? true);
  };
}
