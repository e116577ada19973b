import type { Key } from "../../process/terminal/keys.ts";
import { nextIndex } from "../editor/display-text.ts";
import { COMMANDS } from "./commands.ts";
import { MOTIONS, type Motion } from "./motions.ts";
import { OPERATORS } from "./operators.ts";
import { onCharacter, type Region, regionOfMotion, wholeLines } from "./region.ts";
import { textObject } from "./text-objects.ts";
import type { Vi } from "./vi.ts";
import { VISUAL_COMMANDS } from "./visual.ts";

/** A command of normal or visual mode as it was typed. */
export interface NormalCall {
  /** Its key, or several: `x`, `gg`, `zt`. */
  readonly key: string;
  /** The same as they came, to play them again. */
  readonly keys: readonly Key[];
  readonly count: number | undefined;
  readonly register: string | undefined;
}

/** What a command does; false: it could not, and is not what `.` makes again. */
export interface NormalCommand {
  readonly run: (vi: Vi, call: NormalCall) => boolean | void | Promise<boolean> | Promise<void>;
  /** It changes the text: `.` makes it again. */
  readonly changes?: true;
}

/** Keys that wait for another one. */
const PREFIXES = new Set(["g", "z", "Z", "[", "]", "C-w"]);

/** Other keys for the same. */
const SYNONYMS: Readonly<Record<string, string>> = {
  delete: "x",
  insert: "i",
  "S-up": "C-b",
  pageup: "C-b",
  "S-down": "C-f",
  pagedown: "C-f",
  "S-left": "b",
  "S-right": "w",
  Q: "gq",
};

const LARGEST_COUNT = 999_999_999;

/** How a key is shown while the rest of its command is awaited. */
function shown(key: Key): string {
  const control = /^C-(.)$/.exec(key.name)?.[1];
  return control === undefined ? key.text : `^${control.toUpperCase()}`;
}

const isCancel = ({ name }: Key): boolean => name === "ESC" || name === "C-c";

