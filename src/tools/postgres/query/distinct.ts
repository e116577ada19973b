import type { Row } from "../values/datum.ts";
import type { OutputColumn } from "./plan.ts";
import { keyOf } from "./windows.ts";

/** The same text for rows that do not differ. */
export function rowKey(columns: readonly Pick<OutputColumn, "type">[], row: Row): string {
  return columns.map(({ type }, at) => keyOf(type, row[at] ?? null)).join("\u0000");
}
