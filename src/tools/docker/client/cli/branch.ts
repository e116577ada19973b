import type { DockerCommand } from "./command.ts";

/** A word of the command tree: a command with its code, or a group of further words; neither: not simulated. */
export interface Branch {
  readonly summary: string;
  readonly aliases?: readonly string[];
  readonly load?: () => Promise<DockerCommand>;
  readonly children?: Readonly<Record<string, Branch>>;
}

export type Branches = Readonly<Record<string, Branch>>;
