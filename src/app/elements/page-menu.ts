import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { reviewMessages } from "../lesson/review-messages.ts";
import { messages } from "../messages/messages.ts";
import { lesson } from "../page/lesson-state.ts";
import type { Session } from "../page/session.ts";
import "./course-menu.ts";
import { icons } from "./icons.ts";
import "./settings-panel.ts";
import { sharedStyles } from "./shared-styles.ts";
import { Watch } from "./watch.ts";

const text = messages.menu;

/** `<page-menu>`: the lessons, the review and the settings, each in a panel of its own. */
@customElement("page-menu")
export class PageMenu extends LitElement {
  @property({ attribute: false }) session: Session | undefined;

  readonly #lesson = new Watch(this, lesson);

  protected override render() {
    const due = this.#lesson.value?.due ?? 0;
    return html`<nav aria-label=${text.label}>
      <button class="quiet" popovertarget="lessons" aria-haspopup="dialog">${icons.book} <span>${text.lessons}</span></button>
      <button class="quiet" popovertarget="review" aria-haspopup="dialog"
        aria-label=${due > 0 ? reviewMessages.nameDue(due) : reviewMessages.name}>
        ${icons.cards} <span>${reviewMessages.name}</span>${due > 0 ? html`<b>${due}</b>` : nothing}
      </button>
      <button class="quiet" popovertarget="settings" aria-haspopup="dialog">
        ${icons.sliders} <span>${text.settings}</span>
      </button>
      <div id="lessons" popover autofocus tabindex="-1" role="dialog" aria-label=${text.lessons}>
        <course-menu .session=${this.session} @chosen=${() => this.#close("lessons")}></course-menu>
      </div>
      <div id="review" popover autofocus tabindex="-1" role="dialog" aria-label=${reviewMessages.name} @beforetoggle=${this.#openReview}>
        <review-panel .session=${this.session} @chosen=${() => this.#close("review")}></review-panel>
      </div>
      <div id="settings" popover autofocus tabindex="-1" role="dialog" aria-label=${text.settings}>
        <settings-panel .session=${this.session} @chosen=${() => this.#close("settings")}></settings-panel>
      </div>
    </nav>`;
  }

  /** What is in it is loaded, and asked for, when it is opened. */
  #openReview(event: ToggleEvent): void {
    if (event.newState !== "open") return;
    void import("./review-panel.ts");
    this.session?.actInLesson({ kind: "show-review" });
  }

  #close(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.hidePopover();
  }

  static override readonly styles = [
    sharedStyles,
    css`
      nav {
        display: flex;
        justify-content: flex-end;
        gap: 0.25rem;
      }
      [popover]:focus {
        outline: none;
      }
      [popover] {
        width: min(26rem, calc(100vw - 1.5rem));
        max-height: calc(100dvh - 5rem);
        margin: 3.75rem 0.75rem auto auto;
        inset: 0;
        padding: 0;
        overflow: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--paper);
        color: var(--ink);
        box-shadow: var(--shadow);
        scrollbar-width: thin;
      }
      [popover]:popover-open {
        animation: drop 160ms ease-out;
      }
      b {
        min-width: 1.25rem;
        padding: 0 0.375rem;
        border-radius: 1rem;
        background: var(--coral);
        color: var(--paper);
        font-size: 0.75rem;
        line-height: 1.25rem;
        text-align: center;
      }
      @keyframes drop {
        from {
          opacity: 0;
          transform: translateY(-0.375rem);
        }
      }
      @media (max-width: 30rem) {
        button span {
          position: absolute;
          width: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];
}
