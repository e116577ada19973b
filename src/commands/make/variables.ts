import type { Place } from "./model.ts";

export type Origin =
  | "default"
  | "environment"
  | "file"
  | "environment override"
  | "command line"
  | "override"
  | "automatic";

/** In the order of their strength (variable.h, `enum variable_origin`). */
const STRENGTH: readonly Origin[] = [
  "default",
  "environment",
  "file",
  "environment override",
  "command line",
  "override",
  "automatic",
];

export interface Variable {
  readonly name: string;
  value: string;
  /** Expanded when it is used: `=`. */
  recursive: boolean;
  origin: Origin;
  place: Place | undefined;
  /** undefined: as its origin says. */
  exported: boolean | undefined;
  isPrivate: boolean;
  /** `+=` for a target: what is inherited comes first. */
  appends: boolean;
  isExpanding: boolean;
}

export interface Definition {
  readonly value: string;
  readonly recursive: boolean;
  readonly origin: Origin;
  readonly place: Place | undefined;
}

/** Variables of one target, or of all. */
export class VariableSet {
  readonly #variables = new Map<string, Variable>();

  /** `-e`: what comes from the environment stays. */
  environmentWins = false;

  constructor(
    public parent: VariableSet | undefined,
    /** What is above belongs to the same target, also what is private. */
    private readonly isInner = false,
  ) {}

  /** `isInherited`: not the private ones. */
  get(name: string, isInherited = false): Variable | undefined {
    const found = this.#variables.get(name);
    if (found && !(isInherited && found.isPrivate)) return found;
    return this.parent?.get(name, isInherited || !this.isInner);
  }

  own(name: string): Variable | undefined {
    return this.#variables.get(name);
  }

  /** Unless one from a stronger origin is there. Gives the variable as it is then. */
  define(name: string, { value, recursive, origin, place }: Definition): Variable {
    const before = this.#variables.get(name);
    if (before) {
      if (this.environmentWins && before.origin === "environment") before.origin = "environment override";
      if (STRENGTH.indexOf(origin) < STRENGTH.indexOf(before.origin)) return before;
      Object.assign(before, { value, recursive, origin, place, appends: false });
      return before;
    }
    const variable: Variable = {
      name,
      value,
      recursive,
      origin,
      place,
      exported: undefined,
      isPrivate: false,
      appends: false,
      isExpanding: false,
    };
    this.#variables.set(name, variable);
    return variable;
  }

  undefine(name: string, origin: Origin): void {
    const before = this.#variables.get(name);
    if (before && STRENGTH.indexOf(origin) >= STRENGTH.indexOf(before.origin)) this.#variables.delete(name);
  }

  /** All that can be seen from here; the nearest of a name. */
  visible(isInherited = false): Map<string, Variable> {
    const all = this.parent?.visible(isInherited || !this.isInner) ?? new Map<string, Variable>();
    for (const [name, variable] of this.#variables)
      if (!(isInherited && variable.isPrivate)) all.set(name, variable);
    return all;
  }
}
