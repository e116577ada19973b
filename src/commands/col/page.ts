import { characterWidth } from "../../base/text-width.ts";

const MARGIN = 32;
const TAB_WIDTH = 8;

interface Printed {
  readonly column: number;
  readonly text: string;
  readonly width: number;
  readonly isAlternate: boolean;
}

export interface PageOptions {
  readonly noBackspaces: boolean;
  /** Half lines go out as they came in. */
  readonly fine: boolean;
  readonly withTabs: boolean;
  readonly passesUnknown: boolean;
  /** So many half lines are kept, to be gone back to. */
  readonly buffered: number;
}

/**
 * A page that a printer prints on, going up and down in half lines (util-linux col.c). A line goes out when it is
 * farther up than the paper can be drawn back.
 */
export class Page {
  readonly #lines: Printed[][] = [[]];
  /** The number of the first of them; below 0 where the paper was drawn back beyond the start. */
  #first = 0;
  #flushed = 0;
  #line = 0;
  #farthest = 0;
  #column = 0;
  #lastWidth = 1;
  #isAlternate = false;
  #isWrittenAlternate = false;
  #blank = 0;
  #afterEscape = false;
  #out = "";
  /** What is told once, and goes on. */
  warning: string | undefined;

  constructor(private readonly options: PageOptions) {}

  /** What is ready to go out. */
  take(): string {
    const out = this.#out;
    this.#out = "";
    return out;
  }

  print(text: string): void {
    for (const character of text) {
      if (this.#afterEscape) this.#escape(character);
      else if (!this.#control(character)) this.#put(character);
    }
  }

  finish(): string {
    if (this.#farthest === 0 && this.#column === 0) return this.take();
    const last = this.#first + this.#lines.length - 1;
    this.#flush(this.#lines.length);
    if (this.#isWrittenAlternate) this.#out += "\x0f";
    const left = this.#farthest - last;
    this.#blank = this.#farthest % 2 === 1 ? left + 1 : left || 2;
    this.#feed();
    return this.take();
  }

  /** Whether the character moves, and prints nothing. */
  #control(character: string): boolean {
    switch (character) {
      case "\b":
        if (this.#column > 0) this.#column -= this.#lastWidth;
        return true;
      case "\r":
        this.#column = 0;
        return true;
      case "\x1b":
        this.#afterEscape = true;
        return true;
      case "\n":
        this.#moveDown(2);
        this.#column = 0;
        return true;
      case " ":
        this.#column++;
        return true;
      case "\t":
        this.#column = (this.#column | 7) + 1;
        return true;
      case "\v":
        this.#line -= 2;
        return true;
      case "\x0e":
      case "\x0f":
        this.#isAlternate = character === "\x0e";
        return true;
      default:
        return this.#isUnprintable(character);
    }
  }

  #isUnprintable(character: string): boolean {
    if (/\s/u.test(character)) {
      this.#column += Math.max(0, characterWidth(character.codePointAt(0) ?? 0));
      return true;
    }
    return /\p{Cc}/u.test(character) && !this.options.passesUnknown;
  }

  #escape(character: string): void {
    this.#afterEscape = false;
    if (character === "\x07") this.#line -= 2;
    else if (character === "\b") this.#line -= 1;
    else if (character === "\t") this.#moveDown(1);
  }

  #moveDown(halves: number): void {
    this.#line += halves;
    this.#farthest = Math.max(this.#farthest, this.#line);
  }

  #put(text: string): void {
    const width = characterWidth(text.codePointAt(0) ?? 0);
    this.#lineHere().push({ column: this.#column, text, width, isAlternate: this.#isAlternate });
    this.#lastWidth = width;
    if (width > 0) this.#column += width;
  }

  #lineHere(): Printed[] {
    // Without -f, what stands on a half line goes to the one below.
    let at = this.#line + (!this.options.fine && this.#line % 2 !== 0 ? 1 : 0);
    if (at < this.#first && this.#flushed > 0) {
      this.warning ??= `warning: can't back up ${this.#line < 0 ? "past first line" : "-- line already flushed"}.`;
      this.#line += this.#first - at;
      at = this.#first;
    }
    for (; at < this.#first; this.#first--) this.#lines.unshift([]);
    while (this.#first + this.#lines.length <= at) this.#lines.push([]);
    const line = this.#lines[at - this.#first] as Printed[];
    const behind = at - this.#flushed;
    if (behind >= this.options.buffered + MARGIN) {
      this.#flushed += behind - this.options.buffered;
      this.#flush(behind - this.options.buffered);
    }
    return line;
  }

  #flush(count: number): void {
    for (const line of this.#lines.splice(0, count)) {
      if (line.length > 0) {
        this.#feed();
        this.#write(line);
      }
      this.#blank++;
      this.#first++;
    }
  }

  /** The line feeds since the last line with something on it. */
  #feed(): void {
    const isHalf = this.#blank % 2 === 1;
    const whole = this.options.fine ? Math.floor(this.#blank / 2) : Math.ceil(this.#blank / 2);
    this.#out += "\n".repeat(Math.max(0, whole));
    if (isHalf && this.options.fine) this.#out += whole === 0 ? "\x1b9\r" : "\x1b9";
    this.#blank = 0;
  }

  #write(line: readonly Printed[]): void {
    const sorted = line.toSorted((a, b) => a.column - b.column);
    let reached = 0;
    for (let at = 0; at < sorted.length; ) {
      const { column } = sorted[at] as Printed;
      let end = at + 1;
      while (sorted[end]?.column === column) end++;
      const top = sorted[end - 1] as Printed;
      const next = sorted[end];
      const group = this.options.noBackspaces ? [top] : sorted.slice(at, end);
      at = end;
      if (this.options.noBackspaces && next && next.column < column + top.width) continue;
      if (reached < column) {
        this.#out += this.#gap(reached, column);
        reached = column;
      }
      for (const [index, one] of group.entries()) this.#strike(one, index < group.length - 1);
      reached += top.width;
    }
  }

  #gap(from: number, to: number): string {
    const tabs = Math.floor(to / TAB_WIDTH) - Math.floor(from / TAB_WIDTH);
    if (!this.options.withTabs || to - from < 2 || tabs === 0) return " ".repeat(to - from);
    return "\t".repeat(tabs) + " ".repeat(to % TAB_WIDTH);
  }

  #strike({ text, width, isAlternate }: Printed, isCovered: boolean): void {
    if (isAlternate !== this.#isWrittenAlternate) {
      this.#out += isAlternate ? "\x0e" : "\x0f";
      this.#isWrittenAlternate = isAlternate;
    }
    this.#out += text;
    if (isCovered) this.#out += "\b".repeat(Math.max(0, width));
  }
}
