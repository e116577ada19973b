import type { MaybePromise } from "../../base/maybe-promise.ts";
import { ARRAY_FUNCTIONS } from "./builtins-arrays.ts";
import { CONTROL_FUNCTIONS } from "./builtins-control.ts";
import { MATH_FUNCTIONS } from "./builtins-math.ts";
import { TEXT_FUNCTIONS } from "./builtins-text.ts";
import { TIME_FUNCTIONS } from "./builtins-time.ts";
import type { Emit, Machine, Path } from "./filter.ts";
import type { Json } from "./json.ts";
import { definitionNames } from "./prelude.ts";

/** A filter that was given as an argument. */
export type Argument = (input: Json, path: Path, emit: Emit) => MaybePromise<void>;

/** A function that is not written in jq: of values, or of filters. */
export type Native =
  | { readonly kind: "value"; readonly apply: (machine: Machine, input: Json, args: readonly Json[]) => Json }
  | {
      readonly kind: "filter";
      readonly run: (
        machine: Machine,
        args: readonly Argument[],
        input: Json,
        path: Path,
        emit: Emit,
      ) => MaybePromise<void>;
    };

/** By name and number of arguments: `split/1`. */
export type NativeTable = Readonly<Record<string, Native>>;

export function ofValue(apply: (input: Json, args: readonly Json[], machine: Machine) => Json): Native {
  return { kind: "value", apply: (machine, input, args) => apply(input, args, machine) };
}

export function ofFilters(run: (Native & { kind: "filter" })["run"]): Native {
  return { kind: "filter", run };
}

let natives: ReadonlyMap<string, Native> | undefined;

export function findNative(signature: string): Native | undefined {
  natives ??= new Map(
    Object.entries({
      ...ARRAY_FUNCTIONS,
      ...CONTROL_FUNCTIONS,
      ...MATH_FUNCTIONS,
      ...TEXT_FUNCTIONS,
      ...TIME_FUNCTIONS,
      "builtins/0": ofValue(() =>
        [...(natives?.keys() ?? []), ...definitionNames()].filter((name) => !name.startsWith("_")),
      ),
    }),
  );
  return natives.get(signature);
}
