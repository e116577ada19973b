import type { Evaluator } from "../interp/evaluator.ts";
import type { FunctionDefinition } from "../syntax/nodes.ts";
import type { ShellOptions } from "./options.ts";

/** A defined function, compiled once. */
export interface ShellFunction {
  readonly name: string;
  readonly node: FunctionDefinition;
  readonly body: Evaluator;
  /** How many blocks deep its body goes. */
  readonly weight: number;
  /** The file of its definition, as BASH_SOURCE shows it. */
  readonly source: string;
  readonly exported: boolean;
  readonly readonly: boolean;
  /** `declare -ft`: inherits the traps on DEBUG and RETURN. */
  readonly traced: boolean;
}

/** One function, sourced file or the script itself on the call stack; the innermost first. */
export interface CallFrame {
  readonly kind: "function" | "source" | "script";
  /** As in FUNCNAME: the function's name, `source` or `main`. */
  readonly name: string;
  /** As in BASH_SOURCE. */
  readonly source: string;
  /** The line of the call, as in BASH_LINENO. */
  readonly callLine: number;
  /** The line on which a function's body begins: at a prompt LINENO counts from there. */
  readonly startLine?: number;
  readonly args: readonly string[];
  readonly parent: CallFrame | undefined;
  readonly depth: number;
  /** `local -`: the options to come back to. */
  savedOptions: ShellOptions | undefined;
  /** Redirections of blocks that `return` has left, to be undone when the trap on RETURN has run. */
  heldRedirections?: (() => void)[];
}
