import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { describeListedName, readListedNames } from "../process/command/listed-names.ts";
import { COREUTILS, writeErrorWithoutReason } from "../process/command/packages.ts";
import { quoteName, quoteNameAlways } from "../process/command/quote-name.ts";
import { type Counts, countText, NO_COUNTS } from "./wc/count-text.ts";

/** In the order in which they are printed, whatever the order of the options. */
const COLUMNS = ["lines", "words", "chars", "bytes", "maxLineLength"] as const;
type Column = (typeof COLUMNS)[number];
const DEFAULT_COLUMNS: readonly Column[] = ["lines", "words", "bytes"];

/** The width where a size is not known beforehand, as of a pipe. */
const UNKNOWN_WIDTH = 7;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/wc.html */
export const wc = defineCommand({
  name: "wc",
  package: COREUTILS,
  closedStdin: "-",
  summary: "print newline, word, and byte counts for each file",
  operands: ["[OPTION]... [FILE]...", "[OPTION]... --files0-from=F"],
  description: `Print newline, word, and byte counts for each FILE, and a total line if
more than one FILE is specified.  A word is a non-zero-length sequence of
printable characters delimited by white space.

With no FILE, or when FILE is -, read standard input.

The options below may be used to select which counts are printed, always in
the following order: newline, word, character, byte, maximum line length.`,
  tight: true,
  helpColumn: 26,
  flags: {
    bytes: { short: "c", help: "print the byte counts" },
    chars: { short: "m", help: "print the character counts" },
    lines: { short: "l", help: "print the newline counts" },
    files0From: {
      long: "files0-from",
      argument: { name: "F", completes: "file" },
      help: "read input from the files specified by\n  NUL-terminated names in file F;\n  If F is - then read names from standard input",
    },
    maxLineLength: { short: "L", help: "print the maximum display width" },
    words: { short: "w", help: "print the word counts" },
  },
  examples: [
    { run: "printf 'one two\\n' | wc -w", prints: "2\n", shows: "count the words" },
    { run: "printf 'one\\ntwo\\n' | wc -l", prints: "2\n", shows: "count the lines" },
  ],
  // wc.c flushes each line itself: at the end only a closed output still has a reason.
  writeProblem: writeErrorWithoutReason,
  exitStatus: "0 if all files were read, 1 if one could not be.",
  seeAlso: ["nl(1)", "uniq(1)"],

  async run(call) {
    const chosen = COLUMNS.filter((column) => call.flags[column]);
    const columns = chosen.length > 0 ? chosen : DEFAULT_COLUMNS;
    const list = call.flags.files0From;
    const listed = list === undefined ? { names: call.operands } : await listedNames(call, list);
    if (typeof listed === "number") return listed;
    const { names, entries = names.length } = listed;
    // A list that comes through a pipe is not known beforehand.
    const width = list === "-" ? 1 : columnWidth(call, names, columns);
    const print = (counts: Counts, name: string) => {
      const numbers = columns.map((column) => String(counts[column]).padStart(width));
      call.print(`${numbers.join(" ")}${name && ` ${name}`}\n`);
    };

    let total = NO_COUNTS;
    const count = async (input: Input) => {
      const counts = await countText(input, columns);
      total = add(total, counts);
      print(counts, input.index < 0 ? "" : printedName(input.name));
    };
    if (list === undefined || names.length > 0) await call.eachInput(count, { operands: names, openProblem });
    if (entries > 1) print(total, "total");
    return call.status;
  },
});

interface Listed {
  readonly names: readonly string[];
  /** With those that are no names. */
  readonly entries?: number;
}

/** The names in a list, without those that are none; the status where there is no list, which was told. */
async function listedNames(call: Call, list: string): Promise<Listed | number> {
  const [extra] = call.operands;
  if (extra !== undefined)
    return call.usageError(
      `extra operand ${quoteNameAlways(extra)}\nfile operands cannot be combined with --files0-from`,
    );
  const names = await readListedNames(call, list, (name, errno) =>
    errno === Errno.EISDIR
      ? `${quoteName(name)}: read error: ${errno.message}`
      : `cannot open ${quoteNameAlways(name)} for reading: ${errno.message}`,
  );
  if (!names) return call.status;
  const problems = names.map((name, index) => describeListedName(name, list, index + 1));
  for (const problem of problems) if (problem !== undefined) call.warn(problem);
  return { names: names.filter((_name, index) => problems[index] === undefined), entries: names.length };
}

function openProblem(name: string, errno: Errno): string {
  return name === "" ? "invalid zero-length file name" : `${quoteName(name)}: ${errno.message}`;
}

/** A newline in a name would break the line (wc.c, write_counts). */
function printedName(name: string): string {
  return name.includes("\n") ? quoteName(name) : name;
}

/** GNU aligns to the digits of all sizes together, unless a single number is printed. */
function columnWidth(call: Call, names: readonly string[], columns: readonly Column[]): number {
  const operands = names.length > 0 ? names : ["-"];
  if (operands.length === 1 && columns.length === 1) return 1;
  let size = 0;
  let least = 1;
  for (const operand of operands) {
    const status = operand === "-" ? call.stdin.status : call.files.stat(operand);
    if (!status || !("kind" in status)) continue;
    if (status.kind === "file") size += status.size;
    else least = UNKNOWN_WIDTH;
  }
  return Math.max(String(size).length, least);
}

function add(a: Counts, b: Counts): Counts {
  return {
    lines: a.lines + b.lines,
    words: a.words + b.words,
    chars: a.chars + b.chars,
    bytes: a.bytes + b.bytes,
    maxLineLength: Math.max(a.maxLineLength, b.maxLineLength),
  };
}
