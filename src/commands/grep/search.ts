import { decode, encode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Input } from "../../process/command/input.ts";
import type { Matcher, MatchSpan } from "./matcher.ts";
import type { LinePrinter } from "./printer.ts";

export interface SearchOptions {
  readonly invert: boolean;
  /** Stop after so many selected lines. */
  readonly most: number;
  readonly before: number;
  readonly after: number;
  /** Between groups of lines, where context was asked for; undefined: none. */
  readonly groupSeparator: string | undefined;
  readonly delimiter: number;
  readonly binary: "binary" | "text" | "without-match";
  /** In the C locale every byte is a character. */
  readonly bytesAreText: boolean;
  /** What is printed: lines, nothing but a count, or nothing (the first selected line is enough). */
  readonly wants: "lines" | "count" | "first";
}

export interface SearchResult {
  readonly selected: number;
  /** Lines were selected that are not printed, since they are no text. */
  readonly isBinary: boolean;
}

/** Searches one input; prints its lines where they are wanted. */
export async function searchInput(
  input: Input,
  name: string,
  matcher: Matcher,
  printer: LinePrinter,
  options: SearchOptions,
): Promise<SearchResult> {
  const search = new Search(name, matcher, printer, options);
  await input.eachBlock((block) => search.block(block), options.delimiter);
  input.unread(encode(search.unused));
  return { selected: search.selected, isBinary: search.isBinary || search.hasHidden };
}

interface KeptLine {
  readonly text: string;
  readonly number: number;
  readonly offset: number;
}

class Search {
  selected = 0;
  isBinary = false;
  /** A line, or a match, with bytes that are no characters was not printed (grep.c, print_line_head). */
  hasHidden = false;
  /** What -m leaves to whoever reads the input next. */
  unused = "";
  /** From the first block with a NUL on, NULs end lines (grep.c, zap_nuls). */
  #hasNuls = false;
  /** The block has bytes that are no characters. */
  #hasStrayBytes = false;
  readonly #separator: string;
  #number = 0;
  #offset = 0;
  #kept: KeptLine[] = [];
  #owed = 0;
  #printed = 0;

  constructor(
    private readonly name: string,
    private readonly matcher: Matcher,
    private readonly printer: LinePrinter,
    private readonly options: SearchOptions,
  ) {
    this.#separator = String.fromCharCode(options.delimiter);
  }

  /** `false`: nothing more needs to be read. */
  block(bytes: Uint8Array): MaybePromise<false | undefined> {
    const { options } = this;
    const read = decode(bytes);
    this.#lookForBinary(read);
    if (this.isBinary && options.binary === "without-match") return false;
    const text = this.#hasNuls ? read.replaceAll("\0", this.#separator) : read;
    const fast = this.matcher.block;
    if (
      fast &&
      !options.invert &&
      options.groupSeparator === undefined &&
      options.before === 0 &&
      options.after === 0 &&
      !(this.isBinary && options.wants === "lines")
    ) {
      return this.#fastBlock(text, bytes.length);
    }
    return this.#lines(text, bytes.length);
  }

  /** A NUL makes a file binary; bytes that are no characters do so when they would be printed. */
  #lookForBinary(text: string): void {
    const { binary, delimiter } = this.options;
    if (binary === "text") return;
    if (delimiter !== 0 && text.includes("\0")) this.#hasNuls = this.isBinary = true;
    if (this.options.bytesAreText) return;
    this.#hasStrayBytes = /[\udc80-\udcff]/.test(text) && STRAY_BYTE.test(text);
    if (this.#hasStrayBytes && binary === "without-match") this.isBinary = true;
  }

