import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import type { CommandTable, EditorCommand } from "./command.ts";
import {
  type Candidate,
  type Completion,
  type CompletionKind,
  commonPrefix,
  listRows,
} from "./completion.ts";
import { selfInsert } from "./editing-commands.ts";
import type { LineEditor } from "./line-editor.ts";
import { askYesOrNo, showRows } from "./pager.ts";

/** readline manual, "Letting Readline Type For You"; the kinds of words are bash's. */
export const COMPLETION_COMMANDS: CommandTable = {
  complete: completeOrList("any"),
  "complete-filename": completeOrList("filename"),
  "complete-variable": completeOrList("variable"),
  "complete-username": completeOrList("username"),
  "complete-hostname": completeOrList("hostname"),
  "complete-command": completeOrList("command"),
  "glob-complete-word": completeOrList("glob"),
  "dynamic-complete-history": completeOrList("history"),
  "possible-completions": listOnly("any"),
  "possible-filename-completions": listOnly("filename"),
  "possible-variable-completions": listOnly("variable"),
  "possible-username-completions": listOnly("username"),
  "possible-hostname-completions": listOnly("hostname"),
  "possible-command-completions": listOnly("command"),
  "glob-list-expansions": listOnly("glob"),
  "insert-completions": insertAll("any", (texts) => `${texts.join(" ")} `),
  "glob-expand-word": insertAll("glob", (texts) => texts.join(" ")),
  "complete-into-braces": insertBraces,
  "menu-complete": (editor, { count }) => menuComplete(editor, count),
  "menu-complete-backward": (editor, { count }) => menuComplete(editor, -count),
};

type Found = Completion & { readonly candidates: readonly [Candidate, ...Candidate[]] };

/** Asks for candidates; a bell where there are none. */
function withCompletion(
  editor: LineEditor,
  kind: CompletionKind,
  use: (completion: Found) => void,
): MaybePromise<void> {
  const { text, point } = editor.buffer;
  const { settings } = editor;
  const found = editor.host.complete?.({ text, point, kind, settings });
  return andThen(found, (completion) => {
    const [first, ...rest] = completion?.candidates ?? [];
    if (!completion || !first) return editor.ring();
    const { start } = completion;
    use({ start, candidates: [first, ...rest], quote: (value, whole) => completion.quote(value, whole) });
  });
}

/** Editors whose last completion changed nothing: the next one lists. */
const unchanged = new WeakSet<LineEditor>();

function completeOrList(kind: CompletionKind): EditorCommand {
  return (editor, { key, count }) => {
    if (editor.settings.disableCompletion) return selfInsert(editor, key.text, count);
    const repeats = /complete/.test(editor.lastCommand) && unchanged.has(editor);
    unchanged.delete(editor);
    return withCompletion(editor, kind, (completion) => {
      if (repeats) return list(editor, completion);
      completeOnce(editor, completion);
    });
  };
}

/** Inserts what is certain; lists at once where the settings say so. */
function completeOnce(editor: LineEditor, completion: Found): void {
  const { buffer, settings } = editor;
  const typed = buffer.text.slice(completion.start, buffer.point);
  const changed = insertCertain(editor, completion);
  if (!changed) unchanged.add(editor);
  if (completion.candidates.length === 1) {
    if (!changed && typed === "") editor.ring();
    return;
  }
  if (settings.showAllIfAmbiguous || (settings.showAllIfUnmodified && !changed))
    return list(editor, completion);
  editor.ring();
}

/** Replaces the word by what all candidates share; whether that changed the line. */
function insertCertain(editor: LineEditor, completion: Found): boolean {
  const { buffer, settings } = editor;
  const { candidates, start } = completion;
  const [first] = candidates;
  const before = buffer.text;
  if (candidates.length === 1) {
    const ending = first.ending ?? " ";
    const text = completion.quote(first.value, true);
    // What already follows is not doubled.
    const isThere = ending !== "" && buffer.text.startsWith(ending, buffer.point);
    replaceWord(editor, start, text + (isThere ? "" : ending));
    if (isThere && ending === " ") buffer.point += 1;
    return buffer.text !== before;
  }
  const values = candidates.map(({ value }) => value);
  const shared = commonPrefix(values, settings.completionIgnoreCase);
  if (shared === "") return false;
  const text = completion.quote(shared, false);
  const typed = before.slice(start, buffer.point);
  if (text === typed || shared.length < typed.length - quotingIn(typed)) return false;
  replaceWord(editor, start, text);
  return buffer.text !== before;
}

