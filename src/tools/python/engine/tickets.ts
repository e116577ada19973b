import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import type { Process } from "../../../process/process.ts";

/** What inside/threads.py waits with: who parks at a ticket goes on when somebody unparks it. */
export function createTickets(process: Process, wait: <T>(value: MaybePromise<T>) => unknown): object {
  let last = 0;
  const parked = new Map<number, () => void>();
  return {
    newTicket: () => ++last,
    /** Below 0 milliseconds: for ever. */
    park: (ticket: number, milliseconds: number) => wait(andThen(park(ticket, milliseconds), () => 0)),
    unpark(ticket: number) {
      parked.get(ticket)?.();
    },
  };

  async function park(ticket: number, milliseconds: number): Promise<void> {
    let cancel: (() => void) | undefined;
    try {
      await process.block<void>(
        (wake) => {
          parked.set(ticket, wake);
          const { scheduler } = process.kernel;
          if (milliseconds >= 0) cancel = scheduler.at(process, process.kernel.now() + milliseconds, wake);
          return () => undefined;
        },
        { interruptible: true },
      );
    } finally {
      parked.delete(ticket);
      cancel?.();
    }
  }
}
