import type { Node } from "@pgsql/types";
import type { Plan } from "../query/plan.ts";
import type { Planner } from "../query/planner.ts";
import type { Scope } from "../query/scope.ts";
import { expandTargets } from "../query/targets.ts";
import type { Row } from "../values/datum.ts";
import type { Result } from "./result.ts";

/** What RETURNING shows of a row. */
export type Returning = { readonly columns: Plan["columns"]; readonly make: (row: Row) => Row } | undefined;

export function returning(planner: Planner, nodes: readonly Node[] | undefined, scope: Scope): Returning {
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

export function resultOf(tag: string, back: Returning, rows: readonly Row[]): Result {
  return back ? { tag, columns: back.columns, rows } : { tag };
}
