import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { WhileClause } from "../syntax/nodes.ts";
import type { Evaluator } from "./evaluator.ts";
import { compileList, watched } from "./list.ts";
import { loop } from "./loop.ts";
import { ended, leaveLoop, type Outcome } from "./outcome.ts";

/** `while`, `until`: the status of the last body that ran, or 0 (bash manual 3.2.5.1). */
export function compileWhile({ kind, condition, body }: WhileClause, depth: number): Evaluator {
  const evaluateCondition = compileList(condition, depth);
  const evaluateBody = compileList(body, depth);
  const goesOn = kind === "while" ? (status: number) => status === 0 : (status: number) => status !== 0;
  return (shell) => {
    let status = 0;
    const afterBody = (outcome: Outcome): Outcome | undefined => {
      status = outcome.status;
      return outcome.jump && leaveLoop(outcome);
    };
    const afterCondition = (outcome: Outcome): MaybePromise<Outcome | undefined> => {
      if (outcome.jump) {
        const left = leaveLoop(outcome);
        if (left || outcome.jump.kind === "continue") return left;
      }
      if (!goesOn(outcome.status)) return finish(shell, status);
      const done = evaluateBody(shell);
      return done instanceof Promise ? done.then(afterBody) : afterBody(done);
    };
    return loop(shell, () => {
      const tested = watched(shell, evaluateCondition);
      return tested instanceof Promise ? tested.then(afterCondition) : afterCondition(tested);
    });
  };
}

function finish(shell: Shell, status: number): Outcome {
  shell.lastStatus = status;
  return ended(status);
}
