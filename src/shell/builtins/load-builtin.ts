import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { Shell } from "../shell.ts";
import type { Builtin } from "./define.ts";

const loaded = new Map<string, Builtin>();

/** The builtin that a stand-in stands for; at once where it was loaded before. */
export function loadBuiltin({ process }: Shell, builtin: Builtin): MaybePromise<Builtin> {
  if (!builtin.load) return builtin;
  const known = loaded.get(builtin.name);
  if (known) return known;
  return process.kernel.scheduler.host(process, builtin.load()).then((real) => {
    loaded.set(builtin.name, real);
    return real;
  });
}
