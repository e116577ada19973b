import { joinPath } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { E2FSPROGS, formatAttributes, nameAttributes } from "./chattr/attributes.ts";

const FLAGS = {
  recursive: { short: "R", long: false, help: "go down into directories" },
  showVersion: { short: "V", long: false, help: "print the version first" },
  all: { short: "a", long: false, help: "show names that begin with a dot too" },
  directory: { short: "d", long: false, help: "show directories themselves, not what is in them" },
  longNames: { short: "l", long: false, help: "show the attributes by their names" },
  project: { short: "p", long: false, help: "show the number of the project too", notSimulated: true },
  generation: { short: "v", long: false, help: "show the number of the version too", notSimulated: true },
} as const satisfies FlagSpecs;

const USAGE = "Usage: lsattr [-RVadlpv] [files...]\n";
/** The width of the names, before that of the file. */
const NAME_WIDTH = 28;

type LsattrCall = Call<typeof FLAGS>;

/** lsattr(1) of e2fsprogs 1.47. */
export const lsattr = defineCommand({
  name: "lsattr",
  summary: "list file attributes on a Linux second extended file system",
  operands: "[-RVadlpv] [files...]",
  completes: "file",
  description: "Lists what chattr(1) has set: one letter for each attribute that a file has.",
  flags: FLAGS,
  words: "short-only",
  noStandardOptions: true,
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "lsattr notes", shows: "see the attributes of a file" },
    { run: "lsattr -d .", shows: "those of a directory" },
  ],
  exitStatus: "0 if all attributes could be read, 1 if not.",
  seeAlso: ["chattr(1)", "ls(1)"],

  async run(call) {
    const { flags, operands } = call;
    if (flags.showVersion) call.printError(`lsattr ${E2FSPROGS}\n`);
    for (const path of operands.length > 0 ? operands : ["."]) {
      const status = call.files.lstat(path);
      if (status instanceof Errno) call.warn(`${status.message} while trying to stat ${path}`);
      else if (status.kind === "directory" && !flags.directory) await listDirectory(call, path);
      else list(call, path);
    }
    return call.status;
  },
});

function list(call: LsattrCall, path: string): void {
  const flags = call.files.getFlags(path);
  if (flags instanceof Errno) {
    call.warn(`${flags.message} While reading flags on ${path}`);
    return;
  }
  const shown = call.flags.longNames
    ? `${path.padEnd(NAME_WIDTH)} ${nameAttributes(flags)}`
    : `${formatAttributes(flags)} ${path}`;
  call.print(`${shown}\n`);
}

async function listDirectory(call: LsattrCall, path: string): Promise<void> {
  const entries = call.files.readdir(path);
  // opendir(3) that fails is passed over in silence.
  if (entries instanceof Errno) {
    call.status = 1;
    return;
  }
  const dots = [".", ".."].map((name) => ({ name, kind: "directory" as const }));
  for (const { name, kind } of [...dots, ...entries]) {
    await call.spend(1);
    if (name.startsWith(".") && !call.flags.all) continue;
    const below = joinPath(path, name);
    list(call, below);
    if (kind !== "directory" || !call.flags.recursive || name === "." || name === "..") continue;
    call.print(`\n${below}:\n`);
    await listDirectory(call, below);
    call.print("\n");
  }
}
