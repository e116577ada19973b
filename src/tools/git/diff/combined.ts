import { decode } from "../../../base/bytes.ts";
import type { GitCall } from "../git-call.ts";
import { comparePaths } from "../index/index-file.ts";
import type { Commit } from "../repository/objects.ts";
import { commitSnapshot, workFile } from "../worktree/snapshots.ts";
import { compareLines, type LineChange, splitLines, type Work } from "./compare-lines.ts";
import { compareSnapshots, isBinary, type Side } from "./file-pair.ts";
import type { Paint } from "./patch.ts";
import { quotePath } from "./quote-path.ts";

export interface CombinedStyle {
  readonly paint: Paint;
  /** Hunks that are those of one side alone are left out (`--cc`). */
  readonly isDense: boolean;
  /** `name-only`, or `name-status`: no patch. */
  readonly names?: string | undefined;
  readonly work: Work;
}

/** A file in conflict against both sides (git-diff(1), "COMBINED DIFF FORMAT"); undefined where one has none. */
export async function formatConflict(call: GitCall, path: string, paint: Paint): Promise<string | undefined> {
  const { index, objects } = call.repository;
  const [, ours, theirs] = index.stages(path);
  const work = workFile(call, path);
  if (!ours || !theirs || !work) return undefined;
  const side = ({ mode, id }: { mode: string; id: string }): Side => ({
    mode,
    id,
    read: () => objects.blob(id),
  });
  const style = { paint, isDense: true, work: (steps: number) => call.work(steps) };
  const result = { mode: work.mode, id: "0".repeat(40), read: work.read };
  return formatCombined(path, [side(ours), side(theirs)], result, { ...style, isWork: true });
}

/** What a merge has made of files that are not as in any of its parents. */
export async function formatMerge(
  call: GitCall,
  commit: Commit,
  style: CombinedStyle,
  isWanted: (path: string) => boolean,
): Promise<string> {
  const { objects } = call.repository;
  const result = commitSnapshot(objects, commit.id);
  // What only got another name is compared with what it was.
  const changes = commit.parents.map(
    (id) => new Map(compareSnapshots(commitSnapshot(objects, id), result).map((pair) => [pair.path, pair])),
  );
  let text = "";
  for (const path of [...(changes[0]?.keys() ?? [])].sort(comparePaths)) {
    const pairs = changes.flatMap((found) => found.get(path) ?? []);
    if (!isWanted(path) || pairs.length < changes.length) continue;
    if (style.names) {
      const signs = style.names === "name-status" ? `${pairs.map(({ status }) => status).join("")}\t` : "";
      text += `${signs}${quotePath(path, style.paint.keepsBytes)}\n`;
      continue;
    }
    const sides = pairs.map(({ old }) => old);
    text += await formatCombined(path, sides, result.get(path), style);
  }
  return text;
}

type FileStyle = CombinedStyle & { readonly isWork?: boolean };

async function formatCombined(
  path: string,
  sides: readonly (Side | undefined)[],
  result: Side | undefined,
  style: FileStyle,
): Promise<string> {
  const { paint } = style;
  const bytes = [...sides, result].map((side) => side?.read() ?? new Uint8Array());
  const binary = bytes.some(isBinary);
  const hunks = binary ? "" : formatRows(await combinedRows(bytes.map(decode), style.work), style);
  const modes = sides.map((side) => side?.mode ?? "000000");
  const differ = modes.some((mode) => mode !== result?.mode);
  if (hunks === "" && !binary && !differ && !style.isWork) return "";
  const id = (side: Side | undefined) => (side?.id ?? "0".repeat(40)).slice(0, 7);
  const isNew = sides.every((side) => !side);
  const head = [
    `diff --${style.isDense ? "cc" : "combined"} ${quotePath(path, paint.keepsBytes)}`,
    `index ${sides.map(id).join(",")}..${id(result)}`,
    ...(!differ
      ? []
      : isNew
        ? [`new file mode ${result?.mode}`]
        : !result
          ? [`deleted file mode ${modes.join(",")}`]
          : [`mode ${modes.join(",")}..${result.mode}`]),
    ...(binary
      ? []
      : [
          `--- ${isNew ? "/dev/null" : quotePath(`a/${path}`, paint.keepsBytes)}`,
          `+++ ${result ? quotePath(`b/${path}`, paint.keepsBytes) : "/dev/null"}`,
        ]),
  ];
  const shown = head.map((line) => `${paint.meta}${line}${paint.reset}\n`).join("");
  return shown + (binary ? "Binary files differ\n" : hunks);
}

interface Row {
  /** A sign for each side. */
  readonly signs: string;
  readonly text: string;
}

