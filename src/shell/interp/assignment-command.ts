import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { Assignment, SimpleCommand } from "../syntax/nodes.ts";
import { AppliedRedirections } from "./applied-redirections.ts";
import { assign, compileAssignment, type Resolve, traceAssignment } from "./assignment.ts";
import { beforeCommand } from "./before-command.ts";
import type { Evaluator } from "./evaluator.ts";
import { guarded } from "./failure.ts";
import { discards, ended, exits, type Outcome } from "./outcome.ts";
import { compileRedirections, type Redirect } from "./redirections.ts";
import { settle } from "./settle.ts";
import { trace } from "./trace.ts";
import { applyRedirections } from "./with-redirections.ts";

interface Step {
  readonly node: Assignment;
  readonly resolve: Resolve;
}

/** A command of assignments and redirections alone: they stay, and the status is that of the last `$(…)` in them. */
export function compileAssignmentCommand(node: SimpleCommand, isStage: boolean): Evaluator {
  const run = compileAssignments(node);
  const start = (shell: Shell): MaybePromise<Outcome> => {
    shell.substitutionStatus = undefined;
    return run(shell);
  };
  return (shell) => {
    const stopped = beforeCommand(shell, node, undefined, isStage);
    return stopped === undefined ? start(shell) : andThen(stopped, (left) => left ?? start(shell));
  };
}

/** What is left of a command whose words are expanded to nothing: its assignments and redirections. */
export function compileAssignments(node: SimpleCommand): Evaluator {
  const steps = node.assignments.map((assignment) => ({
    node: assignment,
    resolve: compileAssignment(assignment),
  }));
  const redirect = compileRedirections(node.redirections);
  const run = (shell: Shell): MaybePromise<Outcome> => {
    shell.lastArgument = "";
    if (!redirect) return runSteps(shell, steps, 0);
    if (shell.dialect)
      return andThen(tried(shell, redirect), (failed) => failed ?? runSteps(shell, steps, 0));
    return andThen(runSteps(shell, steps, 0), (outcome) =>
      outcome.jump
        ? outcome
        : // A `$(…)` in a redirection counts as well.
          andThen(tried(shell, redirect), (failed) => failed ?? ended(shell.substitutionStatus ?? 0)),
    );
  };
  return (shell) => {
    const outcome = guarded(shell, run);
    return outcome instanceof Promise
      ? outcome.then((later) => settle(shell, later))
      : settle(shell, outcome);
  };
}

/** Makes the redirections and takes them back; what is wrong with them. */
function tried(shell: Shell, redirect: Redirect): MaybePromise<Outcome | undefined> {
  return andThen(applyRedirections(shell, redirect), (applied) => {
    if (!(applied instanceof AppliedRedirections)) return applied;
    applied.undo();
    return undefined;
  });
}

function runSteps(shell: Shell, steps: readonly Step[], start: number): MaybePromise<Outcome> {
  for (let at = start; at < steps.length; at++) {
    const step = steps[at] as Step;
    const resolved = step.resolve(shell);
    if (resolved instanceof Promise || shell.options.xtrace) return runSlowly(shell, steps, at, resolved);
    const fault = assign(shell, resolved);
    if (fault) return refused(shell, fault.message);
  }
  return ended(shell.substitutionStatus ?? 0);
}

function runSlowly(
  shell: Shell,
  steps: readonly Step[],
  at: number,
  resolved: ReturnType<Resolve>,
): MaybePromise<Outcome> {
  return andThen(resolved, (value) => {
    const traced = shell.options.xtrace
      ? trace(shell, traceAssignment((steps[at] as Step).node, value))
      : undefined;
    return andThen(traced, () => {
      const fault = assign(shell, value);
      return fault ? refused(shell, fault.message) : runSteps(shell, steps, at + 1);
    });
  });
}

/** An assignment that cannot be made gives up the whole line; in posix mode it ends a script (POSIX 2.8.1). */
function refused(shell: Shell, message: string): MaybePromise<Outcome> {
  const ends = shell.options.posix && !shell.interactive;
  const status = shell.dialect ? 2 : ends && shell.input === "string" ? 127 : 1;
  return andThen(shell.fault(message), () => (ends ? exits(status) : discards(1)));
}
