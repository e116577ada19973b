import type { Dependency, MakeFile } from "./model.ts";
import { VariableSet } from "./variables.ts";

function unique(names: readonly string[]): string {
  return [...new Set(names)].join(" ");
}

/** `$@`, `$<` and their kin, over the target's own variables. */
export function automaticVariables(
  file: MakeFile,
  scope: VariableSet,
  suffixes: readonly string[],
): VariableSet {
  const set = new VariableSet(scope, true);
  const define = (name: string, value: string) =>
    set.define(name, { value, recursive: false, origin: "automatic", place: undefined });
  const ordinary = file.dependencies.filter(({ orderOnly }) => !orderOnly);
  const names = (which: readonly Dependency[]) => which.map((one) => one.file.path);
  const target = file.path;
  const suffix = suffixes.find((one) => target.endsWith(one) && target.length > one.length);
  define("@", target);
  define("%", "");
  define("*", file.stem ?? (suffix === undefined ? "" : target.slice(0, -suffix.length)));
  define("<", ordinary[0]?.file.path ?? "");
  define("^", unique(names(ordinary)));
  define("+", names(ordinary).join(" "));
  define("?", unique(names(ordinary.filter(({ changed }) => changed))));
  define("|", unique(names(file.dependencies.filter(({ orderOnly }) => orderOnly))));
  return set;
}
