import type { ParseState } from "./parse-state.ts";
import { advance, peek } from "./tokens.ts";

export function skipNewlines(state: ParseState): void {
  while (peek(state) === "\n") advance(state);
}
