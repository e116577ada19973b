import { andThen } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { isIdentifier } from "../state/reference.ts";
import type { CompoundCommand, FunctionDefinition } from "../syntax/nodes.ts";
import { compileCommand } from "./compile.ts";
import type { Evaluator } from "./evaluator.ts";
import { ended, exits, FAILURE, SUCCESS } from "./outcome.ts";
import { settle } from "./settle.ts";

/** `name() command`: the function is there from now on; its body is compiled when it is first called. */
export function compileFunction(node: FunctionDefinition, depth: number): Evaluator {
  const { name } = node;
  return (shell) => {
    shell.line = node.span.line;
    const before = shell.functions.get(name);
    if (!isFunctionName(name, shell.options.posix)) {
      const leaves = shell.options.posix && !shell.interactive;
      return andThen(shell.fault(`\`${name}': not a valid identifier`), () =>
        leaves ? exits(2) : settle(shell, FAILURE),
      );
    }
    if (shell.options.posix && shell.builtin(name)?.special) {
      return andThen(shell.fault(`\`${name}': is a special builtin`), () =>
        shell.interactive ? ended(2) : exits(2),
      );
    }
    if (before?.readonly) {
      return andThen(shell.fault(`${name}: readonly function`), () => settle(shell, FAILURE));
    }
    defineFunction(shell, node, depth);
    // PIPESTATUS stays.
    shell.lastStatus = 0;
    return SUCCESS;
  };
}

/** Any word without quotes and expansions; in posix mode a name (bash's check_identifier). */
function isFunctionName(name: string, posix: boolean): boolean {
  return posix ? isIdentifier(name) : !/['"\\$]|[<>]\(/.test(name);
}

export function defineFunction(shell: Shell, node: FunctionDefinition, depth = 0): void {
  const { name } = node;
  shell.functions.set(name, {
    name,
    node,
    body: lazily(node.body, depth),
    weight: 1 + Math.min(depth, MOST_WEIGHT),
    // Bash calls what is in no file so: what it reads from its input, or was given as a string.
    source: shell.frame?.source ?? (shell.input === "standard" ? "main" : "environment"),
    exported: shell.functions.get(name)?.exported ?? shell.options.allexport,
    readonly: false,
    traced: shell.functions.get(name)?.traced ?? false,
  });
}

/** Deeper blocks look after their own room on the stack: see `compileCommand`. */
const MOST_WEIGHT = 24;

function lazily(body: CompoundCommand, depth: number): Evaluator {
  let compiled: Evaluator | undefined;
  return (shell) => {
    compiled ??= compileCommand(body, depth);
    return compiled(shell);
  };
}
