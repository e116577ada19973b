import type { MaybePromise } from "../../base/maybe-promise.ts";

/**
 * How much of the JavaScript stack evaluation is using at this moment. It counts frames of the host's one stack,
 * whatever computer and process they belong to, so it is not part of any shell's state: a wait empties it.
 */
let depth = 0;

/** Some 400 kB of frames, well below the smallest stack of the hosts (984 kB in Chromium). */
const DEEPEST = 160;

/**
 * Runs `run` here or, where the stack is deep already, on a fresh one after a turn of the promise queue, so that
 * no nesting of functions, evals and blocks can exhaust it. `weight` is about how many blocks deep `run` may go.
 */
export function onStack<T>(weight: number, run: () => MaybePromise<T>): MaybePromise<T> {
  if (depth > 0 && depth + weight > DEEPEST) return Promise.resolve().then(() => onStack(weight, run));
  depth += weight;
  try {
    return run();
  } finally {
    depth -= weight;
  }
}
