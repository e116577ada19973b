import { nextIndex, previousIndex } from "../editor/display-text.ts";
import type { Place } from "../editor/text-buffer.ts";
import { describeCharacter, describeFile, describePosition } from "./describe.ts";
import { typeExCommand } from "./ex.ts";
import { editAlternate } from "./files.ts";
import { showHelp } from "./help.ts";
import { startInsert } from "./insert.ts";
import { joinLines } from "./join.ts";
import { playMacro, recordMacro } from "./macros.ts";
import { setMark } from "./marks.ts";
import { linesFrom, type NormalCall, type NormalCommand, repeatChange } from "./normal.ts";
import { addToNumber } from "./numbers.ts";
import { OPERATORS, toggleCase } from "./operators.ts";
import { put } from "./put.ts";
import type { Region } from "./region.ts";
import { SCREEN_COMMANDS } from "./screen-commands.ts";
import { repeatSubstitution } from "./substitute.ts";
import { redo, undo, undoLine } from "./undo.ts";
import type { Vi } from "./vi.ts";
import { startVisual, visualAgain } from "./visual.ts";
import { writeAndQuit } from "./write-file.ts";

type Run = NormalCommand["run"];
const changes = (run: Run): NormalCommand => ({ run, changes: true });
const plain = (run: Run): NormalCommand => ({ run });

/** Characters of this line, behind or before the cursor. */
function characters({ buffer }: Vi, count: number, forward: boolean): Region {
  const { line, column } = buffer.cursor;
  let at = column;
  for (let left = count; left > 0; left--)
    at = forward ? nextIndex(buffer.line, at) : previousIndex(buffer.line, at);
  const [from, to] = forward ? [column, at] : [at, column];
  return { kind: "characters", from: { line, column: from }, to: { line, column: to } };
}

/** To the end of the line, and the lines behind it that the count takes. */
function toLineEnd({ buffer }: Vi, count: number): Region | undefined {
  const line = buffer.cursor.line + count - 1;
  if (line > buffer.lastLine) return undefined;
  return { kind: "characters", from: buffer.cursor, to: { line, column: buffer.text.line(line).length } };
}

async function applyTo(
  vi: Vi,
  operator: string,
  region: Region | undefined,
  { register }: NormalCall,
): Promise<boolean> {
  if (!region) return false;
  await OPERATORS[operator]?.(vi, region, { register, count: 1 });
  return true;
}

function deleteForward(vi: Vi, call: NormalCall) {
  if (vi.buffer.line === "") return false;
  return applyTo(vi, "d", characters(vi, call.count ?? 1, true), call);
}

async function insertAt(vi: Vi, place: Place, count: number | undefined): Promise<void> {
  vi.buffer.cursor = place;
  await startInsert(vi, { count: count ?? 1 });
}

function column({ buffer }: Vi, at: number): Place {
  return { line: buffer.cursor.line, column: at };
}

/** `o` and `O`: a line with the indent of this one, where 'autoindent' is set. */
async function openLine(vi: Vi, below: boolean, count: number): Promise<void> {
  const { buffer } = vi;
  const indent = vi.options.autoindent ? (/^[ \t]*/.exec(buffer.line)?.[0] ?? "") : "";
  buffer.isBare = false;
  const line = buffer.cursor.line + (below ? 1 : 0);
  vi.insertLines(line, [indent]);
  buffer.cursor = { line, column: indent.length };
  await startInsert(vi, { count, opensLines: true });
}

/** `~`: the other case, and on. */
function switchCase(vi: Vi, { count = 1 }: NormalCall): boolean {
  const { buffer } = vi;
  if (buffer.line === "") return false;
  const { from, to } = characters(vi, count, true);
  const { line } = buffer;
  const changed =
    line.slice(0, from.column) + toggleCase(line.slice(from.column, to.column)) + line.slice(to.column);
  buffer.text.setLine(from.line, changed);
  buffer.moveTo(to, vi.rules);
  return true;
}

/** `r`: so many characters become another one; Return breaks the line. */
async function replaceCharacters(vi: Vi, { count = 1 }: NormalCall): Promise<boolean> {
  const { buffer } = vi;
  vi.pending += "r";
  const key = await vi.key();
  if (key.name === "ESC" || key.name === "C-c") return true;
  const { from, to } = characters(vi, count, true);
  const { line } = buffer;
  if (Array.from(line.slice(from.column, to.column)).length < count) return false;
  const head = line.slice(0, from.column);
  const tail = line.slice(to.column);
  if (key.name === "RET") {
    buffer.text.replaceLines(from.line, 1, [head, tail]);
    vi.shiftLines(from.line + 1, 0, 1);
    buffer.moveTo({ line: from.line + 1, column: buffer.firstNonBlank(from.line + 1) }, vi.rules);
    return true;
  }
  const literal = key.name === "C-v" ? (await vi.key()).text : key.text;
  buffer.text.setLine(from.line, head + literal.repeat(count) + tail);
  buffer.moveTo(column(vi, from.column + literal.length * (count - 1)), vi.rules);
  return true;
}

