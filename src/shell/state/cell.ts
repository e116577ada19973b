import { AssociativeMap } from "./associative-map.ts";
import type { DynamicVariable } from "./dynamic-variable.ts";
import { IndexedArray } from "./indexed-array.ts";
import { LOCALE_VARIABLES } from "./locale-variables.ts";
import type { Variable } from "./variables.ts";

/** Variables whose assignment changes how the shell works (bash's special_vars). */
const WATCHED: ReadonlySet<string> = new Set([
  "BASH_XTRACEFD",
  "GLOBIGNORE",
  "HISTSIZE",
  "IGNOREEOF",
  "OPTIND",
  "PATH",
  "POSIXLY_CORRECT",
  ...LOCALE_VARIABLES,
]);

/** Whether the shell wants to know of assignments to a name. */
export function isWatched(name: string): boolean {
  return WATCHED.has(name);
}

/** A variable in its place. Only the shell whose token it carries changes it; another one copies it first. */
export class Cell implements Variable {
  array: IndexedArray | undefined;
  map: Map<string, string> | undefined;
  exported = false;
  readonly = false;
  integer = false;
  convert: Variable["convert"] = "none";
  nameref = false;
  trace = false;
  /** Computed when it is read: RANDOM, LINENO … */
  dynamic: DynamicVariable | undefined;
  /** The shell wants to know of assignments. */
  readonly watched: boolean;
  declaredOnly = false;
  /** What arithmetic has assigned; its text is made when somebody asks for it. */
  number: number | undefined;
  #text: string | undefined;

  constructor(
    readonly name: string,
    readonly owner?: object,
  ) {
    this.watched = WATCHED.has(name);
  }

  get scalar(): string | undefined {
    if (this.#text === undefined && this.number !== undefined) this.#text = String(this.number);
    return this.#text;
  }

  set scalar(value: string | undefined) {
    this.#text = value;
    this.number = undefined;
  }

  setNumber(value: number): void {
    this.#text = undefined;
    this.number = value;
  }

  /** The same variable for another owner, with values of its own. */
  copy(owner?: object): Cell {
    const copy = new Cell(this.name, owner);
    copy.array = this.array && IndexedArray.of(this.array);
    copy.map = this.map && new AssociativeMap(this.map);
    copy.exported = this.exported;
    copy.readonly = this.readonly;
    copy.integer = this.integer;
    copy.convert = this.convert;
    copy.nameref = this.nameref;
    copy.trace = this.trace;
    copy.dynamic = this.dynamic;
    copy.declaredOnly = this.declaredOnly;
    copy.number = this.number;
    copy.#text = this.#text;
    return copy;
  }

  /** Whether an assignment of text needs nothing but to store it. */
  get isPlain(): boolean {
    return !(
      this.readonly ||
      this.integer ||
      this.nameref ||
      this.convert !== "none" ||
      this.exported ||
      this.watched ||
      this.dynamic ||
      this.array ||
      this.map
    ); // prettier-ignore
  }
}

export function hasValue(variable: Variable): boolean {
  return variable.array !== undefined || variable.map !== undefined || variable.scalar !== undefined;
}

/** `declare -l`, `-u`, `-c`. */
export function convertCase(value: string, convert: Variable["convert"]): string {
  if (convert === "lower") return value.toLowerCase();
  if (convert === "upper") return value.toUpperCase();
  if (convert === "none") return value;
  const [first = ""] = value;
  return first.toUpperCase() + value.slice(first.length).toLowerCase();
}
