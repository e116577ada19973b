import type { Signal } from "./signals.ts";

/** Unwinds a program whose process was ended from outside. Only the kernel catches it. */
export class Killed extends Error {}

/** Rejects a wait that asked for it, when a signal arrived that the process handles itself (EINTR). */
export class Interrupted extends Error {
  constructor(readonly signal: Signal) {
    super("interrupted");
  }
}
