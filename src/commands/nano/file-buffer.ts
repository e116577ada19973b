import type { DisplayRules } from "../editor/display-text.ts";
import { columnOf, indexAt } from "../editor/display-text.ts";
import { comparePlaces, type Place, TextBuffer } from "../editor/text-buffer.ts";
import type { NanoSettings } from "./settings.ts";

export type FileFormat = "unix" | "dos" | "mac";

/** One of the files that are edited. */
export class FileBuffer {
  text: TextBuffer;
  cursor: Place = { line: 0, column: 0 };
  /** The column that moving up and down keeps to. */
  wantedColumn = 0;
  mark: Place | undefined;
  /** The first row of the window: a line, and where in it the row begins (only with soft wrapping not 0). */
  top: Place = { line: 0, column: 0 };
  /** Undefined until a file was read. */
  format: FileFormat | undefined;
  /** When the file was last changed, as far as this buffer knows. */
  modifiedAt: number | undefined;
  /** Shown by itself until the next key: what a search found. */
  spotlight: { readonly from: number; readonly to: number } | undefined;

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

  /** The lines of the file: the empty line that nano keeps at the end is none. */
  get countedLines(): number {
    return this.text.line(this.lastLine) === "" ? this.lastLine : this.lastLine + 1;
  }

  /** From the mark to the cursor, the first place first. */
  get region(): readonly [Place, Place] | undefined {
    const { mark, cursor } = this;
    if (!mark) return undefined;
    return comparePlaces(mark, cursor) <= 0 ? [mark, cursor] : [cursor, mark];
  }

  moveTo(place: Place, rules: DisplayRules): void {
    this.cursor = place;
    this.wantedColumn = columnOf(this.line, place.column, rules);
  }

  /** Moves to another line, as near as possible to the wanted column. */
  moveToLine(line: number, rules: DisplayRules): void {
    const target = Math.max(0, Math.min(this.lastLine, line));
    this.cursor = { line: target, column: indexAt(this.text.line(target), this.wantedColumn, rules) };
  }

  /** One step of changes: `change` gives the place of the cursor after it. nano ends the text with an empty line. */
  edit(kind: string, settings: NanoSettings, change: () => Place, joins = false): void {
    this.text.begin(kind, this.cursor, { joins });
    const place = change();
    if (!settings.noNewlines && this.text.line(this.lastLine) !== "")
      this.text.replaceLines(this.lastLine + 1, 0, [""]);
    this.cursor = place;
    this.text.end(place);
  }
}
