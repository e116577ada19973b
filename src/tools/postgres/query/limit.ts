import type { Node, SelectStmt } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { INT8 } from "../values/types.ts";
import { castTo } from "./casts.ts";
import type { Expression, Frame } from "./expression.ts";
import { type Rows, TICK } from "./plan.ts";
import type { Planner } from "./planner.ts";
import { Scope } from "./scope.ts";

/** LIMIT and OFFSET. */
export function limited(
  planner: Planner,
  { limitCount, limitOffset, limitOption }: SelectStmt,
  outer: Scope | undefined,
): (rows: Rows, frame: Frame | undefined) => Rows {
  if (limitOption === "LIMIT_OPTION_WITH_TIES") notSimulated("WITH TIES");
  const count = amount(planner, limitCount, outer, "LIMIT");
  const offset = amount(planner, limitOffset, outer, "OFFSET");
  return (rows, frame) => take(rows, count(frame), offset(frame) ?? 0);
}

function amount(
  planner: Planner,
  node: Node | undefined,
  outer: Scope | undefined,
  clause: string,
): (outer: Frame | undefined) => number | undefined {
  if (!node) return () => undefined;
  const compiled = planner.compiler(new Scope([], outer), clause).compile(node);
  const expression: Expression | undefined = castTo(compiled, INT8, "assignment", planner.context);
  if (!expression)
    fail("42804", `argument of ${clause} must be type bigint, not type ${compiled.type.shown}`, {
      location: compiled.location,
    });
  return (frame) => {
    const value = expression.evaluate({ row: [], outer: frame });
    if (value === null) return undefined;
    if (Number(value) < 0) fail(clause === "LIMIT" ? "2201W" : "2201X", `${clause} must not be negative`);
    return Number(value);
  };
}

function* take(rows: Rows, most: number | undefined, skipped: number): Rows {
  let at = 0;
  if (most === 0) return;
  for (const row of rows) {
    if (row === TICK) {
      yield TICK;
      continue;
    }
    if (at++ < skipped) continue;
    yield row;
    if (most !== undefined && at >= skipped + most) return;
  }
}
