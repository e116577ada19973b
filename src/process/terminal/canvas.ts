import { clusterAt } from "../../base/text-width.ts";

/** A place on the screen, from 0. */
export interface ScreenPlace {
  readonly row: number;
  readonly column: number;
}

/** A picture of the whole screen that a program draws anew each time; only what differs is sent to the terminal. */
export class Canvas {
  /** The character in each cell; the right half of a wide one is empty. */
  readonly texts: string[];
  /** The parameters of SGR for each cell: `7` is reversed, empty is plain. */
  readonly styles: string[];

  constructor(
    readonly columns: number,
    readonly rows: number,
  ) {
    this.texts = new Array<string>(columns * rows).fill(" ");
    this.styles = new Array<string>(columns * rows).fill("");
  }

  /** Writes a text without control characters; what does not fit into the row is left away. Gives the next column. */
  put(row: number, column: number, text: string, style = ""): number {
    if (row < 0 || row >= this.rows) return column;
    let x = column;
    for (let at = 0; at < text.length; ) {
      const { end, width } = clusterAt(text, at);
      if (x + width > this.columns) break;
      const cell = row * this.columns + x;
      if (width === 0) {
        if (x > 0) this.texts[cell - 1] += text.slice(at, end);
      } else if (x >= 0) {
        this.texts[cell] = text.slice(at, end);
        this.styles[cell] = style;
        if (width === 2) {
          this.texts[cell + 1] = "";
          this.styles[cell + 1] = style;
        }
      }
      x += width;
      at = end;
    }
    return x;
  }

  /** Gives the cells from `column` on a style, and blanks where nothing is drawn yet. */
  paintStyle(row: number, column: number, width: number, style: string): void {
    const to = Math.min(this.columns, column + width);
    for (let x = Math.max(0, column); x < to; x++) this.styles[row * this.columns + x] = style;
  }
}

/** Sends pictures to a terminal: what is shown already is left as it is. */
export class CanvasPainter {
  #shown: Canvas | undefined;

  /** The next picture is drawn as a whole: nobody knows what the screen shows. */
  forget(): void {
    this.#shown = undefined;
  }

  /** What makes the screen show the picture, with the cursor where it belongs; without one it is hidden. */
  paint(canvas: Canvas, cursor: ScreenPlace | undefined): string {
    const before = this.#shown;
    const isSame = before?.columns === canvas.columns && before.rows === canvas.rows;
    let output = "\x1b[?25l";
    if (!isSame) output += "\x1b[m\x1b[H\x1b[2J";
    for (let row = 0; row < canvas.rows; row++) output += paintRow(canvas, isSame ? before : undefined, row);
    this.#shown = canvas;
    if (!cursor) return output;
    return `${output}\x1b[${cursor.row + 1};${cursor.column + 1}H\x1b[?25h`;
  }
}

function paintRow(canvas: Canvas, before: Canvas | undefined, row: number): string {
  const { columns } = canvas;
  const start = row * columns;
  const isBlank = (x: number) => canvas.texts[start + x] === " " && canvas.styles[start + x] === "";
  const isSame = (x: number) =>
    before
      ? before.texts[start + x] === canvas.texts[start + x] &&
        before.styles[start + x] === canvas.styles[start + x]
      : isBlank(x);
  let first = 0;
  while (first < columns && isSame(first)) first++;
  if (first === columns) return "";
  let last = columns - 1;
  while (last > first && isSame(last)) last--;
  // A wide character is drawn from its left half on.
  while (first > 0 && canvas.texts[start + first] === "") first--;
  let blankFrom = columns;
  while (blankFrom > first && isBlank(blankFrom - 1)) blankFrom--;
  const end = Math.min(last + 1, Math.max(blankFrom, first));
  return `\x1b[${row + 1};${first + 1}H${drawCells(canvas, start + first, start + end)}${end <= last ? "\x1b[K" : ""}`;
}

function drawCells({ texts, styles }: Canvas, from: number, to: number): string {
  let output = "";
  let style = "";
  for (let cell = from; cell < to; cell++) {
    const wanted = styles[cell] ?? "";
    if (wanted !== style) output += wanted === "" ? "\x1b[m" : `\x1b[;${wanted}m`;
    style = wanted;
    output += texts[cell];
  }
  return style === "" ? output : `${output}\x1b[m`;
}
