import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { afterFailure } from "./failure.ts";
import { type Outcome, SINGLE_STATUSES } from "./outcome.ts";

/** The end of a command that is a pipeline of its own: `$?` and PIPESTATUS, and what a failure sets off. */
export function settle(shell: Shell, outcome: Outcome): MaybePromise<Outcome> {
  const { status } = outcome;
  shell.lastStatus = status;
  shell.pipeStatuses = SINGLE_STATUSES[status] ?? [status];
  return status === 0 ? outcome : afterFailure(shell, outcome);
}
