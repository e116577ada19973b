import type { SubLink } from "@pgsql/types";
import { fail, notSimulated } from "../../postgres-error.ts";
import { arrayOf, BOOL } from "../../values/types.ts";
import type { Compiler } from "../compiler.ts";
import { atom, type Expression } from "../expression.ts";
import { collect } from "../plan.ts";
import { textsOf } from "../type-names.ts";
import { compileAnyOf } from "./any-of.ts";

export function compileSubquery(
  compiler: Compiler,
  { subLinkType, testexpr, operName, subselect, location = 0 }: SubLink,
): Expression {
  if (!subselect) return fail("XX000", "there is no subquery");
  const plan = compiler.parts.planQuery(subselect, compiler.parts.scope);
  const [column] = plan.columns;
  if (subLinkType === "EXISTS_SUBLINK")
    return atom(BOOL, "EXISTS (…)", location, (frame) => collect(plan.run(frame), 1).length > 0);
  if (!column || plan.columns.length > 1)
    return fail("42601", "subquery must return only one column", { location });
  if (subLinkType === "EXPR_SUBLINK")
    return atom(
      column.type,
      "(…)",
      location,
      (frame) => {
        const rows = collect(plan.run(frame), 2);
        if (rows.length > 1) fail("21000", "more than one row returned by a subquery used as an expression");
        return rows[0]?.[0] ?? null;
      },
      column.typmod,
    );
  if (subLinkType === "ARRAY_SUBLINK")
    return atom(arrayOf(column.type), "ARRAY(…)", location, (frame) =>
      collect(plan.run(frame)).map(([value]) => value ?? null),
    );
  const isAny = subLinkType === "ANY_SUBLINK";
  if (!isAny && subLinkType !== "ALL_SUBLINK") return notSimulated("this kind of subquery", location);
  const values = atom(arrayOf(column.type), "(…)", location, (frame) =>
    collect(plan.run(frame)).map(([value]) => value ?? null),
  );
  return compileAnyOf(
    compiler,
    textsOf(operName).at(-1) ?? "=",
    compiler.compile(testexpr),
    values,
    isAny,
    location,
  );
}
