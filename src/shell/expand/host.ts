import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Files } from "../../disk/files.ts";
import type { Variables } from "../state/variables.ts";
import type { CommandSubstitution, List } from "../syntax/nodes.ts";
import type { ArithmeticValue } from "./arithmetic/values.ts";

/**
 * What expansion needs of the shell that it serves. `interp` hands it in; `expand` never imports upward, so
 * `$(…)` reaches the interpreter through `substitute`.
 */
export interface ExpansionHost {
  readonly variables: Variables;
  readonly options: ExpansionOptions;
  readonly files: Files;
  /** `$1`, `$2` …: index 0 is `$1`. */
  readonly positional: readonly string[];
  /** `$0`. */
  readonly argument0: string;
  /** `$?`. */
  readonly lastStatus: number;
  /** `$$`. */
  readonly shellPid: number;
  /** `$!`; undefined before the first background job. */
  readonly lastBackgroundPid: number | undefined;
  /** `$-`. */
  readonly optionFlags: string;
  /** The home directory of a user, for `~name`. */
  homeOf(user: string): string | undefined;
  /** `~+N`, `~-N`. */
  directoryStack(index: number): string | undefined;

  /**
   * Runs the body in a subshell and gives what it wrote, without trailing newlines; sets `$?` of an assignment.
   *
   * @param typed its text, where bash reads it as it was typed
   */
  substitute(body: List, typed?: string): MaybePromise<string>;
  /** The same for one that does not parse. */
  substituteBroken(part: CommandSubstitution): MaybePromise<string>;
  /** Starts the body beside the command and gives the path that stands for the pipe: `/dev/fd/63`. */
  substituteProcess(direction: "<" | ">", body: List): MaybePromise<string>;
  /** The prompt string decoder, for `${x@P}`. */
  decodePrompt(text: string): MaybePromise<string>;

  /** What the subscript of an element in the text of an expression stands for: `let 'm[$key]++'`. */
  expandSubscript(text: string): string;

  /** The value of a `$((…))` in a shell that has rules of its own. */
  readonly arithmetic?: ((expression: string) => ArithmeticValue) | undefined;

  /** Counts work; a promise means: wait for it before going on (the thread is handed over). */
  spend(steps: number): Promise<void> | undefined;
  /** The largest text, in UTF-16 units, and the largest number of words that one expansion may make. */
  readonly limits: { readonly text: number; readonly words: number };
  /** Prints `bash: line N: <message>` on the shell's stderr (a warning that does not end the command). */
  warn(message: string): void;
}

export interface ExpansionOptions {
  readonly noglob: boolean;
  readonly nounset: boolean;
  readonly braceexpand: boolean;
  readonly dotglob: boolean;
  readonly extglob: boolean;
  readonly failglob: boolean;
  readonly globasciiranges: boolean;
  readonly globskipdots: boolean;
  readonly globstar: boolean;
  readonly nocaseglob: boolean;
  readonly nocasematch: boolean;
  readonly nullglob: boolean;
  readonly patsub_replacement: boolean;
  readonly posix: boolean;
}

/**
 * An expansion that cannot be done. Thrown by expansion (it unwinds arbitrary depths of words) and caught in one
 * place, where a command is evaluated; `severity` says what bash does then (bash manual 3.5, "bad substitution"):
 * `command`: the command fails and a non-interactive shell goes on with the next line's commands only if it is not
 * in the same list (DISCARD), and in posix mode exits; `word`: the same, in a word of a command that has an expression of
 * its own; `parameter`: posix mode changes nothing; `subscript`, `attribute` (the value of a `declare -i`): so does all that the shell runs
 * within its script, and the string of `-c` ends; `shell`: a non-interactive shell exits.
 */
export class ExpansionFault extends Error {
  constructor(
    /** In bash's words, without `bash: line N: `. */
    message: string,
    readonly severity: "command" | "word" | "parameter" | "subscript" | "attribute" | "shell",
    readonly status: number = 1,
  ) {
    super(message);
  }

  /** Whether an arithmetic expression has no value, rather than that something could not be expanded. */
  get isArithmetic(): boolean {
    if (this.severity === "subscript" || this.severity === "word") return false;
    return /\(error token is ".*"\)$|^`.*\[\]': not a valid identifier$/s.test(this.message);
  }
}

/** Evaluates an expression that is none of the command's own: where it has no value, bash gives up more than elsewhere. */
export function evaluateWithin<T>(severity: "subscript" | "attribute", evaluate: () => T): T {
  try {
    return evaluate();
  } catch (thrown) {
    if (!(thrown instanceof ExpansionFault) || !thrown.isArithmetic) throw thrown;
    throw new ExpansionFault(thrown.message, severity);
  }
}

/** Evaluates a `$((…))`: within `((…))` or `[[…]]` its fault is not theirs. */
export function evaluateInWord<T>(evaluate: () => T): T {
  try {
    return evaluate();
  } catch (thrown) {
    if (!(thrown instanceof ExpansionFault) || thrown.severity !== "command") throw thrown;
    throw new ExpansionFault(thrown.message, "word", thrown.status);
  }
}