async function combinedRows(texts: readonly string[], work: Work): Promise<readonly Row[]> {
  const result = splitLines(texts.at(-1) ?? "");
  const sides = texts.slice(0, -1).map(splitLines);
  const changes: (readonly LineChange[])[] = [];
  for (const side of sides) changes.push(await compareLines(side, result, work));
  return combineLines(sides, changes, result);
}

/** Each line of the result with what it is to each side, and before it the lines that are gone. */
function combineLines(
  sides: readonly (readonly string[])[],
  changes: readonly (readonly LineChange[])[],
  result: readonly string[],
): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at <= result.length; at++) {
    const lost = changes.map((list, side) => {
      const change = list.find(
        ({ newFrom, newTo, oldTo, oldFrom }) => newFrom === at && oldTo > oldFrom && newTo >= at,
      );
      return change ? (sides[side] ?? []).slice(change.oldFrom, change.oldTo) : [];
    });
    rows.push(...lostRows(lost));
    const line = result[at];
    if (line === undefined) break;
    const signs = changes.map((list) =>
      list.some(({ newFrom, newTo }) => newFrom <= at && at < newTo) ? "+" : " ",
    );
    rows.push({ signs: signs.join(""), text: line });
  }
  return rows;
}

/** A line that several sides have lost stands once. */
function lostRows(lost: readonly (readonly string[])[]): readonly Row[] {
  const told: Row[] = [];
  for (const [side, texts] of lost.entries())
    for (const text of texts) {
      if (lost.slice(0, side).some((before) => before.includes(text))) continue;
      const signs = lost.map((other, n) => (n === side || (n > side && other.includes(text)) ? "-" : " "));
      told.push({ signs: signs.join(""), text });
    }
  return told;
}

const CONTEXT = 3;

function isChanged({ signs }: Row): boolean {
  return signs.trim() !== "";
}

/** From the first to the last changed row. */
type Hunk = readonly [number, number];

/** Changes that lie near are told, or not, together; then those whose context meets are one hunk (combine-diff.c, make_hunks). */
function hunksOf(rows: readonly Row[], isDense: boolean): readonly Hunk[] {
  const changed = rows.flatMap((row, at): readonly Hunk[] => (isChanged(row) ? [[at, at]] : []));
  if (!isDense) return joined(changed, 2 * CONTEXT);
  const told = joined(changed, CONTEXT).filter(([from, to]) => isTold(rows.slice(from, to + 1)));
  return joined(told, 2 * CONTEXT);
}

function joined(hunks: readonly Hunk[], distance: number): readonly Hunk[] {
  const wider: Hunk[] = [];
  for (const [from, to] of hunks) {
    const last = wider.at(-1);
    if (last && from - last[1] <= distance) wider.splice(-1, 1, [last[0], to]);
    else wider.push([from, to]);
  }
  return wider;
}

/** Whether not all of a hunk comes from the same sides, or nothing of it from any (combine-diff.c, make_hunks). */
function isTold(rows: readonly Row[]): boolean {
  const masks = new Set(rows.filter(isChanged).map(({ signs }) => signs.replaceAll("-", "+")));
  return masks.size > 1 || !masks.values().next().value?.includes(" ");
}

function formatRows(rows: readonly Row[], { paint, isDense }: CombinedStyle): string {
  const count = rows[0]?.signs.length ?? 2;
  const at = "@".repeat(count + 1);
  let text = "";
  for (const [first, last] of hunksOf(rows, isDense)) {
    const from = Math.max(0, first - CONTEXT);
    const before = rows.slice(0, from);
    const hunk = rows.slice(from, Math.min(rows.length, last + 1 + CONTEXT));
    const held = (list: readonly Row[], side: number) =>
      list.filter(({ signs }) => (signs.includes("-") ? signs[side] === "-" : signs[side] === " ")).length;
    const made = (list: readonly Row[]) => list.filter(({ signs }) => !signs.includes("-")).length;
    const range = (sign: string, start: number, length: number) =>
      `${sign}${length === 0 ? start : start + 1},${length}`;
    const ranges = Array.from({ length: count }, (_, side) =>
      range("-", held(before, side), held(hunk, side)),
    );
    text += `${paint.frag}${at} ${ranges.join(" ")} ${range("+", made(before), made(hunk))} ${at}${paint.reset}\n`;
    for (const { signs, text: line } of hunk) {
      const colour = signs.includes("+") ? paint.new : signs.includes("-") ? paint.old : "";
      text += `${colour}${signs}${line.replace(/\n$/, "")}${paint.reset}\n`;
    }
  }
  return text;
}
