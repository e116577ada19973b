import type { Feature, SyntaxWords } from "../syntax/language.ts";

const RESERVED = "! case do done elif else esac fi for if in then until while { }".split(" ");

/** A language of the shells that descend from Kenneth Almquist's: POSIX, and what is added. */
export function almquistLanguage(
  words: SyntaxWords,
  features: readonly Feature[],
  reserved: readonly string[],
) {
  return { words, features: new Set(features), reserved: new Set([...RESERVED, ...reserved]) };
}

export const DASH_LANGUAGE = almquistLanguage(
  {
    unexpected: (token, expected) =>
      `Syntax error: ${token} unexpected${expected === undefined ? "" : ` (expecting ${expected})`}`,
    unclosed: {
      quotes: "Syntax error: Unterminated quoted string",
      backquotes: "Syntax error: EOF in backquote substitution",
      brace: "Syntax error: Missing '}'",
      arithmetic: "Syntax error: Missing '))'",
    },
    badLoopVariable: "Syntax error: Bad for loop variable",
    badFunctionName: "Syntax error: Bad function name",
  },
  [],
  [],
);

export const ASH_LANGUAGE = almquistLanguage(
  {
    unexpected: (token, expected) =>
      `syntax error: unexpected ${token}${expected === undefined ? "" : ` (expecting ${expected})`}`,
    unclosed: {
      quotes: "syntax error: unterminated quoted string",
      backquotes: "syntax error: EOF in backquote substitution",
      brace: "syntax error: missing '}'",
      arithmetic: "syntax error: missing '))'",
    },
    badLoopVariable: "syntax error: bad for loop variable",
    badFunctionName: "syntax error: bad function name",
  },
  ["ansi-quotes", "both-outputs", "listed-tests", "processes", "replacement", "slices"],
  ["function"],
);
