import type { TestContext } from "../../process/test-expression.ts";
import { expandSubscript, fromEnd } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { splitReference } from "../state/reference.ts";
import { isElementOfMap } from "./assign-variable.ts";

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
  const isExpanded = shell.options.assoc_expand_once && isElementOfMap(shell, text);
  const target = splitReference(text, isExpanded);
  if (!target) return /^\d+$/.test(text) && Number(text) <= shell.positional.length && Number(text) > 0;
  const { name } = target;
  const key = target.key === undefined || isExpanded ? target.key : expandSubscript(shell, target.key);
  if (key === undefined) return shell.variables.get(name) !== undefined;
  const variable = shell.variables.find(name);
  if (!variable || variable.map) return variable?.map?.has(key) ?? false;
  if (key === "@" || key === "*")
    return variable.array ? variable.array.size > 0 : variable.scalar !== undefined;
  const index = shell.evaluateIndex(key);
  if (index < 0 && fromEnd(shell, name, index) === undefined) shell.warn(`${name}: bad array subscript`);
  return shell.variables.getElement(name, index) !== undefined;
}
