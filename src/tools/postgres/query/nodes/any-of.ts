import { fail } from "../../postgres-error.ts";
import type { Datum } from "../../values/datum.ts";
import { arrayOf, BOOL, UNKNOWN } from "../../values/types.ts";
import { castTo } from "../casts.ts";
import type { Compiler } from "../compiler.ts";
import { atom, compound, type Expression, enclosed } from "../expression.ts";
import { binary } from "../operators.ts";

export function compileAnyOf(
  compiler: Compiler,
  operator: string,
  left: Expression,
  right: Expression,
  isAny: boolean,
  location: number,
): Expression {
  const elementType = right.type === UNKNOWN ? left.type : right.type.element;
  if (!elementType)
    return fail(
      "42809",
      `op ${isAny ? "ANY" : "ALL"}/${isAny ? "ALL" : "ANY"} (array) requires array on right side`,
      { location },
    );
  const array = castTo(right, arrayOf(elementType), "implicit", compiler.context) ?? right;
  let item: Datum = null;
  const holds = binary(
    operator,
    left,
    atom(elementType, "item", location, () => item),
    location,
    compiler.context,
  );
  const show = `${enclosed(left)} ${operator} ${isAny ? "ANY" : "ALL"} (${array.show})`;
  return compound(BOOL, show, location, (frame) => {
    const items = array.evaluate(frame);
    if (!Array.isArray(items)) return null;
    let answer: Datum = !isAny;
    for (item of items) {
      const value = holds.evaluate(frame);
      if (value === isAny) return isAny;
      if (value === null) answer = null;
    }
    return answer;
  });
}
