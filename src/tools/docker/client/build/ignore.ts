/** `.dockerignore` (docs.docker.com/build/concepts/context): the last pattern that matches a path, or one of its folders, decides. */
export function ignoreMatcher(text: string): (path: string) => boolean {
  const rules = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const keeps = line.startsWith("!");
      const pattern = (keeps ? line.slice(1).trim() : line).replace(/^\.?\/+/, "").replace(/\/+$/, "");
      return { keeps, parts: pattern.split("/") };
    })
    .filter(({ parts }) => parts.length > 0 && parts[0] !== "." && parts[0] !== "");
  return (path) => {
    const words = path.split("/");
    let isIgnored = false;
    for (const { keeps, parts } of rules) {
      if (keeps === isIgnored && matchesPrefix(parts, words)) isIgnored = !keeps;
    }
    return isIgnored;
  };
}

/** The pattern matches the path, or a folder that it lies in. */
function matchesPrefix(parts: readonly string[], words: readonly string[]): boolean {
  for (let length = 1; length <= words.length; length++) {
    if (matchesParts(parts, words.slice(0, length))) return true;
  }
  return false;
}

function matchesParts(parts: readonly string[], words: readonly string[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return words.length === 0;
  if (first === "**") {
    for (let skip = 0; skip <= words.length; skip++) {
      if (matchesParts(rest, words.slice(skip))) return true;
    }
    return false;
  }
  const [word, ...others] = words;
  return word !== undefined && matchesWord(first, word) && matchesParts(rest, others);
}

/** `*`, `?` and `[a-z]` within one name (filepath.Match), in time that grows with both lengths alone. */
function matchesWord(pattern: string, word: string): boolean {
  let [at, place, star, mark] = [0, 0, -1, 0];
  while (place < word.length) {
    const one = matchOne(pattern, at, word.charAt(place));
    if (pattern.charAt(at) === "*") {
      star = at++;
      mark = place;
    } else if (one > 0) {
      at += one;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++mark;
    } else return false;
  }
  while (pattern.charAt(at) === "*") at++;
  return at === pattern.length;
}

/** How much of the pattern stands for this character; 0: it does not. */
function matchOne(pattern: string, at: number, character: string): number {
  const sign = pattern.charAt(at);
  if (sign === "?") return 1;
  if (sign === "\\") return pattern.charAt(at + 1) === character ? 2 : 0;
  if (sign !== "[") return sign !== "" && sign === character ? 1 : 0;
  const end = pattern.indexOf("]", at + 1);
  if (end < 0) return 0;
  const set = pattern.slice(at + 1, end);
  const isNegated = set.startsWith("^");
  return inSet(isNegated ? set.slice(1) : set, character) !== isNegated ? end - at + 1 : 0;
}

function inSet(set: string, character: string): boolean {
  for (let at = 0; at < set.length; at++) {
    const from = set.charAt(at);
    const isRange = set.charAt(at + 1) === "-" && at + 2 < set.length;
    const to = isRange ? set.charAt(at + 2) : from;
    if (character >= from && character <= to) return true;
    if (isRange) at += 2;
  }
  return false;
}
