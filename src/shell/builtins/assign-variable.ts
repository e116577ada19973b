import { expandSubscript } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { splitReference } from "../state/reference.ts";
import type { BuiltinIo } from "./io.ts";

/** `name[…` of an associative array: under `assoc_expand_once` its subscript is taken as it stands. */
export function isElementOfMap(shell: Shell, reference: string): boolean {
  const open = reference.indexOf("[");
  return open > 0 && shell.variables.isAssociative(reference.slice(0, open));
}

/** Assigns to `name` or `name[subscript]` for `read`, `printf -v` and their like; gives a status where it could not. */
export function assignVariable(
  shell: Shell,
  io: BuiltinIo,
  reference: string,
  value: string,
): number | undefined {
  const isExpanded = shell.options.assoc_expand_once && isElementOfMap(shell, reference);
  const target = splitReference(reference, isExpanded);
  if (!target) return io.fault(`\`${reference}': not a valid identifier`);
  const isWhole = target.key === "@" || target.key === "*";
  if (isWhole && !shell.variables.isAssociative(target.name)) {
    return io.plainFault(`${reference}: bad array subscript`);
  }
  const fault =
    target.key === undefined
      ? shell.variables.set(target.name, value)
      : shell.variables.setElement(
          target.name,
          isExpanded ? target.key : expandSubscript(shell, target.key),
          value,
        );
  return fault ? io.plainFault(fault.message) : undefined;
}
