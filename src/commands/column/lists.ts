import { textWidth } from "../../base/text-width.ts";

const TAB = 8;

/** Entries side by side, at tab stops; down the columns, or with `byRows` along the rows. */
export function formatLists(entries: readonly string[], width: number, byRows: boolean): string {
  if (entries.length === 0) return "";
  const widths = entries.map(textWidth);
  const cell = (Math.max(...widths) + TAB) & ~(TAB - 1);
  if (cell >= width) return entries.map((entry) => `${entry}\n`).join("");
  const columns = Math.floor(width / cell);
  const rows = Math.ceil(entries.length / columns);
  let text = "";
  for (let row = 0; row < rows; row++) {
    const indices = byRows
      ? range(row * columns, 1, Math.min(columns, entries.length - row * columns))
      : range(row, rows, Math.ceil((entries.length - row) / rows));
    let at = 0;
    for (const [column, index] of indices.entries()) {
      text += entries[index];
      at += widths[index] as number;
      if (column === indices.length - 1) break;
      const end = (column + 1) * cell;
      for (let next = (at + TAB) & ~(TAB - 1); next <= end; next = (at + TAB) & ~(TAB - 1)) {
        text += "\t";
        at = next;
      }
    }
    text += "\n";
  }
  return text;
}

function range(from: number, step: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index * step);
}
