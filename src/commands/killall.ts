import { compileRegex, RegexFault } from "../base/regex/index.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { type ProcessEntry, readProcesses, readUptime, TICKS } from "../process/command/process-table.ts";
import { PROCPS_SIGNALS, parseProcpsSignal } from "../process/command/procps-signals.ts";
import { kill as sendSignal } from "../process/kill.ts";
import { SIGTERM, type Signal } from "../process/signals.ts";
import { Users } from "../process/users.ts";
import { signalLines } from "./kill/signal-lines.ts";
import { KILLALL_USAGE, KILLALL_VERSION } from "./killall/texts.ts";

/** killall(1) of psmisc. */
export const killall = defineCommand({
  name: "killall",
  summary: "kill processes by name",
  operands: ["[OPTION]... [--] NAME...", "-l, --list", "-V, --version"],
  completes: "none",
  helpText: () => `${KILLALL_USAGE}\n`,
  versionText: () => KILLALL_VERSION,
  usageProblem: () => undefined,
  afterUsageProblem: () => `${KILLALL_USAGE}\n`,
  noStandardOptions: true,
  flags: {
    exact: { short: "e", help: "require exact match for very long names" },
    ignoreCase: { short: "I", help: "case insensitive process name match" },
    processGroup: { short: "g", help: "kill process group instead of process" },
    youngerThan: { short: "y", argument: { name: "TIME" }, help: "kill processes younger than TIME" },
    olderThan: { short: "o", argument: { name: "TIME" }, help: "kill processes older than TIME" },
    interactive: { short: "i", help: "ask for confirmation before killing" },
    list: { short: "l", help: "list all known signal names" },
    quiet: { short: "q", help: "don't print complaints" },
    regexp: { short: "r", help: "interpret NAME as an extended regular expression" },
    signal: {
      short: "s",
      argument: { name: "SIGNAL", completes: "signal" },
      help: "send this signal instead of SIGTERM",
    },
    user: { short: "u", argument: { name: "USER", completes: "user" }, help: "kill only processes of USER" },
    verbose: { short: "v", help: "report if the signal was successfully sent" },
    version: { short: "V", help: "display version information" },
    wait: { short: "w", help: "wait for processes to die" },
    ns: { short: "n", argument: { name: "PID" }, notSimulated: true, help: "same namespaces as PID" },
    context: { short: "Z", argument: { name: "REGEXP" }, notSimulated: true, help: "security context" },
  },
  // `-9` and `-HUP` are not bundles of letters.
  traditional: (words) => {
    const at = words.findIndex((word) => /^-(?:\d+|[A-Z][A-Z0-9+-]+)$/.test(word));
    return at < 0 ? words : words.with(at, `--signal=${(words[at] ?? "").slice(1)}`);
  },
  examples: [{ run: "killall sleep", shows: "end all processes of that name" }],
  exitStatus: "0 if for each name a process was signalled, else 1.",
  seeAlso: ["kill(1)", "pkill(1)", "pgrep(1)"],

  async run(call) {
    const { flags, operands } = call;
    if (flags.list) {
      call.print(signalLines(PROCPS_SIGNALS));
      return 0;
    }
    const signal = flags.signal === undefined ? SIGTERM : parseProcpsSignal(flags.signal);
    if (signal === undefined) {
      call.printError(`${flags.signal}: unknown signal; killall -l lists signals.\n`);
      return 1;
    }
    const uid = flags.user === undefined ? undefined : new Users(call.files).byName(flags.user)?.uid;
    if (flags.user !== undefined && uid === undefined) {
      call.printError(`Cannot find user ${flags.user}\n`);
      return 1;
    }
    const ages = [flags.youngerThan, flags.olderThan].map((text) =>
      text === undefined ? 0 : parseAge(text),
    );
    const [younger, older] = ages;
    if (younger === undefined || older === undefined) {
      call.printError(`Invalid time format\n${KILLALL_USAGE}\n`);
      return 1;
    }
    if (operands.length === 0 && uid === undefined) return call.tryHelp();
    return killEach(call, { ...flags, signal, uid, younger, older });
  },
});

interface Wish {
  readonly exact: boolean;
  readonly ignoreCase: boolean;
  readonly processGroup: boolean;
  readonly interactive: boolean;
  readonly quiet: boolean;
  readonly regexp: boolean;
  readonly verbose: boolean;
  readonly wait: boolean;
  readonly signal: Signal;
  readonly uid: number | undefined;
  /** In seconds; 0: any age. */
  readonly younger: number;
  readonly older: number;
}

