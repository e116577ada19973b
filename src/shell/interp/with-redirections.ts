import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { CompoundCommand, Redirection } from "../syntax/nodes.ts";
import { AppliedRedirections } from "./applied-redirections.ts";
import type { Evaluator } from "./evaluator.ts";
import { afterFailure, guarded } from "./failure.ts";
import { ended, FAILURE, type Outcome } from "./outcome.ts";
import { keepSubstitutions } from "./process-substitution.ts";
import { compileRedirections, type Redirect } from "./redirections.ts";

/** A compound command with redirections behind it. */
export function compileRedirected(
  evaluate: Evaluator,
  { kind, redirections: nodes, span }: Pick<CompoundCommand, "kind" | "redirections" | "span">,
): Evaluator {
  const redirect = compileRedirections(nodes);
  if (!redirect) return evaluate;
  const line = nodes[0]?.span.line ?? 1;
  const hasOwnLine = kind === "conditional" || kind === "arithmetic";
  const run = nodes.some(givesInput) ? withInput(evaluate) : evaluate;
  return (shell) => {
    // Others than bash stand where the command begins.
    shell.line = shell.dialect ? span.line : ((hasOwnLine ? undefined : shell.readerLine) ?? line);
    return guarded(shell, () =>
      andThen(applyRedirections(shell, redirect), (applied) =>
        applied instanceof AppliedRedirections
          ? runInside(shell, applied, run)
          : afterFailure(shell, applied),
      ),
    );
  };
}

function givesInput({ operator, descriptor }: Redirection): boolean {
  return operator.startsWith("<") && (descriptor === undefined || descriptor === 0);
}

function withInput(evaluate: Evaluator): Evaluator {
  return (shell) => {
    const { inputGiven } = shell;
    shell.inputGiven = true;
    return andThen(evaluate(shell), (outcome) => {
      shell.inputGiven = inputGiven;
      return outcome;
    });
  };
}

function runInside(shell: Shell, applied: AppliedRedirections, evaluate: Evaluator): MaybePromise<Outcome> {
  const finish = (outcome: Outcome): Outcome => {
    if (!isHeld(shell, applied, outcome)) applied.undo();
    return outcome;
  };
  if (shell.substitutionDescriptors.length === 0) {
    const outcome = evaluate(shell);
    return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
  }
  const release = keepSubstitutions(shell);
  return andThen(evaluate(shell), (outcome) => {
    finish(outcome);
    release();
    return outcome;
  });
}

/** bash leaves a function by `return` at one bound: the trap on RETURN still writes where the block did. */
function isHeld({ frame, traps }: Shell, applied: AppliedRedirections, { jump }: Outcome): boolean {
  if (jump?.kind !== "return" || frame?.kind !== "function" || !traps.get("RETURN")) return false;
  frame.heldRedirections ??= [];
  frame.heldRedirections.push(() => applied.undo());
  return true;
}

/** Makes the redirections of a command; gives the failure where one cannot be made. */
export function applyRedirections(
  shell: Shell,
  redirect: Redirect,
): MaybePromise<AppliedRedirections | Outcome> {
  return andThen(redirect(shell), (applied) => {
    if (applied instanceof AppliedRedirections) return applied;
    const outcome = shell.dialect ? ended(shell.dialect.redirectionStatus) : FAILURE;
    shell.lastStatus = outcome.status;
    return outcome;
  });
}

export function undoAfter(
  applied: AppliedRedirections,
  outcome: MaybePromise<Outcome>,
): MaybePromise<Outcome> {
  if (outcome instanceof Promise) {
    return outcome.then((later) => {
      applied.undo();
      return later;
    });
  }
  applied.undo();
  return outcome;
}
