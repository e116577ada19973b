import type { Call } from "../../process/command/call.ts";
import { Canvas, CanvasPainter, type ScreenPlace } from "../../process/terminal/canvas.ts";
import type { FullScreen } from "../../process/terminal/full-screen.ts";
import type { Key } from "../../process/terminal/keys.ts";
import type { DisplayRules } from "../editor/display-text.ts";
import { drawAnswers, drawPrompt, drawShortcuts, drawStatus, drawTitle, FEWEST_ROWS } from "./bars.ts";
import type { FileBuffer } from "./file-buffer.ts";
import { FUNCTIONS, RESTRICTED_OUT, WORK_IN_VIEW } from "./functions.ts";
import { functionOf } from "./keymap.ts";
import { mainShortcuts, type Shortcut } from "./menus.ts";
import { describePosition } from "./position.ts";
import type { NanoSettings } from "./settings.ts";
import { type Following, Window } from "./window.ts";

/** A message stays for so many keys. */
const KEYS_OF_MESSAGE = 20;
const MOUSE_ON = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF = "\x1b[?1006l\x1b[?1000l";

/** What takes the lowest rows for a while. */
export type Overlay =
  | {
      readonly kind: "prompt";
      readonly label: string;
      readonly answer: string;
      readonly cursor: number;
      readonly shortcuts: readonly Shortcut[];
    }
  | { readonly kind: "question"; readonly label: string; readonly withAll: boolean };

/** How searches go, and what they looked for last. */
export interface SearchState {
  text: string;
  caseSensitive: boolean;
  regexp: boolean;
  backwards: boolean;
}

/** nano(1) at work: the open files, the window on the current one, the rows around it, and the keys. */
export class Nano {
  readonly window: Window;
  at = 0;
  /** What was cut or copied last. */
  cutText = "";
  /** The next cut adds to it. */
  keepsCutting = false;
  following: Following = "flowing";
  overlay: Overlay | undefined;
  readonly searching: SearchState;
  readonly histories = { search: [] as string[], replace: [] as string[], execute: [] as string[] };
  readonly #painter = new CanvasPainter();
  #message = "";
  #messageKeys = 0;
  /** What was found by an earlier key: it does not hide the cursor of a question. */
  #oldSpotlight: FileBuffer["spotlight"];
  #hasMouse = false;
  #hadSeveral = false;

  constructor(
    readonly call: Call,
    readonly screen: FullScreen,
    readonly settings: NanoSettings,
    readonly buffers: FileBuffer[],
  ) {
    this.window = new Window(settings);
    const { caseSensitive, regexp } = settings;
    this.searching = { text: "", caseSensitive, regexp, backwards: false };
  }

  get buffer(): FileBuffer {
    return this.buffers[this.at] as FileBuffer;
  }

  get rules(): DisplayRules {
    return this.window.rules;
  }

  // Messages

  say(message: string): void {
    this.#message = message;
    this.#messageKeys = this.settings.quickBlank ? 1 : KEYS_OF_MESSAGE;
  }

  /** Takes the message away. */
  wipe(): void {
    this.#message = "";
  }

  ring(): void {
    void this.screen.write("\x07");
  }

  // The loop

  async run(): Promise<void> {
    while (this.buffers.length > 0) {
      await this.show();
      const key = await this.nextKey();
      if (!key) return;
      const { spotlight } = this.buffer;
      this.#oldSpotlight = spotlight;
      this.following = "flowing";
      const isOver = this.settings.constantPosition || this.screen.size.rows === 1;
      if (this.#message !== "" && (--this.#messageKeys === 0 || isOver)) this.wipe();
      await this.#handle(key);
      if (this.buffers.length > 0 && this.buffer.spotlight === spotlight) this.buffer.spotlight = undefined;
      if (this.buffers.length > 0) this.window.follow(this.buffer, this.following);
    }
  }

  async #handle(key: Key): Promise<void> {
    const name = functionOf(key.name);
    const keptCutting = this.keepsCutting;
    this.keepsCutting = false;
    if (name !== undefined) {
      if (this.settings.view && !WORK_IN_VIEW.has(name)) return this.say("Key is invalid in view mode");
      if (this.settings.restricted && RESTRICTED_OUT.has(name))
        return this.say("This function is disabled in restricted mode");
      this.keepsCutting = keptCutting && (name === "cut" || name === "copy");
      await FUNCTIONS[name]?.(this);
      return;
    }
    if (key.name === "paste" || isText(key)) {
      if (this.settings.view) return this.say("Key is invalid in view mode");
      await FUNCTIONS[key.name === "paste" ? "insert-paste" : "insert-text"]?.(this, key.text);
      return;
    }
    if (/^\x1b\[<\d/.test(key.name)) return this.#click(key.name);
    this.say(
      key.name.startsWith("M-") || key.name.startsWith("C-")
        ? `Unbound key: ${showKey(key.name)}`
        : "Unknown sequence",
    );
  }

  /** SGR mouse reports (xterm ctlseqs): a click moves the cursor, or sets the mark where it is. */
  #click(sequence: string): void {
    const [, button, column, row, end] = /^\x1b\[<(\d+);(\d+);(\d+)([Mm])$/.exec(sequence) ?? [];
    if (end !== "M") return;
    if (button === "64" || button === "65") {
      const name = button === "64" ? "scroll-up" : "scroll-down";
      for (let step = 0; step < 3; step++) void FUNCTIONS[name]?.(this);
      return;
    }
    const y = Number(row) - 1 - this.#topRows;
    if (y < 0 || y >= this.window.rows) return;
    const place = this.window.placeAt(this.buffer, y, Number(column) - 1);
    const { cursor } = this.buffer;
    if (place.line === cursor.line && place.column === cursor.column) void FUNCTIONS.mark?.(this);
    else this.buffer.moveTo(place, this.rules);
  }

  /** The next key; Escape and the key behind it are one. Undefined: the terminal is gone. */
  async nextKey(): Promise<Key | undefined> {
    let escapes = 0;
    for (;;) {
      const event = await this.screen.next();
      if (event.kind === "end") return undefined;
      if (event.kind !== "key") {
        if (event.kind === "resume") this.#painter.forget();
        this.wipe();
        await this.show();
        continue;
      }
      const { key } = event;
      if (key.name === "ESC" && escapes < 2) {
        escapes++;
        continue;
      }
      if (escapes === 0) return key;
      if (escapes === 2 && /^[a-z\]\\^_]$/i.test(key.name))
        return { ...key, name: `C-${key.name.toLowerCase()}` };
      return { ...key, name: `M-${key.name}` };
    }
  }

