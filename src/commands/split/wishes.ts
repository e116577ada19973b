import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { parseCount, parseInRange } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { planSuffixes, type SuffixPlan } from "./suffixes.ts";

/** `K/N`: with `only` it is a single chunk that goes to standard output; 0: all go to files. */
export interface Chunks {
  readonly kind: "chunks";
  readonly unit: "bytes" | "lines" | "turns";
  readonly only: number;
  readonly count: number;
}

export type Way = { readonly kind: "lines" | "bytes" | "line-bytes"; readonly count: number } | Chunks;

export interface SplitWishes {
  readonly input: string;
  readonly prefix: string;
  readonly way: Way;
  readonly separator: number;
  readonly suffixes: SuffixPlan;
  readonly elidesEmpty: boolean;
  readonly filter: string | undefined;
  readonly verbose: boolean;
}

export interface SplitFlags {
  readonly additionalSuffix?: string;
  readonly elideEmptyFiles: boolean;
  readonly filter?: string;
  readonly verbose: boolean;
}

interface Fault {
  readonly problem: string;
  readonly usage: boolean;
}

interface Draft {
  way?: Way;
  separator?: number;
  alphabet: string;
  start?: string;
  length?: number;
}

const NEWLINE = 10;
const DEFAULT_LINES = 1000;
const LARGEST = 2 ** 63;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";

/** What is asked for, or the status after the message. */
export function readSplitWishes(call: Call, flags: SplitFlags): SplitWishes | number {
  const draft: Draft = { alphabet: LETTERS };
  const tell = ({ problem, usage }: Fault) => (usage ? call.usageError(problem) : call.fail(problem));
  for (const { flag, value = "", spelling } of call.given) {
    const fault = takeFlag(draft, flag, value, spelling);
    if (fault) return tell(fault);
  }
  const { additionalSuffix = "" } = flags;
  if (additionalSuffix.includes("/"))
    return call.usageError(`invalid suffix ${quoteText(additionalSuffix)}, contains directory separator`);
  const way: Way = draft.way ?? { kind: "lines", count: DEFAULT_LINES };
  if (flags.filter !== undefined && way.kind === "chunks" && way.only > 0)
    return call.usageError("--filter does not process a chunk extracted to stdout");
  const [input = "-", prefix = "x", extra] = call.operands;
  if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
  const pieces = way.kind === "chunks" ? way.count : undefined;
  const suffixes = planSuffixes({ ...draft, additional: additionalSuffix, pieces });
  if ("problem" in suffixes) return tell(suffixes);
  return {
    input,
    prefix,
    way,
    separator: draft.separator ?? NEWLINE,
    suffixes,
    elidesEmpty: flags.elideEmptyFiles,
    filter: flags.filter,
    verbose: flags.verbose,
  };
}

function takeFlag(draft: Draft, flag: string, value: string, spelling: string): Fault | undefined {
  switch (flag) {
    case "bytes":
      return takeWay(draft, "bytes", value);
    case "lineBytes":
      return takeWay(draft, "line-bytes", value);
    case "lines":
      return takeWay(draft, "lines", value, !/^-l|^--/.test(spelling));
    case "number":
      return takeChunks(draft, value);
    case "separator":
      return takeSeparator(draft, value);
    case "suffixLength": {
      const length = parseCount(value, "");
      if (length === "invalid") return fault(`invalid suffix length: ${quoteText(value)}`);
      if (length === "overflow")
        return fault(`invalid suffix length: ${quoteText(value)}: ${Errno.EOVERFLOW.message}`);
      draft.length = length;
      return undefined;
    }
    case "numericShort":
    case "numericSuffixes":
      return takeAlphabet(draft, DIGITS, value);
    case "hexShort":
    case "hexSuffixes":
      return takeAlphabet(draft, `${DIGITS}abcdef`, value);
  }
  return undefined;
}

function fault(problem: string, usage = false): Fault {
  return { problem, usage };
}

const TWO_WAYS = fault("cannot split in more than one way", true);

function takeWay(
  draft: Draft,
  kind: "lines" | "bytes" | "line-bytes",
  value: string,
  isOldStyle = false,
): Fault | undefined {
  if (draft.way && !(isOldStyle && draft.way.kind === "lines")) return TWO_WAYS;
  const what = `invalid number of ${kind === "lines" ? "lines" : "bytes"}`;
  const suffixes = kind === "lines" ? "" : "bEGKkMmPTYZ0";
  const exact = parseCount(value, suffixes);
  const count = exact === "overflow" ? parseInRange(value, 1, LARGEST, suffixes) : exact;
  if (count === "invalid") return fault(`${what}: ${quoteText(value)}`);
  const checked = typeof count === "number" ? parseInRange(value, 1, LARGEST, suffixes) : count;
  if (typeof checked !== "number") return fault(`${what}: ${quoteText(value)}${checked.reason}`);
  draft.way = { kind, count: checked };
  return undefined;
}

/** `N`, `K/N`, `l/N`, `l/K/N`, `r/N`, `r/K/N`. */
function takeChunks(draft: Draft, value: string): Fault | undefined {
  if (draft.way) return TWO_WAYS;
  const unit = value.startsWith("r/") ? "turns" : value.startsWith("l/") ? "lines" : "bytes";
  const numbers = unit === "bytes" ? value : value.slice(2);
  const slash = numbers.indexOf("/");
  const total = numbers.slice(slash + 1);
  const count = parseInRange(total, 1, LARGEST);
  if (typeof count !== "number") return fault(`invalid number of chunks: ${quoteText(total)}${count.reason}`);
  const index = numbers.slice(0, Math.max(0, slash));
  const only = slash < 0 ? 0 : parseInRange(index, 1, count);
  if (typeof only !== "number") return fault(`invalid chunk number: ${quoteText(index)}${only.reason}`);
  draft.way = { kind: "chunks", unit, only, count };
  return undefined;
}

function takeSeparator(draft: Draft, value: string): Fault | undefined {
  const bytes = value === "\\0" ? Uint8Array.of(0) : encode(value);
  const [byte] = bytes;
  if (byte === undefined) return fault("empty record separator");
  if (bytes.length > 1) return fault(`multi-character separator ${quoteText(value)}`);
  if (draft.separator !== undefined && draft.separator !== byte)
    return fault("multiple separator characters specified");
  draft.separator = byte;
  return undefined;
}

function takeAlphabet(draft: Draft, alphabet: string, start: string): Fault | undefined {
  draft.alphabet = alphabet;
  if (start === "") return undefined;
  if ([...start].some((digit) => !alphabet.includes(digit))) {
    const kind = alphabet === DIGITS ? "numerical" : "hexadecimal";
    return fault(`${quoteText(start)}: invalid start value for ${kind} suffix`, true);
  }
  draft.start = start.replace(/^0+(?=.)/, "");
  return undefined;
}
