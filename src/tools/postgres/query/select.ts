import type { Node, SelectStmt } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import type { Datum, Row } from "../values/datum.ts";
import { TEXT, UNKNOWN } from "../values/types.ts";
import { isAggregate } from "./aggregates.ts";
import { castTo } from "./casts.ts";
import type { Compiler } from "./compiler.ts";
import { rowKey } from "./distinct.ts";
import type { Expression, Frame } from "./expression.ts";
import { planFrom } from "./from.ts";
import { groupRows } from "./group-rows.ts";
import { Grouping } from "./grouping.ts";
import { limited } from "./limit.ts";
import { gather, type Plan, ROWS_A_TICK, type Rows, TICK } from "./plan.ts";
import type { Planner } from "./planner.ts";
import { Scope } from "./scope.ts";
import { planSetOperation, planValues } from "./set-operations.ts";
import { type SortKey, sortKey, sortRows } from "./sort.ts";
import { expandTargets, type Target } from "./targets.ts";
import { textsOf } from "./type-names.ts";
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

interface OrderKey {
  readonly key: SortKey;
  /** The place in the list of what is ordered by. */
  readonly at: number | undefined;
}

/** By a name of the list, its number, or an expression. */
function orderKey(node: Node, targets: readonly Target[], compiler: Compiler): OrderKey {
  const inner = "SortBy" in node ? node.SortBy.node : undefined;
  const at = placeInList(inner, targets, "ORDER BY");
  const target = at === undefined ? undefined : targets[at];
  if (target) return { key: sortKey(node, () => target.expression), at };
  const key = sortKey(node, (expression) => typed(compiler.compile(expression), compiler));
  const same = targets.findIndex(({ expression }) => expression.show === key.expression.show);
  return { key: outerFree(key), at: same < 0 ? undefined : same };
}

/** What is compiled for the query's rows is evaluated with one frame more around. */
function outerFree(key: SortKey): SortKey {
  const { expression } = key;
  return {
    ...key,
    expression: {
      ...expression,
      evaluate: ({ row, outer }) => expression.evaluate({ row, outer: outer?.outer }),
    },
  };
}

function typed(expression: Expression, compiler: Compiler): Expression {
  return expression.type === UNKNOWN
    ? (castTo(expression, TEXT, "implicit", compiler.context) ?? expression)
    : expression;
}

export function placeInList(
  node: Node | undefined,
  targets: readonly Pick<Target, "name">[],
  clause: string,
): number | undefined {
  if (!node) return undefined;
  if ("ColumnRef" in node) {
    const words = textsOf(node.ColumnRef.fields);
    const [name] = words;
    if (words.length !== 1 || clause === "GROUP BY") return undefined;
    const at = targets.findIndex((target) => target.name === name);
    return at < 0 ? undefined : at;
  }
  if (!("A_Const" in node)) return undefined;
  const { ival, location = 0 } = node.A_Const;
  if (!ival) return fail("42601", `non-integer constant in ${clause}`, { location });
  const place = ival.ival ?? 0;
  if (place < 1 || place > targets.length)
    fail("42P10", `${clause} position ${place} is not in select list`, { location });
  return place - 1;
}

function addKeys(
  compiler: Compiler,
  grouping: Grouping,
  nodes: readonly Node[],
  targetList: readonly Node[],
): void {
  const list = targetList.map((node) => ("ResTarget" in node ? node.ResTarget : {}));
  for (const node of nodes) {
    if ("GroupingSet" in node) notSimulated("GROUPING SETS, ROLLUP and CUBE");
    const names = list.map(({ name, val }) => ({ name: name ?? "", node: val }));
    const at = placeInList(node, names, "GROUP BY") ?? outputName(node, names, compiler);
    const key = (at === undefined ? node : names[at]?.node) ?? node;
    if (usesAggregates([key]))
      fail("42803", "aggregate functions are not allowed in GROUP BY", {
        location: compiler.compile(node).location,
      });
    const expression = compiler.compile(key);
    grouping.addKey(key, expression, columnPlace(key, compiler));
  }
}

/** GROUP BY takes a name of the list only where no column has it. */
function outputName(
  node: Node,
  names: readonly { readonly name: string }[],
  compiler: Compiler,
): number | undefined {
  const words = "ColumnRef" in node ? textsOf(node.ColumnRef.fields) : [];
  const [name = ""] = words;
  if (words.length !== 1 || compiler.parts.scope.star.some((column) => column.name === name))
    return undefined;
  const at = names.findIndex((one) => one.name === name);
  return at < 0 ? undefined : at;
}

function columnPlace(node: Node, compiler: Compiler): number | undefined {
  if (!("ColumnRef" in node)) return undefined;
  const words = textsOf(node.ColumnRef.fields);
  const found = compiler.parts.scope.find(words.at(-1) ?? "", words.at(-2), node.ColumnRef.location ?? 0);
  return found.depth === 0 ? found.column.at : undefined;
}

function distinctKeys(
  clause: readonly Node[] | undefined,
  compiler: Compiler,
): "all" | readonly Expression[] | undefined {
  if (!clause) return undefined;
  const nodes = clause.filter((node) => Object.keys(node).length > 0);
  return nodes.length === 0 ? "all" : nodes.map((node) => compiler.compile(node));
}

function checkDistinctOrder(order: readonly OrderKey[]): void {
  const other = order.find(({ at }) => at === undefined);
  if (other)
    fail("42P10", "for SELECT DISTINCT, ORDER BY expressions must appear in select list", {
      location: other.key.expression.location,
    });
}

/** Whether an aggregate is called outside of a subquery and without OVER. */
export function usesAggregates(nodes: readonly unknown[]): boolean {
  return nodes.some((node) => {
    if (typeof node !== "object" || node === null || "SubLink" in node) return false;
    if ("FuncCall" in node) {
      const call = node.FuncCall as { readonly funcname?: readonly Node[]; readonly over?: unknown };
      if (!call.over && isAggregate(textsOf(call.funcname).at(-1) ?? "")) return true;
    }
    return usesAggregates(Object.values(node));
  });
}
