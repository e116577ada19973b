import { fail } from "../../postgres-error.ts";
import type { Datum } from "../../values/datum.ts";
import { type Type, typeNamed } from "../../values/types.ts";
import type { Context } from "../context.ts";

/** One form of a function. */
export interface Signature {
  readonly name: string;
  /** undefined: of any type. */
  readonly parameters: readonly (Type | undefined)[];
  /** Of these the last may come any number of times. */
  readonly isVariadic: boolean;
  /** undefined: that of its first argument. */
  readonly result: Type | undefined;
  /** Without an argument it is not asked: NULL gives NULL. */
  readonly isStrict: boolean;
  readonly apply: Apply;
}

type Apply = (args: readonly Datum[], context: Context, types: readonly Type[]) => Datum;

/** `name(type, type...) result`, types as in pg_type, `any` for any; a `*` before: it is asked with NULL too. */
export function defineFunctions(table: Readonly<Record<string, Apply>>): readonly Signature[] {
  return Object.entries(table).map(([form, apply]) => {
    const [, star, name = "", list = "", result = ""] = /^(\*?)(\w+)\((.*)\) (\w+)$/.exec(form) ?? [];
    const words = list === "" ? [] : list.split(",");
    return {
      name,
      parameters: words.map((word) => typeOf(word.replace("...", ""))),
      isVariadic: list.endsWith("..."),
      result: typeOf(result),
      isStrict: star === "",
      apply,
    };
  });
}

function typeOf(name: string): Type | undefined {
  if (name === "any") return undefined;
  return typeNamed(name) ?? fail("XX000", `no type ${name}`);
}
