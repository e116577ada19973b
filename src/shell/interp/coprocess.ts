import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { printNode } from "../syntax/index.ts";
import type { Coprocess } from "../syntax/nodes.ts";
import { started } from "./background.ts";
import { compileReplacing } from "./compile.ts";
import type { Evaluator } from "./evaluator.ts";
import type { Outcome } from "./outcome.ts";
import { memberOf } from "./pipeline.ts";
import { settle } from "./settle.ts";
import { forkSubshell, isSubshell } from "./subshell-process.ts";

/** bash takes descriptors for a coprocess from here downward. */
const HIGHEST = 63;

/** `coproc NAME command` (bash manual 3.2.6): in the background, with pipes whose descriptors are in the array NAME. */
export function compileCoprocess(node: Coprocess, depth: number): Evaluator {
  const body = compileReplacing(node.body, depth);
  return (shell) => {
    shell.line = node.span.line;
    warnOfAnother(shell);
    return start(shell, node, body);
  };
}

/** bash keeps one alone in mind. */
function warnOfAnother(shell: Shell): void {
  const { name, process } = shell.coprocesses.at(-1) ?? {};
  if (process && !process.exit)
    shell.warn(`warning: execute_coproc: coproc [${process.pid}:${name}] still exists`);
}

function start(shell: Shell, node: Coprocess, body: Evaluator): MaybePromise<Outcome> {
  const { process } = shell;
  const toChild = process.kernel.pipe();
  const fromChild = process.kernel.pipe();
  const fds = process.fds.fork();
  fds.set(0, toChild.reader);
  fds.set(1, fromChild.writer);
  const subshell = forkSubshell(shell, body, {
    fds,
    group: shell.jobControl ? "new" : undefined,
    later: true,
  });
  if (!isSubshell(subshell)) {
    for (const end of [toChild.writer, fromChild.reader]) end.retain().release();
    return subshell;
  }
  subshell.start();
  const [input, output] = freeDescriptors(shell);
  process.fds.set(input, fromChild.reader, { closeOnExec: true });
  process.fds.set(output, toChild.writer, { closeOnExec: true });
  shell.variables.setArray(node.name, [String(input), String(output)]);
  shell.variables.set(`${node.name}_PID`, String(subshell.process.pid));
  shell.coprocesses = [
    ...shell.coprocesses,
    { name: node.name, process: subshell.process, descriptors: [input, output] },
  ];
  const text = () => `coproc ${node.name} ${printNode(node.body)}`;
  const group = shell.jobControl ? subshell.process.group : undefined;
  return andThen(started(shell, [memberOf(subshell, text)], group, text()), (outcome) =>
    settle(shell, outcome),
  );
}

/** The first and the fourth that are free: bash moves all four ends of the two pipes up, and closes the child's. */
function freeDescriptors({ process }: Shell): [number, number] {
  const free: number[] = [];
  for (let fd = HIGHEST; free.length < 4; fd--) if (!process.fds.get(fd)) free.push(fd);
  return [free[0] as number, free[3] as number];
}
