import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";
import type { Call } from "./call.ts";
import type { Package } from "./packages.ts";

/** What a word stands for: which completions are offered for it. */
export type WordKind =
  | "file"
  | "directory"
  | "command"
  | "user"
  | "group"
  | "signal"
  | "process"
  | "variable"
  | "host"
  | "mode"
  | "none";

/** The argument of an option. */
export interface FlagArgument {
  /** As the help shows it: `NUM`, `[-]NUM`, `SIZE`. */
  readonly name: string;
  /**
   * `--color[=WHEN]`: the argument may be left away. A text is what then stands for it; with `true` it is the
   * empty text.
   */
  readonly optional?: boolean | string;
  /** It is so many words, where the program reads its words by itself: 2 of jq's `--arg NAME VALUE`. */
  readonly words?: number;
  /** The short form takes no argument at all: ls' `-F, --classify[=WHEN]`. */
  readonly longOnly?: boolean;
  /** The words it may be, each with its synonyms; a unique beginning of one will do. The value is the first. */
  readonly choices?: readonly (readonly string[])[];
  /** No beginning of a choice will do. */
  readonly exact?: boolean;
  readonly completes?: WordKind;
  /** The message about an argument that will not do: told as soon as the option is read, as in a loop of getopt. */
  readonly check?: (value: string, spelling: string) => string | undefined;
}

/** One option. Its key in `flags` is its long form in kebab-case, unless `long` says otherwise. */
export interface FlagSpec {
  /** The letter, or several that mean the same: `"Rr"`. */
  readonly short?: string;
  /** Other than the key: a name, the name and its synonyms, or `false` for none. */
  readonly long?: string | readonly string[] | false;
  readonly argument?: FlagArgument;
  /** Every use counts: the value is all arguments, or how often it was given. */
  readonly repeatable?: boolean;
  /** Keys of options that this one takes back: of `-f`, `-i` and `-n` the last one wins. */
  readonly overrides?: readonly string[];
  /** May have several lines. Those after the first stand under it; a first line that is empty moves all down. */
  readonly help?: string;
  /** Where its help begins, if not at the command's column. */
  readonly column?: number;
  /** How the help writes the option itself, where that is something special. */
  readonly shows?: string;
  /** Lines that stand before it in the help, as they are: a heading, or an empty line. */
  readonly before?: string;
  /** Understood, but not shown. */
  readonly hidden?: boolean;
  /** Understood and shown; using it says that it is not simulated. */
  readonly notSimulated?: boolean;
}

export type FlagSpecs = Readonly<Record<string, FlagSpec>>;

type ArgumentValue<A extends FlagArgument> = A extends {
  readonly choices: readonly (readonly [infer First, ...unknown[]])[];
}
  ? Extract<First, string> | (A extends { readonly optional: true } ? "" : never)
  : string;

export type FlagValue<S extends FlagSpec> = S extends { readonly argument: infer A extends FlagArgument }
  ? S extends { readonly repeatable: true }
    ? readonly ArgumentValue<A>[]
    : ArgumentValue<A> | undefined
  : S extends { readonly repeatable: true }
    ? number
    : boolean;

export type FlagValues<F extends FlagSpecs> = { readonly [K in keyof F]: FlagValue<F[K]> };

export interface Example {
  /** A line for the shell. */
  readonly run: string;
  /** What it prints on stdout; a test runs it. Left away where it needs more than an empty directory. */
  readonly prints?: string;
  /** What it is for, in a few words. */
  readonly shows?: string;
}

/** A word of a command's own language: `-name PATTERN` of find(1), `if=FILE` of dd(1). */
export interface WordHelp {
  /** Small, no full stop. */
  readonly help: string;
  /** What the next word is, or the next words. */
  readonly argument?: string;
  /** So many words are its argument; 1 where there is one. */
  readonly count?: number;
  /** A command follows, up to `;` or `+`. */
  readonly runs?: boolean;
}

/** Where a word stands among those that are no options. */
export interface WordPlace {
  /** 0 is the first operand. */
  readonly operand: number;
  /** The keys of the options that were given. */
  readonly options: ReadonlySet<string>;
}

