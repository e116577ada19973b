import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { parseCount } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";

/** A number of blocks, or of bytes. */
export interface Extent {
  readonly count: number;
  readonly inBytes: boolean;
}

export interface DdWishes {
  readonly input: string | undefined;
  readonly output: string | undefined;
  readonly inputBlock: number;
  readonly outputBlock: number;
  /** Blocks are read and written as they come, because `bs` was given. */
  readonly direct: boolean;
  readonly recordSize: number;
  readonly conversions: ReadonlySet<string>;
  readonly inputFlags: ReadonlySet<string>;
  readonly outputFlags: ReadonlySet<string>;
  readonly count: Extent | undefined;
  readonly skip: Extent;
  readonly seek: Extent;
  readonly status: "none" | "noxfer" | "progress" | "all";
}

const CONVERSIONS = [
  "ascii",
  "ebcdic",
  "ibm",
  "block",
  "unblock",
  "lcase",
  "ucase",
  "sparse",
  "swab",
  "noerror",
  "nocreat",
  "excl",
  "notrunc",
  "sync",
  "fdatasync",
  "fsync",
];
const EBCDIC = ["ascii", "ebcdic", "ibm"];
const FLAGS = [
  "append",
  "binary",
  "cio",
  "count_bytes",
  "direct",
  "directory",
  "dsync",
  "noatime",
  "nocache",
  "noctty",
  "nofollow",
  "nolinks",
  "nonblock",
  "seek_bytes",
  "skip_bytes",
  "sync",
  "text",
];
const INPUT_FLAGS = [...FLAGS, "fullblock"];
const LEVELS = ["none", "noxfer", "progress"] as const;
const NONE: Extent = { count: 0, inBytes: false };

interface Draft {
  input?: string;
  output?: string;
  inputBlock: number;
  outputBlock: number;
  block?: number;
  recordSize: number;
  conversions: Set<string>;
  inputFlags: Set<string>;
  outputFlags: Set<string>;
  count?: Extent;
  skip: Extent;
  seek: Extent;
  status: DdWishes["status"];
}

/** What is wrong; `usage`: with the `Try … --help` line. */
interface Fault {
  readonly problem: string;
  readonly usage: boolean;
}

/** The operands, or the status after the message. */
export function readOperands(call: Call): DdWishes | number {
  const draft: Draft = {
    inputBlock: 512,
    outputBlock: 512,
    recordSize: 0,
    conversions: new Set(),
    inputFlags: new Set(),
    outputFlags: new Set(),
    skip: NONE,
    seek: NONE,
    status: "all",
  };
  for (const operand of call.operands) {
    const fault = takeOperand(draft, operand);
    if (fault) return fault.usage ? call.usageError(fault.problem) : call.fail(fault.problem);
  }
  const conflict = describeConflict(draft);
  if (conflict !== undefined) return call.fail(conflict);
  const ebcdic = EBCDIC.find((name) => draft.conversions.has(name));
  if (ebcdic !== undefined) return call.notSimulated(`conv=${ebcdic}`);
  if (draft.outputFlags.has("append") && !draft.conversions.has("notrunc") && draft.output !== undefined)
    call.note("you probably want conv=notrunc with oflag=append");
  return finish(draft);
}

function finish(draft: Draft): DdWishes {
  const { block, conversions, recordSize } = draft;
  const converts = recordSize > 0 && (conversions.has("block") || conversions.has("unblock"));
  return {
    input: draft.input,
    output: draft.output,
    inputBlock: block ?? draft.inputBlock,
    outputBlock: block ?? draft.outputBlock,
    direct: block !== undefined && !converts,
    recordSize,
    conversions,
    inputFlags: draft.inputFlags,
    outputFlags: draft.outputFlags,
    count: draft.count && inBytesIf(draft.count, draft.inputFlags.has("count_bytes")),
    skip: inBytesIf(draft.skip, draft.inputFlags.has("skip_bytes")),
    seek: inBytesIf(draft.seek, draft.outputFlags.has("seek_bytes")),
    status: draft.status,
  };
}

