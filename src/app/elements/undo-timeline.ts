import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { timelineMessages as text } from "../lesson/timeline-messages.ts";
import type { Session } from "../page/session.ts";
import type { LessonView } from "../worker/lesson-view.ts";
import { sharedStyles } from "./shared-styles.ts";

/** `<undo-timeline>`: the lines that changed something, each a place to go to. */
@customElement("undo-timeline")
export class UndoTimeline extends LitElement {
  @property({ attribute: false }) timeline: LessonView["timeline"] | undefined;
  @property({ attribute: false }) session: Session | undefined;

  protected override render() {
    const { stops = [], at = 0 } = this.timeline ?? {};
    if (stops.length < 2) return nothing;
    return html`<details>
      <summary>${text.title(stops.length - 1)}</summary>
      <p>${text.hint}</p>
      <ol>${stops.map((line, stop) => this.#renderStop(line, stop, at))}</ol>
    </details>`;
  }

  #renderStop(line: string, stop: number, at: number) {
    const state = stop === at ? "now" : stop > at ? "ahead" : "past";
    return html`<li class=${state}>
      <button class="quiet" aria-current=${stop === at ? "step" : nothing} @click=${(event: MouseEvent) => this.#goTo(stop, event)}>
        ${stop === 0 ? text.start : html`<code>${line}</code>`}${stop === at ? html`<small>${text.now}</small>` : nothing}
      </button>
    </li>`;
  }

  /** Who clicks wants to go on typing; who came with the keyboard wants to go on here. */
  #goTo(stop: number, event: MouseEvent): void {
    this.session?.actInLesson({ kind: "go-to", stop });
    if (event.detail > 0) this.session?.focusTerminal();
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        margin-top: 0.5rem;
      }
      summary {
        color: var(--ink-soft);
        font-size: 0.875rem;
        cursor: pointer;
      }
      p {
        margin: 0.375rem 0;
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }
      ol {
        max-height: 14rem;
        margin: 0;
        padding: 0 0 0 0.375rem;
        overflow-y: auto;
        list-style: none;
      }
      li {
        position: relative;
        padding-left: 0.875rem;
        border-left: 2px solid var(--sea);
      }
      li::before {
        position: absolute;
        top: 0.6875rem;
        left: -0.375rem;
        width: 0.625rem;
        height: 0.625rem;
        border-radius: 50%;
        background: var(--sea);
        content: "";
      }
      li.ahead {
        border-color: var(--line);
      }
      li.ahead::before {
        background: var(--line-strong);
      }
      li.now::before {
        outline: 3px solid var(--sea-mist);
      }
      li.now + li.ahead {
        border-color: var(--line);
      }
      button {
        width: 100%;
        min-height: 2rem;
        padding: 0.125rem 0.5rem;
        text-align: left;
      }
      code {
        overflow: hidden;
        font: 0.8125rem / 1.5 var(--code-font);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .now button {
        color: var(--ink);
        font-weight: 600;
      }
      small {
        margin-left: auto;
        color: var(--ink-soft);
        font-weight: 400;
        white-space: nowrap;
      }
    `,
  ];
}
