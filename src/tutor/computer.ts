import type { DefinedProgram } from "../computer/defined-program.ts";
import type { CommandMeaning, DryRun, LineOutline } from "../computer/index.ts";
import type { Files } from "../disk/files.ts";
import type { WordsSpec } from "../process/command/parse-options.ts";
import type { CommandEvent, StartedCommand } from "../process/command-event.ts";
import type { Program } from "../process/process.ts";

/** What the tutor needs of a computer; `createComputer` gives one. */
export interface TutorComputer {
  /** The learner's home directory. */
  readonly home: string;
  /** The learner's working directory now: where the login shell is. */
  readonly cwd: string;

  /**
   * Runs text in the login shell as if the learner had typed it: state is kept, listeners hear of it; aliases are
   * expanded where the shell has `expand_aliases` on, as that of a terminal has. `stdin` is what is typed while it runs: with `isTyped` also what asks on the terminal itself reads it. With `interrupt`, Ctrl-C comes as soon as all
   * that runs in the foreground waits, or at once where it never waits; with `patience` after so many milliseconds.
   */
  run(
    script: string,
    options?: {
      readonly stdin?: string;
      readonly isTyped?: boolean;
      readonly interrupt?: boolean;
      readonly patience?: number;
    },
  ): Promise<ScriptResult>;

  /**
   * Runs a script for a lesson, unseen: no listener hears of it, nothing is added to the history, nothing is printed
   * on the terminal. For `learner` in the login shell itself, so that `cd` and variables stay; for `root` in a shell of
   * its own, in `/`.
   */
  prepare(script: string, user: "learner" | "root"): Promise<ScriptResult>;

  /**
   * Runs a check, and takes back all that it did: writes, the clock, process ids. The learner's processes
   * stand still meanwhile; no listener hears of it.
   *
   * The shell is a fork of the learner's: variables, aliases, jobs and the working directory are to be seen. But the
   * learner cannot change what a check means: aliases and the learner's functions are not called, `set` and `shopt`
   * options, IFS and the locale are those of a new shell, and names of programs mean the computer's own programs even
   * where a file was replaced: PATH has the system's folders first, then the learner's. The learner's own PATH is in
   * `LEARNER_PATH`. `helpers` are found before everything else, by the script and its subshells alone.
   */
  probe(script: string, options: ProbeOptions): Promise<ScriptResult>;

  /** Runs a line as the learner's shell would, and takes back all that it did; may be called while a command runs. */
  dryRun(line: string, steps: number): Promise<DryRun>;
  /** A line taken apart, unrun. */
  outline(line: string): Promise<LineOutline>;
  /** What a command's name means to the learner's shell; undefined: there is no such command. */
  meaningOf(name: string): Promise<CommandMeaning | undefined>;

  /** Adds a command for the learner, as `createComputer(…).define` does. */
  define(name: string, program: DefinedProgram): void;

  /** Tells of every command that ended, in the order of their ends. Gives what takes that back. */
  onCommand(listener: (event: CommandEvent) => void): () => void;
  /** Tells of every command that begins in the background: it may run for long. */
  onCommandStart(listener: (started: StartedCommand) => void): () => void;
  /** Tells what the learner's programs print (both streams), without prompts and the echo of keys. */
  onOutput(listener: (text: string) => void): () => void;

  /**
   * Remembers the whole computer (disk, login shell, clock) under a name, in place of what had that name.
   * Marks are part of the computer's snapshot, so they outlive a reload of the page.
   */
  mark(name: string): void;
  /** Makes the computer what it was at the mark; processes started since are gone. False: there is no such mark. */
  rollBack(name: string): Promise<boolean>;
  /** Two equal texts: of the disk and the login shell, nothing has changed in between. */
  readonly fingerprint: string;
  /** The same of the login shell alone. */
  readonly shellFingerprint: string;
  /** The disk at a mark, for reading, as root; undefined: there is no such mark. */
  filesAt(name: string): Files | undefined;
  /** The disk now, for reading, as root. */
  readonly files: Files;

  /**
   * How the program that `words` calls reads its words (its `CommandSpec`, whose options the pattern `ran ls -l` needs);
   * for a tool with sub-commands that of the sub-command. Undefined where it is not known, as for most builtins.
   */
  specOf(words: readonly string[]): WordsSpec | undefined;
}

export interface ScriptResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

export interface ProbeOptions {
  readonly helpers: ReadonlyMap<string, Program>;
  /** The budget; a check that uses it up ends with a status that is not 0. */
  readonly steps: number;
}
