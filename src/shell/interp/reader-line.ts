import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { Outcome } from "./outcome.ts";

/** Runs what stands, for messages about compound commands within it, on this line (bash's `line_number`). */
export function withReaderLine(
  shell: Shell,
  line: number,
  run: () => MaybePromise<Outcome>,
): MaybePromise<Outcome> {
  const before = shell.readerLine;
  shell.readerLine = line;
  return andThen(run(), (outcome) => {
    shell.readerLine = before;
    return outcome;
  });
}
