import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { History } from "../state/history.ts";
import type { Call, EditorCommand } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import type { Completer } from "./completion.ts";
import { EditBuffer } from "./edit-buffer.ts";
import { HistoryCursor } from "./history-cursor.ts";
import { EMACS_KEYMAP, type Keymap, VI_COMMAND_KEYMAP, VI_INSERT_KEYMAP } from "./keymaps.ts";
import { type Key, KeyDecoder } from "./keys.ts";
import { KillRing } from "./kill-ring.ts";
import { type Frame, layOut, type StyledSpan } from "./layout.ts";
import { Renderer, type ScreenSize } from "./renderer.ts";
import { defaultSettings, type EditorSettings } from "./settings.ts";
import { ViState } from "./vi-state.ts";

/** What the editor asks of those who use it. All but `write` and `history` may be left out. */
export interface EditorHost {
  /** Text for the terminal, control sequences included. */
  write(text: string): void;
  readonly history: History;
  readonly complete?: Completer;
  /** The line that the text will probably become. */
  suggest?(text: string): string | undefined;
  /** Colours of the text. */
  highlight?(text: string): readonly StyledSpan[];
  /** `!!` and its like, for `history-expand-line`: the expanded line, or undefined where it cannot be expanded. */
  expandHistory?(line: string): string | undefined;
  /** `~user/x` → `/home/user/x`; undefined where it cannot be expanded. */
  expandTilde?(word: string): string | undefined;
  /** All that the shell would do to the words, for `shell-expand-line`. */
  expandLine?(line: string): MaybePromise<string | undefined>;
  /** The shell's version, for `display-shell-version`. */
  readonly version?: string;
}

/** How the reading of a line ended. */
export type LineEnd =
  | { readonly kind: "line"; readonly text: string }
  /** Ctrl-D on an empty line. */
  | { readonly kind: "end-of-input" }
  /** Ctrl-C. */
  | { readonly kind: "interrupt" };

export interface BeginOptions {
  /** Decoded; see `decodePrompt`. */
  readonly prompt: string;
  /** The column in which the cursor is. */
  readonly startColumn?: number;
  /** Text that is already there. */
  readonly text?: string;
}

/** Keys that stand for others which stand for others: more than these go in a circle. */
const DEEPEST_MACRO = 100;

/** Takes the keys that follow, before all bindings; `pass` gives a key back to them. */
export type KeyCapture = (key: Key) => MaybePromise<"taken" | "pass">;

/**
 * readline: keys in, the drawing of the line out, and in the end a line. It knows neither the terminal nor the
 * shell; whoever owns it feeds it with what was typed and calls `step` until a line has ended.
 */
export class LineEditor {
  readonly buffer = new EditBuffer();
  readonly killRing = new KillRing();
  readonly settings: EditorSettings = defaultSettings();
  readonly vi = new ViState();
  readonly keymaps: Readonly<Record<Keymap["name"], Keymap>> = {
    emacs: EMACS_KEYMAP.copy(),
    "vi-insert": VI_INSERT_KEYMAP.copy(),
    "vi-command": VI_COMMAND_KEYMAP.copy(),
  };
  lines: HistoryCursor;
  /** The keymap that reads the next key. */
  keymap: Keymap["name"] = "emacs";
  overwrites = false;
  /** The name of the command before this one. */
  lastCommand = "";
  /** Whether the last command was a kill: the next one adds to it. */
  lastWasKill = false;
  /** The numeric argument that is being typed. */
  argument: number | undefined;
  /** Shown in place of the prompt's last line: a search, an argument. */
  message: string | undefined;
  /** A part of the text that stands out: what a search found. */
  region: { readonly start: number; readonly end: number } | undefined;
  capture: KeyCapture | undefined;
  /** A question or a list stands below the line, which is drawn again afterwards. */
  isPaused = false;
  /** The history line that the next reading begins with (`operate-and-get-next`). */
  nextLine: number | undefined;