/** Characters of a typed word that only quote. */
function quotingIn(typed: string): number {
  return typed.match(/["'\\]/g)?.length ?? 0;
}

function replaceWord({ buffer }: LineEditor, start: number, text: string): void {
  const typed = buffer.text.slice(start, buffer.point);
  if (text.startsWith(typed)) buffer.insert(text.slice(typed.length));
  else buffer.replace(start, buffer.point, text);
}

function listOnly(kind: CompletionKind): EditorCommand {
  return (editor) => withCompletion(editor, kind, (completion) => list(editor, completion));
}

function list(editor: LineEditor, { candidates }: Found): void {
  const { settings } = editor;
  const shown = candidates.map((candidate) => candidate.shown ?? candidate.value);
  const rows = () =>
    showRows(
      editor,
      listRows(shown, editor.size.columns, settings.printCompletionsHorizontally),
      settings.pageCompletions,
    );
  if (settings.completionQueryItems > 0 && shown.length >= settings.completionQueryItems) {
    const question = `Display all ${shown.length} possibilities? (y or n)`;
    return askYesOrNo(editor, question, (yes) => yes && rows());
  }
  editor.printBelow("");
  rows();
}

function insertAll(kind: CompletionKind, join: (texts: readonly string[]) => string): EditorCommand {
  return (editor) =>
    withCompletion(editor, kind, ({ candidates, quote, start }) => {
      const text = join(candidates.map(({ value }) => quote(value, true)));
      editor.buffer.replace(start, editor.buffer.point, text);
    });
}

/** `a{b,c,d}`: all candidates in one word (bash's `complete-into-braces`). */
function insertBraces(editor: LineEditor): MaybePromise<void> {
  return withCompletion(editor, "filename", ({ candidates, quote, start }) => {
    const values = candidates.map(({ value }) => value);
    if (values.length === 1) {
      editor.buffer.replace(start, editor.buffer.point, `${quote(values[0] as string, true)} `);
      return;
    }
    const shared = commonPrefix(values, false);
    const rests = values.map((value) => quote(value.slice(shared.length), false)).join(",");
    editor.buffer.replace(start, editor.buffer.point, `${quote(shared, false)}{${rests}}`);
  });
}

/** What a menu goes through. */
interface Menu {
  readonly completion: Found;
  readonly original: string;
  readonly text: string;
  readonly index: number;
}

const menus = new WeakMap<LineEditor, Menu>();

/** Each call puts in the next candidate; after the last one the text that was typed. */
function menuComplete(editor: LineEditor, count: number): MaybePromise<void> {
  const menu = menus.get(editor);
  if (menu && /^menu-complete/.test(editor.lastCommand)) return showChoice(editor, menu, menu.index + count);
  return withCompletion(editor, "any", (completion) => {
    const original = editor.buffer.text.slice(completion.start, editor.buffer.point);
    const menu = { completion, original, text: original, index: -1 };
    showChoice(editor, menu, count > 0 ? count - 1 : completion.candidates.length + count);
  });
}

function showChoice(editor: LineEditor, menu: Menu, wanted: number): void {
  const { completion, original } = menu;
  const choices = completion.candidates.length + 1;
  const index = ((wanted % choices) + choices) % choices;
  const candidate = completion.candidates[index];
  const isOnly = completion.candidates.length === 1;
  const text = candidate
    ? completion.quote(candidate.value, true) + (isOnly ? (candidate.ending ?? " ") : "")
    : original;
  if (!candidate) editor.ring();
  editor.buffer.replace(completion.start, completion.start + menu.text.length, text);
  menus.set(editor, { completion, original, text, index });
}
