import { compileAssignment, type ResolvedAssignment } from "../interp/assignment.ts";
import type { Shell } from "../shell.ts";
import { closingBracket } from "../state/reference.ts";
import { createParser } from "../syntax/index.ts";

/** An argument of a declaration builtin: a name, and what is assigned to it where it has an `=`. */
export type AssignmentText = Omit<ResolvedAssignment, "value"> & {
  readonly value: ResolvedAssignment["value"] | undefined;
};

const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const VALUE = /^(?:(\+?)=(.*))?$/s;

/**
 * Reads `name`, `name=value`, `name[subscript]+=value`; undefined where there is no name. With a shell, `name=(…)` is
 * read as a list, as bash does for `declare -a "name=(…)"`.
 */
export function parseAssignmentText(text: string, shell?: Shell): AssignmentText | undefined {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const close = text[name.length] === "[" ? closingBracket(text, name.length) : name.length - 1;
  const match = close < 0 ? undefined : VALUE.exec(text.slice(close + 1));
  if (!match) return undefined;
  const subscript = close < name.length ? undefined : text.slice(name.length + 1, close);
  const [, plus, value] = match;
  const list = shell && value?.startsWith("(") ? resolveList(text, shell) : undefined;
  return list ?? { name, subscript, append: plus === "+", value };
}

function resolveList(text: string, shell: Shell): ResolvedAssignment | undefined {
  const step = createParser(text, shell.parserOptions()).next();
  const command = step.kind === "command" ? step.list.items[0]?.command.first.commands[0] : undefined;
  const [assignment] = command?.kind === "simple" ? command.assignments : [];
  const resolved = assignment && compileAssignment(assignment)(shell);
  // What has to be waited for stays a plain text.
  return resolved instanceof Promise ? undefined : resolved;
}
