import type { DeleteStmt, InsertStmt, Node, OnConflictClause, RangeVar, UpdateStmt } from "@pgsql/types";
import type { Column, Table } from "../catalog/catalog.ts";
import { columnType } from "../catalog/describe.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { castTo, conversion, mayCast } from "../query/casts.ts";
import type { Compiler } from "../query/compiler.ts";
import type { Expression, Frame } from "../query/expression.ts";
import { missingRelation, NOTHING, planFrom, type Source } from "../query/from.ts";
import { gather, type Plan, ROWS_A_TICK, TICK } from "../query/plan.ts";
import { Planner } from "../query/planner.ts";
import { Scope, type ScopeRelation } from "../query/scope.ts";
import { expandTargets } from "../query/targets.ts";
import type { Version } from "../storage/heap.ts";
import { isVisible } from "../storage/transactions.ts";
import type { Datum, Row } from "../values/datum.ts";
import { applyTypmod } from "../values/types.ts";
import type { Result, Work, Workplace } from "./result.ts";
import { RowWriter } from "./write-rows.ts";

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

function relationOf(table: Table, alias: string | undefined): ScopeRelation {
  const columns = table.columns.map((column, at) => ({
    name: column.name,
    type: columnType(column),
    typmod: column.typmod,
    at,
  }));
  return { alias: alias ?? table.name, columns, table: table.oid };
}

/** An expression as what a column takes. */
function assigned(compiler: Compiler, column: Column, expression: Expression): Expression {
  const type = columnType(column);
  const made = castTo(expression, type, "assignment", compiler.context, column.typmod);
  return (
    made ??
    fail(
      "42804",
      `column "${column.name}" is of type ${type.shown} but expression is of type ${expression.type.shown}`,
      {
        location: expression.location,
        hint: "You will need to rewrite or cast the expression.",
      },
    )
  );
}

function isDefault(node: Node | undefined): boolean {
  return node !== undefined && "SetToDefault" in node;
}

type Returning = { readonly columns: Plan["columns"]; readonly make: (row: Row) => Row } | undefined;

function returning(planner: Planner, nodes: readonly Node[] | undefined, scope: Scope): Returning {
  if (!nodes || nodes.length === 0) return undefined;
  const targets = expandTargets(planner.compiler(scope, "RETURNING"), nodes, scope);
  return {
    columns: targets.map(({ name, expression }) => ({
      name,
      type: expression.type,
      typmod: expression.typmod,
    })),
    make: (row) => targets.map(({ expression }) => expression.evaluate({ row, outer: undefined })),
  };
}

function resultOf(tag: string, back: Returning, rows: readonly Row[]): Result {
  return back ? { tag, columns: back.columns, rows } : { tag };
}

