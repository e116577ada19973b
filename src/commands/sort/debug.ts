import { decode, decodeBinary, encodeBinary } from "../../base/bytes.ts";
import { textWidth } from "../../base/text-width.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { type Key, keySpan, type Ordering } from "./key.ts";
import type { SortOptions } from "./options.ts";

/** What `--debug` needs to know (sort.c, key_warnings and debug_line). */
export interface Debugged {
  readonly options: SortOptions;
  /** No -k was given. */
  readonly hasNoKeys: boolean;
  readonly stable: boolean;
  readonly locale: string;
}

const NUMERIC = new Set<Ordering["kind"]>(["numeric", "general", "human"]);

function isNumeric({ ordering }: Key): boolean {
  return NUMERIC.has(ordering.kind);
}

/** What is questionable about the keys, in the order in which it is told. */
export function debugWarnings(debugged: Debugged): readonly string[] {
  const { options, hasNoKeys, locale } = debugged;
  const isSimple = locale === "C" || locale === "POSIX";
  const order = isSimple ? "simple byte comparison" : `${quoteText(locale)} sorting rules`;
  const keys = options.isPlain ? [] : options.order.keys;
  const { separator } = options.order;
  const warnings = [`text ordering performed using ${order}`];
  for (const [index, key] of keys.entries())
    if (!hasNoKeys) warnings.push(...keyWarnings(key, index + 1, separator));
  const spanning = hasNoKeys ? [] : keys.filter((key) => isNumeric(key) && spansFields(key));
  const role =
    separator === undefined || spanning.length === 0 ? undefined : roleInNumbers(separator, spanning);
  if (role !== undefined)
    warnings.push(`field separator ${quoteText(separator ?? "")} is treated as a ${role} in numbers`);
  if (keys.some(isNumeric) && role !== "decimal point")
    warnings.push(
      `${separator === "." ? "" : "note "}numbers use ${quoteText(".")} as a decimal point in this locale`,
    );
  return [...warnings, ...ignoredOptions(debugged, keys)];
}

function spansFields({ fromField, toField }: Key): boolean {
  return toField === undefined || fromField < toField;
}

function keyWarnings(key: Key, number: number, separator: string | undefined): readonly string[] {
  const { ordering, fromField, fromCharacter, toField, toCharacter } = key;
  const warnings: string[] = [];
  const isEmpty = toField !== undefined && toField < fromField;
  if (isEmpty) warnings.push(`key ${number} has zero width and will be ignored`);
  const skips = isNumeric(key) || ordering.kind === "month";
  const insideFirst = toField === 0 && toCharacter !== 0;
  const blanksCount =
    (!ordering.blanksStart && !skips) ||
    (!ordering.blanksStart && fromCharacter > 0) ||
    (!ordering.blanksEnd && toCharacter > 0);
  if (!isEmpty && separator === undefined && !insideFirst && blanksCount)
    warnings.push(`leading blanks are significant in key ${number}; consider also specifying 'b'`);
  if (isNumeric(key) && spansFields(key)) warnings.push(`key ${number} is numeric and spans multiple fields`);
  return warnings;
}

function roleInNumbers(separator: string, spanning: readonly Key[]): string | undefined {
  if (separator === ".") return "decimal point";
  if (separator === "-") return "minus sign";
  const isGeneral = spanning.some(({ ordering }) => ordering.kind === "general");
  return separator === "+" && isGeneral ? "plus sign" : undefined;
}

/** Options outside of the keys that no key has. */
function ignoredOptions({ options, stable }: Debugged, keys: readonly Key[]): readonly string[] {
  const used = keys.map(({ ordering }) => optionsOf(ordering));
  const left = [...optionsOf(options.global)].filter(
    (letter) => !used.some((letters) => letters.includes(letter)),
  );
  const isLast = !(stable || options.unique);
  const reverses = left.includes("r") && keys.length > 0;
  const ignored = left.filter((letter) => letter !== "r" || (!isLast && reverses)).join("");
  const warnings: string[] = [];
  if (ignored !== "")
    warnings.push(
      `option${ignored.length > 1 ? "s" : ""} '-${ignored}' ${ignored.length > 1 ? "are" : "is"} ignored`,
    );
  if (reverses && isLast) warnings.push("option '-r' only applies to last-resort comparison");
  return warnings;
}

const KIND_LETTERS = {
  text: "",
  numeric: "n",
  general: "g",
  human: "h",
  month: "M",
  random: "R",
  version: "V",
} as const;

/** Its letters in sort's own order (sort.c, key_to_opts). */
function optionsOf(ordering: Ordering): string {
  const has: Readonly<Record<string, boolean>> = {
    b: ordering.blanksStart || ordering.blanksEnd,
    d: ordering.dictionary,
    f: ordering.fold,
    i: ordering.printing && !ordering.dictionary,
    r: ordering.reverse,
  };
  const kind = KIND_LETTERS[ordering.kind];
  return [..."bdfghiMnRrV"].filter((letter) => has[letter] || letter === kind).join("");
}

/** The sorted lines, each with a line for every key that shows what was compared. */
export function annotate(bytes: Uint8Array, { options, stable }: Debugged): Uint8Array {
  const text = decodeBinary(bytes);
  const lines = text.split(options.end).slice(0, -1);
  const keys = options.isPlain ? [] : options.order.keys;
  const showsWhole = keys.length === 0 || !(stable || options.unique);
  let shown = "";
  for (const line of lines) {
    shown += `${line.replaceAll("\t", ">")}\n`;
    for (const key of keys) shown += mark(line, ...compared(line, key, options.order.separator));
    if (showsWhole) shown += mark(line, 0, line.length);
  }
  return encodeBinary(shown);
}

function mark(line: string, start: number, end: number): string {
  const width = columns(line.slice(start, end));
  return (
    " ".repeat(columns(line.slice(0, start))) +
    (width === 0 ? "^ no match for key" : "_".repeat(width)) +
    "\n"
  );
}

function columns(binary: string): number {
  return textWidth(decode(encodeBinary(binary))) + (binary.split("\t").length - 1);
}

const NUMBERS: Readonly<Partial<Record<Ordering["kind"], RegExp>>> = {
  numeric: /^-?(?:\d+\.?\d*|\.\d+)/,
  human: /^-?(?:\d+\.?\d*|\.\d+)[KMGTPEZYk]?/,
  general: /^[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|inf(?:inity)?|nan)/i,
  month: /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
};

/** The part of a line that counts: of numbers and months, the number and the month alone. */
function compared(line: string, key: Key, separator: string | undefined): readonly [number, number] {
  const [start, limit] = keySpan(line, key, separator);
  const end = Math.max(start, limit);
  const number = NUMBERS[key.ordering.kind];
  if (!number) return [start, end];
  const text = line.slice(start, end);
  const blanks = /^[ \t\n]*/.exec(text)?.[0].length ?? 0;
  const found = number.exec(text.slice(blanks))?.[0].length ?? 0;
  return [start + blanks, start + blanks + found];
}
