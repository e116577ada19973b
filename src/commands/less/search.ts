import { RegexFault } from "../../base/regex/index.ts";
import { examine } from "./examine.ts";
import type { Pager } from "./pager.ts";
import { lineMatches, makePattern, type Pattern } from "./pattern.ts";

/** How a pattern is searched for: what the keys at the beginning of its text choose. */
export interface SearchKind {
  inverted: boolean;
  literal: boolean;
  wraps: boolean;
  pastEnd: boolean;
  fromFirstFile: boolean;
  keepsPlace: boolean;
}

const SHOWN: readonly (readonly [keyof SearchKind, string])[] = [
  ["inverted", "Non-match "],
  ["fromFirstFile", "First-file "],
  ["pastEnd", "EOF-ignore "],
  ["keepsPlace", "Keep-pos "],
  ["literal", "Regex-off "],
  ["wraps", "Wrap "],
];

const KIND_KEYS: Readonly<Record<string, keyof SearchKind>> = {
  "C-n": "inverted",
  "!": "inverted",
  "C-f": "fromFirstFile",
  "@": "fromFirstFile",
  "C-e": "pastEnd",
  "*": "pastEnd",
  "C-k": "keepsPlace",
  "C-r": "literal",
  "C-w": "wraps",
};

export function newKind(pastEnd = false): SearchKind {
  return {
    inverted: false,
    literal: false,
    wraps: false,
    pastEnd,
    fromFirstFile: false,
    keepsPlace: false,
  };
}

/** Asks for a pattern; undefined where it was given up. */
async function askPattern(pager: Pager, sign: string, kind: SearchKind): Promise<string | undefined> {
  const prompt = () => `${SHOWN.map(([key, text]) => (kind[key] ? text : "")).join("")}${sign}`;
  return pager.ask(prompt, pager.histories.search, (key, text) => {
    const chosen = KIND_KEYS[key.name];
    if (text !== "" || chosen === undefined) return false;
    kind[chosen] = !kind[chosen];
    return true;
  });
}

/** `/` and `?`. */
export async function search(pager: Pager, forward: boolean, count: number, pastEnd = false): Promise<void> {
  const kind = newKind(pastEnd);
  const text = await askPattern(pager, forward ? "/" : "?", kind);
  if (text === undefined) return;
  pager.searchesForward = forward;
  if (text === "") return searchAgain(pager, forward, count);
  const pattern = readPattern(pager, text, kind);
  if (typeof pattern === "string") return pager.tell(pattern);
  pager.searchKind = kind;
  pager.highlights = pager.settings.number("highlight") > 0;
  setPattern(pager, pattern);
  if (kind.fromFirstFile) {
    const index = forward ? 0 : pager.files.count - 1;
    if (index !== pager.files.at && !(await examine(pager, index))) return;
    pager.isNew = true;
    await pager.view.jump(forward ? 0 : pager.lines.length, 0);
  }
  await find(pager, pattern, { forward, count, isRepeated: false });
}

function readPattern(pager: Pager, text: string, kind: SearchKind): Pattern | string {
  const ignoreCase = pager.settings.number("ignoreCase");
  const pattern = makePattern(text, { ignoreCase, inverted: kind.inverted, literal: kind.literal });
  return pattern instanceof RegexFault ? "Invalid pattern" : pattern;
}

function setPattern(pager: Pager, pattern: Pattern | undefined): void {
  pager.pattern = pattern;
  pager.view.painter.pattern = pager.highlights ? pattern : undefined;
}

/** `n` and `N`. */
export async function searchAgain(
  pager: Pager,
  forward: boolean,
  count: number,
  pastEnd = false,
): Promise<void> {
  const { pattern } = pager;
  await pager.view.unsquish();
  if (!pattern) return pager.tell("Pattern not found");
  const before = pager.searchKind;
  if (pastEnd) pager.searchKind = { ...before, pastEnd };
  if (!pager.highlights && pager.settings.number("highlight") > 0) {
    pager.highlights = true;
    setPattern(pager, pattern);
  }
  await find(pager, pattern, { forward, count, isRepeated: true });
  pager.searchKind = before;
}

interface Search {
  readonly forward: boolean;
  readonly count: number;
  /** It begins behind the row of the last target. */
  readonly isRepeated: boolean;
}

