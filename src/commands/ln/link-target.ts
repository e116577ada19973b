import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import {
  pathInside,
  refuseDirectory,
  type TargetFlags,
  type TargetProblem,
} from "../../process/command/target.ts";

/** One link to make. */
export interface LinkWish {
  readonly existing: string;
  readonly name: string;
}

export type LinkFlags = TargetFlags & { readonly noDereference: boolean };

/** Reads the operands of the four forms (ln.c, main). */
export function readLinkTarget(
  files: Files,
  operands: readonly string[],
  flags: LinkFlags,
): readonly LinkWish[] | TargetProblem {
  const [first, second, third] = operands;
  const wrong = flags.targetDirectory === undefined ? undefined : badDirectory(files, flags.targetDirectory);
  if (wrong !== undefined) return { problem: wrong, usage: false };
  if (first === undefined) return { problem: "missing file operand", usage: true };
  if (flags.targetDirectory !== undefined && flags.noTargetDirectory) {
    return { problem: "cannot combine --target-directory and --no-target-directory", usage: false };
  }
  if (flags.noTargetDirectory) {
    if (second === undefined) {
      return { problem: `missing destination file operand after ${quoteNameAlways(first)}`, usage: true };
    }
    if (third !== undefined) return { problem: `extra operand ${quoteNameAlways(third)}`, usage: true };
    return [{ existing: first, name: second }];
  }
  if (flags.targetDirectory !== undefined) {
    return operands.map((path) => inside(flags.targetDirectory ?? "", path));
  }
  if (second === undefined) return [inside(".", first)];
  const last = operands.at(-1) ?? "";
  const isLink = flags.noDereference && isSymlink(files, last);
  const refused = isLink ? Errno.ENOTDIR : refuseDirectory(files, last);
  if (!refused) return operands.slice(0, -1).map((path) => inside(last, path));
  if (third === undefined) return [{ existing: first, name: second }];
  return { problem: `target ${quoteNameAlways(last)}: ${refused.message}`, usage: false };
}

function badDirectory(files: Files, path: string): string | undefined {
  const refused = refuseDirectory(files, path);
  const name = quoteNameAlways(path);
  if (refused === Errno.ENOTDIR) return `target ${name} is not a directory`;
  return refused && `failed to access ${name}: ${refused.message}`;
}

function inside(directory: string, existing: string): LinkWish {
  return { existing, name: pathInside(directory, existing) };
}

function isSymlink(files: Files, path: string): boolean {
  const status = files.lstat(path);
  return !(status instanceof Errno) && status.kind === "symlink";
}
