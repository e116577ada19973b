import { expandSubscript } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { splitReference, type Target } from "../state/reference.ts";
import type { VariableFault } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";
import { isElementOfMap } from "./assign-variable.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";

export const unset = defineBuiltin({
  name: "unset",
  usage: "[-f] [-v] [-n] [name ...]",
  summary: "Unset values and attributes of shell variables and functions.",
  special: true,
  help: `For each NAME, remove the corresponding variable or function.

Options:
  -f\ttreat each NAME as a shell function
  -v\ttreat each NAME as a shell variable
  -n\ttreat each NAME as a name reference and unset the variable itself
\t\trather than the variable it references

Without options, unset first tries to unset a variable, and if that fails,
tries to unset a function.

Some variables cannot be unset; also see \`readonly'.

Exit Status:
Returns success unless an invalid option is given or a NAME is read-only.`,

  run(shell, args, io) {
    const parsed = io.options(args, "fnv");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (flags.has("f") && flags.has("v"))
      return io.fault("cannot simultaneously unset a function and a variable");
    let status = 0;
    for (const [index, name] of operands.entries())
      status = unsetOne(shell, io, name, flags, isTyped(shell, index - operands.length)) || status;
    return status;
  },
});

/** Whether an operand, counted from the end, was typed as `name[subscript]` without quotes around: it is expanded once. */
function isTyped({ currentCommand }: Shell, place: number): boolean {
  if (typeof currentCommand !== "object" || currentCommand.kind !== "simple") return false;
  const word = currentCommand.words.at(place);
  const [first] = word?.kind === "word" ? word.parts : [];
  if (word?.kind !== "word" || first?.kind !== "literal" || !first.text.includes("[")) return false;
  return splitReference(printNode(word)) !== undefined;
}

function unsetOne(
  shell: Shell,
  io: BuiltinIo,
  name: string,
  flags: ReadonlyMap<string, string>,
  typed: boolean,
): number {
  if (flags.has("f")) return unsetFunction(shell, io, name);
  const isMap = isElementOfMap(shell, name);
  const target = splitReference(name, typed && isMap);
  if (!target)
    return flags.has("v") || flags.has("n")
      ? io.fault(`\`${name}': not a valid identifier`)
      : unsetFunction(shell, io, name);
  const known = shell.variables.findOwn(target.name) !== undefined;
  if (!known && !flags.has("v") && target.key === undefined) return unsetFunction(shell, io, name);
  const isExpanded = isMap && (typed || shell.options.assoc_expand_once);
  const fault = unsetVariable(shell, { ...target, isExpanded }, flags.has("n"));
  return fault ? io.fault(fault.message) : 0;
}

function unsetFunction(shell: Shell, io: BuiltinIo, name: string): number {
  if (shell.functions.get(name)?.readonly) return io.fault(`${name}: cannot unset: readonly function`);
  shell.functions.delete(name);
  return 0;
}

function unsetVariable(
  shell: Shell,
  { name, key, isExpanded }: Target & { readonly isExpanded: boolean },
  reference: boolean,
): VariableFault | undefined {
  const { variables } = shell;
  if (reference) return variables.findOwn(name)?.nameref ? variables.unsetOwn(name) : undefined;
  if (key === undefined) return variables.unset(name);
  const variable = variables.find(name);
  if (!variable) return undefined;
  if ((key === "@" || key === "*") && variable.array) return variables.setArray(name, []);
  const place = isExpanded ? key : expandSubscript(shell, key);
  if (place === "" && variable.map) return { message: `[${key}]: bad array subscript` };
  if (!variable.array && !variable.map) {
    if (shell.evaluateIndex(place) !== 0) return { message: `${name}: not an array variable` };
    return variables.unsetElement(name, "0");
  }
  return variables.unsetElement(name, place);
}
