import type { Node } from "@pgsql/types";
import type { Datum, Row } from "../values/datum.ts";
import type { Expression, Frame } from "./expression.ts";

export interface SortKey {
  readonly expression: Expression;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** `SortBy` of the parser, its expression compiled. */
export function sortKey(node: Node, compile: (node: Node | undefined) => Expression): SortKey {
  const by = "SortBy" in node ? node.SortBy : {};
  const descending = by.sortby_dir === "SORTBY_DESC";
  const nulls = by.sortby_nulls;
  const nullsFirst = nulls === "SORTBY_NULLS_FIRST" || (nulls !== "SORTBY_NULLS_LAST" && descending);
  return { expression: compile(by.node), descending, nullsFirst };
}

export function compareBy(key: SortKey, one: Datum, other: Datum): number {
  if (one === null || other === null) {
    if (one === other) return 0;
    return (one === null) === key.nullsFirst ? -1 : 1;
  }
  const order = key.expression.type.compare(one, other);
  return key.descending ? -order : order;
}

/** Sorts by keys that are evaluated once for each row; those that are equal keep their order. */
export function sortRows<T extends { readonly row: Row }>(
  rows: readonly T[],
  keys: readonly SortKey[],
  frameOf: (item: T) => Frame,
): T[] {
  const withKeys = rows.map((item) => {
    const frame = frameOf(item);
    return { item, values: keys.map(({ expression }) => expression.evaluate(frame)) };
  });
  withKeys.sort((one, other) => compareAll(keys, one.values, other.values));
  return withKeys.map(({ item }) => item);
}

export function compareAll(keys: readonly SortKey[], one: readonly Datum[], other: readonly Datum[]): number {
  for (const [at, key] of keys.entries()) {
    const order = compareBy(key, one[at] ?? null, other[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
