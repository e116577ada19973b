import { decode } from "../base/bytes.ts";
import { formatTime } from "../base/format-time.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { writeLog } from "../process/command/system-log.ts";
import { Users } from "../process/users.ts";

const FACILITIES = [
  "kern",
  "user",
  "mail",
  "daemon",
  "auth",
  "syslog",
  "lpr",
  "news",
  "uucp",
  "cron",
  "authpriv",
  "ftp",
  "local0",
  "local1",
  "local2",
  "local3",
  "local4",
  "local5",
  "local6",
  "local7",
  "security",
]; // prettier-ignore
const LEVELS = [
  "emerg",
  "alert",
  "crit",
  "err",
  "warning",
  "notice",
  "info",
  "debug",
  "panic",
  "error",
  "warn",
];
/** user.notice, as it stands before a line that is shown. */
const DEFAULT_PRIORITY = "user.notice";
const MOST = 1024;

const number = { name: "size", completes: "none" } as const;

const FLAGS = {
  pid: { short: "i", long: false, shows: " -i                      ", help: "log the logger command's PID" },
  id: {
    argument: { name: "id", optional: "", completes: "none" },
    help: "log the given <id>, or otherwise the PID",
  },
  file: { short: "f", argument: { name: "file", completes: "file" }, help: "log the contents of this file" },
  skipEmpty: { short: "e", help: "do not log empty lines when processing files" },
  noAct: { help: "do everything except the write the log" },
  priority: {
    short: "p",
    argument: { name: "prio", completes: "none" },
    help: "mark given message with this priority",
  },
  stderr: { short: "s", help: "output message to standard error as well" },
  size: { short: "S", argument: number, help: "maximum size for a single message" },
  tag: { short: "t", argument: { name: "tag", completes: "none" }, help: "mark every line with this tag" },
  server: {
    short: "n",
    argument: { name: "name", completes: "host" },
    notSimulated: true,
    help: "write to this remote syslog server",
  },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

type LoggerCall = Call<typeof FLAGS>;

/** logger(1) of util-linux, into /var/log/syslog. */
export const logger = defineCommand({
  name: "logger",
  package: UTIL_LINUX,
  summary: "enter messages into the system log",
  description: "Enter messages into the system log.",
  operands: "[options] [<message>]",
  completes: "none",
  helpColumn: 26,
  flags: FLAGS,
  examples: [
    { run: "logger backup done", shows: "a line in /var/log/syslog" },
    {
      run: "logger -t backup -p user.err failed; sudo tail -1 /var/log/syslog",
      shows: "with a name, and where it is",
    },
  ],
  seeAlso: ["crontab(1)", "tail(1)"],

  async run(call) {
    const { flags, operands, process } = call;
    const [facility = "", level = facility] = (flags.priority ?? DEFAULT_PRIORITY).split(".");
    if (flags.priority?.includes(".") && !FACILITIES.includes(facility))
      return call.fail(`unknown facility name: ${facility}`);
    if (!LEVELS.includes(level)) return call.fail(`unknown priority name: ${level}`);
    const most = flags.size === undefined ? MOST : Number(flags.size);
    const tag = flags.tag ?? new Users(call.files).nameOf(process.realUser.uid);
    const pid =
      flags.pid || flags.id === "" ? process.pid : flags.id === undefined ? undefined : Number(flags.id);
    const lines = operands.length > 0 ? [operands.join(" ")] : await readLines(call);
    if (!lines) return 1;
    for (const text of lines) {
      const cut = text.slice(0, most);
      if (!flags.noAct) writeLog(process, { tag, pid, text: cut });
      if (!flags.stderr) continue;
      const label = pid === undefined ? tag : `${tag}[${pid}]`;
      call.printError(
        `<${priorityOf(facility, level)}>${formatTime("%b %e %H:%M:%S", call.now())} ${label}: ${cut}\n`,
      );
    }
    return 0;
  },
});

async function readLines(call: LoggerCall): Promise<readonly string[] | undefined> {
  const { file } = call.flags;
  const content = file === undefined || file === "-" ? await call.stdin.bytes() : call.files.readFile(file);
  if (content instanceof Errno) {
    call.warn(`file ${file}: ${content.message}`);
    return undefined;
  }
  const lines = decode(content).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return call.flags.skipEmpty ? lines.filter((line) => line !== "") : lines;
}

/** The numbers of syslog(3): facility times eight, and level. */
function priorityOf(facility: string, level: string): number {
  const kind =
    facility === "security" ? 4 : FACILITIES.indexOf(FACILITIES.includes(facility) ? facility : "user");
  const code = kind >= 12 ? kind + 4 : kind;
  const alias: Readonly<Record<string, string>> = { panic: "emerg", error: "err", warn: "warning" };
  return code * 8 + LEVELS.indexOf(alias[level] ?? level);
}
