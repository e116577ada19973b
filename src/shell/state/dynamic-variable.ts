import type { Shell } from "../shell.ts";

/** A variable whose value is computed when it is read. */
export interface DynamicVariable {
  readonly kind: "scalar" | "array" | "map";
  readonly scalar?: (shell: Shell) => string | undefined;
  readonly array?: (shell: Shell) => readonly string[];
  readonly map?: (shell: Shell) => ReadonlyMap<string, string>;
  /** What an assignment does; without it, it does nothing. */
  readonly assign?: (shell: Shell, value: string, key: string | undefined) => void;
  readonly unsetKey?: (shell: Shell, key: string) => void;
}
