import { SIGINT, type Signal } from "../../process/signals.ts";
import type { Shell } from "../shell.ts";
import type { TrapEvent } from "../state/traps.ts";
import { handleSignals, noteTrap } from "./interactive-mode.ts";

/** Sets or takes away a trap, and tells the process what to do with the signal. */
export function setTrap(shell: Shell, event: TrapEvent, command: string | undefined): void {
  // A signal that was ignored before the shell began stays so; nobody is told (POSIX trap).
  if (typeof event === "number" && shell.traps.alwaysIgnored.has(event)) return;
  shell.traps.set(event, command);
  if (event === 0) return letExitTrapRun(shell);
  if (typeof event !== "number") return;
  if (command === "") shell.process.handle(event, "ignore");
  else if (command === undefined) resetSignal(shell, event);
  else {
    shell.process.handle(event, (signal) => noteTrap(shell, signal));
  }
}

function resetSignal(shell: Shell, signal: Signal): void {
  shell.process.handle(signal, "default");
  if (shell.interactive) handleSignals(shell);
  letExitTrapRun(shell);
}

/** The signals that end a shell by way of its trap on EXIT (sig.c, terminating_signals). */
const FATAL: readonly Signal[] = [1, SIGINT, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 24, 25, 26, 31];

/** While there is a trap on EXIT, a signal that ends the shell waits for it. */
function letExitTrapRun(shell: Shell): void {
  const { process, traps } = shell;
  if (shell.interactive || !traps.get(0)) return;
  for (const signal of FATAL) {
    if (process.disposition(signal) !== "default") continue;
    process.handle(signal, () => {
      shell.fatalSignal ??= signal;
      shell.attention = true;
    });
  }
}
