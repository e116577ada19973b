import type { Files } from "../../disk/files.ts";
import { type Mount, usageOf } from "../../process/command/file-systems.ts";
import type { DfColumn } from "./columns.ts";

/** A file system that is listed, and the operand that it was found by. */
export interface DfRow {
  readonly mount: Mount;
  readonly file: string | undefined;
}

export interface MeasuredRow {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly free: number;
  readonly inodes: number;
  readonly freeInodes: number;
}

export function measure(files: Files, { mount, file }: DfRow): MeasuredRow {
  const usage = usageOf(files, mount);
  return {
    ...mount,
    file: file ?? "-",
    size: usage.blocks * usage.blockSize,
    free: usage.freeBlocks * usage.blockSize,
    inodes: usage.inodes,
    freeInodes: usage.freeInodes,
  };
}

function totalOf(rows: readonly MeasuredRow[], hasSource: boolean): MeasuredRow {
  const sum = (key: "size" | "free" | "inodes" | "freeInodes") =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    source: "total",
    type: "-",
    target: hasSource ? "-" : "total",
    file: "-",
    size: sum("size"),
    free: sum("free"),
    inodes: sum("inodes"),
    freeInodes: sum("freeInodes"),
  };
}

/** Lines with columns as wide as the widest cell; nothing is padded at the end of a line. */
export function formatTable(
  columns: readonly DfColumn[],
  rows: readonly MeasuredRow[],
  withTotal: boolean,
): string {
  const hasSource = columns.some(({ heading }) => heading === "Filesystem");
  const all = withTotal ? [...rows, totalOf(rows, hasSource)] : rows;
  const lines = [
    columns.map(({ heading }) => heading),
    ...all.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  const widths = columns.map(({ width }, at) =>
    Math.max(width, ...lines.map((line) => (line[at] ?? "").length)),
  );
  return lines
    .map((line) => `${line.map((cell, at) => align(cell, columns, widths, at)).join(" ")}\n`)
    .join("");
}

function align(cell: string, columns: readonly DfColumn[], widths: readonly number[], at: number): string {
  if (columns[at]?.right) return cell.padStart(widths[at] ?? 0);
  return at === columns.length - 1 ? cell : cell.padEnd(widths[at] ?? 0);
}
