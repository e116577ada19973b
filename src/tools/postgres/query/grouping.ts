import type { Node } from "@pgsql/types";
import type { Table } from "../catalog/catalog.ts";
import { fail } from "../postgres-error.ts";
import type { Datum } from "../values/datum.ts";
import type { Aggregate } from "./aggregates.ts";
import type { Context } from "./context.ts";
import { atom, type Expression } from "./expression.ts";
import type { Found } from "./scope.ts";
import type { SortKey } from "./sort.ts";

/** One call of an aggregate; its result stands behind the columns and keys of a group's row. */
export interface AggregateCall {
  readonly aggregate: Aggregate;
  readonly args: readonly Expression[];
  readonly distinct: boolean;
  readonly filter: Expression | undefined;
  readonly order: readonly SortKey[];
}

/** One call of a window function; its result stands behind all else in the row. */
export interface WindowCall {
  readonly name: string;
  readonly aggregate: Aggregate | undefined;
  readonly args: readonly Expression[];
  readonly partition: readonly Expression[];
  readonly order: readonly SortKey[];
}

interface Key {
  readonly text: string;
  readonly expression: Expression;
  /** Of a key that is a column: its place in the row. */
  readonly column: number | undefined;
}

/** What may be said of the groups of a query: its keys, aggregates, and columns that follow from the keys. */
export class Grouping {
  readonly aggregates: AggregateCall[] = [];
  readonly windows: WindowCall[] = [];
  readonly #keys: Key[] = [];
  /** Within the arguments of an aggregate the rows themselves are meant. */
  #inside = 0;

  constructor(
    private readonly context: Context,
    private readonly width: number,
  ) {}

  get keys(): readonly Expression[] {
    return this.#keys.map(({ expression }) => expression);
  }

  addKey(node: Node, expression: Expression, column: number | undefined): void {
    this.#keys.push({ text: textOf(node), expression, column });
  }

  /** Compiles what is evaluated over each row of a group. */
  inside<T>(act: () => T): T {
    this.#inside++;
    try {
      return act();
    } finally {
      this.#inside--;
    }
  }

  get isInside(): boolean {
    return this.#inside > 0;
  }

  match(node: Node): Expression | undefined {
    if (this.#inside > 0 || this.#keys.length === 0 || "A_Const" in node) return undefined;
    const text = textOf(node);
    const at = this.#keys.findIndex((key) => key.text === text);
    const key = this.#keys[at];
    if (!key) return undefined;
    const place = this.width + at;
    const { type, show, location, typmod } = key.expression;
    return atom(type, show, location, ({ row }) => row[place] ?? null, typmod);
  }

  add(call: AggregateCall): (row: readonly Datum[]) => Datum {
    const at = this.aggregates.push(call) - 1;
    return (row) => row[this.width + this.#keys.length + at] ?? null;
  }

  /** A column that is used as it is must be a key, or follow from the table's primary key. */
  check({ relation, column }: Found, location: number | undefined): void {
    if (this.#inside > 0 || this.#keys.some((key) => key.column === column.at)) return;
    const table = relation?.table === undefined ? undefined : this.context.catalog.table(relation.table);
    if (table && relation && this.#hasPrimaryKey(table, relation.columns)) return;
    const name = relation ? `${relation.alias}.${column.name}` : column.name;
    fail("42803", `column "${name}" must appear in the GROUP BY clause or be used in an aggregate function`, {
      location,
    });
  }

  #hasPrimaryKey(table: Table, columns: readonly { readonly name: string; readonly at: number }[]): boolean {
    const primary = table.constraints.find(({ kind }) => kind === "primary");
    if (primary?.kind !== "primary") return false;
    return primary.columns.every((name) => {
      const at = columns.find((column) => column.name === name)?.at;
      return this.#keys.some((key) => key.column === at);
    });
  }
}

/** The same for expressions that differ only in where they stand. */
function textOf(node: Node): string {
  return JSON.stringify(node, (key, value) => (key === "location" ? undefined : value));
}
