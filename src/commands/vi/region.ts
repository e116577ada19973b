import { columnOf, indexAt, nextIndex, previousIndex } from "../editor/display-text.ts";
import { comparePlaces, type Place } from "../editor/text-buffer.ts";
import type { Motion } from "./motions.ts";
import type { RegisterText } from "./registers.ts";
import type { Vi } from "./vi.ts";
import type { VisualKind } from "./vi-buffer.ts";

/** What an operator works on. */
export interface Region {
  readonly kind: VisualKind;
  readonly from: Place;
  /** Characters: behind the last one. Lines: in the last one. Block: its other corner. */
  readonly to: Place;
  /** The columns of a block; the right one is behind its last column, infinite after `$`. */
  readonly columns?: { readonly left: number; readonly right: number };
}

/** What a motion covers, by the rules of :help exclusive. */
export function regionOfMotion({ buffer }: Vi, motion: Motion, operator: string): Region {
  const isBack = comparePlaces(motion.place, buffer.cursor) < 0;
  const from = isBack ? motion.place : buffer.cursor;
  let to = isBack ? buffer.cursor : motion.place;
  const { text } = buffer;
  if (motion.kind === "lines") return { kind: "lines", from, to };
  let inclusive = motion.kind === "inclusive";
  if (!inclusive && to.column === 0 && to.line > from.line) {
    const isAtStart = text.line(from.line).slice(0, from.column).trim() === "";
    if (isAtStart) return { kind: "lines", from, to: { line: to.line - 1, column: 0 } };
    to = { line: to.line - 1, column: text.line(to.line - 1).length };
    inclusive = false;
  }
  const end = inclusive ? { line: to.line, column: nextIndex(text.line(to.line), to.column) } : to;
  // A deletion that leaves nothing but blanks of several lines takes the lines.
  const takesLines =
    operator === "d" &&
    end.line > from.line &&
    text.line(from.line).slice(0, from.column).trim() === "" &&
    text.line(end.line).slice(end.column).trim() === "";
  return takesLines ? { kind: "lines", from, to: end } : { kind: "characters", from, to: end };
}

/** Deleting from the first character of a line to the end of a later one deletes the lines (:help d). */
export function wholeLines({ buffer: { text } }: Vi, operator: string, region: Region): Region {
  const { from, to } = region;
  const isWhole =
    operator === "d" &&
    from.line < to.line &&
    text.line(from.line).slice(0, from.column).trim() === "" &&
    text.line(to.line).slice(to.column).trim() === "";
  return isWhole ? { kind: "lines", from, to } : region;
}

/** The visual area as it is now. */
export function visualRegion({ buffer, visual, rules }: Vi): Region | undefined {
  if (!visual) return undefined;
  const { text, cursor } = buffer;
  const [first, last] =
    comparePlaces(visual.start, cursor) <= 0 ? [visual.start, cursor] : [cursor, visual.start];
  if (visual.kind === "lines") return { kind: "lines", from: first, to: last };
  if (visual.kind === "characters") {
    const line = text.line(last.line);
    const isBehind = last.column >= line.length && last.line < buffer.lastLine;
    const to = isBehind
      ? { line: last.line + 1, column: 0 }
      : { line: last.line, column: nextIndex(line, last.column) };
    return { kind: "characters", from: first, to };
  }
  const edges = [visual.start, cursor].map(({ line, column }) => {
    const current = text.line(line);
    const left = columnOf(current, column, rules);
    return { left, right: Math.max(left + 1, columnOf(current, nextIndex(current, column), rules)) };
  });
  const left = Math.min(...edges.map((edge) => edge.left));
  const right =
    buffer.wanted === Number.POSITIVE_INFINITY ? buffer.wanted : Math.max(...edges.map((edge) => edge.right));
  return { kind: "block", from: first, to: last, columns: { left, right } };
}

/** The part of a line that a block covers. */
export function blockPart(
  vi: Vi,
  line: number,
  region: Region,
): { readonly from: number; readonly to: number } {
  const text = vi.buffer.text.line(line);
  const { left = 0, right = 0 } = region.columns ?? {};
  const width = columnOf(text, text.length, vi.rules);
  const from = width <= left ? text.length : indexAt(text, left, vi.rules);
  if (right === Number.POSITIVE_INFINITY || right >= width) return { from, to: text.length };
  return { from, to: Math.max(from, indexAt(text, right, vi.rules)) };
}

/** The text of a region, as a register keeps it. */
export function textOfRegion(vi: Vi, region: Region): RegisterText {
  const { text } = vi.buffer;
  if (region.kind === "lines") {
    const lines = text.lines.slice(region.from.line, region.to.line + 1);
    return { text: `${lines.join("\n")}\n`, kind: "lines" };
  }
  if (region.kind === "characters")
    return { text: text.textBetween(region.from, region.to), kind: "characters" };
  const rows: string[] = [];
  for (let line = region.from.line; line <= region.to.line; line++) {
    const { from, to } = blockPart(vi, line, region);
    rows.push(text.line(line).slice(from, to));
  }
  return { text: rows.join("\n"), kind: "block" };
}

/** Where the cursor stands in normal mode: on a character, not behind the last one. */
export function onCharacter(vi: Vi, place: Place): Place {
  const line = vi.buffer.text.line(place.line);
  return {
    line: place.line,
    column: Math.min(place.column, line.length > 0 ? previousIndex(line, line.length) : 0),
  };
}
