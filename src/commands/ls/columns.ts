/** The layout of columns, exactly as ls.c of coreutils computes it. */

const MIN_COLUMN_WIDTH = 3;
const GAP = 2;

export interface Layout {
  readonly columns: number;
  /** The width of each column, with the gap after it. */
  readonly widths: readonly number[];
}

/** The most columns that fit: by columns (`-C`) or by lines (`-x`). `lineLength` 0: no limit. */
export function layOut(lengths: readonly number[], lineLength: number, byColumns: boolean): Layout {
  const count = lengths.length;
  const most = Math.ceil(lineLength / MIN_COLUMN_WIDTH);
  const limit = most > 0 && most < count ? most : count;
  for (let columns = limit; columns > 1; columns--) {
    const widths = fitColumns(lengths, lineLength, columns, byColumns);
    if (widths) return { columns, widths };
  }
  return { columns: 1, widths: [MIN_COLUMN_WIDTH] };
}

/** The widths with so many columns; undefined where a line would be too long. */
function fitColumns(
  lengths: readonly number[],
  lineLength: number,
  columns: number,
  byColumns: boolean,
): readonly number[] | undefined {
  const rows = Math.ceil(lengths.length / columns);
  const widths = new Array<number>(columns).fill(MIN_COLUMN_WIDTH);
  let line = columns * MIN_COLUMN_WIDTH;
  for (let i = 0; i < lengths.length; i++) {
    const column = byColumns ? Math.floor(i / rows) : i % columns;
    const length = (lengths[i] ?? 0) + (column === columns - 1 ? 0 : GAP);
    const before = widths[column] ?? 0;
    if (length <= before) continue;
    widths[column] = length;
    line += length - before;
    if (line >= lineLength) return undefined;
  }
  return widths;
}

/** Blanks from one column to another, with tabs where that is shorter. */
export function indent(from: number, to: number, tabSize: number): string {
  let text = "";
  let at = from;
  while (at < to) {
    if (tabSize !== 0 && Math.floor(to / tabSize) > Math.floor((at + 1) / tabSize)) {
      text += "\t";
      at += tabSize - (at % tabSize);
    } else {
      text += " ";
      at++;
    }
  }
  return text;
}
