import { decode } from "../../../base/bytes.ts";
import type { GitCall } from "../git-call.ts";
import { workFile } from "../worktree/snapshots.ts";
import { compareLines, type LineChange, splitLines } from "./compare-lines.ts";
import type { Paint } from "./patch.ts";

/** A file in conflict against both sides (git-diff(1), "COMBINED DIFF FORMAT"). */
export async function formatCombined(call: GitCall, path: string, paint: Paint): Promise<string> {
  const { index, objects } = call.repository;
  const [, ours, theirs] = index.stages(path);
  const work = workFile(call, path);
  if (!ours || !theirs || !work) return `* Unmerged path ${path}\n`;
  const result = splitLines(decode(work.read()));
  const sides = [ours, theirs].map(({ id }) => splitLines(decode(objects.blob(id))));
  const changes: (readonly LineChange[])[] = [];
  for (const side of sides) changes.push(await compareLines(side, result, (steps) => call.work(steps)));
  const rows = combineLines(sides, changes, result);
  const head = [
    `diff --cc ${path}`,
    `index ${ours.id.slice(0, 7)},${theirs.id.slice(0, 7)}..0000000`,
    `--- a/${path}`,
    `+++ b/${path}`,
  ];
  const shown = head.map((line) => `${paint.meta}${line}${paint.reset}\n`).join("");
  return shown + formatRows(rows, paint);
}

interface Row {
  readonly signs: string;
  readonly text: string;
}

/** Each line of the result with what it is to either side, and before it the lines that are gone. */
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
    const [own = [], other = []] = lost;
    for (const text of own) rows.push({ signs: other.includes(text) ? "--" : "- ", text });
    for (const text of other) if (!own.includes(text)) rows.push({ signs: " -", text });
    const line = result[at];
    if (line === undefined) break;
    const signs = changes.map((list) =>
      list.some(({ newFrom, newTo }) => newFrom <= at && at < newTo) ? "+" : " ",
    );
    rows.push({ signs: signs.join(""), text: line });
  }
  return rows;
}

const CONTEXT = 3;

function formatRows(rows: readonly Row[], paint: Paint): string {
  const isChanged = ({ signs }: Row) => signs !== "  ";
  let text = "";
  for (let at = 0; at < rows.length; ) {
    const first = rows.findIndex((row, n) => n >= at && isChanged(row));
    if (first < 0) break;
    let last = first;
    for (let n = first; n < rows.length && n - last <= 2 * CONTEXT; n++)
      if (isChanged(rows[n] ?? { signs: "  ", text: "" })) last = n;
    const from = Math.max(0, first - CONTEXT);
    const to = Math.min(rows.length, last + 1 + CONTEXT);
    const before = rows.slice(0, from);
    const hunk = rows.slice(from, to);
    const count = (list: readonly Row[], side: number) =>
      list.filter(({ signs }) => signs[side] !== "+").length -
      list.filter(({ signs }) => signs[1 - side] === "-" && signs[side] === " ").length;
    const made = (list: readonly Row[]) => list.filter(({ signs }) => !signs.includes("-")).length;
    const range = (sign: string, start: number, length: number) =>
      `${sign}${length === 0 ? start : start + 1},${length}`;
    const ranges = [0, 1].map((side) => range("-", count(before, side), count(hunk, side)));
    text += `${paint.frag}@@@ ${ranges.join(" ")} ${range("+", made(before), made(hunk))} @@@${paint.reset}\n`;
    for (const { signs, text: line } of hunk) {
      const colour = signs.includes("+") ? paint.new : signs.includes("-") ? paint.old : "";
      text += `${colour}${signs}${line.replace(/\n$/, "")}${colour === "" ? "" : paint.reset}\n`;
    }
    at = to;
  }
  return text;
}
