import type { Call } from "../../process/command/call.ts";
import { describeBadNumber, parseCount, parseInRange } from "../../process/command/parse-number.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { FLAGS } from "./flags.ts";

export type PrCall = Call<typeof FLAGS>;

/** A character with a number: `-e` and `-i` a tab and its width, `-n` a separator and the digits before it. */
export interface Marked {
  readonly character: string;
  readonly number: number;
}

export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** What the options ask for. */
export interface Settings {
  readonly pages: PageRange;
  readonly columns: number;
  /** How several columns are filled; `merge`: each from a file of its own. */
  readonly order: "down" | "across" | "merge";
  /** Of all columns, without the margin. */
  readonly width: number;
  readonly truncates: boolean;
  readonly separator: string;
  readonly number: (Marked & { readonly first: number | undefined }) | undefined;
  readonly margin: number;
  /** Lines of text on a page. */
  readonly body: number;
  readonly doubleSpace: boolean;
  /** Header and trailer are printed. */
  readonly framed: boolean;
  /** Form feeds of the input are printed where a page has no frame. */
  readonly keepsFormFeeds: boolean;
  /** A form feed ends a page, in place of empty lines. */
  readonly endsWithFormFeed: boolean;
  readonly input: {
    readonly tab: Marked;
    readonly expands: boolean;
    readonly unprintable: "as is" | "octal" | "hat";
  };
  /** What blanks become on output. */
  readonly outputTab: Marked | undefined;
  readonly header: string | undefined;
  readonly dateFormat: string;
}

/** A fault of the line, told and with its status. */
class Refused extends Error {
  constructor(readonly status: number) {
    super();
  }
}

const LARGEST_INT = 2 ** 31 - 1;
const TAB: Marked = { character: "\t", number: 8 };
const DIGITS: Marked = { character: "\t", number: 5 };
const PAGE = 66;
/** Lines of header and trailer. */
const FRAME = 10;
const WIDTH = 72;

/** Reads the options; the status where they cannot be understood, which was told. */
export function readSettings(call: PrCall, files: number): Settings | number {
  try {
    return settle(call, files);
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.status;
    throw thrown;
  }
}

interface Numbers {
  pages?: PageRange;
  columns?: number;
  length?: number;
  firstLineNumber?: number;
  indent?: number;
  width?: number;
  pageWidth?: number;
  expandTabs?: Marked;
  outputTabs?: Marked;
  numberLines?: Marked;
}

/** In the order of the line, as the first fault is told. */
function readNumbers(call: PrCall): Numbers {
  const numbers: Numbers = {};
  for (const { flag, value = "" } of call.given) {
    if (flag === "pages") numbers.pages = pageRange(call, value, "--pages");
    else if (flag === "columns") numbers.columns = columnCount(call, value);
    else if (flag === "expandTabs") numbers.expandTabs = marked(call, "e", value, numbers.expandTabs ?? TAB);
    else if (flag === "outputTabs") numbers.outputTabs = marked(call, "i", value, numbers.outputTabs ?? TAB);
    else if (flag === "numberLines")
      numbers.numberLines = marked(call, "n", value, numbers.numberLines ?? DIGITS);
    else if (isBounded(flag)) numbers[flag] = bounded(call, flag, value);
  }
  return numbers;
}

function columnCount(call: PrCall, text: string): number {
  return inRange(call, "invalid number of columns", text, 1);
}

/** Of options with a number: what is said of a wrong one, and the least. */
const BOUNDED = {
  length: ["'-l PAGE_LENGTH' invalid number of lines", 1],
  firstLineNumber: ["'-N NUMBER' invalid starting line number", -LARGEST_INT - 1],
  indent: ["'-o MARGIN' invalid line offset", 0],
  width: ["'-w PAGE_WIDTH' invalid number of characters", 1],
  pageWidth: ["'-W PAGE_WIDTH' invalid number of characters", 1],
} as const;

function isBounded(flag: string): flag is keyof typeof BOUNDED {
  return Object.hasOwn(BOUNDED, flag);
}

function bounded(call: PrCall, flag: keyof typeof BOUNDED, text: string): number {
  const [problem, least] = BOUNDED[flag];
  return inRange(call, problem, text, least);
}

function inRange(call: PrCall, problem: string, text: string, least: number): number {
  const value = parseInRange(text, least, LARGEST_INT);
  if (typeof value === "number") return value;
  throw new Refused(call.fail(`${problem}: ${quoteText(text)}${value.reason}`));
}

/** `:3`, `x`, `4`. */
function marked(call: PrCall, letter: string, text: string, before: Marked): Marked {
  const character = /^[^\d]/.exec(text)?.[0] ?? "";
  const rest = text.slice(character.length);
  const kept = { ...before, ...(character === "" ? {} : { character }) };
  if (rest === "") return kept;
  const number = /^\s*\+?\d+$/.test(rest) ? Number(rest) : 0;
  if (number > 0 && number <= LARGEST_INT) return { ...kept, number };
  const why = number > LARGEST_INT ? ": Value too large for defined data type" : "";
  throw new Refused(
    call.usageError(
      `'-${letter}' extra characters or invalid number in the argument: ${quoteText(rest)}${why}`,
    ),
  );
}

/** `FIRST[:LAST]`. */
function pageRange(call: PrCall, text: string, option: string): PageRange {
  const [range, complaint] = parsePageRange(text, option);
  if (complaint !== undefined) throw new Refused(call.fail(complaint));
  if (!range) throw new Refused(call.fail(`invalid page range ${quoteText(text)}`));
  return range;
}

