import { clusterAt, clusterBefore } from "../../base/text-width.ts";
import { type Key, KeyDecoder, PASTE_START } from "../../process/terminal/keys.ts";
import type { Call, CommandTable } from "./command.ts";
import type { LineEditor } from "./line-editor.ts";
import {
  isAlphanumeric,
  shellWordEnd,
  shellWordStart,
  skipBackward,
  skipForward,
  wordEndAfter,
  wordStartBefore,
} from "./words.ts";

/** The longest text that a count may repeat: a mistyped argument must not fill the memory. */
const LONGEST_REPEAT = 10_000;

/** readline manual, "Commands For Changing Text", and undo. */
export const EDITING_COMMANDS: CommandTable = {
  "self-insert": (editor, { key, count }) => selfInsert(editor, key.text, count),
  "tab-insert": (editor, { count }) => selfInsert(editor, "\t", count),
  "bracketed-paste-begin": (editor, { key }) => {
    const { buffer } = editor;
    const start = buffer.point;
    buffer.insert(key.text.replace(/\r\n?/g, "\n"));
    editor.region = { start, end: buffer.point };
  },
  "quoted-insert": (editor, { count }) => editor.readKey((key) => insertQuoted(editor, key, count)),
  "delete-char": deleteForward,
  "backward-delete-char": (editor, { count, explicit }) => {
    const { buffer } = editor;
    if (count < 0) return deleteCharacters(editor, -count, explicit);
    if (buffer.point === 0) return editor.ring();
    deleteCharacters(editor, -count, explicit);
  },
  "forward-backward-delete-char": (editor, { count, explicit }) => {
    deleteCharacters(editor, editor.buffer.isAtEnd ? -count : count, explicit);
  },
  "overwrite-mode": (editor, { count, explicit }) => {
    editor.overwrites = explicit ? count > 0 : !editor.overwrites;
  },
  "transpose-chars": transposeCharacters,
  "transpose-words": (editor, { count }) => {
    const { text } = editor.buffer;
    transposeWords(editor, count, {
      forward: (from, words) => wordEndAfter(text, from, isAlphanumeric, words),
      backward: (from, words) => wordStartBefore(text, from, isAlphanumeric, words),
    });
  },
  "shell-transpose-words": (editor, { count }) => {
    const { text } = editor.buffer;
    transposeWords(editor, count, {
      forward: (from, words) => shellWordEnd(text, from, words),
      backward: (from, words) => shellWordStart(text, from, words),
    });
  },
  "upcase-word": (editor, { count }) => changeWords(editor, count, (word) => word.toUpperCase()),
  "downcase-word": (editor, { count }) => changeWords(editor, count, (word) => word.toLowerCase()),
  "capitalize-word": (editor, { count }) => changeWords(editor, count, capitalize),
  undo: (editor, { count }) => {
    for (let left = count; left > 0; left--) if (!editor.buffer.undo()) return editor.ring();
  },
  "revert-line": (editor) => {
    if (!editor.buffer.canUndo) return editor.ring();
    while (editor.buffer.undo());
    if (editor.settings.mode === "vi") editor.buffer.point = 0;
  },
  "insert-comment": insertComment,
};

export function selfInsert(editor: LineEditor, text: string, count: number): void {
  if (count <= 0) return;
  const { buffer } = editor;
  if (count === 1 && !editor.overwrites) return buffer.type(text);
  const repeated = text.repeat(Math.min(count, Math.ceil(LONGEST_REPEAT / text.length)));
  if (!editor.overwrites) return buffer.insert(repeated);
  buffer.replace(buffer.point, buffer.characters(count), repeated);
}

/** The first character of what the terminal sent; the rest of a sequence is typed behind it. */
function insertQuoted(editor: LineEditor, key: Key, count: number): void {
  const sent = key.name === "paste" ? PASTE_START + key.text : key.text;
  const { end } = clusterAt(sent, 0);
  selfInsert(editor, sent.slice(0, end), count);
  editor.keys.play(new KeyDecoder().feed(sent.slice(end)));
}

