import type { TableColumn } from "./table.ts";
import type { TreeRow } from "./tree.ts";

/** The table as JSON: an array of rows under its name. */
export function formatTableJson(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly TreeRow[],
): string {
  return `{\n   ${quote(name)}: [\n${formatRows(columns, rows, 2)}   ]\n}\n`;
}

const INDENT = "   ";

function formatRows(columns: readonly TableColumn[], rows: readonly TreeRow[], level: number): string {
  const pad = INDENT.repeat(level);
  const objects = rows.map(({ cells, children }) => {
    const members = columns.map(({ name = "", source }) => {
      const cell = cells[source] ?? "";
      return `${pad}${INDENT}${quote(name.toLowerCase())}: ${cell === "" ? "null" : quote(cell)}`;
    });
    if (children.length > 0)
      members.push(
        `${pad}${INDENT}"children": [\n${formatRows(columns, children, level + 2)}${pad}${INDENT}]`,
      );
    return `{\n${members.join(",\n")}\n${pad}}`;
  });
  return objects.length === 0 ? "" : `${pad}${objects.join(",")}\n`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
