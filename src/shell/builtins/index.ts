import type { Builtin } from "./define.ts";
import { echo } from "./echo.ts";
import { printf } from "./printf.ts";
import { pwd } from "./pwd.ts";
import { read } from "./read.ts";
import { bracket, test } from "./test.ts";

/** Every builtin, in alphabetical order: one line each. */
const ALL: readonly Builtin[] = [
  bracket,
  echo,
  printf,
  pwd,
  read,
  test,
];

export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(ALL.map((builtin) => [builtin.name, builtin]));
