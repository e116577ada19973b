import type { Signal } from "./signals.ts";

/** Unwinds a program whose process was ended from outside. Only the kernel catches it. */
export class Killed extends Error {}

/** Rejects a wait that asked for it, when a signal arrived that the process handles itself (EINTR). */
export class Interrupted extends Error {
  constructor(readonly signal: Signal) {
    super("interrupted");
  }
}

/**
 * Marks what may be left unawaited: a program that does not wait for its write does not ask either how it ended, so being
 * killed meanwhile is nobody's fault.
 */
export function mayBeLeft<T>(work: Promise<T>): Promise<T> {
  work.catch((thrown) => {
    if (!(thrown instanceof Killed)) throw thrown;
  });
  return work;
}
