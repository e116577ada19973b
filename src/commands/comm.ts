import { encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { LineReader } from "../process/command/line-reader.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { compareBytes } from "./comm/compare-bytes.ts";
import { OrderedReader } from "./comm/ordered-reader.ts";

const FLAGS = {
  first: { short: "1", long: false, help: "suppress column 1 (lines unique to FILE1)" },
  second: { short: "2", long: false, help: "suppress column 2 (lines unique to FILE2)" },
  both: { short: "3", long: false, help: "suppress column 3 (lines that appear in both files)" },
  checkOrder: {
    before: "",
    help: "check that the input is correctly sorted, even\n  if all input lines are pairable",
  },
  nocheckOrder: { overrides: ["checkOrder"], help: "do not check that the input is correctly sorted" },
  outputDelimiter: {
    argument: { name: "STR", completes: "none" },
    repeatable: true,
    help: "separate columns with STR",
  },
  total: { help: "output a summary" },
  zeroTerminated: { short: "z", help: "line delimiter is NUL, not newline" },
} as const satisfies FlagSpecs;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/comm.html */
export const comm = defineCommand({
  name: "comm",
  package: COREUTILS,
  summary: "compare two sorted files line by line",
  operands: "[OPTION]... FILE1 FILE2",
  description: `Compare sorted files FILE1 and FILE2 line by line.

When FILE1 or FILE2 (not both) is -, read standard input.

With no options, produce three-column output.  Column one contains
lines unique to FILE1, column two contains lines unique to FILE2,
and column three contains lines common to both files.`,
  helpColumn: 27,
  flags: FLAGS,
  notes: `Note, comparisons honor the rules specified by 'LC_COLLATE'.

Examples:
  comm -12 file1 file2  Print only lines present in both file1 and file2.
  comm -3 file1 file2  Print lines in file1 not in file2, and vice versa.`,
  examples: [
    {
      run: "seq 3 > a; seq 2 4 > b; comm a b",
      prints: "1\n\t\t2\n\t\t3\n\t4\n",
      shows: "what is only in one file, and what is in both",
    },
    { run: "seq 3 > a; seq 2 4 > b; comm -12 a b", prints: "2\n3\n", shows: "what is in both" },
  ],
  seeAlso: ["join(1)", "uniq(1)", "diff(1)"],

  async run(call) {
    const { operands, flags } = call;
    const [first, second, third] = operands;
    const delimiters = new Set(flags.outputDelimiter);
    if (delimiters.size > 1) return call.fail("multiple output delimiters specified");
    if (first === undefined) return call.usageError("missing operand");
    if (second === undefined) return call.usageError(`missing operand after ${quoteText(first)}`);
    if (third !== undefined) return call.usageError(`extra operand ${quoteText(third)}`);
    return compareFiles(call, first, second);
  },
});

async function compareFiles(call: Call<typeof FLAGS>, first: string, second: string): Promise<number> {
  const { flags } = call;
  const end = flags.zeroTerminated ? 0 : 10;
  const check = flags.checkOrder ? "always" : flags.nocheckOrder ? "never" : "unpaired";
  const read = (lines: LineReader, number: number) => {
    const warn = () => void call.note(`file ${number} is not in sorted order`);
    return new OrderedReader(lines, compareBytes, check, warn);
  };
  const inputs = [await call.open(first)];
  if (inputs[0]) inputs.push(await call.open(second, {}, 1));
  const [one, two] = inputs;
  if (!one || !two) return call.status;
  // Both may be standard input: then they take turns.
  const lines = one.lines(end);
  const a = read(lines, 1);
  const b = read(two === one ? lines : two.lines(end), 2);
  const readers = [a, b];
  const separator = flags.outputDelimiter[0] === "" ? "\0" : (flags.outputDelimiter[0] ?? "\t");
  const writers = columnWriters(call, separator, end);
  const totals = [0, 0, 0];

  await a.advance();
  await b.advance();
  while ((a.line || b.line) && !one.failed && !two.failed) {
    const order = !a.line ? 1 : !b.line ? -1 : compareBytes(a.line, b.line);
    if (order !== 0) for (const reader of readers) reader.unpaired = true;
    const column = order === 0 ? 2 : order < 0 ? 0 : 1;
    totals[column] = (totals[column] as number) + 1;
    const written = writers[column]?.((order > 0 ? b.line : a.line) as Uint8Array);
    if (written) await written;
    for (const reader of order === 0 ? readers : [order < 0 ? a : b]) {
      const advanced = reader.advance();
      if (advanced) await advanced;
      if (reader.isFatal) return 1;
    }
  }
  if (one.failed || two.failed) return call.status;
  if (flags.total)
    call.print(
      `${[...totals, "total"].join(separator === "\0" ? "" : separator)}${String.fromCharCode(end)}`,
    );
  if (readers.some(({ isDisordered }) => isDisordered)) return call.fail("input is not in sorted order");
  // It closes each of its files, and the second time there is nothing left to close.
  return one === two ? call.fail(`-: ${Errno.EBADF.message}`) : call.status;
}

type Writer = (line: Uint8Array) => ReturnType<Call["print"]>;

/** What prints a line in each of the columns; those that are not shown do not indent the others. */
function columnWriters(call: Call<typeof FLAGS>, separator: string, end: number): readonly Writer[] {
  const { flags } = call;
  const shown = [!flags.first, !flags.second, !flags.both];
  const newline = Uint8Array.of(end);
  return shown.map((isShown, column) => {
    const before = encode(separator.repeat(shown.slice(0, column).filter(Boolean).length));
    return (line) => {
      if (!isShown) return undefined;
      call.print(before);
      call.print(line);
      return call.print(newline);
    };
  });
}
