import type { Pattern } from "../../base/pattern/index.ts";
import {
  type BlockSize,
  BYTES,
  blockSizeOf,
  describeBadBlockSize,
  HUMAN,
  KIBIBYTES,
  parseBlockSize,
  SI,
} from "../../process/command/block-size.ts";
import type { Call } from "../../process/command/call.ts";
import { matchChoice } from "../../process/command/match-choice.ts";
import { parseCount } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { DU_FLAGS } from "./flags.ts";

type DuCall = Call<typeof DU_FLAGS>;
export type DuTime = "atime" | "ctime" | "mtime";

export interface DuOptions {
  readonly all: boolean;
  /** What is counted: allocated bytes, sizes, or inodes. */
  readonly counts: "blocks" | "sizes" | "inodes";
  readonly blockSize: BlockSize;
  readonly countLinks: boolean;
  readonly follow: "never" | "operands" | "always";
  readonly maxDepth: number;
  readonly oneFileSystem: boolean;
  readonly separate: boolean;
  /** In the unit of `counts`: at least so much, or where it is negative at most. */
  readonly threshold: number;
  readonly time: DuTime | undefined;
  readonly timeFormat: string;
  readonly end: string;
  readonly total: boolean;
  readonly exclude: readonly Pattern[];
}

/** The options, or the status after the message. */
export function readDuOptions(call: DuCall): DuOptions | number {
  const { flags } = call;
  const blockSize = readBlockSize(call);
  if (typeof blockSize === "number") return blockSize;
  const maxDepth = readDepth(call);
  if (maxDepth === undefined) return call.tryHelp();
  const threshold = readThreshold(call);
  if (threshold === undefined) return 1;
  const timeFormat = readTimeFormat(call);
  if (timeFormat === undefined) return call.tryHelp();
  const isApparent = flags.apparentSize || flags.bytes;
  if (flags.inodes && isApparent)
    call.note("warning: options --apparent-size and -b are ineffective with --inodes");
  return {
    all: flags.all,
    counts: flags.inodes ? "inodes" : isApparent ? "sizes" : "blocks",
    blockSize: flags.inodes && !blockSize.human ? BYTES : blockSize,
    countLinks: flags.countLinks,
    follow: flags.dereference
      ? "always"
      : flags.dereferenceArgs || flags.dereferenceArgsShort
        ? "operands"
        : "never",
    maxDepth,
    oneFileSystem: flags.oneFileSystem,
    separate: flags.separateDirs,
    threshold,
    time: flags.time,
    timeFormat,
    end: flags.null ? "\0" : "\n",
    total: flags.total,
    exclude: [],
  };
}

/** The last of the options that say so counts. */
function readBlockSize(call: DuCall): BlockSize | number {
  let size = blockSizeOf(call.process.env, "DU_BLOCK_SIZE");
  for (const { flag, value = "", spelling } of call.given) {
    if (flag === "humanReadable") size = HUMAN;
    else if (flag === "si") size = SI;
    else if (flag === "bytes") size = BYTES;
    else if (flag === "kibibytes") size = KIBIBYTES;
    else if (flag === "mebibytes") size = { bytes: 1024 ** 2, suffix: "" };
    else if (flag === "blockSize") {
      const parsed = parseBlockSize(value);
      if (!parsed) return call.fail(describeBadBlockSize(spelling, value));
      size = parsed;
    }
  }
  return size;
}

/** Undefined, after the message, where the options contradict each other. */
function readDepth(call: DuCall): number | undefined {
  const { maxDepth, summarize, all } = call.flags;
  if (summarize && all) {
    call.note("cannot both summarize and show all entries");
    return undefined;
  }
  if (maxDepth !== undefined && !/^\d+$/.test(maxDepth)) {
    call.note(`invalid maximum depth ${quoteText(maxDepth)}`);
    return undefined;
  }
  if (!summarize) return maxDepth === undefined ? Number.POSITIVE_INFINITY : Number(maxDepth);
  if (maxDepth === undefined) return 0;
  if (Number(maxDepth) === 0) call.note("warning: summarizing is the same as using --max-depth=0");
  else {
    call.note(`warning: summarizing conflicts with --max-depth=${Number(maxDepth)}`);
    return undefined;
  }
  return 0;
}

function readThreshold(call: DuCall): number | undefined {
  const text = call.flags.threshold;
  if (text === undefined) return 0;
  const value = parseCount(text.replace(/^-/, ""), "kKmMGTPEZY0");
  if (typeof value !== "number") {
    const spelling = call.given.findLast(({ flag }) => flag === "threshold")?.spelling ?? "-t";
    call.note(`invalid ${spelling.startsWith("--") ? "--threshold" : spelling} argument '${text}'`);
    return undefined;
  }
  if (text.startsWith("-") && value === 0) {
    call.note(`invalid --threshold argument '${text}'`);
    return undefined;
  }
  return text.startsWith("-") ? -value : value;
}

const STYLES = [["full-iso"], ["long-iso"], ["iso"]] as const;
const FORMATS: Readonly<Record<string, string>> = {
  "full-iso": "%Y-%m-%d %H:%M:%S.%N %z",
  "long-iso": "%Y-%m-%d %H:%M",
  iso: "%Y-%m-%d",
};

function readTimeFormat(call: DuCall): string | undefined {
  const fromEnvironment = call.env("TIME_STYLE");
  const style =
    call.flags.timeStyle ??
    (fromEnvironment === undefined || fromEnvironment === "locale" ? "long-iso" : fromEnvironment);
  if (style.startsWith("+")) return style.slice(1).split("\n")[0];
  if (call.flags.time === undefined) return "";
  const match = matchChoice(style.replace(/^(?:posix-)+/, ""), STYLES);
  if (typeof match !== "string") return FORMATS[match.value];
  const valid = STYLES.map(([name]) => `  - ${quoteText(name)}`).join("\n");
  call.note(
    `${match} argument ${quoteText(style)} for ${quoteText("time style")}\nValid arguments are:\n${valid}`,
  );
  return undefined;
}
