import { defineCommand } from "../process/command/define-command.ts";
import { DIFFUTILS } from "../process/command/packages.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { DiffFault, PathComparison } from "./diff/compare-paths.ts";
import { DIFF_FLAGS, DIFF_NOTES } from "./diff/flags.ts";
import { type DiffCall, DiffUsage, readSettings } from "./diff/read-settings.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/diff.html */
export const diff = defineCommand({
  name: "diff",
  package: DIFFUTILS,
  summary: "compare files line by line",
  operands: "[OPTION]... FILES",
  description: `Compare FILES line by line.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 35,
  flags: DIFF_FLAGS,
  notes: DIFF_NOTES,
  digits: "digits",
  statusOfUsage: 2,
  afterUsageProblem: (name) => `${name}: Try '${name} --help' for more information.\n`,
  examples: [
    {
      run: "seq 3 > a; printf '1\\n2\\nthree\\n' > b; diff a b",
      prints: "3c3\n< 3\n---\n> three\n",
      shows: "what differs",
    },
    { run: "diff -u old.txt new.txt", shows: "with lines around, as patch(1) likes it" },
    { run: "diff -r dir1 dir2", shows: "compare whole directories" },
  ],
  exitStatus: "0 if inputs are the same, 1 if different, 2 if trouble.",
  seeAlso: ["cmp(1)", "comm(1)", "patch(1)"],

  async run(call) {
    try {
      return await compareAll(call);
    } catch (thrown) {
      if (thrown instanceof DiffUsage) return call.usageError(thrown.message);
      if (thrown instanceof DiffFault) return call.fail(thrown.message);
      throw thrown;
    }
  },
});

async function compareAll(call: DiffCall): Promise<number> {
  const { flags, operands } = call;
  const settings = readSettings(call);
  const comparison = new PathComparison(call, settings, timeZoneOf(call.process));
  const { fromFile, toFile } = flags;
  if (fromFile !== undefined && toFile !== undefined)
    throw new DiffFault("--from-file and --to-file both specified");
  if (fromFile !== undefined || toFile !== undefined) {
    let status = 0;
    for (const operand of operands) {
      const [first, second] = fromFile !== undefined ? [fromFile, operand] : [operand, toFile ?? ""];
      status = Math.max(status, await comparison.compareOperands(first, second));
    }
    return status;
  }
  const [first, second, third] = operands;
  if (second === undefined || first === undefined)
    throw new DiffUsage(`missing operand after '${call.process.argv.at(-1)}'`);
  if (third !== undefined) throw new DiffUsage(`extra operand '${third}'`);
  return comparison.compareOperands(first, second);
}
