import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { ExpansionFault } from "../expand/host.ts";
import type { Shell } from "../shell.ts";
import { isRunning, runEventTrap } from "./attention.ts";
import { discards, exits, FAILURE, type Outcome } from "./outcome.ts";

/**
 * What a command that failed sets off where nobody looks at its status (bash manual 4.3.1, `-e`; 4.1, trap ERR): the
 * trap on ERR, then the end of the shell under `set -e`. `hadTrap`: whether there was a trap when the command began; one
 * that it set itself is not run for it.
 */
export function afterFailure(shell: Shell, outcome: Outcome, hadTrap = true): MaybePromise<Outcome> {
  if (outcome.status === 0 || outcome.jump || shell.watchedDepth > 0) return outcome;
  const command = hadTrap && shell.traps.hasEvents ? shell.traps.get("ERR") : undefined;
  if (command === undefined || command === "" || isRunning(shell, "ERR")) return ending(shell, outcome);
  shell.lastStatus = outcome.status;
  return andThen(runEventTrap(shell, "ERR", command), (left) => left ?? ending(shell, outcome));
}

function ending(shell: Shell, outcome: Outcome): Outcome {
  return shell.options.errexit ? exits(outcome.status) : outcome;
}

/** The one place where an expansion that could not be done ends: the message, and what becomes of the shell. */
export function expansionFailed(shell: Shell, thrown: unknown): MaybePromise<Outcome> {
  if (!(thrown instanceof ExpansionFault)) throw thrown;
  const outcome = faultOutcome(shell, thrown);
  shell.lastStatus = outcome.status;
  if (thrown.message === "") return outcome;
  return andThen(shell.fault(thrown.message), () => outcome);
}

/** An expression of `((`, `[[` or `let` that has no value: the command alone fails, and is named in the message. */
export function arithmeticFailed(shell: Shell, thrown: unknown, command: string): MaybePromise<Outcome> {
  if (!(thrown instanceof ExpansionFault) || thrown.severity !== "command")
    return expansionFailed(shell, thrown);
  if (thrown.isArithmetic) return andThen(shell.fault(`${command}: ${thrown.message}`), () => FAILURE);
  if (!/: (?:readonly variable|bad array subscript)$/.test(thrown.message))
    return expansionFailed(shell, thrown);
  return andThen(shell.fault(thrown.message), () => FAILURE);
}

/** As `expansionFailed`, with the builtin that was evaluating an expression named in the message. */
export function builtinFailed(shell: Shell, thrown: unknown, name: string): MaybePromise<Outcome> {
  if (!(thrown instanceof ExpansionFault) || !thrown.isArithmetic) return expansionFailed(shell, thrown);
  return expansionFailed(
    shell,
    new ExpansionFault(`${name}: ${thrown.message}`, thrown.severity, thrown.status),
  );
}

function faultOutcome(shell: Shell, { severity, status }: ExpansionFault): Outcome {
  if (shell.dialect) return shell.interactive ? discards(2) : exits(2);
  if (severity === "subscript" || severity === "attribute")
    return shell.input === "string" ? exits(status) : discards(status, true);
  const isFatal = severity === "shell" || (severity !== "parameter" && shell.options.posix);
  if (shell.interactive || !isFatal) return discards(status);
  // bash leaves a shell that runs `-c` by way of its end-of-input status (FORCE_EOF).
  const forced = shell.input === "string" && !shell.options.errexit;
  return exits(forced && (shell.subshellDepth === 0 || shell.isStage) ? 127 : status);
}

/** Runs `evaluate`, with faults of expansion made outcomes. */
export function guarded(
  shell: Shell,
  evaluate: (shell: Shell) => MaybePromise<Outcome>,
): MaybePromise<Outcome> {
  try {
    const outcome = evaluate(shell);
    return outcome instanceof Promise ? outcome.catch((thrown) => expansionFailed(shell, thrown)) : outcome;
  } catch (thrown) {
    return expansionFailed(shell, thrown);
  }
}
