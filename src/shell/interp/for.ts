import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileFields } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { isIdentifier } from "../state/reference.ts";
import { printNode } from "../syntax/index.ts";
import type { ForClause } from "../syntax/nodes.ts";
import { beforeCommand } from "./before-command.ts";
import type { Evaluator } from "./evaluator.ts";
import { guarded } from "./failure.ts";
import { compileList } from "./list.ts";
import { loop } from "./loop.ts";
import { assignLoopVariable } from "./loop-variable.ts";
import { ended, exits, FAILURE, leaveLoop, type Outcome, SUCCESS } from "./outcome.ts";
import { withReaderLine } from "./reader-line.ts";
import { settle } from "./settle.ts";
import { traceHeading } from "./trace.ts";

/** `for name in words; do …` (bash manual 3.2.5.1). */
export function compileFor(node: ForClause, depth: number): Evaluator {
  const { name, words } = node;
  const fields = words ? compileFields(words) : (shell: Shell) => shell.positional;
  const body = compileList(node.body, depth);
  const heading = () => `for ${name} in ${words ? words.map(printNode).join(" ") : '"$@"'}`;
  return (shell) => {
    shell.line = node.span.line;
    return guarded(shell, () =>
      andThen(fields(shell), (values) =>
        withReaderLine(shell, node.span.line, () => runRounds(shell, node, values, body, heading)),
      ),
    );
  };
}

function runRounds(
  shell: Shell,
  node: ForClause,
  values: readonly string[],
  body: Evaluator,
  heading: () => string,
): MaybePromise<Outcome> {
  if (values.length === 0 && isIdentifier(node.name)) {
    shell.lastStatus = 0;
    return SUCCESS;
  }
  let next = 0;
  let status = 0;
  const afterBody = (outcome: Outcome): Outcome | undefined => {
    status = outcome.status;
    return outcome.jump && leaveLoop(outcome);
  };
  const assignAndRun = (): MaybePromise<Outcome | undefined> => {
    const fault = assignLoopVariable(shell, node.name, values[next++] ?? "");
    if (fault)
      return andThen(shell.fault(fault.message), () => (shell.dialect ? exits(2) : settle(shell, FAILURE)));
    const done = body(shell);
    return done instanceof Promise ? done.then(afterBody) : afterBody(done);
  };
  return loop(shell, () => {
    if (next >= values.length && next > 0) return ended(status);
    const observed = observe(shell, node, heading);
    if (observed === undefined) return assignAndRun();
    return andThen(observed, (left) => left ?? assignAndRun());
  });
}

/** The trap on DEBUG and the trace come before each round. */
function observe(shell: Shell, node: ForClause, heading: () => string): MaybePromise<Outcome | undefined> {
  if (!shell.traps.hasEvents && !shell.options.xtrace) return undefined;
  return andThen(beforeCommand(shell, node, heading), (left) => {
    if (left || !shell.options.xtrace) return left;
    return andThen(traceHeading(shell, heading()), () => undefined);
  });
}
