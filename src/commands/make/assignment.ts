import { skipReference } from "./lines.ts";

export type AssignmentKind = "=" | ":=" | "+=" | "?=" | "!=";

export interface Assignment {
  /** Not expanded yet. */
  readonly name: string;
  readonly kind: AssignmentKind;
  readonly value: string;
}

/** What may stand before a variable. */
export interface Modifiers {
  readonly isExport: boolean;
  readonly isOverride: boolean;
  readonly isPrivate: boolean;
}

export interface VariableLine extends Modifiers {
  readonly action:
    | { readonly kind: "assign"; readonly assignment: Assignment }
    | { readonly kind: "define"; readonly rest: string }
    | { readonly kind: "undefine"; readonly name: string };
}

/** A line that is about a variable (read.c, parse_var_assignment); undefined: it is something else. */
export function parseVariableLine(line: string): VariableLine | undefined {
  let rest = line.replace(/^[ \t]+/, "");
  const seen = { isExport: false, isOverride: false, isPrivate: false };
  for (;;) {
    const assignment = parseAssignment(rest);
    if (assignment) return { ...seen, action: { kind: "assign", assignment } };
    const word = /^(export|override|private|define|undefine)(?:[ \t]+|$)/.exec(rest);
    if (!word) return undefined;
    const after = rest.slice(word[0].length);
    if (word[1] === "define") return { ...seen, action: { kind: "define", rest: after } };
    if (word[1] === "undefine") return { ...seen, action: { kind: "undefine", name: after.trim() } };
    if (word[1] === "export") seen.isExport = true;
    else if (word[1] === "override") seen.isOverride = true;
    else seen.isPrivate = true;
    rest = after;
    if (rest === "") return undefined;
  }
}

/** `name = value` and its kin (variable.c, parse_variable_definition). */
export function parseAssignment(text: string): Assignment | undefined {
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "#") return undefined;
    if (character === " " || character === "\t") {
      if (end < 0) end = at;
      continue;
    }
    const operator = /^(?:=|::?=|[+?!]=)/.exec(text.slice(at))?.[0];
    if (operator !== undefined) {
      const kind = operator === "::=" ? ":=" : (operator as AssignmentKind);
      const value = text.slice(at + operator.length).replace(/^[ \t]+/, "");
      return { name: text.slice(0, end < 0 ? at : end), kind, value };
    }
    if (character === ":" || end >= 0) return undefined;
    if (character === "$") at = skipReference(text, at) - 1;
  }
  return undefined;
}
