const MINIMUM = 10;
const PADDING = 3;

/**
 * Go's text/tabwriter as the client sets it up: a cell ends with a tab and is as wide as the longest of its column, at
 * least ten, with three blanks behind; what follows the last tab of a line is in no column.
 */
export function alignTabs(text: string, minimum = MINIMUM, padding = PADDING): string {
  const lines = text.split("\n").map((line) => line.split("\t"));
  const widths: number[][] = lines.map(() => []);
  measure(lines, widths, 0, lines.length, 0, minimum, padding);
  return lines
    .map((cells, row) =>
      cells
        .map((cell, column) => (column < cells.length - 1 ? pad(cell, widths[row]?.[column] ?? 0) : cell))
        .join(""),
    )
    .join("\n");
}

/** Lines next to each other that have a cell at `column` share its width; each such block is looked at for its next column. */
function measure(
  lines: readonly (readonly string[])[],
  widths: number[][],
  from: number,
  to: number,
  column: number,
  minimum: number,
  padding: number,
): void {
  for (let row = from; row < to; row++) {
    if (!hasCell(lines[row], column)) continue;
    let end = row;
    let width = minimum;
    while (end < to && hasCell(lines[end], column)) {
      width = Math.max(width, lengthOf(lines[end]?.[column] ?? "") + padding);
      end++;
    }
    for (let at = row; at < end; at++) (widths[at] ??= [])[column] = width;
    measure(lines, widths, row, end, column + 1, minimum, padding);
    row = end;
  }
}

function hasCell(cells: readonly string[] | undefined, column: number): boolean {
  return cells !== undefined && column < cells.length - 1;
}

function lengthOf(text: string): number {
  return [...text].length;
}

function pad(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - lengthOf(cell)));
}
