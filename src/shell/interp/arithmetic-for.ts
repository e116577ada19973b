import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileArithmetic, compileShownArithmetic } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { printNode } from "../syntax/index.ts";
import type { ArithmeticFor, Word } from "../syntax/nodes.ts";
import { beforeCommand } from "./before-command.ts";
import type { Evaluator } from "./evaluator.ts";
import { arithmeticFailed } from "./failure.ts";
import { compileList } from "./list.ts";
import { loop } from "./loop.ts";
import { ended, leaveLoop, type Outcome } from "./outcome.ts";
import { trace } from "./trace.ts";

type Step = (shell: Shell) => MaybePromise<boolean>;

/** `for ((init; test; step)); do …` (bash manual 3.2.5.1). */
export function compileArithmeticFor(node: ArithmeticFor, depth: number): Evaluator {
  const init = compileStep(node, node.init);
  const test = compileStep(node, node.test);
  const step = compileStep(node, node.step);
  const body = compileList(node.body, depth);
  return (shell) =>
    catchingFaults(shell, () => andThen(init(shell), () => runRounds(shell, { test, step, body })));
}

/** An expression without a value ends the loop with status 1. */
function catchingFaults<T>(shell: Shell, run: () => MaybePromise<T | Outcome>): MaybePromise<T | Outcome> {
  const failed = (thrown: unknown): MaybePromise<Outcome> =>
    andThen(arithmeticFailed(shell, thrown, "(("), (outcome) => {
      shell.lastStatus = outcome.status;
      return outcome;
    });
  try {
    const result = run();
    return result instanceof Promise ? result.catch(failed) : result;
  } catch (thrown) {
    return failed(thrown);
  }
}

/** Evaluates one of the three expressions; an empty one counts, and is shown, as 1. */
function compileStep(node: ArithmeticFor, expression: Word | undefined): Step {
  const typed = expression ? printNode(expression) : "1";
  const evaluate = expression ? compileArithmetic(expression) : () => 1;
  const evaluateShown = expression ? compileShownArithmetic(expression) : undefined;
  const compute = (shell: Shell): MaybePromise<number | bigint> => {
    if (!shell.options.xtrace) return evaluate(shell);
    const show = (text: string) => trace(shell, `(( ${text.trimStart()} ))`);
    return evaluateShown ? evaluateShown(shell, show) : andThen(show("1"), () => 1);
  };
  const isTrue = (shell: Shell): MaybePromise<boolean> => {
    const value = compute(shell);
    return value instanceof Promise ? value.then(Boolean) : Boolean(value);
  };
  return (shell) => {
    shell.line = node.span.line;
    if (!shell.traps.hasEvents) return isTrue(shell);
    return andThen(
      beforeCommand(shell, node, () => `((${typed}))`),
      () => isTrue(shell),
    );
  };
}

interface Parts {
  readonly test: Step;
  readonly step: Step;
  readonly body: Evaluator;
}

function runRounds(shell: Shell, { test, step, body }: Parts): MaybePromise<Outcome> {
  let status = 0;
  const afterBody = (outcome: Outcome): MaybePromise<Outcome | undefined> => {
    status = outcome.status;
    const left = outcome.jump && leaveLoop(outcome);
    if (left) return left;
    const stepped = step(shell);
    return stepped instanceof Promise ? stepped.then(() => undefined) : undefined;
  };
  const afterTest = (goesOn: boolean): MaybePromise<Outcome | undefined> => {
    if (!goesOn) return ended(status);
    const done = body(shell);
    return done instanceof Promise ? done.then(afterBody) : afterBody(done);
  };
  const round = (): MaybePromise<Outcome | undefined> => {
    const tested = test(shell);
    return tested instanceof Promise ? tested.then(afterTest) : afterTest(tested);
  };
  return loop(shell, () => catchingFaults(shell, round));
}
