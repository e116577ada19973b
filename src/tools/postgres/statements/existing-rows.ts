import type { Column, Constraint, Table } from "../catalog/catalog.ts";
import { columnType, compileOwn } from "../catalog/describe.ts";
import { fail } from "../postgres-error.ts";
import { isVisible } from "../storage/transactions.ts";
import type { Row } from "../values/datum.ts";
import { checkReferences } from "./constraints.ts";
import type { Workplace } from "./result.ts";

export function rowsOf({ transaction }: Workplace, { heap }: Table): readonly Row[] {
  const snapshot = transaction.snapshot();
  return transaction
    .heap(heap)
    .versions.filter((version) => isVisible(version, snapshot))
    .map(({ values }) => values);
}

export function columnOf(table: Table, name: string): Column {
  return (
    table.columns.find((column) => column.name === name) ??
    fail("42703", `column "${name}" of relation "${table.name}" does not exist`)
  );
}

export function checkNoNulls(place: Workplace, table: Table, name: string): void {
  const at = table.columns.indexOf(columnOf(table, name));
  if (rowsOf(place, table).some((row) => (row[at] ?? null) === null))
    fail("23502", `column "${name}" of relation "${table.name}" contains null values`);
}

/** Rows that are there already must meet new constraints. */
export function checkRows(place: Workplace, table: Table, added: readonly Constraint[]): void {
  const rows = rowsOf(place, table);
  for (const constraint of added) {
    if (constraint.kind === "primary")
      for (const name of constraint.columns) checkNoNulls(place, table, name);
    if (constraint.kind === "primary" || constraint.kind === "unique")
      checkDuplicates(place, table, constraint);
    if (constraint.kind !== "check") continue;
    const condition = compileOwn(place.context, constraint.expression, table, "check constraints");
    if (rows.some((row) => condition.evaluate({ row, outer: undefined }) === false))
      fail(
        "23514",
        `check constraint "${constraint.name}" of relation "${table.name}" is violated by some row`,
      );
  }
  checkReferences(place, { ...table, constraints: added }, rows);
}

function checkDuplicates(
  place: Workplace,
  table: Table,
  { name, columns }: { readonly name: string; readonly columns: readonly string[] },
): void {
  const places = columns.map((column) => table.columns.findIndex((one) => one.name === column));
  const seen = new Set<string>();
  for (const row of rowsOf(place, table)) {
    const values = places.map((at) => row[at] ?? null);
    if (values.includes(null)) continue;
    const key = values
      .map((value, at) => columnType(table.columns[places[at] ?? 0] ?? { type: "text" }).format(value))
      .join(", ");
    if (seen.has(key))
      fail("23505", `could not create unique index "${name}"`, {
        detail: `Key (${columns.join(", ")})=(${key}) is duplicated.`,
      });
    seen.add(key);
  }
}
