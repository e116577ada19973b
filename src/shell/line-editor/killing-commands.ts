import type { CommandTable } from "./command.ts";
import { blanksAround } from "./editing-commands.ts";
import type { LineEditor } from "./line-editor.ts";
import { wordTarget } from "./movement-commands.ts";
import { isNotBlank, shellWordEnd, shellWordStart, wordStartBefore } from "./words.ts";

/** readline manual, "Killing And Yanking". */
export const KILLING_COMMANDS: CommandTable = {
  "kill-line": (editor, { count }) => {
    if (count < 0) killTo(editor, 0);
    else killTo(editor, editor.buffer.length);
  },
  "backward-kill-line": (editor, { count }) => killTo(editor, count < 0 ? editor.buffer.length : 0),
  "unix-line-discard": (editor) => {
    if (editor.buffer.point === 0) return editor.ring();
    killTo(editor, 0);
  },
  "kill-whole-line": (editor) => editor.kill(0, editor.buffer.length, "forward"),
  "kill-word": (editor, { count }) => killTo(editor, wordTarget(editor, count)),
  "backward-kill-word": (editor, { count }) => killTo(editor, wordTarget(editor, -count)),
  "shell-kill-word": (editor, { count }) =>
    killTo(editor, shellWordEnd(editor.buffer.text, editor.buffer.point, count)),
  "shell-backward-kill-word": (editor, { count }) =>
    killTo(editor, shellWordStart(editor.buffer.text, editor.buffer.point, count)),
  "unix-word-rubout": (editor, { count }) => {
    const { text, point } = editor.buffer;
    if (point === 0) return editor.ring();
    killTo(editor, wordStartBefore(text, point, isNotBlank, count));
  },
  "unix-filename-rubout": (editor, { count }) => {
    const { text, point } = editor.buffer;
    const isPart = (character: string) => character !== "/" && isNotBlank(character);
    killTo(editor, wordStartBefore(text, point, isPart, count));
  },
  "delete-horizontal-space": (editor) => {
    const [start, end] = blanksAround(editor.buffer.text, editor.buffer.point);
    editor.buffer.delete(start, end);
  },
  "kill-region": (editor) => {
    const [from, to] = region(editor);
    editor.kill(from, to, "forward");
  },
  "copy-region-as-kill": (editor) => editor.rememberKill(editor.buffer.text.slice(...region(editor))),
  yank: (editor) => yank(editor, editor.killRing.top),
  "yank-pop": yankPop,
};

function killTo(editor: LineEditor, to: number): void {
  const { point } = editor.buffer;
  if (to === point) return;
  editor.kill(Math.min(point, to), Math.max(point, to), to > point ? "forward" : "backward");
}

function region({ buffer }: LineEditor): [number, number] {
  const mark = Math.min(buffer.mark, buffer.length);
  return [Math.min(buffer.point, mark), Math.max(buffer.point, mark)];
}

function yank(editor: LineEditor, text: string | undefined): void {
  if (text === undefined) return editor.ring();
  const { point } = editor.buffer;
  editor.buffer.insert(text);
  editor.buffer.mark = point;
}

/** After a yank: the kill before that one in its place. */
function yankPop(editor: LineEditor): void {
  const { buffer, killRing, lastCommand } = editor;
  const yanked = killRing.top;
  const from = buffer.point - (yanked?.length ?? 0);
  const isAfterYank = lastCommand === "yank" || lastCommand === "yank-pop";
  if (!isAfterYank || yanked === undefined || from < 0 || buffer.text.slice(from, buffer.point) !== yanked) {
    return editor.ring();
  }
  buffer.replace(from, buffer.point, killRing.rotate() ?? "");
  buffer.mark = from;
}
