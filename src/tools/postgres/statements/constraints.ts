import type { Column, Constraint, Index, Table } from "../catalog/catalog.ts";
import { columnType, compileDefault, compileOwn } from "../catalog/describe.ts";
import { fail } from "../postgres-error.ts";
import type { Expression } from "../query/expression.ts";
import { keyOf } from "../query/windows.ts";
import type { Version } from "../storage/heap.ts";
import { isVisible } from "../storage/transactions.ts";
import type { Datum, Row } from "../values/datum.ts";
import type { Workplace } from "./result.ts";

type Unique = {
  readonly index: Index;
  readonly keyOf: (row: Row) => string | undefined;
  readonly show: (row: Row) => string;
};

/** What each row of a table must meet; made once for a statement. */
export class TableRules {
  readonly #checks: readonly { readonly name: string; readonly condition: Expression }[];
  readonly #unique: readonly Unique[];
  readonly #defaults = new Map<string, Expression>();

  constructor(
    private readonly place: Workplace,
    readonly table: Table,
  ) {
    const { context } = place;
    this.#checks = table.constraints.flatMap((constraint) =>
      constraint.kind === "check"
        ? [
            {
              name: constraint.name,
              condition: compileOwn(context, constraint.expression, table, "check constraints"),
            },
          ]
        : [],
    );
    this.#unique = context.catalog
      .indexesOf(table.oid)
      .filter(({ unique }) => unique)
      .map((index) => this.#uniqueOf(index));
  }

  #uniqueOf(index: Index): Unique {
    const { context } = this.place;
    const keys = index.keys.map(({ column, expression }) => {
      const at = this.table.columns.findIndex(({ name }) => name === column);
      const own = this.table.columns[at];
      if (own) return { type: columnType(own), show: own.name, value: (row: Row): Datum => row[at] ?? null };
      const compiled = expression && compileOwn(context, expression, this.table, "index expressions");
      return compiled
        ? {
            type: compiled.type,
            show: compiled.show,
            value: (row: Row) => compiled.evaluate({ row, outer: undefined }),
          }
        : fail("XX000", "an index without a key");
    });
    const where = index.where && compileOwn(context, index.where, this.table, "index predicates");
    return {
      index,
      keyOf: (row) => {
        if (where && where.evaluate({ row, outer: undefined }) !== true) return undefined;
        const values = keys.map(({ value }) => value(row));
        return values.includes(null)
          ? undefined
          : keys.map(({ type }, at) => keyOf(type, values[at] ?? null)).join("\u0000");
      },
      show: (row) =>
        `(${keys.map(({ show }) => show).join(", ")})=(${keys.map(({ type, value }) => type.format(value(row))).join(", ")})`,
    };
  }

  /** The value of a column that is given none. */
  default(column: Column): Datum {
    if (!column.default) return null;
    let expression = this.#defaults.get(column.name);
    if (!expression) {
      expression = compileDefault(this.place.context, column, column.default);
      this.#defaults.set(column.name, expression);
    }
    return expression.evaluate({ row: [], outer: undefined });
  }

  /** The row with what GENERATED columns have. */
  completed(row: Row): Row {
    if (!this.table.columns.some(({ generated }) => generated)) return row;
    const made = [...row];
    for (const [at, { generated }] of this.table.columns.entries())
      if (generated)
        made[at] = compileOwn(
          this.place.context,
          generated,
          this.table,
          "column generation expressions",
        ).evaluate({ row, outer: undefined });
    return made;
  }

  check(row: Row): void {
    const { columns, name } = this.table;
    for (const [at, column] of columns.entries())
      if (column.notNull && (row[at] ?? null) === null)
        fail(
          "23502",
          `null value in column "${column.name}" of relation "${name}" violates not-null constraint`,
          {
            detail: `Failing row contains ${this.#shown(row)}.`,
          },
        );
    for (const { name: check, condition } of this.#checks)
      if (condition.evaluate({ row, outer: undefined }) === false)
        fail("23514", `new row for relation "${name}" violates check constraint "${check}"`, {
          detail: `Failing row contains ${this.#shown(row)}.`,
        });
  }

  #shown(row: Row): string {
    const texts = this.table.columns.map((column, at) => {
      const value = row[at] ?? null;
      return value === null ? "null" : cut(columnType(column).format(value));
    });
    return `(${texts.join(", ")})`;
  }

  /** The version that a row of the same key has, for each unique index or for one. */
  conflict(
    row: Row,
    only?: number,
  ): { readonly version: Version; readonly index: Index; readonly key: string } | undefined {
    const { transaction } = this.place;
    for (const { index, keyOf: key, show } of this.#unique) {
      if (only !== undefined && index.oid !== only) continue;
      const text = key(row);
      if (text === undefined) continue;
      const same = transaction.heap(this.table.heap).withKey(index.oid, key, text);
      const version = same.find((one) => transaction.isLive(one));
      if (version) return { version, index, key: show(row) };
    }
    return undefined;
  }

  checkUnique(row: Row): void {
    const conflict = this.conflict(row);
    if (conflict)
      fail("23505", `duplicate key value violates unique constraint "${conflict.index.name}"`, {
        detail: `Key ${conflict.key} already exists.`,
      });
  }
}

