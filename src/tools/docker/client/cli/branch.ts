import type { DockerCommand } from "./command.ts";

/** A word of the command tree: a command with its code, or a group of further words; neither: not simulated. */
export interface Branch {
  readonly summary: string;
  /** What its own page says, where that is more. */
  readonly description?: string;
  /** Behind its name, where a word is none of its commands. */
  readonly usage?: string;
  /** An engine with features under trial alone has it. */
  readonly isOnTrial?: boolean;
  readonly aliases?: readonly string[];
  readonly load?: () => Promise<DockerCommand>;
  readonly children?: Readonly<Record<string, Branch>>;
}

export type Branches = Readonly<Record<string, Branch>>;
