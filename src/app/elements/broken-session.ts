import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import type { Session } from "../page/session.ts";
import { sharedStyles } from "./shared-styles.ts";

const text = messages.unreadable;

/** `<broken-session>`: the stored computer cannot be opened; the learner decides what becomes of it. */
@customElement("broken-session")
export class BrokenSession extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  @property() reason = "";

  protected override render() {
    return html`<div role="alertdialog" aria-labelledby="title" aria-describedby="text">
      <h1 id="title">${text.title}</h1>
      <p id="text">${text.text}</p>
      <p><code>${this.reason}</code></p>
      <div class="actions">
        <button class="primary" @click=${() => this.session?.restart("fresh")}>${text.fresh}</button>
        <button @click=${() => this.session?.download()}>${text.download}</button>
        <button @click=${() => this.session?.restart()}>${text.retry}</button>
      </div>
      <small>${text.freshHint}</small>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>("button")?.focus();
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        padding: 1.5rem;
        overflow: auto;
        background: var(--terminal);
      }
      div[role] {
        max-width: 30rem;
      }
      h1 {
        margin: 0 0 0.5rem;
        font-size: 1.25rem;
      }
      p {
        margin: 0 0 0.75rem;
      }
      code {
        color: var(--ink-soft);
        font: 0.875rem var(--code-font);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin: 1rem 0 0.5rem;
      }
      small {
        color: var(--ink-soft);
      }
    `,
  ];
}