/** What was pasted goes in at the cursor, as if it had been typed in insert mode. */
function paste(vi: Vi, call: NormalCall): void {
  const { buffer } = vi;
  const text = (call.keys[0]?.text ?? "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  buffer.isBare = false;
  const { line } = buffer.cursor;
  const end = buffer.text.insert(buffer.cursor, text);
  vi.shiftLines(line + 1, 0, end.line - line);
  buffer.moveTo({ line: end.line, column: previousIndex(buffer.text.line(end.line), end.column) }, vi.rules);
}

function tellHowToLeave(vi: Vi): void {
  const isModified = vi.buffers.some(({ text }) => text.isModified);
  vi.say(
    isModified
      ? "Type  :qa!  and press <Enter> to abandon all changes and exit Vim"
      : "Type  :qa  and press <Enter> to exit Vim",
  );
}

function yankLines(vi: Vi, call: NormalCall) {
  return applyTo(vi, "y", linesFrom(vi, call.count ?? 1), call);
}

function join(vi: Vi, count: number | undefined, withBlanks: boolean): boolean {
  const first = vi.buffer.cursor.line;
  if (first === vi.buffer.lastLine) return false;
  joinLines(vi, first, Math.min(vi.buffer.lastLine, first + Math.max(2, count ?? 2) - 1), withBlanks);
  return true;
}

/** The commands of normal mode that are neither motions nor operators. */
export const COMMANDS: Readonly<Record<string, NormalCommand>> = {
  ...SCREEN_COMMANDS,
  x: changes(deleteForward),
  X: changes((vi, call) => applyTo(vi, "d", characters(vi, call.count ?? 1, false), call)),
  D: changes((vi, call) => applyTo(vi, "d", toLineEnd(vi, call.count ?? 1), call)),
  C: changes((vi, call) => applyTo(vi, "c", toLineEnd(vi, call.count ?? 1), call)),
  s: changes((vi, call) => applyTo(vi, "c", characters(vi, call.count ?? 1, true), call)),
  S: changes((vi, call) => applyTo(vi, "c", linesFrom(vi, call.count ?? 1), call)),
  Y: plain(yankLines),
  i: changes((vi, { count }) => insertAt(vi, vi.buffer.cursor, count)),
  a: changes((vi, { count }) =>
    insertAt(vi, column(vi, nextIndex(vi.buffer.line, vi.buffer.cursor.column)), count),
  ),
  I: changes((vi, { count }) => insertAt(vi, column(vi, indentEnd(vi)), count)),
  A: changes((vi, { count }) => insertAt(vi, column(vi, vi.buffer.line.length), count)),
  gI: changes((vi, { count }) => insertAt(vi, column(vi, 0), count)),
  gi: changes((vi, { count }) => insertAt(vi, vi.buffer.marks.get("^") ?? vi.buffer.cursor, count)),
  o: changes((vi, { count = 1 }) => openLine(vi, true, count)),
  O: changes((vi, { count = 1 }) => openLine(vi, false, count)),
  R: changes(async (vi, { count = 1 }) => {
    await startInsert(vi, { count, replaces: true });
  }),
  p: changes((vi, { register, count = 1 }) => put(vi, { register, count, before: false })),
  P: changes((vi, { register, count = 1 }) => put(vi, { register, count, before: true })),
  gp: changes((vi, { register, count = 1 }) => put(vi, { register, count, before: false, moves: true })),
  gP: changes((vi, { register, count = 1 }) => put(vi, { register, count, before: true, moves: true })),
  J: changes((vi, { count }) => join(vi, count, true)),
  gJ: changes((vi, { count }) => join(vi, count, false)),
  "~": changes(switchCase),
  r: changes(replaceCharacters),
  "C-a": changes((vi, { count = 1 }) => addToNumber(vi, count)),
  "C-x": changes((vi, { count = 1 }) => addToNumber(vi, -count)),
  "&": changes((vi) => repeatSubstitution(vi, false)),
  "g&": changes((vi) => repeatSubstitution(vi, true)),
  paste: plain(paste),
  ".": plain((vi, { count }) => repeatChange(vi, count)),
  u: plain((vi, { count = 1 }) => undo(vi, count)),
  "C-r": plain((vi, { count = 1 }) => redo(vi, count)),
  U: plain(undoLine),
  m: plain(setMark),
  q: plain(recordMacro),
  "@": plain((vi, { count = 1 }) => playMacro(vi, count)),
  v: plain((vi) => startVisual(vi, "characters")),
  V: plain((vi) => startVisual(vi, "lines")),
  "C-v": plain((vi) => startVisual(vi, "block")),
  gv: plain(visualAgain),
  ":": plain((vi, { count }) => typeExCommand(vi, count)),
  "C-c": plain(tellHowToLeave),
  ESC: plain(() => undefined),
  "C-g": plain(describeFile),
  "gC-g": plain(describePosition),
  ga: plain(describeCharacter),
  f1: plain(showHelp),
  "C-^": plain(editAlternate),
  ZZ: plain(writeAndQuit),
  ZQ: plain((vi) => {
    vi.status = 0;
  }),
  "C-z": plain((vi) => vi.suspend()),
};

/** Behind the blanks that a line begins with. */
function indentEnd({ buffer }: Vi): number {
  return /^[ \t]*/.exec(buffer.line)?.[0].length ?? 0;
}
