import { expandSubscript } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { splitReference } from "../state/reference.ts";
import type { BuiltinIo } from "./io.ts";

/** Assigns to `name` or `name[subscript]` for `read`, `printf -v` and their like; gives a status where it could not. */
export function assignVariable(
  shell: Shell,
  io: BuiltinIo,
  reference: string,
  value: string,
): number | undefined {
  const target = splitReference(reference);
  if (!target) return io.fault(`\`${reference}': not a valid identifier`);
  const isWhole = target.key === "@" || target.key === "*";
  if (isWhole && !shell.variables.isAssociative(target.name)) {
    return io.plainFault(`${reference}: bad array subscript`);
  }
  const fault =
    target.key === undefined
      ? shell.variables.set(target.name, value)
      : shell.variables.setElement(target.name, expandSubscript(shell, target.key), value);
  return fault ? io.plainFault(fault.message) : undefined;
}
