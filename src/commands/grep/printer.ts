import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { MatchSpan } from "./matcher.ts";

export interface LineFormat {
  readonly withName: boolean;
  readonly lineNumbers: boolean;
  readonly byteOffsets: boolean;
  readonly onlyMatching: boolean;
  readonly nullAfterName: boolean;
  readonly initialTab: boolean;
  readonly color: boolean;
  /** `\n`, or `\0` with -z. */
  readonly end: string;
}

/** GREP_COLORS' defaults, each as grep writes it around a text. */
const COLORS = { match: "01;31", name: "35", number: "32", separator: "36" } as const;

export class LinePrinter {
  /** With -T numbers are as wide as the size of the file, so that tabs line up. */
  numberWidth = 0;

  constructor(
    readonly format: LineFormat,
    private readonly print: (text: string) => MaybePromise<void>,
  ) {}

  #paint(text: string, color: keyof typeof COLORS): string {
    return this.format.color ? `\x1b[${COLORS[color]}m\x1b[K${text}\x1b[m\x1b[K` : text;
  }

  /** The name alone, for -l, -L and -c. */
  name(name: string): string {
    return this.#paint(name, "name");
  }

  separator(text: string): string {
    return this.#paint(text, "separator");
  }

  /** The line between groups of context. */
  groupEnd(text: string): void {
    this.print(`${this.separator(text)}\n`);
  }

  #number(number: number): string {
    return this.#paint(String(number).padStart(this.numberWidth), "number");
  }

  /** What stands before a line: name, number and offset, each with `:`, or `-` for context. */
  #prefix(name: string, number: number, offset: number, mark: string): string {
    const { format } = this;
    const separator = this.separator(mark);
    let text = "";
    if (format.withName) text += this.name(name) + (format.nullAfterName ? "\0" : separator);
    if (format.lineNumbers) text += this.#number(number) + separator;
    if (format.byteOffsets) text += this.#number(offset) + separator;
    return format.initialTab && text !== "" ? `${text}\t` : text;
  }

  line(
    name: string,
    number: number,
    offset: number,
    text: string,
    mark: string,
    matches: readonly MatchSpan[],
  ): MaybePromise<void> {
    return this.print(
      `${this.#prefix(name, number, offset, mark)}${this.#highlighted(text, matches)}${this.format.end}`,
    );
  }

  /** Each match on a line of its own; `offsetOf` gives the offset of a match in bytes. */
  matches(
    name: string,
    number: number,
    text: string,
    matches: readonly MatchSpan[],
    offsetOf: (at: number) => number,
  ): MaybePromise<void> {
    const lines = matches
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => {
        const prefix = this.#prefix(name, number, this.format.byteOffsets ? offsetOf(start) : 0, ":");
        return `${prefix}${this.#paint(text.slice(start, end), "match")}${this.format.end}`;
      });
    return lines.length > 0 ? this.print(lines.join("")) : undefined;
  }

  #highlighted(text: string, matches: readonly MatchSpan[]): string {
    if (!this.format.color || matches.length === 0) return text;
    let painted = "";
    let at = 0;
    for (const { start, end } of matches) {
      if (end === start) continue;
      painted += text.slice(at, start) + this.#paint(text.slice(start, end), "match");
      at = end;
    }
    return painted + text.slice(at);
  }
}
