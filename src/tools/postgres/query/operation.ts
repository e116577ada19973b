import type { Datum } from "../values/datum.ts";
import type { Type } from "../values/types.ts";

export type Apply = (left: Datum, right: Datum) => Datum;

/** What an operator does with two operands of certain types. */
export interface Operation {
  readonly left: Type;
  readonly right: Type;
  readonly result: Type;
  readonly apply: Apply;
}
