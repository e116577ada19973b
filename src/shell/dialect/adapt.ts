import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { Builtin } from "../builtins/define.ts";
import { BUILTINS } from "../builtins/index.ts";
import type { BuiltinIo } from "../builtins/io.ts";
import { loadBuiltin } from "../builtins/load-builtin.ts";
import type { Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";

type Result = MaybePromise<number | Outcome>;
/** Runs a builtin of bash with the arguments that are given it. */
export type Run = (args: readonly string[]) => Result;

export function ofBash(name: string): Builtin {
  return builtinOf([...BUILTINS.values()], name);
}

export function builtinOf(builtins: readonly Builtin[], name: string): Builtin {
  const builtin = builtins.find((one) => one.name === name);
  if (!builtin) throw new Error(`there is no builtin ${name}`);
  return builtin;
}

/** Bash's builtin with something before it: `act` looks at the arguments, and calls `run` or does without. */
export function adapted(
  builtin: Builtin,
  act: (shell: Shell, args: readonly string[], io: BuiltinIo, run: Run) => Result,
): Builtin {
  const { load: _, ...spec } = builtin;
  return {
    ...spec,
    run(shell, args, io) {
      const run: Run = (given) => andThen(loadBuiltin(shell, builtin), (real) => real.run(shell, given, io));
      return act(shell, args, io, run);
    },
  };
}

/** One that takes one number at most, which has to be one; what follows it is not looked at. */
export function numbered(name: string, least: number): Builtin {
  return adapted(ofBash(name), (_shell, args, io, run) => {
    const [given] = args[0] === "--" ? args.slice(1) : args;
    if (given === undefined) return run([]);
    if (!/^\d+$/.test(given) || Number(given) < least) return io.fault(`Illegal number: ${given}`, 2);
    return run([given]);
  });
}
