import type { Call, CommandTable } from "./command.ts";
import { historyWords } from "./history-words.ts";
import type { LineEditor } from "./line-editor.ts";
import { startIncrementalSearch, startSearch } from "./search.ts";

/** readline manual, "Commands For Manipulating The History". */
export const HISTORY_COMMANDS: CommandTable = {
  "accept-line": (editor) => editor.accept(),
  "previous-history": (editor, { count }) => moveInHistory(editor, -count),
  "next-history": (editor, { count }) => moveInHistory(editor, count),
  "beginning-of-history": (editor) => goTo(editor, 0),
  "end-of-history": (editor) => goTo(editor, editor.lines.end),
  "reverse-search-history": (editor) => startIncrementalSearch(editor, "reverse"),
  "forward-search-history": (editor) => startIncrementalSearch(editor, "forward"),
  "non-incremental-reverse-search-history": (editor) => startSearch(editor, "reverse", ":"),
  "non-incremental-forward-search-history": (editor) => startSearch(editor, "forward", ":"),
  "history-search-backward": (editor, { count }) => prefixSearch(editor, count < 0 ? 1 : -1, "start"),
  "history-search-forward": (editor, { count }) => prefixSearch(editor, count < 0 ? -1 : 1, "start"),
  "history-substring-search-backward": (editor, { count }) =>
    prefixSearch(editor, count < 0 ? 1 : -1, "anywhere"),
  "history-substring-search-forward": (editor, { count }) =>
    prefixSearch(editor, count < 0 ? -1 : 1, "anywhere"),
  "operate-and-get-next": (editor) => {
    // The list grows by the line that is entered now, so the number of the next one stays.
    const { position, end } = editor.lines;
    editor.accept();
    if (position < end) editor.nextLine = position + 1;
  },
  "fetch-history": (editor, { count, explicit }) => goTo(editor, explicit ? count - 1 : editor.lines.end),
  "yank-last-arg": yankLastArgument,
  "yank-nth-arg": (editor, { count, explicit }) =>
    yankArgument(editor, explicit ? count : 1, editor.lines.position - 1),
};

export function moveInHistory(editor: LineEditor, distance: number): void {
  if (distance === 0) return;
  const target = editor.lines.position + distance;
  const within = Math.max(0, Math.min(target, editor.lines.end));
  if (within === editor.lines.position) return editor.ring();
  editor.lines.go(within);
  if (editor.settings.mode === "vi" && within < editor.lines.end) editor.buffer.point = 0;
}

function goTo(editor: LineEditor, index: number): void {
  if (!editor.lines.go(index)) editor.ring();
}

interface PrefixSearch {
  readonly text: string;
}

const searches = new WeakMap<LineEditor, PrefixSearch>();

/** Searches for lines with the text before point; further calls search on for the same text. */
function prefixSearch(editor: LineEditor, direction: 1 | -1, where: "start" | "anywhere"): void {
  const goesOn = /^history-(?:substring-)?search-/.test(editor.lastCommand);
  const search = (goesOn && searches.get(editor)) || {
    text: editor.buffer.text.slice(0, editor.buffer.point),
  };
  searches.set(editor, search);
  if (search.text === "") return moveInHistory(editor, direction);
  const { lines, buffer } = editor;
  for (let index = lines.position + direction; index >= 0 && index < lines.end; index += direction) {
    const line = lines.line(index);
    const matches = where === "start" ? line.startsWith(search.text) : line.includes(search.text);
    if (!matches || line === buffer.text) continue;
    lines.go(index);
    return;
  }
  editor.ring();
}

/** Which line and argument `yank-last-arg` inserted last, so that the next call goes one line further back. */
interface LastArgument {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly explicit: boolean;
  readonly direction: 1 | -1;
}

const lastArguments = new WeakMap<LineEditor, LastArgument>();

function yankLastArgument(editor: LineEditor, { count, explicit }: Call): void {
  const before = editor.lastCommand === "yank-last-arg" ? lastArguments.get(editor) : undefined;
  if (before) editor.buffer.delete(before.start, before.end);
  // A negative argument turns the direction.
  const direction =
    before && explicit && count < 0 ? (-before.direction as 1 | -1) : (before?.direction ?? -1);
  const line = before ? before.line + direction : editor.lines.position - 1;
  const chosen = before ? { count: before.count, explicit: before.explicit } : { count, explicit };
  const start = editor.buffer.point;
  yankArgument(editor, chosen.explicit ? chosen.count : "last", line);
  lastArguments.set(editor, { line, start, end: editor.buffer.point, ...chosen, direction });
}

/** A word of a history line: by its number, from the end where negative. */
export function historyArgument(
  editor: LineEditor,
  which: number | "last",
  line: number,
): string | undefined {
  if (line < 0 || line >= editor.lines.end) return undefined;
  const words = historyWords(editor.lines.line(line));
  // history_arg_extract: -1 is the last but one.
  const index = which === "last" ? words.length - 1 : which < 0 ? words.length + which - 1 : which;
  return words[index];
}

function yankArgument(editor: LineEditor, which: number | "last", line: number): void {
  const word = historyArgument(editor, which, line);
  if (word === undefined) return editor.ring();
  const { point } = editor.buffer;
  editor.buffer.insert(word);
  editor.buffer.mark = point;
}
