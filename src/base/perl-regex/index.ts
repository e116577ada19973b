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
}

/** Compiles an expression; throws a `PerlFault` with what PCRE2 would say, or an `UnsupportedVerb`. */
export function compilePerlRegex(source: string, options: { readonly ignoreCase: boolean }): PerlRegex {
  const machine = new PerlMachine(compilePerl(parsePerl(source, options.ignoreCase)));
  return { find: (text, from = 0) => machine.find(text, from) };
}
