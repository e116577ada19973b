import type { Call, CommandTable } from "./command.ts";
import { selfInsert } from "./editing-commands.ts";
import { historyArgument, moveInHistory } from "./history-commands.ts";
import type { LineEditor } from "./line-editor.ts";
import { searchAgain, startSearch } from "./search.ts";
import { startChange, startInserting } from "./vi-changes.ts";
import { MOTIONS } from "./vi-motions.ts";
import { operate, readCharacterSearch, repeatCharacterSearch } from "./vi-operators.ts";

/** vi mode (readline manual, "Readline vi Mode"; POSIX sh, "Command Line Editing (vi-mode)"). */
export const VI_COMMANDS: CommandTable = {
  "vi-movement-mode": leaveInsertMode,
  "vi-insertion-mode": (editor, call) => insertAt(editor, call, editor.buffer.point),
  "vi-insert-beg": (editor, call) => insertAt(editor, call, 0),
  "vi-append-mode": (editor, call) => insertAt(editor, call, editor.buffer.characters(1)),
  "vi-append-eol": (editor, call) => insertAt(editor, call, editor.buffer.length),
  "vi-arg-digit": readCount,
  "vi-next-word": move,
  "vi-prev-word": move,
  "vi-end-word": move,
  "vi-first-print": move,
  "vi-column": move,
  "vi-match": move,
  "vi-char-search": searchCharacter,
  "vi-delete": (editor, call) => {
    const { buffer } = editor;
    if (buffer.length === 0) return editor.ring();
    change(editor, call, () => editor.kill(buffer.point, buffer.characters(call.count), "forward"));
  },
  "vi-rubout": (editor, call) => {
    const { buffer } = editor;
    if (buffer.point === 0) return editor.ring();
    change(editor, call, () => editor.kill(buffer.characters(-call.count), buffer.point, "backward"));
  },
  "vi-delete-to": (editor, call) => operate(editor, call, "d"),
  "vi-change-to": (editor, call) => operate(editor, call, "c"),
  "vi-yank-to": (editor, call) => operate(editor, call, "y"),
  "vi-subst": substitute,
  "vi-change-char": replaceCharacters,
  "vi-replace": (editor, call) => {
    insertAt(editor, call, editor.buffer.point);
    editor.overwrites = true;
  },
  "vi-change-case": (editor, call) => {
    const { buffer } = editor;
    const to = buffer.characters(call.count);
    change(editor, call, () =>
      buffer.replace(buffer.point, to, swapCase(buffer.text.slice(buffer.point, to))),
    );
  },
  "vi-put": put,
  "vi-redo": (editor, { count, explicit }) =>
    editor.keys.play(editor.vi.keysToRepeat(explicit ? count : undefined)),
  "vi-undo": (editor, { count }) => {
    for (let left = count; left > 0; left--) if (!editor.buffer.undo()) return editor.ring();
  },
  "vi-fetch-history": (editor, { count, explicit }) => {
    const { lines } = editor;
    moveInHistory(editor, (explicit ? count - editor.host.history.base : 0) - lines.position);
  },
  "vi-search": (editor, { key }) => {
    const direction = key.text === "/" ? "reverse" : "forward";
    startSearch(editor, direction, key.text);
  },
  "vi-search-again": (editor, { key }) => {
    searchAgain(editor, key.text === "n" ? "reverse" : "forward");
  },
  "vi-set-mark": (editor) =>
    editor.readKey((key) => {
      if (!/^[a-z]$/.test(key.text)) return editor.ring();
      editor.vi.marks.set(key.text, editor.buffer.point);
    }),
  "vi-goto-mark": (editor) =>
    editor.readKey((key) => {
      const mark = editor.vi.marks.get(key.text);
      if (mark === undefined) return editor.ring();
      editor.buffer.point = mark;
    }),
  "vi-yank-arg": (editor, call) => {
    const which = call.explicit ? call.count - 1 : "last";
    const word = historyArgument(editor, which, editor.lines.position - 1);
    if (word === undefined) return editor.ring();
    insertAt(editor, { ...call, count: 1 }, editor.buffer.characters(1));
    editor.buffer.insert(` ${word}`);
  },
  "vi-complete": (editor, call) => {
    const name =
      call.key.text === "*"
        ? "insert-completions"
        : call.key.text === "="
          ? "possible-completions"
          : "complete";
    if (name === "possible-completions") return editor.call(name, call.key);
    insertAt(editor, call, editor.buffer.characters(1));
    return editor.call(name, call.key);
  },
  "vi-eof-maybe": (editor) => (editor.buffer.length === 0 ? editor.endOfInput() : editor.accept()),
  "vi-tilde-expand": (editor, { key }) => editor.call("tilde-expand", key),
  "vi-edit-and-execute-command": (editor, { key }) => editor.call("edit-and-execute-command", key),
};

