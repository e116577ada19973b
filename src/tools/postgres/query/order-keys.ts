import type { Node } from "@pgsql/types";
import { fail } from "../postgres-error.ts";
import { TEXT, UNKNOWN } from "../values/types.ts";
import { castTo } from "./casts.ts";
import type { Compiler } from "./compiler.ts";
import type { Expression } from "./expression.ts";
import { type SortKey, sortKey } from "./sort.ts";
import type { Target } from "./targets.ts";
import { textsOf } from "./type-names.ts";

export interface OrderKey {
  readonly key: SortKey;
  /** The place in the list of what is ordered by. */
  readonly at: number | undefined;
}

/** By a name of the list, its number, or an expression. */
export function orderKey(node: Node, targets: readonly Target[], compiler: Compiler): OrderKey {
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

export function checkDistinctOrder(order: readonly OrderKey[]): void {
  const other = order.find(({ at }) => at === undefined);
  if (other)
    fail("42P10", "for SELECT DISTINCT, ORDER BY expressions must appear in select list", {
      location: other.key.expression.location,
    });
}
