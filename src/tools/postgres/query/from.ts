import type { Alias, JoinExpr, Node, RangeFunction, RangeVar } from "@pgsql/types";
import { columnType } from "../catalog/describe.ts";
import { requirePrivilege } from "../catalog/privileges.ts";
import { systemTable } from "../catalog/system-tables.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import { isVisible } from "../storage/transactions.ts";
import type { Row } from "../values/datum.ts";
import type { Compiler } from "./compiler.ts";
import type { Context } from "./context.ts";
import type { Expression, Frame } from "./expression.ts";
import { binary } from "./operators.ts";
import { gather, type Plan, ROWS_A_TICK, type Rows, TICK } from "./plan.ts";
import type { Planner } from "./planner.ts";
import { Scope, type ScopeColumn, type ScopeRelation } from "./scope.ts";
import { planSetFunction } from "./set-functions.ts";
import { textsOf } from "./type-names.ts";

/** What a FROM clause gives: names, and rows that hold all their columns one after the other. */
export interface Source {
  readonly relations: readonly ScopeRelation[];
  readonly merged: readonly ScopeColumn[];
  readonly width: number;
  /** It speaks of what stands before it in FROM: then it is asked anew for each row there, and given that row. */
  readonly isLateral?: boolean;
  readonly dependsOnOuter?: boolean;
  readonly run: (outer: Frame | undefined) => Rows;
}

/** Of a query without FROM: one row without columns. */
export const NOTHING: Source = {
  relations: [],
  merged: [],
  width: 0,
  *run() {
    yield [];
  },
};

/** All of the FROM clause, in its order; each item is joined to those before it. */
export function planFrom(planner: Planner, nodes: readonly Node[], outer: Scope | undefined): Source {
  const [first, ...rest] = nodes;
  if (!first) return NOTHING;
  let source = planItem(planner, first, outer, undefined);
  for (const node of rest) {
    const next = planItem(planner, node, outer, source);
    source = product(source, next);
  }
  const seen = new Set<string>();
  for (const { alias } of source.relations) {
    if (seen.has(alias)) fail("42712", `table name "${alias}" specified more than once`);
    seen.add(alias);
  }
  return source;
}

/** `before` is what a LATERAL item may speak of. */
function planItem(
  planner: Planner,
  node: Node,
  outer: Scope | undefined,
  before: Source | undefined,
): Source {
  if ("RangeVar" in node) return planTable(planner, node.RangeVar);
  if ("JoinExpr" in node) return planJoin(planner, node.JoinExpr, outer);
  if ("RangeSubselect" in node) {
    const { subquery, alias, lateral } = node.RangeSubselect;
    const around = lateral && before ? new Scope(before.relations, outer, before.merged) : outer;
    if (!subquery) return fail("XX000", "there is no subquery");
    const source = fromPlan(planner.plan(subquery, around), alias, "unnamed_subquery");
    return { ...source, isLateral: around !== outer };
  }
  if ("RangeFunction" in node) return planFunction(planner, node.RangeFunction, outer, before);
  return notSimulated(`${Object.keys(node)[0]} in FROM`);
}

function named(
  columns: readonly Omit<ScopeColumn, "at">[],
  alias: Alias | undefined,
): readonly ScopeColumn[] {
  const names = textsOf(alias?.colnames);
  return columns.map((column, at) => ({ ...column, name: names[at] ?? column.name, at }));
}

function fromPlan(plan: Plan, alias: Alias | undefined, name: string): Source {
  const columns = named(plan.columns, alias);
  const relation: ScopeRelation = { alias: alias?.aliasname ?? name, columns };
  return {
    relations: [relation],
    merged: [],
    width: columns.length,
    dependsOnOuter: plan.dependsOnOuter ?? false,
    run: (outer) => plan.run(outer),
  };
}

