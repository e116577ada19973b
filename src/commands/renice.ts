import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { formatHelp } from "../process/command/help.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { Process } from "../process/process.ts";
import { Users } from "../process/users.ts";

type Target = "process" | "group" | "user";

const NAMES: Readonly<Record<Target, string>> = {
  process: "process ID",
  group: "process group ID",
  user: "user ID",
};
const TARGETS: Readonly<Record<string, Target>> = {
  "-p": "process",
  "--pid": "process",
  "-g": "group",
  "--pgrp": "group",
  "-u": "user",
  "--user": "user",
};

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/renice.html and renice(1) of util-linux. */
export const renice = defineCommand({
  name: "renice",
  package: UTIL_LINUX,
  summary: "alter priority of running processes",
  operands: [
    "[-n] <priority> [-p|--pid] <pid>...",
    "[-n] <priority>  -g|--pgrp <pgid>...",
    "[-n] <priority>  -u|--user <user>...",
  ],
  completes: "process",
  description: "Alter the priority of running processes.",
  words: "raw",
  helpColumn: 25,
  flags: {
    priority: { short: "n", argument: { name: "num" }, help: "specify the nice value" },
    pid: { short: "p", help: "interpret arguments as process ID (default)" },
    pgrp: { short: "g", help: "interpret arguments as process group ID" },
    user: { short: "u", help: "interpret arguments as username or user ID" },
    ...UTIL_LINUX_STANDARD,
  },
  examples: [{ run: "renice -n 5 $$", shows: "let others go before this shell" }],
  seeAlso: ["nice(1)"],

  run(call) {
    let words = [...call.operands];
    const [first = ""] = words;
    if (words.length === 1 && (first === "-h" || first === "--help")) {
      call.print(formatHelp(renice.spec, call.name));
      return 0;
    }
    if (words.length === 1 && (first === "-V" || first === "--version")) {
      call.print("renice from util-linux 2.38.1\n");
      return 0;
    }
    if (first === "-n" || first === "--priority") words = words.slice(1);
    if (words.length < 2) return call.usageError("not enough arguments");
    const [text = "", ...rest] = words;
    if (!/^[-+]?\d+$/.test(text)) return call.usageError(`invalid priority '${text}'`);
    reniceEach(call, Number(text), rest);
    return call.status;
  },
});

function reniceEach(call: Call, priority: number, words: readonly string[]): void {
  let target: Target = "process";
  for (const word of words) {
    const chosen = Object.hasOwn(TARGETS, word) ? TARGETS[word] : undefined;
    if (chosen) {
      target = chosen;
      continue;
    }
    const id = target === "user" ? new Users(call.files).parseUser(word) : numberOf(word);
    if (id === undefined)
      call.warn(target === "user" ? `unknown user ${word}` : `bad ${NAMES[target]} value: ${word}`);
    else reniceOne(call, target, id, Math.min(19, Math.max(-20, priority)));
  }
}

function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : undefined;
}

/** setpriority(2): whose it is may make it nicer; only root less nice. */
function reniceOne(call: Call, target: Target, id: number, priority: number): void {
  const name = `${id} (${NAMES[target]})`;
  const processes = call.process.visible.filter((process) => belongsTo(process, target, id));
  const [first] = processes;
  if (!first) return void call.warn(`failed to get priority for ${name}: ${Errno.ESRCH.message}`);
  const before = Math.min(...processes.map(({ nice }) => nice));
  const { uid } = call.files.credentials;
  const isOther = (process: Process) => uid !== 0 && process.files.credentials.uid !== uid;
  const refused = processes.some(isOther)
    ? Errno.EPERM
    : uid !== 0 && processes.some(({ nice }) => priority < nice)
      ? Errno.EACCES
      : undefined;
  if (refused) return void call.warn(`failed to set priority for ${name}: ${refused.message}`);
  for (const process of processes) process.nice = priority;
  call.print(`${name} old priority ${before}, new priority ${priority}\n`);
}

function belongsTo(process: Process, target: Target, id: number): boolean {
  if (target === "process") return process.pid === id;
  if (target === "group") return process.group === id;
  return process.files.credentials.uid === id;
}
