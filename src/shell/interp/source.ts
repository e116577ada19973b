import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { CallFrame } from "../state/functions.ts";
import { returnTrap } from "./call-function.ts";
import { ended, type Outcome } from "./outcome.ts";
import { beginTrapScope } from "./trap-scope.ts";

/**
 * Runs the text of a file in this shell (bash manual 4.1, `.`). With `args` it has positional parameters of its own;
 * `return` ends it.
 */
export function sourceText(
  shell: Shell,
  path: string,
  text: string,
  args: readonly string[] | undefined,
): MaybePromise<Outcome> {
  const { positional, line, commandName } = shell;
  shell.commandName = path;
  const frame: CallFrame = {
    kind: "source",
    name: "source",
    source: path,
    callLine: line,
    args: args ?? [],
    parent: shell.frame,
    depth: shell.frame?.depth ?? 0,
    savedOptions: undefined,
  }; // prettier-ignore
  shell.frame = frame;
  if (args) shell.positional = args;
  shell.positionalWasSet = false;
  const endTraps = shell.traps.hasEvents ? beginTrapScope(shell, false) : undefined;
  return andThen(shell.evaluateText(text, { firstLine: 1 }), (outcome) => {
    shell.commandName = commandName;
    const result = outcome.jump?.kind === "return" ? ended(outcome.status) : outcome;
    if (!outcome.jump) shell.line = line;
    endTraps?.();
    shell.frame = frame.parent;
    return andThen(endTraps ? returnTrap(shell, result, outcome.jump) : result, (after) => {
      // What the file has set with `set` stays, outside functions.
      if (args && !(shell.positionalWasSet && !shell.inFunction)) shell.positional = positional;
      shell.line = line;
      return after;
    });
  });
}
