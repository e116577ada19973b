import type { Call } from "../../process/command/call.ts";
import type { FlagArgument, FlagSpecs } from "../../process/command/spec.ts";

const pattern: FlagArgument = { name: "PATTERN", completes: "none" };
const size: FlagArgument = { name: "SIZE", completes: "none" };
const file: FlagArgument = { name: "FILE", completes: "file" };
const directory: FlagArgument = { name: "DIR", completes: "directory" };
const text = (name: string): FlagArgument => ({ name, completes: "none" });

export const FLAGS = {
  verbose: { short: "v", repeatable: true, help: "increase verbosity" },
  quiet: { short: "q", help: "suppress non-error messages" },
  checksum: { short: "c", help: "skip based on checksum, not mod-time & size" },
  archive: { short: "a", help: "archive mode is -rlptgoD (no -A,-X,-U,-N,-H)" },
  recursive: { short: "r", help: "recurse into directories" },
  relative: { short: "R", help: "use relative path names" },
  backup: { short: "b", help: "make backups (see --suffix & --backup-dir)" },
  backupDir: { argument: directory, help: "make backups into hierarchy based in DIR" },
  suffix: { argument: text("SUFFIX"), help: "backup suffix (default ~ w/o --backup-dir)" },
  update: { short: "u", help: "skip files that are newer on the receiver" },
  inplace: { help: "update destination files in-place" },
  append: { notSimulated: true, help: "append data onto shorter files" },
  dirs: { short: "d", help: "transfer directories without recursing" },
  mkpath: { help: "create destination's missing path components" },
  links: { short: "l", help: "copy symlinks as symlinks" },
  copyLinks: { short: "L", help: "transform symlink into referent file/directory" },
  hardLinks: { short: "H", notSimulated: true, help: "preserve hard links" },
  perms: { short: "p", help: "preserve permissions" },
  executability: { short: "E", help: "preserve executability" },
  chmod: { argument: text("CHMOD"), notSimulated: true, help: "affect file and/or directory permissions" },
  acls: { short: "A", notSimulated: true, help: "preserve ACLs (implies --perms)" },
  xattrs: { short: "X", notSimulated: true, help: "preserve extended attributes" },
  owner: { short: "o", help: "preserve owner (super-user only)" },
  group: { short: "g", help: "preserve group" },
  devices: { help: "preserve device files (super-user only)" },
  specials: { help: "preserve special files" },
  deviceFiles: { short: "D", long: false, help: "same as --devices --specials" },
  times: { short: "t", help: "preserve modification times" },
  omitDirTimes: { short: "O", help: "omit directories from --times" },
  sparse: { short: "S", help: "turn sequences of nulls into sparse blocks" },
  dryRun: { short: "n", help: "perform a trial run with no changes made" },
  wholeFile: { short: "W", help: "copy files whole (w/o delta-xfer algorithm)" },
  oneFileSystem: { short: "x", help: "don't cross filesystem boundaries" },
  rsh: { short: "e", argument: text("COMMAND"), help: "specify the remote shell to use" },
  rsyncPath: { argument: text("PROGRAM"), help: "specify the rsync to run on remote machine" },
  existing: { help: "skip creating new files on receiver" },
  ignoreExisting: { help: "skip updating files that exist on receiver" },
  removeSourceFiles: { help: "sender removes synchronized files (non-directory)" },
  del: { help: "an alias for --delete-during" },
  delete: { help: "delete extraneous files from dest directories" },
  deleteBefore: { help: "receiver deletes before xfer, not during" },
  deleteDuring: { help: "receiver deletes during the transfer" },
  deleteDelay: { help: "find deletions during, delete after" },
  deleteAfter: { help: "receiver deletes after transfer, not during" },
  deleteExcluded: { help: "also delete excluded files from dest directories" },
  force: { help: "force deletion of directories even if not empty" },
  maxSize: { argument: size, help: "don't transfer any file larger than SIZE" },
  minSize: { argument: size, help: "don't transfer any file smaller than SIZE" },
  partial: { help: "keep partially transferred files" },
  pruneEmptyDirs: { short: "m", help: "prune empty directory chains from file-list" },
  numericIds: { help: "don't map uid/gid values by user/group name" },
  ignoreTimes: { short: "I", help: "don't skip files that match size and time" },
  sizeOnly: { help: "skip files that match in size" },
  linkDest: { argument: directory, notSimulated: true, help: "hardlink to files in DIR when unchanged" },
  compress: { short: "z", help: "compress file data during the transfer" },
  filter: { short: "f", argument: text("RULE"), repeatable: true, help: "add a file-filtering RULE" },
  exclude: { argument: pattern, repeatable: true, help: "exclude files matching PATTERN" },
  excludeFrom: { argument: file, repeatable: true, help: "read exclude patterns from FILE" },
  include: { argument: pattern, repeatable: true, help: "don't exclude files matching PATTERN" },
  includeFrom: { argument: file, repeatable: true, help: "read include patterns from FILE" },
  filesFrom: { argument: file, notSimulated: true, help: "read list of source-file names from FILE" },
  stats: { help: "give some file-transfer stats" },
  humanReadable: { short: "h", help: "output numbers in a human-readable format" },
  progress: { help: "show progress during transfer" },
  partialProgress: { short: "P", long: false, help: "same as --partial --progress" },
  info: { argument: text("FLAGS"), notSimulated: true, help: "fine-grained informational verbosity" },
  itemizeChanges: { short: "i", help: "output a change-summary for all updates" },
  outFormat: {
    argument: text("FORMAT"),
    notSimulated: true,
    help: "output updates using the specified FORMAT",
  },
  listOnly: { help: "list the files instead of copying them" },
  bwlimit: { argument: text("RATE"), notSimulated: true, help: "limit socket I/O bandwidth" },
  daemon: { notSimulated: true, help: "run as an rsync daemon" },
  server: { hidden: true },
  noOwner: { long: ["no-owner", "no-o"], hidden: true },
  noGroup: { long: ["no-group", "no-g"], hidden: true },
  noPerms: { long: ["no-perms", "no-p"], hidden: true },
  noTimes: { long: ["no-times", "no-t"], hidden: true },
  noLinks: { long: ["no-links", "no-l"], hidden: true },
  noRecursive: { long: ["no-recursive", "no-r"], hidden: true },
  noDevices: { long: ["no-devices", "no-D", "no-specials"], hidden: true },
} as const satisfies FlagSpecs;

