import { decode } from "../../base/bytes.ts";
import { characterWidth, clusterAt } from "../../base/text-width.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** What is kept of a line without an end before it is measured. */
const MEASURE_AT = 4096;

const ESCAPE = 27;
const LETTER_H = 0x68;
const LETTER_L = 0x6c;
/** The mode of xterm that shows the alternate screen and saves the cursor; `h` or `l` follows. */
const ALTERNATE_SCREEN = "\x1b[?1049";

/** The letter behind the mode, where it stands at `at`. */
function alternateScreen(bytes: Uint8Array, at: number): number | undefined {
  for (let i = 1; i < ALTERNATE_SCREEN.length; i++)
    if (bytes[at + i] !== ALTERNATE_SCREEN.charCodeAt(i)) return undefined;
  const final = bytes[at + ALTERNATE_SCREEN.length];
  return final === LETTER_H || final === LETTER_L ? final : undefined;
}

/** Control sequences (ECMA-48 5.4: CSI, OSC and the two-character ones), or one control character. */
const CONTROL =
  /\x1b\[([0-?]*)[ -/]*([@-~])|\x1b[\]P^_X][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]|[\x00-\x1f\x7f]/y;

/**
 * Follows the column of the cursor through what is written. Only the last line matters, and only when somebody
 * asks, so bulk output costs one search for its last newline.
 */
export class OutputColumn {
  #column = 0;
  #tail: Uint8Array[] = [];
  #tailSize = 0;

  /** Where the cursor comes back to when a full-screen program leaves. */
  #before = 0;

  note(bytes: Uint8Array): void {
    let from = 0;
    for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
      const final = alternateScreen(bytes, at);
      if (final === undefined) continue;
      this.#noteText(bytes.subarray(from, at));
      from = at + ALTERNATE_SCREEN.length + 1;
      if (final === LETTER_H) this.#before = this.column(Number.POSITIVE_INFINITY);
      else {
        this.#column = this.#before;
        this.#tail = [];
        this.#tailSize = 0;
      }
    }
    this.#noteText(from === 0 ? bytes : bytes.subarray(from));
  }

  #noteText(bytes: Uint8Array): void {
    const start = 1 + Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN));
    if (start > 0) {
      this.#column = 0;
      this.#tail = [];
      this.#tailSize = 0;
    }
    if (start === bytes.length) return;
    // A copy: the writer may go on using its array.
    this.#tail.push(bytes.slice(start));
    this.#tailSize += bytes.length - start;
    if (this.#tailSize > MEASURE_AT) this.column(Number.POSITIVE_INFINITY);
  }

  /** On a screen so wide. A line that ends at the edge gives 0: the next character begins a row. */
  column(columns: number): number {
    for (const bytes of this.#tail) this.#column = columnAfter(decode(bytes), this.#column);
    this.#tail = [];
    this.#tailSize = 0;
    return this.#column % columns;
  }
}

/** The column after `text` has been written from column `from` on; no line feeds. */
export function columnAfter(text: string, from: number): number {
  let column = from;
  for (let at = 0; at < text.length; ) {
    CONTROL.lastIndex = at;
    const control = text.charCodeAt(at) < 0x80 ? CONTROL.exec(text) : null;
    if (control) {
      column = columnAfterControl(control, column);
      at += control[0].length;
      continue;
    }
    const cluster = clusterAt(text, at);
    column += cluster.width;
    at = cluster.end;
  }
  return column;
}

function columnAfterControl(control: RegExpExecArray, column: number): number {
  const [whole, parameters = "", final] = control;
  if (final !== undefined) return columnAfterSequence(parameters, final, column);
  if (whole === "\t") return column - (column % 8) + 8;
  if (whole === "\b") return Math.max(0, column - 1);
  return column;
}

/** CHA, CUP, CUF, CUB (ECMA-48 8.3); colours and the like leave the cursor where it is. */
function columnAfterSequence(parameters: string, final: string, column: number): number {
  const [first = "", second = ""] = parameters.split(";");
  if (final === "G") return (Number(first) || 1) - 1;
  if (final === "H" || final === "f") return (Number(second) || 1) - 1;
  if (final === "C") return column + (Number(first) || 1);
  if (final === "D") return Math.max(0, column - (Number(first) || 1));
  return column;
}

/** How a control character is echoed: `^C`, `^?` (ECHOCTL); others as they are. */
export function caretNotation(code: number): string {
  return code < 0x20 || code === 0x7f ? `^${String.fromCharCode(code ^ 0x40)}` : String.fromCharCode(code);
}

/** Columns that echoed input takes, from column `from` on: control characters as `^X`, tabs to the next stop. */
export function echoColumnAfter(text: string, from: number): number {
  let column = from;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 9) column += 8 - (column % 8);
    else if (code < 0x20 || code === 0x7f) column += 2;
    else if (code < 0x7f) column += characterWidth(code);
    else {
      const cluster = clusterAt(text, at);
      column += cluster.width;
      at = cluster.end;
      continue;
    }
    at++;
  }
  return column;
}
