import type { Row } from "../values/datum.ts";
import type { Type } from "../values/types.ts";
import type { Frame } from "./expression.ts";

/** Now and then work hands over; it is not a row. */
export const TICK = Symbol("tick");

/** Rows one after the other, made while they are asked for. */
export type Rows = Generator<Row | typeof TICK, void>;

export interface OutputColumn {
  readonly name: string;
  readonly type: Type;
  readonly typmod: number;
  /** Of a constant without a type: a set operation may take it for another than text. */
  readonly isUnknown?: boolean;
  readonly location?: number | undefined;
}

/** A query that is ready to run. */
export interface Plan {
  readonly columns: readonly OutputColumn[];
  /** Whether its rows follow from the row of the query around it. */
  readonly dependsOnOuter?: boolean;
  readonly run: (outer: Frame | undefined) => Rows;
}

/** So many rows are looked at between two ticks. */
export const ROWS_A_TICK = 64;

/** All rows at once, for a subquery within an expression: it cannot hand over. */
export function collect(rows: Rows, most = Number.POSITIVE_INFINITY): Row[] {
  const all: Row[] = [];
  for (const row of rows) {
    if (row === TICK) continue;
    all.push(row);
    if (all.length >= most) break;
  }
  return all;
}

/** All rows, passing on the ticks. */
export function* gather(rows: Rows): Generator<typeof TICK, Row[]> {
  const all: Row[] = [];
  for (const row of rows) {
    if (row === TICK) yield TICK;
    else all.push(row);
  }
  return all;
}
