import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { attend } from "./attention.ts";
import { leaveLoop, type Outcome } from "./outcome.ts";
import { keepSubstitutions } from "./process-substitution.ts";

/**
 * Goes round until `round` gives an outcome. Every round counts as work and looks for Ctrl-C and traps, so that the
 * emptiest loop can be stopped.
 */
export function loop(shell: Shell, round: () => MaybePromise<Outcome | undefined>): MaybePromise<Outcome> {
  const { process } = shell;
  shell.loopDepth++;
  const release = shell.substitutionDescriptors.length > 0 ? keepSubstitutions(shell) : undefined;
  const outcome = repeat<Outcome>(() => {
    const wait = process.spend(1);
    if (wait) return wait.then(() => attendedRound(shell, round));
    return shell.attention ? attendedRound(shell, round) : round();
  });
  if (!(outcome instanceof Promise)) {
    shell.loopDepth--;
    release?.();
    return outcome;
  }
  return outcome.then((later) => {
    shell.loopDepth--;
    release?.();
    return later;
  });
}

function attendedRound(
  shell: Shell,
  round: () => MaybePromise<Outcome | undefined>,
): MaybePromise<Outcome | undefined> {
  if (!shell.attention) return round();
  // A trap may say `break` or `continue`.
  return andThen(attend(shell), (left) => (left ? leaveLoop(left) : round()));
}
