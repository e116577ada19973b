import { AssociativeMap } from "./associative-map.ts";
import type { DynamicVariable } from "./dynamic-variable.ts";
import type { Variable } from "./variables.ts";

/** A variable in its place. Only the shell whose token it carries changes it; another one copies it first. */
export interface Cell extends Variable {
  owner: object | undefined;
  /** Computed when it is read: RANDOM, LINENO … */
  dynamic: DynamicVariable | undefined;
  /** The shell wants to know of assignments. */
  watched: boolean;
  /** `declare -a name`: the array is there, and nothing was put into it yet. */
  declaredOnly: boolean;
}

/** Variables whose assignment changes how the shell works (bash's special_vars). */
const WATCHED: ReadonlySet<string> = new Set(["IGNOREEOF", "OPTIND", "PATH", "POSIXLY_CORRECT"]);

export function newCell(name: string, owner?: object): Cell {
  return {
    name,
    scalar: undefined,
    array: undefined,
    map: undefined,
    exported: false,
    readonly: false,
    integer: false,
    convert: "none",
    nameref: false,
    trace: false,
    owner,
    dynamic: undefined,
    watched: WATCHED.has(name),
    declaredOnly: false,
  };
}

export function copyCell(cell: Cell, owner: object): Cell {
  const { array, map } = cell;
  return { ...cell, owner, array: array && new Map(array), map: map && new AssociativeMap(map) };
}

/** Whether an assignment of text needs nothing but to store it. */
export function isPlain(cell: Cell): boolean {
  return !(
    cell.readonly || cell.integer || cell.nameref || cell.convert !== "none" || cell.exported || cell.watched ||
    cell.dynamic || cell.array || cell.map
  ); // prettier-ignore
}

export function hasValue(cell: Variable): boolean {
  return cell.scalar !== undefined || cell.array !== undefined || cell.map !== undefined;
}

/** `declare -l`, `-u`, `-c`. */
export function convertCase(value: string, convert: Variable["convert"]): string {
  if (convert === "lower") return value.toLowerCase();
  if (convert === "upper") return value.toUpperCase();
  if (convert === "none") return value;
  const [first = ""] = value;
  return first.toUpperCase() + value.slice(first.length).toLowerCase();
}