async function find(pager: Pager, pattern: Pattern, wish: Search): Promise<void> {
  const { view } = pager;
  let left = wish.count;
  const start = await startOf(pager, wish);
  let found = await findFrom(pager, pattern, wish.forward, start, () => --left === 0);
  if (found === undefined && pager.searchKind.wraps)
    found = await findFrom(
      pager,
      pattern,
      wish.forward,
      wish.forward ? 0 : pager.lines.length,
      () => --left <= 0,
    );
  if (found === undefined) {
    if (
      pager.searchKind.pastEnd &&
      (await goOnInNextFile(pager, pattern, { ...wish, count: Math.max(1, left) }))
    )
      return;
    await view.redrawRows();
    return pager.tell("Pattern not found");
  }
  if (!pager.searchKind.keepsPlace) await pager.jump(found);
  await view.redrawRows();
}

async function goOnInNextFile(pager: Pager, pattern: Pattern, wish: Search): Promise<boolean> {
  const next = pager.files.at + (wish.forward ? 1 : -1);
  const file = pager.files.get(next);
  if (!file) return false;
  file.saved = undefined;
  if (!(await examine(pager, next))) return false;
  if (!wish.forward) await pager.lines.reachEnd();
  let left = wish.count;
  const start = wish.forward ? 0 : pager.lines.length;
  const found = await findFrom(pager, pattern, wish.forward, start, () => --left === 0);
  if (found === undefined) return goOnInNextFile(pager, pattern, { ...wish, count: left });
  await pager.jump(found);
  await pager.view.redrawRows();
  return true;
}

/** -a and -A say how much of the screen belongs to the search; a repeated one begins behind the target. */
async function startOf(pager: Pager, { forward, isRepeated }: Search): Promise<number> {
  const { view, lines } = pager;
  const skips = pager.settings.number("searchSkip");
  let row = pager.target;
  let addsOne = false;
  if (skips === 1) row = forward ? view.rows : 0;
  else if (skips === 2 && !isRepeated) row = forward ? 0 : view.rows;
  else addsOne = forward;
  if (view.isEmpty) return forward ? 0 : lines.length;
  const step = forward ? 1 : -1;
  for (let at = row; at >= 0 && at <= view.rows; at += step) {
    const place = view.placeAt(at);
    if (place === undefined) continue;
    if (!addsOne) return place;
    const end = await lines.lineEnd(place);
    return Math.min(end + 1, lines.length);
  }
  return forward ? lines.length : 0;
}

/** The first line in that direction that matches and that `takes` wants. */
async function findFrom(
  pager: Pager,
  pattern: Pattern,
  forward: boolean,
  start: number,
  takes: () => boolean,
): Promise<number | undefined> {
  const { lines } = pager;
  let place = start;
  for (;;) {
    if (forward ? place >= lines.length && !(await lines.reach(place)) : place <= 0) return undefined;
    let line = place;
    if (!forward) line = lines.lineStart(place - 1);
    const ending = lines.lineEnd(line);
    const end = ending instanceof Promise ? await ending : ending;
    const { bytes } = lines.source;
    const matches = lineMatches(pattern, bytes, line, end, lines.shape);
    if (matches && (!lines.filter || lines.filter(line, end)) && takes()) return line;
    place = forward ? end + 1 : line;
    const pause = lines.spend(2 + ((end - line) >> 5));
    if (pause) await pause;
  }
}

/** `&`: only lines that match are shown. */
export async function filterLines(pager: Pager): Promise<void> {
  const kind = newKind();
  const text = await askPattern(pager, "&/", kind);
  if (text === undefined) return;
  const { lines, view } = pager;
  view.needsRepaint = true;
  if (text === "") {
    lines.filter = undefined;
    pager.filterPrompt = "";
    return;
  }
  const pattern = readPattern(pager, text, kind);
  if (typeof pattern === "string") return pager.tell(pattern);
  const before = lines.filter;
  lines.filter = (start, end) =>
    (before?.(start, end) ?? true) && lineMatches(pattern, lines.source.bytes, start, end, lines.shape);
  pager.filterPrompt = "& ";
}

/** ESC-u and ESC-U. */
export async function toggleHighlight(pager: Pager, forgets: boolean): Promise<void> {
  if (pager.highlights && !pager.view.painter.hasHits) return pager.tell("No previous regular expression");
  if (forgets) pager.pattern = undefined;
  pager.highlights = !forgets && !pager.highlights;
  setPattern(pager, pager.pattern);
  await pager.view.redrawRows();
}
