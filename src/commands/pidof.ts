import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { type ProcessEntry, readProcesses } from "../process/command/process-table.ts";

const USAGE = `pidof usage: [options] <program-name>

 -c           Return PIDs with the same root directory
 -d <sep>     Use the provided character as output separator
 -h           Display this help text
 -n           Avoid using stat system function on network shares
 -o <pid>     Omit results with a given PID
 -q           Quiet mode. Do not display output
 -s           Only return one PID
 -x           Return PIDs of shells running scripts with a matching name
 -z           List zombie and I/O waiting processes. May cause pidof to hang.

`;

/** pidof(8) of sysvinit. */
export const pidof = defineCommand({
  name: "pidof",
  words: "short-only",
  summary: "find the process ID of a running program",
  operands: "[options] <program-name>",
  completes: "none",
  helpText: () => USAGE,
  flags: {
    sameRoot: { short: "c", long: false, help: "return PIDs with the same root directory" },
    separator: {
      short: "d",
      long: false,
      argument: { name: "sep" },
      help: "use the provided character as output separator",
    },
    help: { short: "h", long: false, help: "display this help text" },
    noStat: { short: "n", long: false, help: "avoid using stat system function on network shares" },
    omit: {
      short: "o",
      long: false,
      argument: { name: "pid", completes: "process" },
      repeatable: true,
      help: "omit results with a given PID",
    },
    quiet: { short: "q", long: false, help: "quiet mode, do not display output" },
    single: { short: "s", long: false, help: "only return one PID" },
    scripts: {
      short: "x",
      long: false,
      help: "return PIDs of shells running scripts with a matching name",
    },
    zombies: { short: "z", long: false, help: "list zombie and I/O waiting processes" },
  },
  usageProblem: () => undefined,
  afterUsageProblem: () => USAGE,
  examples: [{ run: "pidof cron", shows: "the number of a process" }],
  exitStatus: "0 if a process was found, 1 if none was.",
  seeAlso: ["pgrep(1)"],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) return 1;
    const omitted = new Set(
      flags.omit.flatMap((list) => list.split(",")).map((pid) => omittedPid(call, pid)),
    );
    const all = readProcesses(call.files).toReversed();
    const found = operands.flatMap((name) =>
      all.filter(
        (process) =>
          process.pid !== call.process.pid &&
          !omitted.has(process.pid) &&
          runs(call, process, name, flags.scripts),
      ),
    );
    const chosen = flags.single ? found.slice(0, 1) : found;
    if (chosen.length > 0 && !flags.quiet)
      call.print(`${chosen.map(({ pid }) => pid).join(flags.separator ?? " ")}\n`);
    return chosen.length > 0 ? 0 : 1;
  },
});

/** `%PPID` is the process that called pidof. */
function omittedPid(call: { readonly process: Call["process"] }, text: string): number {
  return text === "%PPID" ? call.process.parentPid : Number(text);
}

/** By path: the very file; by name: the words' first, the program's name, or with `-x` the script's. */
function runs(
  call: { readonly files: Call["files"] },
  { pid, comm, words }: ProcessEntry,
  name: string,
  scripts: boolean,
): boolean {
  const base = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  if (name.includes("/")) {
    const wanted = call.files.stat(name);
    const own = call.files.stat(`/proc/${pid}/exe`);
    return !(wanted instanceof Errno) && !(own instanceof Errno) && wanted.ino === own.ino;
  }
  const [first = "", second = ""] = words;
  if (base(first.replace(/^-/, "")) === name) return true;
  const isScript = base(second) === name && comm === name.slice(0, 15);
  return isScript
    ? scripts
    : comm === name && words.length > 0 && base(first) !== "bash" && base(first) !== "sh";
}
