import { Errno } from "../../disk/errno.ts";
import { backupName, NO_BACKUP } from "../../process/command/backup.ts";
import type { Call } from "../../process/command/call.ts";
import type { TransferOptions } from "./options.ts";

/** `cp --force --backup f f` makes a backup of f (cp.c, do_copy). */
export function sourceAsOwnBackup(
  { files }: Call,
  source: string,
  destination: string,
  options: TransferOptions,
): { readonly name: string; readonly options: TransferOptions } | undefined {
  if (!options.force || options.backup.control === "none" || source !== destination) return undefined;
  const status = files.stat(destination);
  if (status instanceof Errno || status.kind !== "file") return undefined;
  return { name: backupName(files, destination, options.backup), options: { ...options, backup: NO_BACKUP } };
}
