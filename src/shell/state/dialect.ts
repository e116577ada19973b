import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Errno } from "../../disk/errno.ts";
import type { Builtin } from "../builtins/define.ts";
import type { ArithmeticValue, ExpansionHost } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import type { Language } from "../syntax/language.ts";
import type { SetOption } from "./options.ts";

/**
 * What makes a shell another than bash: what it reads, what it can do, and how it says what is wrong. Bash has none.
 * Whatever is the same in all of them (POSIX) is bash's code in posix mode.
 */
export interface Dialect {
  readonly name: "dash" | "ash";
  readonly language: Language;
  readonly builtins: ReadonlyMap<string, Builtin>;
  /** The option letters of builtins that do not have bash's, as for getopts. */
  readonly letters: Readonly<Record<string, string>>;
  /** What bash's words are here, the first that fits; for those of a builtin its name stands before them. */
  readonly rewordings: readonly Rewording[];
  /** What stands before a message. */
  prefix(shell: Shell, line: number): string;
  illegalOption(option: string): string;
  missingArgument(letter: string): string;
  /** A file of a redirection or a script that could not be opened. */
  cannotOpen(path: string, error: Errno, writes: boolean): string;
  /** The same of the script that it was started with. */
  cannotRead(path: string, error: Errno): string;
  /** Behind the shell's name in what is wrong with its command line. */
  readonly startPrefix: string;
  readonly redirectionStatus: number;
  /** The status of a builtin's fault where bash's is 1. */
  readonly faultStatus: number;
  /** `set -o` lists them so; bash's names, and some that only tell. */
  readonly options: readonly DialectOption[];
  /** Variables that a new shell sets, besides IFS, OPTIND, PPID, PS2, PS4 and PWD. */
  readonly variables: (shell: Shell) => Readonly<Record<string, string>>;
  /** Those of bash's that it computes as bash does. */
  readonly dynamicVariables: readonly string[];
  /** SHLVL is one higher than that of the shell before. */
  readonly countsLevels: boolean;
  /** `local x` leaves the value that `x` has. */
  readonly localsInherit: boolean;
  /** PS1 and the like as they are shown. */
  expandPrompt?(shell: Shell, prompt: string): MaybePromise<string>;
  /** The value of a `$((…))`; bash's rules without it. */
  arithmetic?(expression: string, host: ExpansionHost): ArithmeticValue;
  /** What begins the line of a job, before its status. */
  jobHead(number: number, mark: string): string;
  /** A word as `set -x` shows it. */
  traceWord(text: string): string;
}

/** Words of bash that are others here. */
export interface Rewording {
  readonly pattern: RegExp;
  /** As for `String.replace`. */
  readonly words: string;
  /** Of the builtin that says it; else what the builtin wants. */
  readonly status?: number;
  /** What stands before it, where that is not all: the program's name alone, or not even that. */
  readonly before?: "program" | "nothing";
}

/** An option of `set`. */
export interface DialectOption {
  readonly name: string;
  readonly letter?: string;
  /** `set -o` does not list it. */
  readonly unlisted?: boolean;
  /** Bash's name for it; absent: nobody can turn it on. */
  readonly option?: SetOption;
}

/** The words of a message, and how they are told. */
export function reword(dialect: Dialect, message: string): { readonly text: string } & Partial<Rewording> {
  const rewording = dialect.rewordings.find(({ pattern }) => pattern.test(message));
  return rewording
    ? { ...rewording, text: message.replace(rewording.pattern, rewording.words) }
    : { text: message };
}

/** Options that tell how the shell was started. */
export const START_OPTIONS: Readonly<Record<string, (shell: Shell) => boolean>> = {
  interactive: (shell) => shell.interactive,
  stdin: (shell) => shell.input === "standard",
  string: (shell) => shell.input === "string",
};

export function isOptionOn(shell: Shell, { name, option }: DialectOption): boolean {
  return option === undefined ? START_OPTIONS[name]?.(shell) === true : shell.options[option];
}

/** `$-`: the last of the list comes first. */
export function dialectFlags(shell: Shell, { options }: Dialect): string {
  const letters = options.map((option) => (isOptionOn(shell, option) ? (option.letter ?? "") : ""));
  return letters.reverse().join("");
}
