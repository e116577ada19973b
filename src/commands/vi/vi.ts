import { textWidth } from "../../base/text-width.ts";
import type { Call } from "../../process/command/call.ts";
import { Canvas, CanvasPainter, type ScreenPlace } from "../../process/terminal/canvas.ts";
import type { FullScreen } from "../../process/terminal/full-screen.ts";
import type { Key } from "../../process/terminal/keys.ts";
import type { DisplayRules } from "../editor/display-text.ts";
import type { Place, TextBuffer } from "../editor/text-buffer.ts";
import type { FindKey } from "./find-character.ts";
import { INTRO, introRows } from "./intro.ts";
import { drawLastRow, drawOutput, type OutputLine, roomForMessage } from "./last-row.ts";
import { shiftMarks } from "./marks.ts";
import type { OptionName, ViOptions } from "./options.ts";
import { Registers } from "./registers.ts";
import { newSearch, type SearchState } from "./search-state.ts";
import type { Substitution } from "./substitute.ts";
import type { ViBuffer, VisualKind } from "./vi-buffer.ts";
import { ViWindow } from "./window.ts";

const PRESS_ENTER = "Press ENTER or type command to continue";

const BACK_IN_MESSAGES = new Set(["b", "k", "u", "g", "up", "pageup"]);

/** Unwinds vi when its terminal is gone. */
export class TerminalGone extends Error {}

export interface Message {
  readonly text: string;
  readonly isError: boolean;
  /** It is not cut where it is too long for the last row, but shown above a question for Return. */
  readonly isWhole?: boolean;
  /** What was typed: nothing is said. */
  readonly isEcho?: boolean;
}

/** A change that `.` makes again: its keys without the count, or an area's size for one of visual mode. */
export interface RepeatableChange {
  readonly keys: readonly Key[];
  readonly count: number | undefined;
  readonly register: string | undefined;
  readonly visual:
    | { readonly kind: VisualKind; readonly lines: number; readonly columns: number }
    | undefined;
}

/** vi at work: buffers, modes, registers, the last row, and the keys. */
export class Vi {
  readonly registers = new Registers();
  readonly window: ViWindow;
  readonly buffers: ViBuffer[] = [];
  at = 0;
  /** The buffer before this one, for `C-^` and `#`. */
  alternate: ViBuffer | undefined;
  /** The files of the command line, and which of them is edited. */
  args: string[] = [];
  argAt = 0;
  /** The last one of them was edited once: then vi may be left. */
  hadLastArg = false;
  mode: "normal" | "insert" | "replace" = "normal";
  /** `C-o` in insert mode: one command, and back. */
  isInsertPaused = false;
  visual: { kind: VisualKind; start: Place } | undefined;
  /** What is typed on the last row. */
  commandLine: { readonly sign: string; readonly text: string; readonly cursor: number } | undefined;
  /** What is typed of a command, as 'showcmd' shows it. */
  pending = "";
  lastFind: { readonly key: FindKey; readonly character: string } | undefined;
  search: SearchState = newSearch();
  /** A match that is shown while a pattern is typed or a substitution asks. */
  spotlight: { readonly line: number; readonly from: number; readonly to: number } | undefined;
  substitution: Substitution | undefined;
  lastChange: RepeatableChange | undefined;
  lastCommand: string | undefined;
  lastShellCommand: string | undefined;
  readonly histories = { ":": [] as string[], "/": [] as string[] };
  macro: { readonly register: string; readonly keys: Key[] } | undefined;
  lastMacro: string | undefined;
  /** vi ends with this status. */
  status: number | undefined;
  message: Message | undefined;
  /** `-R`: every file is only to be read. */
  opensReadOnly = false;
  /** A change is being made again: it is not remembered once more. */
  isRepeating = false;
  /** How many faults were told: whether a command of several went wrong. */
  failures = 0;
  /** What is asked on the last row, in place of a message. */
  question: string | undefined;
  /** Within `:g`: the lines that it has still to go to, and what `:s` did in the others. */
  isInGlobal = false;
  tracked: number[] | undefined;
  globalSubstitutions: { readonly substitutions: number; readonly lines: number } | undefined;
  /** The buffer that `#` meant before the help was opened. */
  alternateBeforeHelp: ViBuffer | undefined;
  /** Says how the completion of a word goes, in place of the mode. */
  completion: string | undefined;
  /** A command of the command line is at work. */
  isExecuting = false;
  /** Nothing was done yet on a new, empty buffer. */
  showsIntro = false;