export function* insert(place: Workplace, statement: InsertStmt): Work {
  const table = changedTable(place, statement.relation);
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

/** ON CONFLICT: what becomes of a row whose key is there. */
class ConflictRule {
  readonly #index: number | undefined;
  readonly #update: ((old: Row, wanted: Row) => Row | undefined) | undefined;

  constructor(
    place: Workplace,
    planner: Planner,
    table: Table,
    clause: OnConflictClause,
    private readonly writer: RowWriter,
    alias: string | undefined,
  ) {
    this.#index = inferredIndex(place, table, clause);
    if (clause.action !== "ONCONFLICT_UPDATE") return;
    const own = relationOf(table, alias);
    const width = table.columns.length;
    const excluded = {
      ...own,
      alias: "excluded",
      columns: own.columns.map((column) => ({ ...column, at: column.at + width })),
    };
    const scope = new Scope([own, excluded], undefined);
    const compiler = planner.compiler(scope, "ON CONFLICT DO UPDATE");
    const where = clause.whereClause && compiler.boolean(clause.whereClause, "WHERE");
    const set = assignments(compiler, table, clause.targetList ?? [], writer);
    this.#update = (old, wanted) => {
      const frame: Frame = { row: [...old, ...wanted], outer: undefined };
      return where && where.evaluate(frame) !== true ? undefined : set(old, frame);
    };
  }

  insert(row: Row): Row | undefined {
    const conflict = this.writer.rules.conflict(row, this.#index);
    if (!conflict) return this.writer.insert(row);
    const changed = this.#update?.(conflict.version.values, row);
    return changed && this.writer.update(conflict.version, changed);
  }
}

function inferredIndex(
  { context }: Workplace,
  table: Table,
  { infer, action }: OnConflictClause,
): number | undefined {
  if (!infer)
    return action === "ONCONFLICT_UPDATE"
      ? fail("42601", "ON CONFLICT DO UPDATE requires inference specification or constraint name", {
          hint: "For example, ON CONFLICT (column_name).",
        })
      : undefined;
  const names = (infer.indexElems ?? []).map((node) =>
    "IndexElem" in node ? node.IndexElem.name : undefined,
  );
  const found = context.catalog
    .indexesOf(table.oid)
    .find(
      ({ unique, keys, name }) =>
        unique &&
        (infer.conname
          ? name === infer.conname
          : keys.length === names.length && keys.every(({ column }) => names.includes(column))),
    );
  return (
    found?.oid ??
    fail("42P10", "there is no unique or exclusion constraint matching the ON CONFLICT specification")
  );
}

/** What SET makes of a row. */
function assignments(
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

/** The rows of a table that a condition chooses, each once, joined to the first row of FROM or USING that fits. */
function* chosen(
  place: Workplace,
  table: Table,
  from: Source,
  where: Expression | undefined,
): Work<{ readonly version: Version; readonly row: Row }[]> {
  const { snapshot } = place.context;
  const others = yield* gather(from.run(undefined));
  const found: { readonly version: Version; readonly row: Row }[] = [];
  let count = 0;
  for (const version of place.transaction.heap(table.heap).versions) {
    if (++count % ROWS_A_TICK === 0) yield TICK;
    if (!isVisible(version, snapshot)) continue;
    for (const other of others) {
      const row = [...version.values, ...other];
      if (where && where.evaluate({ row, outer: undefined }) !== true) continue;
      found.push({ version, row });
      break;
    }
  }
  return found;
}

function joined(
  planner: Planner,
  table: Table,
  alias: string | undefined,
  nodes: readonly Node[] | undefined,
) {
  const source = nodes ? planFrom(planner, nodes, undefined) : NOTHING;
  const own = relationOf(table, alias);
  const width = table.columns.length;
  const others = source.relations.map((relation) => ({
    ...relation,
    columns: relation.columns.map((column) => ({ ...column, at: column.at + width })),
  }));
  return { source, scope: new Scope([own, ...others], undefined) };
}

export function* update(place: Workplace, statement: UpdateStmt): Work {
  const table = changedTable(place, statement.relation);
  const planner = new Planner(place.context).with(statement.withClause);
  const { source, scope } = joined(
    planner,
    table,
    statement.relation?.alias?.aliasname,
    statement.fromClause,
  );
  const writer = new RowWriter(place, table);
  const set = assignments(planner.compiler(scope, "UPDATE"), table, statement.targetList ?? [], writer);
  const where =
    statement.whereClause && planner.compiler(scope, "WHERE").boolean(statement.whereClause, "WHERE");
  const back = returning(planner, statement.returningList, scope);
  const rows = yield* chosen(place, table, source, where);
  const shown: Row[] = [];
  for (const [at, { version, row }] of rows.entries()) {
    if ((at + 1) % ROWS_A_TICK === 0) yield TICK;
    const changed = writer.update(version, set(version.values, { row, outer: undefined }));
    if (back) shown.push(back.make([...changed, ...row.slice(table.columns.length)]));
  }
  writer.finish();
  return resultOf(`UPDATE ${rows.length}`, back, shown);
}

export function* remove(place: Workplace, statement: DeleteStmt): Work {
  const table = changedTable(place, statement.relation);
  const planner = new Planner(place.context).with(statement.withClause);
  const { source, scope } = joined(
    planner,
    table,
    statement.relation?.alias?.aliasname,
    statement.usingClause,
  );
  const writer = new RowWriter(place, table);
  const where =
    statement.whereClause && planner.compiler(scope, "WHERE").boolean(statement.whereClause, "WHERE");
  const back = returning(planner, statement.returningList, scope);
  const rows = yield* chosen(place, table, source, where);
  for (const [at, { version }] of rows.entries()) {
    if ((at + 1) % ROWS_A_TICK === 0) yield TICK;
    writer.delete(version);
  }
  writer.finish();
  return resultOf(`DELETE ${rows.length}`, back, back ? rows.map(({ row }) => back.make(row)) : []);
}