function inBytesIf(extent: Extent, wanted: boolean): Extent {
  return { count: extent.count, inBytes: extent.inBytes || wanted };
}

function takeOperand(draft: Draft, operand: string): Fault | undefined {
  const equals = operand.indexOf("=");
  const name = operand.slice(0, Math.max(0, equals));
  const value = operand.slice(equals + 1);
  switch (name) {
    case "if":
      draft.input = value;
      return undefined;
    case "of":
      draft.output = value;
      return undefined;
    case "conv":
      return takeSymbols(draft.conversions, value, CONVERSIONS, "invalid conversion");
    case "iflag":
      return takeSymbols(draft.inputFlags, value, INPUT_FLAGS, "invalid input flag");
    case "oflag":
      return takeSymbols(draft.outputFlags, value, FLAGS, "invalid output flag");
    case "status": {
      const level = LEVELS.find((known) => known === value);
      if (!level) return { problem: `invalid status level: ${quoteText(value)}`, usage: true };
      draft.status = level;
      return undefined;
    }
    default:
      return takeNumber(draft, name, value, operand);
  }
}

function takeSymbols(
  into: Set<string>,
  list: string,
  known: readonly string[],
  complaint: string,
): Fault | undefined {
  for (const symbol of list.split(",")) {
    if (!known.includes(symbol)) return { problem: `${complaint}: ${quoteText(symbol)}`, usage: true };
    into.add(symbol);
  }
  return undefined;
}

function takeNumber(draft: Draft, name: string, value: string, operand: string): Fault | undefined {
  const size = SIZES[name];
  const extent = EXTENTS[name];
  if (size === undefined && extent === undefined)
    return { problem: `unrecognized operand ${quoteText(operand)}`, usage: true };
  const number = parseDdNumber(value);
  const least = size === undefined ? 0 : 1;
  if (typeof number === "string" || number < least) {
    const why = number === "overflow" ? `: ${Errno.EOVERFLOW.message}` : "";
    return { problem: `invalid number: ${quoteText(value)}${why}`, usage: false };
  }
  if (size !== undefined) draft[size] = number;
  if (extent !== undefined) draft[extent] = { count: number, inBytes: value.endsWith("B") };
  return undefined;
}

const SIZES: Readonly<Record<string, "block" | "inputBlock" | "outputBlock" | "recordSize">> = {
  bs: "block",
  ibs: "inputBlock",
  obs: "outputBlock",
  cbs: "recordSize",
};
const EXTENTS: Readonly<Record<string, "count" | "skip" | "seek">> = {
  count: "count",
  skip: "skip",
  iseek: "skip",
  seek: "seek",
  oseek: "seek",
};

/** Factors with an x between them: `2x512`, `4k`. A B alone is a byte. */
function parseDdNumber(text: string): number | "invalid" | "overflow" {
  let product = 1;
  for (const factor of text.split("x")) {
    if (!/^\d/.test(factor)) return "invalid";
    const value = parseCount(factor.replace(/^(\d+)B$/, "$1"), "bcEGkKMPTwYZ0");
    if (typeof value !== "number") return value;
    product *= value;
  }
  return product >= 2 ** 63 ? "overflow" : product;
}

function describeConflict({ conversions, inputFlags, outputFlags, recordSize }: Draft): string | undefined {
  const both = (a: string, b: string) => conversions.has(a) && conversions.has(b);
  if (EBCDIC.filter((name) => conversions.has(name)).length > 1)
    return "cannot combine any two of {ascii,ebcdic,ibm}";
  if (recordSize > 0 && both("block", "unblock")) return "cannot combine block and unblock";
  if (both("lcase", "ucase")) return "cannot combine lcase and ucase";
  if (both("excl", "nocreat")) return "cannot combine excl and nocreat";
  const direct = [inputFlags, outputFlags].some((flags) => flags.has("direct") && flags.has("nocache"));
  return direct ? "cannot combine direct and nocache" : undefined;
}
