import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { attend } from "./attention.ts";
import { afterFailure } from "./failure.ts";
import { type Outcome, SINGLE_STATUSES } from "./outcome.ts";

/** The end of a command that is a pipeline of its own: `$?` and PIPESTATUS, and what a failure sets off. */
export function settle(shell: Shell, outcome: Outcome, hadTrap = true): MaybePromise<Outcome> {
  const { status } = outcome;
  shell.lastStatus = status;
  shell.pipeStatuses = SINGLE_STATUSES[status] ?? [status];
  const settled = status === 0 ? outcome : afterFailure(shell, outcome, hadTrap);
  return shell.attention ? andThen(settled, (later) => attendAfter(shell, later)) : settled;
}

/** The trap of a signal that came meanwhile runs before anything else does. */
function attendAfter(shell: Shell, outcome: Outcome): MaybePromise<Outcome> {
  if (outcome.jump || !shell.attention) return outcome;
  return andThen(attend(shell), (left) => left ?? outcome);
}
