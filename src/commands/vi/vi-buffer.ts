import type { DisplayRules } from "../editor/display-text.ts";
import { columnOf, indexAt } from "../editor/display-text.ts";
import { type Place, TextBuffer } from "../editor/text-buffer.ts";

/** The visual area, to come back to it with `gv` and `'<`. */
export interface VisualArea {
  readonly start: Place;
  readonly end: Place;
  readonly kind: VisualKind;
}

export type VisualKind = "characters" | "lines" | "block";

/** How the bytes of a file became text. */
export type Encoding = "utf-8" | "latin1";

/** A file in vi: its text, where the cursor is, and what belongs to both. */
export class ViBuffer {
  text: TextBuffer;
  cursor: Place = { line: 0, column: 0 };
  /** The column that `j` and `k` keep to; infinite after `$`. */
  wanted = 0;
  /** The first line on the screen, and how many of its rows are hidden above it. */
  top = 0;
  skippedRows = 0;
  /** The first column on the screen without 'wrap'. */
  leftColumn = 0;
  readonly marks = new Map<string, Place>();
  visual: VisualArea | undefined;
  isReadOnly = false;
  /** The warning about changing what is read-only was given. */
  isWarned = false;
  /** It is not on the disk yet. */
  isNew = false;
  /** The text has an end without a newline. */
  lacksNewline = false;
  encoding: Encoding = "utf-8";
  isDos = false;
  modifiedAt: number | undefined;
  /** For `U`: a line as it was before the changes to it. */
  lineBefore: { readonly line: number; readonly text: string } | undefined;

  constructor(
    public name: string,
    lines: readonly string[] = [""],
  ) {
    this.text = new TextBuffer(lines);
  }

  get line(): string {
    return this.text.line(this.cursor.line);
  }

  get lastLine(): number {
    return this.text.lineCount - 1;
  }

  /** Nothing is in it, not even an empty line. */
  get isEmpty(): boolean {
    return this.text.lineCount === 1 && this.text.line(0) === "" && this.isBare;
  }

  /** Its only line is no line of a file: so it begins, and so it is when all lines are deleted. */
  isBare = false;
  /** The steps after which it was so; 0: before the first. */
  readonly bareSteps = new Set<number>();
  /** It holds the help, which `:q` closes. */
  isHelp = false;

  /** Moves, and remembers the column for `j` and `k`. */
  moveTo(place: Place, rules: DisplayRules): void {
    const line = Math.max(0, Math.min(this.lastLine, place.line));
    const column = Math.max(0, Math.min(this.text.line(line).length, place.column));
    this.cursor = { line, column };
    // On a tab the cursor is shown in its last column.
    const isTab = this.text.line(line)[column] === "\t" && !rules.tabsAsControls;
    this.wanted = columnOf(this.text.line(line), isTab ? column + 1 : column, rules) - Number(isTab);
  }

  /** Moves to another line, to the wanted column. */
  moveToLine(line: number, rules: DisplayRules): void {
    const target = Math.max(0, Math.min(this.lastLine, line));
    const text = this.text.line(target);
    const column = this.wanted === Number.POSITIVE_INFINITY ? text.length : indexAt(text, this.wanted, rules);
    this.cursor = { line: target, column };
  }

  /** The first character of a line that is no blank. */
  firstNonBlank(line: number): number {
    const text = this.text.line(line);
    const found = text.search(/[^ \t]/);
    return found < 0 ? Math.max(0, text.length - 1) : found;
  }
}
