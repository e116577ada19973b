import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { listMounts } from "../process/command/file-systems.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";

const NOT_MOUNTED = 32;
const MINOR_BITS = 8;

/** mountpoint(1) of util-linux. */
export const mountpoint = defineCommand({
  name: "mountpoint",
  package: UTIL_LINUX,
  summary: "see if a directory or file is a mountpoint",
  operands: ["[-qd] /path/to/directory", "-x /dev/device"],
  completes: "directory",
  description: "Check whether a directory or file is a mountpoint.",
  helpColumn: 21,
  flags: {
    quiet: { short: "q", help: "quiet mode - don't print anything" },
    nofollow: { help: "do not follow symlink" },
    fsDevno: { short: "d", help: "print maj:min device number of the filesystem" },
    devno: { short: "x", help: "print maj:min device number of the block device" },
    help: { short: "h", before: "", help: "display this help" },
    version: { short: "V", help: "display version" },
  },
  examples: [
    { run: "mountpoint /", prints: "/ is a mountpoint\n", shows: "whether something is mounted there" },
    { run: "mountpoint -q /mnt || echo nothing there", prints: "nothing there\n", shows: "ask in a script" },
  ],
  exitStatus: "0 where it is one, 32 where it is not, 1 after an error.",
  seeAlso: ["findmnt(8)", "mount(8)"],

  run(call) {
    const { flags, operands, files } = call;
    const [path] = operands;
    if (path === undefined || operands.length > 1) return call.usageError("bad usage", 1);
    const status = flags.nofollow ? files.lstat(path) : files.stat(path);
    if (status instanceof Errno) return flags.quiet ? 1 : call.fail(`${path}: ${status.message}`, 1);
    const show = (device: number) => {
      call.print(`${device >> MINOR_BITS}:${device & 0xff}\n`);
      return 0;
    };
    if (flags.devno) {
      if (status.kind === "block-device") return show(status.rdev);
      return flags.quiet ? NOT_MOUNTED : call.fail(`${path}: not a block device`, NOT_MOUNTED);
    }
    const mounts = listMounts(files);
    const real = files.realpath(path);
    const isMounted =
      !(mounts instanceof Errno) &&
      status.kind !== "symlink" &&
      mounts.some(({ target }) => target === (real instanceof Errno ? path : real));
    if (isMounted && flags.fsDevno) return show(status.dev);
    if (!flags.quiet) call.print(`${path} is ${isMounted ? "" : "not "}a mountpoint\n`);
    return isMounted ? 0 : NOT_MOUNTED;
  },
});
