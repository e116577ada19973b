import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { rowsOfWord } from "../lesson/rows-of-word.ts";
import { wordHelpMessages as text } from "../lesson/word-help-messages.ts";
import { explained } from "../page/lesson-state.ts";
import type { Session } from "../page/session.ts";
import {
  type CommandOnScreen,
  commandAt,
  covers,
  type Place,
  type WordOnScreen,
} from "../terminal/command-words.ts";
import { ShellTerminal } from "../terminal/shell-terminal.ts";
import { sharedStyles } from "./shared-styles.ts";

/** A finger that moves farther than this pushes the text, in pixels. */
const TAP = 12;
/** In cells: a finger seldom meets the very word. */
const BESIDE: readonly Place[] = [
  { row: 0, column: 0 },
  { row: 0, column: -1 },
  { row: 0, column: 1 },
  { row: -1, column: 0 },
  { row: 1, column: 0 },
];

/** So long the pointer rests on a word before it is explained, and may be on its way to the explanation, in milliseconds. */
const REST = 350;

interface Pointed {
  readonly terminal: ShellTerminal;
  readonly command: CommandOnScreen;
  readonly word: WordOnScreen;
}

/** `<word-help>`: what a word of a command on the screen means, at the pointer, under a finger, or with F1 at the cursor. */
@customElement("word-help")
export class WordHelp extends LitElement {
  @state() private pointed: Pointed | undefined;
  @state() private by: "pointer" | "finger" | "keys" = "pointer";
  #session: Session | undefined;
  #timer = 0;
  /** Where a finger came down. */
  #touched: { readonly x: number; readonly y: number } | undefined;

  static attach(session: Session): WordHelp {
    const help = new WordHelp();
    help.#session = session;
    document.body.append(help);
    return help;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    explained.subscribe(() => this.requestUpdate());
    for (const kind of ["pointermove", "pointerdown", "pointerup", "pointercancel"] as const)
      document.addEventListener(kind, (event) => this.begin(event), { capture: true });
    document.addEventListener("keydown", (event) => this.begin(event), { capture: true });
    document.addEventListener("wheel", () => this.#close(), { passive: true });
  }

  /** Takes an event of the page: one that came before this was loaded, and all that follow. */
  begin(event: Event): void {
    if (event instanceof KeyboardEvent) this.#key(event);
    else if (!(event instanceof PointerEvent)) return;
    else if (event.pointerType !== "mouse") this.#touch(event);
    else if (event.type === "pointermove") this.#move(event);
  }

  /** A finger, or a pen, that goes up where it came down; however long it rested. */
  #touch(event: PointerEvent): void {
    const { type, clientX: x, clientY: y } = event;
    if (type === "pointermove" || event.composedPath().includes(this)) return;
    const from = this.#touched;
    this.#touched = type === "pointerdown" ? { x, y } : undefined;
    if (type === "pointerdown") return;
    const isTap = type === "pointerup" && from && Math.hypot(x - from.x, y - from.y) <= TAP;
    const pointed = isTap ? wordUnder(event, BESIDE) : undefined;
    if (pointed && !(isSame(pointed, this.pointed) && this.by === "finger")) this.#show(pointed, "finger");
    else this.#close();
  }

  #move(event: PointerEvent): void {
    if (event.composedPath().includes(this)) return window.clearTimeout(this.#timer);
    const pointed = event.buttons === 0 ? wordUnder(event) : undefined;
    const isShown = pointed && isSame(pointed, this.pointed) && this.#rowsOf(pointed).length > 0;
    if (isShown) return window.clearTimeout(this.#timer);
    if (!pointed && (!this.pointed || this.by !== "pointer")) return window.clearTimeout(this.#timer);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (pointed ? this.#show(pointed, "pointer") : this.#close()), REST);
  }

  #key(event: KeyboardEvent): void {
    const terminal = event.target instanceof Element ? event.target.closest("shell-terminal") : undefined;
    if (!(terminal instanceof ShellTerminal)) return;
    if (event.key !== "F1" && !this.pointed) return;
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    const next = isPlain ? this.#nextBy(event.key, terminal) : undefined;
    if (next === undefined) return event.key === "Shift" ? undefined : this.#close();
    event.preventDefault();
    event.stopPropagation();
    if (next === "close") this.#close();
    else this.#show(next, "keys");
  }

  /** Where a key leads; undefined: it is not for us. */
  #nextBy(key: string, terminal: ShellTerminal): Pointed | "close" | undefined {
    const screen = terminal.drawn;
    if (!screen || screen.buffer.active.type === "alternate") return undefined;
    if (key === "F1") return this.pointed ? "close" : wordAtCursor(terminal);
    if (key === "Escape") return "close";
    const { pointed } = this;
    if (!pointed || this.by !== "keys") return undefined;
    const { words } = pointed.command;
    const at = words.indexOf(pointed.word);
    if (key === "ArrowLeft" || key === "ArrowRight") {
      const word = words[key === "ArrowLeft" ? at - 1 : at + 1] ?? pointed.word;
      return { ...pointed, word };
    }
    if (key === "ArrowUp" || key === "ArrowDown") return besideCommand(pointed, key === "ArrowUp") ?? pointed;
    return undefined;
  }

  #show(pointed: Pointed, by: WordHelp["by"]): void {
    const { line } = pointed.command;
    // What was not known yet, because a lesson was just prepared, may be known now.
    if (this.#rowsOf(pointed).length === 0 || this.pointed?.command.line !== line)
      this.#session?.actInLesson({ kind: "explain", line });
    this.pointed = pointed;
    this.by = by;
  }