/** C-d: end of input on an empty line, unless it came there by deleting. */
function deleteForward(editor: LineEditor, { count, explicit, key }: Call): void {
  const { buffer } = editor;
  if (key.name === "C-d" && buffer.length === 0 && !explicit) {
    return editor.lastCommand === "delete-char" ? editor.ring() : editor.endOfInput();
  }
  if (count > 0 ? buffer.isAtEnd : buffer.point === 0) return editor.ring();
  deleteCharacters(editor, count, explicit);
}

/** With an argument the characters are killed, not only deleted. */
function deleteCharacters(editor: LineEditor, count: number, kills: boolean): void {
  const { buffer } = editor;
  const to = buffer.characters(count);
  const [from, end] = to < buffer.point ? [to, buffer.point] : [buffer.point, to];
  if (kills) editor.kill(from, end, count > 0 ? "forward" : "backward");
  else buffer.delete(from, end);
}

/** Swaps the characters around point; at the end of the line the last two. */
function transposeCharacters(editor: LineEditor, { count }: Call): void {
  const { buffer } = editor;
  const middle = buffer.isAtEnd ? clusterBefore(buffer.text, buffer.point) : buffer.point;
  if (middle <= 0 || buffer.length < 2) return editor.ring();
  const start = clusterBefore(buffer.text, middle);
  const moved = buffer.text.slice(start, middle);
  const target = count > 0 ? buffer.characters(count, middle) : buffer.characters(count, start);
  if (count > 0) buffer.replace(start, target, buffer.text.slice(middle, target) + moved);
  else buffer.replace(target, middle, moved + buffer.text.slice(target, start));
}

/** How to go to the end of the next words, and to the start of those before. */
interface WordMoves {
  readonly forward: (from: number, count: number) => number;
  readonly backward: (from: number, count: number) => number;
}

/** Drags the word before point over the word after it. */
function transposeWords(editor: LineEditor, count: number, { forward, backward }: WordMoves): void {
  const { buffer } = editor;
  const { text } = buffer;
  const secondEnd = forward(buffer.point, count);
  const secondStart = backward(secondEnd, 1);
  const firstStart = backward(secondStart, count);
  const firstEnd = forward(firstStart, 1);
  if (firstStart === secondStart || secondStart < firstEnd) return editor.ring();
  const swapped =
    text.slice(secondStart, secondEnd) + text.slice(firstEnd, secondStart) + text.slice(firstStart, firstEnd);
  buffer.replace(firstStart, secondEnd, swapped);
}

/** Changes the words after point, or with a negative count those before it without moving. */
function changeWords(editor: LineEditor, count: number, change: (word: string) => string): void {
  const { buffer } = editor;
  const { point, text } = buffer;
  if (count < 0) {
    const from = wordStartBefore(text, point, isAlphanumeric, -count);
    buffer.replace(from, point, text.slice(from, point).replace(/[\p{L}\p{N}]+/gu, change));
    return;
  }
  const end = wordEndAfter(text, point, isAlphanumeric, count);
  buffer.replace(point, end, text.slice(point, end).replace(/[\p{L}\p{N}]+/gu, change));
}

function capitalize(word: string): string {
  const [first = "", ...rest] = word;
  return first.toUpperCase() + rest.join("").toLowerCase();
}

/** M-#: comments the line out and enters it; with an argument it takes the mark away where there is one. */
function insertComment(editor: LineEditor, { explicit }: Call): void {
  const { buffer, settings } = editor;
  const mark = settings.commentBegin;
  if (explicit && buffer.text.startsWith(mark)) buffer.delete(0, mark.length);
  else buffer.replace(0, 0, mark);
  editor.accept();
}

/** The blanks around a position. */
export function blanksAround(text: string, at: number): readonly [start: number, end: number] {
  const isBlank = (character: string) => character === " " || character === "\t";
  return [skipBackward(text, at, isBlank), skipForward(text, at, isBlank)];
}
