import type { InsertStmt, Node } from "@pgsql/types";
import type { Column, Table } from "../catalog/catalog.ts";
import { columnType } from "../catalog/describe.ts";
import { requirePrivilege } from "../catalog/privileges.ts";
import { fail } from "../postgres-error.ts";
import { conversion, mayCast } from "../query/casts.ts";
import type { Compiler } from "../query/compiler.ts";
import type { Expression } from "../query/expression.ts";
import { gather, type Plan, ROWS_A_TICK, TICK } from "../query/plan.ts";
import { Planner } from "../query/planner.ts";
import { Scope } from "../query/scope.ts";
import type { Datum, Row } from "../values/datum.ts";
import { applyTypmod } from "../values/types.ts";
import { ConflictRule } from "./on-conflict.ts";
import type { Work, Workplace } from "./result.ts";
import { resultOf, returning } from "./returning.ts";
import { assigned, changedTable, isDefault, relationOf } from "./target-table.ts";
import { RowWriter } from "./write-rows.ts";

export function* insert(place: Workplace, statement: InsertStmt): Work {
  const table = changedTable(place, statement.relation);
  requirePrivilege(place.context, table, "a", statement.relation?.location);
  const planner = new Planner(place.context).with(statement.withClause);
  const columns = insertedColumns(table, statement);
  const writer = new RowWriter(place, table);
  const scope = new Scope([relationOf(table, statement.relation?.alias?.aliasname)], undefined);
  const back = returning(planner, statement.returningList, scope);
  const conflict =
    statement.onConflictClause &&
    new ConflictRule(
      place,
      planner,
      table,
      statement.onConflictClause,
      writer,
      statement.relation?.alias?.aliasname,
    );
  const rows = yield* insertedRows(planner, table, columns, statement, writer);
  const shown: Row[] = [];
  let count = 0;
  for (const row of rows) {
    if ((count + 1) % ROWS_A_TICK === 0) yield TICK;
    const written = conflict ? conflict.insert(row) : writer.insert(row);
    if (!written) continue;
    count++;
    if (back) shown.push(back.make(written));
  }
  writer.finish();
  return resultOf(`INSERT 0 ${count}`, back, shown);
}

function insertedColumns(table: Table, { cols, relation }: InsertStmt): readonly number[] {
  if (!cols) return table.columns.map((_, at) => at);
  const seen = new Set<number>();
  return cols.map((node) => {
    const { name = "", location = 0 } = "ResTarget" in node ? node.ResTarget : {};
    const at = table.columns.findIndex((column) => column.name === name);
    if (at < 0)
      fail("42703", `column "${name}" of relation "${relation?.relname}" does not exist`, { location });
    if (seen.has(at)) fail("42701", `column "${name}" specified more than once`, { location });
    seen.add(at);
    return at;
  });
}

/** Whole rows, with defaults where nothing is given. */
function* insertedRows(
  planner: Planner,
  table: Table,
  columns: readonly number[],
  statement: InsertStmt,
  writer: RowWriter,
): Work<Row[]> {
  const whole = (values: (at: number) => Datum | undefined): Row =>
    table.columns.map((column, at) => {
      const value = values(at);
      return value === undefined ? writer.rules.default(column) : value;
    });
  const select =
    statement.selectStmt && "SelectStmt" in statement.selectStmt
      ? statement.selectStmt.SelectStmt
      : undefined;
  if (!select) return [whole(() => undefined)];
  const override = statement.override;
  const lists = select.valuesLists;
  if (lists && !select.sortClause && !select.limitCount) {
    const compiler = planner.with(select.withClause).compiler(new Scope([], undefined), "VALUES");
    const made = lists.map((node) =>
      valuesOf(compiler, table, columns, "List" in node ? (node.List.items ?? []) : [], statement),
    );
    return made.map((values) =>
      whole((at) => {
        const place = columns.indexOf(at);
        return place < 0 ? undefined : values[place]?.evaluate({ row: [], outer: undefined });
      }),
    );
  }
  if (!statement.selectStmt) return [];
  const plan = planner.plan(statement.selectStmt, undefined);
  if (plan.columns.length > columns.length) fail("42601", "INSERT has more expressions than target columns");
  if (statement.cols && plan.columns.length < columns.length)
    fail("42601", "INSERT has more target columns than expressions");
  const convert = plan.columns.map((from, at) =>
    columnConversion(planner, table, columns[at] ?? 0, from, override),
  );
  const rows = yield* gather(plan.run(undefined));
  return rows.map((row) =>
    whole((at) => {
      const place = columns.indexOf(at);
      return place < 0 || place >= row.length ? undefined : (convert[place]?.(row[place] ?? null) ?? null);
    }),
  );
}

function columnConversion(
  planner: Planner,
  table: Table,
  at: number,
  from: Plan["columns"][number],
  override: InsertStmt["override"],
): (value: Datum) => Datum {
  const column = table.columns[at];
  if (!column) return (value) => value;
  refuseAlways(column, override);
  const type = columnType(column);
  if (!mayCast(from.type, type, "assignment"))
    fail(
      "42804",
      `column "${column.name}" is of type ${type.shown} but expression is of type ${from.type.shown}`,
      {
        hint: "You will need to rewrite or cast the expression.",
      },
    );
  const convert = conversion(from.type, type, planner.context);
  return (value) => (value === null ? null : applyTypmod(type, column.typmod, convert(value), false));
}

/** undefined: DEFAULT. */
function valuesOf(
  compiler: Compiler,
  table: Table,
  columns: readonly number[],
  items: readonly Node[],
  { cols, override }: InsertStmt,
): readonly (Expression | undefined)[] {
  const location = (node: Node | undefined) =>
    node && !isDefault(node) ? compiler.compile(node).location : undefined;
  if (items.length > columns.length)
    fail("42601", "INSERT has more expressions than target columns", {
      location: location(items[columns.length]),
    });
  if (cols && items.length < columns.length) {
    const extra = cols[items.length];
    fail("42601", "INSERT has more target columns than expressions", {
      location: extra && "ResTarget" in extra ? (extra.ResTarget.location ?? 0) : undefined,
    });
  }
  return items.map((item, at) => {
    const column = table.columns[columns[at] ?? 0];
    if (!column || isDefault(item)) return undefined;
    refuseAlways(column, override);
    return assigned(compiler, column, compiler.compile(item));
  });
}

function refuseAlways({ name, identity, generated }: Column, override?: InsertStmt["override"]): void {
  if (generated)
    fail("428C9", `cannot insert a non-DEFAULT value into column "${name}"`, {
      detail: `Column "${name}" is a generated column.`,
    });
  if (identity === "always" && override !== "OVERRIDING_SYSTEM_VALUE")
    fail("428C9", `cannot insert a non-DEFAULT value into column "${name}"`, {
      detail: `Column "${name}" is an identity column defined as GENERATED ALWAYS.`,
      hint: "Use OVERRIDING SYSTEM VALUE to override.",
    });
}
