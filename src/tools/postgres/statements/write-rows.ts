import type { Table } from "../catalog/catalog.ts";
import { fail } from "../postgres-error.ts";
import type { Version } from "../storage/heap.ts";
import type { Row } from "../values/datum.ts";
import {
  checkReferences,
  keyValues,
  referrers,
  rowsWith,
  sameValues,
  shownKey,
  TableRules,
} from "./constraints.ts";
import type { Workplace } from "./result.ts";

interface Replaced {
  readonly table: Table;
  readonly old: Row;
  /** undefined: it was deleted. */
  readonly now: Row | undefined;
}

/** Writes the rows of a statement; `finish` looks after what refers to them, and to what they refer. */
export class RowWriter {
  readonly rules: TableRules;
  readonly #new: Row[] = [];
  readonly #replaced: Replaced[] = [];

  constructor(
    private readonly place: Workplace,
    readonly table: Table,
  ) {
    this.rules = new TableRules(place, table);
  }

  insert(given: Row): Row {
    const row = this.rules.completed(given);
    this.rules.check(row);
    this.rules.checkUnique(row);
    this.place.transaction.insert(this.table.heap, row);
    this.#new.push(row);
    return row;
  }

  update(version: Version, given: Row): Row {
    const row = this.rules.completed(given);
    this.rules.check(row);
    this.place.transaction.delete(this.table.heap, version);
    this.rules.checkUnique(row);
    this.place.transaction.insert(this.table.heap, row);
    this.#new.push(row);
    this.#replaced.push({ table: this.table, old: version.values, now: row });
    return row;
  }

  delete(version: Version): void {
    this.place.transaction.delete(this.table.heap, version);
    this.#replaced.push({ table: this.table, old: version.values, now: undefined });
  }

  finish(): void {
    for (const change of this.#replaced) this.#tellReferrers(change);
    checkReferences(this.place, this.table, this.#new);
  }

  #tellReferrers({ table, old, now }: Replaced): void {
    for (const { from, constraint } of referrers(this.place, table)) {
      const values = keyValues(table, constraint.references, old);
      if (values.includes(null)) continue;
      if (
        now &&
        sameValues(table, constraint.references, values, keyValues(table, constraint.references, now))
      )
        continue;
      // Another row may have the same key by now.
      if (rowsWith(this.place, table, constraint.references, values).length > 0) continue;
      const rows = rowsWith(this.place, from, constraint.columns, values);
      if (rows.length === 0) continue;
      const action = now ? constraint.onUpdate : constraint.onDelete;
      if (action === "a" || action === "r")
        fail(
          "23503",
          `update or delete on table "${table.name}" violates foreign key constraint "${constraint.name}" on table "${from.name}"`,
          {
            detail: `Key ${shownKey(table, constraint.references, old)} is still referenced from table "${from.name}".`,
          },
        );
      const writer = new RowWriter(this.place, from);
      for (const version of rows) {
        if (action === "c" && !now) writer.delete(version);
        else
          writer.update(version, this.#changed(from, version.values, constraint, action, now, table, writer));
      }
      writer.finish();
    }
  }

  #changed(
    from: Table,
    row: Row,
    { columns, references }: { readonly columns: readonly string[]; readonly references: readonly string[] },
    action: string,
    now: Row | undefined,
    table: Table,
    writer: RowWriter,
  ): Row {
    return row.map((value, at) => {
      const column = from.columns[at];
      const place = column ? columns.indexOf(column.name) : -1;
      if (!column || place < 0) return value;
      if (action === "c" && now) return keyValues(table, [references[place] ?? ""], now)[0] ?? null;
      return action === "d" ? writer.rules.default(column) : null;
    });
  }
}
