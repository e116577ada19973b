import { nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Place, TextBuffer } from "../editor/text-buffer.ts";

/** Kinds of characters: blanks, other signs, and those of a word (:help word). */
const BLANK = 0;
const SIGN = 1;
const WORD = 2;

export function kindOf(line: string, column: number, big: boolean): number {
  const code = line.codePointAt(column);
  if (code === undefined || code === 0x20 || code === 9) return BLANK;
  if (big) return WORD;
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{N}_\p{M}]/u.test(character)) return code >= 0x3000 ? 3 + (code >> 12) : WORD;
  return SIGN;
}

/** Walks through the text character by character; it may stand behind the last one of a line. */
class Walker {
  line: number;
  column: number;

  constructor(
    private readonly text: TextBuffer,
    from: Place,
    private readonly big: boolean,
  ) {
    this.line = from.line;
    this.column = from.column;
  }

  get place(): Place {
    return { line: this.line, column: this.column };
  }

  get kind(): number {
    return kindOf(this.text.line(this.line), this.column, this.big);
  }

  get isOnEmptyLine(): boolean {
    return this.text.line(this.line) === "";
  }

  get isOnLastLine(): boolean {
    return this.line === this.text.lineCount - 1;
  }

  /** One character on: `inside` the line, `behind` its last one, on another `line`; `end`: there is none. */
  forward(): "inside" | "behind" | "line" | "end" {
    const current = this.text.line(this.line);
    if (this.column < current.length) {
      this.column = nextIndex(current, this.column);
      return this.column < current.length ? "inside" : "behind";
    }
    if (this.isOnLastLine) return "end";
    this.line++;
    this.column = 0;
    return "line";
  }

  /** One character back; an empty line counts as one. */
  back(): boolean {
    if (this.column > 0) {
      this.column = previousIndex(this.text.line(this.line), this.column);
      return true;
    }
    if (this.line === 0) return false;
    this.line--;
    const current = this.text.line(this.line);
    this.column = current.length > 0 ? previousIndex(current, current.length) : 0;
    return true;
  }
}

export interface WordMove {
  readonly place: Place;
  /** It could not go all the way. */
  readonly failed: boolean;
}

/** `w` and `W`; for an operator the last word ends at the end of its line. */
export function nextWordStart(
  text: TextBuffer,
  from: Place,
  { count, big, forOperator }: { count: number; big: boolean; forOperator: boolean },
): WordMove {
  const walker = new Walker(text, from, big);
  for (let left = count; left > 0; left--) {
    const isLast = left === 1;
    const wasOnLast = walker.isOnLastLine;
    const kind = walker.kind;
    const first = walker.forward();
    if (first === "end" || (first !== "inside" && wasOnLast)) return { place: walker.place, failed: true };
    if (first !== "inside" && forOperator && isLast) return { place: walker.place, failed: false };
    if (kind !== BLANK && first !== "line") {
      while (walker.kind === kind) {
        const moved = walker.forward();
        if (moved === "end" || (moved !== "inside" && forOperator && isLast))
          return { place: walker.place, failed: false };
        if (moved === "line") break;
      }
    }
    while (walker.kind === BLANK) {
      if (walker.column === 0 && walker.isOnEmptyLine) break;
      const moved = walker.forward();
      if (moved === "end" || (moved !== "inside" && wasOnLast)) return { place: walker.place, failed: false };
    }
  }
  return { place: walker.place, failed: false };
}

/** `e` and `E`; `stays`: a word that ends here is enough for the first (as `cw` needs it). */
export function wordEnd(
  text: TextBuffer,
  from: Place,
  { count, big, stays }: { count: number; big: boolean; stays: boolean },
): WordMove {
  const walker = new Walker(text, from, big);
  for (let left = count; left > 0; left--) {
    const kind = walker.kind;
    const mayStay = stays && left === count && kind !== BLANK;
    if (walker.forward() === "end") return { place: walker.place, failed: true };
    if (walker.kind === kind && kind !== BLANK) skip(walker, kind);
    else if (!mayStay) {
      while (walker.kind === BLANK)
        if (walker.forward() === "end") return { place: walker.place, failed: true };
      skip(walker, walker.kind);
    }
    walker.back();
  }
  return { place: walker.place, failed: false };
}

function skip(walker: Walker, kind: number): void {
  while (walker.kind === kind) if (walker.forward() === "end") return;
}

/** `b` and `B`. */
export function previousWordStart(
  text: TextBuffer,
  from: Place,
  { count, big }: { count: number; big: boolean },
): WordMove {
  const walker = new Walker(text, from, big);
  for (let left = count; left > 0; left--) {
    if (!walker.back()) return { place: walker.place, failed: true };
    while (walker.kind === BLANK && !(walker.column === 0 && walker.isOnEmptyLine)) {
      if (!walker.back()) return { place: walker.place, failed: false };
    }
    if (walker.isOnEmptyLine) continue;
    const { kind, line } = walker;
    for (;;) {
      const before = walker.place;
      if (!walker.back()) break;
      if (walker.kind !== kind || walker.line !== line) {
        walker.line = before.line;
        walker.column = before.column;
        break;
      }
    }
  }
  return { place: walker.place, failed: false };
}

/** `ge` and `gE`: the end of a word before. */
export function previousWordEnd(
  text: TextBuffer,
  from: Place,
  { count, big }: { count: number; big: boolean },
): WordMove {
  const walker = new Walker(text, from, big);
  for (let left = count; left > 0; left--) {
    const { kind } = walker;
    let inWord = kind !== BLANK;
    for (;;) {
      if (!walker.back()) return { place: walker.place, failed: true };
      const now = walker.kind;
      if (now !== BLANK && (!inWord || now !== kind)) break;
      if (now === BLANK) inWord = false;
      if (walker.isOnEmptyLine) break;
    }
  }
  return { place: walker.place, failed: false };
}
