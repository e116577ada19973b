import type { Budgets } from "../process/budgets.ts";
import type { HostPorts } from "../process/scheduler.ts";
import type { ShellSnapshot } from "../shell/index.ts";
import type { JavaScriptHost, PythonHost, SqlParserHost } from "../tools/index.ts";
import type { ComputerSnapshot } from "./snapshot.ts";

/** What a file of a new computer may be given as. Modes are permission bits, times milliseconds since 1970. */
export type FileSpec =
  | string
  | Uint8Array
  | {
      readonly content: string | Uint8Array;
      readonly mode?: number;
      readonly mtime?: number | Date;
      /** A user name; without it, whoever owns the directory it goes into. */
      readonly owner?: string;
    }
  | { readonly dir: true; readonly mode?: number; readonly mtime?: number | Date; readonly owner?: string }
  | { readonly symlink: string };

export interface ComputerOptions {
  /** Whatever is chance on this computer follows from it. A whole number; 1 unless told. */
  readonly seed?: number;
  /** Absolute path → content. Parent directories are made. */
  readonly files?: Readonly<Record<string, FileSpec>>;
  /** Variables that the login shell starts with, added to the usual ones. */
  readonly env?: Readonly<Record<string, string>>;
  /** Who logs in: `learner` unless told; `root` or any other name, which is then made. */
  readonly user?: string;
  readonly hostname?: string;
  /** The time on the computer's clock at its start, in milliseconds since 1970. */
  readonly now?: number;
  /** What may be used up; see `Budgets`. `Infinity` lifts one. */
  readonly budgets?: Partial<Budgets>;
  /** Where a computer goes on that was saved with `computer.snapshot()`; files and env are put on top. */
  readonly snapshot?: ComputerSnapshot;
}

/** With what only the host has. */
export interface HostedComputerOptions extends ComputerOptions {
  readonly ports: HostPorts;
  /**
   * What the start-up files of a fresh computer make of the first terminal's shell, as known beforehand: a prompt is there
   * before the code that runs commands has been loaded. Without it, that is loaded at once.
   */
  readonly login?: ShellSnapshot;
  /** CPython, for `python`; without it only what needs none works there. */
  readonly python?: PythonHost;
  /** For PostgreSQL's server. */
  readonly sql?: SqlParserHost;
  /** For `node`. */
  readonly javascript?: JavaScriptHost;
}

/** 2025-01-15 09:00:00 UTC: a fixed morning, so that two computers with the same seed print the same dates. */
export const DEFAULT_NOW = Date.UTC(2025, 0, 15, 9, 0, 0);
