import { fail } from "../postgres-error.ts";
import type { Sequences } from "../query/context.ts";
import type { Transaction } from "../storage/transaction.ts";

/** What one session has had of sequences. Numbers that were given are never taken back. */
export class SessionSequences {
  readonly #current = new Map<number, bigint>();
  #last: bigint | undefined;

  within(transaction: Transaction): Sequences {
    const { database } = transaction;
    const record = (oid: number, last: bigint, called: boolean) => {
      database.sequences.set(oid, { last, called });
      transaction.record({ kind: "sequence", d: database.info.oid, oid, last: String(last), called });
    };
    return {
      next: (oid) => {
        const sequence = transaction.catalog.get(oid);
        if (sequence?.kind !== "sequence") return fail("42809", `"${sequence?.name}" is not a sequence`);
        const state = database.sequences.get(oid) ?? { last: BigInt(sequence.start), called: false };
        let next = state.called ? state.last + BigInt(sequence.increment) : state.last;
        if (next > BigInt(sequence.max) || next < BigInt(sequence.min)) {
          if (!sequence.cycle)
            fail(
              "2200H",
              `nextval: reached ${next > 0n ? "maximum" : "minimum"} value of sequence "${sequence.name}" (${next > 0n ? sequence.max : sequence.min})`,
            );
          next = BigInt(sequence.min);
        }
        record(oid, next, true);
        this.#current.set(oid, next);
        this.#last = next;
        return next;
      },
      current: (oid) => this.#current.get(oid),
      last: () => this.#last,
      set: (oid, value, called) => {
        record(oid, value, called);
        if (called) this.#current.set(oid, value);
      },
    };
  }
}
