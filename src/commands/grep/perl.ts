import { RE2JS } from "re2js";
import { compilePerlRegex, PerlFault, UnsupportedVerb } from "../../base/perl-regex/index.ts";
import { type MatchSpan, PatternFault } from "./matcher.ts";

/** What needs backtracking: look-around, references, recursion, conditions, atomic and possessive parts, `\K`, `\G`. */
const BACKTRACKS = /\(\?(?:<?[=!]|[>|(&P+\-R0-9#^])|\\[1-9gkKGRX]|[*+?}]\+|\(\*/;

interface Finder {
  test(line: string): boolean;
  find(line: string, from: number): MatchSpan | undefined;
}

/** Perl's expressions: on RE2 where that can do them, which takes time linear in the text, else by counted backtracking. */
export function compilePerl(patterns: readonly string[], ignoreCase: boolean): Finder {
  if (patterns.length > 1) throw new PatternFault("the -P option only supports a single pattern");
  // Characters are UTF-8 anyway.
  const source = (patterns[0] ?? "").replace(/^(?:\(\*(?:UTF8?|UCP)\))+/, "");
  try {
    const regex = compilePerlRegex(source, { ignoreCase });
    const linear = BACKTRACKS.test(source) ? undefined : compileLinear(source, ignoreCase);
    if (linear) return linear;
    return {
      find: (line, from) => regex.find(line, from),
      test: (line) => regex.find(line) !== undefined,
    };
  } catch (thrown) {
    if (thrown instanceof UnsupportedVerb) throw new PatternFault(`not simulated here: ${thrown.message}`);
    if (thrown instanceof PerlFault) throw new PatternFault(thrown.message);
    throw thrown;
  }
}

/** Undefined where RE2 does not know the expression. */
function compileLinear(source: string, ignoreCase: boolean): Finder | undefined {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch {
    return undefined;
  }
  const find = (line: string, from: number): MatchSpan | undefined => {
    const matcher = compiled.matcher(line);
    return matcher.find(from) ? { start: matcher.start(), end: matcher.end() } : undefined;
  };
  return { find, test: (line) => find(line, 0) !== undefined };
}
