import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileArithmetic, compileShownArithmetic } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import type { ArithmeticCommand } from "../syntax/nodes.ts";
import { beforeCommand } from "./before-command.ts";
import type { Evaluator } from "./evaluator.ts";
import { arithmeticFailed } from "./failure.ts";
import { onItsLine } from "./on-its-line.ts";
import { FAILURE, type Outcome, SUCCESS } from "./outcome.ts";
import { settle } from "./settle.ts";
import { trace } from "./trace.ts";

/** `(( expression ))`: 0 where the value is not 0 (bash manual 3.2.5.2). */
export function compileArithmeticCommand(typed: ArithmeticCommand): Evaluator {
  const node = onItsLine(typed);
  const evaluate = compileArithmetic(node.expression);
  const evaluateShown = compileShownArithmetic(node.expression);
  const outcomeOf = (value: number | bigint): Outcome => (value ? SUCCESS : FAILURE);
  const compute = (shell: Shell) =>
    shell.options.xtrace ? evaluateShown(shell, (text) => trace(shell, `(( ${text} ))`)) : evaluate(shell);
  const run = (shell: Shell): MaybePromise<Outcome> => {
    try {
      const value = compute(shell);
      if (!(value instanceof Promise)) return settle(shell, outcomeOf(value));
      return value.then(
        (later) => settle(shell, outcomeOf(later)),
        (thrown) => andThen(arithmeticFailed(shell, thrown, "(("), (outcome) => settle(shell, outcome)),
      );
    } catch (thrown) {
      return andThen(arithmeticFailed(shell, thrown, "(("), (outcome) => settle(shell, outcome));
    }
  };
  return (shell) => {
    const stopped = beforeCommand(shell, node);
    if (stopped === undefined) return run(shell);
    return andThen(stopped, (left) => left ?? run(shell));
  };
}
