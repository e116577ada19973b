import { type ModeChanges, parseMode } from "../../base/file-mode.ts";
import type { BackupWish } from "../../process/command/backup.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { Users } from "../../process/users.ts";

export interface InstallFlags {
  readonly backup?: string;
  readonly backupShort: boolean;
  readonly compare: boolean;
  readonly directory: boolean;
  readonly group?: string;
  readonly mode?: string;
  readonly owner?: string;
  readonly preserveTimestamps: boolean;
  readonly suffix?: string;
  readonly targetDirectory?: string;
  readonly verbose: boolean;
}

export interface InstallWishes {
  readonly backup: BackupWish;
  readonly compare: boolean;
  readonly mode: ModeChanges;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly keepsTimes: boolean;
  readonly verbose: boolean;
}

const DEFAULT_MODE = "0755";

/** What the options ask for, or the status after the message. */
export function readInstallWishes(
  call: Call,
  flags: InstallFlags,
  backup: BackupWish,
): InstallWishes | number {
  if (flags.directory && flags.targetDirectory !== undefined)
    return call.fail("target directory not allowed when installing a directory");
  if (flags.compare && flags.preserveTimestamps)
    return call.usageError("options --compare (-C) and --preserve-timestamps are mutually exclusive");
  const mode = parseMode(flags.mode ?? DEFAULT_MODE);
  if (!mode) return call.fail(`invalid mode ${quoteText(flags.mode ?? "")}`);
  const users = new Users(call.files);
  const uid = flags.owner === undefined ? undefined : users.parseUser(flags.owner);
  if (flags.owner !== undefined && uid === undefined)
    return call.fail(`invalid user ${quoteText(flags.owner)}`);
  const gid = flags.group === undefined ? undefined : users.parseGroup(flags.group);
  if (flags.group !== undefined && gid === undefined)
    return call.fail(`invalid group ${quoteText(flags.group)}`);
  const { compare, preserveTimestamps: keepsTimes, verbose } = flags;
  return { backup, compare, mode, uid, gid, keepsTimes, verbose };
}
