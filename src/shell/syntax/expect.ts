import { unexpected } from "./errors.ts";
import type { ParseState } from "./parse-state.ts";
import { peekCommand, takeWord } from "./reserved-words.ts";

/** Goes over a reserved word that must stand here. */
export function expect(state: ParseState, word: string): void {
  if (peekCommand(state) !== "word" || !takeWord(state, word)) throw unexpected(state, [word]);
}
