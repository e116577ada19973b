import type { Key } from "../../process/terminal/keys.ts";
import { columnOf, indexAt, nextIndex, previousIndex } from "../editor/display-text.ts";
import { comparePlaces, type Place } from "../editor/text-buffer.ts";
import { completeWord } from "./complete-word.ts";
import { runNormalCommand } from "./normal.ts";
import { shiftWidth, withIndent } from "./operators.ts";
import type { Vi } from "./vi.ts";

export interface InsertCall {
  /** What is typed is put in so many times. */
  readonly count: number;
  readonly replaces?: boolean;
  /** For `o` with a count: each of them in a line of its own. */
  readonly opensLines?: boolean;
}

/** Insert mode, until Escape; gives what was inserted, where that is one piece. */
export async function startInsert(vi: Vi, call: InsertCall): Promise<string | undefined> {
  const session = new InsertSession(vi, call);
  return session.run();
}

class InsertSession {
  /** Where the piece begins that is being typed; undefined after the cursor has moved elsewhere. */
  #start: Place | undefined;
  /** What replace mode has taken away: Backspace brings it back. */
  readonly #replaced: (string | undefined)[] = [];
  /** Blanks that came by themselves and go if nothing follows. */
  #autoIndent: number | undefined;
  /** The column for `up` and `down` is that of the cursor again. */
  #hasTyped = true;

  constructor(
    private readonly vi: Vi,
    private readonly call: InsertCall,
  ) {
    this.#start = vi.buffer.cursor;
  }

  async run(): Promise<string | undefined> {
    const { vi } = this;
    vi.mode = this.call.replaces ? "replace" : "insert";
    vi.visual = undefined;
    vi.buffer.text.startAt(vi.buffer.cursor);
    vi.showsIntro = false;
    vi.buffer.isBare = false;
    vi.say("");
    for (;;) {
      vi.pending = "";
      const key = await vi.key();
      if (key.name === "ESC" || key.name === "C-c") break;
      if (key.name === "C-o") await this.#oneCommand();
      else await this.#handle(key);
    }
    return this.#finish();
  }

  #finish(): string | undefined {
    const { vi, call } = this;
    const { buffer } = vi;
    this.#dropAutoIndent();
    const inserted =
      this.#start && comparePlaces(this.#start, buffer.cursor) <= 0
        ? buffer.text.textBetween(this.#start, buffer.cursor)
        : undefined;
    vi.mode = "normal";
    if (inserted !== undefined) {
      vi.registers.keep(".", inserted);
      for (let left = call.count; left > 1; left--) {
        if (call.opensLines) this.#openLine(inserted);
        else this.#insertAgain(inserted);
      }
    }
    buffer.marks.set("^", buffer.cursor);
    const { line, column } = buffer.cursor;
    buffer.moveTo({ line, column: column > 0 ? previousIndex(buffer.line, column) : 0 }, vi.rules);
    vi.say("");
    return inserted;
  }

