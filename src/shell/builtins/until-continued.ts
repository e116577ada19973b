import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Process } from "../../process/process.ts";

/** Gives the status once a shell that has stopped itself is continued: what wakes it is held back until then. */
export function untilContinued(process: Process, status: number): MaybePromise<number> {
  if (process.state !== "stopped") return status;
  return process.block<number>((wake) => {
    wake(status);
    return () => undefined;
  });
}