/** pr.c, first_last_page: what follows the first number is a page range that is none, the last must be a number. */
function parsePageRange(text: string, option: string): readonly [PageRange | undefined, string?] {
  const [, digits = "", rest = ""] = /^\s*\+?(\d*)(.*)$/s.exec(text) ?? [];
  const first = parseCount(digits, "");
  const isTooLarge = first === "overflow";
  if (typeof first === "string")
    return [undefined, describeBadNumber(option, text, isTooLarge && rest === "" ? "overflow" : "invalid")];
  const last = rest.startsWith(":") ? parseCount(rest.slice(1), "") : Number.POSITIVE_INFINITY;
  if (typeof last === "string") return [undefined, badLast(option, text, rest.slice(1), last)];
  if (first < 1 || last < first || !/^(?::|$)/.test(rest)) return [undefined];
  return [{ first, last }];
}

function badLast(option: string, text: string, last: string, fault: "invalid" | "overflow"): string {
  return fault === "invalid" && !/^\s*\+?\d/.test(last)
    ? `invalid ${option} argument '${text}'`
    : describeBadNumber(option, text, fault);
}

/** `+FIRST[:LAST]` among the operands: the first that is one. What is no range is a file. */
export function takePages(
  call: PrCall,
): { readonly files: readonly string[]; readonly pages?: PageRange | undefined } | number {
  if (call.flags.pages !== undefined) return { files: call.operands };
  const files: string[] = [];
  let pages: PageRange | undefined;
  for (const operand of call.operands) {
    if (pages || !operand.startsWith("+")) {
      files.push(operand);
      continue;
    }
    const [range, complaint] = parsePageRange(operand.slice(1), "+");
    if (complaint !== undefined) return call.fail(complaint);
    if (range) pages = range;
    else files.push(operand);
  }
  return { files, pages };
}

function settle(call: PrCall, files: number): Settings {
  const { flags } = call;
  const numbers = readNumbers(call);
  const merge = flags.merge;
  if (merge && numbers.columns !== undefined)
    throw new Refused(call.fail("cannot specify number of columns when printing in parallel"));
  if (merge && flags.across)
    throw new Refused(call.fail("cannot specify both printing across and printing in parallel"));

  const columns = merge && files > 0 ? files : (numbers.columns ?? 1);
  const layout = columnLayout(call, columns > 1, merge || numbers.columns !== undefined);
  const given = numbers.numberLines;
  const page = pageShape(flags, numbers.length ?? PAGE);
  return {
    pages: numbers.pages ?? { first: 1, last: Number.POSITIVE_INFINITY },
    columns,
    order: merge && files > 0 ? "merge" : flags.across ? "across" : "down",
    width: numbers.pageWidth ?? numbers.width ?? WIDTH,
    truncates: layout.truncates,
    separator: layout.separator,
    number: given && { ...given, first: numbers.firstLineNumber },
    margin: numbers.indent ?? 0,
    ...page,
    doubleSpace: flags.doubleSpace,
    endsWithFormFeed: flags.formFeed,
    input: {
      tab: numbers.expandTabs ?? TAB,
      // Between columns that only tabs keep apart, tabs stay.
      expands: numbers.expandTabs !== undefined || (columns > 1 && layout.separator !== "\t"),
      unprintable: flags.showNonprinting ? "octal" : flags.showControlChars ? "hat" : "as is",
    },
    outputTab: numbers.outputTabs ?? (columns > 1 ? TAB : undefined),
    header: flags.header,
    dateFormat: flags.dateFormat ?? "%Y-%m-%d %H:%M",
  };
}

/** A page too short for its frame has none. */
function pageShape(flags: PrCall["flags"], length: number) {
  const fits = length > FRAME;
  const framed = fits && !flags.omitHeader && !flags.omitPagination;
  const lines = framed ? length - FRAME : length;
  return {
    framed,
    keepsFormFeeds: !fits || !flags.omitPagination,
    body: flags.doubleSpace ? Math.floor(lines / 2) : lines,
  };
}

/**
 * Whether lines are cut to their columns, and what stands between columns. The small -s and -w mean other things
 * together than alone (POSIX, pr, -s); -S, -J and -W do not.
 */
function columnLayout(call: PrCall, several: boolean, asked: boolean) {
  const { flags } = call;
  const small = lastOf(call, "separator", "sepString") === "separator";
  const smallWidth = lastOf(call, "width", "pageWidth") === "width";
  const cut = flags.pageWidth !== undefined || (smallWidth && asked);
  const joined = flags.joinLines || (small && asked && !cut);
  if (!several) return { truncates: cut && !joined, separator: separatorAlone(flags) };
  return { truncates: !joined, separator: separatorBetween(call, small && cut, joined) };
}

function separatorAlone(flags: PrCall["flags"]): string {
  return flags.sepString ?? "";
}

function separatorBetween(call: PrCall, none: boolean, joined: boolean): string {
  const { flags } = call;
  const text = flags.sepString ?? (flags.separator || undefined);
  if (text === undefined) return none ? "" : joined ? "\t" : " ";
  // A tab does not align.
  return text === "\t" && !joined ? " " : text;
}

function lastOf(call: PrCall, ...keys: readonly ("separator" | "sepString" | "width" | "pageWidth")[]) {
  return call.last(...keys);
}
