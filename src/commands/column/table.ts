import { clusterAt, textWidth } from "../../base/text-width.ts";

export interface TableColumn {
  readonly name: string | undefined;
  /** Its place in the lines read. */
  readonly source: number;
  readonly right: boolean;
  readonly truncate: boolean;
  readonly wrap: boolean;
}

export interface TableStyle {
  readonly separator: string;
  readonly header: boolean;
  /** The room there is; columns that may be cut or wrapped make do with it. */
  readonly width: number;
}

/** All columns but the last are filled up with blanks. */
export function formatTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  const hasHeader = style.header && columns.some(({ name }) => name !== undefined);
  const head = columns.map(({ name }) => name ?? "");
  const cells = rows.map((row) => columns.map(({ source }) => row[source] ?? ""));
  const all = hasHeader ? [head, ...cells] : cells;
  const widths = columns.map((_, index) =>
    all.reduce((most, row) => Math.max(most, textWidth(row[index] ?? "")), 0),
  );
  reduceWidths(columns, widths, style);
  return all.map((row) => formatRow(columns, row, widths, style.separator)).join("");
}

/** One column after the other gives a place until everything fits. */
function reduceWidths(
  columns: readonly TableColumn[],
  widths: number[],
  { separator, width }: TableStyle,
): void {
  const flexible = [...columns.keys()].filter((index) => columns[index]?.truncate || columns[index]?.wrap);
  let excess = widths.reduce((sum, each) => sum + each, textWidth(separator) * (columns.length - 1)) - width;
  while (excess > 0) {
    const shrinkable = flexible.filter((index) => (widths[index] as number) > 1);
    if (shrinkable.length === 0) return;
    for (const index of shrinkable) {
      if (excess <= 0) return;
      widths[index] = (widths[index] as number) - 1;
      excess--;
    }
  }
}

function formatRow(
  columns: readonly TableColumn[],
  row: readonly string[],
  widths: readonly number[],
  separator: string,
): string {
  const pieces = row.map((text, index) => {
    const width = widths[index] as number;
    const { truncate, wrap } = columns[index] as TableColumn;
    if (truncate) return [take(text, width)];
    return wrap ? wrapText(text, width) : [text];
  });
  const height = Math.max(1, ...pieces.map((lines) => lines.length));
  let text = "";
  for (let line = 0; line < height; line++) {
    const cells = columns.map(({ right }, index) => {
      const cell = pieces[index]?.[line] ?? "";
      const isLast = index === columns.length - 1;
      if (isLast && (!right || cell === "")) return cell;
      const pad = " ".repeat(Math.max(0, (widths[index] as number) - textWidth(cell)));
      return right ? pad + cell : cell + pad;
    });
    text += `${cells.join(separator)}\n`;
  }
  return text;
}

/** What fits into so many columns. */
function take(text: string, width: number): string {
  let used = 0;
  let at = 0;
  while (at < text.length) {
    const cluster = clusterAt(text, at);
    if (used + cluster.width > width) break;
    used += cluster.width;
    at = cluster.end;
  }
  return text.slice(0, at);
}

function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  do {
    const line = take(rest, Math.max(1, width)) || rest.slice(0, 1);
    lines.push(line);
    rest = rest.slice(line.length);
  } while (rest !== "");
  return lines;
}
