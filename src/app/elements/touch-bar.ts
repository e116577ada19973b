import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import { keysOfChange } from "../terminal/keys-of-change.ts";
import { sharedStyles } from "./shared-styles.ts";

const text = messages.touch;

const DELETE = "\x7f";
const KEYS: readonly { readonly keys: string; readonly sign: string; readonly label: string }[] = [
  { keys: "\t", sign: "Tab", label: text.keys.tab },
  { keys: "\x1b", sign: "Esc", label: text.keys.escape },
  { keys: "\x03", sign: "^C", label: text.keys.interrupt },
  { keys: "\x1b[D", sign: "←", label: text.keys.left },
  { keys: "\x1b[C", sign: "→", label: text.keys.right },
  { keys: "\x1b[A", sign: "↑", label: text.keys.up },
  { keys: "\x1b[B", sign: "↓", label: text.keys.down },
];

/**
 * `<touch-bar>`: a real input field for touch screens. On-screen keyboards rewrite whole words, so what is sent is the
 * difference between the field before and after: deletions, then the new end.
 */
@customElement("touch-bar")
export class TouchBar extends LitElement {
  /** Sends keys to the terminal. */
  @property({ attribute: false }) type: (keys: string) => void = () => undefined;
  /** What the field held when it was last sent. */
  #sent = "";

  protected override render() {
    return html`
      <div class="keys">
        ${KEYS.map(
          ({ keys, sign, label }) =>
            html`<button aria-label=${label} @pointerdown=${keepFocus} @click=${() => this.#press(keys)}>${sign}</button>`,
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
    this.type(keysOfChange(this.#sent, now));
    this.#sent = now;
  }

  /** What stands before the field (a completion, a command from the history) can be deleted too. */
  #keyDown(event: KeyboardEvent): void {
    if (event.key === "Backspace" && this.#sent === "") this.type(DELETE);
  }

  #press(keys: string): void {
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
        padding: 0.25rem 0.5rem 0.5rem;
        border-top: 1px solid var(--terminal-line);
      }
      .keys,
      form {
        display: flex;
        gap: 0.25rem;
      }
      .keys {
        margin-bottom: 0.25rem;
      }
      .keys button {
        flex: 1;
        justify-content: center;
        min-width: 0;
        min-height: 2.5rem;
        padding: 0;
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

/** The keyboard stays open. */
function keepFocus(event: PointerEvent): void {
  event.preventDefault();
}