  readonly #painter = new CanvasPainter();
  readonly #queue: Key[] = [];
  #recording: Key[] | undefined;
  #isFresh = false;
  #shifted = false;
  #isAlone = false;
  /** The window as it was drawn last. */
  #picture: Canvas | undefined;
  /** Lines that stay below the text while a command is typed in place of Return. */
  #output: readonly OutputLine[] = [];
  #step:
    | { readonly buffer: ViBuffer; readonly text: TextBuffer; readonly line: number; readonly before: string }
    | undefined;
  #depth = 0;
  #shown: { buffer: ViBuffer; top: number; skippedRows: number } | undefined;

  constructor(
    readonly call: Call,
    readonly screen: FullScreen,
    readonly options: ViOptions,
  ) {
    this.window = new ViWindow(options);
    this.window.rows = Math.max(1, screen.size.rows - 1);
    this.window.columns = screen.size.columns;
  }

  get buffer(): ViBuffer {
    return this.buffers[this.at] as ViBuffer;
  }

  get rules(): DisplayRules {
    return this.window.rules;
  }

  get isVisual(): boolean {
    return this.visual !== undefined;
  }

  // Messages

  say(text: string): void {
    const isWhole = this.isExecuting && !text.startsWith('"');
    this.message = text === "" ? undefined : { text, isError: false, isWhole };
    this.#isFresh = true;
  }

  /** Shows what was typed, or what is not worth to be kept when the text moves on the screen. */
  echo(text: string): void {
    this.message = { text, isError: false, isEcho: true };
  }

  /** A fault: what was still to be done is given up. */
  fail(text: string): void {
    this.failures++;
    this.message = { text, isError: true, isWhole: true };
    this.#isFresh = true;
    this.#queue.length = 0;
  }

  beep(): void {
    this.failures++;
    this.#queue.length = 0;
    void this.screen.write("\x07");
  }

  /** Shows several lines below the text and waits for a key; a command may be typed at once. */
  async showLines(lines: readonly OutputLine[]): Promise<void> {
    const all = [...this.#output, ...lines];
    await this.#drawBelow(all, PRESS_ENTER);
    this.#output = (await this.waitForReturn()) === ":" ? all : [];
  }

  /** Says what the last row has no room for, or what follows lines that are still shown. */
  async #showMessageBelow(): Promise<void> {
    if (this.commandLine || this.mode !== "normal") return;
    const { message } = this;
    const isTooLong = message?.isWhole && textWidth(message.text) > roomForMessage(this.screen.size.columns);
    const hasOutput = this.#output.length > 0;
    if (message && (isTooLong || (hasOutput && !message.isEcho))) return this.showLines([message]);
    if (hasOutput && message?.isEcho) this.message = undefined;
    this.#output = [];
  }

  /** Shows lines and a question below the text; gives the answer, one of `answers`. */
  async askBelow(
    lines: readonly OutputLine[],
    question: string,
    answers: readonly string[],
  ): Promise<string> {
    await this.#drawBelow(lines, question);
    for (;;) {
      const { name } = this.#queue.shift() ?? (await this.#typed());
      if (answers.includes(name)) return name;
    }
  }

  async #drawBelow(lines: readonly OutputLine[], prompt: string): Promise<void> {
    const { columns, rows } = this.screen.size;
    // What was changed meanwhile is seen when Return was pressed.
    const last = this.#picture;
    const canvas = last?.columns === columns && last.rows === rows ? last : new Canvas(columns, rows);
    const shown = drawOutput(canvas, this.window.rows, lines, prompt);
    await this.screen.write(this.#painter.paint(shown.canvas, shown.cursor));
    this.#painter.forget();
  }