  readonly #decoder = new KeyDecoder();
  readonly #renderer: Renderer;
  #queue: Key[] = [];
  #prompt = "";
  #startColumn = 0;
  #prefix = "";
  #kills = false;
  #out = "";
  #end: LineEnd | undefined;
  #active = false;
  #macroLevel = 0;
  #suggestion = "";
  #recorded: Key[] | undefined;
  #macro: readonly Key[] = [];

  constructor(
    readonly host: EditorHost,
    size: ScreenSize,
  ) {
    this.#renderer = new Renderer(size);
    this.lines = new HistoryCursor(host.history, this.buffer);
  }

  /** Begins to read a line: shows the prompt. */
  begin(options: BeginOptions): void {
    this.#prompt = options.prompt;
    this.#startColumn = options.startColumn ?? 0;
    this.buffer.reset(options.text ?? "");
    this.lines = new HistoryCursor(this.host.history, this.buffer);
    this.#end = undefined;
    this.#active = true;
    this.#leaveModes();
    this.overwrites = false;
    this.lastCommand = "";
    this.keymap = this.settings.mode === "vi" ? "vi-insert" : "emacs";
    this.vi.begin();
    if (this.nextLine !== undefined) {
      this.lines.go(Math.min(this.nextLine, this.lines.end));
      this.nextLine = undefined;
    }
    this.#renderer.forget();
    this.redraw();
    this.#flush();
  }

