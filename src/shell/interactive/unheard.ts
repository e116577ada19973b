import { andFinally, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";

/** Runs what nobody has typed: listeners hear nothing of its commands. */
export function unheard<T>(shell: Shell, act: () => MaybePromise<T>): MaybePromise<T> {
  const { onCommand } = shell;
  shell.onCommand = undefined;
  return andFinally(act, () => {
    shell.onCommand = onCommand;
  });
}