  /** Return goes on; another key than that is the next command. */
  async waitForReturn(): Promise<string> {
    let key = this.#queue.shift() ?? (await this.#typed());
    // These go back in messages that are longer than the screen.
    while (BACK_IN_MESSAGES.has(key.name)) key = await this.#typed();
    if (!["RET", " ", "C-c", "C-j"].includes(key.name)) this.play([key]);
    this.message = undefined;
    return key.name;
  }

  /** Shows what there is, and waits. */
  async pause(milliseconds: number): Promise<void> {
    await this.show(true);
    await this.call.sleep(milliseconds);
  }

  /** Stops, as Ctrl-Z does, until the shell goes on with it. */
  async suspend(): Promise<void> {
    this.screen.suspend();
    // A stopped process waits here.
    await this.call.sleep(1);
  }

  // Keys

  /** The next key: one that is played, or one that is typed. */
  async key(): Promise<Key> {
    const queued = this.#queue.shift();
    let key = queued;
    if (!key && this.#isAlone) key = { name: "ESC", text: "\x1b" };
    else if (!key) {
      await this.#showMessageBelow();
      key = this.#queue.shift() ?? (await this.#shownAndTyped());
      this.macro?.keys.push(key);
    }
    this.#recording?.push(key);
    return key;
  }

  async #shownAndTyped(): Promise<Key> {
    await this.show();
    return this.#typed();
  }

