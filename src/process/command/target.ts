import { baseName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { GivenFlag } from "./parse-options.ts";
import { quoteNameAlways } from "./quote-name.ts";

/** Where `cp`, `mv` and `ln` put things: into a directory, or under one name. */
export type Target =
  | { readonly kind: "directory"; readonly directory: string; readonly sources: readonly string[] }
  | { readonly kind: "name"; readonly source: string; readonly name: string };

export interface TargetProblem {
  readonly problem: string;
  /** With the `Try … --help` line. */
  readonly usage: boolean;
}

export interface TargetFlags {
  readonly targetDirectory?: string;
  readonly noTargetDirectory: boolean;
}

/** The message where more than one directory was asked for. */
export function complainOfDirectories(given: readonly GivenFlag[]): string | undefined {
  const count = given.filter(({ flag }) => flag === "targetDirectory").length;
  return count > 1 ? "multiple target directories specified" : undefined;
}

/** Reads the operands as cp.c and mv.c do. */
export function readTarget(
  files: Files,
  operands: readonly string[],
  { targetDirectory, noTargetDirectory }: TargetFlags,
): Target | TargetProblem {
  const [first, second, third] = operands;
  if (targetDirectory !== undefined && noTargetDirectory) {
    return problem("cannot combine --target-directory (-t) and --no-target-directory (-T)");
  }
  if (first === undefined) return problem("missing file operand", true);
  if (targetDirectory !== undefined) {
    const refused = refuseDirectory(files, targetDirectory);
    if (refused) return problem(`target directory ${quoteNameAlways(targetDirectory)}: ${refused.message}`);
    return { kind: "directory", directory: targetDirectory, sources: operands };
  }
  if (second === undefined)
    return problem(`missing destination file operand after ${quoteNameAlways(first)}`, true);
  const last = operands.at(-1) ?? "";
  if (noTargetDirectory) {
    if (third !== undefined) return problem(`extra operand ${quoteNameAlways(third)}`, true);
    return { kind: "name", source: first, name: second };
  }
  const refused = refuseDirectory(files, last);
  if (!refused) return { kind: "directory", directory: last, sources: operands.slice(0, -1) };
  if (operands.length > 2) return problem(`target ${quoteNameAlways(last)}: ${refused.message}`);
  return { kind: "name", source: first, name: last };
}

function problem(text: string, usage = false): TargetProblem {
  return { problem: text, usage };
}

/** Why the path is no directory to put something into. */
export function refuseDirectory(files: Files, path: string): Errno | undefined {
  const status = files.stat(path);
  if (status instanceof Errno) return status;
  return status.kind === "directory" ? undefined : Errno.ENOTDIR;
}

/** The path of an operand inside a target directory. */
export function pathInside(directory: string, operand: string): string {
  const last = baseName(operand);
  return joinPath(directory, last === "/" ? "" : last);
}
