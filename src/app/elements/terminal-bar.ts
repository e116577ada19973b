import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import { keepLayout, keptLayout } from "../page/kept-layout.ts";
import { FIRST_TERMINAL, type Session } from "../page/session.ts";
import {
  closeTerminal,
  MOST_TERMINALS,
  openTerminal,
  showTerminal,
  split,
  type TerminalLayout,
  unsplit,
} from "../page/terminal-layout.ts";
import { connectTerminal } from "../terminal/connect-terminal.ts";
import { ShellTerminal } from "../terminal/shell-terminal.ts";
import { icons } from "./icons.ts";
import { sharedStyles } from "./shared-styles.ts";

const text = messages.terminals;

/** `<terminal-bar>`: opens further terminals on the same computer, shows one or two of them, and closes them. */
@customElement("terminal-bar")
export class TerminalBar extends LitElement {
  @state() private layout: TerminalLayout = { open: [FIRST_TERMINAL], shown: [FIRST_TERMINAL] };
  readonly #screens = new Map<number, ShellTerminal>();
  readonly #disconnect = new Map<number, () => void>();
  #session: Session | undefined;

  /** Joins the bar to the page, and opens again what a reload has closed. */
  start(session: Session): void {
    this.#session = session;
    const first = document.querySelector("shell-terminal");
    if (first instanceof ShellTerminal) this.#screens.set(FIRST_TERMINAL, first);
    session.endedTerminal.subscribe((number) => number !== undefined && this.#close(number));
    const layout = keptLayout();
    if (!layout) return;
    this.#arrange(layout);
    for (const number of layout.open) if (number !== FIRST_TERMINAL) this.#connect(number);
    session.focusTerminal(layout.shown[0]);
  }

  protected override render() {
    const { open, shown } = this.layout;
    return html`<div role="group" aria-label=${text.label}>
      ${open.length > 1 ? open.map((number) => this.#renderTab(number)) : nothing}
      <button title=${text.open} aria-label=${text.open} ?disabled=${open.length >= MOST_TERMINALS} @click=${this.#open}>
        ${icons.plus}
      </button>
      <button title=${text.split} aria-label=${text.split} aria-pressed=${shown.length > 1} @click=${this.#toggleSplit}>
        ${icons.split}
      </button>
    </div>`;
  }

  #renderTab(number: number) {
    const isShown = this.layout.shown.includes(number);
    const name = text.name(this.layout.open.indexOf(number) + 1);
    return html`<span class="tab ${isShown ? "shown" : ""}">
      <button aria-pressed=${isShown} @click=${() => this.#show(number)}>${name}</button>
      ${
        number === FIRST_TERMINAL
          ? nothing
          : html`<button class="close" title=${text.close(name)} aria-label=${text.close(name)} @click=${() => this.#close(number)}>
              ${icons.close}
            </button>`
      }
    </span>`;
  }

  get #focused(): number {
    return this.#session?.focusedTerminal ?? FIRST_TERMINAL;
  }

  #open(): void {
    const { number, ...layout } = openTerminal(this.layout, this.#focused);
    this.#arrange(layout);
    this.#connect(number);
  }

  #show(number: number): void {
    this.#arrange(showTerminal(this.layout, number, this.#focused));
    this.#session?.focusTerminal(number);
  }

  #toggleSplit(): void {
    const { open, shown } = this.layout;
    if (shown.length > 1) {
      this.#arrange(unsplit(this.layout, this.#focused));
      return this.#session?.focusTerminal(this.layout.shown[0]);
    }
    const hidden = open.find((number) => !shown.includes(number));
    if (hidden !== undefined) {
      this.#arrange(split(this.layout, hidden));
      return this.#session?.focusTerminal(hidden);
    }
    const { number, ...layout } = openTerminal(this.layout, this.#focused);
    this.#arrange(split({ ...layout, shown }, number));
    this.#connect(number);
  }

  #close(number: number): void {
    if (!this.layout.open.includes(number) || number === FIRST_TERMINAL) return;
    this.#arrange(closeTerminal(this.layout, number));
    this.#disconnect.get(number)?.();
    this.#disconnect.delete(number);
    this.#screens.delete(number);
    this.#session?.focusTerminal(this.layout.shown[0]);
  }

  /** Each terminal is where the layout says, before it is measured. */
  #arrange(layout: TerminalLayout): void {
    this.layout = layout;
    keepLayout(layout);
    const place = document.querySelector("#terminal .screens");
    for (const number of layout.open) {
      const screen = this.#screens.get(number) ?? new ShellTerminal();
      this.#screens.set(number, screen);
      screen.hidden = !layout.shown.includes(number);
      screen.style.order = String(layout.shown.indexOf(number));
      if (!screen.isConnected) place?.append(screen);
    }
  }

  #connect(number: number): void {
    const screen = this.#screens.get(number);
    if (this.#session && screen) this.#disconnect.set(number, connectTerminal(this.#session, screen, number));
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        align-items: center;
        gap: 0.125rem;
        padding: 0 0.25rem;
      }
      button {
        min-height: 1.75rem;
        min-width: 1.75rem;
        padding: 0.125rem 0.375rem;
        justify-content: center;
        border-color: transparent;
        background: none;
        color: var(--terminal-soft);
        font-size: 0.8125rem;
      }
      button:hover,
      .shown,
      .shown button,
      button[aria-pressed="true"] {
        border-color: transparent;
        background: var(--terminal-line);
        color: var(--terminal-ink);
      }
      button:disabled {
        opacity: 0.4;
        cursor: default;
      }
      button svg {
        width: 1rem;
        height: 1rem;
      }
      .tab {
        display: inline-flex;
        border-radius: var(--radius);
      }
      .close svg {
        width: 0.75rem;
      }
      @media (pointer: coarse) {
        button {
          min-width: 2.5rem;
        }
      }
    `,
  ];
}