type KillallCall = Pick<
  Call,
  "files" | "process" | "operands" | "print" | "printError" | "name" | "ask" | "sleep" | "stdin"
>;

async function killEach(call: KillallCall, wish: Wish): Promise<number> {
  let status = 0;
  const targets: number[] = [];
  const names = call.operands.length > 0 ? call.operands : [undefined];
  for (const name of names) {
    const matches = name === undefined ? () => true : nameMatcher(call, name, wish);
    if (matches instanceof RegexFault) {
      call.printError(`${call.name}: Bad regular expression: ${name}\n`);
      return 1;
    }
    const chosen = readProcesses(call.files).filter(
      (process) => isChosen(call, process, wish) && matches(process),
    );
    let sent = 0;
    for (const process of chosen) {
      if (wish.interactive && !(await confirm(call, process))) continue;
      if (!signalOne(call, process, wish)) continue;
      targets.push(process.pid);
      sent++;
    }
    if (sent > 0) continue;
    status = 1;
    if (name !== undefined) complain(call, name, wish);
  }
  if (wish.wait) await waitForEnd(call, targets);
  return status;
}

/** Why a name got no signal. */
function complain(call: KillallCall, name: string, { quiet, regexp }: Wish): void {
  const missing = name.includes("/") && !regexp ? call.files.stat(name) : undefined;
  if (missing instanceof Errno) call.printError(`${name}: ${missing.message}\n`);
  else if (!quiet) call.printError(`${name}: no process found\n`);
}

function isChosen(call: KillallCall, process: ProcessEntry, wish: Wish): boolean {
  if (process.pid === call.process.pid) return false;
  if (wish.uid !== undefined && process.euid !== wish.uid) return false;
  const age = readUptime(call.files) - process.startTicks / TICKS;
  if (wish.younger > 0 && age >= wish.younger) return false;
  return wish.older === 0 || age > wish.older;
}

function nameMatcher(
  call: KillallCall,
  name: string,
  { regexp, ignoreCase, exact }: Wish,
): ((process: ProcessEntry) => boolean) | RegexFault {
  if (regexp) {
    const regex = compileRegex(name, { dialect: "bash", ignoreCase });
    return regex instanceof RegexFault ? regex : ({ comm }) => regex.test(comm);
  }
  if (name.includes("/")) return ({ pid }) => isFileOf(call, name, pid);
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const wanted = fold(name);
  return ({ comm, words }) => {
    const own = fold(comm);
    if (own === wanted) return true;
    // The kernel keeps fifteen bytes of a name; the first word may have the rest.
    if (wanted.length < 15 || own !== wanted.slice(0, 15)) return false;
    const full = fold((words[0] ?? "").replace(/^.*\//, ""));
    return full === wanted || !exact;
  };
}

function isFileOf(call: KillallCall, path: string, pid: number): boolean {
  const [wanted, own] = [call.files.stat(path), call.files.stat(`/proc/${pid}/exe`)];
  return !(wanted instanceof Errno) && !(own instanceof Errno) && wanted.ino === own.ino;
}

async function confirm(call: KillallCall, { comm, pid }: ProcessEntry): Promise<boolean> {
  call.print(`Kill ${comm}(${pid}) ? (y/N) `);
  const lines = call.stdin.lines();
  const answer = await lines.next();
  lines.release();
  const [first] = answer ?? [];
  return first === 0x79 || first === 0x59;
}

function signalOne(call: KillallCall, { comm, pid, pgrp }: ProcessEntry, wish: Wish): boolean {
  const failure = sendSignal(call.process, wish.processGroup ? -pgrp : pid, wish.signal);
  if (failure && !wish.quiet) call.printError(`${comm}(${pid}): ${failure.message}\n`);
  if (!failure && wish.verbose) call.printError(`Killed ${comm}(${pid}) with signal ${wish.signal}\n`);
  return failure === undefined;
}

const WAIT_STEP = 1000;

async function waitForEnd(call: KillallCall, pids: readonly number[]): Promise<void> {
  const lives = () => pids.some((pid) => call.process.find(pid) !== undefined);
  while (lives()) await call.sleep(WAIT_STEP);
}

const UNITS: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  M: 2_628_000,
  y: 31_536_000,
};

/** `30s`, `5m`, `1.5h` in seconds; undefined where it is none. */
function parseAge(text: string): number | undefined {
  const match = /^(\d+(?:\.\d*)?)([smhdwMy])$/.exec(text);
  return match ? Number(match[1]) * (UNITS[match[2] ?? "s"] ?? 1) : undefined;
}
