import type { MaybePromise } from "../../../base/maybe-promise.ts";
import type { Process } from "../../../process/process.ts";

/** A line at the interactive prompt, edited; undefined where there is no terminal to edit on. */
export function readEditedLine(_process: Process, _prompt: string): MaybePromise<string | undefined> {
  return undefined;
}
