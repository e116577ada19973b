import { RE2JS, RE2JSException } from "re2js";
import { fail } from "../postgres-error.ts";

export interface Pattern {
  readonly test: (text: string) => boolean;
  readonly replace: (text: string, by: string, all: boolean) => string;
  /** What the first match has in its groups, or the whole of it where it has none. */
  readonly groups: (text: string) => readonly (string | null)[] | undefined;
}

/** One of POSIX's regular expressions, with the classes that Perl has too. */
export function compilePattern(pattern: string, folds: boolean): Pattern {
  const compiled = compile(pattern, folds);
  return {
    test: (text) => compiled.matcher(text).find(),
    replace: (text, by, all) => {
      const matcher = compiled.matcher(text);
      const words = by
        .replace(/\$/g, "\\$")
        .replace(/\\(\d)/g, "$$$1")
        .replace(/\\&/g, "$0");
      return all ? matcher.replaceAll(words) : matcher.replaceFirst(words);
    },
    groups: (text) => {
      const matcher = compiled.matcher(text);
      if (!matcher.find()) return undefined;
      const count = matcher.groupCount();
      if (count === 0) return [matcher.group(0) ?? null];
      return Array.from({ length: count }, (_, at) => matcher.group(at + 1) ?? null);
    },
  };
}

function compile(pattern: string, folds: boolean): RE2JS {
  try {
    return RE2JS.compile(pattern, folds ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (thrown) {
    if (!(thrown instanceof RE2JSException)) throw thrown;
    return fail("2201B", `invalid regular expression: ${reasonOf(pattern)}`);
  }
}

/** In the words of POSIX (regerror(3)). */
function reasonOf(pattern: string): string {
  if (/\[[^\]]*$/.test(pattern)) return "brackets [] not balanced";
  if (/^[*+?]|\([*+?]/.test(pattern)) return "quantifier operand invalid";
  return (pattern.match(/\(/g)?.length ?? 0) !== (pattern.match(/\)/g)?.length ?? 0)
    ? "parentheses () not balanced"
    : "invalid escape \\ sequence";
}
