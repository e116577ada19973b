import { CharacterSet, type CodeRange, isClassName } from "../character-set.ts";
import type { Dialect } from "./dialects.ts";
import { characterEscape } from "./escapes.ts";
import { RegexFault } from "./faults.ts";

export interface BracketOptions {
  readonly dialect: Dialect;
  readonly ignoreCase: boolean;
}

export interface RegexBracket {
  readonly negated: boolean;
  /** Before the negation. */
  readonly ranges: readonly CodeRange[];
  /** Behind the `]`. */
  readonly end: number;
}

/** What stands at one place of a bracket expression: a character or a class. */
type Item = { readonly code: number; readonly end: number } | { readonly name: string; readonly end: number };

/** Reads the bracket expression whose `[` is at `start` (POSIX XBD 9.3.5). */
export function readBracket(
  source: string,
  start: number,
  options: BracketOptions,
): RegexBracket | RegexFault {
  const negated = source[start + 1] === "^";
  let at = start + (negated ? 2 : 1);
  const first = at;
  const ranges: CodeRange[] = [];
  const classes: string[] = [];
  for (;;) {
    // Nothing at all behind the bracket has another name (glibc regcomp.c, parse_bracket_exp).
    if (at >= source.length) return at === first ? RegexFault.INVALID : RegexFault.BRACKET;
    if (source[at] === "]" && at > first) break;
    const item = itemAt(source, at, options.dialect);
    if (item instanceof RegexFault) return item;
    const last = rangeEnd(source, item.end, options.dialect);
    if (last instanceof RegexFault) return last;
    at = (last ?? item).end;
    // `[a-c-e]`: where one range ends none can start.
    if (last && source[at] === "-" && source[at + 1] !== "]") return RegexFault.RANGE_END;
    if ("name" in item) {
      if (last) return RegexFault.RANGE_END;
      classes.push(...(options.ignoreCase ? foldClass(item.name) : [item.name]));
      continue;
    }
    const high = last ?? item;
    if ("name" in high || high.code < item.code) return RegexFault.RANGE_END;
    ranges.push([item.code, high.code]);
  }
  if (options.dialect.checksClassSyntax && /^\[:[^\]]*:\]$/.test(source.slice(start, at + 1)))
    return RegexFault.CLASS_SYNTAX;
  const set = new CharacterSet({ negated: false, ranges, classes }, options.ignoreCase);
  return { negated, ranges: set.ranges(), end: at + 1 };
}

/** Without regard to case both letter classes are all letters that have one. */
function foldClass(name: string): readonly string[] {
  return name === "upper" || name === "lower" ? ["upper", "lower"] : [name];
}

/** The end of a range, where a `-` follows that does not stand before the `]`. */
function rangeEnd(source: string, at: number, dialect: Dialect): Item | RegexFault | undefined {
  if (source[at] !== "-" || source[at + 1] === "]" || at + 1 >= source.length) return undefined;
  return itemAt(source, at + 1, dialect);
}

function itemAt(source: string, at: number, dialect: Dialect): Item | RegexFault {
  const mark = source[at + 1];
  if (source[at] === "[" && (mark === ":" || mark === "." || mark === "="))
    return namedItem(source, at, mark);
  const named = source[at] === "\\" ? characterEscape(source, at, dialect) : undefined;
  if (named) return named;
  const from = dialect.bracketEscapes && source[at] === "\\" && at + 1 < source.length ? at + 1 : at;
  const code = source.codePointAt(from);
  if (code === undefined) return RegexFault.BRACKET;
  return { code, end: from + (code > 0xffff ? 2 : 1) };
}

/** `[:name:]`, `[.name.]`, `[=x=]`. */
function namedItem(source: string, at: number, mark: ":" | "." | "="): Item | RegexFault {
  const close = source.indexOf(`${mark}]`, at + 2);
  if (close < 0) return mark === ":" ? { code: 0x5b, end: at + 1 } : RegexFault.BRACKET;
  const name = source.slice(at + 2, close);
  const end = close + 2;
  if (mark === ":") return isClassName(name) ? { name, end } : RegexFault.CLASS_NAME;
  // C.UTF-8 has no named collating elements: a character stands for itself.
  const code = name.codePointAt(0) ?? 0;
  return name.length === (code > 0xffff ? 2 : 1) ? { code, end } : RegexFault.COLLATION;
}
