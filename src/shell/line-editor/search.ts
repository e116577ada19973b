import type { Key } from "./keys.ts";
import type { LineEditor } from "./line-editor.ts";
import { isNotBlank, wordEndAfter } from "./words.ts";

type Direction = "reverse" | "forward";

/** One state of an incremental search; Backspace goes back to the one before. */
interface SearchStep {
  readonly text: string;
  readonly line: number;
  readonly at: number;
  readonly failed: boolean;
  readonly direction: Direction;
}

/** The text of the last search, for C-r C-r. */
const lastSearches = new WeakMap<LineEditor, string>();

/** C-r and C-s (readline manual, "Searching for Commands in the History"). */
export function startIncrementalSearch(editor: LineEditor, direction: Direction): void {
  const search = new IncrementalSearch(editor, direction);
  editor.capture = (key) => search.take(key);
}

class IncrementalSearch {
  readonly #origin: { readonly line: number; readonly point: number };
  #steps: SearchStep[];

  constructor(
    private readonly editor: LineEditor,
    direction: Direction,
  ) {
    const { lines, buffer } = editor;
    this.#origin = { line: lines.position, point: buffer.point };
    this.#steps = [{ text: "", line: lines.position, at: buffer.point, failed: false, direction }];
    this.#show();
  }

  get #step(): SearchStep {
    return this.#steps.at(-1) as SearchStep;
  }

  take(key: Key): "taken" | "pass" {
    const { name } = key;
    if (name === "C-r" || name === "C-s") this.#again(name === "C-r" ? "reverse" : "forward");
    else if (name === "C-g") this.#abort();
    else if (name === "DEL" || name === "C-h") this.#back();
    else if (name === "C-w") this.#extend(this.#followingWord());
    else if (name === "C-y") this.#extend(this.#followingText());
    else if (name === "paste") this.#extend(key.text);
    else if (name === "ESC" || name === "C-j") this.#end();
    else if (name === key.text) this.#extend(key.text);
    else {
      this.#end();
      return "pass";
    }
    return "taken";
  }

  #again(direction: Direction): void {
    const step = this.#step;
    const text = step.text === "" ? (lastSearches.get(this.editor) ?? "") : step.text;
    if (text === "") {
      this.#steps.push({ ...step, direction });
      return this.#show();
    }
    const isNew = step.text === "";
    this.#find(text, direction, isNew ? undefined : this.editor.buffer.text);
  }

  #extend(text: string): void {
    if (text === "") return this.editor.ring();
    this.#find(this.#step.text + text, this.#step.direction);
  }

  /** Searches from where the search is; with `skip` for another line than this one, or further on in it. */
  #find(text: string, direction: Direction, skip?: string): void {
    const from = this.#step;
    const found = this.#search(text, direction, from, skip);
    this.#steps.push({
      text,
      direction,
      failed: !found,
      line: found?.line ?? from.line,
      at: found?.at ?? from.at,
    });
    if (!found) this.editor.ring();
    this.#show();
  }

  #search(text: string, direction: Direction, from: SearchStep, skip: string | undefined) {
    const { lines } = this.editor;
    const by = direction === "reverse" ? -1 : 1;
    const here = findIn(lines.line(from.line), text, by, skip === undefined ? from.at : from.at + by);
    if (here >= 0) return { line: from.line, at: here };
    for (let line = from.line + by; line >= 0 && line <= lines.end; line += by) {
      const candidate = lines.line(line);
      // The same line further up shows nothing new.
      if (candidate === skip) continue;
      const at = by < 0 ? candidate.lastIndexOf(text) : candidate.indexOf(text);
      if (at >= 0) return { line, at };
    }
    return undefined;
  }

  #back(): void {
    if (this.#steps.length > 1) this.#steps.pop();
    else this.editor.ring();
    this.#show();
  }

  #followingWord(): string {
    const { text, point } = this.editor.buffer;
    const from = point + this.#step.text.length;
    return text.slice(from, wordEndAfter(text, from, isNotBlank));
  }

  #followingText(): string {
    const { text, point } = this.editor.buffer;
    return text.slice(point + this.#step.text.length);
  }

  #show(): void {
    const { editor } = this;
    const { text, line, at, failed, direction } = this.#step;
    editor.lines.go(line);
    editor.buffer.point = at;
    editor.region = text === "" || failed ? undefined : { start: at, end: at + text.length };
    const name = `${failed ? "failed " : ""}${direction === "reverse" ? "reverse-" : ""}i-search`;
    editor.message = `(${name})\`${text}': `;
  }

  #end(): void {
    const { editor } = this;
    if (this.#step.text !== "") lastSearches.set(editor, this.#step.text);
    editor.capture = undefined;
    editor.message = undefined;
    editor.region = undefined;
    editor.buffer.endRun();
  }

  #abort(): void {
    const { editor } = this;
    this.#end();
    editor.lines.go(this.#origin.line);
    editor.buffer.point = this.#origin.point;
    editor.ring();
  }
}

/** Where `text` is in the line: at `from` or beyond it in the direction; -1 where it is not. */
function findIn(line: string, text: string, by: 1 | -1, from: number): number {
  if (from < 0) return -1;
  return by < 0 ? line.lastIndexOf(text, from) : line.indexOf(text, from);
}

/** Reads a text behind `prompt` and then searches for it: M-p, M-n, and vi's `/` and `?`. */
export function startSearch(
  editor: LineEditor,
  direction: Direction,
  prompt: string,
  found?: (text: string) => void,
): void {
  const { lines, buffer } = editor;
  const origin = { line: lines.position, point: buffer.point, saved: buffer.save() };
  let text = "";
  const leave = () => {
    editor.capture = undefined;
    editor.message = undefined;
    buffer.restore(origin.saved);
    buffer.point = origin.point;
  };
  const show = () => {
    editor.message = prompt;
    buffer.reset(text);
  };
  show();
  editor.capture = ({ name, text: typed }) => {
    if (name === "RET" || name === "C-j") {
      leave();
      const wanted = text === "" ? lastSearches.get(editor) : text;
      if (wanted === undefined) editor.ring();
      else searchOnce(editor, direction, wanted, origin.line);
      if (wanted !== undefined) found?.(wanted);
    } else if (name === "C-g" || name === "ESC") {
      leave();
      editor.ring();
    } else if (name === "DEL" || name === "C-h") {
      if (text === "") leave();
      else {
        text = text.slice(0, buffer.characters(-1, text.length));
        show();
      }
    } else if (name === "C-u" || name === "C-w") {
      text = name === "C-u" ? "" : text.replace(/\S*\s*$/, "");
      show();
    } else if (name === typed) {
      text += typed;
      show();
    } else editor.ring();
    return "taken";
  };
}

/** Goes to the next line with the text; `^` binds it to the start of the line. */
export function searchOnce(editor: LineEditor, direction: Direction, text: string, from: number): void {
  lastSearches.set(editor, text);
  const anchored = text.startsWith("^");
  const wanted = anchored ? text.slice(1) : text;
  const by = direction === "reverse" ? -1 : 1;
  for (let line = from + by; line >= 0 && line < editor.lines.end; line += by) {
    const candidate = editor.lines.line(line);
    if (anchored ? !candidate.startsWith(wanted) : !candidate.includes(wanted)) continue;
    editor.lines.go(line);
    editor.buffer.point = editor.keymap === "emacs" ? editor.buffer.length : 0;
    return;
  }
  editor.ring();
}
