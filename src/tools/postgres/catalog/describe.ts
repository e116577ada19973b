import type { Node } from "@pgsql/types";
import { notSimulated } from "../postgres-error.ts";
import { castTo } from "../query/casts.ts";
import { Compiler } from "../query/compiler.ts";
import type { Context } from "../query/context.ts";
import type { Expression } from "../query/expression.ts";
import { quoteIdentifier } from "../query/functions/text.ts";
import { Scope } from "../query/scope.ts";
import { TEXT, type Type, typeNamed } from "../values/types.ts";
import type { Column, Constraint, Index, ReferenceAction, Table } from "./catalog.ts";

export function columnType({ type }: { readonly type: string }): Type {
  return typeNamed(type) ?? TEXT;
}

/** The names of a table's columns, as its defaults and checks use them. */
export function scopeOf(table: Table): Scope {
  const columns = table.columns.map((column, at) => ({
    name: column.name,
    type: columnType(column),
    typmod: column.typmod,
    at,
  }));
  return new Scope([{ alias: table.name, columns, table: table.oid }], undefined);
}

/** An expression of a table's own: without subqueries, aggregates and the like. */
export function compileOwn(
  context: Context,
  node: Node,
  table: Table | undefined,
  clause: string,
): Expression {
  const scope = table ? scopeOf(table) : new Scope([], undefined);
  const planQuery = () => notSimulated(`a subquery in a ${clause}`);
  return new Compiler({ context, scope, planQuery, clause }).compile(node);
}

/** The default of a column, as one of its type. */
export function compileDefault(context: Context, column: Column, node: Node): Expression {
  const expression = compileOwn(context, node, undefined, "DEFAULT expressions");
  return castTo(expression, columnType(column), "assignment", context, column.typmod) ?? expression;
}

export function showDefault(context: Context, column: Column, table?: Table): string | undefined {
  if (column.generated && table)
    return compileOwn(context, column.generated, table, "column generation expressions").show;
  if (!column.default) return undefined;
  const raw = compileOwn(context, column.default, undefined, "DEFAULT expressions");
  // A text stays one of the column's type; a number is shown as it was written.
  const typed = raw.literal === undefined ? raw : castTo(raw, columnType(column), "assignment", context);
  return (typed ?? raw).show;
}

export function showCheck(context: Context, table: Table, node: Node): string {
  const { show } = compileOwn(context, node, table, "check constraints");
  return `CHECK (${show})`;
}

const ACTIONS: Readonly<Record<ReferenceAction, string>> = {
  a: "",
  r: "RESTRICT",
  c: "CASCADE",
  n: "SET NULL",
  d: "SET DEFAULT",
};

/** `pg_get_constraintdef(oid, true)` */
export function showConstraint(context: Context, table: Table, constraint: Constraint): string {
  const list = (names: readonly string[]) => `(${names.map(quoteIdentifier).join(", ")})`;
  switch (constraint.kind) {
    case "check":
      return showCheck(context, table, constraint.expression);
    case "primary":
      return `PRIMARY KEY ${list(constraint.columns)}`;
    case "unique":
      return `UNIQUE ${list(constraint.columns)}`;
    case "foreign": {
      const other = context.catalog.get(constraint.table);
      const [onUpdate, onDelete] = [ACTIONS[constraint.onUpdate], ACTIONS[constraint.onDelete]];
      return [
        `FOREIGN KEY ${list(constraint.columns)} REFERENCES ${quoteIdentifier(other?.name ?? "")}${list(constraint.references)}`,
        ...(onUpdate ? [`ON UPDATE ${onUpdate}`] : []),
        ...(onDelete ? [`ON DELETE ${onDelete}`] : []),
      ].join(" ");
    }
  }
}

export function showIndexKeys(context: Context, index: Index): string {
  const table = context.catalog.table(index.table);
  const keys = index.keys.map(({ column, expression, descending }) => {
    const compiled = expression && compileOwn(context, expression, table, "index expressions");
    const key = compiled
      ? /^\w+\(.*\)$/.test(compiled.show)
        ? compiled.show
        : `(${compiled.show})`
      : quoteIdentifier(column ?? "");
    return descending ? `${key} DESC` : key;
  });
  return `(${keys.join(", ")})`;
}

/** `pg_get_indexdef(oid)` */
export function showIndex(context: Context, index: Index): string {
  const table = context.catalog.table(index.table);
  const where = index.where && ` WHERE ${compileOwn(context, index.where, table, "index predicates").show}`;
  const on = `${quoteIdentifier(index.schema)}.${quoteIdentifier(table?.name ?? "")}`;
  const unique = index.unique ? "UNIQUE " : "";
  return `CREATE ${unique}INDEX ${quoteIdentifier(index.name)} ON ${on} USING ${index.method} ${showIndexKeys(context, index)}${where ?? ""}`;
}
