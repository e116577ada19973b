import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Key } from "../../process/terminal/keys.ts";
import type { Call, EditorCommand } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EditBuffer } from "./edit-buffer.ts";
import type { BeginOptions, EditorHost, LineEnd } from "./editor-host.ts";
import { HistoryCursor } from "./history-cursor.ts";
import { defaultKeyBindings, type KeyBindings } from "./key-bindings.ts";
import { type KeyCapture, KeyDispatch } from "./key-dispatch.ts";
import { KeyQueue } from "./key-queue.ts";
import type { Keymap } from "./keymaps.ts";
import { KillRing } from "./kill-ring.ts";
import type { StyledSpan } from "./layout.ts";
import type { LineContent, LineDisplay } from "./line-display.ts";
import type { ScreenSize } from "./renderer.ts";
import type { EditorSettings } from "./settings.ts";
import { ViState } from "./vi-state.ts";

/**
 * readline: keys in, the drawing of the line out, and in the end a line. It knows neither the terminal nor the
 * shell; whoever owns it feeds it with what was typed and calls `step` until a line has ended.
 */
export class LineEditor {
  readonly buffer = new EditBuffer();
  readonly killRing = new KillRing();
  readonly vi = new ViState();
  readonly keys = new KeyQueue();
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
  /** A part of the text that stands out: what a search found, or what was pasted. */
  region: { readonly start: number; readonly end: number } | undefined;
  capture: KeyCapture | undefined;
  /** The history line that the next reading begins with (`operate-and-get-next`). */
  nextLine: number | undefined;

  readonly #dispatch = new KeyDispatch(this);
  #kills = false;
  #end: LineEnd | undefined;
  #active = false;
  #suggestion = "";

  constructor(
    readonly host: EditorHost,
    private readonly display: LineDisplay,
    private readonly bindings: KeyBindings = defaultKeyBindings(),
  ) {
    this.lines = new HistoryCursor(host.history, this.buffer);
  }

  get settings(): EditorSettings {
    return this.bindings.settings;
  }

  get keymaps(): KeyBindings["keymaps"] {
    return this.bindings.keymaps;
  }

  /** Begins to read a line: shows the prompt, unless the display shows it already. */
  begin(options: BeginOptions): void {
    if (!options.isShown) this.display.begin(options.prompt, options.startColumn ?? 0);
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
    this.redraw();
    this.#flush();
  }

