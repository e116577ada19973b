import { ByteList } from "../base/byte-list.ts";
import { equalBytes } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteName, quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { openPath } from "../process/open.ts";
import { type Comparison, keyFinder } from "./uniq/compared-part.ts";
import { type GroupPrinter, printAllRepeated, printEachGroup, printOne } from "./uniq/group-printers.ts";

const BLANK = 32;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/uniq.html */
export const uniq = defineCommand({
  name: "uniq",
  package: COREUTILS,
  summary: "report or omit repeated lines",
  operands: "[OPTION]... [INPUT [OUTPUT]]",
  description: `Filter adjacent matching lines from INPUT (or standard input),
writing to OUTPUT (or standard output).

With no options, matching lines are merged to the first occurrence.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 25,
  flags: {
    count: { short: "c", help: "prefix lines by the number of occurrences" },
    repeated: { short: "d", help: "only print duplicate lines, one for each group" },
    allRepeatedShort: {
      short: "D",
      long: false,
      overrides: ["allRepeated"],
      help: "print all duplicate lines",
    },
    allRepeated: {
      argument: { name: "METHOD", optional: "none", choices: [["none"], ["prepend"], ["separate"]] },
      overrides: ["allRepeatedShort"],
      help: `like -D, but allow separating groups
         with an empty line;
         METHOD={none(default),prepend,separate}`,
    },
    skipFields: {
      short: "f",
      argument: { name: "N", completes: "none" },
      overrides: ["digits"],
      help: "avoid comparing the first N fields",
    },
    group: {
      argument: {
        name: "METHOD",
        optional: "separate",
        choices: [["prepend"], ["append"], ["separate"], ["both"]],
      },
      help: `show all items, separating groups with an empty line;
  METHOD={separate(default),prepend,append,both}`,
    },
    ignoreCase: { short: "i", help: "ignore differences in case when comparing" },
    skipChars: {
      short: "s",
      argument: { name: "N", completes: "none" },
      help: "avoid comparing the first N characters",
    },
    unique: { short: "u", help: "only print unique lines" },
    zeroTerminated: { short: "z", help: "   line delimiter is NUL, not newline" },
    checkChars: {
      short: "w",
      argument: { name: "N", completes: "none" },
      help: "compare no more than N characters in lines",
    },
    digits: { long: false, argument: { name: "N" }, overrides: ["skipFields"], hidden: true },
  },
  digits: "digits",
  traditional: (words) => words.map((word) => (/^\+\d+$/.test(word) ? `-s${word.slice(1)}` : word)),
  notes: `A field is a run of blanks (usually spaces and/or TABs), then non-blank
characters.  Fields are skipped before chars.

Note: 'uniq' does not detect repeated lines unless they are adjacent.
You may want to sort the input first, or use 'sort -u' without 'uniq'.`,
  examples: [
    { run: "printf 'a\\na\\nb\\n' | uniq", prints: "a\nb\n", shows: "drop repeated lines" },
    {
      run: "printf 'b\\na\\nb\\n' | sort | uniq -c",
      prints: "      1 a\n      2 b\n",
      shows: "count equal lines",
    },
    { run: "printf 'a\\na\\nb\\n' | uniq -d", prints: "a\n", shows: "only what is repeated" },
  ],
  exitStatus: "0 if all went well, 1 if not.",
  seeAlso: ["sort(1)", "comm(1)"],

  async run(call) {
    const { flags, operands } = call;
    const comparison = parseComparison(call, flags);
    if (typeof comparison === "number") return comparison;
    const [input = "-", output = "-", extra] = operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const all = flags.allRepeatedShort ? "none" : flags.allRepeated;
    if (flags.group !== undefined && (flags.count || flags.repeated || flags.unique || all !== undefined)) {
      return call.usageError("--group is mutually exclusive with -c/-d/-D/-u");
    }
    if (all !== undefined && flags.count) {
      return call.usageError("printing all duplicated lines and repeat counts is meaningless");
    }
    const source = await call.open(input, {
      readProblem: (name) => `error reading ${quoteNameAlways(name)}`,
    });
    if (!source) return 1;
    if (output !== "-" && !(await redirectOutput(call, output))) return 1;

    const delimiter = flags.zeroTerminated ? 0 : 10;
    const end = Uint8Array.of(delimiter);
    const print = (line: Uint8Array) => {
      call.print(line);
      return call.print(end);
    };
    const number = new ByteList(16);
    const count = (size: number) => {
      number.clear();
      number.addDecimal(size, 7);
      number.add(BLANK);
      return call.print(number.bytes.slice());
    };
    let printer: GroupPrinter;
    if (flags.group !== undefined) printer = printEachGroup(flags.group, { print, count, end });
    else if (all !== undefined) printer = printAllRepeated(all, flags.unique, { print, count, end });
    else printer = printOne(flags, { print, count, end });

    const keyOf = keyFinder(comparison);
    let before: Uint8Array | undefined;
    await source.eachLineBytes((line) => {
      const key = keyOf(line);
      const same = before !== undefined && equalBytes(before, key);
      before = key;
      return printer.line(line, same);
    }, delimiter);
    await printer.finish();
    return call.status;
  },
});

interface ComparisonFlags {
  readonly skipFields?: string;
  readonly digits?: string;
  readonly skipChars?: string;
  readonly checkChars?: string;
  readonly ignoreCase: boolean;
}

function parseComparison(call: Call, flags: ComparisonFlags): Comparison | number {
  const numbers = [
    parseNumber(flags.digits ?? flags.skipFields ?? "0"),
    parseNumber(flags.skipChars ?? "0"),
    parseNumber(flags.checkChars ?? String(Number.MAX_SAFE_INTEGER)),
  ] as const;
  const words = [flags.skipFields, flags.skipChars, flags.checkChars];
  const subjects = ["fields to skip", "bytes to skip", "bytes to compare"];
  const bad = numbers.indexOf(undefined);
  if (bad >= 0) return call.fail(`${words[bad]}: invalid number of ${subjects[bad]}`);
  const [skipFields = 0, skipBytes = 0, compareBytes = 0] = numbers;
  return { skipFields, skipBytes, compareBytes, ignoreCase: flags.ignoreCase };
}

/** A number too large for the machine counts as the largest. */
function parseNumber(text: string): number | undefined {
  const count = parseCount(text, "");
  return count === "overflow" ? Number.MAX_SAFE_INTEGER : count === "invalid" ? undefined : count;
}

async function redirectOutput(call: Call, path: string): Promise<boolean> {
  const file = await openPath(call.process, path, { write: true, create: true, truncate: true });
  if (file instanceof Errno) {
    call.warn(`${quoteName(path)}: ${file.message}`);
    return false;
  }
  call.process.fds.set(1, file);
  return true;
}
