import type { Builtin } from "./define.ts";

/** Every builtin, in alphabetical order: one line each. */
const ALL: readonly Builtin[] = [];

export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(ALL.map((builtin) => [builtin.name, builtin]));
