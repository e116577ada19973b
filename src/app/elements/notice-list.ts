import { css, html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import { hideNotice, type Notice, notices } from "../page/notices.ts";
import { icons } from "./icons.ts";
import { sharedStyles } from "./shared-styles.ts";
import { Watch } from "./watch.ts";

/** `<notice-list>`: what the learner must know about the page or the computer, one line each. */
@customElement("notice-list")
export class NoticeList extends LitElement {
  readonly #notices = new Watch(this, notices);

  protected override render() {
    return html`<div role="status" aria-label=${messages.notices.label}>${this.#notices.value.map(renderNotice)}</div>`;
  }

  static override readonly styles = [
    sharedStyles,
    css`
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.75rem;
        margin: 0 1rem 0.625rem;
        padding: 0.5rem 0.5rem 0.5rem 0.875rem;
        border: 1px solid color-mix(in srgb, var(--coral) 35%, transparent);
        border-radius: var(--radius);
        background: var(--coral-mist);
        font-size: 0.9375rem;
        line-height: 1.45;
      }
      .notice.calm {
        border-color: var(--line);
        background: var(--sea-mist);
      }
      svg {
        flex: none;
        color: var(--coral);
      }
      button svg {
        color: inherit;
      }
      p {
        flex: 1 1 16rem;
        margin: 0;
      }
    `,
  ];
}

function renderNotice({ id, tone, text, actions = [] }: Notice) {
  return html`<div class="notice ${tone}">
    ${icons.alert}
    <p>${text}</p>
    ${actions.map(({ label, run }) => html`<button @click=${run}>${label}</button>`)}
    <button class="quiet" aria-label=${messages.notices.dismiss} @click=${() => hideNotice(id)}>${icons.close}</button>
  </div>`;
}
