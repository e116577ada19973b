import type { Shell } from "../shell.ts";
import { isIdentifier } from "../state/reference.ts";
import type { VariableFault } from "../state/variables.ts";

/** The variable of `for` and `select`; a nameref is made to name something else each time (bash manual 3.4). */
export function assignLoopVariable(
  { variables }: Shell,
  name: string,
  value: string,
): VariableFault | undefined {
  if (!isIdentifier(name)) return { message: `\`${name}': not a valid identifier` };
  const variable = variables.findOwn(name);
  if (!variable?.nameref) return variables.set(name, value);
  if (variable.readonly) return { message: `${name}: readonly variable` };
  if (!isIdentifier(value)) return { message: `\`${value}': invalid variable name for name reference` };
  variables.own(name).scalar = value;
  return undefined;
}
