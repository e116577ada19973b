import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FdTable } from "../../process/fd-table.ts";
import type { Process } from "../../process/process.ts";
import type { Shell } from "../shell.ts";
import { runExitTrap } from "./exit-trap.ts";
import { discards, exits, type Outcome } from "./outcome.ts";

export interface SubshellOptions {
  /** Its descriptors, handed over; otherwise copies of the shell's. */
  readonly fds?: FdTable;
  /** A process group to join, or `new` for one of its own. */
  readonly group?: number | "new";
  /** Runs after what the shell does now: a background job. */
  readonly later?: boolean;
  /** Changes the new shell before it runs. */
  readonly prepare?: (child: Shell) => void;
}

/** What a subshell does. It ends with the status of the outcome. */
export type SubshellBody = (child: Shell) => MaybePromise<Outcome>;

/** A subshell that was forked and waits for its start. */
export interface Subshell {
  readonly process: Process;
  start(): void;
}

/** Forks a subshell environment (bash manual 3.7.3); the outcome of a fork that fails ends the command. */
export function forkSubshell(
  shell: Shell,
  body: SubshellBody,
  options: SubshellOptions = {},
): Subshell | MaybePromise<Outcome> {
  const { kernel } = shell.process;
  const process = kernel.fork(shell.process, { fds: options.fds, group: options.group });
  if (process instanceof Errno) {
    options.fds?.closeAll();
    return forkFailed(shell, process);
  }
  const child = shell.fork(process);
  options.prepare?.(child);
  const start = (): void =>
    kernel.run(process, () => andThen(body(child), ({ status }) => runExitTrap(child, status)));
  return { process, start: options.later ? () => void Promise.resolve().then(start) : start };
}

export function isSubshell(forked: Subshell | MaybePromise<Outcome>): forked is Subshell {
  return "process" in forked;
}

/** A turn of the scheduler's quantum: what bash sleeps before it tries again, so that a fork bomb uses itself up. */
const RETRY_STEPS = 20_000;

/** The budget of processes is used up. bash gives the current command up with this status. */
export function forkFailed(shell: Shell, error: Errno): MaybePromise<Outcome> {
  const name = shell.argument0.replace(/^-|^.*\//g, "");
  const isTold = shell.process.kernel.limits.takeRefusal();
  const told = isTold ? shell.process.stderr.write(`${name}: fork: ${error.message}\n`) : undefined;
  return andThen(told, () =>
    andThen(shell.spend(RETRY_STEPS), () => (shell.interactive ? discards(254) : exits(254))),
  );
}
