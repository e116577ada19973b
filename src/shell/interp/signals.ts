import { SIGCHLD } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import type { Job } from "../state/jobs.ts";
import type { TrapEvent } from "../state/traps.ts";
import { handleSignals } from "./interactive-mode.ts";

/** Sets or takes away a trap, and tells the process what to do with the signal. */
export function setTrap(shell: Shell, event: TrapEvent, command: string | undefined): void {
  shell.traps.set(event, command);
  if (typeof event !== "number" || event === 0) return;
  if (command === "") shell.process.handle(event, "ignore");
  else if (command === undefined) {
    shell.process.handle(event, "default");
    if (shell.interactive) handleSignals(shell);
  } else {
    shell.process.handle(event, (signal) => {
      shell.traps.arrived.push(signal);
      shell.attention = true;
    });
  }
}

/** Handlers do not survive execve(2). */
export function dropHandlers({ traps, process }: Shell): void {
  for (const [event, command] of traps.listed()) {
    if (typeof event === "number" && event > 0 && command !== "") process.handle(event, "default");
  }
}

/** Notices the end of a background job's processes: the trap on CHLD, and `set -b`. */
export function watchJob(shell: Shell, job: Job): void {
  for (const { process } of job.members) {
    const listen = (): void => {
      if (!process.exit) {
        process.onChange(listen);
        return;
      }
      if (shell.process.exit || !shell.traps.get(SIGCHLD)) return;
      shell.traps.arrived.push(SIGCHLD);
      shell.attention = true;
    };
    process.onChange(listen);
  }
}
