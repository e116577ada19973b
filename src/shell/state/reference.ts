/** What a nameref or an argument like `a[1]` names. */
export interface Target {
  readonly name: string;
  /** The text between the brackets. */
  readonly key?: string;
  /** The variable outside all functions, whatever they call so. */
  readonly isGlobal?: boolean;
}

const REFERENCE = /^([A-Za-z_][A-Za-z0-9_]*)(?:\[(.*)\])?$/s;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** `name` or `name[subscript]`; undefined where it is neither. */
export function splitReference(text: string): Target | undefined {
  if (IDENTIFIER.test(text)) return { name: text };
  const match = REFERENCE.exec(text);
  if (!match || match[2] === "") return undefined;
  return { name: match[1] as string, key: match[2] };
}

/** A name as assignments want it (POSIX 3.230). */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}
