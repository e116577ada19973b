import { readHereDocuments } from "./here-documents.ts";
import type { ParseState } from "./parse-state.ts";
import { advance, peek } from "./tokens.ts";

/** Goes over newlines, and over the here-documents behind them. */
export function skipNewlines(state: ParseState): void {
  while (peek(state) === "\n") takeNewline(state);
}

export function takeNewline(state: ParseState): void {
  advance(state);
  readHereDocuments(state);
}
