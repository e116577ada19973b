import { clusterAt, textWidth } from "../../base/text-width.ts";
import { Canvas } from "../../process/terminal/canvas.ts";

export interface PictureWish {
  readonly columns: number;
  readonly rows: number;
  /** The rows of the header; the output begins below them. */
  readonly header: readonly string[];
  readonly colors: boolean;
  readonly wraps: boolean;
}

/** What a command printed, as a picture: as much of it as fits. */
export function drawOutput(text: string, { columns, rows, header, colors, wraps }: PictureWish): Canvas {
  const canvas = new Canvas(columns, rows);
  for (const [row, line] of header.entries()) canvas.put(row, 0, line);
  const pen = new Pen(canvas, header.length, wraps);
  for (let at = 0; at < text.length && !pen.isFull; ) {
    const sequence =
      text[at] === "\x1b" && colors ? /^\x1b\[([\d;]*)([A-Za-z])/.exec(text.slice(at, at + 64)) : null;
    if (sequence) {
      if (sequence[2] === "m") pen.changeStyle(sequence[1] ?? "");
      at += sequence[0].length;
      continue;
    }
    if (text.startsWith("\x1b[", at)) {
      // Both of them are shown as one, as watch does.
      pen.write("\x1b");
      at += 2;
      continue;
    }
    const { end } = clusterAt(text, at);
    pen.write(text.slice(at, end));
    at = end;
  }
  return canvas;
}

class Pen {
  #column = 0;
  #style = "";
  /** The rest of the line does not fit. */
  #isCut = false;

  constructor(
    private readonly canvas: Canvas,
    private row: number,
    private readonly wraps: boolean,
  ) {}

  get isFull(): boolean {
    return this.row >= this.canvas.rows;
  }

  changeStyle(parameters: string): void {
    const kept = parameters.replace(/^0*;?/, "");
    if (/^0*$|^0*;/.test(parameters)) this.#style = kept;
    else this.#style = this.#style === "" ? kept : `${this.#style};${kept}`;
  }

  write(character: string): void {
    if (character === "\n") return this.#newLine();
    if (character === "\r" || this.#isCut) return;
    if (character === "\t") return this.#put(" ".repeat(8 - (this.#column % 8)));
    const code = character.charCodeAt(0);
    if (code >= 0x20 && code !== 0x7f) return this.#put(character);
    this.#put(`^${String.fromCharCode(code ^ 0x40)}`);
  }

  #newLine(): void {
    this.row++;
    this.#column = 0;
    this.#isCut = false;
  }

  #put(shown: string): void {
    for (let at = 0; at < shown.length; ) {
      const { end, width } = clusterAt(shown, at);
      if (this.#column + width > this.canvas.columns) {
        if (!this.wraps) {
          this.#isCut = true;
          return;
        }
        this.#newLine();
      }
      this.#column = this.canvas.put(this.row, this.#column, shown.slice(at, end), this.#style);
      at = end;
    }
  }
}

/** `Every 2.0s: command      host: time`; a command that is too long ends in dots. */
export function formatTitle(interval: number, command: string, right: string, columns: number): string {
  const left = `Every ${interval.toFixed(1)}s: `;
  const room = columns - right.length - left.length - 2;
  if (columns < right.length) return "";
  if (room < 1) return right.padStart(columns);
  const width = textWidth(command);
  const shown = width <= room ? command : room < 3 ? "" : `${command.slice(0, room - 3)}...`;
  return `${left}${shown}`.padEnd(columns - right.length) + right;
}

const REVERSED = "7";

/** Marks the cells that are not as they were; those that stood out may go on doing so. */
export function markChanges(
  canvas: Canvas,
  before: Canvas,
  fromRow: number,
  changed: Set<number>,
  keeps: boolean,
): void {
  if (!keeps) changed.clear();
  for (let cell = fromRow * canvas.columns; cell < canvas.texts.length; cell++)
    if (canvas.texts[cell] !== before.texts[cell]) changed.add(cell);
  for (const cell of changed) {
    const style = canvas.styles[cell] ?? "";
    canvas.styles[cell] = style === "" ? REVERSED : `${style};${REVERSED}`;
  }
}
