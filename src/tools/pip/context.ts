import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";
import type { Interpreter } from "../python/interpreter.ts";
import {
  visibleDirectories as directoriesSeen,
  userBase as ownUserBase,
  userSite as ownUserSite,
} from "../python/user-site.ts";
import type { PackageIndex } from "../python-packages/index/package-index.ts";
import { type InstalledDistribution, installedDistributions } from "../python-packages/installed.ts";
import type { Target } from "../python-packages/wheel-tags.ts";
import type { Console } from "./console.ts";
import type { OptionValues } from "./option.ts";

/** What a command of pip works with. */
export interface PipContext {
  readonly process: Process;
  readonly files: Files;
  readonly interpreter: Interpreter;
  readonly console: Console;
  readonly values: OptionValues;
  readonly operands: readonly string[];
  /** `pip`, or `/usr/bin/python3 -m pip`. */
  readonly program: string;
  /** Its own version: some texts changed. */
  readonly version: PipVersion;
  readonly index: PackageIndex;
  /** What the user set for a command in the environment or in a file. */
  readonly settings: readonly PipSetting[];
  /** What files are chosen for. */
  readonly target: Target;
}

/** Major and minor, to compare: 23.2 is 2302. */
export type PipVersion = number;

/** A value that stands for an option: from a configuration file or the environment. */
export interface PipSetting {
  /** `global.index-url`; `:env:.index-url` for the environment. */
  readonly key: string;
  readonly value: string;
}

export type PipCommand = (context: PipContext) => Promise<number>;

/** Thrown to end a command: what it says is told as an error. */
export class PipError extends Error {
  constructor(
    message: string,
    readonly status = 1,
    /** What stands before it, as it is. */
    readonly before = "",
  ) {
    super(message);
  }
}

/** What Python calls an error of a system call; others are plain OSErrors. */
const EXCEPTIONS: ReadonlyMap<Errno, string> = new Map([
  [Errno.ENOENT, "FileNotFoundError"],
  [Errno.EEXIST, "FileExistsError"],
  [Errno.EACCES, "PermissionError"],
  [Errno.EISDIR, "IsADirectoryError"],
  [Errno.ENOTDIR, "NotADirectoryError"],
]);

/** An error that pip does not expect: it shows the exception, and ends with 2. */
export function unexpected(failed: Errno, path: string): PipError {
  const name = EXCEPTIONS.get(failed) ?? "OSError";
  return new PipError(`Exception:\n${name}: [Errno ${failed.number}] ${failed.message}: '${path}'`, 2);
}

export function homeOf(process: Process): string {
  return process.env.get("HOME") ?? "/";
}

/** `~/.local`, for `--user`. */
export function userBase({ process }: Pick<PipContext, "process">): string {
  return ownUserBase(process.env);
}

export function userSite({ process, interpreter }: Pick<PipContext, "process" | "interpreter">): string {
  return ownUserSite(process.env, interpreter);
}

/** All that this interpreter sees, the user's own included. */
export function allInstalled(context: PipContext): readonly InstalledDistribution[] {
  return installedDistributions(context.files, visibleDirectories(context));
}

export function visibleDirectories({ process, interpreter }: PipContext): readonly string[] {
  return directoriesSeen(process.env, interpreter);
}

/** As pip shows paths: from here on where they are below the working directory. */
export function displayPath({ process }: Pick<PipContext, "process">, path: string): string {
  const { cwd } = process;
  return path.startsWith(`${cwd}/`) ? `.${path.slice(cwd.length)}` : path;
}