function planTable(planner: Planner, range: RangeVar): Source {
  const { relname = "", schemaname, alias, location = 0 } = range;
  const cte = schemaname === undefined ? planner.withQuery(relname) : undefined;
  if (cte) return fromPlan(cte, alias, relname);
  const { context } = planner;
  const relation = context.findRelation(relname, schemaname);
  const system = relation ? undefined : systemTable(context, relname, schemaname);
  if (system) return fromPlan(system, alias, relname);
  if (!relation || relation.kind === "index") return missingRelation(context, relname, schemaname, location);
  if (relation.kind !== "sequence") requirePrivilege(context, relation, "r", location);
  if (relation.kind === "view") return fromPlan(planner.planView(relation), alias, relname);
  if (relation.kind === "sequence") notSimulated("reading a sequence as a table", location);
  const columns = named(
    relation.columns.map((column) => ({
      name: column.name,
      type: columnType(column),
      typmod: column.typmod,
    })),
    alias,
  );
  return {
    relations: [{ alias: alias?.aliasname ?? relname, columns, table: relation.oid }],
    merged: [],
    width: columns.length,
    run: () => scan(context, relation.heap),
  };
}

export function missingRelation(
  context: Context,
  name: string,
  schema: string | undefined,
  location?: number,
): never {
  if (
    schema !== undefined &&
    !context.catalog.schema(schema) &&
    !/^(pg_catalog|information_schema)$/.test(schema)
  )
    fail("42P01", `relation "${schema}.${name}" does not exist`, { location });
  if (/^(pg_|information_schema)/.test(schema ?? name) && /^pg_\w+$/.test(name))
    notSimulated(`the system table ${name}`, location);
  return fail("42P01", `relation "${schema === undefined ? "" : `${schema}.`}${name}" does not exist`, {
    location,
  });
}

function* scan({ database, snapshot }: Context, heap: number): Rows {
  let count = 0;
  // What is inserted meanwhile is not looked at.
  for (const version of [...(database.heaps.get(heap)?.versions ?? [])]) {
    if (++count % ROWS_A_TICK === 0) yield TICK;
    if (isVisible(version, snapshot)) yield version.values;
  }
}

function planFunction(
  planner: Planner,
  { functions = [], alias, ordinality }: RangeFunction,
  outer: Scope | undefined,
  before: Source | undefined,
): Source {
  const [first] = functions;
  const [call] = first && "List" in first ? (first.List.items ?? []) : [];
  if (!call || functions.length > 1) return notSimulated("ROWS FROM");
  // A function may always speak of what stands before it.
  const around = before ? new Scope(before.relations, outer, before.merged) : outer;
  const scope = new Scope([], around);
  const compiler = planner.compiler(scope, "functions in FROM");
  const plan = planSetFunction(compiler, call, alias?.aliasname, ordinality === true);
  const frame = (row: Frame | undefined): Frame => ({ row: [], outer: row });
  const source = fromPlan(
    { columns: plan.columns, dependsOnOuter: scope.usesOuter, run: (row) => plan.run(frame(row)) },
    alias,
    plan.columns[0]?.name ?? "",
  );
  return { ...source, isLateral: before !== undefined };
}

function shifted(relations: readonly ScopeRelation[], by: number): readonly ScopeRelation[] {
  return relations.map((relation) => ({
    ...relation,
    columns: relation.columns.map((column) => ({ ...column, at: column.at + by })),
  }));
}

/** Each of the left with each of the right. */
function product(left: Source, right: Source): Source {
  return {
    relations: [...left.relations, ...shifted(right.relations, left.width)],
    merged: left.merged,
    width: left.width + right.width,
    dependsOnOuter: Boolean(left.dependsOnOuter || right.dependsOnOuter),
    run: (outer) => runJoin(left, right, "JOIN_INNER", [], outer),
  };
}

