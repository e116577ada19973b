import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileText } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { printNode } from "../syntax/index.ts";
import type { Word, WordPart } from "../syntax/nodes.ts";
import { trace } from "./trace.ts";

/** One test of `[[ ]]` as `set -x` shows it: the words as they are, without quotes. */
export function traceTest(shell: Shell, negated: boolean, words: readonly string[]): MaybePromise<void> {
  return trace(shell, `[[ ${negated ? "! " : ""}${words.join(" ")} ]]`);
}

/**
 * The right side of `==` or `=~` as `set -x` shows it: expanded, and what was quoted with a backslash before each of the
 * `special` characters.
 */
export function compileShownPattern(word: Word, special: RegExp): (shell: Shell) => MaybePromise<string> {
  const parts = word.parts.map((part) => compilePart(word, part, special));
  const from = (shell: Shell, before: string, start: number): MaybePromise<string> => {
    const part = parts[start];
    return part ? andThen(part(shell), (text) => from(shell, before + text, start + 1)) : before;
  };
  return (shell) => from(shell, "", 0);
}

/** Of a glob all that is quoted, of a regular expression what means something there (pathexp.c, ere_char). */
export const QUOTED_IN_GLOB = /./gsu;
export const QUOTED_IN_REGEX = /[.[\\()*+?{|^$]/g;

function compilePart(word: Word, part: WordPart, special: RegExp): (shell: Shell) => MaybePromise<string> {
  const single: Word = { ...word, parts: [part] };
  // Substitutions are not run a second time to be shown.
  if (part.kind === "command-substitution" || part.kind === "process-substitution")
    return () => printNode(single);
  const text = compileText(single);
  return part.kind === "literal" || part.kind === "parameter" || part.kind === "arithmetic-expansion"
    ? text
    : (shell) => andThen(text(shell), (quoted) => quoted.replace(special, "\\$&"));
}
