import type { Shell } from "../shell.ts";
import type { ShellFunction } from "../state/functions.ts";
import type { Variable } from "../state/variables.ts";
import type { DeclarationOptions } from "./declaration-options.ts";
import { declareFunctions } from "./declare-function.ts";
import { declareVariable } from "./declare-variable.ts";
import { defineBuiltin } from "./define.ts";
import { formatDeclaration, formatFunction } from "./format-variable.ts";
import type { BuiltinIo } from "./io.ts";
import { makeLists } from "./make-lists.ts";
import type { ParsedOptions } from "./options.ts";

export const exportBuiltin = defineBuiltin({
  name: "export",
  usage: "[-fn] [name[=value] ...] or export -p",
  summary: "Set export attribute for shell variables.",
  special: true,
  declares: true,
  help: `Marks each NAME for automatic export to the environment of subsequently
executed commands.  If VALUE is supplied, assign VALUE before exporting.

Options:
  -f\trefer to shell functions
  -n\tremove the export property from each NAME
  -p\tdisplay a list of all exported variables and functions

An argument of \`--' disables further option processing.

Exit Status:
Returns success unless an invalid option is given or NAME is invalid.`,

  run(shell, args, io) {
    const parsed = io.options(args, "aAfnp");
    if (!parsed) return makeLists(shell, io, args, 2);
    return mark(shell, io, parsed, args.length, "x", parsed.flags.has("n"));
  },
});

export const readonly = defineBuiltin({
  name: "readonly",
  usage: "[-aAf] [name[=value] ...] or readonly -p",
  summary: "Mark shell variables as unchangeable.",
  special: true,
  declares: true,
  help: `Mark each NAME as read-only; the values of these NAMEs may not be
changed by subsequent assignment.  If VALUE is supplied, assign VALUE
before marking as read-only.

Options:
  -a\trefer to indexed array variables
  -A\trefer to associative array variables
  -f\trefer to shell functions
  -p\tdisplay a list of all readonly variables or functions,
\t\tdepending on whether or not the -f option is given

An argument of \`--' disables further option processing.

Exit Status:
Returns success unless an invalid option is given or NAME is invalid.`,

  run(shell, args, io) {
    // -n is read and does nothing: what is read-only stays so.
    const parsed = io.options(args, "aAfnp");
    if (!parsed) return makeLists(shell, io, args, 2);
    return mark(shell, io, parsed, args.length, "r", false);
  },
});

/** Gives each name the attribute, or takes it away; without names prints all that have it. */
function mark(
  shell: Shell,
  io: BuiltinIo,
  { flags, operands }: ParsedOptions,
  count: number,
  letter: "x" | "r",
  removes: boolean,
): number {
  const first = count - operands.length;
  const kinds = ["a", "A"].filter((kind) => flags.has(kind));
  const options: DeclarationOptions = {
    on: new Set(removes ? kinds : [letter, ...kinds]),
    off: new Set(removes ? [letter] : []),
    prints: false,
    functions: "no",
    global: false,
    inherits: false,
    operands,
    first,
  };
  if (operands.length === 0 || (flags.has("p") && operands.length === 0)) {
    io.print(flags.has("f") ? listFunctions(shell, letter) : listMarked(shell, letter, kinds));
    return 0;
  }
  if (flags.has("f")) return markFunctions(shell, io, options);
  let status = 0;
  for (const [index, text] of operands.entries()) {
    const declared = { text, assignment: io.assignments.get(first + index) };
    status = declareVariable(shell, io, declared, options, "visible") || status;
  }
  return status;
}

function markFunctions(shell: Shell, io: BuiltinIo, options: DeclarationOptions): number {
  let status = 0;
  for (const name of options.operands)
    if (!shell.functions.has(name)) status = io.fault(`${name}: not a function`);
  const known = options.operands.filter((name) => {
    if (!shell.functions.has(name)) return false;
    if (!options.on.has("x") || !/[=/]/.test(name)) return true;
    status = io.fault(`${name}: cannot export`);
    return false;
  });
  return declareFunctions(shell, io, { ...options, operands: known }) || status;
}

function listMarked(shell: Shell, letter: "x" | "r", kinds: readonly string[]): string {
  const has = (variable: Variable): boolean =>
    (letter === "x" ? variable.exported : variable.readonly) &&
    (!kinds.includes("a") || variable.array !== undefined) &&
    (!kinds.includes("A") || variable.map !== undefined);
  const name = letter === "x" ? "export" : "readonly";
  const lines = shell.variables.all().filter(has).map(formatDeclaration);
  return (shell.options.posix ? lines.map((line) => line.replace(/^declare -\S+/, name)) : lines).join("");
}

function listFunctions(shell: Shell, letter: "x" | "r"): string {
  const has = (called: ShellFunction): boolean => (letter === "x" ? called.exported : called.readonly);
  return [...shell.functions.values()]
    .filter(has)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((called) => formatFunction(called, true))
    .join("");
}