  #insertAgain(text: string): void {
    const { vi, call } = this;
    const { buffer } = vi;
    if (call.replaces && !text.includes("\n")) {
      const { line, column } = buffer.cursor;
      const current = buffer.line;
      buffer.text.setLine(line, current.slice(0, column) + text + current.slice(column + text.length));
      buffer.cursor = { line, column: column + text.length };
      return;
    }
    this.#insert(text);
  }

  #openLine(text: string): void {
    const { buffer } = this.vi;
    const lines = text.split("\n");
    this.vi.insertLines(buffer.cursor.line + 1, lines);
    const line = buffer.cursor.line + lines.length;
    buffer.cursor = { line, column: buffer.text.line(line).length };
  }

  #insert(text: string): void {
    const { vi } = this;
    const { buffer } = vi;
    const { line } = buffer.cursor;
    const end = buffer.text.insert(buffer.cursor, text);
    vi.shiftLines(line + 1, 0, end.line - line);
    buffer.cursor = end;
    this.#autoIndent = undefined;
  }

  async #handle(key: Key): Promise<void> {
    const { vi } = this;
    if (MOVES[key.name]) return this.#move(key.name);
    this.#hasTyped = true;
    switch (key.name) {
      case "RET":
      case "C-j":
        return this.#newLine();
      case "DEL":
      case "C-h":
        return this.#backspace();
      case "C-w":
        return this.#removeBack((line, to) => wordBefore(line, to));
      case "C-u":
        return this.#removeBack(() => 0);
      case "TAB":
        return this.#tab();
      case "C-t":
        return this.#shift(1);
      case "C-d":
        return this.#shift(-1);
      case "C-v":
      case "C-q":
        return this.#literal();
      case "C-r":
        return this.#register();
      case "C-n":
      case "C-p":
        await completeWord(vi, key.name === "C-n" ? 1 : -1);
        return;
      case "C-y":
      case "C-e":
        return this.#copyFrom(key.name === "C-y" ? -1 : 1);
      case "insert":
        vi.mode = vi.mode === "insert" ? "replace" : "insert";
        return;
      case "delete":
        return this.#deleteForward();
      case "paste":
        return this.#insert(key.text.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
    }
    if (key.text.charCodeAt(0) >= 0x20 || key.text.length > 1) this.#type(key.text);
  }

  #type(text: string): void {
    const { vi } = this;
    const { buffer } = vi;
    if (text.startsWith("\x1b")) return;
    if (vi.mode !== "replace") return this.#insert(text);
    const { line, column } = buffer.cursor;
    const current = buffer.line;
    const end = nextIndex(current, column);
    this.#replaced.push(column < current.length ? current.slice(column, end) : undefined);
    buffer.text.setLine(line, current.slice(0, column) + text + current.slice(end));
    buffer.cursor = { line, column: column + text.length };
  }

  #newLine(): void {
    const { vi } = this;
    const { buffer, options } = vi;
    const indent = options.autoindent ? (/^[ \t]*/.exec(buffer.line)?.[0] ?? "") : "";
    this.#dropAutoIndent();
    const rest = buffer.line.slice(buffer.cursor.column);
    this.#insert("\n");
    if (indent === "") return;
    const { line } = buffer.cursor;
    buffer.text.setLine(line, indent + rest.replace(/^[ \t]*/, ""));
    buffer.cursor = { line, column: indent.length };
    this.#autoIndent = line;
  }

  /** An indent that nothing follows is taken away again. */
  #dropAutoIndent(): void {
    const { buffer } = this.vi;
    const line = this.#autoIndent;
    this.#autoIndent = undefined;
    if (line === undefined || line !== buffer.cursor.line || buffer.line.trim() !== "") return;
    buffer.text.setLine(line, "");
    buffer.cursor = { line, column: 0 };
  }

  #tab(): void {
    const { vi } = this;
    const { expandtab, tabstop, softtabstop } = vi.options;
    if (!expandtab) return this.#type("\t");
    const width = softtabstop > 0 ? softtabstop : tabstop;
    const column = columnOf(vi.buffer.line, vi.buffer.cursor.column, vi.rules);
    this.#type(" ".repeat(width - (column % width)));
  }

  #backspace(): void {
    const { vi } = this;
    const { buffer } = vi;
    const { line, column } = buffer.cursor;
    if (vi.mode === "replace") return this.#restore();
    if (column > 0) {
      const from = previousIndex(buffer.line, column);
      return this.#remove({ line, column: from }, buffer.cursor);
    }
    if (line === 0) return;
    this.#remove({ line: line - 1, column: buffer.text.line(line - 1).length }, buffer.cursor);
    vi.shiftLines(line, 1, 0);
  }

  #remove(from: Place, to: Place): void {
    const { buffer } = this.vi;
    buffer.text.remove(from, to);
    buffer.cursor = from;
    if (this.#start && comparePlaces(from, this.#start) < 0) this.#start = from;
  }

  #restore(): void {
    const { buffer } = this.vi;
    const { line, column } = buffer.cursor;
    if (this.#replaced.length === 0) {
      buffer.cursor = { line, column: column > 0 ? previousIndex(buffer.line, column) : 0 };
      return;
    }
    const from = previousIndex(buffer.line, column);
    const before = this.#replaced.pop() ?? "";
    buffer.text.setLine(line, buffer.line.slice(0, from) + before + buffer.line.slice(column));
    buffer.cursor = { line, column: from };
  }

  /** `C-w` and `C-u` stop where the insertion began, before they go on beyond it. */
  #removeBack(target: (line: string, to: number) => number): void {
    const { buffer } = this.vi;
    const { line, column } = buffer.cursor;
    if (column === 0) return this.#backspace();
    const start = this.#start?.line === line && this.#start.column < column ? this.#start.column : 0;
    const from = Math.max(start, target(buffer.line, column));
    this.#remove({ line, column: from }, buffer.cursor);
  }

  #shift(direction: 1 | -1): void {
    const { vi } = this;
    const { buffer } = vi;
    const before = buffer.line;
    const width = shiftWidth(vi);
    const indent = columnOf(before, /^[ \t]*/.exec(before)?.[0].length ?? 0, vi.rules);
    const columns = Math.max(
      0,
      (direction > 0 ? Math.floor(indent / width) + 1 : Math.ceil(indent / width) - 1) * width,
    );
    const after = withIndent(vi, before, columns);
    const { line, column } = buffer.cursor;
    buffer.text.setLine(line, after);
    buffer.cursor = { line, column: Math.max(0, column + after.length - before.length) };
  }

  async #literal(): Promise<void> {
    const { vi } = this;
    vi.pending = "^V";
    const key = await vi.key();
    if (!/^\d$/.test(key.name)) return this.#type(key.text);
    let digits = key.name;
    while (digits.length < 3) {
      const next = await vi.key();
      if (!/^\d$/.test(next.name)) {
        vi.play([next]);
        break;
      }
      digits += next.name;
    }
    this.#type(String.fromCharCode(Number(digits) & 0xff));
  }

  async #register(): Promise<void> {
    const { vi } = this;
    vi.pending = "^R";
    const { text } = await vi.key();
    const content = vi.registers.get(text);
    if (content) this.#insert(content.text);
  }

  #copyFrom(step: 1 | -1): void {
    const { vi } = this;
    const { buffer } = vi;
    const line = buffer.text.line(buffer.cursor.line + step);
    const column = columnOf(buffer.line, buffer.cursor.column, vi.rules);
    const at = indexAt(line, column, vi.rules);
    if (at < line.length) this.#type(line.slice(at, nextIndex(line, at)));
  }

  #deleteForward(): void {
    const { buffer } = this.vi;
    const { line, column } = buffer.cursor;
    if (column < buffer.line.length)
      buffer.text.remove(buffer.cursor, { line, column: nextIndex(buffer.line, column) });
    else if (line < buffer.lastLine) buffer.text.remove(buffer.cursor, { line: line + 1, column: 0 });
  }

  /** Moving ends the piece that is typed, and the step that `u` takes back. */
  #move(name: string): void {
    const { vi } = this;
    this.#dropAutoIndent();
    vi.endStep();
    if (this.#hasTyped) vi.buffer.moveTo(vi.buffer.cursor, vi.rules);
    this.#hasTyped = false;
    MOVES[name]?.(vi);
    vi.beginStep();
    this.#start = vi.buffer.cursor;
    this.#replaced.length = 0;
  }

  async #oneCommand(): Promise<void> {
    const { vi } = this;
    const { mode } = vi;
    vi.endStep();
    vi.mode = "normal";
    vi.isInsertPaused = true;
    await runNormalCommand(vi);
    vi.isInsertPaused = false;
    vi.mode = mode;
    vi.beginStep();
    this.#start = vi.buffer.cursor;
  }
}

