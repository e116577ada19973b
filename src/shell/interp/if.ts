import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { IfClause } from "../syntax/nodes.ts";
import type { Evaluator } from "./evaluator.ts";
import { compileList, watched } from "./list.ts";
import { type Outcome, SUCCESS } from "./outcome.ts";

/** `if … then … elif … else … fi`: 0 where no branch was taken (bash manual 3.2.5.2). */
export function compileIf({ branches, otherwise }: IfClause, depth: number): Evaluator {
  const compiled = branches.map(({ condition, body }) => ({
    condition: compileList(condition, depth),
    body: compileList(body, depth),
  }));
  const last: Evaluator = otherwise ? compileList(otherwise, depth) : succeed;
  const from = (shell: Shell, start: number): MaybePromise<Outcome> => {
    for (let at = start; at < compiled.length; at++) {
      const { condition, body } = compiled[at] as (typeof compiled)[number];
      const outcome = watched(shell, condition);
      if (outcome instanceof Promise) {
        return outcome.then((later) =>
          later.jump ? later : later.status === 0 ? body(shell) : from(shell, at + 1),
        );
      }
      if (outcome.jump) return outcome;
      if (outcome.status === 0) return body(shell);
    }
    return last(shell);
  };
  return (shell) => from(shell, 0);
}

function succeed(shell: Shell): Outcome {
  shell.lastStatus = 0;
  return SUCCESS;
}
