import { PerlMachine, type PerlMatch } from "./machine.ts";
import { parsePerl } from "./parse.ts";
import { compilePerl } from "./program.ts";

export { UnsupportedVerb } from "./group.ts";
export type { PerlMatch } from "./machine.ts";
export { PerlFault } from "./nodes.ts";

/**
 * A compiled expression of Perl. As in Perl the first way that matches counts, which may have to be found by trying
 * many: a search that tries too many throws `MatchOverrun`.
 */
export interface PerlRegex {
  find(text: string, from?: number): PerlMatch | undefined;
  /** As `find`, with what its groups matched. */
  match(text: string): PerlGroups | undefined;
}

export interface PerlGroups {
  /** The whole match, then each group; undefined where one took no part. */
  readonly groups: readonly (string | undefined)[];
  readonly named: ReadonlyMap<string, string>;
}

/** Compiles an expression; throws a `PerlFault` with what PCRE2 would say, or an `UnsupportedVerb`. */
export function compilePerlRegex(source: string, options: { readonly ignoreCase: boolean }): PerlRegex {
  const pattern = parsePerl(source, options.ignoreCase);
  const machine = new PerlMachine(compilePerl(pattern));
  return {
    find: (text, from = 0) => machine.find(text, from),
    match: (text) => {
      const found = machine.find(text, 0);
      if (!found) return undefined;
      const groups = [text.slice(found.start, found.end), ...machine.groups()];
      const named = [...pattern.names].map(([name, group]) => [name, groups[group] ?? ""] as const);
      return { groups, named: new Map(named) };
    },
  };
}
