import type { Constraint, Index, Sequence, Table } from "../catalog/catalog.ts";
import type { Workplace } from "./result.ts";

/** What a table is made of besides its columns: indexes and sequences come after it. */
export interface Draft {
  table: Table;
  readonly constraints: Constraint[];
  readonly indexes: Index[];
  readonly sequences: Sequence[];
}

/** For `ALTER TABLE … ADD COLUMN` too. */
export function draftOf(table: Table): Draft {
  return { table, constraints: [], indexes: [], sequences: [] };
}

export function writeDraft(
  { transaction }: Workplace,
  { table, constraints, indexes, sequences }: Draft,
): void {
  for (const sequence of sequences) putSequence(transaction, sequence);
  transaction.put({ ...table, constraints: [...table.constraints, ...constraints] });
  for (const index of indexes) transaction.put(index);
}

export function putSequence(transaction: Workplace["transaction"], sequence: Sequence): void {
  transaction.put(sequence);
  transaction.database.sequences.set(sequence.oid, { last: BigInt(sequence.start), called: false });
  transaction.record({
    kind: "sequence",
    d: transaction.database.info.oid,
    oid: sequence.oid,
    last: sequence.start,
    called: false,
  });
}
