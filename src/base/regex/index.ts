import { Automaton, type Span } from "./automaton.ts";
import { Backtracker } from "./backtracker.ts";
import { findGroups, type Slots } from "./captures.ts";
import { RegexFault } from "./faults.ts";
import { literalOf, requiredLiteral } from "./literal.ts";
import { LiteralSearch } from "./literal-search.ts";
import { type NativeRegex, toNative } from "./native.ts";
import { everyNode, type RegexNode } from "./nodes.ts";
import { parseRegex, type RegexOptions } from "./parser.ts";
import { buildProgram, type Program } from "./program.ts";

export type { Span } from "./automaton.ts";
export type { DialectName } from "./dialects.ts";
export { RegexFault } from "./faults.ts";
export type { RegexOptions } from "./parser.ts";

/** A match and what its groups matched: `groups[0]` is the whole; undefined where a group took no part. */
export interface RegexMatch extends Span {
  readonly groups: readonly (string | undefined)[];
}

/**
 * A compiled POSIX regular expression. All searches are leftmost-longest, and take time linear in the text, but for
 * those with back-references, which throw `MatchOverrun` when they take too long.
 */
export interface Regex {
  readonly groupCount: number;
  /** Whether there is a match that starts at or after `from`. `^` is still the start of the whole text. */
  test(text: string, from?: number): boolean;
  find(text: string, from?: number): Span | undefined;
  match(text: string, from?: number): RegexMatch | undefined;
  /** As `match`, but where the groups stand: start and end of each, the whole first; -1 where one took no part. */
  places(text: string, from?: number): Slots | undefined;
}

const CACHE_SIZE = 300;
const cache = new Map<string, Regex | RegexFault>();

/** Compiles an expression; the ones used last are kept. A fault is what regcomp(3) would say. */
export function compileRegex(source: string, options: RegexOptions): Regex | RegexFault {
  const { dialect, ignoreCase, multiline, excludeNewline } = options;
  const key = `${dialect}${ignoreCase ? "i" : ""}${multiline ? "m" : ""}${excludeNewline ?? ""}:${source}`;
  let regex = cache.get(key);
  if (!regex) {
    regex = compile(source, options);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, regex);
  }
  return regex;
}

function compile(source: string, options: RegexOptions): Regex | RegexFault {
  const parsed = parseRegex(source, options);
  if (parsed instanceof RegexFault) return parsed;
  const { node, groupCount } = parsed;
  const literal = literalOf(node);
  if (literal !== undefined) return new LiteralRegex(literal);
  const multiline = options.multiline === true;
  const program = buildProgram(node, { captures: true });
  if (program instanceof RegexFault) return program;
  for (const each of everyNode(node)) {
    if (each.kind !== "backreference") continue;
    const engine = new Backtracker(program, groupCount, {
      ignoreCase: options.ignoreCase === true,
      multiline,
    });
    return new BackreferenceRegex(engine, groupCount, requiredLiteral(node));
  }
  return new LinearRegex(node, program, groupCount, multiline);
}

/** An expression without operators. */
class LiteralRegex implements Regex {
  readonly groupCount = 0;
  readonly #search: LiteralSearch;

  constructor(readonly literal: string) {
    this.#search = new LiteralSearch(literal);
  }

  test(text: string, from = 0): boolean {
    return this.#search.indexIn(text, from) >= 0;
  }
  find(text: string, from = 0): Span | undefined {
    const start = this.#search.indexIn(text, from);
    return start < 0 ? undefined : { start, end: start + this.literal.length };
  }
  match(text: string, from = 0): RegexMatch | undefined {
    const span = this.find(text, from);
    return span && { ...span, groups: [this.literal] };
  }
  places(text: string, from = 0): Slots | undefined {
    const span = this.find(text, from);
    return span && [span.start, span.end];
  }
}

/** Up to this length even a search that fails everywhere as late as it can is over at once. */
const SHORT = 1000;

