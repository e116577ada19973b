/** A compiled pattern: what `case`, `[[ == ]]`, `${x#p}`, `${x/p/r}`, `find -name` and globbing ask of it. */
export interface Pattern {
  /** As it was written. */
  readonly source: string;
  /** Whether the whole text matches. */
  matches(text: string): boolean;
  /** Where the shortest or longest matching prefix ends; -1 when none matches. */
  prefixEnd(text: string, longest: boolean): number;
  /** Where the shortest or longest matching suffix starts; -1 when none matches. */
  suffixStart(text: string, longest: boolean): number;
  /** The leftmost match at or after `from`, the longest one there. */
  search(text: string, from: number): Region | undefined;
}

export interface Region {
  readonly start: number;
  readonly end: number;
}

/** Where the character before `at` starts: two units back for a surrogate pair. */
export function characterBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  if (unit < 0xdc00 || unit > 0xdfff || at < 2) return at - 1;
  const high = text.charCodeAt(at - 2);
  return high >= 0xd800 && high <= 0xdbff ? at - 2 : at - 1;
}

/** Where the character at `at` ends. */
export function characterAfter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return at + 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? at + 2 : at + 1;
}
