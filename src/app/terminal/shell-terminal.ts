import { FitAddon } from "@xterm/addon-fit";
import { type ITheme, Terminal } from "@xterm/xterm";
import { TERMINAL_UNICODE } from "../../base/text-width.ts";
import { messages } from "../messages/messages.ts";
import { handleClipboardKey } from "./clipboard-keys.ts";
import { readScreen } from "./read-screen.ts";

export interface TerminalSettings {
  readonly fontSize: number;
  readonly theme: ITheme;
  readonly screenReader: boolean;
}

export interface TerminalEvents {
  /** Keys and pasted text, as the bytes that a terminal sends. */
  input(bytes: Uint8Array<ArrayBuffer>): void;
  resize(size: { columns: number; rows: number }): void;
  /** The key that leaves the terminal. */
  leave(): void;
}

const FONT = 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace';
/** Each kept line costs on output: with 10,000 of them a long listing takes half as long again. */
const SCROLLBACK = 3000;
/** xterm.js draws and hears keys between two writes, never within one; so many bytes take it about a frame. */
const LONGEST_WRITE = 32 * 1024;

/**
 * `<shell-terminal>`: the screen and the keyboard. A plain element, because it is on the page before anything else.
 * @element shell-terminal
 */
export class ShellTerminal extends HTMLElement {
  #terminal: Terminal | undefined;
  #fit = new FitAddon();
  #sizes: ResizeObserver | undefined;
  readonly #encoder = new TextEncoder();

  /** Draws the terminal; gives its size. */
  open(settings: TerminalSettings, events: TerminalEvents): { columns: number; rows: number } {
    const terminal = new Terminal({
      allowProposedApi: true,
      // A blinking cursor is an animation that draws sixty frames a second, and keys wait for the next frame.
      cursorBlink: false,
      cursorInactiveStyle: "outline",
      fontFamily: FONT,
      drawBoldTextInBrightColors: false,
      lineHeight: 1.2,
      scrollback: SCROLLBACK,
      minimumContrastRatio: 4.5,
      linkHandler: { activate: (_event, address) => void window.open(address, "_blank", "noopener") },
      ...optionsOf(settings),
    });
    this.#terminal = terminal;
    terminal.loadAddon(this.#fit);
    terminal.unicode.register(TERMINAL_UNICODE);
    terminal.unicode.activeVersion = TERMINAL_UNICODE.version;
    terminal.open(this);
    this.#fit.fit();
    this.#describe(terminal);
    this.#listen(terminal, events);
    return { columns: terminal.cols, rows: terminal.rows };
  }

  set settings(settings: TerminalSettings) {
    if (!this.#terminal) return;
    Object.assign(this.#terminal.options, optionsOf(settings));
    this.#fit.fit();
  }

  /** Shows bytes; `taken` is called when they are on the screen. */
  write(bytes: Uint8Array | string, taken?: () => void): void {
    const last = Math.max(0, Math.ceil(bytes.length / LONGEST_WRITE) - 1) * LONGEST_WRITE;
    for (let at = 0; at < last; at += LONGEST_WRITE)
      this.#terminal?.write(bytes.slice(at, at + LONGEST_WRITE));
    this.#terminal?.write(bytes.slice(last), taken);
  }

  override focus(): void {
    this.#terminal?.focus();
  }

  /** For what comes later than the first prompt: to read what is where on the screen. */
  get drawn(): Terminal | undefined {
    return this.#terminal;
  }

  /** Keys from elsewhere: the input bar of touch screens. */
  type(keys: string): void {
    this.#terminal?.input(keys);
  }

  /** Leaves the modes of the program that ran: the alternate screen, mouse reports, bracketed paste. */
  leaveModes(): void {
    // Leaving a screen that was never entered would move the cursor to where nobody put it.
    if (this.#terminal?.buffer.active.type === "alternate") this.write("\x1b[?1049l");
    this.write("\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?2004l\x1b[?25h\x1b[!p\x1b[0m");
  }

  /** What is on the screen and above it, as text; at most the last `lines`. */
  text(lines = SCROLLBACK): string {
    return this.#terminal ? readScreen(this.#terminal.buffer.normal, lines) : "";
  }

  #describe(terminal: Terminal): void {
    const { textarea } = terminal;
    if (!textarea) return;
    textarea.setAttribute("aria-label", messages.terminal.label);
    textarea.setAttribute("aria-describedby", "terminal-hint");
    // On-screen keyboards garble what xterm.js reads (xterm.js #3600): there the input bar takes their place.
    if (matchMedia("(pointer: coarse) and (hover: none)").matches) textarea.inputMode = "none";
  }

  #listen(terminal: Terminal, events: TerminalEvents): void {
    terminal.onData((text) => events.input(this.#encoder.encode(text)));
    terminal.onBinary((text) => events.input(Uint8Array.from(text, (character) => character.charCodeAt(0))));
    terminal.onResize(({ cols, rows }) => events.resize({ columns: cols, rows }));
    terminal.attachCustomKeyEventHandler((event) => {
      if (event.key === "F6") {
        event.preventDefault();
        if (event.type === "keydown") events.leave();
        return false;
      }
      return !handleClipboardKey(event, terminal);
    });
    this.#sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#fit.fit()));
    this.#sizes.observe(this);
  }

  /** Takes the terminal off the page. */
  dispose(): void {
    this.#sizes?.disconnect();
    this.#terminal?.dispose();
    this.#terminal = undefined;
    this.remove();
  }
}

function optionsOf({ fontSize, theme, screenReader }: TerminalSettings) {
  return { fontSize, theme, screenReaderMode: screenReader };
}

customElements.define("shell-terminal", ShellTerminal);
