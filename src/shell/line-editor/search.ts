import { clusterBefore } from "../../base/text-width.ts";
import type { Key } from "../../process/terminal/keys.ts";
import type { LineEditor } from "./line-editor.ts";

type Direction = "reverse" | "forward";

/** The text of the last search, for C-r C-r. */
const lastSearches = new WeakMap<LineEditor, string>();

/** C-r and C-s (readline manual, "Searching for Commands in the History"). */
export function startIncrementalSearch(editor: LineEditor, direction: Direction): void {
  const search = new IncrementalSearch(editor, direction);
  editor.capture = (key) => search.take(key);
}

/** readline's isearch.c, step by step: it goes on from where it is, also after a search that failed. */
class IncrementalSearch {
  readonly #origin: { readonly line: number; readonly point: number };
  #text = "";
  #by: 1 | -1;
  /** Where it searches: a line, and a place in it. */
  #line: number;
  #at: number;
  #lastFound: number;
  #previous: string | undefined;
  #failed = false;

  constructor(
    private readonly editor: LineEditor,
    direction: Direction,
  ) {
    const { lines, buffer } = editor;
    this.#origin = { line: lines.position, point: buffer.point };
    this.#by = direction === "reverse" ? -1 : 1;
    this.#line = this.#lastFound = lines.position;
    this.#at = buffer.point;
    this.#show();
  }

  take(key: Key): "taken" | "pass" {
    const { name } = key;
    if (name === "C-r" || name === "C-s") this.#again(name === "C-r" ? -1 : 1);
    else if (name === "C-g") this.#abort();
    else if (name === "DEL" || name === "C-h") this.#shorten();
    else if (name === "C-w") this.#extend(this.#followingWord());
    else if (name === "C-y") this.#extend(this.#following());
    else if (name === "paste" || name === key.text) this.#extend(key.text);
    else {
      this.#end();
      return name === "ESC" || name === "C-j" ? "taken" : "pass";
    }
    return "taken";
  }

  /** The same key again searches on, the other one turns round; on an empty text, the last search comes back. */
  #again(by: 1 | -1): void {
    if (by !== this.#by) this.#by = by;
    else if (this.#text === "") {
      const last = lastSearches.get(this.editor);
      if (last === undefined) return;
      this.#text = last;
    } else this.#at += by;
    this.#search();
  }

  #extend(text: string): void {
    if (text === "") return this.editor.ring();
    this.#text += text;
    this.#search();
  }

  #shorten(): void {
    if (this.#text === "") return this.editor.ring();
    this.#text = this.#text.slice(0, clusterBefore(this.#text, this.#text.length));
    this.#search();
  }

  #search(): void {
    const { lines } = this.editor;
    this.#failed = this.#text === "" || !this.#find();
    if (this.#failed) {
      this.editor.ring();
      this.#line = this.#lastFound;
    } else {
      this.#previous = lines.line(this.#line);
      this.#lastFound = this.#line;
    }
    this.#show();
  }

  #find(): boolean {
    const { lines } = this.editor;
    for (;;) {
      const here = findIn(lines.line(this.#line), this.#text, this.#by, this.#at);
      if (here >= 0) {
        this.#at = here;
        return true;
      }
      do {
        this.#line += this.#by;
        if (this.#line < 0 || this.#line > lines.end) {
          this.#at = this.#by < 0 ? 0 : this.#at;
          return false;
        }
        // The same line further up shows nothing new.
      } while (lines.line(this.#line) === this.#previous);
      this.#at = this.#by < 0 ? Math.max(0, lines.line(this.#line).length - this.#text.length) : 0;
    }
  }

  /** What follows the match in the line. */
  #following(): string {
    const { text, point } = this.editor.buffer;
    return text.slice(point + this.#text.length);
  }

  #followingWord(): string {
    return /^[\p{L}\p{N}]+/u.exec(this.#following())?.[0] ?? "";
  }

  #show(): void {
    const { editor } = this;
    if (!this.#failed) {
      editor.lines.go(this.#line);
      editor.buffer.point = this.#at;
    }
    const { point } = editor.buffer;
    const isMatch = this.#text !== "" && !this.#failed;
    editor.region = isMatch ? { start: point, end: point + this.#text.length } : undefined;
    const name = `${this.#failed && this.#text !== "" ? "failed " : ""}${this.#by < 0 ? "reverse-" : ""}i-search`;
    editor.message = `(${name})\`${this.#text}': `;
  }

  #end(): void {
    const { editor } = this;
    if (this.#text !== "") lastSearches.set(editor, this.#text);
    editor.capture = undefined;
    editor.message = undefined;
    editor.region = undefined;
    if (this.#text !== "") editor.buffer.point = this.#at;
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

/** What M-p, M-n and vi's `n` and `N` go on with. */
interface PlainSearch {
  readonly text: string;
  readonly line: number;
}

const plainSearches = new WeakMap<LineEditor, PlainSearch>();

/** Reads a text behind the prompt and a sign, and then searches for it: M-p, M-n, and vi's `/` and `?`. */
export function startSearch(editor: LineEditor, direction: Direction, prompt: string): void {
  const { buffer } = editor;
  const origin = { point: buffer.point, saved: buffer.save() };
  let text = "";
  const leave = (): void => {
    editor.capture = undefined;
    editor.message = undefined;
    buffer.restore(origin.saved);
    buffer.point = origin.point;
  };
  const show = (shown: string): void => {
    text = shown;
    editor.askBehindPrompt(prompt);
    buffer.reset(text);
  };
  show("");
  editor.capture = ({ name, text: typed }) => {
    if (name === "RET" || name === "C-j") {
      leave();
      if (text !== "") plainSearches.set(editor, { text, line: editor.lines.position });
      searchAgain(editor, direction);
    } else if (name === "C-g" || name === "ESC" || ((name === "DEL" || name === "C-h") && text === "")) {
      leave();
      editor.ring();
    } else if (name === "DEL" || name === "C-h") show(text.slice(0, clusterBefore(text, text.length)));
    else if (name === "C-u") show("");
    else if (name === "C-w") show(text.replace(/\S*\s*$/, ""));
    else if (name === typed || name === "paste") show(text + typed);
    else editor.ring();
    return "taken";
  };
}

/** Shows the next line with the text; `^` binds it to the start of the line. */
export function searchAgain(editor: LineEditor, direction: Direction): void {
  const search = plainSearches.get(editor);
  const { buffer, lines } = editor;
  if (!search) return editor.ring();
  const anchored = search.text.startsWith("^");
  const wanted = anchored ? search.text.slice(1) : search.text;
  const by = direction === "reverse" ? -1 : 1;
  for (let line = search.line + by; line >= 0 && line < lines.end; line += by) {
    const candidate = lines.line(line);
    if (anchored ? !candidate.startsWith(wanted) : !candidate.includes(wanted)) continue;
    plainSearches.set(editor, { text: search.text, line });
    // vi goes there, emacs takes a copy.
    if (editor.settings.mode === "vi") lines.go(line);
    else buffer.replace(0, buffer.length, candidate);
    buffer.point = 0;
    return;
  }
  buffer.point = 0;
  editor.ring();
}