/** Everything there is to know about a command: parsing, `--help`, man page, completion and tests follow from it. */
export interface CommandSpec<F extends FlagSpecs = FlagSpecs> {
  readonly name: string;
  /** Lower case, no full stop: the NAME line of the man page. */
  readonly summary: string;
  /** What follows the name in the usage: `[OPTION]... [FILE]...`; several where there are several forms. */
  readonly operands?: string | readonly string[];
  readonly completes?: WordKind;
  /** Stands between usage and options in the help. The summary, where it is left away. */
  readonly description?: string;
  /** No empty line between the description and the options. */
  readonly tight?: boolean;
  readonly flags?: F;
  /**
   * What a word means that no option table knows; undefined: it is an operand. Where options are read, it is asked about
   * the other words alone.
   */
  readonly wordHelp?: (word: string, place?: WordPlace) => WordHelp | undefined;
  /** The column at which the options' help begins, counted from 1. */
  readonly helpColumn?: number;
  /** Stands after the options in the help. */
  readonly notes?: string;
  readonly examples?: readonly Example[];
  /** The EXIT STATUS section of the man page. */
  readonly exitStatus?: string;
  /** The page that the help points to, where it is another's. */
  readonly manPage?: string;
  /** `sort(1)`. */
  readonly seeAlso?: readonly string[];
  /** What it behaves like: the version line and the foot of the help. */
  readonly package?: Package;

  /** Where it replaces what follows from the rest. */
  readonly helpText?: (name: string) => string;
  readonly versionText?: (name: string) => string;
  /** What is told of a word that cannot be understood, where that is not what getopt says; undefined: nothing. */
  readonly usageProblem?: (problem: string) => string | undefined;
  /** All that is printed about such a word, where that goes to standard output and without the name. */
  readonly problemText?: (problem: string) => string;
  /** The line that points to `--help` after a usage problem. */
  readonly afterUsageProblem?: (name: string, process: Process) => string;

  /** What follows a usage problem goes to standard output. */
  readonly usageOnStdout?: boolean;

  /**
   * How words are read: `options` (the default) as getopt_long(3) does; `standard-only`: nothing but a sole `--help`
   * or `--version` is an option; `short-only`: as getopt(3), to which `--word` is a bundle of letters; `raw`: every word
   * is an operand.
   */
  readonly words?: "options" | "standard-only" | "short-only" | "raw";
  /** It knows no `--help` and no `--version`, unless they are among its own options. */
  readonly noStandardOptions?: boolean;
  /** The first operand ends the options: `env`, `nice`, `xargs`. */
  readonly stopAtFirstOperand?: boolean;
  /** The operand at which the words of another command begin: 1 of `docker exec CONTAINER COMMAND…`. */
  readonly commandAt?: number;
  /** That command runs on another system, with programs and files of its own. */
  readonly runsElsewhere?: boolean;
  /** The option that digits stand for: `head -5`, `grep -3`. */
  readonly digits?: Extract<keyof F, string>;
  /** Rewrites older spellings (`tail +3`) before the words are read. */
  readonly traditional?: (
    words: readonly string[],
    env: ReadonlyMap<string, string>,
  ) => readonly string[] | UsageProblem;
  /**
   * The message where standard output fails, other than `write error: No space left on device`; several lines, each after
   * the name. None: nobody notices.
   */
  readonly writeProblem?: (errno: Errno) => string | readonly string[];
  /** The message where standard input cannot be read, after the name, if that is not `-: Is a directory`. */
  readonly stdinProblem?: (errno: Errno) => string | undefined;
  /** How standard input is called where it turns out at the end that it was never open. */
  readonly closedStdin?: string;
  /** The status of a usage problem and of a write error; 1 unless given. */
  readonly statusOfUsage?: number;
  /** The status of a write error, if that is another: 4 for `sed`. */
  readonly statusOfWriteProblem?: number;
  /** The status where an option's argument is none of its choices, if that is another: 1 for `ls`. */
  readonly statusOfChoice?: number;
  /** The status where an option is not known or lacks its argument, if that is another: 64 for `tar` (argp). */
  readonly statusOfOption?: number;
  /** The status of `--help` and `--version`: 0, but 1 for `false`. */
  readonly statusOfHelp?: number;

  readonly run: (call: Call<F>) => MaybePromise<number>;
}

/** A line that cannot be understood: the message is printed after the name. */
export interface UsageProblem {
  readonly problem: string;
  /** It is about an argument that is none of the choices. */
  readonly choice?: boolean;
  /** Other than that of such problems. */
  readonly status?: number;
  /** Without the `Try … --help` line. */
  readonly bare?: boolean;
  /** It is about a long option that there is not, or the beginning of several. */
  readonly ambiguity?: Ambiguity;
}

export interface Ambiguity {
  /** As typed. */
  readonly word: string;
  /** The same without the hyphens and the argument. */
  readonly typed: string;
  /** The long options that begin so, each with the key of its flag. */
  readonly possibilities: readonly { readonly name: string; readonly key: string }[];
}

/** The long forms of an option; the first is the one to show. */
export function longNames(key: string, flag: FlagSpec): readonly string[] {
  if (flag.long === false) return [];
  if (flag.long === undefined) return [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
  return typeof flag.long === "string" ? [flag.long] : flag.long;
}

export function usageLines(spec: { readonly operands?: string | readonly string[] }): readonly string[] {
  return typeof spec.operands === "string" ? [spec.operands] : (spec.operands ?? [""]);
}
