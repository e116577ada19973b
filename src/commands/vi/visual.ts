import { comparePlaces, type Place } from "../editor/text-buffer.ts";
import { typeVisualExCommand } from "./ex.ts";
import { startInsert } from "./insert.ts";
import { joinLines } from "./join.ts";
import type { NormalCall, NormalCommand } from "./normal.ts";
import { insertInBlock, OPERATORS } from "./operators.ts";
import { put } from "./put.ts";
import { blockPart, onCharacter, type Region, visualRegion } from "./region.ts";
import { textObject } from "./text-objects.ts";
import type { Vi } from "./vi.ts";
import type { VisualKind } from "./vi-buffer.ts";

export function startVisual(vi: Vi, kind: VisualKind): void {
  vi.visual = { kind, start: vi.buffer.cursor };
  vi.say("");
}

/** Back to normal mode; the area is kept for `gv`. */
export function endVisual(vi: Vi): void {
  const { visual, buffer } = vi;
  if (!visual) return;
  buffer.visual = { start: visual.start, end: buffer.cursor, kind: visual.kind };
  vi.visual = undefined;
}

/** Escape: the column for `j` and `k` is that of the cursor, also after `$`. */
function leave(vi: Vi): void {
  endVisual(vi);
  vi.buffer.moveTo(onCharacter(vi, vi.buffer.cursor), vi.rules);
}

/** `gv`. */
export function visualAgain(vi: Vi): boolean {
  const { buffer } = vi;
  const { visual } = buffer;
  if (!visual) return false;
  if (vi.visual) endVisual(vi);
  vi.visual = { kind: visual.kind, start: clamp(vi, visual.start) };
  buffer.moveTo(clamp(vi, visual.end), vi.rules);
  vi.say("");
  return true;
}

function clamp({ buffer }: Vi, { line, column }: Place): Place {
  const within = Math.min(line, buffer.lastLine);
  return { line: within, column: Math.min(column, buffer.text.line(within).length) };
}

/** `v`, `V` and `C-v` in visual mode: another kind, or the end. */
function turnInto(kind: VisualKind): NormalCommand {
  return {
    run: (vi) => {
      if (vi.visual?.kind === kind) endVisual(vi);
      else if (vi.visual) vi.visual = { ...vi.visual, kind };
    },
  };
}

function lined(region: Region): Region {
  return region.kind === "lines" ? region : { kind: "lines", from: region.from, to: region.to };
}

/** An operator on the area; `asLines` takes whole lines, `toEnd` a block to the ends of its lines. */
function operator(key: string, wish: { asLines?: boolean; toEnd?: boolean } = {}): NormalCommand {
  return {
    ...(key === "y" ? {} : { changes: true }),
    run: async (vi, { register, count = 1 }) => {
      const region = visualRegion(vi);
      if (!region) return false;
      const isBlock = region.kind === "block";
      const columns = region.columns && { ...region.columns, right: Number.POSITIVE_INFINITY };
      const wanted = wish.toEnd && isBlock ? { ...region, columns } : wish.asLines ? lined(region) : region;
      if (vi.visual)
        vi.buffer.visual = { start: vi.visual.start, end: vi.buffer.cursor, kind: vi.visual.kind };
      vi.buffer.text.startAt(wanted.from);
      await OPERATORS[key]?.(vi, wanted, { register, count });
      vi.visual = undefined;
      return true;
    },
  };
}

function join(withBlanks: boolean): NormalCommand {
  return {
    changes: true,
    run: (vi) => {
      const region = visualRegion(vi);
      if (!region) return false;
      endVisual(vi);
      const last = Math.min(vi.buffer.lastLine, Math.max(region.to.line, region.from.line + 1));
      if (last === region.from.line) return false;
      vi.buffer.text.startAt(region.from);
      joinLines(vi, region.from.line, last, withBlanks);
      return true;
    },
  };
}

/** `r`: every character of the area becomes another one. */
async function replaceAll(vi: Vi): Promise<boolean> {
  vi.pending += "r";
  const key = await vi.key();
  const region = visualRegion(vi);
  if (key.name === "ESC" || key.name === "C-c" || !region) return false;
  endVisual(vi);
  const { text } = vi.buffer;
  text.startAt(region.from);
  for (let line = region.from.line; line <= region.to.line; line++) {
    const current = text.line(line);
    const part = partIn(vi, region, line);
    const count = Array.from(current.slice(part.from, part.to)).length;
    if (count > 0)
      text.setLine(line, current.slice(0, part.from) + key.text.repeat(count) + current.slice(part.to));
  }
  const column = region.kind === "block" ? blockPart(vi, region.from.line, region).from : region.from.column;
  vi.buffer.moveTo({ line: region.from.line, column: region.kind === "lines" ? 0 : column }, vi.rules);
  return true;
}

function partIn(vi: Vi, region: Region, line: number): { readonly from: number; readonly to: number } {
  const { length } = vi.buffer.text.line(line);
  if (region.kind === "block") return blockPart(vi, line, region);
  if (region.kind === "lines") return { from: 0, to: length };
  return {
    from: line === region.from.line ? region.from.column : 0,
    to: line === region.to.line ? region.to.column : length,
  };
}

