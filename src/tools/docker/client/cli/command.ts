import type { CommandSyntax } from "../../../../process/command/syntax.ts";
import type { Call } from "./call.ts";
import type { ValueCheck } from "./value-checks.ts";

/** A command of `docker`, as data: parsing, the help page and completion come from here. */
export interface DockerCommand {
  /** What the help page says above its options. */
  readonly summary: string;
  /** After the command's own words: `[OPTIONS] CONTAINER [CONTAINER...]`. */
  readonly usage: string;
  /** How many operands it takes, at least and at most. */
  readonly operands: readonly [least: number, most: number];
  /** All spellings, where there are several. */
  readonly aliases?: readonly string[];
  /** The options, one a line, as a very wide help page has them: `-s, --signal string   Signal to send`. */
  readonly options?: string;
  /** Accepted, but on no help page. */
  readonly hiddenOptions?: string;
  /** What the values of these options may not be; told while the words are read. */
  readonly checks?: Readonly<Record<string, ValueCheck>>;
  /** Options that an engine with features under trial alone has. */
  readonly onTrial?: readonly string[];
  /** Options end at the first operand: what follows belongs to the container. */
  readonly stopsAtOperand?: boolean;
  /** A plugin: it reads its words by itself. */
  readonly takesAllWords?: boolean;
  /** As `docker run`: each failure is prefixed `docker: ` and followed by where help is; statuses start at 125. */
  readonly reportsAsRun?: boolean;
  /** How it reads its words, where it has commands of its own. */
  readonly syntax?: () => CommandSyntax;
  run(call: Call): Promise<number>;
}

export function defineDocker(command: DockerCommand): DockerCommand {
  return command;
}
