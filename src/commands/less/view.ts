import type { Lines } from "./lines.ts";
import type { Settings } from "./options.ts";
import { RowPainter } from "./row-painter.ts";
import { rowShape } from "./rows.ts";

export interface ViewSize {
  readonly columns: number;
  readonly rows: number;
}

/** What is on the screen: where each of its rows begins in the text, and the drawing of changes. */
export class View {
  readonly lines: Lines;
  readonly painter: RowPainter;
  /** Columns scrolled to the left. */
  shift = 0;
  needsRepaint = false;
  /** Lines that are shorter than the screen stand right above the first prompt, until something moves. */
  isSquished = false;
  /** A file that begins elsewhere than at its top fills the screen. */
  maySquish = true;

  /**
   * A place for each row, and one for the row that would come below; undefined: nothing is shown there. All are
   * undefined where nothing was shown yet.
   */
  #places: (number | undefined)[];
  #isFirst = true;
  #output = "";

  constructor(
    lines: Lines,
    private readonly settings: Settings,
    private size: ViewSize,
  ) {
    this.lines = lines;
    this.painter = new RowPainter(lines, settings);
    this.#places = this.#nothing();
    this.reshape();
  }

  /** Something was on the screen before: it begins with a clear one. */
  followsOther(): void {
    this.#isFirst = false;
  }

  /** Rows of text; the last row of the screen belongs to the prompt. */
  get rows(): number {
    return Math.max(1, this.size.rows - 1);
  }

  get columns(): number {
    return this.size.columns;
  }

  resize(size: ViewSize): void {
    const top = this.top;
    this.size = size;
    this.#places = this.#nothing();
    this.#places[0] = top;
    this.reshape();
    this.needsRepaint = true;
  }

  /** Options or the size have changed what a row is. */
  reshape(): void {
    const { settings, lines } = this;
    lines.shape = rowShape(settings, this.size.columns - this.painter.numberColumns, this.shift);
    lines.squeeze = settings.number("squeeze") > 0;
    lines.forget();
    this.painter.forget();
  }

