import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseInRange } from "../process/command/parse-number.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { LineQueue } from "./csplit/line-queue.ts";
import { parsePatterns } from "./csplit/patterns.ts";
import { Sections } from "./csplit/sections.ts";
import { Splitter } from "./csplit/splitter.ts";
import { parseSuffixFormat } from "./csplit/suffix-format.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/csplit.html */
export const csplit = defineCommand({
  name: "csplit",
  package: COREUTILS,
  stdinProblem: (errno) => `read error: ${errno.message}`,
  summary: "split a file into sections determined by context lines",
  operands: "[OPTION]... FILE PATTERN...",
  completes: "file",
  description: `Output pieces of FILE separated by PATTERN(s) to files 'xx00', 'xx01', ...,
and output byte counts of each piece to standard output.

Read standard input if FILE is -

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 30,
  flags: {
    suffixFormat: {
      short: "b",
      argument: { name: "FORMAT", completes: "none" },
      help: "use sprintf FORMAT instead of %02d",
    },
    prefix: {
      short: "f",
      argument: { name: "PREFIX", completes: "none" },
      help: "use PREFIX instead of 'xx'",
    },
    keepFiles: { short: "k", help: "do not remove output files on errors" },
    suppressMatched: { help: "suppress the lines matching PATTERN" },
    digits: {
      short: "n",
      argument: { name: "DIGITS", completes: "none" },
      help: "use specified number of digits instead of 2",
    },
    quiet: {
      short: "sq",
      long: ["quiet", "silent"],
      shows: "  -s, --quiet, --silent",
      help: "do not print counts of output file sizes",
    },
    elideEmptyFiles: { short: "z", help: "remove empty output files" },
  },
  notes: `Each PATTERN may be:
  INTEGER            copy up to but not including specified line number
  /REGEXP/[OFFSET]   copy up to but not including a matching line
  %REGEXP%[OFFSET]   skip to, but not including a matching line
  {INTEGER}          repeat the previous pattern specified number of times
  {*}                repeat the previous pattern as many times as possible

A line OFFSET is an integer optionally preceded by '+' or '-'`,
  examples: [
    { run: "seq 6 | csplit - 3", prints: "4\n8\n", shows: "split before the third line" },
    {
      run: "printf '%s\\n' a '# b' c '# d' > f && csplit -s f '/^#/' '{*}' && cat xx01",
      prints: "# b\nc\n",
      shows: "split before each line that begins with #",
    },
  ],
  exitStatus: "0 if all was split, 1 if not.",
  seeAlso: ["split(1)", "grep(1)"],

  async run(call) {
    const { flags, operands } = call;
    const digits = flags.digits === undefined ? 2 : parseInRange(flags.digits, 0, 2 ** 31 - 1);
    if (typeof digits !== "number")
      return call.fail(`invalid number: ${quoteText(flags.digits ?? "")}${digits.reason}`);
    const [file, ...words] = operands;
    if (file === undefined) return call.usageError("missing operand");
    if (words.length === 0) return call.usageError(`missing operand after ${quoteText(file)}`);
    const format = parseSuffixFormat(flags.suffixFormat ?? `%0${digits}d`);
    if (typeof format === "string") return call.fail(format);
    const input = await call.open(file, {
      openProblem: (name, errno) => `cannot open ${quoteNameAlways(name)} for reading: ${errno.message}`,
      readProblem: (_name, errno) => `read error: ${errno.message}`,
    });
    if (!input) return call.status;
    const patterns = parsePatterns(call, words);
    if (!patterns) return 1;
    const { prefix = "xx", quiet, elideEmptyFiles, keepFiles, suppressMatched } = flags;
    const nameOf = (index: number) => prefix + format(index);
    const sections = new Sections(call, { nameOf, quiet, elidesEmpty: elideEmptyFiles });
    const splitter = new Splitter(call, new LineQueue(input), sections, suppressMatched);
    const well = (await splitter.run(patterns)) && !input.failed;
    if (!well) await sections.abandon(!keepFiles);
    return well ? call.status : 1;
  },
});
