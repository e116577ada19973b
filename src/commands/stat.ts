import { Errno } from "../disk/errno.ts";
import type { FileStatus } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { FileFields } from "./stat/file-fields.ts";
import { fileSystemFields } from "./stat/file-system-fields.ts";
import { printFormat, type StatField } from "./stat/print-format.ts";

const STDIN = "-";

const FLAGS = {
  dereference: { short: "L", help: "follow links" },
  fileSystem: { short: "f", help: "display file system status instead of file status" },
  cached: {
    argument: { name: "MODE", choices: [["default"], ["never"], ["always"]] },
    help: "specify how to use cached attributes;\n  useful on remote file systems. See MODE below",
  },
  format: {
    short: "c",
    shows: "  -c  --format=FORMAT",
    argument: { name: "FORMAT", completes: "none" },
    overrides: ["printf"],
    help: "use the specified FORMAT instead of the default;\n  output a newline after each use of FORMAT",
  },
  printf: {
    argument: { name: "FORMAT", completes: "none" },
    overrides: ["format"],
    help: "like --format, but interpret backslash escapes,\n  and do not output a mandatory trailing newline;\n  if you want a newline, include \\n in FORMAT",
  },
  terse: { short: "t", help: "print the information in terse form" },
} as const satisfies FlagSpecs;

type StatCall = Call<typeof FLAGS>;

const TERSE = "%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o";
const TERSE_SYSTEM = "%n %i %l %t %s %S %b %f %a %c %d";
const HUMAN_SYSTEM = `  File: "%n"
    ID: %-8i Namelen: %-7l Type: %T
Block size: %-10s Fundamental block size: %S
Blocks: Total: %-10b Free: %-10f Available: %a
Inodes: Total: %-10c Free: %d`;

/** What `stat` shows of a file where nobody asks for something else; a device has its numbers besides. */
function humanFormat(isDevice: boolean, target: string | undefined): string {
  return `  File: %n${target === undefined ? "" : ` -> ${target.replaceAll("%", "%%")}`}
  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F
Device: %Hd,%Ld\tInode: %-11i ${isDevice ? "Links: %-5h Device type: %Hr,%Lr" : "Links: %h"}
Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)
Access: %x
Modify: %y
Change: %z
 Birth: %w`;
}

/** stat(1) */
export const stat = defineCommand({
  name: "stat",
  package: COREUTILS,
  summary: "display file or file system status",
  operands: "[OPTION]... FILE...",
  description: `Display file or file system status.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 25,
  flags: FLAGS,
  notes: `The MODE argument of --cached can be: always, never, or default.
'always' will use cached attributes if available, while
'never' will try to synchronize with the latest attributes, and
'default' will leave it up to the underlying file system.

The valid format sequences for files (without --file-system):

  %a   permission bits in octal (note '#' and '0' printf flags)
  %A   permission bits and file type in human readable form
  %b   number of blocks allocated (see %B)
  %B   the size in bytes of each block reported by %b
  %C   SELinux security context string
  %d   device number in decimal (st_dev)
  %D   device number in hex (st_dev)
  %Hd  major device number in decimal
  %Ld  minor device number in decimal
  %f   raw mode in hex
  %F   file type
  %g   group ID of owner
  %G   group name of owner
  %h   number of hard links
  %i   inode number
  %m   mount point
  %n   file name
  %N   quoted file name with dereference if symbolic link
  %o   optimal I/O transfer size hint
  %s   total size, in bytes
  %r   device type in decimal (st_rdev)
  %R   device type in hex (st_rdev)
  %Hr  major device type in decimal, for character/block device special files
  %Lr  minor device type in decimal, for character/block device special files
  %t   major device type in hex, for character/block device special files
  %T   minor device type in hex, for character/block device special files
  %u   user ID of owner
  %U   user name of owner
  %w   time of file birth, human-readable; - if unknown
  %W   time of file birth, seconds since Epoch; 0 if unknown
  %x   time of last access, human-readable
  %X   time of last access, seconds since Epoch
  %y   time of last data modification, human-readable
  %Y   time of last data modification, seconds since Epoch
  %z   time of last status change, human-readable
  %Z   time of last status change, seconds since Epoch

Valid format sequences for file systems:

  %a   free blocks available to non-superuser
  %b   total data blocks in file system
  %c   total file nodes in file system
  %d   free file nodes in file system
  %f   free blocks in file system
  %i   file system ID in hex
  %l   maximum length of filenames
  %n   file name
  %s   block size (for faster transfers)
  %S   fundamental block size (for block counts)
  %t   file system type in hex
  %T   file system type in human readable form

--terse is equivalent to the following FORMAT:
    %n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o %C
--terse --file-system is equivalent to the following FORMAT:
    %n %i %l %t %s %S %b %f %a %c %d

NOTE: your shell may have its own version of stat, which usually supersedes
the version described here.  Please refer to your shell's documentation
for details about the options it supports.`,
  examples: [
    { run: "printf 12345 > f && stat -c '%n %s' f", prints: "f 5\n", shows: "the size in bytes" },
    { run: "mkdir -m 750 d && stat -c '%a %A' d", prints: "750 drwxr-x---\n", shows: "the permissions" },
    { run: "stat notes.txt", shows: "all that the disk knows of a file" },
  ],
  seeAlso: ["ls(1)", "stat(2)"],

  run(call) {
    const { flags, operands } = call;
    if (operands.length === 0) return call.usageError("missing operand");
    const escapes = flags.printf !== undefined;
    const written = flags.printf ?? flags.format;
    const fields = new FileFields(call);
    const find = (name: string) =>
      flags.fileSystem ? describeSystem(call, name) : describeFile(call, name, fields);
    for (const name of operands) {
      const found = find(name);
      if (!found) continue;
      const end = escapes ? "" : "\n";
      const format = written ?? (flags.terse ? found.terse : found.human);
      if (!printFormat(call, format, found.field, { escapes, end })) return 1;
    }
    return call.status;
  },
});

interface Described {
  readonly field: StatField;
  readonly terse: string;
  readonly human: string;
}

function describeSystem(call: Call, name: string): Described | undefined {
  const field = fileSystemFields(call, name);
  return field && { field, terse: TERSE_SYSTEM, human: HUMAN_SYSTEM };
}

/** Undefined, after the message, where the file cannot be looked at. */
function describeFile(call: StatCall, name: string, fields: FileFields): Described | undefined {
  const { files, process } = call;
  if (name === STDIN) {
    const status = process.fds.get(0)?.status();
    if (status) return describe(status);
    call.warn(`cannot stat standard input: ${Errno.EBADF.message}`);
    return undefined;
  }
  const status = call.flags.dereference ? files.stat(name) : files.lstat(name);
  if (!(status instanceof Errno)) return describe(status);
  call.warn(`cannot statx ${quoteNameAlways(name)}: ${status.message}`);
  return undefined;

  function describe(found: FileStatus): Described {
    const isDevice = found.kind === "character-device" || found.kind === "block-device";
    const target = found.kind === "symlink" ? fields.target(name) : undefined;
    return { field: fields.of(name, found), terse: TERSE, human: humanFormat(isDevice, target) };
  }
}
