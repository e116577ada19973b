import type { Context } from "../query/context.ts";
import { isVisible } from "./transactions.ts";

/** Of a page of 8 kB what is left for rows, and what each row takes besides its values. */
const USABLE = 8168;
const ROW_OVERHEAD = 28;
const ALIGNMENT = 8;

/** Pages that a table or an index takes on the disk, about. */
export function relationPages(context: Context, oid: number): number {
  const object = context.catalog.get(oid);
  if (object?.kind === "sequence") return 1;
  if (object?.kind === "index") {
    const table = context.catalog.table(object.table);
    const rows = table ? countRows(context, table.heap) : 0;
    // A meta page, and from the first row on leaves of some 360 keys.
    return rows === 0 ? 1 : 1 + Math.ceil(rows / 360) + (rows > 360 ? 1 : 0);
  }
  if (object?.kind !== "table") return 0;
  const heap = context.database.heaps.get(object.heap);
  let bytes = 0;
  for (const version of heap?.versions ?? []) {
    if (!isVisible(version, context.snapshot)) continue;
    const width = version.values.reduce<number>((sum, value) => sum + widthOf(value), 0);
    bytes += ROW_OVERHEAD + Math.ceil(width / ALIGNMENT) * ALIGNMENT;
  }
  return Math.ceil(bytes / USABLE);
}

function widthOf(value: unknown): number {
  if (value === null) return 0;
  if (typeof value === "string") return value.length + 1;
  return typeof value === "number" ? 4 : 8;
}

function countRows(context: Context, heap: number): number {
  const versions = context.database.heaps.get(heap)?.versions ?? [];
  return versions.filter((version) => isVisible(version, context.snapshot)).length;
}
