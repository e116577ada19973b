import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { affinityOf, countProcessors } from "../process/command/processors.ts";
import { becomeProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import type { Process } from "../process/process.ts";
import { formatList, formatMask, parseList, parseMask } from "./taskset/processor-sets.ts";

const FLAGS = {
  allTasks: { short: "a", help: "operate on all the tasks (threads) for a given pid" },
  pid: { short: "p", help: "operate on existing given pid" },
  cpuList: { short: "c", help: "display and specify cpus in list format" },
  help: { short: "h", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type TasksetCall = Call<typeof FLAGS>;

/** taskset(1) of util-linux. */
export const taskset = defineCommand({
  name: "taskset",
  package: UTIL_LINUX,
  summary: "set or retrieve a process's CPU affinity",
  operands: "[options] [mask | cpu-list] [pid|cmd [args...]]",
  completes: "command",
  flags: FLAGS,
  stopAtFirstOperand: true,
  helpText: () => HELP,
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [
    { run: "taskset -c 0 nproc", prints: "1\n", shows: "a program that one processor has to do for" },
    { run: "taskset -pc $$", shows: "which processors this shell may run on" },
  ],
  exitStatus: "that of the program; 1 after a mistake, 126 or 127 where the program cannot be run.",
  seeAlso: ["nice(1)", "nproc(1)", "ionice(1)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.pid ? operands.length < 1 || operands.length > 2 : operands.length < 2)
      return call.usageError("bad usage");
    return flags.pid ? showOrSet(call) : start(call);
  },
});

function showOrSet(call: TasksetCall): number {
  const word = call.operands.at(-1) ?? "";
  if (!/^\d+$/.test(word)) return call.fail(`invalid PID argument: '${word}'`);
  const pid = Number(word);
  const process = pid === 0 ? call.process : call.process.visible.find((one) => one.pid === pid);
  if (!process) return call.fail(`failed to get pid ${pid}'s affinity: ${Errno.ESRCH.message}`);
  show(call, process, "current");
  const [text] = call.operands;
  if (call.operands.length < 2 || text === undefined) return 0;
  const mask = read(call, text);
  if (typeof mask === "number") return mask;
  if (!set(call, process, mask)) return 1;
  show(call, process, "new");
  return 0;
}

function show(call: TasksetCall, process: Process, which: "current" | "new"): void {
  const mask = affinityOf(process, call.files);
  const [form, text] = call.flags.cpuList ? ["list", formatList(mask)] : ["mask", formatMask(mask)];
  call.print(`pid ${process.pid}'s ${which} affinity ${form}: ${text}\n`);
}

function read(call: TasksetCall, text: string): bigint | number {
  const mask = call.flags.cpuList ? parseList(text) : parseMask(text);
  if (mask !== undefined) return mask;
  return call.fail(`failed to parse CPU ${call.flags.cpuList ? "list" : "mask"}: ${text}`);
}

/** sched_setaffinity(2): one's own processes, and only to processors that are there. */
function set(call: TasksetCall, process: Process, mask: bigint): boolean {
  const { uid } = call.files.credentials;
  const known = mask & ((1n << BigInt(countProcessors(call.files))) - 1n);
  const isOther = uid !== 0 && process.files.credentials.uid !== uid;
  const refused = isOther ? Errno.EPERM : known === 0n ? Errno.EINVAL : undefined;
  if (refused) call.warn(`failed to set pid ${process.pid}'s affinity: ${refused.message}`);
  else process.affinity = known;
  return refused === undefined;
}

async function start(call: TasksetCall): Promise<number> {
  const [text = "", ...words] = call.operands;
  const mask = read(call, text);
  if (typeof mask === "number") return mask;
  if (!set(call, call.process, mask)) return 1;
  const status = await becomeProgram(call, words);
  if (!(status instanceof Errno)) return status;
  call.note(`failed to execute ${words[0]}: ${status.message}`);
  return statusOfFailedStart(status);
}

const HELP = `Usage: taskset [options] [mask | cpu-list] [pid|cmd [args...]]


Show or change the CPU affinity of a process.

Options:
 -a, --all-tasks         operate on all the tasks (threads) for a given pid
 -p, --pid               operate on existing given pid
 -c, --cpu-list          display and specify cpus in list format
 -h, --help              display this help
 -V, --version           display version

The default behavior is to run a new command:
    taskset 03 sshd -b 1024
You can retrieve the mask of an existing task:
    taskset -p 700
Or set it:
    taskset -p 03 700
List format uses a comma-separated list instead of a mask:
    taskset -pc 0,3,7-11 700
Ranges in list format can take a stride argument:
    e.g. 0-31:2 is equivalent to mask 0x55555555

For more details see taskset(1).
`;
