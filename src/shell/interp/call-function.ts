import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { CallFrame, ShellFunction } from "../state/functions.ts";
import { isRunning, runEventTrap } from "./attention.ts";
import { discards, ended, type Jump, type Outcome } from "./outcome.ts";
import { keepSubstitutions } from "./process-substitution.ts";
import { onStack } from "./stack.ts";
import { beginTrapScope } from "./trap-scope.ts";

/** Blocks that a call puts on the stack besides those of the function's body. */
const CALL_WEIGHT = 4;

interface CallOptions {
  /** The assignments before the command have opened the function's scope: they are its local variables. */
  readonly hasScope?: boolean;
}

/** Runs a function with its own positional parameters and local variables (bash manual 3.3). */
export function callFunction(
  shell: Shell,
  called: ShellFunction,
  args: readonly string[],
  { hasScope = false }: CallOptions = {},
): MaybePromise<Outcome> {
  const depth = (shell.frame?.depth ?? 0) + 1;
  if (depth > mostNested(shell)) return nestedTooDeeply(shell, called.name);
  const frame: CallFrame = {
    kind: "function",
    name: called.name,
    source: called.source,
    callLine: shell.line,
    startLine: called.node.body.span.line,
    args,
    parent: shell.frame,
    depth,
    savedOptions: undefined,
  }; // prettier-ignore
  const leave = enter(shell, frame, hasScope);
  const endTraps = shell.traps.hasEvents ? beginTrapScope(shell, called.traced) : undefined;
  const definedAt = called.node.body.span.line;
  const run = () => onStack(CALL_WEIGHT + called.weight, () => called.body(shell));
  shell.readerLine = definedAt;
  // Before the first command of a function that inherits the trap on DEBUG, it runs once more (bash manual 4.1, trap).
  const outcome =
    endTraps && shell.traps.get("DEBUG")
      ? andThen(repeatDebugTrap(shell, definedAt), (left) => left ?? run())
      : run();
  const finish = (later: Outcome): MaybePromise<Outcome> => {
    const { jump } = later;
    const result = jump?.kind === "return" ? ended(later.status) : later;
    if (!endTraps && !shell.traps.hasEvents) return leave(result);
    if (!later.jump) shell.line = definedAt;
    return andThen(returnTrap(shell, result, jump), (after) => {
      endTraps?.();
      for (const undo of frame.heldRedirections ?? []) undo();
      return leave(after);
    });
  };
  return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
}

function repeatDebugTrap(shell: Shell, line: number): MaybePromise<Outcome | undefined> {
  const command = shell.traps.get("DEBUG");
  if (!command || isRunning(shell, "DEBUG")) return undefined;
  shell.line = line;
  return runEventTrap(shell, "DEBUG", command);
}

/** FUNCNEST, and the budget of the computer, which ends a recursion that has no end. */
function mostNested(shell: Shell): number {
  const most = shell.process.kernel.budgets.nesting;
  const limit = shell.variables.get("FUNCNEST");
  return limit !== undefined && Number(limit) > 0 ? Math.min(Number(limit), most) : most;
}

function nestedTooDeeply(shell: Shell, name: string): MaybePromise<Outcome> {
  const message = `${name}: maximum function nesting level exceeded (${mostNested(shell)})`;
  shell.lastStatus = 1;
  return andThen(shell.fault(message), () => discards(1));
}

function enter(shell: Shell, frame: CallFrame, hasScope: boolean): (outcome: Outcome) => Outcome {
  const { positional, loopDepth, line, readerLine, getoptsState } = shell;
  shell.frame = frame;
  shell.positional = frame.args;
  shell.loopDepth = 0;
  if (!hasScope) shell.variables.pushScope();
  const release = shell.substitutionDescriptors.length > 0 ? keepSubstitutions(shell) : undefined;
  return (outcome) => {
    release?.();
    // A local OPTIND has hidden where getopts was.
    const hidesOptind = shell.variables.isLocal("OPTIND");
    if (!hasScope) shell.variables.popScope();
    if (hidesOptind) shell.getoptsState = getoptsState;
    shell.frame = frame.parent;
    shell.positional = positional;
    shell.loopDepth = loopDepth;
    shell.line = line;
    shell.readerLine = readerLine;
    if (frame.savedOptions) shell.options = frame.savedOptions;
    return outcome;
  };
}

/** The trap on RETURN runs when a function or a sourced file has ended; `$?` is that of the last command before `return`. */
export function returnTrap(shell: Shell, outcome: Outcome, jump: Jump | undefined): MaybePromise<Outcome> {
  const command = shell.traps.get("RETURN");
  if (!command || outcome.jump || isRunning(shell, "RETURN")) return outcome;
  shell.lastStatus = (jump?.kind === "return" ? jump.before : undefined) ?? outcome.status;
  return andThen(runEventTrap(shell, "RETURN", command), (left) => left ?? outcome);
}
