import { Errno } from "../disk/errno.ts";
import { FdTable } from "../process/fd-table.ts";
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
  PATH: "/usr/local/bin:/usr/bin:/bin",
  IFS: " \t\n",
  LANG: "C.UTF-8",
  PS4: "+ ",
};
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

/**
 * Runs a check in a fork of the learner's shell and takes back all that it did: the disk by its journal, the
 * clock, process ids and chance by their counters. Everybody else stands still meanwhile.
 */
export async function probe(computer: Computer, script: string, options: ProbeOptions): Promise<RunResult> {
  const { kernel } = computer;
  const { scheduler } = kernel;
  const before = {
    clock: scheduler.clockState,
    nextPid: kernel.nextPid,
    random: kernel.random.state,
    limit: scheduler.stepLimit,
    idle: scheduler.onIdle,
  };
  const mark = kernel.disk.mark();
  const process = startProbe(computer);
  const streams = new RunStreams(kernel, {}, () => undefined);
  process.fds.set(0, streams.stdin);
  process.fds.set(1, streams.stdout);
  process.fds.set(2, streams.stderr);
  scheduler.exclusive = (other) => other.session === process.session;
  scheduler.stepLimit = scheduler.steps + options.steps;
  const end = () => {
    for (const other of kernel.processes) if (other.session === process.session) other.terminate(SIGKILL);
  };
  scheduler.onIdle = end;
  scheduler.start();
  try {
    const status = await runCheck(neutralShell(computer.shell, process, options.helpers), script);
    return streams.result(status) as RunResult;
  } finally {
    end();
    scheduler.exclusive = undefined;
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

function startProbe(computer: Computer): Process {
  const process = computer.kernel.fork(computer.shell.process, {
    group: "new",
    fds: new FdTable(),
    beyondBudget: true,
  });
  if (process instanceof Errno) throw new Error(`the check cannot be started: ${process.message}`);
  process.session = process.pid;
  process.terminal = undefined;
  return process;
}

function neutralShell(learner: Shell, process: Process, helpers: ReadonlyMap<string, Program>): Shell {
  process.onCommand = undefined;
  const shell = learner.fork(process);
  shell.jobs.adopt(learner.jobs);
  shell.becomeNeutral(helpers);
  for (const name of DROPPED_VARIABLES) shell.variables.unset(name);
  for (const [name, value] of Object.entries(NEUTRAL_VARIABLES)) shell.variables.set(name, value);
  return shell;
}

async function runCheck(shell: Shell, script: string): Promise<number> {
  try {
    return (await shell.runScript({ text: script })).status;
  } catch (thrown) {
    if (thrown instanceof Killed) return 128 + SIGKILL;
    throw thrown;
  }
}
