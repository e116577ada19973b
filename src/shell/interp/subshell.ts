import { andThen } from "../../base/maybe-promise.ts";
import { printNode } from "../syntax/index.ts";
import type { Subshell } from "../syntax/nodes.ts";
import type { Evaluator } from "./evaluator.ts";
import { giveTerminal, waitForeground } from "./foreground.ts";
import { compileList } from "./list.ts";
import { ended } from "./outcome.ts";
import { memberOf } from "./pipeline.ts";
import { settle } from "./settle.ts";
import { forkSubshell, isSubshell } from "./subshell-process.ts";

/** `( list )`: in a process of its own (bash manual 3.2.5.3). */
export function compileSubshell(node: Subshell, depth: number): Evaluator {
  const body = compileList(node.body, depth, true);
  return (shell) => {
    const { monitor } = shell.options;
    shell.line = node.span.line;
    if (shell.trapDepth === 0) shell.currentCommand = node;
    const subshell = forkSubshell(shell, body, {
      group: monitor ? "new" : undefined,
      prepare: (child) => {
        child.readerLine = node.lastLine;
      },
    });
    if (!isSubshell(subshell)) return subshell;
    const group = monitor ? subshell.process.group : undefined;
    if (group !== undefined) giveTerminal(shell, group);
    subshell.start();
    const { exit } = subshell.process;
    if (exit && exit.signal === undefined && !monitor) {
      shell.line = node.lastLine;
      return settle(shell, ended(exit.status));
    }
    const member = memberOf(subshell, () => printNode(node));
    return andThen(waitForeground(shell, [member], group), ([status = 0]) => {
      shell.line = node.lastLine;
      return settle(shell, ended(status));
    });
  };
}
