import type { Node, SelectStmt } from "@pgsql/types";
import { notSimulated } from "../postgres-error.ts";
import type { Datum, Row } from "../values/datum.ts";
import type { Compiler } from "./compiler.ts";
import { rowKey } from "./distinct.ts";
import type { Expression, Frame } from "./expression.ts";
import { planFrom } from "./from.ts";
import { addKeys, usesAggregates } from "./group-keys.ts";
import { groupRows } from "./group-rows.ts";
import { Grouping } from "./grouping.ts";
import { limited } from "./limit.ts";
import { checkDistinctOrder, type OrderKey, orderKey } from "./order-keys.ts";
import { gather, type Plan, ROWS_A_TICK, type Rows, TICK } from "./plan.ts";
import type { Planner } from "./planner.ts";
import { Scope } from "./scope.ts";
import { planSetOperation, planValues } from "./set-operations.ts";
import { type SortKey, sortRows } from "./sort.ts";
import { expandTargets, type Target } from "./targets.ts";
import { withWindows } from "./windows.ts";

export function planSelect(outerPlanner: Planner, select: SelectStmt, outer: Scope | undefined): Plan {
  const planner = outerPlanner.with(select.withClause);
  if (select.valuesLists) return planValues(planner, select, outer);
  if (select.op && select.op !== "SETOP_NONE") return planSetOperation(planner, select, outer);
  return planSimple(planner, select, outer);
}

/** One SELECT: FROM, WHERE, GROUP BY, HAVING, windows, the list, DISTINCT, ORDER BY, LIMIT, in this order. */
function planSimple(planner: Planner, select: SelectStmt, outer: Scope | undefined): Plan {
  const {
    fromClause = [],
    whereClause,
    groupClause = [],
    havingClause,
    targetList = [],
    distinctClause,
    sortClause = [],
  } = select;
  if (select.intoClause) notSimulated("SELECT INTO");
  if ((select.windowClause ?? []).length > 0) notSimulated("the WINDOW clause");
  const source = planFrom(planner, fromClause, outer);
  const scope = new Scope(source.relations, outer, source.merged);
  const where = whereClause && planner.compiler(scope, "WHERE").boolean(whereClause, "WHERE");
  const isGrouped =
    groupClause.length > 0 || havingClause !== undefined || usesAggregates([...targetList, ...sortClause]);
  const grouping = new Grouping(planner.context, source.width);
  if (isGrouped) addKeys(planner.compiler(scope, "GROUP BY"), grouping, groupClause, targetList);
  const shared = { windows: grouping.windows, ...(isGrouped ? { grouping } : {}) };
  const compiler = planner.compiler(scope, "SELECT", shared);
  const having =
    havingClause && planner.compiler(scope, "HAVING", { grouping }).boolean(havingClause, "HAVING");
  const targets = expandTargets(compiler, targetList, scope);
  const order = sortClause.map((node) => orderKey(node, targets, compiler));
  const distinct = distinctKeys(distinctClause, compiler);
  if (distinct === "all") checkDistinctOrder(order);
  const limit = limited(planner, select, outer);
  const columns = targets.map(({ name, expression: { type, typmod, location }, isUnknown = false }) => ({
    name,
    type,
    typmod,
    isUnknown,
    location,
  }));

  function* run(frame: Frame | undefined): Rows {
    let rows = filtered(source.run(frame), where, frame);
    if (isGrouped) rows = groupRows(rows, grouping, groupClause.length === 0, source.width, having, frame);
    if (grouping.windows.length > 0) rows = windowed(rows, grouping, frame);
    const projected = project(rows, targets, order, frame);
    // DISTINCT ON takes the first of each, in their order.
    const sorted = (rows: ProjectedRows) => (order.length > 0 ? ordered(rows, order, frame) : rows);
    const shown =
      distinct === undefined
        ? sorted(projected)
        : distinct === "all"
          ? sorted(unique(projected, distinct, columns, frame))
          : unique(sorted(projected), distinct, columns, frame);
    yield* limit(stripped(shown), frame);
  }
  return { columns, run, dependsOnOuter: scope.usesOuter || source.dependsOnOuter === true };
}

