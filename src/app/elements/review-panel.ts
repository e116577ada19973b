import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { reviewMessages as text } from "../lesson/review-messages.ts";
import { review } from "../page/lesson-state.ts";
import type { Session } from "../page/session.ts";
import type { LessonAct } from "../worker/lesson-act.ts";
import type { ReviewView } from "../worker/review-view.ts";
import { icons } from "./icons.ts";
import { renderComing, renderKnown } from "./review-plots.ts";
import { sharedStyles } from "./shared-styles.ts";
import { Watch } from "./watch.ts";

const TRACKS = ["reading", "triage"] as const;

/** `<review-panel>`: what is due, the way to it, and what the learner knows. Fires `chosen` when a review begins. */
@customElement("review-panel")
export class ReviewPanel extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  readonly #review = new Watch(this, review);

  protected override render() {
    const view = this.#review.value;
    return html`<h2>${text.name}</h2><p>${text.about}</p>${view ? this.#renderAll(view) : nothing}`;
  }

  #renderAll(view: ReviewView) {
    const [due = 0] = view.coming;
    return html`
      <section>
        <p role="status">${describeDue(view)}</p>
        ${
          due > 0
            ? html`<button class="primary" @click=${() => this.#begin({ kind: "begin-review" })}>${text.start} ${icons.arrow}</button>`
            : nothing
        }
      </section>
      ${this.#renderDaily(view)}
      ${this.#renderWarmUp(view)}
      ${this.#renderTracks(view)}
      ${renderKnown(view)}
      ${renderComing(view)}
      <details>
        <summary>${text.table}</summary>
        ${view.modules.map(renderTable)}
      </details>
    `;
  }

  #renderDaily({ daily }: ReviewView) {
    return html`<section class="track" aria-labelledby="daily">
      <h3 id="daily">${text.daily}</h3>
      ${
        daily
          ? html`<p><code>${daily.command}</code> ${daily.meaning}</p>
              <button @click=${() => this.#begin({ kind: "begin-track", track: "daily" })}>${text.dailyStart}</button>`
          : html`<small>${text.dailyNone}</small>`
      }
    </section>`;
  }

  #renderTracks({ tracks }: ReviewView) {
    if (!tracks.reading && !tracks.triage) return html`<small>${text.tracksNone}</small>`;
    return TRACKS.filter((track) => tracks[track]).map(
      (track) => html`<section class="track" aria-labelledby=${track}>
        <h3 id=${track}>${text[track]}</h3>
        <small>${text[`${track}Hint`]}</small>
        <button @click=${() => this.#begin({ kind: "begin-track", track })}>${text[`${track}Start`]}</button>
      </section>`,
    );
  }

  #renderWarmUp({ modules, here }: ReviewView) {
    const chosen = modules.some(({ id }) => id === here) ? here : modules.at(-1)?.id;
    return html`<form class="warm-up" @submit=${this.#warmUp}>
      <label for="module">${text.warmUp}</label>
      <select id="module">
        ${modules.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${title}</option>`)}
      </select>
      <button>${text.warmUpStart}</button>
      <small>${text.warmUpHint}</small>
    </form>`;
  }

  #warmUp(event: Event): void {
    event.preventDefault();
    const module = this.renderRoot.querySelector("select")?.value;
    this.#begin({ kind: "begin-review", module });
  }

  #begin(act: LessonAct): void {
    this.session?.actInLesson(act);
    this.dispatchEvent(new Event("chosen"));
    // On a phone, a terminal with the focus brings up the keyboard: nothing is typed in a round that is read.
    if (act.kind !== "begin-track" || act.track !== "reading") this.session?.focusTerminal();
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 1rem;
        padding: 1.125rem;
      }
      h2,
      h3,
      p {
        margin: 0;
      }
      h2 {
        font-size: 1.125rem;
      }
      h3 {
        font-size: 0.9375rem;
      }
      section {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
      }
      .track {
        grid-template-columns: 1fr auto;
        gap: 0.25rem 0.625rem;
        align-items: center;
      }
      .track > * {
        grid-column: 1;
      }
      .track button {
        grid-column: 2;
        grid-row: 1 / span 2;
      }
      .warm-up {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.375rem 0.625rem;
        align-items: center;
      }
      .warm-up select {
        min-width: 0;
      }
      .warm-up label,
      .warm-up small {
        grid-column: 1 / -1;
      }
      small,
      .legend,
      figcaption {
        color: var(--ink-soft);
        font-size: 0.8125rem;
      }
      figure {
        display: grid;
        gap: 0.375rem;
        width: 100%;
        margin: 0;
      }
      figure svg {
        width: 100%;
        height: auto;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.875rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .legend i {
        display: inline-block;
        width: 0.75rem;
        height: 0.75rem;
        margin-right: 0.375rem;
        border-radius: 0.1875rem;
        vertical-align: -0.0625rem;
      }
      .known {
        background: var(--moss);
        fill: var(--moss);
      }
      .fading {
        background: var(--coral);
        fill: var(--coral);
      }
      .new {
        background: var(--line);
        fill: var(--line);
      }
      .bars {
        display: grid;
        grid-template-columns: minmax(auto, 9rem) 1fr;
        gap: 0.375rem 0.625rem;
        align-items: center;
        font-size: 0.8125rem;
        line-height: 1.25;
      }
      .bars span {
        color: var(--ink-soft);
        text-align: right;
      }
      .bars div {
        display: flex;
        align-items: center;
        padding-right: 3rem;
      }
      .bars i {
        flex: none;
        height: 0.875rem;
      }
      .bars b {
        width: 0;
        padding-left: 0.375rem;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      svg text {
        fill: var(--ink-soft);
        font-size: 11px;
      }
      svg .number {
        fill: var(--ink);
        font-weight: 600;
      }
      summary {
        cursor: pointer;
        font-size: 0.9375rem;
      }
      table {
        width: 100%;
        margin-top: 0.75rem;
        border-collapse: collapse;
        font-size: 0.8125rem;
      }
      caption {
        padding-bottom: 0.25rem;
        font-weight: 600;
        text-align: left;
      }
      th,
      td {
        padding: 0.25rem 0.5rem 0.25rem 0;
        border-bottom: 1px solid var(--line);
        text-align: left;
      }
      td:nth-child(3) {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
}

function describeDue({ coming, modules }: ReviewView): string {
  const [due = 0, ...later] = coming;
  if (due > 0) return text.due(due);
  if (modules.every(({ skills }) => skills.every(({ state }) => state === "new"))) return text.nothingYet;
  const next = later.findIndex((count) => count > 0);
  return next < 0 ? text.allFresh : text.notDue(next + 1);
}

function renderTable({ title, skills }: ReviewView["modules"][number]) {
  return html`<table>
    <caption>${title}</caption>
    <thead>
      <tr>${Object.values(text.columns).map((column) => html`<th scope="col">${column}</th>`)}</tr>
    </thead>
    <tbody>
      ${skills.map(
        ({ title: skill, state, recall, days }) => html`<tr>
          <td>${skill}</td>
          <td>${text.states[state]}</td>
          <td>${recall === undefined ? "–" : `${recall} %`}</td>
          <td>${days === undefined ? "–" : text.next(days)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
