import { andThen } from "../../base/maybe-promise.ts";
import type { Key } from "../../process/terminal/keys.ts";
import type { CommandTable } from "./command.ts";
import type { LineEditor } from "./line-editor.ts";
import { isNotBlank, wordEndAfter, wordStartBefore } from "./words.ts";

/** Numeric arguments, macros, and what bash adds to readline (bash manual 8.4.8). */
export const OTHER_COMMANDS: CommandTable = {
  abort: (editor) => editor.ring(),
  "ignore-key": () => undefined,
  "do-lowercase-version": (editor) => editor.ring(),
  "digit-argument": (editor, { key }) => readArgument(editor, key),
  "universal-argument": (editor) => readArgument(editor, { name: "4", text: "4" }),
  "start-kbd-macro": (editor) => (editor.keys.isRecording ? editor.ring() : editor.keys.startRecording()),
  "end-kbd-macro": (editor) => (editor.keys.isRecording ? editor.keys.endRecording(2) : editor.ring()),
  "call-last-kbd-macro": (editor, { count }) => {
    if (!editor.keys.playMacro(count, 2)) editor.ring();
  },
  "re-read-init-file": () => undefined,
  "display-shell-version": (editor) => editor.printBelow(`${editor.host.version ?? ""}\r\n`),
  "edit-and-execute-command": (editor) => editor.accept("edit"),
  "emacs-editing-mode": (editor) => {
    editor.settings.mode = "emacs";
    editor.keymap = "emacs";
  },
  "vi-editing-mode": (editor) => {
    editor.settings.mode = "vi";
    editor.keymap = "vi-insert";
  },
  "tilde-expand": (editor) => expandTilde(editor),
  "history-expand-line": (editor) => {
    const expanded = editor.host.expandHistory?.(editor.buffer.text);
    if (expanded === undefined) return editor.ring();
    editor.buffer.replace(0, editor.buffer.length, expanded);
  },
  "magic-space": (editor) => {
    const { buffer, host } = editor;
    const expanded = host.expandHistory?.(buffer.text.slice(0, buffer.point));
    if (expanded !== undefined) buffer.replace(0, buffer.point, expanded);
    buffer.insert(" ");
  },
  "shell-expand-line": (editor) => {
    const line = editor.host.expandHistory?.(editor.buffer.text) ?? editor.buffer.text;
    return andThen(editor.host.expandLine?.(line), (expanded) => {
      if (expanded === undefined) return editor.ring();
      editor.buffer.replace(0, editor.buffer.length, expanded);
    });
  },
};

/** M-1 M-2 or M-1 2: digits up to the first other key. */
function readArgument(editor: LineEditor, first: Key): void {
  let negative = false;
  let digits = "";
  const take = ({ name }: Key): boolean => {
    const character = name.replace(/^M-/, "");
    if (/^[0-9]$/.test(character)) digits = `${digits}${character}`.slice(0, 6);
    else if (character === "-" && digits === "") negative = true;
    else return false;
    editor.argument = (negative ? -1 : 1) * Number(digits === "" ? "1" : digits);
    editor.message = `(arg: ${editor.argument}) `;
    return true;
  };
  take(first);
  editor.capture = (key) => {
    if (take(key)) return "taken";
    editor.capture = undefined;
    editor.message = undefined;
    return "pass";
  };
}

/** M-&: the word under the cursor, where it begins with a tilde. */
function expandTilde(editor: LineEditor): void {
  const { buffer, host } = editor;
  const end = wordEndAfter(buffer.text, buffer.point, isNotBlank);
  const start = wordStartBefore(buffer.text, end, isNotBlank);
  const word = buffer.text.slice(start, end);
  const expanded = host.expandTilde?.(word);
  if (!word.startsWith("~") || expanded === undefined) return editor.ring();
  buffer.replace(start, end, expanded);
}
