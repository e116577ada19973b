import type { FileChange } from "../disk/files.ts";

/** A command that has begun. */
export type StartedCommand = Pick<CommandEvent, "words" | "resolved" | "cwdBefore" | "pid" | "interactive">;

/**
 * One simple command that was executed. Checks, hints, explanations and grades read these, never the text of the
 * line: an alias, an option in another spelling or a place in a pipe make no difference to them.
 */
export interface CommandEvent {
  /** The words as typed, quotes and all. */
  readonly typed: readonly string[];
  /** The words after all expansions; the first is the command's name. */
  readonly words: readonly string[];
  readonly assignments: readonly string[];
  /** The redirections as typed: `{ operator: ">", target: "file" }`. */
  readonly redirections: readonly { readonly operator: string; readonly target: string }[];
  /** What ran. */
  readonly resolved:
    | { readonly kind: "builtin" | "function" | "keyword"; readonly name: string }
    | { readonly kind: "file"; readonly path: string }
    | { readonly kind: "not-found" };
  readonly cwdBefore: string;
  readonly cwdAfter: string;
  readonly status: number;
  /** On the computer's clock, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly duration: number;
  /** What it changed on the disk, where changes are recorded. */
  readonly changes: readonly FileChange[];
  readonly pid: number;
  /** Whether it was typed at a prompt rather than run by a script. */
  readonly interactive: boolean;
}
