import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { touchMessages } from "../lesson/touch-messages.ts";
import { messages } from "../messages/messages.ts";
import { keysOfChange } from "../terminal/keys-of-change.ts";
import { sharedStyles } from "./shared-styles.ts";

const text = messages.touch;

const DELETE = "\x7f";
/** What on-screen keyboards hide behind another page of keys. */
const SIGNS = ["|", "~", "/", "-", "*", ">", "$", "&", '"', "'"];
const KEYS: readonly { readonly keys: string; readonly sign: string; readonly label: string }[] = [
  { keys: "\t", sign: "Tab", label: text.keys.tab },
  { keys: "\x03", sign: "^C", label: text.keys.interrupt },
  { keys: "\x1b[D", sign: "←", label: text.keys.left },
  { keys: "\x1b[C", sign: "→", label: text.keys.right },
  { keys: "\x1b[A", sign: "↑", label: text.keys.up },
  { keys: "\x1b[B", sign: "↓", label: text.keys.down },
  { keys: "\x1b", sign: "Esc", label: text.keys.escape },
];

/**
 * `<touch-bar>`: a real input field for touch screens. On-screen keyboards rewrite whole words, so what is sent is the
 * difference between the field before and after: deletions, then the new end.
 */
@customElement("touch-bar")
export class TouchBar extends LitElement {
  /** Sends keys to the terminal. */
  @property({ attribute: false }) type: (keys: string) => void = () => undefined;
  /** The next letter is one with Ctrl. */
  @state() private ctrl = false;
  /** What the field held when it was last sent. */
  #sent = "";

  protected override render() {
    return html`
      <div class="keys" role="group" aria-label=${touchMessages.keys}>
        ${KEYS.map(
          ({ keys, sign, label }) =>
            html`<button aria-label=${label} @pointerdown=${keepFocus} @click=${() => this.#press(keys)}>${sign}</button>`,
        )}
        <button aria-pressed=${this.ctrl} @pointerdown=${keepFocus} @click=${() => (this.ctrl = !this.ctrl)}>Ctrl</button>
        ${SIGNS.map(
          (sign) =>
            html`<button @pointerdown=${keepFocus} @click=${() => this.#write(sign)}>${sign}</button>`,
        )}
      </div>
      <form @submit=${this.#submit}>
        <input aria-label=${text.label} placeholder=${text.label} autocomplete="off" autocapitalize="off" autocorrect="off"
          spellcheck="false" enterkeyhint="send" @input=${this.#input} @keydown=${this.#keyDown} />
        <button class="primary" type="submit" @pointerdown=${keepFocus}>${text.send}</button>
      </form>
    `;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector("input");
  }

  #input(): void {
    const now = this.#field?.value ?? "";
    if (this.ctrl && this.#field && now.startsWith(this.#sent)) {
      this.#press(withCtrl(now.slice(this.#sent.length)));
      return;
    }
    this.type(keysOfChange(this.#sent, now));
    this.#sent = now;
  }

  /** What stands before the field (a completion, a command from the history) can be deleted too. */
  #keyDown(event: KeyboardEvent): void {
    if (event.key === "Backspace" && this.#sent === "") this.type(DELETE);
  }

  #write(sign: string): void {
    if (!this.#field) return;
    this.#field.value += sign;
    this.#input();
  }

  #press(keys: string): void {
    this.ctrl = false;
    this.#clear();
    this.type(keys);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#clear();
    this.type("\r");
  }

  /** The shell's line is now another than the field: the field begins anew. */
  #clear(): void {
    if (this.#field) this.#field.value = "";
    this.#sent = "";
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: 0 0.5rem 0.5rem;
        border-top: 1px solid var(--terminal-line);
      }
      .keys,
      form {
        display: flex;
        gap: 0.25rem;
      }
      /* More keys than fit: the row can be pushed, and the last one that is seen is cut, so that this shows. */
      .keys {
        margin: 0 -0.5rem 0.25rem;
        padding: 0.25rem 0.5rem 0;
        overflow-x: auto;
        scrollbar-width: none;
      }
      .keys button {
        flex: none;
        justify-content: center;
        min-width: 2.5rem;
        min-height: 2.5rem;
        padding: 0 0.375rem;
        font-family: var(--code-font);
      }
      .keys button[aria-pressed="true"] {
        border-color: transparent;
        background: var(--sea);
        color: var(--on-sea);
      }
      ::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }
      input {
        flex: 1;
        min-width: 0;
        min-height: 2.75rem;
        padding: 0 0.75rem;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
        /* From 16 px on, phones do not zoom in. */
        font: 1rem var(--code-font);
      }
    `,
  ];
}

/** The control character of each letter: `c` gives 3 (ASCII, as terminals do). */
function withCtrl(letters: string): string {
  return letters.replaceAll(/[a-z@[\\\]^_]/gi, (letter) =>
    String.fromCharCode(letter.toUpperCase().charCodeAt(0) & 0x1f),
  );
}

/** The keyboard stays open. */
function keepFocus(event: PointerEvent): void {
  event.preventDefault();
}
