import { displayCells } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import { filterLines } from "./filter.ts";
import { startInsert } from "./insert.ts";
import { blockPart, type Region, textOfRegion } from "./region.ts";
import type { Vi } from "./vi.ts";

export interface OperatorCall {
  readonly register: string | undefined;
  /** How often, for `>` in visual mode. */
  readonly count: number;
}

type Operator = (vi: Vi, region: Region, call: OperatorCall) => Promise<void> | void;

/** Says how many lines something was done to, where they are more than 'report'. */
export function reportLines(vi: Vi, count: number, what: (lines: string) => string): void {
  if (count > vi.options.report) vi.say(what(`${count} lines`));
}

/** Says that lines are gone, or came. */
export function reportChange(vi: Vi, by: number): void {
  const count = Math.abs(by);
  if (count <= vi.options.report) return;
  vi.say(by < 0 ? `${count} fewer lines` : `${count} more lines`);
}

export function yank(vi: Vi, region: Region, { register }: OperatorCall): void {
  const { buffer } = vi;
  const taken = textOfRegion(vi, region);
  vi.registers.yank(register, taken);
  const lines = region.to.line - region.from.line + 1;
  const block = region.kind === "block" ? "block of " : "";
  if (region.kind !== "characters") reportLines(vi, lines, (text) => `${block}${text} yanked`);
  const column = region.kind === "lines" && !vi.isVisual ? buffer.cursor.column : region.from.column;
  const isBack = region.from.line < buffer.cursor.line || region.from.column < buffer.cursor.column;
  if (region.kind === "block") moveToBlock(vi, region);
  else if (region.kind !== "lines" || vi.isVisual || region.from.line !== buffer.cursor.line || isBack)
    buffer.moveTo({ line: region.from.line, column }, vi.rules);
}

function moveToBlock(vi: Vi, region: Region): void {
  vi.buffer.moveTo(
    { line: region.from.line, column: blockPart(vi, region.from.line, region).from },
    vi.rules,
  );
}

/** Takes the region away, without asking where its text goes. */
export function removeRegion(vi: Vi, region: Region): void {
  const { buffer } = vi;
  const { text } = buffer;
  const { from, to } = region;
  if (region.kind === "lines") {
    vi.removeLines(from.line, to.line - from.line + 1);
    return;
  }
  if (region.kind === "characters") {
    text.remove(from, to);
    vi.shiftLines(from.line + 1, to.line - from.line, 0);
    return;
  }
  for (let line = from.line; line <= to.line; line++) {
    const part = blockPart(vi, line, region);
    const current = text.line(line);
    if (part.to > part.from) text.setLine(line, current.slice(0, part.from) + current.slice(part.to));
  }
}

export function remove(vi: Vi, region: Region, { register }: OperatorCall): void {
  const { buffer } = vi;
  const before = buffer.text.lineCount;
  const start = region.kind === "block" ? blockPart(vi, region.from.line, region).from : region.from.column;
  vi.registers.delete(register, textOfRegion(vi, region));
  removeRegion(vi, region);
  if (region.kind === "lines") {
    const line = Math.min(region.from.line, buffer.lastLine);
    buffer.moveTo({ line, column: buffer.firstNonBlank(line) }, vi.rules);
    if (!buffer.isEmpty) reportChange(vi, buffer.text.lineCount - before);
    return;
  }
  buffer.moveTo({ line: region.from.line, column: start }, vi.rules);
  reportChange(vi, buffer.text.lineCount - before);
}

async function change(vi: Vi, region: Region, call: OperatorCall): Promise<void> {
  const { buffer } = vi;
  const { text } = buffer;
  if (region.kind === "lines") {
    vi.registers.delete(call.register, textOfRegion(vi, region));
    const first = text.line(region.from.line);
    const indent = vi.options.autoindent ? (/^[ \t]*/.exec(first)?.[0] ?? "") : "";
    const count = region.to.line - region.from.line + 1;
    text.replaceLines(region.from.line, count, [indent]);
    vi.shiftLines(region.from.line + 1, count - 1, 0);
    buffer.cursor = { line: region.from.line, column: indent.length };
    reportChange(vi, 1 - count);
    await startInsert(vi, { count: 1 });
    return;
  }
  remove(vi, region, call);
  if (region.kind !== "block") {
    await startInsert(vi, { count: 1 });
    return;
  }
  await insertInBlock(vi, region, blockPart(vi, region.from.line, region).from);
}

/** `I`, `A` and `c` on a block: what is typed in the first line comes into the others too. */
export async function insertInBlock(vi: Vi, region: Region, column: number, atEnd = false): Promise<void> {
  const { buffer } = vi;
  const { text } = buffer;
  const first = region.from.line;
  buffer.cursor = { line: first, column };
  vi.visual = undefined;
  const inserted = await startInsert(vi, { count: 1 });
  if (!inserted || inserted.includes("\n")) return;
  const left = region.columns?.left ?? 0;
  for (let line = first + 1; line <= region.to.line; line++) {
    const current = text.line(line);
    const part = blockPart(vi, line, region);
    const at = atEnd ? part.to : part.from;
    if (!atEnd && at >= current.length && left > 0 && current.length < column) continue;
    text.setLine(line, current.slice(0, at) + inserted + current.slice(at));
  }
  buffer.moveTo({ line: first, column }, vi.rules);
}

