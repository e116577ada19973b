import { discards, exits, type Outcome } from "../interp/outcome.ts";
import type { BuiltinIo } from "./io.ts";

/**
 * What a builtin that wants one number makes of more (bash's get_numeric_arg): the shell gives up all that it is
 * doing, and goes on with the next line of its input; the string of `-c` ends there.
 */
export function tooManyArguments(io: BuiltinIo): Outcome {
  const status = io.fault("too many arguments");
  return io.shell.input === "string" ? exits(status) : discards(status);
}
