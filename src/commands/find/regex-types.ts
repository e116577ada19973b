import { compileRegex, type DialectName, type Regex, RegexFault } from "../../base/regex/index.ts";

/** The names for -regextype, in the order of find's own list, and how each is read. */
const TYPES: Readonly<Record<string, "emacs" | DialectName>> = {
  "findutils-default": "emacs",
  ed: "expr",
  emacs: "emacs",
  "gnu-awk": "awk",
  grep: "expr",
  "posix-awk": "awk",
  awk: "awk",
  "posix-basic": "expr",
  "posix-egrep": "bash",
  egrep: "bash",
  "posix-extended": "bash",
  "posix-minimal-basic": "expr",
  sed: "expr",
};

export const REGEX_TYPES: readonly string[] = Object.keys(TYPES);

export function compilePathRegex(source: string, type: string, ignoreCase: boolean): Regex | RegexFault {
  // A bracket as the last character has no name of its own (regcomp(3)).
  if (/(?:^|[^[\\])\[$/.test(source)) return RegexFault.INVALID;
  const dialect = TYPES[type] ?? "emacs";
  if (dialect !== "emacs") return compileRegex(source, { dialect, ignoreCase });
  return compileRegex(emacsToBasic(source), { dialect: "expr", ignoreCase });
}

/**
 * Emacs' syntax as a basic expression: there `+` and `?` are operators and `\+` is a plus; there are no intervals,
 * and no classes such as [:alpha:] (regex.h, RE_SYNTAX_EMACS).
 */
function emacsToBasic(source: string): string {
  let basic = "";
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? "";
    if (character === "\\") {
      const next = source[++at] ?? "";
      basic += "+?{}".includes(next) && next !== "" ? next : `\\${next}`;
    } else if (character === "+" || character === "?") basic += `\\${character}`;
    else if (character === "[") {
      const end = endOfBracket(source, at);
      basic += end < 0 ? source.slice(at) : bracketWithoutClasses(source.slice(at, end));
      if (end < 0) break;
      at = end - 1;
    } else basic += character;
  }
  return basic;
}

/** Behind the bracket expression that begins at `at`; -1: it does not end. */
function endOfBracket(source: string, at: number): number {
  const first = source[at + 1] === "^" ? at + 2 : at + 1;
  return source.indexOf("]", source[first] === "]" ? first + 1 : first) + 1 || -1;
}

/** `[[:x]` is a set with a bracket and a colon: the bracket goes to where it cannot begin a class. */
function bracketWithoutClasses(bracket: string): string {
  const content = bracket.slice(1, -1);
  if (!/\[[:.=]/.test(content)) return bracket;
  return `[${content.replaceAll("[", "")}[]`;
}
