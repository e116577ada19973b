import type { Node, SelectStmt } from "@pgsql/types";
import { fail } from "../postgres-error.ts";
import type { Datum, Row } from "../values/datum.ts";
import { placed, TEXT, type Type, UNKNOWN } from "../values/types.ts";
import { conversion } from "./casts.ts";
import { commonType } from "./common-type.ts";
import { rowKey } from "./distinct.ts";
import type { Expression, Frame } from "./expression.ts";
import { limited } from "./limit.ts";
import { placeInList } from "./order-keys.ts";
import { gather, type OutputColumn, type Plan, ROWS_A_TICK, type Rows, TICK } from "./plan.ts";
import type { Planner } from "./planner.ts";
import { Scope } from "./scope.ts";
import { sortKey, sortRows } from "./sort.ts";
import { textsOf } from "./type-names.ts";

/** UNION, INTERSECT and EXCEPT, ALL or not. */
export function planSetOperation(planner: Planner, select: SelectStmt, outer: Scope | undefined): Plan {
  const { larg, rarg, op, all } = select;
  if (!larg || !rarg) return fail("XX000", "a side of the set operation is missing");
  const [left, right] = [
    planner.plan({ SelectStmt: larg }, outer),
    planner.plan({ SelectStmt: rarg }, outer),
  ];
  const word = (op ?? "").replace("SETOP_", "");
  if (left.columns.length !== right.columns.length)
    fail("42601", `each ${word} query must have the same number of columns`, {
      location: right.columns[0]?.location,
    });
  const columns = left.columns.map((column, at): OutputColumn => {
    const open = (one: OutputColumn | undefined) => (one?.isUnknown ? UNKNOWN : (one?.type ?? TEXT));
    const other = open(right.columns[at]);
    const common = commonType(open(column), other);
    const type = common === UNKNOWN ? TEXT : common;
    if (!type)
      return fail("42804", `${word} types ${column.type.shown} and ${other.shown} cannot be matched`);
    return { ...column, type, typmod: -1, isUnknown: common === UNKNOWN };
  });
  const [one, other] = [converted(planner, left, columns), converted(planner, right, columns)];
  const combine = { UNION: union, INTERSECT: intersect, EXCEPT: except }[word] ?? union;
  const plan: Plan = {
    columns,
    dependsOnOuter: left.dependsOnOuter === true || right.dependsOnOuter === true,
    run: (frame) => combine(one.run(frame), other.run(frame), columns, all === true),
  };
  return finished(planner, plan, select, outer);
}

function converted(planner: Planner, plan: Plan, columns: readonly OutputColumn[]): Plan {
  const convert = columns.map(({ type }, at) => {
    const from = plan.columns[at];
    const apply = conversion(from?.type ?? type, type, planner.context);
    return (value: Datum) => placed(() => apply(value), from?.isUnknown ? from.location : undefined);
  });
  return {
    ...plan,
    *run(frame) {
      for (const row of plan.run(frame))
        yield row === TICK
          ? TICK
          : row.map((value, at) => (value === null ? null : (convert[at]?.(value) ?? null)));
    },
  };
}

function* union(left: Rows, right: Rows, columns: readonly OutputColumn[], all: boolean): Rows {
  const seen = new Set<string>();
  const isNew = (key: string) => all || (!seen.has(key) && seen.add(key) !== undefined);
  yield* kept(left, columns, isNew);
  yield* kept(right, columns, isNew);
}

function* intersect(left: Rows, right: Rows, columns: readonly OutputColumn[], all: boolean): Rows {
  const counts = yield* counted(right, columns);
  yield* kept(left, columns, (key) => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, all ? count - 1 : 0);
    return count > 0;
  });
}

function* except(left: Rows, right: Rows, columns: readonly OutputColumn[], all: boolean): Rows {
  const counts = yield* counted(right, columns);
  yield* kept(left, columns, (key) => {
    const count = counts.get(key) ?? 0;
    if (all && count > 0) counts.set(key, count - 1);
    if (!all) counts.set(key, 1);
    return count === 0;
  });
}

