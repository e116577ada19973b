import { formatMode } from "../base/file-mode.ts";
import { Errno } from "../disk/errno.ts";
import type { FileStatus } from "../disk/files.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { Users } from "../process/users.ts";

/** So many links are followed (namei.c). */
const LINKS_AT_MOST = 256;

const FLAGS = {
  mountpoints: { short: "x", help: "show mount point directories with a 'D'" },
  modes: { short: "m", help: "show the mode bits of each file" },
  owners: { short: "o", help: "show owner and group name of each file" },
  long: { short: "l", help: "use a long listing format (-m -o -v) " },
  nosymlinks: { short: "n", help: "don't follow symlinks" },
  vertical: { short: "v", help: "vertical align of modes and owners" },
  help: { short: "h", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type NameiCall = Call<typeof FLAGS>;

/** One part of a path, or of what a link in it points to. */
interface Step {
  readonly name: string;
  readonly level: number;
  readonly status: FileStatus | Errno;
  readonly target?: string;
  readonly isMountPoint: boolean;
}

/** namei(1) of util-linux. */
export const namei = defineCommand({
  name: "namei",
  package: UTIL_LINUX,
  summary: "follow a pathname until a terminal point is found",
  operands: "[options] <pathname>...",
  completes: "file",
  description: "Follow a pathname until a terminal point is found.",
  helpColumn: 22,
  flags: FLAGS,
  afterUsageProblem: (name) => `Try '${name} --help' for more information.\n`,
  examples: [
    { run: "mkdir a && namei a", prints: "f: a\n d a\n", shows: "each directory on the way" },
    { run: "namei -l /etc/passwd", shows: "who may pass, and who may read" },
  ],
  seeAlso: ["ls(1)", "stat(1)", "readlink(1)"],

  run(call) {
    if (call.operands.length === 0) return call.usageError("pathname argument is missing");
    for (const path of call.operands) {
      const steps: Step[] = [];
      const isWhole = follow(call, path, "", 0, steps);
      call.print(`f: ${path}\n${formatSteps(call, steps)}`);
      if (!isWhole) call.status = 1;
    }
    return call.status;
  },
});

/** Adds the parts of a path, seen from a directory; false where one is missing. */
function follow(call: NameiCall, path: string, from: string, level: number, steps: Step[]): boolean {
  let at = path.startsWith("/") ? "/" : from;
  const parts = path.split("/").filter(Boolean);
  if (path.startsWith("/")) steps.push(stepTo(call, "/", "/", level));
  for (const name of parts) {
    const directory = at;
    at = at === "" || at.endsWith("/") ? `${at}${name}` : `${at}/${name}`;
    const step = stepTo(call, name, at, level);
    steps.push(step);
    if (step.status instanceof Errno) return false;
    if (step.target === undefined || call.flags.nosymlinks) continue;
    if (steps.length > LINKS_AT_MOST) {
      call.note(`${path}: exceeded limit of symlinks`);
      return false;
    }
    if (!follow(call, step.target, directory, level + 1, steps)) return false;
  }
  return true;
}

function stepTo({ files, flags }: NameiCall, name: string, path: string, level: number): Step {
  const status = files.lstat(path);
  const link = !(status instanceof Errno) && status.kind === "symlink" ? files.readlink(path) : undefined;
  const target = link instanceof Errno ? undefined : link;
  const isMountPoint = flags.mountpoints && isMounted(files, path, status);
  return { name, level, status, target, isMountPoint };
}

function isMounted(files: NameiCall["files"], path: string, status: FileStatus | Errno): boolean {
  if (status instanceof Errno || status.kind !== "directory") return false;
  const above = files.stat(`${path}/..`);
  return !(above instanceof Errno) && (above.dev !== status.dev || above.ino === status.ino);
}

function formatSteps(call: NameiCall, steps: readonly Step[]): string {
  const { flags } = call;
  const showsModes = flags.modes || flags.long;
  const showsOwners = flags.owners || flags.long;
  const isVertical = flags.vertical || flags.long;
  const users = new Users(call.files);
  const owners = steps.flatMap(({ status }) =>
    status instanceof Errno ? [] : [[users.nameOf(status.uid), users.groupNameOf(status.gid)] as const],
  );
  const width = (at: 0 | 1) => Math.max(0, ...owners.map((pair) => pair[at].length));
  const lines = steps.map(({ name, level, status, target, isMountPoint }) => {
    const indent = "  ".repeat(level);
    const lead = isVertical ? "" : ` ${indent}`;
    if (status instanceof Errno) {
      const blanks = isVertical ? " ".repeat(showsModes ? 11 : 2) : `${indent}  `;
      const space = showsOwners ? " ".repeat(width(0) + width(1) + 2) : "";
      return `${isVertical ? "" : " "}${blanks}${space}${isVertical ? indent : ""}${name} - ${status.message}\n`;
    }
    const mode = formatMode(status.mode);
    const kind = isMountPoint ? "D" : mode.slice(0, 1);
    const letters = showsModes ? kind + mode.slice(1) : kind;
    const owner = showsOwners
      ? ` ${users.nameOf(status.uid).padEnd(width(0))} ${users.groupNameOf(status.gid).padEnd(width(1))}`
      : "";
    const shown = target === undefined ? name : `${name} -> ${target}`;
    return `${lead}${letters}${owner} ${isVertical ? indent : ""}${shown}\n`;
  });
  return lines.join("");
}
