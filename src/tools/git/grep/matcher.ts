import { compilePerlRegex, PerlFault, type PerlRegex } from "../../../base/perl-regex/index.ts";
import { compileRegex, RegexFault } from "../../../base/regex/index.ts";
import { die } from "../death.ts";
import type { Given } from "../subcommand.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first place at or after `from` where one of the patterns fits. */
export type FindMatch = (line: string, from: number) => Span | undefined;

/** What the patterns mean together: a line is selected where any of them fits. */
export function compilePatterns(given: Given, patterns: readonly string[]): FindMatch {
  const finders = patterns.map((pattern) => compilePattern(given, pattern));
  const find: FindMatch = (line, from) => {
    let first: Span | undefined;
    for (const finder of finders) {
      const found = finder(line, from);
      if (
        found &&
        (!first || found.start < first.start || (found.start === first.start && found.end > first.end))
      )
        first = found;
    }
    return first;
  };
  return given.has("word-regexp") ? wholeWords(find) : find;
}

function compilePattern(given: Given, pattern: string): FindMatch {
  const ignoreCase = given.has("ignore-case");
  const kind = given.last("extended-regexp", "basic-regexp", "fixed-strings", "perl-regexp");
  if (kind === "perl-regexp") {
    const regex = compilePerl(pattern, ignoreCase);
    return (line, from) => regex.find(line, from);
  }
  const source = kind === "fixed-strings" ? pattern.replace(/[\\.*[^$]/g, "\\$&") : pattern;
  const dialect = kind === "extended-regexp" ? "egrep" : "grep";
  const regex = compileRegex(source, { dialect, ignoreCase });
  if (regex instanceof RegexFault) return die(`command line, '${pattern}': ${regex.message}`);
  return (line, from) => regex.find(line, from);
}

function compilePerl(pattern: string, ignoreCase: boolean): PerlRegex {
  try {
    return compilePerlRegex(pattern, { ignoreCase });
  } catch (thrown) {
    if (thrown instanceof PerlFault) return die(`command line, '${pattern}': ${thrown.message}`);
    throw thrown;
  }
}

const isWordAt = (line: string, at: number): boolean => /\w/.test(line[at] ?? "");

/** Nothing of a word may stand beside the match. */
function wholeWords(find: FindMatch): FindMatch {
  return (line, from) => {
    for (let at = from; at <= line.length; ) {
      const found = find(line, at);
      if (!found) return undefined;
      if (!isWordAt(line, found.start - 1) && !isWordAt(line, found.end) && found.end > found.start)
        return found;
      at = found.start + 1;
    }
    return undefined;
  };
}
