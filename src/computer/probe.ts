import { Errno } from "../disk/errno.ts";
import type { FileChange, JournalMark } from "../disk/files.ts";
import type { CommandEvent } from "../process/command-event.ts";
import { FdTable } from "../process/fd-table.ts";
import { ListeningSocket } from "../process/network/socket.ts";
import type { Process, Program } from "../process/process.ts";
import { SIGKILL } from "../process/signals.ts";
import { Killed } from "../process/unwind.ts";
import type { Shell } from "../shell/index.ts";
import type { Computer } from "./computer.ts";
import { type RunResult, RunStreams } from "./run.ts";

export interface ProbeOptions {
  /** Programs that only the script sees, before everything else of that name. */
  readonly helpers: ReadonlyMap<string, Program>;
  /** What the script may use up; its end is then a failure. */
  readonly steps: number;
}

/** What a check's shell does not take from the learner's: how names are looked up and text is read. */
const NEUTRAL_VARIABLES: Readonly<Record<string, string>> = {
  IFS: " \t\n",
  LANG: "C.UTF-8",
  PS4: "+ ",
};
const SYSTEM_PATH = "/usr/local/bin:/usr/bin:/bin";
const DROPPED_VARIABLES = [
  "LC_ALL",
  "LC_COLLATE",
  "LC_CTYPE",
  "LC_MESSAGES",
  "BASH_ENV",
  "ENV",
  "POSIXLY_CORRECT",
  "GREP_COLORS",
  "GREP_OPTIONS",
];

/** A loop runs many commands; the first of them tell enough. */
const MOST_COMMANDS = 200;

/** What a line would do, were it run. */
export interface DryRun extends RunResult {
  /** The commands that would run, in the order of their ends. */
  readonly commands: readonly CommandEvent[];
  /** What would be another on the disk. */
  readonly changes: readonly FileChange[];
  /** Where the shell would be. */
  readonly cwd: string;
}

/** Runs a check in a fork of the learner's shell and takes back all that it did. */
export function probe(computer: Computer, script: string, options: ProbeOptions): Promise<RunResult> {
  return onFork(computer, options.steps, async (process, streams) => {
    process.onCommand = process.onCommandStart = undefined;
    const status = await runToEnd(neutralShell(computer.shell, process, options.helpers), script);
    return streams.result(status) as RunResult;
  });
}

/** Runs a line as the learner's shell would, and takes back all that it did. */
export function dryRun(computer: Computer, line: string, steps: number): Promise<DryRun> {
  return onFork(computer, steps, async (process, streams, mark) => {
    const commands: CommandEvent[] = [];
    process.onCommandStart = undefined;
    process.onCommand = (event) => {
      if (commands.push(event) >= MOST_COMMANDS) process.onCommand = undefined;
    };
    const shell = computer.shell.fork(process);
    const status = await runToEnd(shell, line);
    const changes = computer.kernel.disk.changesSince(mark);
    return { ...(streams.result(status) as RunResult), commands, changes, cwd: process.cwd };
  });
}

/**
 * Lets a fork of the learner's shell do something, and takes it back: the disk by its journal, the clock, process ids and
 * chance by their counters. Everybody else stands still meanwhile.
 */
async function onFork<T>(
  computer: Computer,
  steps: number,
  act: (process: Process, streams: RunStreams, mark: JournalMark) => Promise<T>,
): Promise<T> {
  const { kernel } = computer;
  const { scheduler } = kernel;
  const isServing = (other: Process) => other.answersChecks || isServer(other);
  scheduler.exclusive = isServing;
  await scheduler.settle();
  const before = {
    clock: scheduler.clockState,
    nextPid: kernel.nextPid,
    random: kernel.random.state,
    limit: scheduler.stepLimit,
    idle: scheduler.onIdle,
  };
  const mark = kernel.disk.mark();
  const process = startFork(computer);
  const streams = new RunStreams(kernel, {}, () => undefined);
  process.fds.set(0, streams.stdin);
  process.fds.set(1, streams.stdout);
  process.fds.set(2, streams.stderr);
  // All that begins meanwhile belongs to the check: a service that it starts by connecting to its socket, a container, a
  // server's child.
  const isOfCheck = (other: Process) => other.hostPid >= before.nextPid;
  scheduler.exclusive = (other) => isOfCheck(other) || isServing(other);
  scheduler.stepLimit = scheduler.steps + steps;
  const end = () => {
    for (const other of kernel.processes) {
      if (!isOfCheck(other)) continue;
      other.onCommand = undefined;
      other.terminate(SIGKILL);
    }
  };
  scheduler.onIdle = kernel.endCheck = end;
  scheduler.start();
  try {
    return await act(process, streams, mark);
  } finally {
    end();
    scheduler.exclusive = kernel.endCheck = undefined;
    scheduler.stop();
    kernel.disk.rollBack(mark);
    kernel.disk.release(mark);
    scheduler.clockState = before.clock;
    scheduler.stepLimit = before.limit;
    scheduler.onIdle = before.idle;
    kernel.nextPid = before.nextPid;
    kernel.random.state = before.random;
  }
}

/**
 * Whether it waits for connections: what the learner serves, also in a container, can be asked by a check. What it remembers
 * of that is not taken back, unlike the disk.
 */
function isServer(process: Process): boolean {
  return process.fds.some((file) => file instanceof ListeningSocket);
}

function startFork(computer: Computer): Process {
  const process = computer.kernel.fork(computer.shell.process, {
    group: "new",
    fds: new FdTable(),
    beyondBudget: true,
  });
  if (process instanceof Errno) throw new Error(`nothing more can be started: ${process.message}`);
  process.session = process.hostPid;
  process.terminal = undefined;
  return process;
}

function neutralShell(learner: Shell, process: Process, helpers: ReadonlyMap<string, Program>): Shell {
  const shell = learner.fork(process);
  shell.jobs.adopt(learner.jobs);
  shell.becomeNeutral(helpers);
  for (const name of DROPPED_VARIABLES) shell.variables.unset(name);
  for (const [name, value] of Object.entries(NEUTRAL_VARIABLES)) shell.variables.set(name, value);
  const path = learner.variables.get("PATH") ?? "";
  shell.variables.set("PATH", systemFirst(path));
  shell.variables.set("LEARNER_PATH", path);
  return shell;
}

/** `ls` means the computer's own, and what the learner has installed is found too. */
function systemFirst(path: string): string {
  const system = SYSTEM_PATH.split(":");
  return [
    ...system,
    ...path.split(":").filter((place) => place.startsWith("/") && !system.includes(place)),
  ].join(":");
}

async function runToEnd(shell: Shell, script: string): Promise<number> {
  try {
    return (await shell.runScript({ text: script })).status;
  } catch (thrown) {
    if (thrown instanceof Killed) return 128 + SIGKILL;
    throw thrown;
  }
}
