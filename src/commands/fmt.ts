import { decodeBinary, encodeBinary } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseInRange } from "../process/command/parse-number.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { Formatter } from "./fmt/formatter.ts";

const DEFAULT_WIDTH = 75;
const LARGEST_WIDTH = 2500;

const FLAGS = {
  crownMargin: { short: "c", help: "preserve indentation of first two lines" },
  prefix: {
    short: "p",
    argument: { name: "STRING", completes: "none" },
    help: "reformat only lines beginning with STRING,\n  reattaching the prefix to reformatted lines",
  },
  splitOnly: { short: "s", help: "split long lines, but do not refill" },
  taggedParagraph: { short: "t", help: "indentation of first line different from second" },
  uniformSpacing: { short: "u", help: "one space between words, two after sentences" },
  width: {
    short: "w",
    argument: { name: "WIDTH", completes: "none" },
    help: "maximum line width (default of 75 columns)",
  },
  goal: {
    short: "g",
    argument: { name: "WIDTH", completes: "none" },
    help: "goal width (default of 93% of width)",
  },
  strayDigits: { long: false, argument: { name: "NUM" }, hidden: true },
} as const satisfies FlagSpecs;

/** Fills paragraphs. */
export const fmt = defineCommand({
  name: "fmt",
  package: COREUTILS,
  closedStdin: "closing standard input",
  summary: "simple optimal text formatter",
  operands: "[-WIDTH] [OPTION]... [FILE]...",
  description: `Reformat each paragraph in the FILE(s), writing to standard output.
The option -WIDTH is an abbreviated form of --width=DIGITS.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 29,
  flags: FLAGS,
  traditional: (words) => {
    const [first, ...rest] = words;
    if (first !== undefined && /^-\d/.test(first)) return [`--width=${first.slice(1)}`, ...rest];
    return words;
  },
  digits: "strayDigits",
  examples: [
    {
      run: "echo 'one two three four five' | fmt -w 12",
      prints: "one two\nthree\nfour five\n",
      shows: "lines of at most twelve columns",
    },
  ],
  seeAlso: ["fold(1)"],

  async run(call) {
    if (call.flags.strayDigits !== undefined)
      return call.usageError(
        `invalid option -- ${call.flags.strayDigits[0]}; -WIDTH is recognized only when it is the first\noption; use -w N instead`,
      );
    const widths = readWidths(call);
    if (typeof widths === "string") return call.fail(widths);
    const { flags } = call;
    const style = flags.taggedParagraph
      ? "tagged"
      : flags.crownMargin
        ? "crown"
        : flags.splitOnly
          ? "split"
          : "plain";
    await call.eachInput(
      async (input) => {
        const text = decodeBinary(await input.bytes());
        if (input.failed) return;
        const formatter = new Formatter(text, {
          ...widths,
          style,
          uniform: flags.uniformSpacing,
          prefix: flags.prefix ?? "",
        });
        for (const piece of formatter.run()) {
          const pause = call.spend(1 + (piece.length >> 3));
          if (pause) await pause;
          await call.print(encodeBinary(piece));
        }
      },
      {
        openProblem: (name, errno) => `cannot open ${quoteNameAlways(name)} for reading: ${errno.message}`,
        readProblem: () => "read error",
      },
    );
    return call.status;
  },
});

function readWidths({
  flags,
}: Call<typeof FLAGS>): { readonly width: number; readonly goal: number } | string {
  const read = (text: string, most: number): number | string => {
    const value = parseInRange(text, 0, most);
    if (typeof value === "number") return value;
    // xdectoumax: a negative number is none.
    return `invalid width: ${quoteText(text)}${text.trimStart().startsWith("-") ? "" : value.reason}`;
  };
  let width = flags.width === undefined ? undefined : read(flags.width, LARGEST_WIDTH);
  if (typeof width === "string") return width;
  if (flags.goal === undefined) {
    width ??= DEFAULT_WIDTH;
    // Seven percent below the width, half of them up again.
    return { width, goal: Math.floor((width * (2 * (100 - 7) + 1)) / 200) };
  }
  const goal = read(flags.goal, width ?? DEFAULT_WIDTH);
  if (typeof goal === "string") return goal;
  return { width: width ?? goal + 10, goal };
}
