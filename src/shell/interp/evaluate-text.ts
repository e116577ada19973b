import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import { isAtPrompt } from "./is-at-prompt.ts";
import { keptParser } from "./kept-texts.ts";
import { ended, exits, type Outcome } from "./outcome.ts";
import { keepSubstitutions } from "./process-substitution.ts";
import { echoWhenVerbose, runCommands } from "./run-commands.ts";
import { onStack } from "./stack.ts";

/** Where a text comes from that is run within a command. */
export interface TextOrigin {
  /** As messages about mistakes in it name it: `eval`, `trap`; absent for a file, which its frame names. */
  readonly name?: string;
  /** The line of its first line; that of the command unless told. */
  readonly firstLine?: number;
}

const WEIGHT = 12;

/** Runs a text within the command that runs now (bash's parse_and_execute). */
export function evaluateText(
  shell: Shell,
  text: string,
  { name, firstLine = shell.line }: TextOrigin,
): MaybePromise<Outcome> {
  const most = shell.process.kernel.budgets.nesting;
  if (shell.textDepth >= most) {
    const message = `${name ?? "source"}: maximum ${name === undefined ? "source" : "eval"} nesting level exceeded (${most})`;
    return andThen(shell.fault(message), () => exits(1));
  }
  const { currentCommand } = shell;
  const parser = keptParser(shell, text, { ...shell.parserOptions(firstLine), isString: true });
  const isTyped = name === "eval" && isAtPrompt(shell);
  const prefix = mistakePrefix(shell, name, isTyped);
  shell.textDepth++;
  shell.indirection++;
  const release = shell.substitutionDescriptors.length > 0 ? keepSubstitutions(shell) : undefined;
  const finish = (outcome: Outcome): Outcome => {
    release?.();
    shell.textDepth--;
    shell.indirection--;
    shell.currentCommand = currentCommand;
    return settled(shell, outcome, name);
  };
  const run = () =>
    runCommands(shell, {
      parser,
      prefix,
      isString: name !== undefined,
      isTyped,
      onRead: echoWhenVerbose(shell, text),
    });
  const outcome = onStack(WEIGHT, run);
  return outcome instanceof Promise ? outcome.then(finish) : finish(outcome);
}

/** What stands before a message about a mistake in the text (parse.y, parser_error). */
function mistakePrefix(shell: Shell, name: string | undefined, isTyped: boolean): (line: number) => string {
  if (shell.dialect) return (line) => shell.faultPrefix(line);
  const { messageName, belongsToPrompt, frame } = shell;
  if (isTyped) return () => `${messageName}: `;
  // A prompt's shell goes by its own name also in the files that it reads.
  const source = name ?? (belongsToPrompt ? frame?.source : undefined);
  const origin = source === undefined ? "" : `${source}: `;
  return (line) => `${messageName}: ${origin}line ${line}: `;
}

/** A mistake ends the text, not what runs it; in posix mode also a script, where the text began with it (POSIX 2.8.1). */
function settled(shell: Shell, outcome: Outcome, name: string | undefined): Outcome {
  if (outcome.jump?.kind !== "syntax") return outcome;
  shell.lastStatus = 2;
  const ends = shell.dialect !== undefined || (name !== "trap" && !outcome.jump.isMild);
  return ends && shell.options.posix && !shell.interactive ? exits(2) : ended(2);
}
