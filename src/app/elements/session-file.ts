import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { sessionFileMessages as text } from "../lesson/session-file-messages.ts";
import type { Session } from "../page/session.ts";
import { sharedStyles } from "./shared-styles.ts";

/** `<session-file>`: downloads all that the learner has, and opens such a file. Fires `chosen` when it has been opened. */
@customElement("session-file")
export class SessionFile extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  /** Chosen, and waiting for the learner's word. */
  @state() private file: File | undefined;
  @state() private isRefused = false;

  protected override render() {
    return html`<section role="group" aria-label=${text.title}>
      <h3>${text.title}</h3>
      <small>${text.hint}</small>
      <input type="file" accept=".json,application/json" aria-label=${text.open} hidden @change=${this.#choose} />
      <div class="actions">${this.file ? this.#renderQuestion(this.file) : this.#renderActions()}</div>
      <p role="alert">${this.isRefused ? text.refused : nothing}</p>
    </section>`;
  }

  #renderActions() {
    return html`<button @click=${() => this.session?.download()}>${text.download}</button>
      <button @click=${() => this.#input?.click()}>${text.open}</button>`;
  }

  #renderQuestion({ name }: File) {
    return html`<p>${text.ask(name)}</p>
      <button class="primary" @click=${this.#open}>${text.yes}</button>
      <button @click=${() => this.#forget()}>${text.no}</button>`;
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector("input");
  }

  async #choose(): Promise<void> {
    this.isRefused = false;
    this.file = this.#input?.files?.[0];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("button.primary")?.focus();
  }

  async #open(): Promise<void> {
    const { file, session } = this;
    if (!file || !session) return;
    await this.#forget();
    this.isRefused = !(await session.open(file, text.welcome));
    if (!this.isRefused) this.dispatchEvent(new Event("chosen"));
  }

  /** The same file can be chosen again. */
  async #forget(): Promise<void> {
    this.file = undefined;
    if (this.#input) this.#input.value = "";
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }

  static override readonly styles = [
    sharedStyles,
    css`
      section {
        padding-top: 1rem;
        border-top: 1px solid var(--line);
      }
      h3 {
        margin: 0;
        font-size: 1rem;
        font-weight: 600;
      }
      small {
        display: block;
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-top: 0.625rem;
      }
      .actions p {
        flex-basis: 100%;
        margin: 0;
        overflow-wrap: anywhere;
      }
      p[role="alert"] {
        margin: 0.625rem 0 0;
        color: var(--coral);
      }
      p[role="alert"]:empty {
        display: none;
      }
    `,
  ];
}
