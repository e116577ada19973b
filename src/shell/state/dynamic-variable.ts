import type { Shell } from "../shell.ts";
import { AssociativeMap } from "./associative-map.ts";
import type { Cell } from "./cell.ts";
import { IndexedArray } from "./indexed-array.ts";
import type { Key } from "./variable-reader.ts";
import type { VariableFault } from "./variables.ts";

/** A variable whose value is computed when it is read. Exactly one of the three readers is there. */
export interface DynamicVariable {
  /** A list of all variables shows no value, because nobody has asked for it by name. */
  readonly isOnDemand?: boolean;
  readonly scalar?: (shell: Shell) => string | undefined;
  readonly array?: (shell: Shell) => readonly string[] | undefined;
  readonly map?: (shell: Shell) => Iterable<readonly [string, string]>;
  /** Of the table that `map` goes through: the variable has as many. */
  readonly buckets?: number;
  /** What an assignment does; without it, it does nothing. `key` is that of an element. */
  readonly assign?: (shell: Shell, value: string, key: string | undefined) => void;
}

/** What `$name` means. */
export function readDynamicScalar(dynamic: DynamicVariable, shell: Shell): string | undefined {
  if (dynamic.scalar) return dynamic.scalar(shell);
  if (dynamic.array) return dynamic.array(shell)?.[0];
  return new Map(dynamic.map?.(shell)).get("0");
}

/** `name=value`, or `name[key]=value`; a negative key counts from the end. */
export function assignDynamic(
  name: string,
  { array, assign }: DynamicVariable,
  shell: Shell,
  key: Key | undefined,
  value: string,
): VariableFault | undefined {
  let place = key;
  if (array && key !== undefined) {
    const index = typeof key === "number" ? key : shell.evaluateIndex(key);
    place = index < 0 ? index + (array(shell)?.length ?? 0) : index;
    if (place < 0) return { message: `${name}[${key}]: bad array subscript` };
  }
  assign?.(shell, value, place === undefined ? undefined : String(place));
  return undefined;
}

/** The variable with the value that it has now. */
export function readDynamic(cell: Cell, shell: Shell): Cell {
  const { dynamic } = cell;
  if (!dynamic) return cell;
  const copy = cell.copy();
  copy.dynamic = undefined;
  copy.scalar = dynamic.scalar?.(shell);
  const items = dynamic.array?.(shell);
  copy.array = items && IndexedArray.from(items);
  copy.map = dynamic.map && new AssociativeMap(dynamic.map(shell), dynamic.buckets);
  return copy;
}

/** As a list of all variables shows it. */
export function listDynamic(cell: Cell, shell: Shell): Cell {
  if (!cell.dynamic?.isOnDemand) return readDynamic(cell, shell);
  const copy = cell.copy();
  copy.dynamic = undefined;
  copy.array = readDynamic(cell, shell).array && new IndexedArray();
  return copy;
}