/** Count, register and key; undefined where it was given up. */
async function readCommand(vi: Vi): Promise<NormalCall | undefined> {
  let count: number | undefined;
  let register: string | undefined;
  vi.pending = "";
  for (;;) {
    const key = await vi.key();
    if (isDigit(key, count)) {
      count = Math.min(LARGEST_COUNT, (count ?? 0) * 10 + Number(key.name));
      vi.pending += key.name;
    } else if (key.name === '"') {
      vi.pending += '"';
      const name = await vi.key();
      if (isCancel(name)) return undefined;
      if (!/^[\w"\-.:%/#*+]$/.test(name.text)) {
        vi.beep();
        return undefined;
      }
      register = name.text;
      vi.pending += name.text;
    } else if (isCancel(key) && vi.pending !== "") return undefined;
    else return readKey(vi, key, count, register);
  }
}

function isDigit({ name }: Key, count: number | undefined): boolean {
  return /^[1-9]$/.test(name) || (name === "0" && count !== undefined);
}

async function readKey(
  vi: Vi,
  key: Key,
  count: number | undefined,
  register: string | undefined,
): Promise<NormalCall | undefined> {
  const name = SYNONYMS[key.name] ?? key.name;
  if (!PREFIXES.has(name)) return { key: name, keys: [key], count, register };
  vi.pending += shown(key);
  const second = await vi.key();
  if (isCancel(second)) return undefined;
  return { key: name + second.name, keys: [key, second], count, register };
}

/** Reads a command of normal or visual mode, and does it. */
export async function runNormalCommand(vi: Vi): Promise<void> {
  const call = await readCommand(vi);
  if (call) await runCommand(vi, call);
  vi.pending = "";
}

/** Does a command as one step for `u`; a change is remembered for `.`. */
export async function runCommand(vi: Vi, call: NormalCall): Promise<void> {
  vi.beginStep();
  await dispatch(vi, call);
  settle(vi);
  vi.endStep();
}

/** In normal mode the cursor stands on a character. */
function settle(vi: Vi): void {
  if (vi.mode !== "normal" || vi.isVisual || vi.isInsertPaused) return;
  vi.buffer.cursor = onCharacter(vi, vi.buffer.cursor);
}

async function dispatch(vi: Vi, call: NormalCall): Promise<void> {
  const { key } = call;
  const visual = vi.visual ? VISUAL_COMMANDS[key] : undefined;
  if (visual) return remember(vi, call, visual);
  if (!vi.visual && OPERATORS[key]) {
    if (await refusesChange(vi, key !== "y")) return;
    return remember(vi, call, { run: operate, ...(key === "y" ? {} : { changes: true }) });
  }
  const motion = MOTIONS[key];
  if (motion) {
    const made = await motion(vi, { count: call.count, operator: undefined });
    if (made) follow(vi, made);
    else vi.beep();
    return;
  }
  const command = COMMANDS[key];
  if (!command) return unknown(vi, key);
  if (await refusesChange(vi, command.changes === true)) return;
  return remember(vi, call, command);
}

/** A first change to a file that is only to be read waits a second with a warning, as vim does. */
async function refusesChange(vi: Vi, changes: boolean): Promise<boolean> {
  const { buffer } = vi;
  if (!changes) return false;
  if (buffer.isHelp) {
    vi.fail("E21: Cannot make changes, 'modifiable' is off");
    return true;
  }
  if (buffer.isReadOnly && !buffer.isWarned) {
    buffer.isWarned = true;
    vi.say("W10: Warning: Changing a readonly file");
    await vi.pause(1000);
  }
  return false;
}

function unknown(vi: Vi, key: string): void {
  if (key.startsWith("C-w")) vi.fail("rockpool: several windows are not simulated here");
  else if (key.startsWith("z") || key === "K" || key === "C-]")
    vi.fail(`rockpool: ${key} is not simulated here`);
  else vi.beep();
}

async function remember(vi: Vi, call: NormalCall, command: NormalCommand): Promise<void> {
  if (!command.changes || vi.isRepeating) {
    if ((await command.run(vi, call)) === false) vi.beep();
    return;
  }
  const visual = vi.visual && sizeOfVisual(vi);
  const stop = vi.record(call.keys);
  const done = await command.run(vi, call);
  const keys = stop();
  if (done === false) vi.beep();
  else if (keys.length > 0) vi.lastChange = { keys, count: call.count, register: call.register, visual };
}

/** What `.` marks again: so many lines, and columns in the last of them. */
function sizeOfVisual({ buffer, visual }: Vi) {
  if (!visual) return undefined;
  const lines = Math.abs(visual.start.line - buffer.cursor.line);
  const last = visual.start.line > buffer.cursor.line ? visual.start : buffer.cursor;
  const columns =
    lines === 0 || visual.kind === "block"
      ? Math.abs(visual.start.column - buffer.cursor.column)
      : last.column;
  return { kind: visual.kind, lines, columns };
}

/** `.`: the last change once more, with another count where one is given. */
export async function repeatChange(vi: Vi, count: number | undefined): Promise<boolean> {
  const change = vi.lastChange;
  if (!change || vi.isRepeating) return false;
  const again = { ...change, count: count ?? change.count };
  vi.lastChange = again;
  vi.isRepeating = true;
  if (again.visual) {
    const { kind, lines, columns } = again.visual;
    const { cursor } = vi.buffer;
    vi.visual = { kind, start: cursor };
    const line = Math.min(vi.buffer.lastLine, cursor.line + lines);
    const column = lines === 0 || kind === "block" ? cursor.column + columns : columns;
    vi.buffer.cursor = { line, column: Math.min(column, Math.max(0, vi.buffer.text.line(line).length - 1)) };
  }
  vi.play(again.keys);
  try {
    const call = await readCommand(vi);
    if (call) await dispatch(vi, { ...call, count: again.count, register: again.register });
  } finally {
    vi.isRepeating = false;
  }
  return true;
}

/** Goes where a motion leads. */
export function follow(vi: Vi, { place, wanted, isJump }: Motion): void {
  const { buffer } = vi;
  if (isJump) vi.jumpFrom(buffer.cursor);
  if (wanted === "kept") {
    buffer.cursor = place;
    return;
  }
  const isEndOfVisual = wanted === "end" && vi.isVisual;
  buffer.moveTo(
    isEndOfVisual ? { line: place.line, column: buffer.text.line(place.line).length } : place,
    vi.rules,
  );
  if (wanted === "end") buffer.wanted = Number.POSITIVE_INFINITY;
}

// Operators

/** An operator with what it is to work on: itself for lines, a text object, or a motion. */
async function operate(vi: Vi, call: NormalCall): Promise<boolean> {
  const { buffer } = vi;
  vi.pending += call.keys.length > 1 ? call.key.slice(1) : call.key;
  let typedCount: number | undefined;
  for (;;) {
    const key = await vi.key();
    if (isCancel(key)) return true;
    if (isDigit(key, typedCount)) {
      typedCount = (typedCount ?? 0) * 10 + Number(key.name);
      vi.pending += key.name;
      continue;
    }
    const counts = call.count === undefined && typedCount === undefined;
    const count = counts ? undefined : (call.count ?? 1) * (typedCount ?? 1);
    const region = await regionFor(vi, call.key, key, count);
    if (!region) return false;
    if (region === "cancelled") return true;
    buffer.text.startAt(region.from);
    await OPERATORS[call.key]?.(vi, region, { register: call.register, count: 1 });
    return true;
  }
}

async function regionFor(
  vi: Vi,
  operator: string,
  key: Key,
  count: number | undefined,
): Promise<Region | "cancelled" | undefined> {
  const { buffer } = vi;
  if (key.name === operator || (operator.length === 2 && key.name === operator[1]))
    return linesFrom(vi, count ?? 1);
  vi.pending += shown(key);
  if (key.name === "i" || key.name === "a") {
    const letter = await vi.key();
    if (isCancel(letter)) return "cancelled";
    const object = textObject(vi, { around: key.name === "a", letter: letter.text, count: count ?? 1 });
    if (!object) return undefined;
    const { from, last, kind, isEmpty, end } = object;
    if (kind === "lines") return { kind, from, to: last };
    if (end) return wholeLines(vi, operator, { kind, from, to: end });
    const to = isEmpty
      ? last
      : { line: last.line, column: nextIndex(buffer.text.line(last.line), last.column) };
    return { kind, from, to };
  }
  const call = await readKey(vi, key, count, undefined);
  if (!call) return "cancelled";
  if (call.key === operator) return linesFrom(vi, count ?? 1);
  const motion = await MOTIONS[call.key]?.(vi, { count, operator });
  if (!motion) return undefined;
  if (motion.isJump) vi.jumpFrom(buffer.cursor);
  return regionOfMotion(vi, motion, operator);
}

/** So many lines from the cursor on, or all there are; in the last line another one is too many. */
export function linesFrom({ buffer }: Vi, count: number): Region | undefined {
  const { cursor, lastLine } = buffer;
  if (count > 1 && cursor.line === lastLine) return undefined;
  return {
    kind: "lines",
    from: cursor,
    to: { line: Math.min(lastLine, cursor.line + count - 1), column: cursor.column },
  };
}
