import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { attend } from "./attention.ts";

/** The end of a shell: traps of signals that have arrived, then the trap on EXIT. Gives the status it ends with. */
export function runExitTrap(shell: Shell, status: number): MaybePromise<number> {
  if (!shell.attention && shell.traps.isEmpty) return status;
  const attended = shell.attention ? attend(shell) : undefined;
  return andThen(attended, (left) => {
    const command = shell.traps.get(0);
    const last = left?.status ?? status;
    if (command === undefined || command === "" || shell.isEnding) return last;
    shell.isEnding = true;
    shell.lastStatus = last;
    shell.watchedDepth = 0;
    shell.trapEntryStatus = last;
    // Unlike other traps it is no deeper than the script for `set -x`.
    shell.indirection--;
    return andThen(shell.evaluateText(command, { name: "exit trap", firstLine: 1 }), (outcome) => {
      shell.trapEntryStatus = undefined;
      shell.traps.set(0, undefined);
      return outcome.jump?.kind === "exit" ? outcome.status : last;
    });
  });
}