/** A row of the list, and the row that it was made from: for what ORDER BY asks besides. */
export interface Projected {
  readonly row: Row;
  readonly from: Row;
}

type ProjectedRows = Generator<Projected | typeof TICK, void>;

function* filtered(rows: Rows, where: Expression | undefined, outer: Frame | undefined): Rows {
  for (const row of rows) if (row === TICK || !where || where.evaluate({ row, outer }) === true) yield row;
}

function* windowed(rows: Rows, grouping: Grouping, outer: Frame | undefined): Rows {
  yield* withWindows(yield* gather(rows), grouping.windows, outer);
}

function* project(
  rows: Rows,
  targets: readonly Target[],
  order: readonly OrderKey[],
  outer: Frame | undefined,
): ProjectedRows {
  const hasSets = targets.some(({ set }) => set);
  // Before they are sorted, rows are counted too.
  const needsTicks = order.length > 0;
  let count = 0;
  for (const from of rows) {
    if (from === TICK) {
      yield TICK;
      continue;
    }
    if (needsTicks && ++count % ROWS_A_TICK === 0) yield TICK;
    const frame: Frame = { row: from, outer };
    if (hasSets) yield* expanded(targets, frame);
    else yield { row: targets.map(({ expression }) => expression.evaluate(frame)), from };
  }
}

/** Functions that give sets, in the list: as many rows as the longest has. */
function* expanded(targets: readonly Target[], frame: Frame): ProjectedRows {
  const sets = targets.map(({ set }) => set?.(frame));
  for (;;) {
    const values: Datum[] = [];
    let isOver = true;
    for (const [at, target] of targets.entries()) {
      const set = sets[at];
      if (!set) {
        values.push(target.expression.evaluate(frame));
        continue;
      }
      let next = set.next();
      while (!next.done && next.value === TICK) {
        yield TICK;
        next = set.next();
      }
      const row = next.done || next.value === TICK ? undefined : next.value;
      if (row) isOver = false;
      values.push(row?.[0] ?? null);
    }
    if (isOver) return;
    yield { row: values, from: frame.row };
  }
}

function* unique(
  rows: ProjectedRows,
  distinct: "all" | readonly Expression[],
  columns: Plan["columns"],
  outer: Frame | undefined,
): ProjectedRows {
  const seen = new Set<string>();
  for (const item of rows) {
    if (item === TICK) {
      yield TICK;
      continue;
    }
    const frame = { row: item.from, outer };
    const key =
      distinct === "all"
        ? rowKey(columns, item.row)
        : rowKey(
            distinct,
            distinct.map(({ evaluate }) => evaluate(frame)),
          );
    if (seen.has(key)) continue;
    seen.add(key);
    yield item;
  }
}

function* ordered(rows: ProjectedRows, order: readonly OrderKey[], outer: Frame | undefined): ProjectedRows {
  const all: Projected[] = [];
  for (const item of rows) {
    if (item === TICK) yield TICK;
    else all.push(item);
  }
  const keys = order.map(({ key, at }): SortKey => {
    if (at === undefined) return key;
    return {
      ...key,
      expression: { ...key.expression, evaluate: ({ outer: frame }) => frame?.row[at] ?? null },
    };
  });
  // Keys of the list are looked up in the frame around, which here is the row of the list.
  const sorted = sortRows(all, keys, ({ from, row }) => ({ row: from, outer: { row, outer } }));
  yield* sorted;
}

function* stripped(rows: ProjectedRows): Rows {
  for (const item of rows) yield item === TICK ? TICK : item.row;
}

function distinctKeys(
  clause: readonly Node[] | undefined,
  compiler: Compiler,
): "all" | readonly Expression[] | undefined {
  if (!clause) return undefined;
  const nodes = clause.filter((node) => Object.keys(node).length > 0);
  return nodes.length === 0 ? "all" : nodes.map((node) => compiler.compile(node));
}
