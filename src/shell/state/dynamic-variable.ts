import type { Shell } from "../shell.ts";
import { AssociativeMap } from "./associative-map.ts";
import type { Cell } from "./cell.ts";

/** A variable whose value is computed when it is read. Exactly one of the three readers is there. */
export interface DynamicVariable {
  readonly scalar?: (shell: Shell) => string | undefined;
  readonly array?: (shell: Shell) => readonly string[];
  readonly map?: (shell: Shell) => Iterable<readonly [string, string]>;
  /** What an assignment does; without it, it does nothing. `key` is that of an element. */
  readonly assign?: (shell: Shell, value: string, key: string | undefined) => void;
  readonly unsetKey?: (shell: Shell, key: string) => void;
}

/** The variable with the value that it has now. */
export function readDynamic(cell: Cell, shell: Shell): Cell {
  const { dynamic } = cell;
  if (!dynamic) return cell;
  return {
    ...cell,
    dynamic: undefined,
    scalar: dynamic.scalar?.(shell),
    array: dynamic.array && new Map(dynamic.array(shell).map((value, index) => [index, value])),
    map: dynamic.map && new AssociativeMap(dynamic.map(shell)),
  };
}
