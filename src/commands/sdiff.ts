import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { DIFFUTILS } from "../process/command/packages.ts";
import { becomeProgram } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const TROUBLE = 2;

const FLAGS = {
  output: {
    short: "o",
    argument: { name: "FILE" },
    help: "operate interactively, sending output to FILE",
    notSimulated: true,
  },
  ignoreCase: { short: "i", before: "", help: "consider upper- and lower-case to be the same" },
  ignoreTabExpansion: { short: "E", help: "ignore changes due to tab expansion" },
  ignoreTrailingSpace: { short: "Z", help: "ignore white space at line end" },
  ignoreSpaceChange: { short: "b", help: "ignore changes in the amount of white space" },
  ignoreAllSpace: { short: "W", help: "ignore all white space" },
  ignoreBlankLines: { short: "B", help: "ignore changes whose lines are all blank" },
  ignoreMatchingLines: {
    short: "I",
    argument: { name: "RE", completes: "none" },
    repeatable: true,
    column: 35,
    help: "ignore changes all whose lines match RE",
  },
  stripTrailingCr: { help: "strip trailing carriage return on input" },
  text: { short: "a", help: "treat all files as text" },
  width: {
    short: "w",
    argument: { name: "NUM", completes: "none" },
    before: "",
    help: "output at most NUM (default 130) print columns",
  },
  leftColumn: { short: "l", help: "output only the left column of common lines" },
  suppressCommonLines: { short: "s", help: "do not output common lines" },
  expandTabs: { short: "t", before: "", help: "expand tabs to spaces in output" },
  tabsize: {
    argument: { name: "NUM", completes: "none" },
    help: "tab stops at every NUM (default 8) print columns",
  },
  minimal: { short: "d", before: "", help: "try hard to find a smaller set of changes" },
  speedLargeFiles: { short: "H", help: "assume large files, many scattered small changes" },
  diffProgram: {
    argument: { name: "PROGRAM", completes: "command" },
    help: "use PROGRAM to compare files",
  },
  help: { before: "", help: "display this help and exit" },
  version: { short: "v", help: "output version information and exit" },
} as const satisfies FlagSpecs;

type SdiffCall = Call<typeof FLAGS>;

/** https://www.gnu.org/software/diffutils/manual/html_node/Invoking-sdiff.html: without -o it is diff in two columns. */
export const sdiff = defineCommand({
  name: "sdiff",
  package: DIFFUTILS,
  summary: "side-by-side merge of file differences",
  operands: "[OPTION]... FILE1 FILE2",
  description: `Side-by-side merge of differences between FILE1 and FILE2.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 32,
  flags: FLAGS,
  notes: `If a FILE is '-', read standard input.
Exit status is 0 if inputs are the same, 1 if different, 2 if trouble.`,
  statusOfUsage: TROUBLE,
  afterUsageProblem: (name) => `${name}: Try '${name} --help' for more information.\n`,
  examples: [{ run: "sdiff -w 60 old new", shows: "both files beside each other" }],
  exitStatus: "0 the same, 1 different, 2 trouble.",
  seeAlso: ["diff(1)", "diff3(1)"],

  async run(call) {
    const { flags, operands } = call;
    const [first, second, extra] = operands;
    if (first === undefined || second === undefined)
      return call.usageError(`missing operand after '${call.process.argv.at(-1)}'`);
    if (extra !== undefined) return call.usageError(`extra operand '${extra}'`);
    const argv = [
      flags.diffProgram ?? "diff",
      "--side-by-side",
      ...optionsForDiff(call),
      "--",
      first,
      second,
    ];
    const status = await becomeProgram(call, argv);
    return status instanceof Errno ? call.fail(`${argv[0]}: ${status.message}`) : status;
  },
});

function optionsForDiff({ flags }: SdiffCall): readonly string[] {
  const switches = [
    ["ignoreCase", "-i"],
    ["ignoreTabExpansion", "-E"],
    ["ignoreTrailingSpace", "-Z"],
    ["ignoreSpaceChange", "-b"],
    ["ignoreAllSpace", "-w"],
    ["ignoreBlankLines", "-B"],
    ["stripTrailingCr", "--strip-trailing-cr"],
    ["text", "-a"],
    ["leftColumn", "--left-column"],
    ["suppressCommonLines", "--suppress-common-lines"],
    ["expandTabs", "-t"],
    ["minimal", "-d"],
    ["speedLargeFiles", "--speed-large-files"],
  ] as const;
  return [
    ...switches.flatMap(([flag, option]) => (flags[flag] ? [option] : [])),
    ...flags.ignoreMatchingLines.map((pattern) => `--ignore-matching-lines=${pattern}`),
    ...(flags.width === undefined ? [] : [`--width=${flags.width}`]),
    ...(flags.tabsize === undefined ? [] : [`--tabsize=${flags.tabsize}`]),
  ];
}
