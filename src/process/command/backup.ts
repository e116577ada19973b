import { baseName, dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { describeBadChoice, matchChoice } from "./match-choice.ts";

/** How `cp`, `mv`, `ln` and `install` keep what they overwrite (info "Backup options"). */
export interface BackupWish {
  readonly control: "none" | "simple" | "existing" | "numbered";
  readonly suffix: string;
}

export const NO_BACKUP: BackupWish = { control: "none", suffix: "~" };

const CONTROLS = [
  ["none", "off"],
  ["simple", "never"],
  ["existing", "nil"],
  ["numbered", "t"],
] as const;

/** The options that such a command has, and what their arguments were. */
export interface BackupFlags {
  readonly backup?: string;
  readonly backupShort: boolean;
  readonly suffix?: string;
}

/** The wish, or the message about a word that is none of the methods. */
export function readBackupWish(
  { backup, backupShort, suffix }: BackupFlags,
  env: ReadonlyMap<string, string>,
): BackupWish | { readonly problem: string } {
  if (backup === undefined && !backupShort && suffix === undefined) return NO_BACKUP;
  const fromEnvironment = !backup;
  const word = backup || env.get("VERSION_CONTROL") || "existing";
  const match = matchChoice(word, CONTROLS);
  if (typeof match === "string") {
    const context = fromEnvironment ? "$VERSION_CONTROL" : "backup type";
    return { problem: describeBadChoice(word, context, CONTROLS, match) };
  }
  const written = suffix ?? env.get("SIMPLE_BACKUP_SUFFIX");
  return {
    control: match.value as BackupWish["control"],
    suffix: written && !written.includes("/") ? written : "~",
  };
}

/** The name under which the file is kept. */
export function backupName(files: Files, path: string, { control, suffix }: BackupWish): string {
  const stem = path.replace(/(?<=[^/])\/+$/, "");
  const last = control === "simple" ? 0 : lastNumber(files, stem);
  if (control === "numbered" || last > 0) return `${stem}.~${last + 1}~`;
  return stem + suffix;
}

function lastNumber(files: Files, path: string): number {
  const name = baseName(path);
  const entries = files.readdir(dirName(path));
  if (entries instanceof Errno) return 0;
  let last = 0;
  for (const entry of entries) {
    if (!entry.name.startsWith(`${name}.~`)) continue;
    const number = /^\.~([1-9]\d*)~$/.exec(entry.name.slice(name.length))?.[1];
    if (number !== undefined) last = Math.max(last, Number(number));
  }
  return last;
}

/** Renames the file to its backup; gives that name, or the errno. */
export function makeBackup(files: Files, path: string, wish: BackupWish): string | Errno {
  const name = backupName(files, path, wish);
  return files.rename(path, name) ?? name;
}
