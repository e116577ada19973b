import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { layOutRow, type Row, type RowShape } from "./rows.ts";
import type { Source } from "./source.ts";

const NEWLINE = 10;
/** A row is never made of more bytes than these: enough for the widest screen full of struck-over characters. */
const ROW_BYTES = 16_384;
const BYTES_A_STEP = 64;
/** Line numbers are counted from the nearest multiple of this. */
const STRETCH = 65_536;

/** What walking through the text needs of the pager. */
export interface LinesHost {
  /** Waits for input; rejects with `Aborted` where a key comes first. */
  wait<T>(work: Promise<T>): Promise<T>;
  spend(steps: number): Promise<void> | undefined;
}

/** Whether a line is shown at all (the `&` command). */
export type LineFilter = (start: number, end: number) => boolean;

/** The text as lines and as rows of the screen. A place in it is the byte where a row begins. */
export class Lines {
  shape: RowShape;
  squeeze = false;
  filter: LineFilter | undefined;
  /** Newlines before each multiple of `STRETCH`. */
  readonly #newlines: number[] = [0];
  #rowStarts: { readonly line: number; readonly shape: RowShape; readonly starts: number[] } | undefined;

  constructor(
    readonly source: Source,
    private readonly host: LinesHost,
    shape: RowShape,
  ) {
    this.shape = shape;
  }

  spend(steps: number): Promise<void> | undefined {
    return this.host.spend(steps);
  }

  get length(): number {
    return this.source.bytes.length;
  }

  /** Reads on until the byte at `place` is there; false where the text ends before it. */
  reach(place: number): MaybePromise<boolean> {
    return repeat<boolean>(() => {
      if (place < this.length) return true;
      return andThen(this.#more(), (came) => (came ? undefined : false));
    });
  }

  #more(): MaybePromise<boolean> {
    const more = this.source.more();
    return more instanceof Promise ? this.host.wait(more) : more;
  }

  /** Reads to the end. */
  async reachEnd(): Promise<void> {
    while (!this.source.isWhole) {
      const more = this.#more();
      if (!(more instanceof Promise ? await more : more)) return;
      await this.host.spend(STRETCH / BYTES_A_STEP);
    }
  }

  /** Where the line of `place` ends: at its newline, or the text's end. */
  lineEnd(place: number, within = Number.POSITIVE_INFINITY): MaybePromise<number> {
    let from = place;
    return repeat<number>(() => {
      const { bytes } = this.source;
      const found = bytes.indexOf(NEWLINE, from);
      if (found >= 0) return Math.min(found, place + within);
      if (bytes.length - place >= within) return place + within;
      from = bytes.length;
      return andThen(this.#more(), (came) => (came ? undefined : this.length));
    });
  }

  lineStart(place: number): number {
    return place === 0 ? 0 : this.source.bytes.lastIndexOf(NEWLINE, place - 1) + 1;
  }

  /** The row at `place`; undefined at the end. */
  rowAt(place: number): MaybePromise<Row | undefined> {
    return andThen(this.#skipHidden(place), (shown) => {
      const { bytes } = this.source;
      if (shown === undefined) return undefined;
      return andThen(this.lineEnd(shown, this.shape.chop ? undefined : ROW_BYTES), (end) => {
        const now = this.source.bytes;
        const after = now[end] === NEWLINE ? end + 1 : end;
        const row = layOutRow(now, shown, end, after, this.shape);
        const isBlank = this.squeeze && end === shown && (shown === 0 || bytes[shown - 1] === NEWLINE);
        if (isBlank) return andThen(this.#skipBlank(row.next), (next) => ({ ...row, next }));
        if (!this.filter || now[row.next - 1] !== NEWLINE) return row;
        return andThen(this.#skipHidden(row.next), (next = this.length) => ({ ...row, next }));
      });
    });
  }

  #skipBlank(place: number): MaybePromise<number> {
    let at = place;
    return repeat<number>(() =>
      andThen(this.reach(at), (there) => {
        if (!there || this.source.bytes[at] !== NEWLINE) return at;
        at++;
        return undefined;
      }),
    );
  }

  /** The next place that is shown, from a line's start on. */
  #skipHidden(place: number): MaybePromise<number | undefined> {
    let at = place;
    const found = repeat<number | "end">(() =>
      andThen(this.reach(at), (there) => {
        if (!there) return "end" as const;
        const { filter } = this;
        if (!filter || at !== this.lineStart(at)) return at;
        return andThen(this.lineEnd(at), (end) => {
          if (filter(at, end)) return at;
          const length = end - at;
          at = end + 1;
          return andThen(this.host.spend(1 + (length >> 6)), () => undefined);
        });
      }),
    );
    return andThen(found, (shown) => (shown === "end" ? undefined : shown));
  }

