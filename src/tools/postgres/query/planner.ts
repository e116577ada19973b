import type { CommonTableExpr, Node, SelectStmt, WithClause } from "@pgsql/types";
import type { View } from "../catalog/catalog.ts";
import { fail, notSimulated } from "../postgres-error.ts";
import type { Row } from "../values/datum.ts";
import { Compiler, type CompilerParts } from "./compiler.ts";
import type { Context } from "./context.ts";
import { rowKey } from "./distinct.ts";
import type { Expression } from "./expression.ts";
import { gather, type OutputColumn, type Plan, ROWS_A_TICK, type Rows, TICK } from "./plan.ts";
import type { Scope } from "./scope.ts";
import { planSelect } from "./select.ts";
import { textsOf } from "./type-names.ts";

/** INSERT, UPDATE and DELETE with RETURNING, within WITH. */
export type PlanChange = (planner: Planner, node: Node) => Plan | undefined;

/** Makes plans of queries; knows the names that WITH has given. */
export class Planner {
  constructor(
    readonly context: Context,
    private readonly withQueries: ReadonlyMap<string, Plan> = new Map(),
    readonly parameters: readonly Expression[] = [],
    private readonly planChange: PlanChange = () => undefined,
  ) {}

  plan(node: Node, outer: Scope | undefined): Plan {
    if ("SelectStmt" in node) return planSelect(this, node.SelectStmt, outer);
    return this.planChange(this, node) ?? notSimulated(`${Object.keys(node)[0]} as a query`);
  }

  compiler(scope: Scope, clause: string, rest: Partial<CompilerParts> = {}): Compiler {
    const planQuery = (query: Node, outer: Scope | undefined) => remembered(this.plan(query, outer));
    return new Compiler({
      context: this.context,
      scope,
      clause,
      planQuery,
      parameters: this.parameters,
      ...rest,
    });
  }

  withQuery(name: string): Plan | undefined {
    return this.withQueries.get(name);
  }

  /** What is behind a view is looked at with the rights of its owner. */
  planView({ query, columns, owner }: View): Plan {
    const plan = new Planner({ ...this.context, user: owner }).plan(query, undefined);
    return {
      ...plan,
      columns: plan.columns.map((column, at) => ({ ...column, name: columns[at]?.name ?? column.name })),
    };
  }

  /** With the queries of a WITH clause; each is carried out once, when first asked. */
  with(clause: WithClause | undefined): Planner {
    if (!clause) return this;
    let planner: Planner = this;
    for (const node of clause.ctes ?? []) {
      if (!("CommonTableExpr" in node)) continue;
      const query = node.CommonTableExpr;
      const plan =
        clause.recursive && isRecursive(query)
          ? planRecursive(planner, query)
          : once(planner.#planCte(query));
      planner = planner.adding(query.ctename ?? "", plan);
    }
    return planner;
  }

  adding(name: string, plan: Plan): Planner {
    return new Planner(
      this.context,
      new Map([...this.withQueries, [name, plan]]),
      this.parameters,
      this.planChange,
    );
  }

  #planCte({ ctequery, aliascolnames }: CommonTableExpr): Plan {
    if (!ctequery) return fail("XX000", "there is no query");
    return renamed(this.plan(ctequery, undefined), textsOf(aliascolnames));
  }
}

function renamed(plan: Plan, names: readonly string[]): Plan {
  return {
    ...plan,
    columns: plan.columns.map((column, at) => ({ ...column, name: names[at] ?? column.name })),
  };
}

/** Its rows are kept from the first time on. */
function once(plan: Plan): Plan {
  let rows: readonly Row[] | undefined;
  return {
    columns: plan.columns,
    *run() {
      rows ??= yield* gather(plan.run(undefined));
      yield* rows;
    },
  };
}

/** A subquery that uses nothing of the query around it gives the same for every row. */
function remembered(plan: Plan): Plan {
  return plan.dependsOnOuter ? plan : once(plan);
}

function isRecursive({ ctename, ctequery }: CommonTableExpr): boolean {
  return ctequery !== undefined && JSON.stringify(ctequery).includes(`"relname":"${ctename}"`);
}

/** WITH RECURSIVE: the second part of the UNION sees what the last round has given. */
function planRecursive(planner: Planner, { ctename = "", ctequery, aliascolnames }: CommonTableExpr): Plan {
  const select: SelectStmt = ctequery && "SelectStmt" in ctequery ? ctequery.SelectStmt : {};
  const { op, all, larg, rarg } = select;
  if (op !== "SETOP_UNION" || !larg || !rarg)
    return fail(
      "42P19",
      `recursive query "${ctename}" does not have the form non-recursive-term UNION [ALL] recursive-term`,
    );
  const names = textsOf(aliascolnames);
  const first = renamed(planner.plan({ SelectStmt: larg }, undefined), names);
  const columns: readonly OutputColumn[] = first.columns;
  let working: readonly Row[] = [];
  const table: Plan = {
    columns,
    *run() {
      yield* working;
    },
  };
  const next = planner.adding(ctename, table).plan({ SelectStmt: rarg }, undefined);
  return once({ columns, run: () => rounds() });

  function* rounds(): Rows {
    const seen = new Set<string>();
    const fresh = (rows: readonly Row[]) =>
      all ? rows : rows.filter((row) => !seen.has(rowKey(columns, row)) && seen.add(rowKey(columns, row)));
    working = fresh(yield* gather(first.run(undefined)));
    let count = 0;
    while (working.length > 0) {
      for (const row of working) {
        if (++count % ROWS_A_TICK === 0) yield TICK;
        yield row;
      }
      yield TICK;
      working = fresh(yield* gather(next.run(undefined)));
    }
  }
}
