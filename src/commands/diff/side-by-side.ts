import { ByteList } from "../../base/byte-list.ts";
import { encode, utf8SequenceLength } from "../../base/bytes.ts";
import { characterWidth } from "../../base/text-width.ts";
import type { DiffOutput } from "./output.ts";
import type { Hunk } from "./script.ts";

const LEAST_GUTTER = 3;
const TAB = 9;
const BACKSPACE = 8;
const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;

/** Where the two halves of a line stand. */
interface Layout {
  readonly halfWidth: number;
  readonly secondColumn: number;
}

/** Two columns as wide as they can be; tabs in the right one must line up (diffutils diff.c, main). */
function layoutOf(width: number, tab: number): Layout {
  const tabAndGutter = tab + LEAST_GUTTER;
  const middle = (width >> 1) + (tabAndGutter >> 1) + (width & tabAndGutter & 1);
  const offset = middle - (middle % tab);
  const halfWidth =
    offset <= LEAST_GUTTER || width <= offset ? 0 : Math.min(offset - LEAST_GUTTER, width - offset);
  return { halfWidth, secondColumn: halfWidth > 0 ? offset : width };
}

/** Both files in two columns, with a sign between them (diffutils side.c). */
export async function printSideBySide(output: DiffOutput, hunks: readonly Hunk[]): Promise<void> {
  const printer = new SideBySide(output);
  output.begin();
  for (const hunk of hunks) await printer.hunk(hunk);
  await printer.common(output.files[0].lineCount, output.files[1].lineCount);
}

class SideBySide {
  readonly #layout: Layout;
  readonly #tabSize: number;
  readonly #expandsTabs: boolean;
  #next: [number, number] = [0, 0];

  constructor(private readonly output: DiffOutput) {
    const { look, columns } = output.settings;
    this.#tabSize = look.tabSize;
    this.#expandsTabs = look.expandsTabs;
    this.#layout = layoutOf(columns.width, look.expandsTabs ? 1 : look.tabSize);
  }

  /** The lines before a place, which are the same in both. */
  async common(toA: number, toB: number): Promise<void> {
    const { suppressesCommon, leftColumn } = this.output.settings.columns;
    let [a, b] = this.#next;
    this.#next = [toA, toB];
    if (suppressesCommon) return;
    if (!leftColumn) {
      while (a !== toA && b !== toB) await this.#line(a++, " ", b++);
      while (b !== toB) await this.#line(undefined, ")", b++);
    }
    while (a !== toA) await this.#line(a++, "(", undefined);
  }

  async hunk({ kind, from, to }: Hunk): Promise<void> {
    await this.common(from[0], from[1]);
    let [a, b] = from;
    if (kind === "change") while (a <= to[0] && b <= to[1]) await this.#line(a++, "|", b++);
    while (b <= to[1]) await this.#line(undefined, ">", b++);
    while (a <= to[0]) await this.#line(a++, "<", undefined);
    this.#next = [a, b];
  }

  #line(left: number | undefined, sign: string, right: number | undefined): ReturnType<DiffOutput["print"]> {
    const { halfWidth, secondColumn } = this.#layout;
    const [a, b] = this.output.files;
    const out = new ByteList(160);
    const leftEnds = left !== undefined && a.hasNewline(left);
    const rightEnds = right !== undefined && b.hasNewline(right);
    let column = left === undefined ? 0 : this.#half(out, a.line(left), 0, halfWidth);
    if (sign !== " ") {
      column = this.#moveTo(out, column, Math.floor((halfWidth + secondColumn - 1) / 2)) + 1;
      // One of them lacks its newline.
      const shown = sign === "|" && leftEnds !== rightEnds ? (leftEnds ? "/" : "\\") : sign;
      out.add(shown.charCodeAt(0));
    }
    if (right !== undefined && !b.isEmptyLine(right)) {
      column = this.#moveTo(out, column, secondColumn);
      this.#half(out, b.line(right), column, halfWidth);
    }
    if (leftEnds || rightEnds) out.add(NEWLINE);
    return this.output.print(this.#painted(sign, out.bytes.slice()));
  }

  #painted(sign: string, line: Uint8Array): Uint8Array {
    const { palette } = this.output.settings;
    if (!palette || (sign !== "<" && sign !== ">")) return line;
    const out = new ByteList(line.length + 16);
    out.addAll(encode(`\x1b[${sign === "<" ? palette.deleted : palette.added}m`));
    out.addAll(line);
    out.addAll(encode(`\x1b[${palette.reset}m`));
    return out.bytes.slice();
  }

  /** Tabs and blanks from one column to another; gives the latter. */
  #moveTo(out: ByteList, from: number, to: number): number {
    let at = from;
    if (!this.#expandsTabs) {
      const size = this.#tabSize;
      for (let stop = at + size - (at % size); stop <= to; stop += size) {
        out.add(TAB);
        at = stop;
      }
    }
    while (at++ < to) out.add(BLANK);
    return to;
  }

  /** As much of a line as fits; gives the column where it ends (side.c, print_half_line). */
  #half(out: ByteList, line: Uint8Array, indent: number, bound: number): number {
    let inColumn = 0;
    let outColumn = 0;
    for (let i = 0; i < line.length; ) {
      const byte = line[i] as number;
      const length = Math.max(1, utf8SequenceLength(line, i));
      if (byte === TAB) {
        const width = this.#tabSize - (inColumn % this.#tabSize);
        if (inColumn === outColumn) outColumn = this.#tab(out, outColumn, outColumn + width, bound);
        inColumn += width;
      } else if (byte === RETURN) {
        out.add(byte);
        this.#moveTo(out, 0, indent);
        inColumn = outColumn = 0;
      } else if (byte === BACKSPACE) {
        if (inColumn > 0 && --inColumn < bound) {
          if (outColumn <= inColumn) while (outColumn < inColumn) outColumn = addBlank(out, outColumn);
          else {
            outColumn = inColumn;
            out.add(byte);
          }
        }
      } else if (isControl(byte) || (byte > 127 && length === 1)) {
        if (inColumn < bound) out.add(byte);
      } else {
        inColumn += widthAt(line, i, length);
        if (inColumn <= bound) {
          outColumn = inColumn;
          out.addAll(line.subarray(i, i + length));
        }
      }
      i += length;
    }
    return outColumn;
  }

  #tab(out: ByteList, column: number, stop: number, bound: number): number {
    if (this.#expandsTabs) {
      let at = column;
      while (at < Math.min(stop, bound)) at = addBlank(out, at);
      return at;
    }
    if (stop >= bound) return column;
    out.add(TAB);
    return stop;
  }
}

function addBlank(out: ByteList, column: number): number {
  out.add(BLANK);
  return column + 1;
}

function isControl(byte: number): boolean {
  return byte < BLANK || byte === 127;
}

function widthAt(line: Uint8Array, at: number, length: number): number {
  if (length === 1) return 1;
  const code = new TextDecoder().decode(line.subarray(at, at + length)).codePointAt(0) ?? 0;
  return characterWidth(code);
}
