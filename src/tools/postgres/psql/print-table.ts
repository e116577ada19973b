import { textWidth } from "../../../base/text-width.ts";
import type { PrintOptions } from "./options.ts";

/** A table as a query gives it, or as a command makes it. */
export interface Table {
  readonly title?: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Lines below; the number of rows where there are none. */
  readonly footers?: readonly string[];
}

/** As print.c of psql lays it out. `screen` is the width of the terminal, for the formats that follow it. */
export function printTable(table: Table, options: PrintOptions): string {
  if (options.format === "csv") return csv(table, options);
  const isExpanded = options.expanded === true;
  if (options.format === "unaligned")
    return isExpanded ? unalignedExpanded(table, options) : unaligned(table, options);
  return isExpanded ? alignedExpanded(table, options) : aligned(table, options);
}

function footersOf({ rows, footers }: Table, { footer, tuplesOnly }: PrintOptions): readonly string[] {
  if (tuplesOnly) return [];
  if (footers) return footers;
  return footer ? [`(${rows.length} ${rows.length === 1 ? "row" : "rows"})`] : [];
}

const linesOf = (text: string) => text.split("\n").map(withoutTabs);

/** A tab goes to the next multiple of eight within its cell (pg_wcsformat). */
function withoutTabs(line: string): string {
  let out = "";
  for (const sign of line) out += sign === "\t" ? " ".repeat(8 - (textWidth(out) % 8)) : sign;
  return out;
}
const widthOf = (text: string) => Math.max(...linesOf(text).map(textWidth));

function aligned(table: Table, options: PrintOptions): string {
  const { columns, rows, title } = table;
  const { border, tuplesOnly } = options;
  if (columns.length === 0)
    return `--\n${footersOf(table, options)
      .map((footer) => `${footer}\n`)
      .join("")}\n`;
  const texts = rows.map((row) => columns.map((_, at) => row[at] ?? options.null));
  const widths = columns.map(({ name }, at) =>
    Math.max(tuplesOnly ? 0 : widthOf(name), ...texts.map((row) => widthOf(row[at] ?? ""))),
  );
  const total =
    widths.reduce((sum, width) => sum + width, 0) +
    (border === 0 ? columns.length - 1 : border === 1 ? columns.length * 3 - 1 : columns.length * 3 + 1);
  let out = "";
  if (title !== undefined && !tuplesOnly)
    out += `${" ".repeat(Math.max(0, Math.floor((total - textWidth(title)) / 2)))}${title}\n`;
  if (!tuplesOnly) {
    if (border === 2) out += rule(widths, border);
    out += line(
      columns.map(({ name }) => name),
      widths,
      columns.map((): Place => "middle"),
      border,
    );
    out += rule(widths, border);
  }
  for (const row of texts)
    out += line(
      row,
      widths,
      columns.map(({ isNumber }): Place => (isNumber ? "right" : "left")),
      border,
    );
  if (border === 2) out += rule(widths, border);
  for (const footer of footersOf(table, options)) out += `${footer}\n`;
  return `${out}\n`;
}

type Place = "left" | "right" | "middle";

function rule(widths: readonly number[], border: number): string {
  if (border === 0) return `${widths.map((width) => "-".repeat(width)).join(" ")}\n`;
  const middle = widths.map((width) => "-".repeat(width + 2)).join("+");
  return border === 2 ? `+${middle}+\n` : `${middle}\n`;
}

/** One row; a cell of several lines shows a + where it goes on. */
function line(
  cells: readonly string[],
  widths: readonly number[],
  places: readonly Place[],
  border: number,
): string {
  const split = cells.map(linesOf);
  const height = Math.max(1, ...split.map((lines) => lines.length));
  let out = "";
  for (let at = 0; at < height; at++) {
    const parts = split.map((lines, column) => {
      const text = lines[at] ?? "";
      const more = at < lines.length - 1;
      const isLast = column === cells.length - 1;
      const place = places[column] ?? "left";
      // Nothing is filled up behind the last cell, unless a border or a sign follows.
      const fills = !isLast || border === 2 || more || place === "middle";
      return `${padded(text, widths[column] ?? 0, place, fills)}${more ? "+" : fills || !isLast ? " " : ""}`;
    });
    out +=
      border === 2
        ? `| ${parts.join("| ")}|\n`
        : border === 1
          ? ` ${parts.join("| ")}\n`
          : `${parts.join("")}\n`;
  }
  return out;
}

