import type { Process } from "../../../process/process.ts";
import { fail } from "../postgres-error.ts";
import type { Version } from "./heap.ts";

/** Which transactions a statement sees. */
export interface Snapshot {
  sees(xid: number): boolean;
}

type Waiter = () => void;

/** Numbers transactions and knows which run, and which were given up. */
export class Transactions {
  #next = 750;
  readonly #running = new Map<number, Waiter[]>();
  readonly #aborted = new Set<number>();
  /** Who waits for whom. */
  readonly #waits = new Map<number, number>();

  begin(): number {
    const xid = this.#next++;
    this.#running.set(xid, []);
    return xid;
  }

  get isQuiet(): boolean {
    return this.#running.size === 0;
  }

  isRunning(xid: number): boolean {
    return this.#running.has(xid);
  }

  isAborted(xid: number): boolean {
    return this.#aborted.has(xid);
  }

  end(xid: number, committed: boolean): void {
    const waiters = this.#running.get(xid) ?? [];
    this.#running.delete(xid);
    if (!committed) this.#aborted.add(xid);
    for (const wake of waiters) wake();
  }

  /** Of one part of a transaction, which gives up what it did since a savepoint. */
  snapshot(own: ReadonlySet<number>): Snapshot {
    const next = this.#next;
    const running = new Set(this.#running.keys());
    return {
      sees: (xid) => own.has(xid) || (xid < next && !running.has(xid) && !this.#aborted.has(xid)),
    };
  }

  /** Until the other has ended; two that wait for each other would wait for ever. */
  async waitFor(process: Process, own: number, other: number): Promise<void> {
    for (let at: number | undefined = other; at !== undefined; at = this.#waits.get(at))
      if (at === own) {
        await process.sleep(1000);
        fail("40P01", "deadlock detected", {
          detail: `Process ${process.pid} waits for ShareLock on transaction ${other}; blocked by process ${process.pid}.`,
          hint: "See server log for query details.",
        });
      }
    this.#waits.set(own, other);
    await process.block<void>((wake) => {
      this.#running.get(other)?.push(wake);
      return () => undefined;
    });
    this.#waits.delete(own);
  }
}

export function isVisible({ xmin, xmax }: Version, snapshot: Snapshot): boolean {
  return snapshot.sees(xmin) && !(xmax !== 0 && snapshot.sees(xmax));
}
