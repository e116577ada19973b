import { compileRegex, type DialectName, type Regex, RegexFault } from "../../base/regex/index.ts";

import { parseRegex } from "../../base/regex/parser.ts";

export interface MatchSpan {
  readonly start: number;
  readonly end: number;
}

/** What the patterns mean together for one line of text. */
export interface Matcher {
  selects(line: string): boolean;
  /** The leftmost match at or after `from`, the longest of those. */
  find(line: string, from: number): MatchSpan | undefined;
  /** One expression for a whole block of lines, where that gives the same: the fast way. */
  readonly block: Regex | undefined;
}

export interface MatcherOptions {
  readonly dialect: "basic" | "extended" | "fixed" | "perl";
  readonly ignoreCase: boolean;
  readonly words: boolean;
  readonly wholeLines: boolean;
  /** Lines end with NUL: a newline within is nothing special. */
  readonly isNullData: boolean;
}

/** A complaint in grep's words, without its name; the status is 2. */
export class PatternFault extends Error {}

const DIALECTS: Readonly<Record<"basic" | "extended" | "fixed", DialectName>> = {
  basic: "grep",
  extended: "egrep",
  fixed: "egrep",
};

/** `perl` compiles patterns of -P; it is loaded only where one is used. */
export function compileMatcher(
  patterns: readonly string[],
  options: MatcherOptions,
  perl?: CompilePerl,
): Matcher {
  const { dialect, ignoreCase } = options;
  if (dialect === "perl") return lineMatcher(perl ? [perl(patterns, ignoreCase)] : [], options);
  const sources = dialect === "fixed" ? patterns.map(escapeFixed) : patterns;
  const compile = (source: string, block: boolean) => {
    const regex = compileRegex(source, {
      dialect: DIALECTS[dialect],
      ignoreCase,
      multiline: block,
      excludeNewline: block ? "always" : false,
    });
    if (regex instanceof RegexFault) throw new PatternFault(describeFault(regex, source));
    return regex;
  };
  const refers = sources.some((source) => /\\[1-9]/.test(source));
  const regexes = refers
    ? sources.map((source) => compile(source, false))
    : joined(sources, dialect).map((source) => compile(source, false));
  // In a block the text's ends are not those of its lines.
  const needsLines = refers || options.isNullData || sources.some((source) => /\\[`']/.test(source));
  const simple = !needsLines && !options.words && !options.wholeLines && regexes.length === 1;
  const [whole = ""] = joined(sources, dialect);
  return { ...lineMatcher(regexes, options), block: simple ? compile(whole, true) : undefined };
}

/** What grep says about expressions that begin with a repetition. */
export function warningsOf(patterns: readonly string[], { dialect }: MatcherOptions): readonly string[] {
  if (dialect !== "extended") return [];
  return patterns.flatMap((pattern) => {
    const parsed = parseRegex(pattern, { dialect: "egrep" });
    if (parsed instanceof RegexFault) return [];
    return parsed.strayRepeats.map((repeat) => `${repeat === "{" ? "{...}" : repeat} at start of expression`);
  });
}

/** grep looks at the expression itself before regcomp(3) does: a bracket as its last character has no name there. */
function describeFault(fault: RegexFault, source: string): string {
  return fault === RegexFault.BRACKET && /(?:^|[^[\\])\[$/.test(source)
    ? RegexFault.INVALID.message
    : fault.message;
}

/** Several patterns as one alternation; no pattern at all matches nothing. */
function joined(sources: readonly string[], dialect: "basic" | "extended" | "fixed"): readonly string[] {
  if (sources.length <= 1) return sources;
  return dialect === "basic"
    ? [sources.map((source) => `\\(${source}\\)`).join("\\|")]
    : [sources.map((source) => `(${source})`).join("|")];
}

function escapeFixed(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

export type CompilePerl = (patterns: readonly string[], ignoreCase: boolean) => Finder;

type Finder = Pick<Regex, "test" | "find">;

function lineMatcher(regexes: readonly Finder[], options: MatcherOptions): Matcher {
  const leftmost = (line: string, from: number): MatchSpan | undefined => {
    let best: MatchSpan | undefined;
    for (const regex of regexes) {
      const found = regex.find(line, from);
      if (
        found &&
        (!best || found.start < best.start || (found.start === best.start && found.end > best.end))
      )
        best = found;
    }
    return best;
  };
  const find = options.wholeLines
    ? (line: string, from: number) => wholeLine(regexes, line, from)
    : options.words
      ? (line: string, from: number) => wholeWord(leftmost, line, from)
      : leftmost;
  const [only] = regexes;
  const plain = only && regexes.length === 1 && !options.words && !options.wholeLines;
  return {
    find,
    selects: plain ? (line) => only.test(line) : (line) => find(line, 0) !== undefined,
    block: undefined,
  };
}

/** The longest match at the start of the line is the whole line wherever any is. */
function wholeLine(regexes: readonly Finder[], line: string, from: number): MatchSpan | undefined {
  if (from > 0) return undefined;
  for (const regex of regexes) {
    const found = regex.find(line, 0);
    if (found?.start === 0 && found.end === line.length) return found;
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}_]/u;

/** As GNU grep tries: the match, then shorter ones at the same place, then the next place (searchutils, EGexecute). */
function wholeWord(
  find: (line: string, from: number) => MatchSpan | undefined,
  line: string,
  from: number,
): MatchSpan | undefined {
  let at = from;
  for (;;) {
    const found = find(line, at);
    if (!found) return undefined;
    const { start } = found;
    if (start === 0 || !WORD.test(line[start - 1] as string)) {
      for (let shorter: MatchSpan | undefined = found; shorter && shorter.start === start; ) {
        const end: number = shorter.end;
        const inWord: boolean = end < line.length && WORD.test(line[end] as string);
        if (!inWord && (end > start || line.length === 0 || !WORD.test(line[start] ?? " "))) return shorter;
        shorter = end > start ? find(line.slice(0, end - 1), start) : undefined;
      }
    }
    at = start + 1;
    if (at > line.length) return undefined;
  }
}
