import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { DIFFUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { openPath } from "../process/open.ts";
import { ByteComparison } from "./cmp/byte-comparison.ts";

const FLAGS = {
  printBytes: { short: "b", help: "print differing bytes" },
  ignoreInitial: {
    short: "i",
    argument: { name: "SKIP", completes: "none" },
    column: 37,
    help: "skip first SKIP bytes of both inputs",
  },
  ignoreInitials: {
    long: false,
    shows: "  -i, --ignore-initial=SKIP1:SKIP2",
    column: 37,
    help: "skip first SKIP1 bytes of FILE1 and\n  first SKIP2 bytes of FILE2",
  },
  verbose: { short: "l", help: "output byte numbers and differing byte values" },
  bytes: {
    short: "n",
    argument: { name: "LIMIT", completes: "none" },
    help: "compare at most LIMIT bytes",
  },
  quiet: { short: "s", long: ["quiet", "silent"], help: "suppress all normal output" },
  help: { help: "display this help and exit" },
  version: { short: "v", help: "output version information and exit" },
} as const satisfies FlagSpecs;

type CmpCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cmp.html */
export const cmp = defineCommand({
  name: "cmp",
  package: DIFFUTILS,
  summary: "compare two files byte by byte",
  operands: "[OPTION]... FILE1 [FILE2 [SKIP1 [SKIP2]]]",
  description: `Compare two files byte by byte.

The optional SKIP1 and SKIP2 specify the number of bytes to skip
at the beginning of each file (zero by default).

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 30,
  flags: FLAGS,
  notes: `SKIP values may be followed by the following multiplicative suffixes:
kB 1000, K 1024, MB 1,000,000, M 1,048,576,
GB 1,000,000,000, G 1,073,741,824, and so on for T, P, E, Z, Y.

If a FILE is '-' or missing, read standard input.
Exit status is 0 if inputs are the same, 1 if different, 2 if trouble.`,
  statusOfUsage: 2,
  afterUsageProblem: (name) => `${name}: Try '${name} --help' for more information.\n`,
  examples: [
    {
      run: "echo one > a; echo oak > b; cmp a b",
      prints: "a b differ: byte 2, line 1\n",
      shows: "where the first difference is",
    },
  ],
  exitStatus: "0 if inputs are the same, 1 if different, 2 if trouble.",
  seeAlso: ["diff(1)"],

  async run(call) {
    const { flags, operands } = call;
    call.warningStatus = 2;
    const wish = readNumbers(call);
    if (typeof wish === "string") return call.usageError(wish);
    const [first, second = "-"] = operands;
    if (flags.verbose && flags.quiet) return call.usageError("options -l and -s are incompatible");
    if (first === undefined) return call.usageError(`missing operand after '${call.process.argv.at(-1)}'`);
    if (operands.length > 4) return call.usageError(`extra operand '${operands[4]}'`);
    const inputs = await openBoth(call, [first, second]);
    if (!inputs) return 2;
    const [one, two] = inputs;
    if (areTheSame(inputs) && wish.skips[0] === wish.skips[1]) return 0;
    const comparison = new ByteComparison(call, [one, two], {
      ...wish,
      names: [first, second],
      report: flags.quiet ? "nothing" : flags.verbose ? "all" : "first",
      printsBytes: flags.printBytes,
    });
    return comparison.run();
  },
});

interface Numbers {
  readonly skips: readonly [number, number];
  readonly limit: number;
}

/** What is skipped, and how much is compared; a message where a number is none. */
function readNumbers({ given, operands }: CmpCall): Numbers | string {
  const skips: [number, number] = [0, 0];
  let limit = Number.POSITIVE_INFINITY;
  for (const { flag, value = "" } of given) {
    if (flag === "bytes") {
      const parsed = parseCount(value, SUFFIXES);
      if (typeof parsed !== "number") return `invalid --bytes value '${value}'`;
      limit = Math.min(limit, parsed);
    } else if (flag === "ignoreInitial") {
      const [one = "", two = one] = value.split(/:(.*)/s);
      for (const [index, text] of [one, two].entries()) {
        const parsed = parseCount(text, SUFFIXES);
        const shown = index === 0 ? value : text;
        if (typeof parsed !== "number") return `invalid --ignore-initial value '${shown}'`;
        skips[index] = Math.max(skips[index] as number, parsed);
      }
    }
  }
  for (const index of [0, 1] as const) {
    const text = operands[index + 2];
    if (text === undefined) continue;
    const parsed = parseCount(text, SUFFIXES);
    if (typeof parsed !== "number") return `invalid --ignore-initial value '${text}'`;
    skips[index] = Math.max(skips[index], parsed);
  }
  return { skips, limit };
}

const SUFFIXES = "kKMGTPEZY0";

/** What a descriptor stands for (/dev/fd) only opening tells. */
async function isHidden(call: CmpCall, name: string): Promise<boolean> {
  if (name === "-" || call.files.access(name, "r") === undefined) return false;
  const file = await openPath(call.process, name, { read: true });
  if (file instanceof Errno) return true;
  call.process.fds.close(call.process.fds.add(file, 3));
  return false;
}

async function openBoth(
  call: CmpCall,
  [first, second]: readonly [string, string],
): Promise<readonly [Input, Input] | undefined> {
  const problem = (name: string, errno: Errno) => `${name}: ${errno.message}`;
  const options = { openProblem: problem, readProblem: problem };
  // With -s a file that cannot be opened is a status and nothing else.
  if (call.flags.quiet && ((await isHidden(call, first)) || (await isHidden(call, second)))) return undefined;
  const one = await call.open(first, options);
  if (!one) return undefined;
  const two = first === second && first === "-" ? one : await call.open(second, options, 1);
  return two && [one, two];
}

/** The same file under both names, at the same place. */
function areTheSame([one, two]: readonly [Input, Input]): boolean {
  if (one === two) return true;
  const [a, b] = [one.status, two.status];
  if (!a || !b || a.ino !== b.ino || a.dev !== b.dev || one.file?.kind !== "file") return false;
  const places = [one, two].map(({ file }) => file?.seek(0, "current"));
  return !(places[0] instanceof Errno) && places[0] === places[1];
}
