import type { Shell } from "../shell.ts";
import type { DeclarationOptions } from "./declaration-options.ts";
import { declareVariable } from "./declare-variable.ts";
import type { BuiltinIo } from "./io.ts";

/** Lists are assigned even where the declaration is refused: bash makes them while it expands the words (subst.c). */
export function makeLists(shell: Shell, io: BuiltinIo, args: readonly string[], status: number): number {
  const kind = args.map((arg) => /^-[A-Za-z]*([aA])/.exec(arg)?.[1]).find((letter) => letter !== undefined);
  const on = new Set(kind === undefined ? [] : [kind]);
  const options: DeclarationOptions = { ...NO_OPTIONS, on };
  for (const [index, assignment] of io.assignments) {
    if (typeof assignment.value === "string") continue;
    const declared = { text: args[index] ?? "", assignment };
    declareVariable(shell, io, declared, options, shell.inFunction ? "local" : "global");
  }
  return status;
}

const NO_OPTIONS: DeclarationOptions = {
  on: new Set(),
  off: new Set(),
  prints: false,
  functions: "no",
  global: false,
  inherits: false,
  operands: [],
  first: 0,
};
