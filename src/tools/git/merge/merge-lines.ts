import { compareLines, type LineChange, type Work } from "../diff/compare-lines.ts";

/** Part of a merged text: lines that are settled, or what each side made of the same lines. */
export type MergedPart =
  | { readonly kind: "settled"; readonly lines: readonly string[] }
  | {
      readonly kind: "conflict";
      readonly base: readonly string[];
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
    };

/** Lines `from..to` of the base, of ours and of theirs that belong together. */
interface Region {
  readonly base: Span;
  readonly ours: Span;
  readonly theirs: Span;
  readonly winner: "ours" | "theirs" | "conflict";
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Texts {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * The three-way merge of two texts and their common ancestor: changes of either side are taken, changes of both that touch are
 * a conflict (git-merge-file(1)). Unless `keepsWhole`, a conflict is cut down to the lines that really differ.
 */
export async function mergeLines(
  texts: Texts,
  work: Work,
  keepsWhole = false,
): Promise<readonly MergedPart[]> {
  const regions = joinChanges(
    await compareLines(texts.base, texts.ours, work),
    await compareLines(texts.base, texts.theirs, work),
  );
  const judged = regions.map((region) =>
    isAlike(texts, region) ? { ...region, winner: "ours" as const } : region,
  );
  const refined: Region[] = [];
  for (const region of judged)
    refined.push(
      ...(region.winner === "conflict" && !keepsWhole ? await refine(texts, region, work) : [region]),
    );
  return toParts(texts, keepsWhole ? refined : joinNear(refined));
}

/** Walks over the changes of both sides; those that touch make one region. */
function joinChanges(ours: readonly LineChange[], theirs: readonly LineChange[]): readonly Region[] {
  const regions: Region[] = [];
  let [a, b] = [0, 0];
  // How far each side's line numbers are from those of the base.
  let [shiftOurs, shiftTheirs] = [0, 0];
  while (a < ours.length || b < theirs.length) {
    const start = Math.min(ours[a]?.oldFrom ?? Infinity, theirs[b]?.oldFrom ?? Infinity);
    let end = start;
    const [firstA, firstB] = [a, b];
    for (;;) {
      const [x, y] = [ours[a], theirs[b]];
      if (x && x.oldFrom <= end) {
        end = Math.max(end, x.oldTo);
        a++;
      } else if (y && y.oldFrom <= end) {
        end = Math.max(end, y.oldTo);
        b++;
      } else break;
    }
    const [isOurs, isTheirs] = [a > firstA, b > firstB];
    const grow = (list: readonly LineChange[], from: number, to: number) =>
      list
        .slice(from, to)
        .reduce((sum, one) => sum + (one.newTo - one.newFrom) - (one.oldTo - one.oldFrom), 0);
    const [growOurs, growTheirs] = [grow(ours, firstA, a), grow(theirs, firstB, b)];
    regions.push({
      base: { from: start, to: end },
      ours: { from: start + shiftOurs, to: end + shiftOurs + growOurs },
      theirs: { from: start + shiftTheirs, to: end + shiftTheirs + growTheirs },
      winner: isOurs && isTheirs ? "conflict" : isOurs ? "ours" : "theirs",
    });
    shiftOurs += growOurs;
    shiftTheirs += growTheirs;
  }
  return regions;
}

function cut(lines: readonly string[], { from, to }: Span): readonly string[] {
  return lines.slice(from, to);
}

function isAlike(texts: Texts, { ours, theirs }: Region): boolean {
  return (
    cut(texts.ours, ours).join("") === cut(texts.theirs, theirs).join("") &&
    ours.to - ours.from === theirs.to - theirs.from
  );
}

/** Lines that both sides have in common are no conflict (xdl_refine_conflicts). */
async function refine(texts: Texts, region: Region, work: Work): Promise<readonly Region[]> {
  const [a, b] = [cut(texts.ours, region.ours), cut(texts.theirs, region.theirs)];
  if (a.length === 0 || b.length === 0) return [region];
  const changes = await compareLines(a, b, work);
  return changes.map((change, at) => ({
    // The base is shown by the first alone: its lines cannot be told apart.
    base: at === 0 ? region.base : { from: region.base.to, to: region.base.to },
    ours: { from: region.ours.from + change.oldFrom, to: region.ours.from + change.oldTo },
    theirs: { from: region.theirs.from + change.newFrom, to: region.theirs.from + change.newTo },
    winner: "conflict" as const,
  }));
}

/** So many settled lines between two conflicts are less to read than their markers (xdl_simplify_non_conflicts). */
const NEAR = 3;

function joinNear(regions: readonly Region[]): readonly Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    const isNear =
      last?.winner === "conflict" && region.winner === "conflict" && region.ours.from - last.ours.to <= NEAR;
    if (last && isNear)
      joined[joined.length - 1] = {
        base: { from: last.base.from, to: region.base.to },
        ours: { from: last.ours.from, to: region.ours.to },
        theirs: { from: last.theirs.from, to: region.theirs.to },
        winner: "conflict",
      };
    else joined.push(region);
  }
  return joined;
}

function toParts(texts: Texts, regions: readonly Region[]): readonly MergedPart[] {
  const parts: MergedPart[] = [];
  let at = 0;
  for (const { base, ours, theirs, winner } of regions) {
    parts.push({ kind: "settled", lines: texts.ours.slice(at, ours.from) });
    if (winner === "conflict")
      parts.push({
        kind: "conflict",
        base: cut(texts.base, base),
        ours: cut(texts.ours, ours),
        theirs: cut(texts.theirs, theirs),
      });
    else
      parts.push({
        kind: "settled",
        lines: winner === "ours" ? cut(texts.ours, ours) : cut(texts.theirs, theirs),
      });
    at = ours.to;
  }
  parts.push({ kind: "settled", lines: texts.ours.slice(at) });
  return parts;
}