/** Where the word before a place begins, with the blanks behind it. */
function wordBefore(line: string, to: number): number {
  const before = line.slice(0, to).trimEnd();
  const word = /([\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+)$/u.exec(before)?.[0] ?? "";
  return before.length - word.length;
}

const MOVES: Readonly<Record<string, (vi: Vi) => void>> = {
  left: ({ buffer, rules }) =>
    buffer.moveTo(
      { line: buffer.cursor.line, column: previousIndex(buffer.line, buffer.cursor.column) },
      rules,
    ),
  right: ({ buffer, rules }) =>
    buffer.moveTo({ line: buffer.cursor.line, column: nextIndex(buffer.line, buffer.cursor.column) }, rules),
  up: ({ buffer, rules }) => buffer.moveToLine(buffer.cursor.line - 1, rules),
  down: ({ buffer, rules }) => buffer.moveToLine(buffer.cursor.line + 1, rules),
  home: ({ buffer, rules }) => buffer.moveTo({ line: buffer.cursor.line, column: 0 }, rules),
  end: ({ buffer, rules }) => buffer.moveTo({ line: buffer.cursor.line, column: buffer.line.length }, rules),
  pageup: ({ buffer, rules, window }) => buffer.moveToLine(buffer.cursor.line - window.rows + 2, rules),
  pagedown: ({ buffer, rules, window }) => buffer.moveToLine(buffer.cursor.line + window.rows - 2, rules),
  "C-left": ({ buffer, rules }) =>
    buffer.moveTo({ line: buffer.cursor.line, column: wordBefore(buffer.line, buffer.cursor.column) }, rules),
  "C-right": ({ buffer, rules }) => {
    const rest = buffer.line.slice(buffer.cursor.column);
    const word = /^([\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]*)\s*/u.exec(rest)?.[0].length ?? 0;
    buffer.moveTo({ line: buffer.cursor.line, column: buffer.cursor.column + word }, rules);
  },
};