/** Columns of the blanks that a line begins with. */
function indentOf(vi: Vi, line: string): number {
  let columns = 0;
  for (const { text, column, width } of displayCells(line, vi.rules)) {
    if (text.trim() !== "") break;
    columns = column + width;
  }
  return columns;
}

/** A line with another indent, of tabs as far as they go. */
export function withIndent(vi: Vi, line: string, columns: number): string {
  const { expandtab, tabstop } = vi.options;
  const tabs = expandtab ? 0 : Math.floor(columns / tabstop);
  return "\t".repeat(tabs) + " ".repeat(columns - tabs * tabstop) + line.replace(/^[ \t]*/, "");
}

export function shiftWidth({ options }: Vi): number {
  return options.shiftwidth > 0 ? options.shiftwidth : options.tabstop;
}

export function shiftLinesBy(vi: Vi, first: number, last: number, amount: number): void {
  const { text } = vi.buffer;
  for (let line = first; line <= last; line++) {
    const current = text.line(line);
    if (current === "") continue;
    const columns = Math.max(0, indentOf(vi, current) + amount * shiftWidth(vi));
    text.setLine(line, withIndent(vi, current, columns));
  }
}

function shift(direction: 1 | -1): Operator {
  return (vi, region, { count }) => {
    const { buffer } = vi;
    const amount = vi.isVisual ? count : 1;
    shiftLinesBy(vi, region.from.line, region.to.line, direction * amount);
    buffer.moveTo({ line: region.from.line, column: buffer.firstNonBlank(region.from.line) }, vi.rules);
    const lines = region.to.line - region.from.line + 1;
    const sign = direction > 0 ? ">" : "<";
    reportLines(vi, lines, (text) => `${text} ${sign}ed ${amount} time${amount === 1 ? "" : "s"}`);
  };
}

/** Changes each piece of text in the region. */
function mapText(mapped: (text: string) => string): Operator {
  return (vi, region) => {
    const { buffer } = vi;
    const { text } = buffer;
    for (let line = region.from.line; line <= region.to.line; line++) {
      const current = text.line(line);
      const { from, to } = partOfLine(vi, region, line);
      const part = current.slice(from, to);
      const next = mapped(part);
      if (next !== part) text.setLine(line, current.slice(0, from) + next + current.slice(to));
    }
    const lines = region.to.line - region.from.line + 1;
    reportLines(vi, lines, (count) => `${count} changed`);
    if (region.kind === "block") return moveToBlock(vi, region);
    const stays = region.kind === "lines" && !vi.isVisual && region.from.line === buffer.cursor.line;
    const place: Place = stays ? buffer.cursor : region.from;
    buffer.moveTo(place, vi.rules);
  };
}

function partOfLine(vi: Vi, region: Region, line: number): { readonly from: number; readonly to: number } {
  const { length } = vi.buffer.text.line(line);
  if (region.kind === "lines") return { from: 0, to: length };
  if (region.kind === "block") return blockPart(vi, line, region);
  return {
    from: line === region.from.line ? region.from.column : 0,
    to: line === region.to.line ? region.to.column : length,
  };
}

export function toggleCase(text: string): string {
  return Array.from(text, (character) => {
    const upper = character.toUpperCase();
    return character === upper
      ? character.toLowerCase()
      : upper.length === character.length
        ? upper
        : character;
  }).join("");
}

function rotate(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

async function filter(vi: Vi, region: Region): Promise<void> {
  await filterLines(vi, region.from.line, region.to.line);
}

function format(vi: Vi, region: Region): void {
  const { buffer, options } = vi;
  const width = options.textwidth > 0 ? options.textwidth : Math.min(79, vi.screen.size.columns - 1);
  const { from, to } = region;
  const paragraphs = buffer.text.lines
    .slice(from.line, to.line + 1)
    .join("\n")
    .split(/\n[ \t]*(?=\n|$)/);
  const lines = paragraphs.flatMap((paragraph, index) => {
    const filled = fill(paragraph.trim(), width, /^[ \t]*/.exec(paragraph.replace(/^\n/, ""))?.[0] ?? "");
    return index === 0 ? filled : ["", ...filled];
  });
  const count = to.line - from.line + 1;
  buffer.text.replaceLines(from.line, count, lines);
  vi.shiftLines(from.line, count, lines.length);
  const last = from.line + lines.length - 1;
  buffer.moveTo({ line: last, column: buffer.firstNonBlank(last) }, vi.rules);
}

function fill(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line];
}

/** The operators by their keys; doubled they take whole lines. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  d: remove,
  c: change,
  y: yank,
  ">": shift(1),
  "<": shift(-1),
  "=": (vi, region) => {
    shiftLinesBy(vi, region.from.line, region.to.line, 0);
  },
  "!": filter,
  gu: mapText((text) => text.toLowerCase()),
  gU: mapText((text) => text.toUpperCase()),
  "g~": mapText(toggleCase),
  "g?": mapText(rotate),
  gq: format,
  gw: format,
};
