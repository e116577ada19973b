import type { Context } from "../query/context.ts";
import type { Plan, TICK } from "../query/plan.ts";
import type { Transaction } from "../storage/transaction.ts";
import type { Row } from "../values/datum.ts";

/** A message besides the result. */
export interface Notice {
  readonly severity: "NOTICE" | "WARNING";
  readonly code: string;
  readonly message: string;
  readonly detail?: string | undefined;
}

/** What a statement gives: the tag, and rows where it has any. */
export interface Result {
  readonly tag: string;
  readonly columns?: Plan["columns"];
  readonly rows?: readonly Row[];
}

/** A statement at work: it hands over now and then. */
export type Work<T = Result> = Generator<typeof TICK, T>;

/** What statements that change something work with. */
export interface Workplace {
  readonly context: Context;
  readonly transaction: Transaction;
  readonly notice: (notice: Notice) => void;
}
