import { newSide, oldSide, type PatchHunk } from "./hunk.ts";

export interface ApplyWish {
  /** Lines of context that must match (`-C<n>`); all, unless given. */
  readonly context?: number | undefined;
  /** Hunks without context may stand anywhere (`--unidiff-zero`). */
  readonly isZero?: boolean;
  /** What of a line counts where it is looked for (`--ignore-whitespace`). */
  readonly keyOf?: (line: string) => string;
}

/** The lines with the changes in them, and by how far each hunk was moved; or the hunk that does not fit. */
export type Applied =
  | { readonly lines: readonly string[]; readonly offsets: readonly number[] }
  | { readonly failed: PatchHunk };

/** Brings hunks into lines, each where its context stands (apply.c, apply_fragments). */
export function applyHunks(
  lines: readonly string[],
  hunks: readonly PatchHunk[],
  wish: ApplyWish = {},
): Applied {
  let image = lines;
  const offsets: number[] = [];
  for (const hunk of hunks) {
    const placed = placeHunk(image, hunk, wish);
    if (!placed) return { failed: hunk };
    const { at, old, next } = placed;
    image = [...image.slice(0, at), ...next, ...image.slice(at + old.length)];
    offsets.push(placed.moved);
  }
  return { lines: image, offsets };
}

interface Placed {
  readonly at: number;
  readonly moved: number;
  readonly old: readonly string[];
  readonly next: readonly string[];
}

function placeHunk(image: readonly string[], hunk: PatchHunk, wish: ApplyWish): Placed | undefined {
  let [old, next] = [oldSide(hunk), newSide(hunk)];
  let leading = hunk.lines.findIndex(({ sign }) => sign !== " ");
  let trailing = hunk.lines.length - 1 - hunk.lines.findLastIndex(({ sign }) => sign !== " ");
  const least = wish.context ?? Number.POSITIVE_INFINITY;
  let wanted = Math.max(0, hunk.newFrom - 1);
  const first = wanted;
  let atStart = hunk.oldFrom === 0 || (hunk.oldFrom === 1 && !wish.isZero);
  let atEnd = !wish.isZero && trailing === 0;
  for (;;) {
    const at = findPlace(image, old, { wanted, atStart, atEnd, keyOf: wish.keyOf });
    if (at !== undefined) {
      // Context keeps the form that it has in the file.
      const kept = wish.keyOf ? keepContext(image.slice(at, at + old.length), old, next, wish.keyOf) : next;
      return { at, moved: at - first, old, next: kept };
    }
    if (leading <= least && trailing <= least) return undefined;
    if (atStart || atEnd) {
      [atStart, atEnd] = [false, false];
      continue;
    }
    if (leading >= trailing) {
      [old, next] = [old.slice(1), next.slice(1)];
      wanted++;
      leading--;
    }
    if (trailing > leading) {
      [old, next] = [old.slice(0, -1), next.slice(0, -1)];
      trailing--;
    }
  }
}

function keepContext(
  found: readonly string[],
  old: readonly string[],
  next: readonly string[],
  keyOf: (line: string) => string,
): readonly string[] {
  const known = new Map(found.map((line, at) => [keyOf(old[at] ?? ""), line]));
  return next.map((line) => (old.includes(line) ? (known.get(keyOf(line)) ?? line) : line));
}

interface Search {
  readonly wanted: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly keyOf: ((line: string) => string) | undefined;
}

/** The nearest place where the lines stand, after the wanted one and before it by turns (apply.c, find_pos). */
function findPlace(image: readonly string[], wantedLines: readonly string[], search: Search) {
  const { wanted, atStart, atEnd, keyOf = (line: string) => line } = search;
  const keys = wantedLines.map(keyOf);
  const last = image.length - wantedLines.length;
  const fits = (at: number) =>
    at >= 0 &&
    at <= last &&
    (!atStart || at === 0) &&
    (!atEnd || at === last) &&
    keys.every((line, n) => line === keyOf(image[at + n] ?? ""));
  const from = Math.min(atStart ? 0 : atEnd ? last : wanted, image.length);
  for (let far = 0; far <= image.length; far++) {
    if (fits(from + far)) return from + far;
    if (fits(from - far)) return from - far;
  }
  return undefined;
}
