import type { Key } from "../../process/terminal/keys.ts";
import type { Call } from "./command.ts";
import type { EditBuffer } from "./edit-buffer.ts";
import type { LineEditor } from "./line-editor.ts";
import { startChange, startInserting } from "./vi-changes.ts";
import { characterMotion, MOTIONS } from "./vi-motions.ts";
import { skipBackward } from "./words.ts";

type Operator = "d" | "c" | "y";

/** `d`, `c`, `y` and a motion; doubled for the whole line; as a capital to the end of the line. */
export function operate(editor: LineEditor, call: Call, operator: Operator): void {
  startChange(editor, call.key, call.count);
  if (call.key.text !== operator) return apply(editor, operator, editor.buffer.point, editor.buffer.length);
  let digits = "";
  const next = (key: Key): void => {
    if (/^[1-9]$/.test(key.name) || (digits !== "" && key.name === "0")) {
      digits = `${digits}${key.name}`.slice(0, 6);
      return editor.readKey(next);
    }
    const count = call.count * (digits === "" ? 1 : Number(digits));
    applyMotion(editor, operator, key, count, call.explicit || digits !== "");
  };
  editor.readKey(next);
}

function applyMotion(
  editor: LineEditor,
  operator: Operator,
  key: Key,
  count: number,
  explicit: boolean,
): void {
  const { buffer } = editor;
  const name = { SPC: "l", " ": "l", DEL: "h", "C-h": "h", left: "h", right: "l", home: "0", end: "$" }[
    key.name
  ];
  const motion = name ?? key.text;
  if (motion === operator) return apply(editor, operator, 0, buffer.length);
  if (/^[fFtT]$/.test(motion)) {
    return readCharacterSearch(editor, motion, count, (target) =>
      applyTo(editor, operator, target, /[ft]/.test(motion), motion),
    );
  }
  if (motion === ";" || motion === ",") {
    const target = repeatCharacterSearch(editor, motion, count);
    return applyTo(editor, operator, target, target !== undefined && target > buffer.point, motion);
  }
  if (motion === "`") {
    return editor.readKey((mark) => applyTo(editor, operator, editor.vi.marks.get(mark.text), false, motion));
  }
  const known = MOTIONS[motion];
  // Behind the last character there is an empty word to change.
  const here = buffer.isAtEnd && /^[wWeEl$]$/.test(motion) ? buffer.point : undefined;
  const target = known?.to(buffer, count, explicit) ?? here;
  if (operator === "c" && target !== undefined && /^w$/i.test(motion)) {
    return apply(editor, operator, buffer.point, wordWithoutBlanks(buffer, target));
  }
  applyTo(editor, operator, target, known?.inclusive ?? false, motion);
}

/** `cw` leaves the blanks behind the word. */
function wordWithoutBlanks(buffer: EditBuffer, target: number): number {
  const end = skipBackward(buffer.text, target, (character) => /\s/.test(character));
  return end > buffer.point ? end : buffer.characters(1);
}

function applyTo(
  editor: LineEditor,
  operator: Operator,
  target: number | undefined,
  inclusive: boolean,
  motion: string,
): void {
  const { buffer } = editor;
  if (target === undefined) return applyNowhere(editor, operator, motion);
  const [from, to] = target < buffer.point ? [target, buffer.point] : [buffer.point, target];
  apply(editor, operator, from, inclusive ? buffer.characters(1, to) : to);
}

/** A motion that leads nowhere: `c` inserts all the same, in place of what an inclusive one takes (vidomove_dispatch). */
function applyNowhere(editor: LineEditor, operator: Operator, motion: string): void {
  const { buffer } = editor;
  if (operator !== "c" || !/^[hl^$0ftFT;,%wbeWBE|`]$/.test(motion)) {
    editor.vi.endChange();
    return editor.ring();
  }
  const isExclusive = /[l|h^0bBFT`]/.test(motion);
  apply(editor, "c", buffer.point, isExclusive ? buffer.point : buffer.characters(1));
}

function apply(editor: LineEditor, operator: Operator, from: number, to: number): void {
  const { buffer } = editor;
  if (operator === "y") {
    editor.rememberKill(buffer.text.slice(from, to));
    return editor.vi.endChange();
  }
  if (operator === "d") {
    editor.kill(from, to, "forward");
    return editor.vi.endChange();
  }
  buffer.beginGroup();
  editor.kill(from, to, "forward");
  startInserting(editor, 1);
  buffer.endGroup();
}

/** Reads the character that `f`, `F`, `t` or `T` looks for. */
export function readCharacterSearch(
  editor: LineEditor,
  command: string,
  count: number,
  found: (target: number | undefined) => void,
): void {
  if (command !== "f" && command !== "F" && command !== "t" && command !== "T") return found(undefined);
  editor.readKey((key) => {
    editor.vi.search = { command, character: key.text };
    found(characterMotion(editor.buffer, command, key.text, count));
  });
}

const OPPOSITE = { f: "F", F: "f", t: "T", T: "t" } as const;

/** `;` searches on, `,` the other way. */
export function repeatCharacterSearch(editor: LineEditor, key: ";" | ",", count: number): number | undefined {
  const { search } = editor.vi;
  if (!search) return undefined;
  const command = key === ";" ? search.command : OPPOSITE[search.command];
  return characterMotion(editor.buffer, command, search.character, count);
}