  #nothing(): undefined[] {
    return Array.from({ length: this.rows + 1 }, () => undefined);
  }

  // Places

  placeAt(row: number): number | undefined {
    return this.#places[row];
  }

  /** The place of the first row that shows something. */
  get top(): number | undefined {
    return this.#places[0];
  }

  /** The first row with text, wherever it is. */
  get firstShown(): number | undefined {
    return this.#places.slice(0, -1).find((place) => place !== undefined);
  }

  get below(): number | undefined {
    return this.#places[this.rows];
  }

  get isEmpty(): boolean {
    return this.#places.every((place) => place === undefined);
  }

  rowOf(place: number): number {
    const last = this.below ?? Number.POSITIVE_INFINITY;
    if (place >= last) return -1;
    return this.#places.slice(0, -1).findLastIndex((start) => start !== undefined && start === place);
  }

  #hasNothing(from: number, to: number): boolean {
    return this.#places.slice(from, to + 1).every((place) => place === undefined);
  }

  /** Whether the end of the text is on the screen. */
  get showsEnd(): boolean {
    if (this.isEmpty) return false;
    const { below } = this;
    return below === undefined || (below >= this.lines.length && this.lines.source.isWhole);
  }

  forgetPlaces(): void {
    this.#places = this.#nothing();
  }

  // Moving

  /** Shows `count` more rows from `from` on; gives how many there were. `force`: also rows behind the end. */
  async forward(
    count: number,
    from: number | undefined,
    force: boolean,
    { blanks = 0, clears = false } = {},
  ): Promise<number> {
    const isJump = this.isEmpty || (from !== undefined && from !== this.below);
    if (isJump) {
      this.#places = this.#nothing();
      this.#places[this.rows] = from;
      if (clears) this.write("\x1b[H\x1b[2J");
      else if (!this.#isFirst) this.#beginScreen();
    }
    const squishes = this.#isFirst && this.maySquish && !clears;
    this.#isFirst = false;
    return this.#showRows(count, from, { force: force || isJump, blanks, squishes });
  }

  /** A jump: the rows that follow are no neighbours of those on the screen. */
  #beginScreen(): void {
    if (this.settings.number("noInit") > 0) this.write("...skipping...\r\n");
    else this.write("\x1b[H\x1b[2J");
  }

  async #showRows(
    count: number,
    from: number | undefined,
    { force, blanks, squishes }: { force: boolean; blanks: number; squishes: boolean },
  ): Promise<number> {
    let place = from;
    let shown = 0;
    for (let left = count, blank = blanks; left > 0; left--) {
      if (blank > 0) {
        blank--;
        this.#push(undefined);
        this.#places[this.rows] = place;
        this.#writeTilde();
        continue;
      }
      const row = place === undefined ? undefined : await this.lines.rowAt(place);
      if (!row) {
        if (!force && this.top !== undefined) break;
        if (!this.#hasNothing(0, 0) && !this.#hasNothing(1, 1) && this.#hasNothing(2, this.rows)) break;
      } else this.#places[this.rows] = row.start;
      place = row?.next;
      this.#push(place);
      shown++;
      if (!row && squishes) {
        this.isSquished = true;
        continue;
      }
      if (row) this.write(`${this.painter.paint(row)}\r\n`);
      else this.#writeTilde();
    }
    return shown;
  }

  #push(place: number | undefined): void {
    this.#places.shift();
    this.#places.push(place);
  }

  #writeTilde(): void {
    this.write(this.settings.number("tilde") > 0 ? "\x1b[1m~\x1b[22m\r\n" : "\r\n");
  }

  /** Shows `count` rows before `from`; gives how many there were. */
  async backward(count: number, from: number | undefined): Promise<number> {
    await this.unsquish();
    let place = from;
    let shown = 0;
    const repaints = count > this.rows;
    for (let left = count; left > 0 && place !== undefined; left--) {
      const before: number | undefined = await this.lines.before(place);
      if (before === undefined) break;
      place = before;
      this.#places.pop();
      this.#places.unshift(place);
      shown++;
      if (repaints) {
        const pause = this.lines.spend(1);
        if (pause) await pause;
        continue;
      }
      const row = await this.lines.rowAt(place);
      if (row) this.write(`\x1b[H\x1bM${this.painter.paint(row)}`);
    }
    if (repaints && shown > 0) await this.repaint();
    else this.#toPrompt();
    return shown;
  }

  async unsquish(): Promise<void> {
    if (!this.isSquished) return;
    this.isSquished = false;
    await this.repaint();
  }

  /** Moves so that `place` is in row `target`. */
  async jump(place: number, target: number): Promise<void> {
    const row = this.isEmpty ? -1 : this.rowOf(place);
    if (row >= 0) {
      await this.unsquish();
      const distance = this.rowOf(place) - target;
      if (distance > 0) await this.forward(distance, this.below, true);
      else if (distance < 0) await this.backward(-distance, this.top);
      if (distance >= 0 || this.placeAt(target) === place) return;
    }
    let top = place;
    let above = 0;
    while (above < target) {
      const before = await this.lines.before(top);
      if (before === undefined) break;
      top = before;
      above++;
    }
    this.isSquished = false;
    this.#places = this.#nothing();
    await this.forward(this.rows, top, true, { blanks: target - above });
  }

  /** Draws the screen as it is, with the same row at the top. */
  async repaint(): Promise<void> {
    this.needsRepaint = false;
    this.isSquished = false;
    const row = this.#places.findIndex((place) => place !== undefined);
    const place = this.#places[row];
    this.#places = this.#nothing();
    await this.forward(this.rows, place ?? 0, true, { blanks: Math.max(0, row), clears: true });
  }

  /** Draws the rows again where they are: the marks have changed. */
  async redrawRows(): Promise<void> {
    if (this.isSquished) return this.unsquish();
    for (let row = 0; row < this.rows; row++) {
      const place = this.#places[row];
      const laidOut = place === undefined ? undefined : await this.lines.rowAt(place);
      if (laidOut) this.write(`\x1b[${row + 1};1H\x1b[K${this.painter.paint(laidOut)}`);
    }
    this.#toPrompt();
  }

  #toPrompt(): void {
    this.write(`\x1b[${this.rows + 1};1H`);
  }

  write(text: string): void {
    this.#output += text;
  }

  /** What was drawn since it was last taken. */
  takeOutput(): string {
    const output = this.#output;
    this.#output = "";
    return output;
  }
}
