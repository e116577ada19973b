import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways } from "../process/command/quote-name.ts";

/** sync(1). The disk keeps nothing back, so there is nothing to write: what can go wrong is a name. */
export const sync = defineCommand({
  name: "sync",
  package: COREUTILS,
  summary: "synchronize cached writes to persistent storage",
  operands: "[OPTION] [FILE]...",
  description: `Synchronize cached writes to persistent storage

If one or more files are specified, sync only them,
or their containing file systems.`,
  helpColumn: 26,
  flags: {
    data: { short: "d", help: "sync only file data, no unneeded metadata" },
    fileSystem: { short: "f", help: "sync the file systems that contain the files" },
  },
  examples: [{ run: "sync && echo done", prints: "done\n", shows: "all that was written is on the disk" }],
  exitStatus: "0 if all was written, 1 if not.",
  seeAlso: ["sync(2)", "fsync(2)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.data && flags.fileSystem) return call.fail("cannot specify both --data and --file-system");
    if (flags.data && operands.length === 0) return call.fail("--data needs at least one argument");
    for (const path of operands) {
      const opened = call.files.open(path, { read: true });
      // A file that may only be written is opened so.
      const file = opened === Errno.EACCES ? call.files.open(path, { write: true }) : opened;
      if (file instanceof Errno) call.warn(`error opening ${quoteNameAlways(path)}: ${file.message}`);
      else file.close();
    }
    return call.status;
  },
});
