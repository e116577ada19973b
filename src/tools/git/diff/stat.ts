import { textWidth } from "../../../base/text-width.ts";
import type { Work } from "./compare-lines.ts";
import { type Counts, countAll, type FilePair } from "./file-pair.ts";
import type { LineKey } from "./line-space.ts";
import type { Paint } from "./patch.ts";
import { quotePath } from "./quote-path.ts";

/** `a/{b => c}/d`: what two paths share stands once (pprint_rename in diff.c). */
export function renamedName(from: string, to: string): string {
  let prefix = 0;
  for (let at = 0; at < from.length && at < to.length && from[at] === to[at]; at++)
    if (from[at] === "/") prefix = at + 1;
  let suffix = 0;
  for (
    let n = 1;
    n <= from.length - prefix + (prefix > 0 ? 1 : 0) && n <= to.length - prefix + (prefix > 0 ? 1 : 0);
    n++
  ) {
    if (from[from.length - n] !== to[to.length - n]) break;
    if (from[from.length - n] === "/") suffix = n;
  }
  if (prefix + suffix === 0) return `${from} => ${to}`;
  const middle = (path: string) => path.slice(prefix, Math.max(prefix, path.length - suffix));
  return `${from.slice(0, prefix)}{${middle(from)} => ${middle(to)}}${from.slice(from.length - suffix)}`;
}

export function shownName({ status, oldPath, path }: FilePair, keepsBytes?: boolean): string {
  return status === "R" || oldPath !== path ? renamedName(oldPath, path) : quotePath(path, keepsBytes);
}

/** `--stat`: a line a file with its graph, and the sum. */
export async function formatStat(
  pairs: readonly FilePair[],
  paint: Paint,
  work: Work,
  width = 80,
  keyOf?: LineKey,
  isCompact = false,
): Promise<string> {
  if (pairs.length === 0) return "";
  const all = await countAll(pairs, work, keyOf);
  const rows = all.map((counts, at) => {
    const pair = pairs[at] as FilePair;
    return {
      pair,
      name: `${shownName(pair, paint.keepsBytes)}${isCompact ? compactNote(pair) : ""}`,
      counts,
    };
  });
  const longest = Math.max(...rows.map(({ name }) => textWidth(name)));
  const most = Math.max(...rows.map(({ counts }) => counts.added + counts.removed));
  const anyBinary = rows.some(({ counts }) => counts.isBinary);
  const numberWidth = Math.max(String(most).length, anyBinary ? 3 : 0);
  let graphWidth = most;
  let nameWidth = longest;
  if (nameWidth + numberWidth + 6 + graphWidth > width) {
    const room = Math.floor((width * 3) / 8) - numberWidth - 6;
    if (graphWidth > room) graphWidth = Math.max(room, 6);
    if (nameWidth > width - numberWidth - 6 - graphWidth) nameWidth = width - numberWidth - 6 - graphWidth;
    else graphWidth = width - numberWidth - 6 - nameWidth;
  }
  const lines = rows.map(({ pair, name, counts }) => {
    const shown = fitName(name, nameWidth);
    // The real one forgets the end of this line.
    if (pair.status === "U") return ` ${shown} | Unmerged`;
    const count = counts.isBinary ? "Bin" : String(counts.added + counts.removed);
    const graph = counts.isBinary ? binaryGraph(pair) : graphOf(counts, most, graphWidth, paint);
    return ` ${shown} | ${count.padStart(numberWidth)}${graph === "" ? "" : ` ${graph}`}\n`;
  });
  return (
    lines.join("") +
    formatShortStat(rows.flatMap(({ pair, counts }) => (pair.status === "U" ? [] : [counts])))
  );
}

/** `--compact-summary`: what became of a file, behind its name. */
function compactNote({ old, new: next }: FilePair): string {
  if (!old) return next?.mode === "120000" ? " (new +l)" : next?.mode === "100755" ? " (new +x)" : " (new)";
  if (!next) return " (gone)";
  if (old.mode === next.mode) return "";
  if (next.mode === "120000") return " (mode +l)";
  return next.mode === "100755" ? " (mode +x)" : " (mode -x)";
}

function fitName(name: string, width: number): string {
  const missing = width - textWidth(name);
  if (missing >= 0) return name + " ".repeat(missing);
  const tail = name.slice(name.length - (width - 3));
  const slash = tail.indexOf("/");
  return `...${slash >= 0 ? tail.slice(slash) : tail}`.padEnd(width);
}

function binaryGraph(pair: FilePair): string {
  return `${pair.old?.read().length ?? 0} -> ${pair.new?.read().length ?? 0} bytes`;
}

function graphOf({ added, removed }: Counts, most: number, width: number, paint: Paint): string {
  let [plus, minus] = [added, removed];
  if (width < most) {
    const scale = (value: number) => (value === 0 ? 0 : 1 + Math.floor((value * (width - 1)) / most));
    const total = Math.max(scale(added + removed), added > 0 && removed > 0 ? 2 : 0);
    if (added < removed) {
      plus = scale(added);
      minus = total - plus;
    } else {
      minus = scale(removed);
      plus = total - minus;
    }
  }
  const part = (sign: string, count: number, colour: string) =>
    count === 0 ? "" : `${colour}${sign.repeat(count)}${paint.reset}`;
  return part("+", plus, paint.new) + part("-", minus, paint.old);
}

/** ` 2 files changed, 3 insertions(+), 1 deletion(-)` */
export function formatShortStat(counts: readonly Counts[]): string {
  const sum = (part: "added" | "removed") => counts.reduce((total, one) => total + one[part], 0);
  const [added, removed] = [sum("added"), sum("removed")];
  const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  let text = ` ${plural(counts.length, "file")} changed`;
  if (added > 0 || removed === 0) text += `, ${plural(added, "insertion")}(+)`;
  if (removed > 0 || added === 0) text += `, ${plural(removed, "deletion")}(-)`;
  return `${text}\n`;
}

/** ` create mode 100644 a.txt` and its like. */
export function formatSummary(pairs: readonly FilePair[], keepsBytes?: boolean): string {
  return pairs
    .map((pair) => {
      if (pair.status === "A") return ` create mode ${pair.new?.mode} ${quotePath(pair.path, keepsBytes)}\n`;
      if (pair.status === "D") return ` delete mode ${pair.old?.mode} ${quotePath(pair.path, keepsBytes)}\n`;
      const isMode = pair.old?.mode !== pair.new?.mode;
      const modes = `mode change ${pair.old?.mode} => ${pair.new?.mode}`;
      if (pair.status === "R")
        return ` rename ${renamedName(pair.oldPath, pair.path)} (${pair.similarity}%)\n${isMode ? ` ${modes}\n` : ""}`;
      return isMode ? ` ${modes} ${quotePath(pair.path, keepsBytes)}\n` : "";
    })
    .join("");
}
