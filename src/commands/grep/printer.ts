import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Colors } from "./colors.ts";
import type { MatchSpan } from "./matcher.ts";

export interface LineFormat {
  readonly withName: boolean;
  readonly lineNumbers: boolean;
  readonly byteOffsets: boolean;
  readonly onlyMatching: boolean;
  readonly nullAfterName: boolean;
  readonly initialTab: boolean;
  readonly invert: boolean;
  /** Undefined: nothing is painted. */
  readonly colors: Colors | undefined;
  /** `\n`, or `\0` with -z. */
  readonly end: string;
}

export class LinePrinter {
  /** With -T numbers are as wide as the size of the file, so that tabs line up. */
  numberWidth = 0;
  /** Whether a line was printed, of whatever file: the next group of context is set off. */
  hasPrinted = false;

  constructor(
    readonly format: LineFormat,
    private readonly print: (text: string) => MaybePromise<void>,
  ) {}

  #paint(text: string, color: string | undefined): string {
    return color ? `${this.#start(color)}${text}${this.#stop()}` : text;
  }

  #start(color: string): string {
    return color === "" ? "" : `\x1b[${color}m${this.#clear()}`;
  }

  #stop(): string {
    return `\x1b[m${this.#clear()}`;
  }

  #clear(): string {
    return this.format.colors?.keepsRest ? "" : "\x1b[K";
  }

  /** The name alone, for -l, -L and -c. */
  name(name: string): string {
    return this.#paint(name, this.format.colors?.name);
  }

  separator(text: string): string {
    return this.#paint(text, this.format.colors?.separator);
  }

  /** The line between groups of context. */
  groupEnd(text: string): void {
    this.print(`${this.separator(text)}\n`);
  }

  #number(number: number, color: string | undefined): string {
    return this.#paint(String(number).padStart(this.numberWidth), color);
  }

  /** What stands before a line: name, number and offset, each with `:`, or `-` for context. */
  #prefix(name: string, number: number, offset: number, mark: string, isEmpty = false): string {
    const { format } = this;
    const { colors } = format;
    const separator = this.separator(mark);
    let text = "";
    if (format.withName) text += this.name(name) + (format.nullAfterName ? "\0" : separator);
    if (format.lineNumbers) text += this.#number(number, colors?.lineNumber) + separator;
    if (format.byteOffsets) text += this.#number(offset, colors?.byteOffset) + separator;
    return format.initialTab && text !== "" && !isEmpty ? `${text}\t` : text;
  }

  /** `mark` is `:` for a selected line, `-` for context. */
  line(
    name: string,
    number: number,
    offset: number,
    text: string,
    mark: string,
    matches: readonly MatchSpan[],
  ): MaybePromise<void> {
    this.hasPrinted = true;
    const { colors, end } = this.format;
    const prefix = this.#prefix(name, number, offset, mark, text === "");
    return this.print(prefix + (colors ? this.#painted(text, mark, matches, colors) : text) + end);
  }

  /** Each match on a line of its own; `offsetOf` gives the offset of a match in bytes. */
  matches(
    name: string,
    number: number,
    text: string,
    matches: readonly MatchSpan[],
    offsetOf: (at: number) => number,
  ): MaybePromise<void> {
    this.hasPrinted = true;
    const { byteOffsets, colors, end } = this.format;
    const lines = matches
      .filter((match) => match.end > match.start)
      .map((match) => {
        const prefix = this.#prefix(name, number, byteOffsets ? offsetOf(match.start) : 0, ":");
        return `${prefix}${this.#paint(text.slice(match.start, match.end), colors?.selectedMatch)}${end}`;
      });
    return lines.length > 0 ? this.print(lines.join("")) : undefined;
  }

  /** The line with its matches and the rest in their colours (grep.c, print_line_middle and print_line_tail). */
  #painted(text: string, mark: string, matches: readonly MatchSpan[], colors: Colors): string {
    const isSelected = mark === ":";
    const reversed = this.format.invert && colors.reversed;
    const line = isSelected !== reversed ? colors.selectedLine : colors.contextLine;
    const match = isSelected ? colors.selectedMatch : colors.contextMatch;
    let painted = "";
    let at = 0;
    for (const { start, end } of match === "" ? [] : matches) {
      if (end === start) continue;
      painted += this.#start(line) + text.slice(at, start) + this.#paint(text.slice(start, end), match);
      at = end;
    }
    const tail = text.slice(at);
    return painted + (tail === "" ? "" : this.#paint(tail, line));
  }
}
