import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { Parser, ParseStep, SyntaxWarning } from "../syntax/parser.ts";
import { attend } from "./attention.ts";
import { keptEvaluator } from "./kept-texts.ts";
import { compileList } from "./list.ts";
import { ended, exits, type Outcome } from "./outcome.ts";
import { closeSubstitutions } from "./process-substitution.ts";
import { withReaderLine } from "./reader-line.ts";

/** A text of commands that is being run. */
export interface Reading {
  readonly parser: Parser;
  /** What stands before a message about a mistake in the text at a line. */
  readonly prefix: (line: number) => string;
  /** A string given by somebody rather than a file: how far a mistake in it reaches differs. */
  readonly isString: boolean;
  /** Typed at a prompt: the line that a mistake stands in is not shown again. */
  readonly isTyped?: boolean;
  /** Where the text ends in which the shell's process ends: a program at that place takes the process over. */
  readonly lastEnd?: number;
  /** Told where each command ended in the text before it runs, and of a mistake before it is told: `set -v`. */
  readonly onRead?: (end: number, isMistake?: boolean) => MaybePromise<void>;
  /** Asked behind each command: how it all ends where somebody else runs the text from here on. */
  readonly takeOver?: (end: number) => MaybePromise<Outcome> | undefined;
}

/**
 * Runs commands one after the other as the parser gives them: what one changes (aliases, options) is there when the
 * next is read. A mistake ends them; so do `exit`, `return` and Ctrl-C.
 */
export function runCommands(shell: Shell, reading: Reading): MaybePromise<Outcome> {
  let last = ended(0);
  let hasRun = false;
  return repeat<Outcome>(() => {
    const step = reading.parser.next();
    return andThen(tellWarnings(shell, step), () => {
      if (step.kind === "end") return last;
      if (step.kind !== "command")
        return andThen(reading.onRead?.(endOfMistake(step), true), () =>
          andThen(tellMistake(shell, step, reading), (outcome) => {
            if (step.error.status !== "failure")
              return hasRun && outcome.jump?.kind === "syntax" ? mild(outcome) : outcome;
            if (endsWithLine(shell)) return exits(outcome.status);
            last = ended(outcome.status);
            return undefined;
          }),
        );
      return andThen(reading.onRead?.(step.end), () =>
        andThen(
          runStep(shell, step, step.end >= (reading.lastEnd ?? Number.POSITIVE_INFINITY)),
          (outcome) => {
            if (outcome.jump) return outcome;
            last = outcome;
            hasRun = true;
            return reading.takeOver?.(step.end);
          },
        ),
      );
    });
  });
}

/** Bash asks which builtin ran last, to know whether it was `eval` or `.` that could not read its text. */
function mild({ status }: Outcome): Outcome {
  return { status, jump: { kind: "syntax", isMild: true } };
}

/** A list that cannot be read gives up its line: within a text of a subshell, and in posix mode, all of the shell. */
function endsWithLine({ subshellDepth, textDepth, options, interactive, dialect }: Shell): boolean {
  return (subshellDepth > 0 && textDepth > 0) || (options.posix && !interactive && !dialect);
}

type MistakeStep = Extract<ParseStep, { kind: "incomplete" | "error" }>;
type CommandStep = Extract<ParseStep, { kind: "command" }>;

function endOfMistake({ kind, error }: MistakeStep): number {
  return kind === "incomplete" ? Number.POSITIVE_INFINITY : error.span.end;
}

/** Runs one complete command; what it gave up (an expansion that failed) does not reach the next one. */
export function runStep(shell: Shell, step: CommandStep, isLast = false): MaybePromise<Outcome> {
  if (shell.options.noexec && !shell.interactive) return ended(0);
  const compile = () => compileList(step.list, 0, isLast);
  const evaluate = isLast ? compile() : keptEvaluator(step, compile);
  return andThen(
    withReaderLine(shell, step.lastLine, () => evaluate(shell)),
    (outcome) => {
      if (shell.substitutionDescriptors.length > shell.keptSubstitutions) closeSubstitutions(shell);
      const gaveUp = outcome.jump?.kind === "discard" && !(outcome.jump.fromAll && shell.textDepth > 0);
      const result = gaveUp ? discarded(shell, outcome) : outcome;
      if (!shell.attention || result.jump) return result;
      return andThen(attend(shell), (left) => left ?? result);
    },
  );
}

/** A subshell ends with the line that it gave up; the shell itself goes on with the next (bash's DISCARD). */
function discarded(shell: Shell, { status }: Outcome): Outcome {
  shell.lastStatus = status;
  shell.watchedDepth = 0;
  return shell.subshellDepth > 0 ? exits(status) : ended(status);
}

export function tellWarnings(shell: Shell, step: ParseStep): MaybePromise<void> {
  const warnings: readonly SyntaxWarning[] | undefined = "warnings" in step ? step.warnings : undefined;
  if (!warnings || shell.dialect) return undefined;
  const lines = warnings.map(({ message, line }) => `${shell.faultPrefix(line)}${message}\n`);
  return shell.process.stderr.write(lines.join(""));
}

/** `set -v`: tells each piece of the text before it runs. */
export function echoWhenVerbose(
  shell: Shell,
  text: string,
): (end: number, isMistake?: boolean) => MaybePromise<void> {
  let from = 0;
  return (end, isMistake = false) => {
    const start = from;
    from = end;
    if (isMistake) {
      const newline = text.indexOf("\n", Math.max(start, end - 1));
      from = newline < 0 ? text.length : newline + 1;
    }
    if (!shell.options.verbose || (shell.dialect && shell.input === "string")) return undefined;
    const piece = text.slice(start, from);
    if (piece === "") return undefined;
    return shell.process.stderr.write(piece.endsWith("\n") ? piece : `${piece}\n`);
  };
}

function fatalStatus({ dialect, textDepth, subshellDepth }: Shell, isString: boolean): number {
  if (dialect) return 2;
  if (textDepth > 0) return subshellDepth > 0 ? 1 : 127;
  return isString ? 127 : 2;
}

/** Tells a mistake in the text; it ends the text with a jump of its own. */
export function tellMistake(
  shell: Shell,
  { kind, error }: MistakeStep,
  { prefix, isString, isTyped }: Pick<Reading, "prefix" | "isString" | "isTyped">,
): MaybePromise<Outcome> {
  const lines = error.messages.map((message, at) =>
    isTyped && message.startsWith("`") ? "" : `${prefix(error.lines?.[at] ?? error.line)}${message}\n`,
  );
  return andThen(shell.process.stderr.write(lines.join("")), () => {
    if (error.status === "fatal" && !shell.interactive) return exits(fatalStatus(shell, isString));
    if (shell.dialect) shell.lastStatus = 2;
    const before = shell.lastStatus === 0 && kind === "incomplete" ? 2 : shell.lastStatus;
    const status = error.status === "failure" ? 1 : error.status === "unchanged" ? before : 2;
    shell.lastStatus = status;
    return { status, jump: { kind: "syntax", isMild: error.status === "unchanged" } };
  });
}
