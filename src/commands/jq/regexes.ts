import { RE2JS, RE2JSException } from "re2js";
import type { CompiledRegex, RegexCompiler } from "./filter.ts";
import { JqError } from "./json.ts";

const NEEDS_BACKTRACKING = /\(\?<?[=!]|\\[1-9]|\\k<|\(\?>|[*+?}]\+/;

/**
 * Expressions as of Oniguruma, on RE2, which takes time linear in the text. What needs backtracking (look-around,
 * back-references) is refused.
 */
export function createRegexes(): RegexCompiler {
  const known = new Map<string, CompiledRegex>();
  return {
    compile(source, flags) {
      const key = `${flags.ignoreCase}${flags.singleLine}${flags.extended}${source}`;
      const before = known.get(key);
      if (before) return before;
      if (NEEDS_BACKTRACKING.test(source))
        throw new JqError(
          "rockpool: look-around, back-references and possessive quantifiers are not simulated here",
        );
      const regex = compile(flags.extended ? withoutBlanks(source) : source, flags);
      known.set(key, regex);
      return regex;
    },
  };
}

function compile(
  source: string,
  flags: { readonly ignoreCase: boolean; readonly singleLine: boolean },
): CompiledRegex {
  let options = RE2JS.MULTILINE;
  if (flags.ignoreCase) options |= RE2JS.CASE_INSENSITIVE;
  if (flags.singleLine) options |= RE2JS.DOTALL;
  let regex: RE2JS;
  try {
    regex = RE2JS.compile(toRe2(source), options);
  } catch (thrown) {
    if (!(thrown instanceof RE2JSException)) throw thrown;
    throw new JqError(`Regex failure: ${wordsOf(thrown.message)}`);
  }
  const count = regex.groupCount();
  const names: (string | null)[] = new Array<string | null>(count).fill(null);
  for (const [name, index] of Object.entries(regex.namedGroups())) names[index - 1] = name;
  return {
    groupNames: names,
    find(text, from) {
      const matcher = regex.matcher(text);
      if (!matcher.find(from)) return undefined;
      const groups = names.map((_name, index) => {
        const start = matcher.start(index + 1);
        return start < 0 ? undefined : { start, end: matcher.end(index + 1) };
      });
      return { start: matcher.start(), end: matcher.end(), groups };
    },
  };
}

/** What RE2 writes in another way: `\h` is a hexadecimal digit, `\Z` may stand before a last newline. */
function toRe2(source: string): string {
  return source.replace(/\\([\s\S])/g, (written, letter: string) => {
    if (letter === "h") return "[0-9a-fA-F]";
    if (letter === "H") return "[^0-9a-fA-F]";
    if (letter === "Z") return "\\z";
    return written;
  });
}

/** `x`: blanks and comments do not count. */
function withoutBlanks(source: string): string {
  return source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]|\s+|#[^\n]*/g, (part) =>
    /^[\s#]/.test(part) ? "" : part,
  );
}

/** Oniguruma's words for the commonest faults. */
function wordsOf(message: string): string {
  if (/missing closing \)|missing parenthesis|unexpected \)/i.test(message))
    return /unexpected/.test(message)
      ? "unmatched close parenthesis"
      : "end pattern with unmatched parenthesis";
  if (/missing closing \]/i.test(message)) return "premature end of char-class";
  if (/missing argument to repetition/i.test(message)) return "target of repeat operator is not specified";
  if (/trailing backslash/i.test(message)) return "end pattern at escape";
  if (/invalid character class range/i.test(message)) return "empty range in char class";
  return message;
}
