/** Marks what differs between parts of two sequences; gives back parts that another algorithm has to do. */
export interface Box {
  readonly fromX: number;
  readonly toX: number;
  readonly fromY: number;
  readonly toY: number;
}

export interface Marks {
  deleted(at: number): void;
  inserted(at: number): void;
}

/** `--patience`: by lines that stand but once on each side (xpatience.c); what has none of these is given back. */
export function patienceDiff(xs: Int32Array, ys: Int32Array, marks: Marks): readonly Box[] {
  const left: Box[] = [];
  const open: Box[] = [{ fromX: 0, toX: xs.length, fromY: 0, toY: ys.length }];
  for (let box = open.pop(); box; box = open.pop()) {
    if (markOneSided(box, marks)) continue;
    const anchors = longestRise(uniqueMatches(xs, ys, box));
    if (anchors.length > 0) open.push(...betweenAnchors(xs, ys, box, anchors));
    else left.push(box);
  }
  return left;
}

/** Where one side is empty, all of the other is changed. */
function markOneSided({ fromX, toX, fromY, toY }: Box, marks: Marks): boolean {
  if (fromX < toX && fromY < toY) return false;
  for (let x = fromX; x < toX; x++) marks.deleted(x);
  for (let y = fromY; y < toY; y++) marks.inserted(y);
  return true;
}

interface Anchor {
  readonly x: number;
  readonly y: number;
}

function uniqueMatches(xs: Int32Array, ys: Int32Array, { fromX, toX, fromY, toY }: Box): readonly Anchor[] {
  const places = new Map<number, { x: number; y: number; countX: number; countY: number }>();
  for (let x = fromX; x < toX; x++) {
    const known = places.get(xs[x] ?? -1);
    if (known) known.countX++;
    else places.set(xs[x] ?? -1, { x, y: -1, countX: 1, countY: 0 });
  }
  for (let y = fromY; y < toY; y++) {
    const known = places.get(ys[y] ?? -1);
    if (!known) continue;
    known.countY++;
    known.y = y;
  }
  return [...places.values()].filter(({ countX, countY }) => countX === 1 && countY === 1);
}

/** The longest row of matches that goes on in both sequences. */
function longestRise(matches: readonly Anchor[]): readonly Anchor[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, { y }] of matches.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[tails[middle] ?? 0]?.y ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const row: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = matches[at];
    if (anchor) row.unshift(anchor);
  }
  return row;
}

/** What lies between the anchors, without the equal lines beside them. */
function betweenAnchors(
  xs: Int32Array,
  ys: Int32Array,
  { fromX, toX, fromY, toY }: Box,
  anchors: readonly Anchor[],
): readonly Box[] {
  const boxes: Box[] = [];
  let [x, y] = [fromX, fromY];
  for (const anchor of [...anchors, { x: toX, y: toY }]) {
    let [endX, endY] = [anchor.x, anchor.y];
    while (endX > x && endY > y && xs[endX - 1] === ys[endY - 1]) {
      endX--;
      endY--;
    }
    while (x < endX && y < endY && xs[x] === ys[y]) {
      x++;
      y++;
    }
    if (x < endX || y < endY) boxes.push({ fromX: x, toX: endX, fromY: y, toY: endY });
    [x, y] = [anchor.x + 1, anchor.y + 1];
  }
  return boxes;
}

/** A line that stands more often than this says nothing (xhistogram.c, MAX_CNT). */
const COMMON = 64;

/** `--histogram`: by the longest run around the lines that are rarest; what has only common ones is given back. */
export function histogramDiff(xs: Int32Array, ys: Int32Array, marks: Marks): readonly Box[] {
  const left: Box[] = [];
  const open: Box[] = [{ fromX: 0, toX: xs.length, fromY: 0, toY: ys.length }];
  for (let box = open.pop(); box; box = open.pop()) {
    if (markOneSided(box, marks)) continue;
    const found = rarestRun(xs, ys, box);
    if (found === "common") left.push(box);
    else if (!found) {
      const { fromX, toX, fromY, toY } = box;
      markOneSided({ fromX, toX, fromY, toY: fromY }, marks);
      markOneSided({ fromX, toX: fromX, fromY, toY }, marks);
    } else {
      open.push({ ...box, fromX: found.toX, fromY: found.toY });
      open.push({ ...box, toX: found.fromX, toY: found.fromY });
    }
  }
  return left;
}

function rarestRun(xs: Int32Array, ys: Int32Array, box: Box): Box | "common" | undefined {
  const { fromX, toX, fromY, toY } = box;
  const places = new Map<number, number[]>();
  for (let x = fromX; x < toX; x++) {
    const list = places.get(xs[x] ?? -1);
    if (list) list.push(x);
    else places.set(xs[x] ?? -1, [x]);
  }
  const countOf = (x: number) => places.get(xs[x] ?? -1)?.length ?? 0;
  let best: Box | undefined;
  let rarity = COMMON + 1;
  let hasCommon = false;
  for (let y = fromY; y < toY; ) {
    let next = y + 1;
    const list = places.get(ys[y] ?? -1) ?? [];
    hasCommon ||= list.length > 0;
    let covered = -1;
    for (const at of list.length > rarity ? [] : list) {
      if (at < covered) continue;
      let [x0, y0, x1, y1, count] = [at, y, at + 1, y + 1, list.length];
      while (x0 > fromX && y0 > fromY && xs[x0 - 1] === ys[y0 - 1]) {
        x0--;
        y0--;
        if (count > 1) count = Math.min(count, countOf(x0));
      }
      while (x1 < toX && y1 < toY && xs[x1] === ys[y1]) {
        if (count > 1) count = Math.min(count, countOf(x1));
        x1++;
        y1++;
      }
      next = Math.max(next, y1);
      if (!best || best.toX - best.fromX < x1 - x0 || count < rarity) {
        best = { fromX: x0, toX: x1, fromY: y0, toY: y1 };
        rarity = count;
      }
      covered = x1;
    }
    y = next;
  }
  return hasCommon && rarity > COMMON ? "common" : best;
}