  #leaveModes(): void {
    this.argument = undefined;
    this.message = undefined;
    this.region = undefined;
    this.capture = undefined;
    this.isPaused = false;
    this.#prefix = "";
  }

  /** Adds what was typed to what waits. */
  feed(text: string): void {
    this.#macroLevel = 0;
    for (const key of this.#decoder.feed(text)) this.#queue.push(key);
  }

  /** Works on what waits until a line has ended; undefined: more has to be typed. */
  step(): MaybePromise<LineEnd | undefined> {
    const done = repeat<"idle" | LineEnd>(() => {
      if (this.#end) return this.#finishStep(this.#end);
      const key = this.#queue.shift();
      if (!key) return this.#finishStep("idle");
      return andThen(this.#handle(key), () => this.#stayOnCharacter());
    });
    if (done instanceof Promise) return done.then((end) => (end === "idle" ? undefined : end));
    return done === "idle" ? undefined : done;
  }

  /** In vi's command mode the cursor does not stand behind the text. */
  #stayOnCharacter(): undefined {
    const { buffer } = this;
    if (this.keymap === "vi-command" && buffer.isAtEnd && !this.capture) buffer.point = buffer.characters(-1);
    return undefined;
  }

  #finishStep<T>(result: T): T {
    if (!this.#end) this.redraw();
    this.#end = undefined;
    this.#flush();
    return result;
  }

  /** Another size of the screen; draws the line anew. */
  resize(size: ScreenSize): void {
    if (this.#startColumn >= size.columns) this.#startColumn = 0;
    const erased = this.#renderer.resize(size);
    if (!this.#active) return;
    this.#out += erased;
    this.redraw();
    this.#flush();
  }

  get size(): ScreenSize {
    return { columns: this.#renderer.columns, rows: this.#renderer.rows };
  }

  /** Another prompt for the line that is being read (a job ended, the mode changed). */
  setPrompt(prompt: string): void {
    this.#prompt = prompt;
    if (this.#active) this.redraw();
    this.#flush();
  }

  /** Puts text at the cursor, as if it were typed. */
  insert(text: string): void {
    this.buffer.insert(text);
    if (!this.#active) return;
    this.redraw();
    this.#flush();
  }

  /** Whether a line is being read. */
  get isActive(): boolean {
    return this.#active;
  }

  /** The keys that were typed ahead and not yet used; they are taken out. */
  takePending(): string {
    const text = this.#queue.map((key) => key.text).join("");
    this.#queue = [];
    return text;
  }

  // Keys

  #handle(key: Key): MaybePromise<void> {
    if (key.name === "C-c") return this.interrupt();
    if (this.#isTwoKeys(key)) {
      this.play([{ name: "ESC", text: "\x1b" }, ...new KeyDecoder().feed(key.text.slice(1))]);
      return undefined;
    }
    this.#recorded?.push(key);
    if (this.keymap === "vi-insert" || this.capture) this.vi.note(key);
    const { capture } = this;
    if (capture) {
      const taken = capture(key);
      if (taken instanceof Promise) {
        return taken.then((result) => (result === "pass" ? this.#dispatch(key) : undefined));
      }
      return taken === "pass" ? this.#dispatch(key) : undefined;
    }
    return this.#dispatch(key);
  }

  /** In vi mode: Escape and a key that came together. */
  #isTwoKeys({ name, text }: Key): boolean {
    if (this.keymap === "emacs" || this.capture || !name.startsWith("M-") || !text.startsWith("\x1b"))
      return false;
    return this.keymaps[this.keymap].find(name) === undefined;
  }

  #dispatch(key: Key): MaybePromise<void> {
    const keymap = this.keymaps[this.keymap];
    const sequence = this.#prefix === "" ? key.name : `${this.#prefix} ${key.name}`;
    this.#prefix = "";
    if (keymap.isPrefix(sequence)) {
      this.#prefix = sequence;
      return undefined;
    }
    const name = keymap.find(sequence);
    if (name !== undefined) return this.#callBound(name, key);
    if (sequence !== key.name) return this.ring();
    return this.#unbound(key);
  }

  /** A binding is the name of a command, or in quotes what it types instead. */
  #callBound(name: string, key: Key): MaybePromise<void> {
    if (name.startsWith('"')) {
      if (++this.#macroLevel > DEEPEST_MACRO) {
        this.#queue = [];
        return this.ring();
      }
      this.play(new KeyDecoder().feed(name.slice(1)));
      return undefined;
    }
    return this.call(name, key);
  }

  #unbound(key: Key): MaybePromise<void> {
    if (key.name !== key.text || this.keymap === "vi-command") return this.ring();
    return this.call("self-insert", { name: key.name, text: key.text + this.#typedAhead() });
  }

  /** Characters that follow and only insert themselves are inserted together. */
  #typedAhead(): string {
    if (this.argument !== undefined || this.#recorded || this.overwrites) return "";
    let text = "";
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      if (next.name !== next.text || this.keymaps[this.keymap].find(next.name) !== undefined) break;
      text += next.text;
      this.vi.note(next);
      this.#queue.shift();
    }
    return text;
  }

  /** Calls a command by its name. */
  call(name: string, key: Key): MaybePromise<void> {
    const command: EditorCommand | undefined = COMMANDS[name];
    if (!command) return this.ring();
    const call: Call = { count: this.argument ?? 1, explicit: this.argument !== undefined, key };
    const keepsArgument = name === "digit-argument" || name === "vi-arg-digit";
    if (!keepsArgument && this.argument !== undefined) {
      this.argument = undefined;
      this.message = undefined;
    }
    this.#kills = false;
    const done = command(this, call);
    if (done instanceof Promise) return done.then(() => this.#called(name));
    return this.#called(name);
  }

  #called(name: string): void {
    this.lastCommand = name;
    this.lastWasKill = this.#kills;
  }

  /** Removes and remembers a part of the text. */
  kill(from: number, to: number, direction: "forward" | "backward"): void {
    this.killRing.kill(this.buffer.text.slice(from, to), direction, this.lastWasKill);
    this.buffer.delete(from, to);
    this.buffer.point = this.buffer.mark = from;
    this.#kills = true;
  }

  /** Remembers text without removing it, in the same way. */
  rememberKill(text: string): void {
    this.killRing.kill(text, "forward", this.lastWasKill);
    this.#kills = true;
  }

  /** The next key goes to `handler` alone. */
  readKey(handler: (key: Key) => MaybePromise<void>): void {
    this.capture = (key) => {
      this.capture = undefined;
      const done = handler(key);
      return done instanceof Promise ? done.then(() => "taken" as const) : "taken";
    };
  }

  // Macros

  startRecording(): void {
    this.#recorded = [];
  }

  get isRecording(): boolean {
    return this.#recorded !== undefined;
  }

  /** Ends the recording; the keys that ended it are not part of it. */
  endRecording(keysOfEnd: number): void {
    this.#macro = this.#recorded?.slice(0, -keysOfEnd) ?? [];
    this.#recorded = undefined;
  }

  playMacro(count: number): void {
    if (this.#recorded) {
      this.#recorded = this.#recorded.slice(0, -2);
      return this.ring();
    }
    for (let left = count; left > 0; left--) this.play(this.#macro);
  }

  /** Keys that come next, as if they were typed. */
  play(keys: readonly Key[]): void {
    this.#queue.unshift(...keys);
  }

  // The end of the line

  accept(): void {
    this.#leaveModes();
    this.#finish();
    this.lines.commit();
    this.#end = { kind: "line", text: this.buffer.text };
  }

  endOfInput(): void {
    this.#leaveModes();
    this.#finish();
    this.#end = { kind: "end-of-input" };
  }

  /** Ctrl-C: the line is left as it is, with `^C` behind it. */
  interrupt(): void {
    this.#leaveModes();
    this.#suggestion = "";
    this.#queue = [];
    this.#prefix = "";
    this.#recorded = undefined;
    this.#out += `${this.#renderer.finish(this.#frame())}^C\r\n`;
    this.#active = false;
    this.#end = { kind: "interrupt" };
  }

  #finish(): void {
    this.#suggestion = "";
    this.#out += `${this.#renderer.finish(this.#frame())}\r\n`;
    this.#active = false;
  }

  // The screen

  ring(): void {
    if (this.settings.bell === "audible") this.#out += "\x07";
  }

  /** The rest of the suggestion after the text; empty where there is none. */
  get suggestion(): string {
    return this.buffer.isAtEnd ? this.#suggestion : "";
  }

  /** Brings the line onto the screen; not while a question below it is open. */
  redraw(): void {
    if (!this.#active || this.isPaused) return;
    this.#suggestion = this.#findSuggestion();
    this.#out += this.#renderer.draw(this.#frame());
  }

  #findSuggestion(): string {
    const { text } = this.buffer;
    if (
      !this.settings.suggestions ||
      !this.host.suggest ||
      text === "" ||
      !this.buffer.isAtEnd ||
      this.capture
    )
      return "";
    const whole = this.host.suggest(text);
    return whole?.startsWith(text) ? whole.slice(text.length) : "";
  }

  #frame(): Frame {
    const { text, point } = this.buffer;
    return layOut(
      {
        prompt: this.#shownPrompt(),
        text,
        point,
        styles: this.#styles(text),
        suggestion: this.#suggestion,
        startColumn: this.#startColumn,
      },
      this.#renderer.columns,
    );
  }

  #styles(text: string): readonly StyledSpan[] {
    if (this.region) return [{ ...this.region, style: "7" }];
    return (this.settings.colours && this.host.highlight?.(text)) || [];
  }

  #shownPrompt(): string {
    if (this.message === undefined) return this.#prompt;
    return this.#prompt.slice(0, this.#prompt.lastIndexOf("\n") + 1) + this.message;
  }

  /** Text below the line (a list, an answer); the line is drawn again after it. */
  printBelow(text: string): void {
    this.#suggestion = "";
    this.#out += `${this.#renderer.finish(this.#frame())}\r\n${text}`;
    this.#startColumn = 0;
  }

  /** Text where the cursor is, while a question is open; nothing is drawn around it. */
  printHere(text: string): void {
    this.#out += text;
  }

  clearScreen(options: { scrollback: boolean }): void {
    this.#out += `\x1b[H\x1b[2J${options.scrollback ? "\x1b[3J" : ""}`;
    this.#startColumn = 0;
    this.#renderer.forget();
    this.redraw();
  }

  #flush(): void {
    if (this.#out === "") return;
    const text = this.#out;
    this.#out = "";
    this.host.write(text);
  }
}