  // The screen

  get #topRows(): number {
    const { rows } = this.screen.size;
    if (!this.settings.showInterface || rows < 3) return 0;
    return this.settings.emptyLine && rows > FEWEST_ROWS ? 2 : 1;
  }

  get #bottomRows(): number {
    return !this.settings.showHelp || this.screen.size.rows < FEWEST_ROWS ? 1 : 3;
  }

  /** Makes the next drawing a complete one. */
  forgetScreen(): void {
    this.#painter.forget();
  }

  async show(): Promise<void> {
    const { size } = this.screen;
    const { window, settings } = this;
    const bottom = this.#bottomRows;
    window.columns = size.columns;
    window.rows = Math.max(1, size.rows - this.#topRows - bottom + (settings.showInterface ? 0 : 1));
    window.follow(this.buffer, this.following);
    const canvas = new Canvas(size.columns, size.rows);
    const cursor = window.draw(canvas, this.buffer, this.#topRows);
    if (this.#topRows > 0) drawTitle(canvas, settings, { buffer: this.buffer, ranking: this.#ranking });
    const place = this.#drawBottom(canvas, size.rows - bottom) ?? cursor;
    const isHidden = this.overlay
      ? this.overlay.kind === "question" &&
        this.buffer.spotlight !== this.#oldSpotlight &&
        this.buffer.spotlight
      : this.buffer.spotlight || (size.rows === 1 && this.#message !== "");
    await this.#setMouse();
    await this.paint(canvas, isHidden ? undefined : place);
  }

  /** Shows a picture; without a cursor it is hidden. */
  async paint(canvas: Canvas, cursor: ScreenPlace | undefined): Promise<void> {
    await this.screen.write(this.#painter.paint(canvas, cursor));
  }

  /** The status row and the shortcuts; gives the place of the cursor, if that is there. */
  #drawBottom(canvas: Canvas, row: number): ScreenPlace | undefined {
    const { overlay, settings } = this;
    const hasRoom = canvas.rows - row > 2;
    if (overlay?.kind === "prompt") {
      if (hasRoom) drawShortcuts(canvas, overlay.shortcuts);
      return { row, column: drawPrompt(canvas, row, overlay) };
    }
    if (overlay) {
      const column = drawPrompt(canvas, row, { label: overlay.label, answer: "", cursor: 0 });
      if (hasRoom) drawAnswers(canvas, overlay.withAll);
      return { row, column };
    }
    if (hasRoom) drawShortcuts(canvas, mainShortcuts(settings.restricted, this.buffers.length > 1));
    const showsPosition = settings.constantPosition && canvas.rows > 1;
    const message = this.#message || (showsPosition ? describePosition(this) : "");
    if (message !== "") drawStatus(canvas, row, message);
    return undefined;
  }

  get #ranking(): string | undefined {
    this.#hadSeveral ||= this.buffers.length > 1;
    return this.#hadSeveral ? `[${this.at + 1}/${this.buffers.length}]` : undefined;
  }

  async #setMouse(): Promise<void> {
    if (this.#hasMouse === this.settings.mouse) return;
    this.#hasMouse = this.settings.mouse;
    await this.screen.write(this.#hasMouse ? MOUSE_ON : MOUSE_OFF);
  }
}

function isText({ name, text }: Key): boolean {
  return !/^M-./.test(name) && text.charCodeAt(0) >= 0x20 && text.charCodeAt(0) !== 0x7f;
}

/** `M-Z`, `^@`. */
function showKey(name: string): string {
  return name.startsWith("C-") ? `^${name.slice(2).toUpperCase()}` : `M-${name.slice(2).toUpperCase()}`;
}
