import type { Node } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { isAggregate } from "./aggregates.ts";
import type { Compiler } from "./compiler.ts";
import type { Grouping } from "./grouping.ts";
import { placeInList } from "./order-keys.ts";
import { textsOf } from "./type-names.ts";

export function addKeys(
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
