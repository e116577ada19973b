import type { TestContext } from "../../process/test-expression.ts";
import type { Shell } from "../shell.ts";
import { splitReference } from "../state/reference.ts";

/** What `test` and `[[` ask of a shell. */
export function shellTestContext(shell: Shell): TestContext {
  return {
    process: shell.process,
    variableIsSet: (name) => variableIsSet(shell, name),
    variableIsReference: (name) => shell.variables.findOwn(name)?.nameref === true,
    optionIsSet: (name) =>
      Object.hasOwn(shell.options, name) && shell.options[name as keyof Shell["options"]],
  };
}

/** `-v`: a name that has a value, or an element that has one. */
function variableIsSet(shell: Shell, text: string): boolean {
  const target = splitReference(text);
  if (!target) return /^\d+$/.test(text) && Number(text) <= shell.positional.length && Number(text) > 0;
  const { name, key } = target;
  if (key === undefined) return shell.variables.get(name) !== undefined;
  if (key === "@" || key === "*") {
    const variable = shell.variables.find(name);
    return (variable?.array?.size ?? variable?.map?.size ?? 0) > 0;
  }
  return shell.variables.getElement(name, key) !== undefined;
}
