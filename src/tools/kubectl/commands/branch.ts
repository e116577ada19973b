import type { KubectlCommand } from "../cli/command.ts";

type Load = () => Promise<KubectlCommand | undefined>;

/** A word of the command line: a command, a group of commands, or, without either, one that is not simulated. */
export interface Branch {
  readonly summary: string;
  readonly load?: Load;
  readonly group?: Readonly<Record<string, Branch>>;
  readonly aliases?: readonly string[];
  /** Of a group, what its page says above its commands, where that is more. */
  readonly details?: string;
  /** Of a group, what follows its name. */
  readonly usage?: string;
}

export const branch = (summary: string, load?: Load, aliases?: readonly string[]): Branch => ({
  summary,
  load,
  aliases,
});
