import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Process } from "../process.ts";
import type { CommandSpec } from "./spec.ts";

/**
 * How a program with sub-commands reads its words, for who asks before it runs: Tab and `explain`. A tool makes it from
 * the option tables and summaries that its own parser and help pages have.
 */
export interface CommandSyntax
  extends Pick<
    CommandSpec,
    | "name"
    | "summary"
    | "operands"
    | "flags"
    | "completes"
    | "stopAtFirstOperand"
    | "digits"
    | "noStandardOptions"
    | "commandAt"
    | "runsElsewhere"
  > {
  /** All ways to call it, where there are several: `docker container ls`, `docker ps`; the whole one first. */
  readonly spellings?: readonly string[];
  /** An option's argument is usually written as the next word, so that Tab puts a blank behind `--name`, not `=`. */
  readonly spacesArguments?: boolean;
  /** Its first operand is one of these, by every spelling; those of an older or shorter spelling are `hidden`. */
  readonly subcommands?: Readonly<Record<string, Subcommand>>;
  /**
   * Options of one letter, by their keys, that end the options: the words behind the argument are read by what it calls,
   * `pip` of `python -m pip`; undefined: they are operands.
   */
  readonly lastOptions?: Readonly<
    Record<string, (argument: string) => MaybePromise<CommandSyntax | undefined>>
  >;
  /** What may stand at a place of the line; undefined: nothing special, so what `completes` says, or a file. */
  readonly candidates?: (place: CandidatePlace) => MaybePromise<readonly string[] | undefined>;
}

export interface Subcommand {
  /** What the list of commands in the help says, on one line. */
  readonly summary: string;
  /** Understood, but not offered. */
  readonly hidden?: boolean;
  readonly load: () => MaybePromise<CommandSyntax | undefined>;
}

/** Who asks: a shell, with what a program that it starts would get. */
export interface Asker {
  /** The shell: its directory, rights and network. Nothing may be changed through it. */
  readonly process: Process;
  readonly env: ReadonlyMap<string, string>;
}

/** A word that is being typed. */
export interface CandidatePlace extends Asker {
  /** The word up to the cursor; behind `--name=` the part after it. */
  readonly word: string;
  /** The operands before it, without the sub-commands. */
  readonly operands: readonly string[];
  /** It is the argument of the option with this key. */
  readonly option: string | undefined;
  /** All words before it, behind the program's name. */
  readonly before: readonly string[];
}