export type RsyncCall = Call<typeof FLAGS>;

/** Where an option that is there by -a is taken back. */
const TAKEN_BACK = {
  owner: "noOwner",
  group: "noGroup",
  perms: "noPerms",
  times: "noTimes",
  links: "noLinks",
  recursive: "noRecursive",
} as const;

/** What the options of a line come to. */
export interface Settings {
  readonly recursive: boolean;
  readonly links: boolean;
  readonly perms: boolean;
  readonly times: boolean;
  readonly owner: boolean;
  readonly group: boolean;
  readonly devices: boolean;
  readonly deletes: boolean;
  readonly progress: boolean;
  readonly maxSize: number;
  readonly minSize: number;
}

export function readSettings({ flags }: RsyncCall): Settings {
  const of = (name: keyof typeof TAKEN_BACK) => (flags[name] || flags.archive) && !flags[TAKEN_BACK[name]];
  return {
    recursive: of("recursive"),
    links: of("links"),
    perms: of("perms"),
    times: of("times"),
    owner: of("owner"),
    group: of("group"),
    devices: (flags.archive || flags.devices || flags.specials || flags.deviceFiles) && !flags.noDevices,
    deletes:
      flags.delete ||
      flags.del ||
      flags.deleteAfter ||
      flags.deleteBefore ||
      flags.deleteDuring ||
      flags.deleteDelay ||
      flags.deleteExcluded,
    progress: flags.progress || flags.partialProgress,
    maxSize: parseSize(flags.maxSize, Number.POSITIVE_INFINITY),
    minSize: parseSize(flags.minSize, 0),
  };
}

const UNITS = "BKMGT";

/** `1.5m`, `100K`, `2kb`: the letter alone counts in 1024. */
function parseSize(text: string | undefined, otherwise: number): number {
  const match = /^(\d+(?:\.\d+)?)([bkmgt]?)(b|ib)?$/i.exec(text ?? "");
  if (!match) return otherwise;
  const [, number = "", unit = "", tail = ""] = match;
  const base = tail.toLowerCase() === "b" ? 1000 : 1024;
  return Math.floor(Number(number) * base ** Math.max(0, UNITS.indexOf(unit.toUpperCase())));
}