  async #typed(): Promise<Key> {
    for (;;) {
      const event = await this.screen.next();
      if (event.kind === "end") throw new TerminalGone();
      if (event.kind === "interrupt") return { name: "C-c", text: "\x03" };
      if (event.kind === "key") {
        // Escape and the key behind it are two keys here.
        const meta = /^M-(.+)$/.exec(event.key.name)?.[1];
        if (meta === undefined || event.key.text.length < 2) return event.key;
        this.screen.unread({ kind: "key", key: { name: meta, text: event.key.text.slice(1) } });
        return { name: "ESC", text: "\x1b" };
      }
      if (event.kind === "resume") this.#painter.forget();
      const { rows, columns } = this.screen.size;
      this.window.resize(this.buffer, Math.max(1, rows - 1), columns);
      if (!this.commandLine) this.say("");
      await this.show();
    }
  }

  /** Keys that come next, before what is typed. */
  play(keys: readonly Key[]): void {
    this.#queue.unshift(...keys);
  }

  /** Plays keys until none is left; where a command is not complete, Escape ends it (`:normal`). */
  async playAlone(keys: readonly Key[], act: () => Promise<void>): Promise<void> {
    const outer = { queue: this.#queue.splice(0), isAlone: this.#isAlone };
    this.#isAlone = true;
    this.play(keys);
    while (this.#queue.length > 0) await act();
    this.#isAlone = outer.isAlone;
    this.#queue.push(...outer.queue);
  }

  /** Begins to remember keys for `.`; gives what ends that. */
  record(first: readonly Key[]): () => readonly Key[] {
    const outer = this.#recording;
    if (outer) return () => [];
    const keys = [...first];
    this.#recording = keys;
    return () => {
      this.#recording = undefined;
      return keys;
    };
  }

  // Changes

  /** One step of changes that is undone as a whole. Steps within it are part of it. */
  beginStep(): void {
    if (this.#depth++ > 0) return;
    const { buffer } = this;
    const { cursor, text } = buffer;
    this.#step = { buffer, text, line: cursor.line, before: text.line(cursor.line) };
    text.begin("change", cursor, { time: this.call.now() });
  }

  endStep(): void {
    if (--this.#depth > 0 || !this.#step) return;
    const { buffer, text, line, before } = this.#step;
    const last = text.lastStep;
    text.end(buffer.cursor);
    const step = text.lastStep;
    if (!step || step === last) return;
    step.time = this.call.now();
    if (buffer.isBare) buffer.bareSteps.add(step.number);
    const isOneLine = step.changes.every(
      (one) => one.line === line && one.removed.length === 1 && one.inserted.length === 1,
    );
    if (isOneLine && buffer.lineBefore?.line !== line) buffer.lineBefore = { line, text: before };
    else if (!isOneLine) buffer.lineBefore = undefined;
  }

  /** The place before a jump, for `''`. */
  jumpFrom(place: Place): void {
    this.buffer.marks.set("'", place);
  }

  /** Lines were put in or taken away: marks move, and what is below moves on the screen. */
  shiftLines(line: number, removed: number, inserted: number): void {
    const { buffer } = this;
    shiftMarks(buffer, line, removed, inserted);
    this.tracked = this.tracked?.flatMap((at) => {
      if (at >= line + removed) return [at + inserted - removed];
      return at >= line + inserted ? [] : [at];
    });
    if (removed !== inserted && line + inserted <= buffer.lastLine) this.#shifted = true;
  }

  removeLines(line: number, count: number): void {
    const { buffer } = this;
    const isAll = line === 0 && count >= buffer.text.lineCount;
    buffer.text.replaceLines(line, count, isAll ? [""] : []);
    buffer.isBare = isAll;
    this.shiftLines(line, count, isAll ? 1 : 0);
    if (isAll) this.say("--No lines in buffer--");
  }

  insertLines(line: number, lines: readonly string[]): void {
    const { buffer } = this;
    if (buffer.isEmpty) {
      buffer.text.replaceLines(0, 1, lines);
      buffer.isBare = false;
      return;
    }
    buffer.text.replaceLines(line, 0, lines);
    this.shiftLines(line, 0, lines.length);
  }

  // The screen

  /** Lines were moved: those that `:g` has to go to move with them. */
  moveTracked(from: number, to: number, by: number): void {
    this.tracked = this.tracked?.map((at) => (at >= from && at <= to ? at + by : at));
  }

  /** Another text is shown: lines below the one before go with it. */
  forgetOutput(): void {
    this.#output = [];
  }

  forgetScreen(): void {
    this.#painter.forget();
  }

  optionChanged(name: OptionName): void {
    if (name === "readonly") this.buffer.isReadOnly = this.options.readonly;
    if (name === "hlsearch") this.search.isQuiet = false;
  }

  /** Draws everything; `isBusy`: without the cursor. */
  async show(isBusy = false): Promise<void> {
    const { columns, rows } = this.screen.size;
    const { buffer, window } = this;
    window.rows = Math.max(1, rows - 1);
    window.columns = columns;
    window.follow(buffer);
    this.#clearScrolledMessage();
    const canvas = new Canvas(columns, rows);
    const cursor = window.draw(canvas, this);
    this.#picture = canvas;
    if (this.showsIntro)
      for (const [row, text] of introRows(INTRO, columns, rows)) canvas.put(row, text.at, text.line);
    const output = this.#output.length > 0 && drawOutput(canvas, window.rows, this.#output, "").canvas;
    const shown = output || canvas;
    const place: ScreenPlace = drawLastRow(shown, this, isBusy) ?? cursor;
    await this.screen.write(this.#painter.paint(shown, isBusy ? undefined : place));
  }

  #rowsBetween(
    one: { top: number; skippedRows: number },
    other: { top: number; skippedRows: number },
  ): number {
    const [from, to] = one.top < other.top ? [one, other] : [other, one];
    let rows = to.skippedRows - from.skippedRows;
    for (let line = from.top; line < to.top && rows < this.window.rows; line++)
      rows += this.window.height(this.buffer, line);
    return Math.abs(rows);
  }

  /** Where lines move on the screen, vim clears the last row, unless something was said just now. */
  #clearScrolledMessage(): void {
    const { buffer, window } = this;
    const before = this.#shown;
    const distance = before?.buffer === buffer ? this.#rowsBetween(before, buffer) : 0;
    const moved = (distance > 0 && distance < window.rows) || this.#shifted;
    if (moved && !this.#isFresh) this.message = undefined;
    this.#shifted = false;
    this.#isFresh = false;
    this.#shown = { buffer, top: buffer.top, skippedRows: buffer.skippedRows };
  }
}
