import { decode } from "../base/bytes.ts";
import { compileGlob, type Pattern } from "../base/pattern/index.ts";
import type { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { describeListedName } from "../process/command/listed-names.ts";
import { COREUTILS, writeErrorWithoutReason } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { DU_FLAGS } from "./du/flags.ts";
import { readDuOptions } from "./du/options.ts";
import { DiskUsageWalk } from "./du/walk.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/du.html */
export const du = defineCommand({
  name: "du",
  package: COREUTILS,
  writeProblem: writeErrorWithoutReason,
  summary: "estimate file space usage",
  operands: ["[OPTION]... [FILE]...", "[OPTION]... --files0-from=F"],
  description: `Summarize device usage of the set of FILEs, recursively for directories.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 25,
  flags: DU_FLAGS,
  notes: `Display values are in units of the first available SIZE from --block-size,
and the DU_BLOCK_SIZE, BLOCK_SIZE and BLOCKSIZE environment variables.
Otherwise, units default to 1024 bytes (or 512 if POSIXLY_CORRECT is set).

The SIZE argument is an integer and optional unit (example: 10K is 10*1024).
Units are K,M,G,T,P,E,Z,Y (powers of 1024) or KB,MB,... (powers of 1000).
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.`,
  examples: [
    { run: "mkdir d && echo x > d/f && du d", prints: "8\td\n", shows: "what a directory takes, in KiB" },
    { run: "du -sh ~", shows: "one number that a person can read" },
    { run: "du -h --max-depth=1 /usr", shows: "which of the directories inside are large" },
  ],
  exitStatus: "0 if all could be looked at, 1 if not.",
  seeAlso: ["df(1)", "ls(1)"],

  async run(call) {
    const options = readDuOptions(call);
    if (typeof options === "number") return options;
    const exclude = await readPatterns(call);
    if (!exclude) return call.tryHelp();
    const names = await readNames(call);
    if (typeof names === "number") return names;
    const { files0From } = call.flags;
    const several = names.length > 1 || files0From !== undefined || options.follow === "always";
    const walk = new DiskUsageWalk(call, { ...options, exclude, countsAllOnce: several });
    for (const [i, name] of names.entries()) {
      const problem = files0From === undefined ? undefined : describeListedName(name, files0From, i + 1);
      if (problem !== undefined) call.warn(problem);
      else if (name === "") call.warn("invalid zero-length file name");
      else await walk.walk(name);
    }
    if (options.total) walk.printTotal();
    return call.status;
  },
});

/** Undefined, after the message, where a file of patterns cannot be read. */
async function readPatterns(call: Call<typeof DU_FLAGS>): Promise<readonly Pattern[] | undefined> {
  const patterns = [...call.flags.exclude];
  for (const file of call.flags.excludeFrom) {
    const input = await call.open(file);
    if (!input) return undefined;
    patterns.push(...(await input.text()).split("\n").filter((line) => line !== ""));
    call.close(input);
  }
  return patterns.map((pattern) => compileGlob(pattern));
}

async function readNames(call: Call<typeof DU_FLAGS>): Promise<readonly string[] | number> {
  const { operands, flags } = call;
  if (flags.files0From === undefined) return operands.length > 0 ? operands : ["."];
  if (operands.length > 0) {
    const extra = `extra operand ${quoteText(operands[0] ?? "")}`;
    return call.usageError(`${extra}\nfile operands cannot be combined with --files0-from`);
  }
  let problem: Errno | undefined;
  const input = await call.open(flags.files0From, {
    openProblem: (name, errno) => {
      problem = errno;
      return `cannot open ${quoteNameAlways(name)} for reading: ${errno.message}`;
    },
  });
  if (!input || problem) return 1;
  const names = decode(await input.bytes()).split("\0");
  if (names.at(-1) === "") names.pop();
  return names;
}