/** Rows of whose keys `keep` says so. */
function* kept(rows: Rows, columns: readonly OutputColumn[], keep: (key: string) => boolean): Rows {
  let count = 0;
  for (const row of rows) {
    if (row === TICK || ++count % ROWS_A_TICK === 0) yield TICK;
    if (row !== TICK && keep(rowKey(columns, row))) yield row;
  }
}

function* counted(rows: Rows, columns: readonly OutputColumn[]): Generator<typeof TICK, Map<string, number>> {
  const counts = new Map<string, number>();
  for (const row of yield* gather(rows)) {
    const key = rowKey(columns, row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** VALUES (…), (…) */
export function planValues(planner: Planner, select: SelectStmt, outer: Scope | undefined): Plan {
  const scope = new Scope([], outer);
  const compiler = planner.compiler(scope, "VALUES");
  const lists = (select.valuesLists ?? []).map((node) =>
    ("List" in node ? (node.List.items ?? []) : []).map((item) => compiler.compile(item)),
  );
  const width = lists[0]?.length ?? 0;
  const uneven = lists.find((list) => list.length !== width);
  if (uneven) fail("42601", "VALUES lists must all be the same length", { location: uneven[0]?.location });
  const columnOf = (at: number) =>
    compiler.unified(
      lists.flatMap((list): Expression[] => (list[at] ? [list[at]] : [])),
      "VALUES",
    );
  const values = Array.from({ length: width }, (_, at) => columnOf(at));
  const columns = values.map(([first], at) => ({
    name: `column${at + 1}`,
    type: first?.type ?? TEXT,
    typmod: -1,
  }));
  const plan: Plan = {
    columns,
    dependsOnOuter: scope.usesOuter,
    *run(frame) {
      for (const at of lists.keys()) {
        if ((at + 1) % ROWS_A_TICK === 0) yield TICK;
        yield values.map((column) => column[at]?.evaluate({ row: [], outer: frame }) ?? null);
      }
    },
  };
  return finished(planner, plan, select, outer);
}

/** ORDER BY and LIMIT of what has been put together: by its columns alone. */
function finished(planner: Planner, plan: Plan, select: SelectStmt, outer: Scope | undefined): Plan {
  const { columns } = plan;
  const keys = (select.sortClause ?? []).map((node) => columnKey(node, columns));
  const limit = limited(planner, select, outer);
  function* run(frame: Frame | undefined): Rows {
    const rows = plan.run(frame);
    yield* limit(keys.length > 0 ? sorted(rows) : rows, frame);
  }
  function* sorted(rows: Rows): Rows {
    const all = yield* gather(rows);
    const items = all.map((row): { readonly row: Row } => ({ row }));
    for (const { row } of sortRows(items, keys, (item) => ({ row: item.row, outer: undefined }))) yield row;
  }
  return { ...plan, run };
}

function columnKey(node: Node, columns: readonly OutputColumn[]) {
  const inner = "SortBy" in node ? node.SortBy.node : undefined;
  const at = placeInList(inner, columns, "ORDER BY");
  const type: Type = columns[at ?? 0]?.type ?? TEXT;
  if (at === undefined) {
    const words = inner && "ColumnRef" in inner ? textsOf(inner.ColumnRef.fields) : [];
    if (words.length === 1) fail("42703", `column "${words[0]}" does not exist`);
    fail("0A000", "invalid UNION/INTERSECT/EXCEPT ORDER BY clause", {
      detail: "Only result column names can be used, not expressions or functions.",
      hint: "Add the expression/function to every SELECT, or move the UNION into a FROM clause.",
    });
  }
  return sortKey(node, () => ({
    type: type === UNKNOWN ? TEXT : type,
    typmod: -1,
    evaluate: ({ row }) => row[at] ?? null,
    show: "",
    isAtom: true,
    location: undefined,
  }));
}
