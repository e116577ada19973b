import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Signal } from "../../process/signals.ts";
import { Interrupted } from "../../process/unwind.ts";
import type { Shell } from "../shell.ts";
import type { TrapEvent } from "../state/traps.ts";
import type { TextOrigin } from "./evaluate-text.ts";
import { runExitTrap } from "./exit-trap.ts";
import { exits, interrupted, type Outcome } from "./outcome.ts";

/**
 * Called between commands when `shell.attention` is set: an interactive shell that got Ctrl-C leaves what it is
 * doing, and traps of signals that have arrived run (bash manual 3.7.6). Gives an outcome where the command that
 * was to come must not run.
 */
export function attend(shell: Shell): MaybePromise<Outcome | undefined> {
  // After `set -n` a script runs nothing more; `attention` stays, so that nobody comes past.
  if (shell.options.noexec && !shell.interactive) return exits(shell.lastStatus);
  shell.attention = false;
  if (shell.fatalSignal !== undefined) return die(shell, shell.fatalSignal);
  if (shell.interrupted) {
    shell.interrupted = false;
    shell.lastStatus = 130;
    return interrupted();
  }
  if (shell.leavesLoops) {
    shell.leavesLoops = false;
    shell.attention = shell.traps.arrived.length > 0;
    if (shell.loopDepth > 0)
      return { status: shell.lastStatus, jump: { kind: "break", levels: shell.loopDepth } };
  }
  const [signal, ...others] = shell.traps.arrived;
  if (signal === undefined) return undefined;
  shell.traps.arrived = others;
  const command = shell.traps.get(signal);
  const run = command ? runTrap(shell, command, { firstLine: 1 }) : undefined;
  return andThen(run, (outcome) => {
    if (outcome) return outcome;
    return shell.traps.arrived.length > 0 || shell.interrupted ? attend(shell) : undefined;
  });
}

/** Waits for children. Traps wait with it, but a signal that ends the shell does so now. */
export function waitOn(shell: Shell, wait: () => MaybePromise<void>): MaybePromise<void> {
  shell.jobs.hear();
  const waiting = wait();
  if (!(waiting instanceof Promise)) return undefined;
  return waiting.catch(async (thrown: unknown) => {
    if (!(thrown instanceof Interrupted)) throw thrown;
    if (shell.fatalSignal !== undefined) await attend(shell);
    return waitOn(shell, wait);
  });
}

/** A signal that ends the shell lets the trap on EXIT run first (sig.c, termsig_handler). */
function die(shell: Shell, signal: Signal): MaybePromise<Outcome> {
  shell.fatalSignal = undefined;
  return andThen(runExitTrap(shell, shell.lastStatus), () => {
    shell.process.terminate(signal);
    return exits(128 + signal);
  });
}

/** As messages about mistakes in the trap name it (trap.c). */
const EVENT_NAMES: Partial<Record<TrapEvent, string>> = {
  DEBUG: "debug trap",
  ERR: "error trap",
  RETURN: "return trap",
};

/** Runs the trap on one of the shell's own events, which does not run again meanwhile. */
export function runEventTrap(
  shell: Shell,
  event: TrapEvent,
  command: string,
): MaybePromise<Outcome | undefined> {
  const { runningTraps } = shell;
  shell.runningTraps = [...runningTraps, event];
  return andThen(runTrap(shell, command, { name: EVENT_NAMES[event] }), (outcome) => {
    shell.runningTraps = runningTraps;
    return outcome;
  });
}

export function isRunning({ runningTraps }: Shell, event: TrapEvent): boolean {
  return runningTraps.length > 0 && runningTraps.includes(event);
}

/** Runs a trap's command, that of a signal with lines of its own; `$?` is kept. Gives an outcome where the command jumped: `exit`, `return`, `break`. */
export function runTrap(
  shell: Shell,
  command: string,
  { name = "trap", firstLine }: TextOrigin = {},
): MaybePromise<Outcome | undefined> {
  const { lastStatus, pipeStatuses, line, trapEntryStatus } = shell;
  shell.trapDepth++;
  if (name !== EVENT_NAMES.DEBUG) shell.trapEntryStatus = lastStatus;
  return andThen(shell.evaluateText(command, { name, firstLine }), (outcome) => {
    shell.trapDepth--;
    shell.trapEntryStatus = trapEntryStatus;
    shell.trapStatus = outcome.status;
    if (outcome.jump) return outcome;
    shell.lastStatus = lastStatus;
    shell.pipeStatuses = pipeStatuses;
    shell.line = line;
    return undefined;
  });
}