  #leaveModes(): void {
    this.argument = undefined;
    this.message = undefined;
    this.region = undefined;
    this.capture = undefined;
    this.isPaused = false;
    this.#dispatch.reset();
  }

  /** Adds what was typed to what waits. */
  feed(text: string): void {
    this.keys.feed(text);
  }

  /** Works on what waits until a line has ended; undefined: more has to be typed. */
  step(): MaybePromise<LineEnd | undefined> {
    const done = repeat<"idle" | LineEnd>(() => {
      if (this.#end) return this.#finishStep(this.#end);
      const key = this.keys.take();
      if (!key) return this.#finishStep("idle");
      return andThen(this.#dispatch.handle(key), () => this.#stayOnCharacter());
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

  /** Another prompt before what is typed. */
  changePrompt(prompt: string): void {
    this.display.changePrompt(prompt);
    this.redraw();
    this.#flush();
  }

  /** Another size of the screen; draws the line anew. */
  resize(size: ScreenSize): void {
    this.display.resize(size);
    this.redraw();
    this.#flush();
  }

  get size(): ScreenSize {
    return this.display.size;
  }

  /** Puts text at the cursor, as if it were typed. */
  insert(text: string): void {
    this.buffer.insert(text);
    this.redraw();
    this.#flush();
  }

  /** Whether a line is being read. */
  get isActive(): boolean {
    return this.#active;
  }

  // Commands

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
    return andThen(command(this, call), () => {
      this.lastCommand = name;
      this.lastWasKill = this.#kills;
    });
  }

  /** In vi mode each kill stands for itself (kill.c, _rl_copy_to_kill_ring). */
  get #joinsKills(): boolean {
    return this.lastWasKill && this.settings.mode === "emacs";
  }

  /** Removes and remembers a part of the text. */
  kill(from: number, to: number, direction: "forward" | "backward"): void {
    this.killRing.kill(this.buffer.text.slice(from, to), direction, this.#joinsKills);
    this.buffer.delete(from, to);
    this.buffer.point = this.buffer.mark = from;
    this.#kills = true;
  }

  /** Remembers text without removing it, in the same way. */
  rememberKill(text: string): void {
    this.killRing.kill(text, "forward", this.#joinsKills);
    this.#kills = true;
  }

  /** The next key goes to `handler` alone. */
  readKey(handler: (key: Key) => MaybePromise<void>): void {
    this.capture = (key) => {
      this.capture = undefined;
      return andThen(handler(key), () => "taken" as const);
    };
  }

  // The end of the line

  accept(kind: "line" | "edit" = "line"): void {
    this.#finish("\r\n");
    this.lines.commit();
    this.#end = { kind, text: this.buffer.text };
  }

  endOfInput(): void {
    this.#finish("\r\n");
    this.#end = { kind: "end-of-input" };
  }

  /** Ctrl-C: the line, or the search, is left as it is shown, with `^C` where the cursor was; whoever reads goes on from there. */
  interrupt(): void {
    if (this.host.ignoresInterrupts?.()) return;
    this.keys.clear();
    this.#suggestion = "";
    this.display.leave(this.#content(), "^C");
    this.#leaveModes();
    this.#active = false;
    this.#end = { kind: "interrupt" };
  }

  #finish(ending: string): void {
    this.#leaveModes();
    this.#suggestion = "";
    this.display.finish(this.#content());
    this.display.write(ending);
    this.#active = false;
  }

  // The screen

  ring(): void {
    if (this.settings.bell === "audible") this.display.write("\x07");
  }

  /** Shown in place of the prompt's last line. */
  set message(message: string | undefined) {
    this.display.message = message;
  }

  /** A sign between the prompt and the line. */
  askBehindPrompt(sign: string): void {
    this.display.message = this.display.lastPromptLine + sign;
  }

  /** While a question or a list stands below the line, it is not drawn. */
  set isPaused(paused: boolean) {
    this.display.isPaused = paused;
  }

  /** The rest of the suggestion after the text; empty where there is none. */
  get suggestion(): string {
    return this.buffer.isAtEnd ? this.#suggestion : "";
  }

  redraw(): void {
    if (!this.#active) return;
    this.#suggestion = this.#findSuggestion();
    this.display.draw(this.#content());
  }

  #content(): LineContent {
    const { text, point } = this.buffer;
    return { text, point, styles: this.#styles(text), suggestion: this.#suggestion };
  }

  #findSuggestion(): string {
    const { text, isAtEnd } = this.buffer;
    if (!this.settings.suggestions || text === "" || !isAtEnd || this.capture) return "";
    const whole = this.host.suggest?.(text);
    return whole?.startsWith(text) ? whole.slice(text.length) : "";
  }

  #styles(text: string): readonly StyledSpan[] {
    if (this.region && this.settings.activeRegion) return [{ ...this.region, style: "7" }];
    return (this.settings.colours && this.host.highlight?.(text)) || [];
  }

  /** Text below the line (a list, an answer); the line is drawn again after it. */
  printBelow(text: string): void {
    this.#suggestion = "";
    this.display.writeBelow(this.#content(), text);
  }

  /** Text where the cursor is, while a question is open; nothing is drawn around it. */
  printHere(text: string): void {
    this.display.write(text);
  }

  clearScreen(options: { readonly scrollback: boolean }): void {
    this.display.clear(options);
    this.redraw();
  }

  #flush(): void {
    const text = this.display.take();
    if (text !== "") this.host.write(text);
  }
}