/** `p`: the area is exchanged for what a register holds. */
async function putOver(vi: Vi, { register, count = 1 }: NormalCall): Promise<boolean> {
  const region = visualRegion(vi);
  const name = register ?? '"';
  const content = vi.registers.get(name);
  if (!region || !content) return false;
  endVisual(vi);
  const { buffer } = vi;
  const isAtEnd = region.kind === "characters" && region.to.column >= buffer.text.line(region.to.line).length;
  const isLast = region.kind === "lines" && region.to.line >= buffer.lastLine;
  await OPERATORS.d?.(vi, region, { register: undefined, count: 1 });
  const lines = region.kind === "lines" && content.kind !== "lines";
  if (lines) {
    const line = isLast ? buffer.lastLine + 1 : region.from.line;
    vi.insertLines(line, [""]);
    buffer.cursor = { line: Math.min(line, buffer.lastLine), column: 0 };
  } else if (region.kind !== "lines" && content.kind === "lines") splitAt(vi, region.from);
  const taken = vi.registers.get('"');
  vi.registers.keepUnnamed(content);
  put(vi, {
    register: undefined,
    count,
    before: lines || (region.kind === "lines" ? !isLast : content.kind === "lines" || !isAtEnd),
  });
  if (taken) vi.registers.keepUnnamed(taken);
  return true;
}

/** Lines that are put into the middle of a line break it. */
function splitAt(vi: Vi, { line, column }: Place): void {
  const { buffer } = vi;
  buffer.text.insert({ line, column }, "\n");
  vi.shiftLines(line + 1, 0, 1);
  buffer.cursor = { line: line + 1, column: 0 };
}

/** `I` and `A`: in all lines of a block, or at the ends of the area. */
function insertAt(atEnd: boolean): NormalCommand {
  return {
    changes: true,
    run: async (vi, { count = 1 }) => {
      const region = visualRegion(vi);
      if (!region) return false;
      endVisual(vi);
      if (region.kind === "block") {
        const part = blockPart(vi, region.from.line, region);
        await insertInBlock(vi, region, atEnd ? part.to : part.from, atEnd);
        return true;
      }
      const line = atEnd ? region.to.line : region.from.line;
      const column =
        region.kind === "lines"
          ? atEnd
            ? vi.buffer.text.line(line).length
            : 0
          : atEnd
            ? region.to.column
            : region.from.column;
      vi.buffer.cursor = { line, column };
      await startInsert(vi, { count });
      return true;
    },
  };
}

/** `iw`, `a(` and their like mark what they cover. */
function selectObject(around: boolean): NormalCommand {
  return {
    run: async (vi, { count = 1 }) => {
      vi.pending += around ? "a" : "i";
      const letter = await vi.key();
      if (letter.name === "ESC" || !vi.visual) return true;
      const object = textObject(vi, { around, letter: letter.text, count });
      if (!object || object.isEmpty) return false;
      const isFresh = comparePlaces(vi.visual.start, vi.buffer.cursor) === 0;
      const kind = object.kind === "lines" && vi.visual.kind === "characters" ? "lines" : vi.visual.kind;
      vi.visual = { kind, start: isFresh ? object.from : vi.visual.start };
      vi.buffer.moveTo(object.last, vi.rules);
      return true;
    },
  };
}

/** `o`: the other end. */
function otherEnd(vi: Vi): void {
  const { visual, buffer } = vi;
  if (!visual) return;
  const { start, kind } = visual;
  vi.visual = { kind, start: buffer.cursor };
  buffer.moveTo(start, vi.rules);
}

/** The commands of visual mode that are not those of normal mode too. */
export const VISUAL_COMMANDS: Readonly<Record<string, NormalCommand>> = {
  ESC: { run: leave },
  "C-c": { run: leave },
  v: turnInto("characters"),
  V: turnInto("lines"),
  "C-v": turnInto("block"),
  o: { run: otherEnd },
  O: { run: otherEnd },
  d: operator("d"),
  x: operator("d"),
  DEL: operator("d"),
  "C-h": operator("d"),
  X: operator("d", { asLines: true, toEnd: true }),
  D: operator("d", { asLines: true, toEnd: true }),
  y: operator("y"),
  Y: operator("y", { asLines: true, toEnd: true }),
  c: operator("c"),
  s: operator("c"),
  S: operator("c", { asLines: true }),
  R: operator("c", { asLines: true }),
  C: operator("c", { asLines: true, toEnd: true }),
  ">": operator(">"),
  "<": operator("<"),
  "=": operator("="),
  "!": {
    run: async (vi) => {
      await typeVisualExCommand(vi, "!");
    },
  },
  "~": operator("g~"),
  "g~": operator("g~"),
  u: operator("gu"),
  gu: operator("gu"),
  U: operator("gU"),
  gU: operator("gU"),
  "g?": operator("g?"),
  gq: operator("gq"),
  gw: operator("gw"),
  J: join(true),
  gJ: join(false),
  r: { run: replaceAll, changes: true },
  p: { run: putOver, changes: true },
  P: { run: putOver, changes: true },
  I: insertAt(false),
  A: insertAt(true),
  i: selectObject(false),
  a: selectObject(true),
  gv: { run: visualAgain },
  ":": { run: (vi) => typeVisualExCommand(vi, "") },
};
