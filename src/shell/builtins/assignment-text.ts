import { compileAssignment, type ResolvedAssignment } from "../interp/assignment.ts";
import type { Shell } from "../shell.ts";
import { createParser } from "../syntax/index.ts";

/** An argument of a declaration builtin: a name, and what is assigned to it where it has an `=`. */
export type AssignmentText = Omit<ResolvedAssignment, "value"> & {
  readonly value: ResolvedAssignment["value"] | undefined;
};

const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)(?:\[(.*?)\])?(?:(\+?)=(.*))?$/s;

/**
 * Reads `name`, `name=value`, `name[subscript]+=value`; undefined where there is no name. With a shell, `name=(…)` is
 * read as a list, as bash does for `declare -a "name=(…)"`.
 */
export function parseAssignmentText(text: string, shell?: Shell): AssignmentText | undefined {
  const match = ASSIGNMENT.exec(text);
  if (!match) return undefined;
  const [, name = "", subscript, plus, value] = match;
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
