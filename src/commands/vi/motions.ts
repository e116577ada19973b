import { indexAt, nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import { matchingBracket } from "./brackets.ts";
import { findCharacter, repeatFind } from "./find-character.ts";
import { goToMark } from "./marks.ts";
import { nextSentence, paragraph, previousSentence } from "./paragraphs.ts";
import { repeatSearch, searchFor, searchWord } from "./search.ts";
import type { Vi } from "./vi.ts";
import { nextWordStart, previousWordEnd, previousWordStart, wordEnd } from "./word-motions.ts";

/** Where a motion leads, and what an operator takes on the way (:help exclusive). */
export interface Motion {
  readonly place: Place;
  readonly kind: "exclusive" | "inclusive" | "lines";
  /** The column for `j` and `k` stays, or is that of `$`. */
  readonly wanted?: "kept" | "end";
  /** It goes far: the place before is remembered for `''`. */
  readonly isJump?: boolean;
  /** An operator may use it although the cursor could not go on. */
  readonly failed?: boolean;
}

export interface MotionCall {
  /** As typed; undefined: none. */
  readonly count: number | undefined;
  /** It is for an operator: its key. */
  readonly operator: string | undefined;
}

type MotionOf = (vi: Vi, call: MotionCall) => Motion | undefined | Promise<Motion | undefined>;

function horizontal(
  vi: Vi,
  step: 1 | -1,
  { count = 1, operator }: MotionCall,
  crosses: boolean,
): Motion | undefined {
  const { buffer } = vi;
  let { line, column } = buffer.cursor;
  let moved = false;
  for (let left = count; left > 0; left--) {
    const text = buffer.text.line(line);
    const last = operator === undefined && !vi.isVisual ? previousIndex(text, text.length) : text.length;
    if (step > 0 && column < last) column = nextIndex(text, column);
    else if (step < 0 && column > 0) column = previousIndex(text, column);
    else if (!crosses || line + step < 0 || line + step > buffer.lastLine) break;
    else {
      line += step;
      const other = buffer.text.line(line);
      column = step > 0 ? 0 : previousIndex(other, other.length);
    }
    moved = true;
  }
  return moved ? { place: { line, column }, kind: "exclusive" } : undefined;
}

/** As far as it goes; not at all in the first or last line (cursor_down() of vim). */
function vertical({ buffer, rules }: Vi, lines: number): Motion | undefined {
  const target = Math.max(0, Math.min(buffer.lastLine, buffer.cursor.line + lines));
  if (target === buffer.cursor.line) return undefined;
  const text = buffer.text.line(target);
  const column =
    buffer.wanted === Number.POSITIVE_INFINITY ? text.length : indexAt(text, buffer.wanted, rules);
  return { place: { line: target, column }, kind: "lines", wanted: "kept" };
}

function toNonBlank(vi: Vi, line: number, isJump = false): Motion | undefined {
  const { buffer } = vi;
  if (line < 0 || line > buffer.lastLine) return undefined;
  return { place: { line, column: buffer.firstNonBlank(line) }, kind: "lines", isJump };
}

function lineEnd(vi: Vi, { count = 1 }: MotionCall): Motion | undefined {
  const { buffer } = vi;
  const line = buffer.cursor.line + count - 1;
  if (line > buffer.lastLine) return undefined;
  const text = buffer.text.line(line);
  return {
    place: { line, column: text.length > 0 ? previousIndex(text, text.length) : 0 },
    kind: "inclusive",
    wanted: "end",
  };
}

function word(vi: Vi, { count = 1, operator }: MotionCall, big: boolean): Motion {
  const { buffer } = vi;
  const onBlank = /[ \t]|^$/.test(buffer.line[buffer.cursor.column] ?? "");
  if (operator === "c" && !onBlank) {
    const { place, failed } = wordEnd(buffer.text, buffer.cursor, { count, big, stays: true });
    return { place, kind: "inclusive", failed };
  }
  const move = nextWordStart(buffer.text, buffer.cursor, { count, big, forOperator: operator !== undefined });
  return { ...move, kind: "exclusive" };
}

function toEnd(vi: Vi, { count = 1 }: MotionCall, big: boolean): Motion {
  const { place, failed } = wordEnd(vi.buffer.text, vi.buffer.cursor, { count, big, stays: false });
  return { place, kind: "inclusive", failed };
}

function percent(vi: Vi, { count }: MotionCall): Motion | undefined {
  const { buffer } = vi;
  if (count !== undefined) {
    if (count > 100) return undefined;
    return toNonBlank(vi, Math.floor((count * buffer.text.lineCount + 99) / 100) - 1, true);
  }
  const place = matchingBracket(buffer.text, buffer.cursor);
  return place && { place, kind: "inclusive", isJump: true };
}

function goToLine(vi: Vi, line: number): Motion | undefined {
  return toNonBlank(vi, Math.max(0, Math.min(vi.buffer.lastLine, line)), true);
}

/** H, M and L: rows of the screen, as far as 'scrolloff' lets the cursor. */
function onScreen(
  vi: Vi,
  where: "top" | "middle" | "bottom",
  { count = 1, operator }: MotionCall,
): Motion | undefined {
  const { first, last } = vi.window.shownLines(vi.buffer);
  const margin = operator === undefined ? vi.window.margin : 0;
  if (where === "middle") return toNonBlank(vi, Math.floor((first + last) / 2), true);
  if (where === "top") {
    const least = first === 0 ? 0 : first + margin;
    return toNonBlank(vi, Math.min(last, Math.max(least, first + count - 1)), true);
  }
  const most = last === vi.buffer.lastLine ? last : last - margin;
  return toNonBlank(vi, Math.max(first, Math.min(most, last - count + 1)), true);
}

const plain = (place: Place | undefined, isJump = true): Motion | undefined =>
  place && { place, kind: "exclusive", isJump };

export const MOTIONS: Readonly<Record<string, MotionOf>> = {
  h: (vi, call) => horizontal(vi, -1, call, false),
  left: (vi, call) => horizontal(vi, -1, call, false),
  "C-h": (vi, call) => horizontal(vi, -1, call, true),
  DEL: (vi, call) => horizontal(vi, -1, call, true),
  l: (vi, call) => horizontal(vi, 1, call, false),
  right: (vi, call) => horizontal(vi, 1, call, false),
  " ": (vi, call) => horizontal(vi, 1, call, true),
  j: (vi, call) => vertical(vi, call.count ?? 1),
  down: (vi, call) => vertical(vi, call.count ?? 1),
  "C-n": (vi, call) => vertical(vi, call.count ?? 1),
  "C-j": (vi, call) => vertical(vi, call.count ?? 1),
  k: (vi, call) => vertical(vi, -(call.count ?? 1)),
  up: (vi, call) => vertical(vi, -(call.count ?? 1)),
  "C-p": (vi, call) => vertical(vi, -(call.count ?? 1)),
  gj: (vi, call) => vertical(vi, call.count ?? 1),
  gk: (vi, call) => vertical(vi, -(call.count ?? 1)),
  "+": (vi, { count = 1 }) => toNonBlank(vi, vi.buffer.cursor.line + count),
  RET: (vi, { count = 1 }) => toNonBlank(vi, vi.buffer.cursor.line + count),
  "-": (vi, { count = 1 }) => toNonBlank(vi, vi.buffer.cursor.line - count),
  _: (vi, { count = 1 }) => toNonBlank(vi, vi.buffer.cursor.line + count - 1),
  "0": ({ buffer }) => ({ place: { line: buffer.cursor.line, column: 0 }, kind: "exclusive" }),
  home: ({ buffer }) => ({ place: { line: buffer.cursor.line, column: 0 }, kind: "exclusive" }),
  "^": ({ buffer }) => ({
    place: { line: buffer.cursor.line, column: buffer.firstNonBlank(buffer.cursor.line) },
    kind: "exclusive",
  }),
  $: lineEnd,
  end: lineEnd,
  g_: (vi, call) => {
    const end = lineEnd(vi, call);
    const text = end && vi.buffer.text.line(end.place.line).trimEnd();
    return (
      end && {
        ...end,
        place: { ...end.place, column: Math.max(0, (text?.length ?? 1) - 1) },
        wanted: undefined,
      }
    );
  },
  gm: ({ buffer, rules, window }) => {
    const column = indexAt(buffer.line, Math.floor(window.textWidth(buffer) / 2), rules);
    return { place: { line: buffer.cursor.line, column }, kind: "exclusive" };
  },
  "|": ({ buffer, rules }, { count = 1 }) => ({
    place: { line: buffer.cursor.line, column: indexAt(buffer.line, count - 1, rules) },
    kind: "exclusive",
  }),
  w: (vi, call) => word(vi, call, false),
  W: (vi, call) => word(vi, call, true),
  "C-right": (vi, call) => word(vi, call, false),
  e: (vi, call) => toEnd(vi, call, false),
  E: (vi, call) => toEnd(vi, call, true),
  b: ({ buffer }, { count = 1 }) => ({
    ...previousWordStart(buffer.text, buffer.cursor, { count, big: false }),
    kind: "exclusive",
  }),
  B: ({ buffer }, { count = 1 }) => ({
    ...previousWordStart(buffer.text, buffer.cursor, { count, big: true }),
    kind: "exclusive",
  }),
  "C-left": ({ buffer }, { count = 1 }) => ({
    ...previousWordStart(buffer.text, buffer.cursor, { count, big: false }),
    kind: "exclusive",
  }),
  ge: ({ buffer }, { count = 1 }) => ({
    ...previousWordEnd(buffer.text, buffer.cursor, { count, big: false }),
    kind: "inclusive",
  }),
  gE: ({ buffer }, { count = 1 }) => ({
    ...previousWordEnd(buffer.text, buffer.cursor, { count, big: true }),
    kind: "inclusive",
  }),
  G: (vi, { count }) => goToLine(vi, count === undefined ? vi.buffer.lastLine : count - 1),
  "C-end": (vi) => goToLine(vi, vi.buffer.lastLine),
  gg: (vi, { count = 1 }) => goToLine(vi, count - 1),
  "C-home": (vi, { count = 1 }) => goToLine(vi, count - 1),
  "%": percent,
  H: (vi, call) => onScreen(vi, "top", call),
  M: (vi, call) => onScreen(vi, "middle", call),
  L: (vi, call) => onScreen(vi, "bottom", call),
  f: (vi, call) => findCharacter(vi, call, "f"),
  F: (vi, call) => findCharacter(vi, call, "F"),
  t: (vi, call) => findCharacter(vi, call, "t"),
  T: (vi, call) => findCharacter(vi, call, "T"),
  ";": (vi, call) => repeatFind(vi, call, false),
  ",": (vi, call) => repeatFind(vi, call, true),
  "}": ({ buffer }, { count = 1 }) => plain(paragraph(buffer, count, 1)),
  "{": ({ buffer }, { count = 1 }) => plain(paragraph(buffer, count, -1)),
  ")": ({ buffer }, { count = 1 }) => plain(nextSentence(buffer, count)),
  "(": ({ buffer }, { count = 1 }) => plain(previousSentence(buffer, count)),
  "'": (vi) => goToMark(vi, true),
  "`": (vi) => goToMark(vi, false),
  "/": (vi, call) => searchFor(vi, call, true),
  "?": (vi, call) => searchFor(vi, call, false),
  n: (vi, call) => repeatSearch(vi, call, false),
  N: (vi, call) => repeatSearch(vi, call, true),
  "*": (vi, call) => searchWord(vi, call, true, true),
  "#": (vi, call) => searchWord(vi, call, false, true),
  "g*": (vi, call) => searchWord(vi, call, true, false),
  "g#": (vi, call) => searchWord(vi, call, false, false),
};