/** An expression without back-references: the platform's RegExp where that is safe, else the automaton. */
class LinearRegex implements Regex {
  readonly #native: NativeRegex | undefined;
  readonly #required: string;
  /** For texts without surrogate pairs, and for those with some. */
  #simple: Automaton | undefined;
  #full: Automaton | undefined;

  constructor(
    readonly node: RegexNode,
    readonly program: Program,
    readonly groupCount: number,
    readonly multiline: boolean,
  ) {
    this.#native = toNative(node, multiline);
    this.#required = requiredLiteral(node);
  }

  test(text: string, from = 0): boolean {
    if (!this.#mayMatch(text, from)) return false;
    const native = this.#nativeFor(text);
    if (!native) return this.#engine(text).test(text, from);
    native.lastIndex = from;
    return native.test(text);
  }

  find(text: string, from = 0): Span | undefined {
    if (!this.#mayMatch(text, from)) return undefined;
    const native = this.#nativeFor(text);
    if (!native) return this.#engine(text).find(text, from);
    native.lastIndex = from;
    const found = native.exec(text);
    return found ? { start: found.index, end: found.index + found[0].length } : undefined;
  }

  match(text: string, from = 0): RegexMatch | undefined {
    const native = this.#nativeFor(text);
    if (native && this.#mayMatch(text, from)) {
      native.lastIndex = from;
      const found = native.exec(text);
      return found
        ? { start: found.index, end: found.index + found[0].length, groups: [...found] }
        : undefined;
    }
    const span = this.find(text, from);
    if (!span) return undefined;
    if (this.groupCount === 0) return { ...span, groups: [text.slice(span.start, span.end)] };
    return { ...span, groups: groupTexts(text, this.#groupsWithin(text, span)) };
  }

  places(text: string, from = 0): Slots | undefined {
    const span = this.find(text, from);
    return span && this.#groupsWithin(text, span);
  }

  #groupsWithin(text: string, span: Span): Slots {
    return findGroups(this.program, this.groupCount, text, span, this.multiline);
  }

  #nativeFor(text: string): RegExp | undefined {
    const native = this.#native;
    return native && (!native.hasLoops || text.length <= SHORT) ? native.regexp : undefined;
  }

  #mayMatch(text: string, from: number): boolean {
    return this.#required === "" || text.includes(this.#required, from);
  }

  #engine(text: string): Automaton {
    if (HAS_PAIRS.test(text)) return (this.#full ??= this.#build(false));
    return (this.#simple ??= this.#build(true));
  }

  #build(withoutPairs: boolean): Automaton {
    const automaton = Automaton.of(this.node, this.multiline, withoutPairs);
    if (automaton instanceof RegexFault)
      throw new Error(`the same machine was built before: ${automaton.message}`);
    return automaton;
  }
}

const HAS_PAIRS = /[\ud800-\udbff]/;

function groupTexts(text: string, slots: Slots): (string | undefined)[] {
  const groups: (string | undefined)[] = [];
  for (let i = 0; i < slots.length; i += 2) {
    const start = slots[i] as number;
    const end = slots[i + 1] as number;
    groups.push(start < 0 || end < 0 ? undefined : text.slice(start, end));
  }
  return groups;
}

class BackreferenceRegex implements Regex {
  constructor(
    readonly engine: Backtracker,
    readonly groupCount: number,
    readonly required: string,
  ) {}

  test(text: string, from = 0): boolean {
    return this.find(text, from) !== undefined;
  }
  find(text: string, from = 0): Span | undefined {
    const found = text.includes(this.required, from) ? this.engine.find(text, from) : undefined;
    return found && { start: found.start, end: found.end };
  }
  match(text: string, from = 0): RegexMatch | undefined {
    if (!text.includes(this.required, from)) return undefined;
    const found = this.engine.find(text, from);
    return found && { start: found.start, end: found.end, groups: groupTexts(text, found.slots) };
  }
  places(text: string, from = 0): Slots | undefined {
    return text.includes(this.required, from) ? this.engine.find(text, from)?.slots : undefined;
  }
}
