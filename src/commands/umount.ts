import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { listMounts } from "../process/command/file-systems.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";

/** umount(8) of util-linux. What is mounted on this computer stays mounted. */
export const umount = defineCommand({
  name: "umount",
  package: UTIL_LINUX,
  summary: "unmount file systems",
  operands: "[options] <source> | <directory>",
  completes: "directory",
  description: "Unmount filesystems.",
  flags: {
    force: { short: "f", help: "force unmount (in case of an unreachable NFS system)" },
    lazy: { short: "l", help: "detach the filesystem now, clean up things later" },
    recursive: { short: "R", help: "recursively unmount a target with all its children" },
    verbose: { short: "v", help: "say what is being done" },
    ...UTIL_LINUX_STANDARD,
  },
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [{ run: "umount /mnt", shows: "take away what is mounted there" }],
  exitStatus: "0; 1 after a mistake in the line, and where a user may not unmount; 32 where it fails.",
  seeAlso: ["mount(8)"],

  run(call) {
    if (call.operands.length === 0) return call.usageError("bad usage");
    const mounts = listMounts(call.files);
    const failed = call.files.credentials.uid === 0 ? 32 : 1;
    let status = 0;
    for (const name of call.operands) {
      const path = call.files.realpath(name);
      if (path instanceof Errno) status = call.fail(`${name}: ${path.message}`, failed);
      else if (
        mounts instanceof Errno ||
        !mounts.some(({ target, source }) => target === path || source === path)
      )
        status = call.fail(`${path}: not mounted.`, failed);
      else if (call.files.credentials.uid !== 0)
        status = call.fail(`${path}: must be superuser to unmount.`, 32);
      else status = call.notSimulated(`of ${name}`);
    }
    return status;
  },
});
