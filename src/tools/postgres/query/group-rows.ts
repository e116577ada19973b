import type { Datum, Row } from "../values/datum.ts";
import { rowKey } from "./distinct.ts";
import type { Expression, Frame } from "./expression.ts";
import type { AggregateCall, Grouping } from "./grouping.ts";
import { ROWS_A_TICK, type Rows, TICK } from "./plan.ts";
import { sortRows } from "./sort.ts";

/** A row for each group: that of its first member, its keys, its aggregates. Without keys all rows are one, also none. */
export function* groupRows(
  rows: Rows,
  grouping: Grouping,
  isOne: boolean,
  width: number,
  having: Expression | undefined,
  outer: Frame | undefined,
): Rows {
  const groups = new Map<string, { readonly keys: Row; readonly rows: Row[] }>();
  if (isOne) groups.set("", { keys: [], rows: [] });
  let count = 0;
  for (const row of rows) {
    if (row === TICK) {
      yield TICK;
      continue;
    }
    if (++count % ROWS_A_TICK === 0) yield TICK;
    const keys = grouping.keys.map(({ evaluate }) => evaluate({ row, outer }));
    const text = rowKey(grouping.keys, keys);
    const group = groups.get(text);
    if (group) group.rows.push(row);
    else groups.set(text, { keys, rows: [row] });
  }
  for (const { keys, rows: members } of groups.values()) {
    const first: Row = members[0] ?? Array.from({ length: width }, () => null);
    const row = [...first, ...keys, ...grouping.aggregates.map((call) => aggregate(call, members, outer))];
    yield TICK;
    if (!having || having.evaluate({ row, outer }) === true) yield row;
  }
}

function aggregate(call: AggregateCall, members: readonly Row[], outer: Frame | undefined): Datum {
  const { args, filter, distinct, order } = call;
  const kept = members.filter((row) => !filter || filter.evaluate({ row, outer }) === true);
  const sorted =
    order.length === 0
      ? kept
      : sortRows(
          kept.map((row) => ({ row })),
          order,
          ({ row }) => ({ row, outer }),
        ).map(({ row }) => row);
  let values = sorted.map((row) => args.map(({ evaluate }) => evaluate({ row, outer })));
  if (call.aggregate.skipsNull && args.length > 0) values = values.filter(([first]) => first !== null);
  if (distinct) {
    const seen = new Set<string>();
    values = values.filter((value) => !seen.has(rowKey(args, value)) && seen.add(rowKey(args, value)));
    // They come out sorted, as the real server finds them.
    const [first] = args;
    if (first && order.length === 0)
      values.sort(([one = null], [other = null]) =>
        one === null || other === null ? 0 : first.type.compare(one, other),
      );
  }
  return call.aggregate.compute(values);
}
