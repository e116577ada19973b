import type { ProcessEntry } from "../../process/command/process-table.ts";
import { COLUMN_SYNONYMS, COLUMN_TYPES, type ColumnContext, type ColumnType } from "./columns.ts";

/** A column as it was asked for. */
export interface Column {
  readonly type: ColumnType;
  readonly header: string;
  readonly width: number;
}

/** What is wrong with the words, without `error: ` before it. */
export class PsFault {
  constructor(readonly message: string) {}
}

/** The columns of a format like `pid,ppid,user:12,comm=NAME`. */
export function parseFormat(text: string, pidWidth: number): readonly Column[] | PsFault {
  const columns: Column[] = [];
  const pieces = text.split(/[ ,\t\n]+/).filter((piece) => piece !== "");
  if (pieces.length === 0) return new PsFault("improper format list");
  for (const piece of pieces) {
    const equals = piece.indexOf("=");
    const spec = equals < 0 ? piece : piece.slice(0, equals);
    const [name = "", width] = spec.split(":");
    const type = findColumn(name);
    if (!type && name.startsWith("%"))
      return new PsFault("rockpool: ps -o with %-descriptors is not simulated here");
    if (!type) return new PsFault(`unknown user-defined format specifier "${name}"`);
    if (width !== undefined && !/^[1-9]\d*$/.test(width)) return new PsFault("improper format list");
    columns.push(makeColumn(type, pidWidth, equals < 0 ? undefined : piece.slice(equals + 1), width));
  }
  return columns;
}

export function findColumn(name: string): ColumnType | undefined {
  const known = Object.hasOwn(COLUMN_SYNONYMS, name) ? COLUMN_SYNONYMS[name] : name;
  return known !== undefined && Object.hasOwn(COLUMN_TYPES, known) ? COLUMN_TYPES[known] : undefined;
}

function makeColumn(type: ColumnType, pidWidth: number, header = type.header, width?: string): Column {
  const own = width === undefined ? type.width || pidWidth : Number(width);
  return { type, header, width: width === undefined ? Math.max(own, header.length) : own };
}

/** The columns of one of the formats that ps has a letter for. */
export function standardFormat(names: string, pidWidth: number): readonly Column[] {
  return names.split(" ").flatMap((piece) => {
    const [name = "", header] = piece.split("=");
    const type = findColumn(name);
    return type ? [{ type, header: header ?? type.header, width: type.width || pidWidth }] : [];
  });
}

/** One line. What overflows its column is made up for by blanks of those that follow (ps/output.c, show_one_proc). */
function formatLine(columns: readonly Column[], texts: readonly string[]): string {
  let line = "";
  let position = 0;
  for (const [index, column] of columns.entries()) {
    const text = texts[index] ?? "";
    const pad = column.type.align === "right" ? Math.max(0, column.width - text.length) : 0;
    const space = position - line.length + pad;
    line += " ".repeat(space < 1 && index > 0 ? 1 : Math.max(0, space));
    line += text;
    position += column.width + 1;
  }
  return `${line}\n`;
}

export function formatHeader(columns: readonly Column[]): string {
  if (columns.every(({ header }) => header === "")) return "";
  return formatLine(
    columns,
    columns.map(({ header }) => header),
  ); // prettier-ignore
}

export function formatRow(
  process: ProcessEntry,
  columns: readonly Column[],
  context: ColumnContext,
  width: number,
): string {
  const before = columns.slice(0, -1).reduce((sum, column) => sum + column.width + 1, 0);
  const texts = columns.map(({ type, width: room }, index) => {
    const text = type.value(process, context);
    const isLast = index === columns.length - 1;
    if (type.isName && text.length > room) return `${text.slice(0, room - 1)}+`;
    if (!type.unlimited) return text;
    return text.slice(0, isLast ? Math.max(1, width - before) : room);
  });
  return formatLine(columns, texts);
}
