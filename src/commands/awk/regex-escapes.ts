/** Characters that may stand behind a backslash in a regular expression (gawk re.c, make_regexp). */
const KNOWN = "abfnrtvx01234567<>`'BywWsS{}()|*+?.^$\\[]/-";

/** What gawk warns of in a regular expression, each character once: `seen` remembers which. */
export function* doubtfulEscapes(source: string, seen: Set<string>): Generator<string> {
  for (const [, letter = ""] of source.matchAll(/\\([\x00-\x7f])/g)) {
    if (KNOWN.includes(letter) || seen.has(letter)) continue;
    seen.add(letter);
    yield letter === "8" || letter === "9"
      ? `regexp escape sequence \`\\${letter}' treated as plain \`${letter}'`
      : `regexp escape sequence \`\\${letter}' is not a known regexp operator`;
  }
}
