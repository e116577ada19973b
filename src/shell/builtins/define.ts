import type { MaybePromise } from "../../base/maybe-promise.ts";
import type { WordHelp } from "../../process/command/spec.ts";
import type { Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import type { BuiltinIo } from "./io.ts";

/** A builtin as its file describes it. */
export interface BuiltinSpec {
  readonly name: string;
  /** The synopsis: what `help -s` prints behind the name and a usage error repeats. */
  readonly usage: string;
  /** One sentence, as `help -d` prints it. */
  readonly summary: string;
  /** The paragraphs of `help NAME` below the summary. */
  readonly help?: string;
  /** A special builtin of POSIX (2.14): found before functions in posix mode; its assignments stay. */
  readonly special?: boolean;
  /** What a word means, where they are a language of its own. */
  readonly wordHelp?: (word: string) => WordHelp | undefined;
  /** Takes `name=(…)` and does not split `name=$value`: see `BuiltinIo.assignments`. */
  readonly declares?: boolean;
  /** `args` without the name. Gives the exit status, or an outcome where it leaves a block. */
  run(shell: Shell, args: readonly string[], io: BuiltinIo): MaybePromise<number | Outcome>;
}

export interface Builtin extends BuiltinSpec {
  readonly help: string;
  readonly special: boolean;
  readonly declares: boolean;
  /** Of a builtin whose code is loaded when it is first called: gives the builtin itself. */
  readonly load?: () => Promise<Builtin>;
}

export function defineBuiltin(spec: BuiltinSpec): Builtin {
  return { help: "", special: false, declares: false, ...spec };
}

/** Stands for a builtin that the first prompt does not need, until it is called. */
export function laterBuiltin(name: string, load: () => Promise<Builtin>, special = false): Builtin {
  const run = (): never => {
    throw new Error(`${name} was run before it was loaded`);
  };
  return { name, usage: "", summary: "", help: "", special, declares: false, run, load };
}
