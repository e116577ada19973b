import { BACKSLASH, NEWLINE, NUL } from "./characters.ts";
import type { Lines } from "./lines.ts";
import type { Span } from "./nodes.ts";

/** How much of the source is laid behind the text of an alias at first; it grows as reading goes on. */
const WINDOW = 256;

interface ActiveAlias {
  readonly name: string;
  /** Where its text ends in the buffer. */
  end: number;
  /** Its value ends in a blank: the word behind it is looked up as well. */
  readonly checksNext: boolean;
}

/**
 * A cursor over text. The text is the source itself, a text taken out of it (the inside of backquotes, a
 * here-document), or, where an alias has been put in, a buffer of the alias's value with a piece of source behind.
 * Offsets that leave this class are offsets into the source.
 *
 * `pos` counts in the buffer, so it may be kept only while one token is read (a buffer changes between tokens).
 */
export class Reader {
  /** Ends with one NUL more than `end`, so that reading at the end gives a number. */
  text: string;
  end: number;
  pos = 0;

  /** From a position in the buffer to one in `whole`, behind all alias text. */
  private shift = 0;
  /** Up to here the buffer is text of an alias, which stands at `aliasStart`…`aliasEnd` in `whole`. */
  private aliasText = 0;
  private aliasStart = 0;
  private aliasEnd = 0;
  /** The aliases whose text is being read, the innermost last. */
  private readonly aliases: ActiveAlias[] = [];
  private checksNext = false;
  private readonly wholeText: string;
  /** Where reading of `whole` ends. */
  private limit: number;
  /** Whether somebody has cut it off there. */
  isCut = false;

  constructor(
    private readonly whole: string,
    readonly lines: Lines,
    /** Where `whole` stands in the source, or for each of its characters (and its end) where that stands. */
    private readonly origin: number | Int32Array = 0,
  ) {
    this.wholeText = `${whole}\0`;
    this.text = this.wholeText;
    this.end = whole.length;
    this.limit = whole.length;
  }

  /** Ends before a position in the buffer, whatever stands there. */
  cut(at: number): void {
    this.limit = Math.min(this.limit, at + this.shift);
    this.end = Math.min(this.end, at);
    this.isCut = true;
  }

  /** At the end of all text. Lays more of the source behind the buffer where there is more. */
  atEnd(): boolean {
    return this.pos >= this.end && !this.refill();
  }

  /** The code unit at `at`; NUL at the end. */
  code(at: number): number {
    if (at >= this.end && !this.refill()) return NUL;
    return this.text.charCodeAt(at);
  }

  /** Where `character` next stands in the buffer, or -1. */
  find(character: string, from: number): number {
    for (;;) {
      const found = this.text.indexOf(character, from);
      if (found >= 0 && found < this.end) return found;
      if (!this.refill()) return -1;
    }
  }

  /** The first position from `at` on that is not a backslash-newline, which vanishes (bash manual 3.1.2.1). */
  pastContinuations(at: number): number {
    let next = at;
    while (this.text.charCodeAt(next) === BACKSLASH && this.code(next + 1) === NEWLINE) next += 2;
    if (next >= this.end) this.refill();
    return next;
  }

  /** The source offset of the character at `pos`. */
  offset(pos: number = this.pos): number {
    return this.toSource(pos < this.aliasText ? this.aliasStart : pos + this.shift);
  }

  /** The source offset behind the character before `pos`. */
  endOffset(pos: number = this.pos): number {
    if (pos <= this.aliasText && this.aliasText > 0) return this.toSource(this.aliasEnd);
    const end = pos + this.shift;
    return typeof this.origin === "number" || end === 0 ? this.toSource(end) : this.toSource(end - 1) + 1;
  }

  /** From a source offset to the cursor. */
  spanFrom(start: number): Span {
    const end = this.endOffset();
    return { start, end: end < start ? start : end, line: this.lines.lineAt(start) };
  }

