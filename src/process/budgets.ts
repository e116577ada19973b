/**
 * What one computer may use up. All are counted, none is timed, so that the same script ends at the same
 * place on every host. `Infinity` lifts a budget.
 */
export interface Budgets {
  /** Units of work of one run; about a shell step, or 64 bytes that a command looks at. */
  readonly steps: number;
  /** Processes alive at the same time. */
  readonly processes: number;
  /** Bytes that one run may write to its standard output and standard error together. */
  readonly output: number;
  /** The longest text that one variable or expansion may hold, in UTF-16 units. */
  readonly text: number;
  /** Words that one expansion may make. */
  readonly words: number;
  /** Function calls, sourced files, subshells and evals within each other. */
  readonly nesting: number;
}

export const DEFAULT_BUDGETS: Budgets = {
  steps: 400_000_000,
  processes: 512,
  output: 256 * 1024 * 1024,
  text: 64 * 1024 * 1024,
  words: 1_000_000,
  nesting: 1_000,
};