/** Escape: what was inserted is one step of undo, and can be repeated. */
function leaveInsertMode(editor: LineEditor): void {
  const { buffer, vi } = editor;
  const { insertion } = vi;
  if (insertion && !editor.overwrites) {
    const inserted = buffer.text.slice(insertion.from, buffer.point);
    if (inserted !== "" && insertion.count > 1) selfInsert(editor, inserted, insertion.count - 1);
  }
  if (insertion) {
    buffer.endGroup();
    vi.endChange();
  } else vi.rememberInsertion(buffer.lastTyped);
  vi.insertion = undefined;
  editor.overwrites = false;
  editor.keymap = "vi-command";
  if (!vi.hasBeenInCommandMode) buffer.forgetUndo();
  vi.hasBeenInCommandMode = true;
  buffer.point = buffer.characters(-1);
}

function insertAt(editor: LineEditor, { key, count }: Call, point: number): void {
  startChange(editor, key, count);
  editor.buffer.point = point;
  startInserting(editor, count);
}

/** A change that needs no further keys. */
function change(editor: LineEditor, call: Call, act: () => void): void {
  startChange(editor, call.key, call.count);
  act();
  editor.vi.endChange();
}

function readCount(editor: LineEditor, { key }: Call): void {
  let digits = "";
  const take = (name: string): boolean => {
    if (!/^[0-9]$/.test(name)) return false;
    digits = `${digits}${name}`.slice(0, 6);
    editor.argument = Number(digits);
    return true;
  };
  take(key.name);
  editor.capture = (next) => {
    if (take(next.name)) return "taken";
    editor.capture = undefined;
    return "pass";
  };
}

function move(editor: LineEditor, { key, count, explicit }: Call): void {
  const target = MOTIONS[key.text]?.to(editor.buffer, count, explicit);
  if (target === undefined) return editor.ring();
  editor.buffer.point = target;
}

function searchCharacter(editor: LineEditor, { key, count }: Call): void {
  const go = (target: number | undefined): void => {
    if (target === undefined) editor.ring();
    else editor.buffer.point = target;
  };
  if (key.text === ";" || key.text === ",") return go(repeatCharacterSearch(editor, key.text, count));
  readCharacterSearch(editor, key.text, count, go);
}

/** `s` and `S`: removes characters, or the line, and goes on inserting. */
function substitute(editor: LineEditor, { key, count }: Call): void {
  const { buffer } = editor;
  startChange(editor, key, count);
  const [from, to] = key.text === "S" ? [0, buffer.length] : [buffer.point, buffer.characters(count)];
  buffer.beginGroup();
  editor.kill(from, to, "forward");
  startInserting(editor, 1);
  buffer.endGroup();
}

function replaceCharacters(editor: LineEditor, { key, count }: Call): void {
  startChange(editor, key, count);
  editor.readKey((next) => {
    const { buffer } = editor;
    const to = buffer.characters(count);
    if (next.name !== next.text || buffer.length === 0) {
      editor.vi.endChange();
      return editor.ring();
    }
    const replaced = buffer.text.slice(buffer.point, to);
    const number = Math.max(1, Math.min(count, replaced.length));
    buffer.group(() => {
      editor.kill(buffer.point, to, "forward");
      buffer.insert(next.text.repeat(number));
    });
    buffer.point = buffer.characters(-1);
    editor.vi.endChange();
  });
}

function put(editor: LineEditor, call: Call): void {
  const { buffer, killRing } = editor;
  const text = killRing.top;
  if (text === undefined || text === "") return editor.ring();
  change(editor, call, () => {
    if (call.key.text === "p") buffer.point = buffer.characters(1);
    selfInsert(editor, text, call.count);
    buffer.point = buffer.characters(-1);
  });
}

function swapCase(text: string): string {
  return Array.from(text, (character) => {
    const upper = character.toUpperCase();
    return character === upper ? character.toLowerCase() : upper;
  }).join("");
}