  /** Finds from match to match, and looks for the lines around them only there. */
  #fastBlock(text: string, size: number): MaybePromise<false | undefined> {
    const regex = this.matcher.block;
    const counts = this.printer.format.lineNumbers;
    let at = 0;
    let counted = 0;
    let measured = 0;
    const startNumber = this.#number;
    const startOffset = this.#offset;
    let lines = 0;
    let bytes = 0;
    let wait: MaybePromise<void> | undefined;
    while (at < text.length) {
      const found = regex?.find(text, at);
      // At the very end there is a line only where no separator ends it.
      if (!found || (found.start === text.length && text.endsWith(this.#separator))) break;
      const start = found.start === 0 ? 0 : text.lastIndexOf(this.#separator, found.start - 1) + 1;
      const stop = text.indexOf(this.#separator, found.start);
      const end = stop < 0 ? text.length : stop;
      if (found.start > end) break;
      if (counts) {
        lines += countOf(text, this.#separator, counted, start);
        counted = start;
      }
      if (this.printer.format.byteOffsets) {
        bytes += encode(text.slice(measured, start)).length;
        measured = start;
      }
      this.selected++;
      if (this.options.wants === "first") return false;
      at = end + 1;
      if (this.options.wants === "lines") {
        wait = this.#printLine(text.slice(start, end), startNumber + lines + 1, startOffset + bytes, ":");
      }
      if (this.selected >= this.options.most) {
        this.unused = text.slice(at);
        return wait instanceof Promise ? wait.then(() => false as const) : false;
      }
    }
    if (counts) this.#number = startNumber + lines + countOf(text, this.#separator, counted, text.length);
    this.#offset += size;
    return wait instanceof Promise ? wait.then(() => undefined) : undefined;
  }

  #lines(text: string, size: number): MaybePromise<false | undefined> {
    const start = this.#offset;
    let wait: MaybePromise<void> | undefined;
    let at = 0;
    let offset = start;
    while (at < text.length) {
      const found = text.indexOf(this.#separator, at);
      const end = found < 0 ? text.length : found;
      const line = text.slice(at, end);
      this.#number++;
      const isLast = this.selected === this.options.most - 1;
      const result = this.#line({ text: line, number: this.#number, offset });
      if (isLast && this.selected === this.options.most) this.unused = text.slice(end + 1);
      if (result === false) return false;
      if (result instanceof Promise) wait = result;
      if (this.printer.format.byteOffsets) offset += encode(line).length + 1;
      at = end + 1;
    }
    this.#offset = start + size;
    return wait instanceof Promise ? wait.then(() => undefined) : undefined;
  }

  #line(line: KeptLine): MaybePromise<void> | false {
    const { options } = this;
    const full = this.selected >= options.most;
    if (full || this.matcher.selects(line.text) === options.invert) return this.#context(line, full);
    this.selected++;
    if (options.wants === "first" || (this.isBinary && options.wants === "lines")) return false;
    if (options.wants === "count") return this.selected >= options.most ? false : undefined;
    this.#separateGroups(line.number - this.#kept.length);
    for (const kept of this.#kept) this.#printLine(kept.text, kept.number, kept.offset, "-");
    this.#kept = [];
    this.#owed = options.after;
    const printed = this.#printLine(line.text, line.number, line.offset, ":");
    return this.selected >= options.most && this.#owed === 0 ? false : printed;
  }

  /** A line that is not selected: context after a selected one, or perhaps before the next. */
  #context(line: KeptLine, full: boolean): MaybePromise<void> | false {
    if (this.options.wants !== "lines") return full ? false : undefined;
    if (this.#owed > 0) {
      this.#owed--;
      const printed = this.#printLine(line.text, line.number, line.offset, "-");
      return full && this.#owed === 0 ? false : printed;
    }
    if (full) return false;
    if (this.options.before > 0) {
      this.#kept.push(line);
      if (this.#kept.length > this.options.before) this.#kept.shift();
    }
    return undefined;
  }

  #separateGroups(first: number): void {
    const { groupSeparator } = this.options;
    const follows = this.#printed > 0 && first === this.#printed + 1;
    if (groupSeparator !== undefined && this.printer.hasPrinted && !follows)
      this.printer.groupEnd(groupSeparator);
  }

  #printLine(text: string, number: number, offset: number, mark: string): MaybePromise<void> {
    const { printer } = this;
    const isMatch = mark === ":";
    const { onlyMatching, colors } = printer.format;
    if (onlyMatching) {
      this.#printed = number;
      if (!isMatch || this.options.invert) return undefined;
      return printer.matches(
        this.name,
        number,
        text,
        this.#printable(text, this.#spans(text)),
        (at) => offset + encode(text.slice(0, at)).length,
      );
    }
    if (this.#hasStrayBytes && STRAY_BYTE.test(text)) {
      this.hasHidden = true;
      return undefined;
    }
    this.#printed = number;
    const spans = colors && isMatch !== this.options.invert ? this.#spans(text) : [];
    return printer.line(this.name, number, offset, text, mark, spans);
  }

  /** The matches of a line up to the first that is no text. */
  #printable(text: string, spans: readonly MatchSpan[]): readonly MatchSpan[] {
    if (!this.#hasStrayBytes) return spans;
    const stray = spans.findIndex(({ start, end }) => STRAY_BYTE.test(text.slice(start, end)));
    if (stray < 0) return spans;
    this.hasHidden = true;
    return spans.slice(0, stray);
  }

  #spans(text: string): readonly MatchSpan[] {
    const spans: MatchSpan[] = [];
    let at = 0;
    while (at <= text.length) {
      const found = this.matcher.find(text, at);
      if (!found) break;
      if (found.end > found.start) spans.push(found);
      at = found.end > found.start ? found.end : found.start + 1;
    }
    return spans;
  }
}

/** A byte that is not UTF-8 became a lone surrogate. */
const STRAY_BYTE = /(?<![\ud800-\udbff])[\udc80-\udcff]/;

function countOf(text: string, separator: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(separator, from); at >= 0 && at < to; at = text.indexOf(separator, at + 1))
    count++;
  return count;
}