  #close(): void {
    window.clearTimeout(this.#timer);
    this.pointed = undefined;
  }

  #rowsOf(pointed: Pointed | undefined): ReturnType<typeof rowsOfWord> {
    const line = explained.value;
    if (!pointed || line?.line !== pointed.command.line) return [];
    return rowsOfWord(line.rows, pointed.word.text, pointed.word.before);
  }

  protected override render() {
    const rows = this.#rowsOf(this.pointed);
    // The live region is there before what it tells.
    return html`<div role=${this.by === "pointer" ? "tooltip" : "status"} aria-label=${text.label} class=${rows.length > 0 ? "shown" : ""}>
      ${rows.map((row) => html`<p><code>${row.text}</code> ${row.meaning}</p>`)}
      ${rows.length > 0 && this.by === "keys" ? html`<p class="keys">${text.keys}</p>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    const { pointed } = this;
    if (!pointed) return;
    const { left, top, bottom } = boxOf(pointed);
    const { width, height } = this.getBoundingClientRect();
    const above = top - height - 6;
    this.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    this.style.top = `${above >= 8 ? above : bottom + 6}px`;
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        position: fixed;
        z-index: 20;
        max-width: min(28rem, calc(100vw - 1rem));
      }
      div.shown {
        padding: 0.5rem 0.75rem;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        font-size: 0.875rem;
        box-shadow: var(--shadow);
      }
      p {
        margin: 0;
        overflow-wrap: anywhere;
      }
      p + p {
        margin-top: 0.25rem;
      }
      code {
        color: var(--sea);
        font: 600 0.8125rem var(--code-font);
      }
      .keys {
        color: var(--ink-soft);
        font-size: 0.75rem;
      }
    `,
  ];
}

function isSame(one: Pointed, other: Pointed | undefined): boolean {
  const { row, column } = one.word.from;
  return (
    other?.command.line === one.command.line &&
    other.word.from.row === row &&
    other.word.from.column === column
  );
}

function wordUnder(event: PointerEvent, near: readonly Place[] = BESIDE.slice(0, 1)): Pointed | undefined {
  const terminal = event.target instanceof Element ? event.target.closest("shell-terminal") : undefined;
  if (!(terminal instanceof ShellTerminal)) return undefined;
  const grid = gridOf(terminal);
  if (!grid) return undefined;
  const column = Math.floor((event.clientX - grid.left) / grid.width);
  const row = Math.floor((event.clientY - grid.top) / grid.height) + grid.firstRow;
  for (const beside of near) {
    const place = { row: row + beside.row, column: column + beside.column };
    const found = wordIn(terminal, place.row, ({ words }) => words.find((word) => covers(word, place)));
    if (found) return found;
  }
  return undefined;
}

/** The word that the cursor stands in or behind; in an empty line the last command's first. */
function wordAtCursor(terminal: ShellTerminal): Pointed | undefined {
  const buffer = terminal.drawn?.buffer.active;
  if (!buffer) return undefined;
  const cursor: Place = { row: buffer.baseY + buffer.cursorY, column: buffer.cursorX };
  const isBefore = ({ from }: WordOnScreen) =>
    from.row < cursor.row || (from.row === cursor.row && from.column <= cursor.column);
  const here = wordIn(terminal, cursor.row, ({ words }) => words.findLast(isBefore) ?? words[0]);
  return here ?? nextCommand(terminal, cursor.row, -1);
}

function besideCommand({ terminal, command, word }: Pointed, isUp: boolean): Pointed | undefined {
  const step = isUp ? -1 : 1;
  const { words } = command;
  const edge = isUp ? (words[0] ?? word).from.row : (words.at(-1) ?? word).to.row;
  return nextCommand(terminal, edge + step, step);
}

/** The first command with words from a row on, as far as it can be seen. */
function nextCommand(terminal: ShellTerminal, from: number, step: 1 | -1): Pointed | undefined {
  const screen = terminal.drawn;
  if (!screen) return undefined;
  const { viewportY } = screen.buffer.active;
  for (let row = from; row >= viewportY && row < viewportY + screen.rows; row += step) {
    const found = wordIn(terminal, row, ({ words }) => words[0]);
    if (found) return found;
  }
  return undefined;
}

function wordIn(
  terminal: ShellTerminal,
  row: number,
  choose: (command: CommandOnScreen) => WordOnScreen | undefined,
): Pointed | undefined {
  const buffer = terminal.drawn?.buffer.active;
  const command = buffer?.type === "normal" ? commandAt(buffer, row) : undefined;
  const word = command && choose(command);
  return word && { terminal, command, word };
}

/** Where the cells are on the page. */
function gridOf(terminal: ShellTerminal) {
  const screen = terminal.drawn;
  const box = terminal.querySelector(".xterm-screen")?.getBoundingClientRect();
  if (!screen || !box) return undefined;
  return {
    left: box.left,
    top: box.top,
    width: box.width / screen.cols,
    height: box.height / screen.rows,
    firstRow: screen.buffer.active.viewportY,
  };
}

function boxOf({ terminal, word }: Pointed) {
  const grid = gridOf(terminal);
  if (!grid) return { left: 0, top: 0, bottom: 0 };
  const top = grid.top + (word.from.row - grid.firstRow) * grid.height;
  const bottom = grid.top + (word.to.row - grid.firstRow + 1) * grid.height;
  return { left: grid.left + word.from.column * grid.width, top, bottom };
}
