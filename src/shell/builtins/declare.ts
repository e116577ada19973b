import type { Shell } from "../shell.ts";
import type { Variable } from "../state/variables.ts";
import { type DeclarationOptions, namesAttributes, readDeclarationOptions } from "./declaration-options.ts";
import { declareFunctions, printFunctions } from "./declare-function.ts";
import { type DeclarationScope, declareVariable } from "./declare-variable.ts";
import { type BuiltinSpec, defineBuiltin } from "./define.ts";
import { formatDeclaration } from "./format-variable.ts";
import type { BuiltinIo } from "./io.ts";
import { makeLists } from "./make-lists.ts";
import { listVariables } from "./set.ts";

const LETTERS = "aAcfFgiIlnprtux";

const SPEC: Omit<BuiltinSpec, "name" | "summary" | "help"> = {
  usage: "[-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]",
  declares: true,

  run(shell, args, io) {
    const options = readDeclarationOptions(io, args, LETTERS);
    if (!options) return makeLists(shell, io, args, 2);
    return declareAll(shell, io, options, shell.inFunction && !options.global ? "local" : "global");
  },
};

export const declare = defineBuiltin({
  ...SPEC,
  name: "declare",
  summary: "Set variable values and attributes.",
  help: `Declare variables and give them attributes.  If no NAMEs are given,
display the attributes and values of all variables.

Options:
  -f\trestrict action or display to function names and definitions
  -F\trestrict display to function names only (plus line number and
\t\tsource file when debugging)
  -g\tcreate global variables when used in a shell function; otherwise
\t\tignored
  -I\tif creating a local variable, inherit the attributes and value
\t\tof a variable with the same name at a previous scope
  -p\tdisplay the attributes and value of each NAME

Options which set attributes:
  -a\tto make NAMEs indexed arrays (if supported)
  -A\tto make NAMEs associative arrays (if supported)
  -i\tto make NAMEs have the \`integer' attribute
  -l\tto convert the value of each NAME to lower case on assignment
  -n\tmake NAME a reference to the variable named by its value
  -r\tto make NAMEs readonly
  -t\tto make NAMEs have the \`trace' attribute
  -u\tto convert the value of each NAME to upper case on assignment
  -x\tto make NAMEs export

Using \`+' instead of \`-' turns off the given attribute.

Variables with the integer attribute have arithmetic evaluation (see
the \`let' command) performed when the variable is assigned a value.

When used in a function, \`declare' makes NAMEs local, as with the \`local'
command.  The \`-g' option suppresses this behavior.

Exit Status:
Returns success unless an invalid option is supplied or a variable
assignment error occurs.`,
});

export const typeset = defineBuiltin({
  ...SPEC,
  name: "typeset",
  usage: "[-aAfFgiIlnrtux] name[=value] ... or typeset -p [-aAfFilnrtux] [name ...]",
  summary: "Set variable values and attributes.",
  help: `A synonym for \`declare'.  See \`help declare'.`,
});

export const local = defineBuiltin({
  name: "local",
  usage: "[option] name[=value] ...",
  summary: "Define local variables.",
  declares: true,
  help: `Create a local variable called NAME, and give it VALUE.  OPTION can
be any option accepted by \`declare'.

Local variables can only be used within a function; they are visible
only to the function where they are defined and its children.

Exit Status:
Returns success unless an invalid option is supplied, a variable
assignment error occurs, or the shell is not executing a function.`,

  run(shell, args, io) {
    if (args[0] === "--help") return io.help();
    if (!shell.inFunction) return makeLists(shell, io, args, io.fault("can only be used in a function"));
    const options = readDeclarationOptions(io, args, LETTERS);
    if (!options) return makeLists(shell, io, args, 2);
    if (options.operands.length > 0 || options.functions !== "no")
      return declareAll(shell, io, options, "local");
    const names = shell.variables.localNames();
    const variables = names.flatMap((name) => shell.variables.findOwn(name) ?? []);
    if (shell.frame?.savedOptions) io.print("local -\n");
    for (const variable of variables) io.print(formatDeclaration(variable));
    return 0;
  },
});

/** Runs a declaration: prints, or declares every operand. */
function declareAll(
  shell: Shell,
  io: BuiltinIo,
  options: DeclarationOptions,
  scope: DeclarationScope,
): number {
  const { operands, first } = options;
  if (options.functions !== "no") {
    const kind = ["a", "A", "i"].find((letter) => options.on.has(letter));
    if (kind && operands.length > 0) return io.fault(`-${kind}: invalid option`);
    if (operands.some((text) => /^[^=[]+=/.test(text))) return io.fault("cannot use `-f' to make functions");
    return (operands.length > 0 && (options.prints || !namesAttributes(options))) || operands.length === 0
      ? printFunctions(shell, io, options)
      : declareFunctions(shell, io, options);
  }
  if (options.prints || operands.length === 0) return printVariables(shell, io, options);
  let status = 0;
  for (const [index, text] of operands.entries()) {
    if (text === "-" && io.builtin.name === "local") saveOptions(shell);
    else {
      const declared = { text, assignment: io.assignments.get(first + index) };
      status = declareVariable(shell, io, declared, options, scope) || status;
    }
  }
  return status;
}

/** `local -`: the options of `set` are the function's own. */
function saveOptions(shell: Shell): void {
  if (shell.frame && !shell.frame.savedOptions) shell.frame.savedOptions = shell.options;
}

function printVariables(shell: Shell, io: BuiltinIo, options: DeclarationOptions): number {
  const { operands, prints } = options;
  if (operands.length === 0) {
    if (!prints && !namesAttributes(options)) io.print(listVariables(shell));
    else
      for (const variable of shell.variables.listed())
        if (hasAttributes(variable, options)) io.print(formatDeclaration(variable));
    return 0;
  }
  let status = 0;
  for (const name of operands) {
    const variable = shell.variables.findOwn(name);
    if (variable) io.print(formatDeclaration(variable));
    else status = io.fault(`${name}: not found`);
  }
  return status;
}

/** Whether a variable has all the attributes that were asked for. */
function hasAttributes(variable: Variable, { on }: DeclarationOptions): boolean {
  const holds: Readonly<Record<string, boolean>> = {
    a: variable.array !== undefined,
    A: variable.map !== undefined,
    i: variable.integer,
    n: variable.nameref,
    r: variable.readonly,
    t: variable.trace,
    x: variable.exported,
    l: variable.convert === "lower",
    u: variable.convert === "upper",
    c: variable.convert === "capitalize",
  };
  return [...on].every((letter) => holds[letter] ?? true);
}