  span(from: number, to: number): Span {
    const start = this.offset(from);
    const end = this.endOffset(to);
    return { start, end: end < start ? start : end, line: this.lines.lineAt(start) };
  }

  /** A note of the cursor that outlives the buffer, for `textFrom`. */
  mark(): number {
    return this.pos < this.aliasText ? this.aliasStart : this.pos + this.shift;
  }

  /** Two positions as marks. */
  range(from: number, to: number): { readonly from: number; readonly to: number } {
    return { from: from + this.shift, to: to + this.shift };
  }

  /** The text behind a mark, without aliases; up to another one. */
  textFrom(mark: number, to?: number): string {
    return this.whole.slice(mark, to);
  }

  /** The line of a mark, without its newline. */
  lineOf(mark: number): string {
    const start = mark === 0 ? 0 : this.whole.lastIndexOf("\n", mark - 1) + 1;
    const end = this.whole.indexOf("\n", mark);
    return this.whole.slice(start, end < 0 ? undefined : end);
  }

  // Aliases

  /** Puts `value` in the place of the word `from`…`to`, and the cursor at its first character. */
  splice(name: string, from: number, to: number, value: string): void {
    const inside = from < this.aliasText;
    if (!inside) {
      this.aliasStart = from + this.shift;
      this.aliasEnd = to + this.shift;
    }
    const behind = this.text.slice(to, Math.min(this.end, Math.max(to, this.aliasText) + WINDOW));
    const moved = value.length - to;
    for (const alias of this.aliases) alias.end += moved;
    this.aliases.push({ name, end: value.length, checksNext: /[ \t]$/.test(value) });
    this.aliasText = value.length + (inside ? Math.max(0, this.aliasText - to) : 0);
    this.text = `${value}${behind}\0`;
    this.end = value.length + behind.length;
    this.shift -= moved;
    this.pos = 0;
  }

  /** True while the text at the cursor came out of that alias: it is not expanded again. */
  isExpanding(name: string): boolean {
    return this.aliases.some((alias) => alias.name === name && alias.end > this.pos);
  }

  /** True if an alias that ends in a blank stands before the cursor, and nothing behind it has used that up. */
  followsOpenAlias(): boolean {
    this.dropAliases();
    return this.checksNext;
  }

  /** A word that is no alias, or an operator, follows. */
  closeAliases(): void {
    this.dropAliases();
    this.checksNext = false;
  }

  /** Between two tokens: goes back from a used-up alias to the source itself. */
  leaveBuffer(): void {
    if (this.text === this.wholeText || this.pos < this.aliasText) return;
    this.dropAliases();
    this.useWhole(this.pos + this.shift);
  }

  private dropAliases(): void {
    const { aliases } = this;
    while (aliases.length > 0 && (aliases[aliases.length - 1]?.end ?? 0) <= this.pos) {
      // Of aliases that end together the outermost, popped last, decides.
      this.checksNext = aliases.pop()?.checksNext ?? false;
    }
  }

  /** Over the rest of the line, whatever it holds: behind a mistake reading begins anew. */
  skipLine(): void {
    const newline = this.whole.indexOf("\n", this.mark());
    this.limit = this.whole.length;
    this.isCut = false;
    this.aliases.length = 0;
    this.checksNext = false;
    this.useWhole(newline < 0 ? this.whole.length : newline + 1);
  }

  private useWhole(pos: number): void {
    this.pos = pos;
    this.text = this.wholeText;
    this.end = this.limit;
    this.shift = 0;
    this.aliasText = 0;
  }

  /** Doubles the piece of source in the buffer; false when all of it is there. */
  private refill(): boolean {
    const have = this.end + this.shift;
    if (have >= this.limit) return false;
    const more = this.whole.slice(have, Math.min(this.limit, have + Math.max(WINDOW, this.end)));
    this.text = `${this.text.slice(0, this.end)}${more}\0`;
    this.end += more.length;
    return true;
  }

  private toSource(at: number): number {
    const { origin } = this;
    return typeof origin === "number" ? at + origin : (origin[at] ?? 0);
  }
}
