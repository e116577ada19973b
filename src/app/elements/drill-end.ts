import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { reviewMessages as text } from "../lesson/review-messages.ts";
import type { Session } from "../page/session.ts";
import type { DrillView } from "../worker/review-view.ts";
import { icons } from "./icons.ts";
import { sharedStyles } from "./shared-styles.ts";

/** `<drill-end>`: how a drill of a review went, and what comes next; after the last one, how all of them went. */
@customElement("drill-end")
export class DrillEnd extends LitElement {
  @property({ attribute: false }) drill: DrillView | undefined;
  @property({ attribute: false }) session: Session | undefined;

  /** Return leads on. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("button.primary")?.focus();
  }

  protected override render() {
    const { drill } = this;
    if (!drill) return nothing;
    return drill.at >= drill.of ? this.#renderRound(drill) : this.#renderDrill(drill);
  }

  #renderDrill({ at, of, results }: DrillView) {
    const result = results[at];
    if (!result) return nothing;
    return html`
      <h2>${icons.check} ${text.grades[result.grade]}</h2>
      <p>${text.comesAgain(result.days)}</p>
      <button class="primary" @click=${this.#next}>${at + 1 < of ? text.nextDrill : text.finish} ${icons.arrow}</button>
    `;
  }

  #renderRound({ results }: DrillView) {
    return html`
      <h2>${icons.check} ${text.finished}</h2>
      <p>${text.finishedText}</p>
      <ul>
        ${results.map(
          ({ skill, grade, days }) => html`<li class=${grade}>
            <strong>${skill}</strong> <span>${text.grades[grade]}</span> <small>${text.next(days)}</small>
          </li>`,
        )}
      </ul>
      <button class="primary" @click=${() => this.session?.actInLesson({ kind: "end-review" })}>
        ${text.back} ${icons.arrow}
      </button>
    `;
  }

  #next(): void {
    this.session?.actInLesson({ kind: "next-drill" });
    if (!this.drill?.isRead) this.session?.focusTerminal();
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        margin-top: 1rem;
        padding: 1rem 1.125rem;
        border-radius: var(--radius-large);
        background: var(--sea-mist);
      }
      h2 {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        margin: 0;
        font-size: 1.0625rem;
      }
      h2 svg {
        color: var(--moss);
        stroke-width: 2.5;
      }
      p {
        margin: 0.375rem 0 0.75rem;
      }
      ul {
        margin: 0 0 1rem;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 1fr auto 6rem;
        gap: 0.75rem;
        padding: 0.375rem 0;
        border-bottom: 1px solid var(--line);
      }
      li strong {
        font-weight: 500;
      }
      .easy span,
      .good span {
        color: var(--moss);
      }
      .hard span,
      .again span {
        color: var(--coral);
      }
      small {
        color: var(--ink-soft);
        text-align: right;
      }
    `,
  ];
}
