import type { Shell } from "../shell.ts";
import type { ShellFunction } from "../state/functions.ts";
import type { DeclarationOptions } from "./declaration-options.ts";
import { formatFunction, functionLetters } from "./format-variable.ts";
import type { BuiltinIo } from "./io.ts";

/** `declare -f`, `-F`: definitions or names, of all functions or of those that are named. */
export function printFunctions(shell: Shell, io: BuiltinIo, options: DeclarationOptions): number {
  const { operands, functions, prints } = options;
  const namesOnly = functions === "names";
  if (operands.length === 0) {
    for (const called of sorted(shell).filter((each) => hasAttributes(each, options))) {
      const letters = functionLetters(called);
      io.print(namesOnly ? `declare ${letters} ${called.name}\n` : formatFunction(called, true));
    }
    return 0;
  }
  let status = 0;
  for (const name of operands) {
    const called = shell.functions.get(name);
    if (!called) status = prints ? io.fault(`${name}: not found`) : 1;
    else if (!namesOnly) io.print(formatFunction(called, prints));
    // With `extdebug` also where it was defined (bash manual 4.2, declare).
    else
      io.print(shell.options.extdebug ? `${name} ${called.node.span.line} ${called.source}\n` : `${name}\n`);
  }
  return status;
}

function sorted(shell: Shell): readonly ShellFunction[] {
  return [...shell.functions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function hasAttributes(called: ShellFunction, { on }: DeclarationOptions): boolean {
  return (
    (!on.has("x") || called.exported) && (!on.has("r") || called.readonly) && (!on.has("t") || called.traced)
  );
}

/** `declare -fx name`: attributes of functions; also for `export -f` and `readonly -f`. */
export function declareFunctions(
  shell: Shell,
  io: BuiltinIo,
  { on, off, operands }: DeclarationOptions,
): number {
  let status = 0;
  for (const name of operands) {
    const called = shell.functions.get(name);
    if (!called) {
      status = 1;
      continue;
    }
    if (called.readonly && off.has("r")) {
      status = io.fault(`${name}: readonly function`);
      continue;
    }
    shell.functions.set(name, {
      ...called,
      exported: (called.exported || on.has("x")) && !off.has("x"),
      readonly: called.readonly || on.has("r"),
      traced: (called.traced || on.has("t")) && !off.has("t"),
    });
  }
  return status;
}
