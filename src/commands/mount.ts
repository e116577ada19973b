import { decode } from "../base/bytes.ts";
import { CAP_SYS_ADMIN, isAble } from "../disk/capabilities.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { listMounts, parseMounts } from "../process/command/file-systems.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { MOUNT_HELP } from "./mount/help-text.ts";

const FAILED = 32;

const FLAGS = {
  all: { short: "a", help: "mount all filesystems mentioned in fstab" },
  showLabels: { short: "l", help: "show also filesystem labels" },
  options: {
    short: "o",
    argument: { name: "list", completes: "none" },
    help: "comma-separated list of mount options",
  },
  readOnly: { short: "r", help: "mount the filesystem read-only (same as -o ro)" },
  types: {
    short: "t",
    argument: { name: "list", completes: "none" },
    help: "limit the set of filesystem types",
  },
  verbose: { short: "v", help: "say what is being done" },
  rw: { short: "w", long: ["rw", "read-write"], help: "mount the filesystem read-write (default)" },
  bind: { short: "B", help: "mount a subtree somewhere else (same as -o bind)" },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

/** mount(8) of util-linux: it lists what is mounted. No further file system can be mounted on this computer. */
export const mount = defineCommand({
  name: "mount",
  package: UTIL_LINUX,
  summary: "show what is mounted; mount a file system",
  operands: ["[-lhV]", "-a [options]", "[options] <source> <directory>"],
  completes: "directory",
  flags: FLAGS,
  helpText: () => MOUNT_HELP,
  versionText: () =>
    "mount from util-linux 2.38.1 (libmount 2.38.1: selinux, smack, btrfs, verity, namespaces, assert, debug)\n",
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [
    { run: "mount", shows: "all file systems, and where they are" },
    { run: "mount -t ext4", prints: "/dev/sda1 on / type ext4 (rw,relatime)\n", shows: "those of one type" },
  ],
  exitStatus: "0; 1 after a mistake in the line, 32 where it may not mount.",
  seeAlso: ["df(1)", "lsblk(8)"],

  run(call) {
    const { operands, flags } = call;
    if (operands.length > 2) return call.usageError("bad usage");
    if (operands.length === 0 && !flags.all) return list(call);
    const found = call.files.realpath(operands.at(-1) ?? "");
    const target = found instanceof Errno ? (operands.at(-1) ?? "") : found;
    if (operands.length === 1) return call.fail(`${target}: can't find in /etc/fstab.`);
    if (flags.all) return mountAll(call);
    if (!isAble(call.files.credentials, CAP_SYS_ADMIN))
      return call.fail(
        `${target}: must be superuser to use mount.\n       dmesg(1) may have more information after failed mount system call.`,
        FAILED,
      );
    return call.notSimulated("of a further file system");
  },
});

/** What /etc/fstab names and is mounted already needs nothing. */
function mountAll(call: Call<typeof FLAGS>): number {
  const table = call.files.readFile("/etc/fstab");
  const mounts = listMounts(call.files);
  if (table instanceof Errno || mounts instanceof Errno) return 0;
  const missing = parseMounts(decode(table)).find(
    ({ target, options }) =>
      !options.split(",").includes("noauto") && !mounts.some((mount) => mount.target === target),
  );
  return missing ? call.notSimulated(`of a further file system, ${missing.target}`) : 0;
}

function list(call: Call<typeof FLAGS>): number {
  const mounts = listMounts(call.files);
  if (mounts instanceof Errno) return call.fail(`failed to read mtab: ${mounts.message}`);
  const types = call.flags.types?.split(",");
  const isInverted = types?.[0]?.startsWith("no") ?? false;
  const named = new Set(types?.map((type) => (isInverted ? type.replace(/^no/, "") : type)));
  for (const { source, target, type, options } of mounts)
    if (!types || named.has(type) !== isInverted)
      call.print(`${source} on ${target} type ${type} (${options})\n`);
  return 0;
}
