import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
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
  if (shell.interrupted) {
    shell.interrupted = false;
    shell.lastStatus = 130;
    return interrupted();
  }
  const signal = shell.traps.arrived.shift();
  if (signal === undefined) return undefined;
  const command = shell.traps.get(signal);
  const run = command ? runTrap(shell, command) : undefined;
  return andThen(run, (outcome) => {
    if (outcome) return outcome;
    return shell.traps.arrived.length > 0 || shell.interrupted ? attend(shell) : undefined;
  });
}

/** Runs a trap's command; `$?` is kept. Gives an outcome where the command jumped: `exit`, `return`, `break`. */
export function runTrap(shell: Shell, command: string): MaybePromise<Outcome | undefined> {
  const { lastStatus, pipeStatuses, line } = shell;
  shell.trapDepth++;
  return andThen(shell.evaluateText(command, { name: "trap" }), (outcome) => {
    shell.trapDepth--;
    shell.trapStatus = outcome.status;
    if (outcome.jump) return outcome;
    shell.lastStatus = lastStatus;
    shell.pipeStatuses = pipeStatuses;
    shell.line = line;
    return undefined;
  });
}
