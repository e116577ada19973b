import { andFinally, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";

/** Runs what nobody has typed: listeners hear nothing of its commands, nor of those of the programs it starts. */
export function unheard<T>({ process }: Shell, act: () => MaybePromise<T>): MaybePromise<T> {
  const { onCommand } = process;
  process.onCommand = undefined;
  return andFinally(act, () => {
    process.onCommand = onCommand;
  });
}
