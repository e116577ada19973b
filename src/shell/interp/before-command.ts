import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { type Printable, printNode } from "../syntax/index.ts";
import { attend, isRunning, runEventTrap } from "./attention.ts";
import { type Outcome, SUCCESS } from "./outcome.ts";

/**
 * What happens before each command: its work is counted, whoever has arrived gets attention, and the trap on DEBUG
 * runs, unless it `isAnnounced`: it has run already. `heading` is what BASH_COMMAND shows of a compound command. Gives an outcome where the command must not run; `undefined`, nearly always at once, where it may.
 */
export function beforeCommand(
  shell: Shell,
  node: Printable,
  heading?: () => string,
  isAnnounced = false,
): MaybePromise<Outcome | undefined> {
  shell.line = node.span.line;
  if (shell.trapDepth === 0) shell.currentCommand = heading ?? node;
  const wait = shell.process.spend(1);
  if (wait === undefined && !shell.attention && !shell.traps.hasEvents) return undefined;
  return andThen(wait, () =>
    andThen(shell.attention ? attend(shell) : undefined, (left) =>
      isAnnounced ? left : (left ?? debugTrap(shell, node, heading)),
    ),
  );
}

/** Runs the trap on DEBUG, if there is one, before `node`. */
export function debugTrap(
  shell: Shell,
  node: Printable,
  heading?: () => string,
): MaybePromise<Outcome | undefined> {
  const command = shell.traps.get("DEBUG");
  if (!command || isRunning(shell, "DEBUG")) return undefined;
  shell.line = node.span.line;
  if (shell.trapDepth === 0) shell.currentCommand = heading ?? node;
  return andThen(runEventTrap(shell, "DEBUG", command), (outcome) => {
    shell.line = node.span.line;
    return outcome ?? skipped(shell);
  });
}

/** With `extdebug` the trap's status says whether the command runs; 2 leaves the function (bash manual 4.3.2). */
function skipped({ options, trapStatus, frame }: Shell): Outcome | undefined {
  if (!options.extdebug || trapStatus === 0) return undefined;
  return trapStatus === 2 && frame ? { status: 0, jump: { kind: "return" } } : SUCCESS;
}

/** BASH_COMMAND: of a compound command its first line. A trap's command does not change it. */
export function currentCommandText({ currentCommand }: Shell): string {
  if (currentCommand === undefined) return "";
  return typeof currentCommand === "function" ? currentCommand() : printNode(currentCommand);
}
