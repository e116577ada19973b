import type { Node, RangeVar } from "@pgsql/types";
import type { Column, Table } from "../catalog/catalog.ts";
import { columnType } from "../catalog/describe.ts";
import { fail, notSimulated, PostgresError } from "../postgres-error.ts";
import { castTo } from "../query/casts.ts";
import type { Compiler } from "../query/compiler.ts";
import type { Expression, Frame } from "../query/expression.ts";
import { missingRelation } from "../query/from.ts";
import type { ScopeRelation } from "../query/scope.ts";
import type { Row } from "../values/datum.ts";
import type { Workplace } from "./result.ts";
import type { RowWriter } from "./write-rows.ts";

/** `isPlaced`: a message tells where the name stands. */
export function changedTable({ context }: Workplace, range: RangeVar | undefined, isPlaced = true): Table {
  const { relname = "", schemaname } = range ?? {};
  const location = isPlaced ? (range?.location ?? 0) : undefined;
  const relation = context.findRelation(relname, schemaname);
  if (relation?.kind === "table") return relation;
  if (relation?.kind === "view") notSimulated("changing what a view shows", location);
  if (relation) fail("42809", `cannot open relation "${relname}"`, { location });
  return missingRelation(context, relname, schemaname, location);
}

export function relationOf(table: Table, alias: string | undefined): ScopeRelation {
  const columns = table.columns.map((column, at) => ({
    name: column.name,
    type: columnType(column),
    typmod: column.typmod,
    at,
  }));
  return { alias: alias ?? table.name, columns, table: table.oid };
}

/** An expression as what a column takes. */
export function assigned(compiler: Compiler, column: Column, expression: Expression): Expression {
  const type = columnType(column);
  const { location } = expression;
  const made = within(column, location, () =>
    castTo(expression, type, "assignment", compiler.context, column.typmod),
  );
  return made
    ? { ...made, evaluate: (frame) => within(column, location, () => made.evaluate(frame)) }
    : fail(
        "42804",
        `column "${column.name}" is of type ${type.shown} but expression is of type ${expression.type.shown}`,
        {
          location: expression.location,
          hint: "You will need to rewrite or cast the expression.",
        },
      );
}

/** An error knows for which column the value was. */
function within<T>(column: Column, location: number | undefined, act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    throw thrown instanceof PostgresError
      ? new PostgresError({ ...thrown.fields, assigned: { column: column.name, location } })
      : thrown;
  }
}

export function isDefault(node: Node | undefined): boolean {
  return node !== undefined && "SetToDefault" in node;
}

/** What SET makes of a row. */
export function assignments(
  compiler: Compiler,
  table: Table,
  nodes: readonly Node[],
  writer: RowWriter,
): (old: Row, frame: Frame) => Row {
  const made = nodes.map((node) => {
    const { name = "", val, location = 0 } = "ResTarget" in node ? node.ResTarget : {};
    const at = table.columns.findIndex((column) => column.name === name);
    const column = table.columns[at];
    if (!column)
      return fail("42703", `column "${name}" of relation "${table.name}" does not exist`, { location });
    if (val && "MultiAssignRef" in val) return notSimulated("SET of several columns at once", location);
    if (column.generated || column.identity === "always")
      if (!isDefault(val))
        fail("428C9", `column "${name}" can only be updated to DEFAULT`, {
          detail: `Column "${name}" is ${column.generated ? "a generated column" : "an identity column defined as GENERATED ALWAYS"}.`,
        });
    return {
      at,
      column,
      expression: isDefault(val) ? undefined : assigned(compiler, column, compiler.compile(val)),
    };
  });
  return (old, frame) => {
    const row = [...old];
    for (const { at, column, expression } of made)
      row[at] = expression ? expression.evaluate(frame) : writer.rules.default(column);
    return row;
  };
}
