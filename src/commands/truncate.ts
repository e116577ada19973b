import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand, tryHelp } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseCount } from "../process/command/parse-number.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

const FLAGS = {
  noCreate: { short: "c", help: "do not create any files" },
  ioBlocks: { short: "o", help: "treat SIZE as number of IO blocks instead of bytes" },
  reference: { short: "r", argument: { name: "RFILE", completes: "file" }, help: "base size on RFILE" },
  size: {
    short: "s",
    argument: { name: "SIZE", completes: "none", check: checkSize },
    help: "set or adjust the file size by SIZE bytes",
  },
} as const satisfies FlagSpecs;

type TruncateCall = Call<typeof FLAGS>;

/** off_t is signed. */
const LARGEST = 2 ** 63;

/** truncate(1) */
export const truncate = defineCommand({
  name: "truncate",
  package: COREUTILS,
  summary: "shrink or extend the size of a file to the specified size",
  operands: "OPTION... FILE...",
  description: `Shrink or extend the size of each FILE to the specified size

A FILE argument that does not exist is created.

If a FILE is larger than the specified size, the extra data is lost.
If a FILE is shorter, it is extended and the sparse extended part (hole)
reads as zero bytes.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 26,
  flags: FLAGS,
  notes: `The SIZE argument is an integer and optional unit (example: 10K is 10*1024).
Units are K,M,G,T,P,E,Z,Y (powers of 1024) or KB,MB,... (powers of 1000).
Binary prefixes can be used, too: KiB=K, MiB=M, and so on.

SIZE may also be prefixed by one of the following modifying characters:
'+' extend by, '-' reduce by, '<' at most, '>' at least,
'/' round down to multiple of, '%' round up to multiple of.`,
  examples: [
    { run: "truncate -s 1K f && wc -c f", prints: "1024 f\n", shows: "a file of zeros" },
    { run: "echo hello > f && truncate -s 0 f && wc -c f", prints: "0 f\n", shows: "empty a file" },
  ],
  exitStatus: "0 if all sizes were set, 1 if one could not be.",
  seeAlso: ["dd(1)", "truncate(2)"],

  run(call) {
    const { flags, operands } = call;
    const wish = readSize(call);
    if (typeof wish === "number") return wish;
    if (operands.length === 0) return call.usageError("missing file operand");
    const reference = flags.reference === undefined ? undefined : call.files.stat(flags.reference);
    if (reference instanceof Errno)
      return call.fail(`cannot stat ${quoteNameAlways(flags.reference ?? "")}: ${reference.message}`);
    for (const path of operands) resize(call, path, wish, reference?.size);
    return call.status;
  },
});

const MULTIPLE = `multiple relative modifiers specified\n${tryHelp("truncate").trimEnd()}`;

interface SizeWish {
  readonly mode: "set" | "+" | "-" | "<" | ">" | "/" | "%";
  readonly size: number;
}

function readSize(call: TruncateCall): SizeWish | number {
  const { size, reference, ioBlocks } = call.flags;
  if (size === undefined && reference === undefined) {
    return call.usageError(`you must specify either ${quoteText("--size")} or ${quoteText("--reference")}`);
  }
  if (size === undefined && ioBlocks)
    return call.usageError(`${quoteText("--io-blocks")} was specified but ${quoteText("--size")} was not`);
  if (size === undefined) return { mode: "+", size: 0 };
  const wish = parseSize(size);
  if (typeof wish === "string") return call.fail(wish);
  if (reference !== undefined && wish.mode === "set") {
    return call.usageError(
      `you must specify a relative ${quoteText("--size")} with ${quoteText("--reference")}`,
    );
  }
  return wish;
}

/** What SIZE asks for, or what is wrong with it. */
function parseSize(text: string): SizeWish | string {
  const [all = "", first, second] = /^\s*([<>/%]?)\s*([+-]?)/.exec(text) ?? [];
  if (first && second) return MULTIPLE;
  const mode = (first || second || "set") as SizeWish["mode"];
  const digits = text.slice(all.length);
  const value = /^\s*[-+]/.test(digits) ? "invalid" : parseCount(digits, "EgGkKmMPtTYZ0");
  const shown = quoteText(mode === "+" || mode === "-" ? mode + digits : digits);
  if (value === "invalid") return `Invalid number: ${shown}`;
  const isLargest = value === LARGEST && BigInt(/\d+/.exec(digits)?.[0] ?? 0) < 2n ** 63n;
  if (value === "overflow" || (value >= LARGEST && !isLargest))
    return `Invalid number: ${shown}: ${Errno.EOVERFLOW.message}`;
  if ((mode === "/" || mode === "%") && value === 0) return "division by zero";
  return { mode, size: value };
}

function checkSize(text: string): string | undefined {
  const parsed = parseSize(text);
  return typeof parsed === "string" ? parsed : undefined;
}

function resize(call: TruncateCall, path: string, wish: SizeWish, base: number | undefined): void {
  const { flags } = call;
  const opened = openForWriting(call, path);
  if (opened === Errno.ENOENT && flags.noCreate) return;
  if (opened instanceof Errno) {
    call.warn(`cannot open ${quoteNameAlways(path)} for writing: ${opened.message}`);
    return;
  }
  const unit = flags.ioBlocks ? opened.status.blksize : 1;
  const problem = describeOverflow(path, wish, unit, base ?? opened.size);
  if (problem !== undefined) {
    opened.close();
    call.warn(problem);
    return;
  }
  const size = sizeAfter({ ...wish, size: wish.size * unit }, base ?? opened.size);
  const failed = size === undefined ? Errno.EFBIG : opened.truncate(size);
  opened.close();
  if (failed)
    call.warn(`failed to truncate ${quoteNameAlways(path)} at ${size ?? 0} bytes: ${failed.message}`);
}

/** Sizes that no number of a file's bytes can be. */
function describeOverflow(
  path: string,
  { mode, size }: SizeWish,
  unit: number,
  base: number,
): string | undefined {
  if (size * unit >= LARGEST && unit > 1)
    return `overflow in ${size} * ${unit} byte blocks for file ${quoteNameAlways(path)}`;
  if (mode === "+" && base > 0 && base + size * unit >= LARGEST)
    return `overflow extending size of file ${quoteNameAlways(path)}`;
  return undefined;
}

function openForWriting({ files, flags }: TruncateCall, path: string) {
  const handle = files.open(path, { write: true, create: !flags.noCreate }, 0o666);
  if (handle instanceof Errno || handle.status.kind === "file") return handle;
  const { kind } = handle.status;
  handle.close();
  return kind === "directory" ? Errno.EISDIR : kind === "fifo" ? Errno.ENXIO : Errno.EINVAL;
}

function sizeAfter({ mode, size }: SizeWish, present: number): number | undefined {
  switch (mode) {
    case "set":
      return size;
    case "+":
      return present + size < LARGEST ? present + size : undefined;
    case "-":
      return Math.max(0, present - size);
    case "<":
      return Math.min(present, size);
    case ">":
      return Math.max(present, size);
    case "/":
      return present - (present % size);
    case "%":
      return Math.ceil(present / size) * size;
  }
}