function planJoin(planner: Planner, join: JoinExpr, outer: Scope | undefined): Source {
  const { jointype = "JOIN_INNER", larg, rarg, quals, usingClause, isNatural, alias } = join;
  if (!larg || !rarg) return fail("XX000", "a side of the join is missing");
  if (alias) notSimulated("an alias for a join");
  const left = planItem(planner, larg, outer, undefined);
  const right = planItem(planner, rarg, outer, left);
  const relations = [...left.relations, ...shifted(right.relations, left.width)];
  const names = isNatural ? commonNames(left, right) : textsOf(usingClause);
  const scope = new Scope(relations, outer);
  const compiler = planner.compiler(scope, "JOIN conditions");
  const equal = names.map((name) => usingCondition(compiler, left, right, name));
  const conditions = [
    ...equal.map(({ condition }) => condition),
    ...(quals ? [compiler.boolean(quals, "JOIN/ON")] : []),
  ];
  const width = left.width + right.width;
  const isFull = jointype === "JOIN_FULL";
  // Of a full join each has its value from the side that has one: behind the columns of both.
  const merged = equal.map(({ merged }, at) =>
    isFull ? { ...merged.left, at: width + at } : jointype === "JOIN_RIGHT" ? merged.right : merged.left,
  );
  const completed = (row: Row): Row => [
    ...row,
    ...equal.map(({ merged }) => row[merged.left.at] ?? row[merged.right.at] ?? null),
  ];
  return {
    relations,
    merged: [...merged, ...left.merged.filter(({ name }) => !names.includes(name))],
    width: isFull ? width + merged.length : width,
    dependsOnOuter: Boolean(left.dependsOnOuter || right.dependsOnOuter) || scope.usesOuter,
    *run(frame) {
      for (const row of runJoin(left, right, jointype, conditions, frame))
        yield row === TICK || !isFull ? row : completed(row);
    },
  };
}

function commonNames(left: Source, right: Source): readonly string[] {
  const others = new Set(right.relations.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const names = left.relations.flatMap(({ columns }) => columns.map(({ name }) => name));
  return [...new Set(names)].filter((name) => others.has(name));
}

function usingCondition(
  compiler: Compiler,
  left: Source,
  right: Source,
  name: string,
): {
  readonly condition: Expression;
  readonly merged: { readonly left: ScopeColumn; readonly right: ScopeColumn };
} {
  const side = (source: Source, word: string, shift: number): ScopeColumn => {
    const found =
      source.merged.find((column) => column.name === name) ??
      source.relations.flatMap(({ columns }) => columns).find((column) => column.name === name);
    if (!found) fail("42703", `column "${name}" specified in USING clause does not exist in ${word} table`);
    return { ...found, at: found.at + shift };
  };
  const [one, other] = [side(left, "left", 0), side(right, "right", left.width)];
  const expression = (column: ScopeColumn): Expression => ({
    type: column.type,
    typmod: column.typmod,
    evaluate: ({ row }) => row[column.at] ?? null,
    show: column.name,
    isAtom: true,
    location: undefined,
  });
  const condition = binary("=", expression(one), expression(other), undefined, compiler.context);
  return { condition, merged: { left: one, right: other } };
}

function* runJoin(
  left: Source,
  right: Source,
  kind: NonNullable<JoinExpr["jointype"]>,
  conditions: readonly Expression[],
  outer: Frame | undefined,
): Rows {
  const holds = (row: Row) => conditions.every(({ evaluate }) => evaluate({ row, outer }) === true);
  const keepsLeft = kind === "JOIN_LEFT" || kind === "JOIN_FULL";
  const keepsRight = kind === "JOIN_RIGHT" || kind === "JOIN_FULL";
  const nulls = (width: number): null[] => Array.from({ length: width }, () => null);
  const matched = new Set<Row>();
  let others = right.isLateral ? [] : yield* gather(right.run(outer));
  let count = 0;
  for (const one of left.run(outer)) {
    if (one === TICK) {
      yield TICK;
      continue;
    }
    let found = false;
    if (right.isLateral) others = yield* gather(right.run({ row: one, outer }));
    for (const other of others) {
      if (++count % ROWS_A_TICK === 0) yield TICK;
      const row = [...one, ...other];
      if (!holds(row)) continue;
      found = true;
      if (keepsRight) matched.add(other);
      yield row;
    }
    if (!found && keepsLeft) yield [...one, ...nulls(right.width)];
  }
  if (keepsRight) for (const other of others) if (!matched.has(other)) yield [...nulls(left.width), ...other];
}
