import type { Datum, Row } from "../values/datum.ts";
import { FLOAT8, INT4, INT8, TEXT, type Type } from "../values/types.ts";
import type { Expression, Frame } from "./expression.ts";
import type { WindowCall } from "./grouping.ts";
import { compareAll, sortRows } from "./sort.ts";

const NAMES = [
  "row_number",
  "rank",
  "dense_rank",
  "percent_rank",
  "lag",
  "lead",
  "first_value",
  "last_value",
  "ntile",
];

export function isWindowFunction(name: string): boolean {
  return NAMES.includes(name);
}

export function windowType(name: string, argument: Type | undefined): Type {
  if (name === "percent_rank") return FLOAT8;
  if (name === "ntile") return INT4;
  return /^(lag|lead|first_value|last_value)$/.test(name) ? (argument ?? TEXT) : INT8;
}

interface Item {
  readonly at: number;
  readonly row: Row;
}

/** Each row with the results of all window functions behind it. */
export function withWindows(
  rows: readonly Row[],
  calls: readonly WindowCall[],
  outer: Frame | undefined,
): Row[] {
  const results = rows.map((): Datum[] => []);
  for (const call of calls)
    for (const part of partitions(rows, call, outer)) computeCall(call, part, outer, results);
  return rows.map((row, at) => [...row, ...(results[at] ?? [])]);
}

function partitions(
  rows: readonly Row[],
  { partition, order }: WindowCall,
  outer: Frame | undefined,
): readonly Item[][] {
  const parts = new Map<string, Item[]>();
  for (const [at, row] of rows.entries()) {
    const frame = { row, outer };
    const key = partition.map(({ type, evaluate }) => keyOf(type, evaluate(frame))).join("\0");
    const part = parts.get(key);
    if (part) part.push({ at, row });
    else parts.set(key, [{ at, row }]);
  }
  return [...parts.values()].map((part) => sortRows(part, order, ({ row }) => ({ row, outer })));
}

/** A text that is the same for values that are equal. */
export function keyOf(type: Type, value: Datum): string {
  if (value === null) return "-";
  return `+${
    type.name === "numeric"
      ? String(type.format(value))
          .replace(/(\.\d*?)0+$/, "$1")
          .replace(/\.$/, "")
      : type.format(value)
  }`;
}

function computeCall(
  call: WindowCall,
  part: readonly Item[],
  outer: Frame | undefined,
  results: Datum[][],
): void {
  const { name, aggregate, order } = call;
  const frameOf = ({ row }: Item): Frame => ({ row, outer });
  const keys = part.map((item) => order.map(({ expression }) => expression.evaluate(frameOf(item))));
  const isPeer = (one: number, other: number) => compareAll(order, keys[one] ?? [], keys[other] ?? []) === 0;
  /** Behind the last of those that are equal in order: without one all are. */
  const endOf = (at: number) => {
    let end = at + 1;
    while (end < part.length && isPeer(at, end)) end++;
    return end;
  };
  const value = (arg: Expression | undefined, at: number): Datum => {
    const item = part[at];
    return arg && item ? arg.evaluate(frameOf(item)) : null;
  };
  let [rank, dense] = [0, 0];
  for (const [at, item] of part.entries()) {
    if (at === 0 || !isPeer(at - 1, at)) {
      rank = at + 1;
      dense++;
    }
    const result = aggregate
      ? aggregated(call, part.slice(0, endOf(at)), frameOf)
      : ranked(call, name, { at, rank, dense, size: part.length, end: endOf(at) }, value);
    results[item.at]?.push(result);
  }
}

function aggregated(
  { aggregate, args }: WindowCall,
  items: readonly Item[],
  frameOf: (item: Item) => Frame,
): Datum {
  const rows = items.map((item) => args.map((arg) => arg.evaluate(frameOf(item))));
  const counted = aggregate?.skipsNull ? rows.filter(([first]) => first !== null) : rows;
  return aggregate?.compute(counted) ?? null;
}

interface Place {
  readonly at: number;
  readonly rank: number;
  readonly dense: number;
  readonly size: number;
  readonly end: number;
}

function ranked(
  { args }: WindowCall,
  name: string,
  { at, rank, dense, size, end }: Place,
  value: (arg: Expression | undefined, at: number) => Datum,
): Datum {
  const [first, second, third] = args;
  switch (name) {
    case "row_number":
      return BigInt(at + 1);
    case "rank":
      return BigInt(rank);
    case "dense_rank":
      return BigInt(dense);
    case "percent_rank":
      return size === 1 ? 0 : (rank - 1) / (size - 1);
    case "first_value":
      return value(first, 0);
    case "last_value":
      return value(first, end - 1);
    case "ntile": {
      const buckets = Number(value(first, at));
      const [small, more] = [Math.floor(size / buckets), size % buckets];
      return at < more * (small + 1)
        ? Math.floor(at / (small + 1)) + 1
        : more + Math.floor((at - more * (small + 1)) / Math.max(1, small)) + 1;
    }
    default: {
      const step = second ? Number(value(second, at)) : 1;
      const place = name === "lag" ? at - step : at + step;
      return place >= 0 && place < size ? value(first, place) : value(third, at);
    }
  }
}
