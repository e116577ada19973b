import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Process } from "../../process/process.ts";

/** The status of a helper that was called wrongly, as of a shell's builtin. */
const USAGE = 2;

/** An author's mistake: said on standard error, where `rockpool lint` sees it. */
export function misused(process: Process, problem: string): MaybePromise<number> {
  const written = process.stderr.write(`rockpool: ${process.argv[0]}: ${problem}\n`);
  return written instanceof Promise ? written.then(() => USAGE) : USAGE;
}
