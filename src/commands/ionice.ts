import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import { becomeProgram, statusOfFailedStart } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import type { Process } from "../process/process.ts";

const FLAGS = {
  class: {
    short: "c",
    argument: { name: "class" },
    help: "name or number of scheduling class,\n  0: none, 1: realtime, 2: best-effort, 3: idle",
  },
  classdata: {
    short: "n",
    argument: { name: "num" },
    help: "priority (0..7) in the specified scheduling class,\n  only for the realtime and best-effort classes",
  },
  pid: {
    short: "p",
    argument: { name: "pid", completes: "process" },
    shows: " -p, --pid <pid>...    ",
    help: "act on these already running processes",
  },
  pgid: {
    short: "P",
    argument: { name: "pgrp" },
    shows: " -P, --pgid <pgrp>...  ",
    help: "act on already running processes in these groups",
  },
  ignore: { short: "t", help: "ignore failures" },
  uid: {
    short: "u",
    argument: { name: "uid" },
    shows: " -u, --uid <uid>...    ",
    help: "act on already running processes owned by these users",
  },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

type IoniceCall = Call<typeof FLAGS>;

const CLASSES = ["none", "realtime", "best-effort", "idle"];
const NONE = 0;
const REALTIME = 1;
const BEST_EFFORT = 2;
const IDLE = 3;
const USUAL_LEVEL = 4;

/** ionice(1) of util-linux. */
export const ionice = defineCommand({
  name: "ionice",
  package: UTIL_LINUX,
  summary: "set or get process I/O scheduling class and priority",
  operands: [
    "[options] -p <pid>...",
    "[options] -P <pgid>...",
    "[options] -u <uid>...",
    "[options] <command>",
  ],
  completes: "command",
  description: "Show or change the I/O-scheduling class and priority of a process.",
  helpColumn: 25,
  flags: FLAGS,
  stopAtFirstOperand: true,
  examples: [
    {
      run: "ionice -c 3 ionice",
      prints: "idle\n",
      shows: "a program that reads and writes only when no other does",
    },
    { run: "ionice -p $$", shows: "the class of this shell" },
  ],
  exitStatus: "that of the program; 1 after a mistake.",
  seeAlso: ["nice(1)", "taskset(1)"],

  run(call) {
    const wanted = readWanted(call);
    if (typeof wanted === "number") return wanted;
    const how = call.last("pid", "pgid", "uid");
    if (how !== undefined) return actOnEach(call, how, wanted);
    if (call.operands.length > 0) return start(call, wanted);
    if (wanted) return call.usageError("bad usage");
    call.print(`${describe(call.process)}\n`);
    return 0;
  },
});

interface Wanted {
  readonly class: number;
  readonly level: number;
}

/** What is to be set; undefined where nothing is, a status after a mistake. */
function readWanted(call: IoniceCall): Wanted | undefined | number {
  const { flags } = call;
  if (flags.class === undefined && flags.classdata === undefined) return undefined;
  const number = flags.class === undefined ? BEST_EFFORT : classNumber(flags.class);
  if (number === undefined) return call.fail(`unknown scheduling class: '${flags.class}'`);
  if (flags.classdata !== undefined && !/^\d+$/.test(flags.classdata))
    return call.fail(`invalid class data argument: '${flags.classdata}'`);
  const level = Number(flags.classdata ?? USUAL_LEVEL);
  if (number === NONE || number === IDLE) {
    if (flags.classdata !== undefined && !flags.ignore)
      call.note(`ignoring given class data for ${CLASSES[number]} class`);
    return { class: number, level: number === IDLE ? 7 : 0 };
  }
  if (CLASSES[number] === undefined && !flags.ignore) call.note(`unknown prio class ${number}`);
  return { class: number, level };
}

function classNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const found = CLASSES.indexOf(text.toLowerCase());
  return found < 0 ? undefined : found;
}

function describe({ ioPriority: { class: number, level } }: Process): string {
  return number === IDLE ? "idle" : `${CLASSES[number]}: prio ${level}`;
}

/** ioprio_set(2): one's own processes; the class that takes all is root's. */
function refusal(call: IoniceCall, process: Process, wanted: Wanted): Errno | undefined {
  const { uid } = call.files.credentials;
  if (CLASSES[wanted.class] === undefined) return uid === 0 ? Errno.EINVAL : Errno.EPERM;
  if (uid === 0) return undefined;
  return wanted.class === REALTIME || process.files.credentials.uid !== uid ? Errno.EPERM : undefined;
}

function setOne(call: IoniceCall, process: Process, wanted: Wanted): boolean {
  const refused = refusal(call, process, wanted);
  if (!refused) process.ioPriority = wanted;
  else if (!call.flags.ignore) call.note(`ioprio_set failed: ${refused.message}`);
  return refused === undefined || call.flags.ignore;
}

function actOnEach(call: IoniceCall, how: "pid" | "pgid" | "uid", wanted: Wanted | undefined): number {
  const kind = { pid: "PID", pgid: "PGID", uid: "UID" }[how];
  for (const word of [call.flags[how] ?? "", ...call.operands]) {
    if (!/^\d+$/.test(word)) return call.fail(`invalid ${kind} argument: '${word}'`);
    const id = Number(word);
    const processes = call.process.visible.filter((process) => {
      if (how === "uid") return process.realUser.uid === id;
      return (how === "pid" ? process.pid : process.group) === (id === 0 ? call.process.pid : id);
    });
    const [first] = processes;
    if (!first) {
      if (call.flags.ignore) continue;
      return call.fail(`ioprio_${wanted ? "set" : "get"} failed: ${Errno.ESRCH.message}`);
    }
    if (!wanted) call.print(`${describe(first)}\n`);
    else for (const process of processes) if (!setOne(call, process, wanted)) return 1;
  }
  return 0;
}

async function start(call: IoniceCall, wanted: Wanted | undefined): Promise<number> {
  // Without a wish it is best effort (ionice.c, main).
  if (!setOne(call, call.process, wanted ?? { class: BEST_EFFORT, level: USUAL_LEVEL })) return 1;
  const status = await becomeProgram(call, call.operands);
  if (!(status instanceof Errno)) return status;
  call.note(`failed to execute ${call.operands[0]}: ${status.message}`);
  return statusOfFailedStart(status);
}
