import type { ViPattern } from "./vim-regex.ts";

/** What was searched for last. */
export interface SearchState {
  pattern: ViPattern | undefined;
  source: string;
  forward: boolean;
  /** `e`, `+1` behind the pattern's second slash. */
  offset: string;
  /** `:noh`: nothing is marked until the next search. */
  isQuiet: boolean;
}

export function newSearch(): SearchState {
  return { pattern: undefined, source: "", forward: true, offset: "", isQuiet: false };
}
