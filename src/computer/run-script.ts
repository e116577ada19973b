import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import { TypedKeys } from "../process/host-stream.ts";
import { SIGKILL } from "../process/signals.ts";
import { Killed } from "../process/unwind.ts";
import type { Shell } from "../shell/index.ts";
import { checkRun } from "./check-options.ts";
import type { Computer } from "./computer.ts";
import {
  interruptAfter,
  interruptOnAbort,
  interruptWhenIdle,
  type RunOptions,
  type RunResult,
  RunStreams,
} from "./run.ts";

/** One run of the login shell: its streams, its budgets, its end. */
export async function runScript(
  computer: Computer,
  script: string,
  options: RunOptions,
): Promise<RunResult | RunResult<Uint8Array>> {
  checkRun(script, options);
  const { kernel, shell } = computer;
  const { scheduler } = kernel;
  const { process } = shell;
  const streams = new RunStreams(kernel, options, (bytes) => {
    if (!computer.outputListeners.isEmpty) computer.outputListeners.tell(decode(bytes));
  });
  enterDirectory(shell, options.cwd);
  const restoreVariables = exportVariables(shell, options.env ?? {});
  // The shell of a terminal has its own, and goes on with them.
  const before = [0, 1, 2].map((fd) => process.fds.keep(fd));
  process.fds.set(0, streams.stdin);
  process.fds.set(1, streams.stdout);
  process.fds.set(2, streams.stderr);
  scheduler.stepLimit = scheduler.steps + kernel.budgets.steps;
  kernel.limits.tellRefusals();
  if (options.isTyped) {
    const { stdin, stderr } = streams;
    kernel.typedKeys = ({ session }) =>
      session === process.session ? new TypedKeys(stdin, stderr) : undefined;
  }
  kernel.onBudget = (message) => streams.say(message);
  // Nothing can go on any more: whatever it waits for will never come.
  const onStalled = () => {
    if (!computer.programs.busy) endStalled(computer, process.session, streams);
  };
  scheduler.onIdle = onStalled;
  if (options.interrupt) {
    interruptWhenIdle(
      kernel,
      () => process.session,
      computer.ports.defer,
      () => {
        scheduler.onIdle = onStalled;
      },
    );
  }
  const stopListening = interruptOnAbort(kernel, options.signal, () => process.session, computer.ports.defer);
  const stopWaiting = interruptAfter(process, options.patience);
  scheduler.start();
  try {
    const status = await runToEnd(shell, script);
    scheduler.onIdle = undefined;
    for (const kept of before) process.fds.putBack(kept);
    if (!options.signal?.aborted) await streams.waitForBackground();
    return streams.result(status);
  } finally {
    kernel.typedKeys = undefined;
    scheduler.onIdle = undefined;
    scheduler.horizon = scheduler.workHorizon = Number.POSITIVE_INFINITY;
    scheduler.stepLimit = Number.POSITIVE_INFINITY;
    stopListening();
    stopWaiting();
    restoreVariables();
    scheduler.stop();
  }
}

/** Runs a script in a shell and gives the status that it ends with, also where the shell itself was ended. */
export async function runToEnd(shell: Shell, script: string): Promise<number> {
  const { process } = shell;
  try {
    const outcome = await shell.runScript({ text: script });
    return await shell.runExitTrap(outcome.status);
  } catch (thrown) {
    if (thrown instanceof Killed && process.exit) return process.exit.status;
    throw thrown;
  }
}

function endStalled(computer: Computer, session: number, streams: RunStreams): void {
  streams.say("rockpool: stopped: every process waits for something that can never come");
  for (const process of computer.kernel.processes)
    if (process.session === session) process.terminate(SIGKILL);
}

function enterDirectory(shell: Shell, cwd: string | undefined): void {
  if (cwd === undefined) return;
  const error = shell.files.chdir(cwd);
  if (error) throw new Error(`run: cwd ${cwd}: ${error.message}`);
  const path = shell.files.getcwd();
  if (path instanceof Errno) return;
  shell.workingDirectory = path;
  shell.variables.set("PWD", path);
}

/** Exports variables for the time of a run. Gives what brings back those that were there before. */
function exportVariables(shell: Shell, env: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(env).map((name) => [name, shell.variables.get(name)] as const);
  for (const [name, value] of Object.entries(env)) shell.variables.export(name, value);
  return () => {
    if (shell.process.exit) return;
    for (const [name, value] of before) {
      if (value === undefined) shell.variables.unset(name);
      else shell.variables.set(name, value);
    }
  };
}
