import type { CommandTable } from "./command.ts";
import type { LineEditor } from "./line-editor.ts";
import { isAlphanumeric, shellWordEnd, shellWordStart, wordEndAfter, wordStartBefore } from "./words.ts";

/** readline manual, "Commands For Moving"; bash's `shell-…-word` go by the shell's words. */
export const MOVEMENT_COMMANDS: CommandTable = {
  "beginning-of-line": (editor) => {
    editor.buffer.point = 0;
  },
  "end-of-line": (editor) => {
    if (editor.suggestion !== "") editor.buffer.insert(editor.suggestion);
    editor.buffer.point = editor.buffer.length;
  },
  "forward-char": (editor, { count }) => moveCharacters(editor, count),
  "backward-char": (editor, { count }) => moveCharacters(editor, -count),
  "forward-word": (editor, { count }) => moveWords(editor, count),
  "backward-word": (editor, { count }) => moveWords(editor, -count),
  "shell-forward-word": (editor, { count }) => {
    editor.buffer.point = shellWordEnd(editor.buffer.text, editor.buffer.point, count);
  },
  "shell-backward-word": (editor, { count }) => {
    editor.buffer.point = shellWordStart(editor.buffer.text, editor.buffer.point, count);
  },
  "clear-screen": (editor) => editor.clearScreen({ scrollback: false }),
  "clear-display": (editor) => editor.clearScreen({ scrollback: true }),
  "redraw-current-line": (editor) => editor.redraw(),
  "character-search": (editor, { count }) => searchCharacter(editor, count),
  "character-search-backward": (editor, { count }) => searchCharacter(editor, -count),
  "set-mark": (editor, { count, explicit }) => {
    editor.buffer.mark = explicit ? count : editor.buffer.point;
  },
  "exchange-point-and-mark": (editor) => {
    const { buffer } = editor;
    const { mark } = buffer;
    if (mark > buffer.length) return editor.ring();
    buffer.mark = buffer.point;
    buffer.point = mark;
    editor.region = { start: Math.min(mark, buffer.mark), end: Math.max(mark, buffer.mark) };
  },
};

function moveCharacters(editor: LineEditor, count: number): void {
  const { buffer } = editor;
  if (count > 0 && editor.suggestion !== "") {
    buffer.insert(editor.suggestion);
    return;
  }
  const to = buffer.characters(count);
  // In vi's command mode the cursor stays on a character.
  const last = editor.keymap === "vi-command" ? buffer.characters(-1, buffer.length) : buffer.length;
  if (count > 0 ? buffer.point >= last : buffer.point === 0) editor.ring();
  buffer.point = count > 0 ? Math.min(to, last) : to;
}

function moveWords(editor: LineEditor, count: number): void {
  const { buffer } = editor;
  if (count > 0 && editor.suggestion !== "") {
    const all = buffer.text + editor.suggestion;
    buffer.insert(all.slice(buffer.length, wordEndAfter(all, buffer.length, isAlphanumeric, count)));
    return;
  }
  buffer.point = wordTarget(editor, count);
}

/** Where `count` words forward, or back, is. */
export function wordTarget({ buffer }: LineEditor, count: number): number {
  return count > 0
    ? wordEndAfter(buffer.text, buffer.point, isAlphanumeric, count)
    : wordStartBefore(buffer.text, buffer.point, isAlphanumeric, -count);
}

/** Goes to the next, or an earlier, place of the character that is typed next. */
function searchCharacter(editor: LineEditor, count: number): void {
  editor.readKey((key) => {
    const at = findCharacter(editor.buffer.text, editor.buffer.point, key.text, count);
    if (at === undefined) editor.ring();
    else editor.buffer.point = at;
  });
}

/** Where the `count`th `character` after `from` is, or the last one there is; before it for a negative count. */
export function findCharacter(
  text: string,
  from: number,
  character: string,
  count: number,
): number | undefined {
  let found: number | undefined;
  for (let left = Math.abs(count); left > 0; left--) {
    const start = found ?? from;
    if (count < 0 && start === 0) break;
    const next = count > 0 ? text.indexOf(character, start + 1) : text.lastIndexOf(character, start - 1);
    if (next < 0) break;
    found = next;
  }
  return found;
}