/** execUtils.c shows 64 bytes of each value. */
function cut(text: string): string {
  return text.length > 64 ? `${text.slice(0, 64)}...` : text;
}

type Foreign = Extract<Constraint, { readonly kind: "foreign" }>;

function valuesAt(table: Table, row: Row, names: readonly string[]): readonly Datum[] {
  return names.map((name) => row[table.columns.findIndex((column) => column.name === name)] ?? null);
}

function sameValues(
  table: Table,
  names: readonly string[],
  one: readonly Datum[],
  other: readonly Datum[],
): boolean {
  return names.every((name, at) => {
    const column = table.columns.find((own) => own.name === name);
    return (
      column !== undefined &&
      keyOf(columnType(column), one[at] ?? null) === keyOf(columnType(column), other[at] ?? null)
    );
  });
}

export function shownKey(table: Table, names: readonly string[], row: Row): string {
  const values = valuesAt(table, row, names);
  const texts = names.map((name, at) => {
    const column = table.columns.find((own) => own.name === name);
    return column ? columnType(column).format(values[at] ?? null) : "";
  });
  return `(${names.join(", ")})=(${texts.join(", ")})`;
}

/** The rows of `table` whose columns have those values, as this transaction sees them now. */
export function rowsWith(
  { transaction }: Workplace,
  table: Table,
  names: readonly string[],
  values: readonly Datum[],
): readonly Version[] {
  const snapshot = transaction.snapshot();
  return transaction
    .heap(table.heap)
    .versions.filter(
      (version) =>
        isVisible(version, snapshot) &&
        sameValues(table, names, valuesAt(table, version.values, names), values),
    );
}

/** Each new row of a table that refers to others must find them; told at the end of the statement. */
export function checkReferences(place: Workplace, table: Table, rows: readonly Row[]): void {
  const foreign = table.constraints.filter((one): one is Foreign => one.kind === "foreign");
  for (const { name, columns, references, table: oid } of foreign) {
    const other = place.transaction.catalog.table(oid);
    if (!other) continue;
    const present = new Set(
      visibleRows(place, other).map((row) => valuesAt(other, row, references).map(String).join("\u0000")),
    );
    for (const row of rows) {
      const values = valuesAt(table, row, columns);
      if (values.includes(null)) continue;
      if (
        present.has(values.map(String).join("\u0000")) ||
        rowsWith(place, other, references, values).length > 0
      )
        continue;
      fail("23503", `insert or update on table "${table.name}" violates foreign key constraint "${name}"`, {
        detail: `Key ${shownKey(table, columns, row)} is not present in table "${other.name}".`,
      });
    }
  }
}

function visibleRows({ transaction }: Workplace, { heap }: Table): readonly Row[] {
  const snapshot = transaction.snapshot();
  return transaction
    .heap(heap)
    .versions.filter((version) => isVisible(version, snapshot))
    .map(({ values }) => values);
}

/** Who refers to a table, with the constraint. */
export function referrers(
  { transaction }: Workplace,
  table: Table,
): readonly { readonly from: Table; readonly constraint: Foreign }[] {
  return transaction.catalog.tables.flatMap((from) =>
    from.constraints.flatMap((constraint) =>
      constraint.kind === "foreign" && constraint.table === table.oid ? [{ from, constraint }] : [],
    ),
  );
}

export function keyValues(table: Table, names: readonly string[], row: Row): readonly Datum[] {
  return valuesAt(table, row, names);
}

export { sameValues };
