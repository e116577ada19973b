import { MatchOverrun } from "../../base/match-overrun.ts";
import type { Pattern } from "../../base/pattern/index.ts";
import type { Regex } from "../../base/regex/index.ts";
import { ExpansionFault } from "./host.ts";

/** A search that takes too long ends the command, as any expansion that cannot be done. */
function ending<T>(search: () => T): T {
  try {
    return search();
  } catch (thrown) {
    if (thrown instanceof MatchOverrun) throw new ExpansionFault(thrown.message, "command");
    throw thrown;
  }
}

export function guardPattern(pattern: Pattern): Pattern {
  return {
    source: pattern.source,
    matches: (text) => ending(() => pattern.matches(text)),
    prefixEnd: (text, longest) => ending(() => pattern.prefixEnd(text, longest)),
    suffixStart: (text, longest) => ending(() => pattern.suffixStart(text, longest)),
    search: (text, from) => ending(() => pattern.search(text, from)),
  };
}

export function guardRegex(regex: Regex): Regex {
  return {
    groupCount: regex.groupCount,
    test: (text, from) => ending(() => regex.test(text, from)),
    find: (text, from) => ending(() => regex.find(text, from)),
    match: (text, from) => ending(() => regex.match(text, from)),
    places: (text, from) => ending(() => regex.places(text, from)),
  };
}
