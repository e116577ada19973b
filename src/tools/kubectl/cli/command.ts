import type { Call } from "./call.ts";

/** A command of kubectl: its help page, its options and what it does. */
export interface KubectlCommand {
  /** What the root page says of it, and the first line of its own. */
  readonly summary: string;
  /** Further text of its page. */
  readonly details?: string;
  /** The examples of its page, as lines. */
  readonly examples?: string;
  /** After `kubectl NAME`. */
  readonly usage: string;
  /** The options besides the global ones, one a line: `-l, --selector string   Selector (label query) to filter on`. */
  readonly options?: string;
  /** Options end at the first operand. */
  readonly stopsAtOperand?: boolean;
  run(call: Call): Promise<number>;
}

export function defineKubectl(command: KubectlCommand): KubectlCommand {
  return command;
}
