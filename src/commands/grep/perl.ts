import { RE2JS, RE2JSException } from "re2js";
import { type MatchSpan, PatternFault } from "./matcher.ts";

/**
 * Perl's expressions on RE2, which takes time linear in the text. What needs backtracking (look-around,
 * back-references) is refused.
 */
export function compilePerl(
  patterns: readonly string[],
  ignoreCase: boolean,
): { test(line: string): boolean; find(line: string, from: number): MatchSpan | undefined } {
  if (patterns.length > 1) throw new PatternFault("the -P option only supports a single pattern");
  const source = patterns[0] ?? "";
  if (/\(\?<?[=!]|\\[1-9]|\(\?>|[*+?}]\+/.test(source)) {
    throw new PatternFault(
      "not simulated here: grep -P with look-around, back-references or possessive quantifiers",
    );
  }
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (thrown) {
    if (thrown instanceof RE2JSException) throw new PatternFault(thrown.message);
    throw thrown;
  }
  const find = (line: string, from: number): MatchSpan | undefined => {
    const matcher = compiled.matcher(line);
    return matcher.find(from) ? { start: matcher.start(), end: matcher.end() } : undefined;
  };
  return { find, test: (line) => find(line, 0) !== undefined };
}