function padded(text: string, width: number, place: Place, fills: boolean): string {
  const missing = width - textWidth(text);
  if (place === "right") return " ".repeat(missing) + text;
  if (place === "middle")
    return " ".repeat(Math.floor(missing / 2)) + text + " ".repeat(missing - Math.floor(missing / 2));
  return fills ? text + " ".repeat(missing) : text;
}

function alignedExpanded(table: Table, options: PrintOptions): string {
  const { columns, rows, title } = table;
  const heading = title === undefined || options.tuplesOnly ? "" : `${title}\n`;
  if (rows.length === 0)
    return `${heading}${footersOf(table, options)
      .map((footer) => `${footer}\n`)
      .join("")}${options.tuplesOnly ? "" : "\n"}`;
  const nameWidth = Math.max(...columns.map(({ name }) => widthOf(name)));
  const texts = rows.map((row) => columns.map((_, at) => row[at] ?? options.null));
  const valueWidth = Math.max(...texts.flat().map(widthOf));
  let out = heading;
  for (const [number, row] of texts.entries()) {
    if (!options.tuplesOnly) out += recordLine(number + 1, nameWidth, valueWidth);
    else if (number > 0) out += `${"-".repeat(nameWidth + 1)}+${"-".repeat(valueWidth + 1)}\n`;
    for (const [at, { name }] of columns.entries()) {
      const lines = linesOf(row[at] ?? "");
      for (const [part, text] of lines.entries()) {
        const label = part === 0 ? name : "";
        const more = part < lines.length - 1;
        out += `${label}${" ".repeat(nameWidth - textWidth(label))} | ${more ? `${text}${" ".repeat(valueWidth - textWidth(text))}+` : text}\n`;
      }
    }
  }
  for (const footer of options.tuplesOnly ? [] : (table.footers ?? [])) out += `${footer}\n`;
  return `${out}\n`;
}

/** print_aligned_vertical_line */
function recordLine(number: number, nameWidth: number, valueWidth: number): string {
  let out = `-[ RECORD ${number} ]`;
  let length = out.length;
  if (length < nameWidth) out += "-".repeat(nameWidth - length);
  length -= nameWidth;
  if (length-- <= 0) out += "-";
  if (length-- <= 0) out += "+";
  if (length-- <= 0) out += "-";
  return `${out}${"-".repeat(Math.max(0, valueWidth - Math.max(0, length)))}\n`;
}

function unaligned(table: Table, options: PrintOptions): string {
  const { columns, rows, title } = table;
  const lines: string[] = [];
  if (title !== undefined && !options.tuplesOnly) lines.push(title);
  if (!options.tuplesOnly) lines.push(columns.map(({ name }) => name).join(options.separator));
  for (const row of rows) lines.push(columns.map((_, at) => row[at] ?? options.null).join(options.separator));
  lines.push(...footersOf(table, options));
  return lines.map((text) => `${text}\n`).join("");
}

function unalignedExpanded({ columns, rows }: Table, options: PrintOptions): string {
  const records = rows.map((row) =>
    columns.map(({ name }, at) => `${name}${options.separator}${row[at] ?? options.null}\n`).join(""),
  );
  return records.join("\n");
}

function csv({ columns, rows }: Table, options: PrintOptions): string {
  const quote = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  if (options.expanded === true)
    return rows
      .map((row) =>
        columns.map(({ name }, at) => `${quote(name)},${quote(row[at] ?? options.null)}\n`).join(""),
      )
      .join("");
  const head = options.tuplesOnly ? [] : [columns.map(({ name }) => name)];
  return [...head, ...rows.map((row) => columns.map((_, at) => row[at] ?? options.null))]
    .map((row) => `${row.map(quote).join(",")}\n`)
    .join("");
}
