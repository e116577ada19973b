import type { IndexedArray } from "./indexed-array.ts";

/** Attributes of a variable (bash manual, `declare`). */
export interface Attributes {
  exported: boolean;
  readonly: boolean;
  integer: boolean;
  /** `declare -l`, `-u`, `-c`. */
  convert: "none" | "lower" | "upper" | "capitalize";
  nameref: boolean;
  trace: boolean;
}

/**
 * One variable. Exactly one of the values is in use: `array` where it is indexed, `map` where it is
 * associative, else `scalar`. `scalar` undefined: declared but unset. Element 0 (or key "0") is what `$name` means.
 */
export interface Variable extends Attributes {
  readonly name: string;
  scalar: string | undefined;
  /** Indexed array: index → value, sparse. Iterate with `indexes(variable)`, which sorts. */
  array: IndexedArray | undefined;
  /** Associative array; iterates in bash's own order. */
  map: Map<string, string> | undefined;
  /** `declare -a name`: the list is there, and nothing was put into it yet. */
  declaredOnly?: boolean;
}

/** A refusal in bash's words, without `bash: line N: `: `x: readonly variable`; an empty one has been told. */
export interface VariableFault {
  readonly message: string;
}

/**
 * The shell's variables with dynamic scope (bash manual 3.3, "local"): the innermost function that declared a
 * name has it, callees see it. Namerefs are followed by everything but what says `Own`.
 */
export interface Variables {
  /** `$name`: the scalar, element 0 of an array; undefined when unset. The hot path. */
  get(name: string): string | undefined;
  /** The value of a variable that arithmetic has assigned; undefined where only `get` knows. */
  getNumber?(name: string): number | undefined;
  /** To look at, not to change: its values may be shared. Computed variables have the value of this moment. */
  find(name: string): Variable | undefined;
  /** Without following a nameref. */
  findOwn(name: string): Variable | undefined;

  /** `name=value`, with the attributes applied (integer evaluates arithmetic). */
  set(name: string, value: string): VariableFault | undefined;
  /** As `set` with the number's text, which is made only when somebody reads it. */
  setNumber?(name: string, value: number): VariableFault | undefined;
  append(name: string, value: string): VariableFault | undefined;
  getElement(name: string, key: string | number): string | undefined;
  setElement(name: string, key: string | number, value: string, append?: boolean): VariableFault | undefined;
  /** Replaces the whole array; the kind follows the variable, indexed where it is new. */
  setArray(name: string, values: readonly string[]): VariableFault | undefined;
  unset(name: string): VariableFault | undefined;
  unsetElement(name: string, key: string | number): VariableFault | undefined;

  /** The names of all that have a value, sorted as bash does (byte order). */
  names(): readonly string[];
  isAssociative(name: string): boolean;
  /** What a child process gets: exported and set. */
  environment(): ReadonlyMap<string, string>;

  pushScope(kind?: ScopeKind): void;
  popScope(): void;
  /** Declares in the innermost function's scope (`local`), or in the global one outside functions. */
  declareLocal(name: string): Variable;
  declareGlobal(name: string): Variable;
}

/** bash's NAMEREF_MAX: so many namerefs behind each other are followed. */
export const MOST_NAMEREFS = 8;

/** A function's own variables, or those of `A=1 command` for as long as it runs. */
export type ScopeKind = "function" | "temporary";

/** Sorted indexes of an indexed array. */
export function indexes(variable: Variable): readonly number[] {
  return variable.array?.indexes() ?? [];
}
