import { NO_BYTES } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Input } from "../process/command/input.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteNameAlways } from "../process/command/quote-name.ts";
import { splitIntoChunks, type Whole } from "./split/chunks.ts";
import { Pieces } from "./split/pieces.ts";
import { splitBytes, splitLineBytes, splitLines } from "./split/sizes.ts";
import { dealLines } from "./split/turns.ts";
import { readSplitWishes } from "./split/wishes.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/split.html */
export const split = defineCommand({
  name: "split",
  package: COREUTILS,
  summary: "split a file into pieces",
  operands: "[OPTION]... [FILE [PREFIX]]",
  completes: "file",
  description: `Output pieces of FILE to PREFIXaa, PREFIXab, ...;
default size is 1000 lines, and default PREFIX is 'x'.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 27,
  digits: "lines",
  flags: {
    suffixLength: {
      short: "a",
      argument: { name: "N", completes: "none" },
      help: "generate suffixes of length N (default 2)",
    },
    additionalSuffix: {
      argument: { name: "SUFFIX", completes: "none" },
      help: "append an additional SUFFIX to file names",
    },
    bytes: {
      short: "b",
      argument: { name: "SIZE", completes: "none" },
      help: "put SIZE bytes per output file",
    },
    lineBytes: {
      short: "C",
      argument: { name: "SIZE", completes: "none" },
      help: "put at most SIZE bytes of records per output file",
    },
    numericShort: {
      short: "d",
      long: false,
      help: "use numeric suffixes starting at 0, not alphabetic",
    },
    numericSuffixes: {
      argument: { name: "FROM", optional: true, completes: "none" },
      help: "same as -d, but allow setting the start value",
    },
    hexShort: { short: "x", long: false, help: "use hex suffixes starting at 0, not alphabetic" },
    hexSuffixes: {
      argument: { name: "FROM", optional: true, completes: "none" },
      help: "same as -x, but allow setting the start value",
    },
    elideEmptyFiles: { short: "e", help: "do not generate empty output files with '-n'" },
    filter: {
      argument: { name: "COMMAND", completes: "command" },
      help: "write to shell COMMAND; file name is $FILE",
    },
    lines: {
      short: "l",
      argument: { name: "NUMBER", completes: "none" },
      help: "put NUMBER lines/records per output file",
    },
    number: {
      short: "n",
      argument: { name: "CHUNKS", completes: "none" },
      help: "generate CHUNKS output files; see explanation below",
    },
    separator: {
      short: "t",
      argument: { name: "SEP", completes: "none" },
      help: "use SEP instead of newline as the record separator;\n  '\\0' (zero) specifies the NUL character",
    },
    unbuffered: { short: "u", help: "immediately copy input to output with '-n r/...'" },
    verbose: { help: "print a diagnostic just before each\n  output file is opened" },
  },
  notes: `The SIZE argument is an integer and optional unit (example: 10K is 10*1024).
Units are K,M,G,T,P,E,Z,Y (powers of 1024) or KB,MB,... (powers of 1000).
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.

CHUNKS may be:
  N       split into N files based on size of input
  K/N     output Kth of N to stdout
  l/N     split into N files without splitting lines/records
  l/K/N   output Kth of N to stdout without splitting lines/records
  r/N     like 'l' but use round robin distribution
  r/K/N   likewise but only output Kth of N to stdout`,
  examples: [
    { run: "seq 5 | split -l 2 && ls x*", prints: "xaa\nxab\nxac\n", shows: "pieces of two lines" },
    {
      run: "seq 4 > f && split -n 2 -d f part- && cat part-01",
      prints: "3\n4\n",
      shows: "two pieces of one size",
    },
  ],
  exitStatus: "0 if all was written, 1 if not.",
  seeAlso: ["csplit(1)", "cat(1)"],

  async run(call) {
    const wishes = readSplitWishes(call, call.flags);
    if (typeof wishes === "number") return wishes;
    const input = await call.open(wishes.input, {
      openProblem: (name, errno) => `cannot open ${quoteNameAlways(name)} for reading: ${errno.message}`,
    });
    if (!input) return call.status;
    const { way, separator } = wishes;
    const pieces = new Pieces(call, wishes, input.status);
    if (way.kind === "chunks") {
      if (way.unit === "turns") await dealLines(call, pieces, input, way, separator);
      else {
        const whole = await openWhole(call, input);
        if (!whole) return 1;
        await splitIntoChunks(call, pieces, whole, way, separator);
      }
    } else if (way.kind === "lines") await splitLines(pieces, input, way.count, separator);
    else if (way.kind === "bytes") await splitBytes(pieces, input, way.count);
    else await splitLineBytes(pieces, input, way.count, separator);
    if (pieces.status === 0) await pieces.closeAll();
    return pieces.status || call.status;
  },
});

const EMPTY: Whole = { size: 0, readAt: () => NO_BYTES };

/** Chunks need the size of the whole, which only a file has. */
async function openWhole(call: Call, input: Input): Promise<Whole | undefined> {
  const { handle, kind } = input.file ?? {};
  if (handle && kind === "file") return handle;
  const start = await input.read();
  if (input.failed) return undefined;
  if (start.length === 0) return EMPTY;
  call.note(`${quoteName(input.name)}: cannot determine file size`);
  return undefined;
}