  /** Where the row before `place` begins; undefined at the beginning. */
  before(place: number): MaybePromise<number | undefined> {
    if (place <= 0) return undefined;
    const { bytes } = this.source;
    const line = this.lineStart(bytes[place - 1] === NEWLINE ? place - 1 : place);
    const end = bytes.indexOf(NEWLINE, line);
    const isHidden = this.filter && !this.filter(line, end < 0 ? bytes.length : end);
    if (isHidden) return andThen(this.host.spend(1), () => this.before(line));
    if (this.squeeze && bytes[line] === NEWLINE) return this.#firstBlank(line);
    return this.#rowBefore(line, place);
  }

  #firstBlank(line: number): number {
    const { bytes } = this.source;
    let first = line;
    while (first > 0 && bytes[first - 1] === NEWLINE && (first === 1 || bytes[first - 2] === NEWLINE))
      first--;
    return first;
  }

  #rowBefore(line: number, place: number): MaybePromise<number> {
    const { shape } = this;
    if (shape.chop) return line;
    let known = this.#rowStarts;
    if (known?.line !== line || known.shape !== shape)
      known = this.#rowStarts = { line, shape, starts: [line] };
    const { starts } = known;
    return repeat<number>(() => {
      const last = starts.at(-1) ?? line;
      if (last >= place) return starts.findLast((start) => start < place) ?? line;
      return andThen(this.#plainRow(last), (row) => {
        if (!row || row.next <= last || row.next >= place) return last;
        starts.push(row.next);
        return undefined;
      });
    });
  }

  #plainRow(place: number): MaybePromise<Row | undefined> {
    return andThen(this.lineEnd(place, ROW_BYTES), (end) => {
      const { bytes } = this.source;
      if (place >= bytes.length) return undefined;
      return layOutRow(bytes, place, end, bytes[end] === NEWLINE ? end + 1 : end, this.shape);
    });
  }

  // Line numbers

  /** The number of the line at `place`, from 1. */
  lineNumber(place: number): number {
    const { bytes } = this.source;
    const stretch = Math.floor(Math.min(place, bytes.length) / STRETCH);
    while (this.#newlines.length <= stretch) {
      const last = this.#newlines.length - 1;
      this.#newlines.push(
        (this.#newlines[last] ?? 0) + countNewlines(bytes, last * STRETCH, (last + 1) * STRETCH),
      );
    }
    return 1 + (this.#newlines[stretch] ?? 0) + countNewlines(bytes, stretch * STRETCH, place);
  }

  /** How many lines there are so far. */
  get lineCount(): number {
    const { bytes } = this.source;
    const last = this.lineNumber(bytes.length) - 1;
    return bytes.length > 0 && bytes[bytes.length - 1] !== NEWLINE ? last + 1 : last;
  }

  /** Where line `number` begins; undefined where there is none. */
  async placeOfLine(number: number): Promise<number | undefined> {
    if (number <= 1) return 0;
    let stretch = 0;
    while (await this.reach((stretch + 1) * STRETCH)) {
      if (this.lineNumber((stretch + 1) * STRETCH) > number - 1) break;
      stretch++;
      await this.host.spend(STRETCH / BYTES_A_STEP);
    }
    let place = stretch * STRETCH;
    for (let line = this.lineNumber(place); line < number; line++) {
      const end = await this.lineEnd(place);
      if (end >= this.length) return undefined;
      place = end + 1;
    }
    return (await this.reach(place)) ? this.lineStart(place) : undefined;
  }

  /** Forgets what was counted: the text is another now. */
  forget(): void {
    this.#newlines.length = 1;
    this.#rowStarts = undefined;
  }
}

function countNewlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  const end = Math.min(to, bytes.length);
  for (let at = from; at < end; at++) if (bytes[at] === NEWLINE) count++;
  return count;
}
