import { decode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import type { LineQueue } from "./line-queue.ts";
import type { Pattern } from "./patterns.ts";
import type { Sections } from "./sections.ts";

type LinePattern = Extract<Pattern, { kind: "line" }>;
type MatchPattern = Extract<Pattern, { kind: "match" }>;

/** How one use of a pattern ended; `end`: the input is used up, and that is fine. */
type Result = "next" | "end" | "failed";

/** Goes through the lines from pattern to pattern (csplit.c). */
export class Splitter {
  /** The line that was looked at last. */
  #current = 0;

  constructor(
    private readonly call: Call,
    private readonly lines: LineQueue,
    private readonly sections: Sections,
    private readonly suppressesMatched: boolean,
  ) {}

  /** Whether all went well; faults were told. */
  async run(patterns: readonly Pattern[]): Promise<boolean> {
    for (const pattern of patterns) {
      for (let round = 0; round <= pattern.repeat; round++) {
        const result =
          pattern.kind === "line" ? await this.#toLine(pattern, round) : await this.#toMatch(pattern, round);
        if (result !== "next") return result === "end";
      }
    }
    return (await this.sections.begin()) && (await this.#rest()) && (await this.sections.end());
  }

  #fail(word: string, what: string, round: number): "failed" {
    // A read error has been told.
    if (this.lines.failed) return "failed";
    const repetition = round === 0 ? "" : ` on repetition ${round}`;
    this.call.warn(`${quoteText(word)}: ${what}${repetition}`);
    return "failed";
  }

  /** Takes a line away; into the section, unless it is skipped. Undefined where there is none. */
  async #move(skips = false): Promise<boolean | undefined> {
    const taken = this.lines.take();
    const line = taken instanceof Promise ? await taken : taken;
    if (!line) return undefined;
    if (this.#current < this.lines.first - 1) this.#current = this.lines.first - 1;
    return skips || this.sections.add(line);
  }

  async #rest(): Promise<boolean> {
    for (;;) {
      const moved = await this.#move();
      if (moved !== true) return moved === undefined;
    }
  }

  async #toLine(pattern: LinePattern, round: number): Promise<Result> {
    const { lines, sections, suppressesMatched } = this;
    const outOfRange = () => this.#fail(String(pattern.line), "line number out of range", round);
    const isAtEnd = async () => (await lines.line(lines.first)) === undefined;
    if (!(await sections.begin())) return "failed";
    if (suppressesMatched && (await isAtEnd())) return outOfRange();
    const last = pattern.line * (round + 1);
    while (lines.first < last) {
      const moved = await this.#move();
      if (moved === undefined) return outOfRange();
      if (!moved) return "failed";
    }
    if (!(await sections.end())) return "failed";
    if (suppressesMatched) await this.#move(true);
    return !suppressesMatched && (await isAtEnd()) ? outOfRange() : "next";
  }

  async #toMatch(pattern: MatchPattern, round: number): Promise<Result> {
    const { sections } = this;
    const { skips, offset } = pattern;
    if (!skips && !(await sections.begin())) return "failed";
    const found = await this.#find(pattern);
    if (found === undefined) return "failed";
    if (!found) {
      if (pattern.repeat !== Number.POSITIVE_INFINITY) this.#fail(pattern.word, "match not found", round);
      const well = skips || ((await this.#rest()) && (await sections.end()));
      return well && pattern.repeat === Number.POSITIVE_INFINITY ? "end" : "failed";
    }
    const end = this.#current + offset;
    if (!(await this.#moveUpTo(end, pattern))) return "failed";
    if (!skips && !(await sections.end())) return "failed";
    if (offset > 0) this.#current = end;
    if (this.suppressesMatched) await this.#move(true);
    return "next";
  }

  /** Looks for the next line that matches; the lines before it are moved unless they may be needed again. */
  async #find({ regex, offset, skips }: MatchPattern): Promise<boolean | undefined> {
    for (;;) {
      this.#current++;
      const looked = this.lines.line(this.#current);
      const line = looked instanceof Promise ? await looked : looked;
      if (!line) return false;
      if (regex.test(decode(line.at(-1) === 10 ? line.subarray(0, -1) : line))) return true;
      const pause = this.call.spend(1 + (line.length >> 6));
      if (pause) await pause;
      if (offset >= 0 && !(await this.#move(skips))) return undefined;
    }
  }

  async #moveUpTo(end: number, { skips, word }: MatchPattern): Promise<boolean> {
    if (end < this.lines.first) {
      this.#fail(word, "line number out of range", 0);
      return false;
    }
    while (this.lines.first < end) {
      const moved = await this.#move(skips);
      if (moved === undefined) this.#fail(word, "line number out of range", 0);
      if (!moved) return false;
    }
    return true;
  }
}
