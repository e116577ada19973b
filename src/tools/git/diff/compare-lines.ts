/** Lines `from..to` of the old text became lines `newFrom..newTo` of the new one. */
export interface LineChange {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** A text as lines; the last one may have no newline, which makes it another line than the same with one. */
export function splitLines(text: string): readonly string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  const ended = lines.map((line) => `${line}\n`);
  return last === "" ? ended : [...ended, last];
}

/** The shortest edit script (Myers, "An O(ND) Difference Algorithm"), its groups moved to where they read best. */
export function compareLines(a: readonly string[], b: readonly string[]): readonly LineChange[] {
  const removed = new Uint8Array(a.length + 1);
  const added = new Uint8Array(b.length + 1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  markChanges(a.slice(start, endA), b.slice(start, endB), start, removed, added);
  compact(a, removed, added);
  compact(b, added, removed);
  return collect(removed, added, a.length, b.length);
}

function markChanges(
  a: readonly string[],
  b: readonly string[],
  offset: number,
  removed: Uint8Array,
  added: Uint8Array,
): void {
  const trace = shortestPath(a, b);
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0 && (x > 0 || y > 0); d--) {
    const furthest = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = d === 0 ? 0 : (furthest.get(previousK) ?? 0);
    const previousY = d === 0 ? 0 : previousX - previousK;
    while (x > previousX && y > previousY && a[x - 1] === b[y - 1]) {
      x--;
      y--;
    }
    if (d === 0) break;
    if (down) added[offset + --y] = 1;
    else removed[offset + --x] = 1;
  }
}

function shortestPath(a: readonly string[], b: readonly string[]): readonly ReadonlyMap<number, number>[] {
  let furthest = new Map([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let d = 0; d <= a.length + b.length; d++) {
    trace.push(furthest);
    const next = new Map<number, number>(furthest);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      next.set(k, x);
      if (x >= a.length && y >= b.length) return trace;
    }
    furthest = next;
  }
  return trace;
}

/** Moves each group of changed lines down as far as it goes, and beside a change of the other side where there is one. */
function compact(lines: readonly string[], own: Uint8Array, other: Uint8Array): void {
  let [at, otherAt] = [0, 0];
  while (at < lines.length) {
    while (at < lines.length && !own[at]) {
      at++;
      while (other[otherAt]) otherAt++;
      otherAt++;
    }
    if (at >= lines.length) return;
    let from = at;
    while (at < lines.length && own[at]) at++;
    let to = at;
    // Up, and then down again.
    while (from > 0 && !own[from - 1] && lines[from - 1] === lines[to - 1]) {
      own[--from] = 1;
      own[--to] = 0;
      otherAt--;
      while (otherAt > 0 && other[otherAt - 1]) otherAt--;
    }
    let best = to;
    let hasMatch = other[otherAt] === 1;
    let end = otherAt;
    while (to < lines.length && !own[to] && lines[from] === lines[to]) {
      own[from++] = 0;
      own[to++] = 1;
      while (to < lines.length && own[to]) to++;
      while (other[end]) end++;
      end++;
      if (other[end]) {
        best = to;
        hasMatch = true;
      }
    }
    if (!hasMatch) best = to;
    while (to > best) {
      own[--from] = 1;
      own[--to] = 0;
    }
    at = to;
    otherAt = alignedPosition(own, other, at);
  }
}

/** The place in the other text behind as many unchanged lines as stand before `at`, and behind changed ones there. */
function alignedPosition(own: Uint8Array, other: Uint8Array, at: number): number {
  let unchanged = 0;
  for (let n = 0; n < at; n++) if (!own[n]) unchanged++;
  let position = 0;
  for (let seen = 0; seen < unchanged; position++) if (!other[position]) seen++;
  return position;
}

function collect(
  removed: Uint8Array,
  added: Uint8Array,
  lengthA: number,
  lengthB: number,
): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [x, y] = [0, 0];
  while (x < lengthA || y < lengthB) {
    const [oldFrom, newFrom] = [x, y];
    while (x < lengthA && removed[x]) x++;
    while (y < lengthB && added[y]) y++;
    if (x > oldFrom || y > newFrom) changes.push({ oldFrom, oldTo: x, newFrom, newTo: y });
    x++;
    y++;
  }
  return changes;
}
