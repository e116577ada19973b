import type { Step } from "../editor/text-buffer.ts";
import { comparePlaces } from "../editor/text-buffer.ts";
import type { Vi } from "./vi.ts";

/** `u`. */
export function undo(vi: Vi, count: number): void {
  goThroughSteps(vi, count, true);
}

/** `C-r`. */
export function redo(vi: Vi, count: number): void {
  goThroughSteps(vi, count, false);
}

function goThroughSteps(vi: Vi, count: number, back: boolean): void {
  const { buffer } = vi;
  let last: Step | undefined;
  const sum = { lines: 0, changes: 0 };
  const wasBare = buffer.isBare;
  for (let left = count; left > 0; left--) {
    const step = back ? buffer.text.undo() : buffer.text.redo();
    if (!step) break;
    last = step;
    for (const { removed, inserted } of step.changes)
      sum.lines += (inserted.length - removed.length) * (back ? -1 : 1);
    sum.changes += countChanges(step);
    moveToStep(vi, step, back);
  }
  if (!last) return vi.say(back ? "Already at oldest change" : "Already at newest change");
  const isBlank = buffer.text.lineCount === 1 && buffer.text.line(0) === "";
  buffer.isBare = isBlank && buffer.bareSteps.has(buffer.text.lastStep?.number ?? 0);
  // The line of a text without lines does not count.
  sum.lines += Number(wasBare) - Number(buffer.isBare);
  vi.say(`${describe(sum)}; ${back ? "before" : "after"} #${last.number}  ${age(vi, last.time)}`);
}

/** Lines that stayed lines; one that was changed several times counts once. */
function countChanges({ changes }: Step): number {
  const lines = new Set<number>();
  for (const { line, inserted } of changes) for (let at = 0; at < inserted.length; at++) lines.add(line + at);
  return Math.max(1, lines.size);
}

function describe({ lines, changes }: { readonly lines: number; readonly changes: number }): string {
  if (lines === 1) return "1 more line";
  if (lines > 1) return `${lines} more lines`;
  if (lines === -1) return "1 line less";
  if (lines < -1) return `${-lines} fewer lines`;
  return changes === 1 ? "1 change" : `${changes} changes`;
}

function age({ call }: Vi, time: number): string {
  const now = call.now();
  const seconds = Math.floor(now / 1000) - Math.floor(time / 1000);
  if (seconds < 100) return `${seconds} ${seconds === 1 ? "second" : "seconds"} ago`;
  return new Date(time).toISOString().slice(11, 19);
}

/** To where the cursor was before the change, if that is in the changed lines; else to the first of them. */
function moveToStep(vi: Vi, { changes, before }: Step, back: boolean): void {
  const { buffer } = vi;
  const ordered = [...changes].sort((a, b) => a.line - b.line);
  const [top] = ordered;
  if (!top) return;
  for (const { line, removed, inserted } of changes)
    vi.shiftLines(line, back ? inserted.length : removed.length, back ? removed.length : inserted.length);
  const size = back ? top.removed.length : top.inserted.length;
  const isInside = before.line >= top.line - 1 && before.line <= top.line + size;
  if (isInside && before.line <= buffer.lastLine) {
    buffer.moveTo(before, vi.rules);
    return;
  }
  const line = Math.min(buffer.lastLine, top.line);
  buffer.moveTo({ line, column: buffer.firstNonBlank(line) }, vi.rules);
}

/** `U`: the line as it was before the changes to it. */
export function undoLine(vi: Vi): boolean {
  const { buffer } = vi;
  const before = buffer.lineBefore;
  if (!before || before.line > buffer.lastLine) return false;
  const now = buffer.text.line(before.line);
  buffer.text.setLine(before.line, before.text);
  buffer.lineBefore = { line: before.line, text: now };
  const place = { line: before.line, column: buffer.cursor.column };
  if (comparePlaces(place, buffer.cursor) !== 0) buffer.moveTo({ line: before.line, column: 0 }, vi.rules);
  return true;
}
