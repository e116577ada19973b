/** Words between blanks (make knows no quotes). */
export function splitWords(text: string): readonly string[] {
  return text.split(/[ \t\n\r\v\f]+/).filter((word) => word !== "");
}

/** Where the first `%` stands that no backslash quotes; -1: nowhere. */
export function findPercent(pattern: string): number {
  let at = pattern.indexOf("%");
  while (at > 0) {
    let slashes = 0;
    while (pattern[at - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return at;
    at = pattern.indexOf("%", at + 1);
  }
  return at;
}

/** Without the backslashes that quote `%`. */
function unquotePercent(text: string): string {
  return text.replace(/(\\+)%/g, (_all, slashes: string) => `${"\\".repeat(slashes.length >> 1)}%`);
}

/** What `%` stands for in the word; undefined where the pattern does not match it. */
export function matchStem(pattern: string, word: string): string | undefined {
  const at = findPercent(pattern);
  if (at < 0) return unquotePercent(pattern) === word ? "" : undefined;
  const head = unquotePercent(pattern.slice(0, at));
  const tail = pattern.slice(at + 1);
  if (word.length < head.length + tail.length || !word.startsWith(head) || !word.endsWith(tail))
    return undefined;
  return word.slice(head.length, word.length - tail.length);
}

/** The pattern with the stem for its `%`. */
export function fillStem(pattern: string, stem: string): string {
  const at = findPercent(pattern);
  return at < 0 ? pattern : `${unquotePercent(pattern.slice(0, at))}${stem}${pattern.slice(at + 1)}`;
}

export function patsubst(pattern: string, replacement: string, text: string): string {
  const replace = (word: string) => {
    const stem = matchStem(pattern, word);
    if (stem === undefined) return word;
    return findPercent(pattern) < 0 ? replacement : fillStem(replacement, stem);
  };
  return splitWords(text).map(replace).join(" ");
}

/** Where the part without directories begins. */
function nameStart(word: string): number {
  return word.lastIndexOf("/") + 1;
}

export function directoryOf(word: string): string {
  const at = nameStart(word);
  return at === 0 ? "./" : word.slice(0, at);
}

export function nameOf(word: string): string {
  return word.slice(nameStart(word));
}

/** With its dot; empty where there is none. */
export function suffixOf(word: string): string {
  const dot = word.lastIndexOf(".");
  return dot < nameStart(word) ? "" : word.slice(dot);
}

export function withoutSuffix(word: string): string {
  return word.slice(0, word.length - suffixOf(word).length);
}
