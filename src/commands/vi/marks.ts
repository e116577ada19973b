import type { Place } from "../editor/text-buffer.ts";
import type { Motion } from "./motions.ts";
import type { Vi } from "./vi.ts";
import type { ViBuffer } from "./vi-buffer.ts";

/** The place of a mark, by its letter. */
export function placeOfMark(buffer: ViBuffer, letter: string): Place | undefined {
  const { visual } = buffer;
  if (letter === "<" || letter === ">") {
    if (!visual) return undefined;
    const isOrdered =
      visual.start.line < visual.end.line ||
      (visual.start.line === visual.end.line && visual.start.column <= visual.end.column);
    const [first, last] = isOrdered ? [visual.start, visual.end] : [visual.end, visual.start];
    return letter === "<" ? first : last;
  }
  return buffer.marks.get(letter === "`" ? "'" : letter);
}

/** `m`: waits for the letter. */
export async function setMark(vi: Vi): Promise<void> {
  const { text } = await vi.key();
  if (!/^[a-zA-Z'`[\]<>]$/.test(text)) return vi.beep();
  vi.buffer.marks.set(text === "`" ? "'" : text, vi.buffer.cursor);
}

/** `'` and `` ` ``: the line of a mark, or the very place. */
export async function goToMark(vi: Vi, isLine: boolean): Promise<Motion | undefined> {
  const { buffer } = vi;
  const { text } = await vi.key();
  const place = placeOfMark(buffer, text);
  if (!place) {
    if (/^['`]$/.test(text)) return moveTo(vi, { line: 0, column: 0 }, isLine);
    vi.fail(/^[a-zA-Z<>[\].^]$/.test(text) ? "E20: Mark not set" : "E78: Unknown mark");
    return undefined;
  }
  return moveTo(vi, place, isLine);
}

function moveTo({ buffer }: Vi, place: Place, isLine: boolean): Motion {
  const line = Math.min(place.line, buffer.lastLine);
  if (!isLine) return { place: { line, column: place.column }, kind: "exclusive", isJump: true };
  return { place: { line, column: buffer.firstNonBlank(line) }, kind: "lines", isJump: true };
}

/** After lines were put in or taken away, marks stay with their lines. */
export function shiftMarks(buffer: ViBuffer, line: number, removed: number, inserted: number): void {
  const by = inserted - removed;
  if (by === 0) return;
  for (const [letter, place] of buffer.marks) {
    if (place.line >= line + removed) buffer.marks.set(letter, { ...place, line: place.line + by });
    else if (place.line >= line + inserted && /[a-z]/.test(letter)) buffer.marks.delete(letter);
  }
}
