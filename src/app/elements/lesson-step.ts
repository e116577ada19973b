import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { scoreMessages } from "../lesson/score-messages.ts";
import { messages } from "../messages/messages.ts";
import type { Session } from "../page/session.ts";
import type { LessonAct } from "../worker/lesson-act.ts";
import type { LessonView, StepView } from "../worker/lesson-view.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { icons } from "./icons.ts";
import "./lesson-part.ts";
import "./markdown-text.ts";
import { sharedStyles } from "./shared-styles.ts";
import "./undo-timeline.ts";

const text = messages.lesson;
/** A key in the place of a line. */
const KEY = /^\^[A-Z]$/;

/** `<lesson-step>`: the step that the learner is at: its words, its goals, what is missing, its hints. */
@customElement("lesson-step")
export class LessonStep extends LitElement {
  @property({ attribute: false }) step: StepView | undefined;
  @property({ attribute: false }) view: LessonView | undefined;
  @property({ attribute: false }) session: Session | undefined;
  /** What had the focus before it was drawn anew. */
  #focused: Element | null = null;

  protected override render() {
    const { step, view } = this;
    if (!step || !view) return undefined;
    const { message } = view;
    return html`
      ${step.parts.map((part) => html`<lesson-part .piece=${part} .session=${this.session}></lesson-part>`)}
      <ul class="goals" aria-label=${text.goals}>${view.goals.filter(({ isQuiz }) => !isQuiz).map(renderGoal)}</ul>
      <div role="status">
        ${
          message === undefined || step.done
            ? nothing
            : html`<div class="message"><strong>${text.notYet}</strong><markdown-text .markdown=${message}></markdown-text></div>`
        }
        ${view.hints.shown.map((hint, at) => renderHint(hint, at, view.hints.of))}
      </div>
      ${view.solution && !step.done ? this.#renderSolution(view.solution) : nothing}
      <div class="tools" role="group" aria-label=${text.tools}>
        ${step.done ? this.#renderContinue(view) : this.#renderHelps(view)}
        <span class="undoing">${this.#renderTimeline(view)}</span>
      </div>
      <undo-timeline .timeline=${view.timeline} .session=${this.session}></undo-timeline>
    `;
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A button that was pressed and is of no more use is gone, and the focus with it.
    if (this.#focused && !this.#focused.isConnected) this.#focusAnswer();
    this.#showAnswers(changed.get("view"));
  }

  /** To read on from what the button has brought. */
  #focusAnswer(): void {
    const answers = this.renderRoot.querySelectorAll<HTMLElement>(".hint");
    answers.item(answers.length - 1)?.focus();
  }

  /** What answers the learner comes into view: the pane may be read somewhere else. */
  #showAnswers(before: LessonView | undefined): void {
    const { view } = this;
    if (!before || !view || before.path !== view.path || before.at !== view.at) return;
    const find = (selector: string) => this.renderRoot.querySelector(selector);
    if (view.message !== undefined && view.message !== before.message) bringIntoView(find(".message"));
    if (view.hints.shown.length > before.hints.shown.length)
      bringIntoView(find("[role=status] > .hint:last-child"));
    if (view.solution && !before.solution) bringIntoView(find(".solution"));
  }

  #renderSolution(lines: readonly string[]) {
    return html`<div class="hint solution" tabindex="-1">
      <strong>${text.solutionTitle}</strong>
      ${lines.map((line) =>
        KEY.test(line)
          ? html`<p class="line"><code>Ctrl-${line.slice(1)}</code></p>`
          : html`<p class="line">
          <code>${line}</code>
          <button class="quiet" title=${text.insertHint} aria-label="${text.insert}: ${line}"
            @click=${() => this.#insert(line)}>${text.insert}</button>
        </p>`,
      )}
    </div>`;
  }

  #renderHelps({ hints, helps, solution, score }: LessonView) {
    const given = hints.shown.length;
    return html`
      ${
        given < hints.of
          ? html`<button @click=${(event: MouseEvent) => this.#ask({ kind: "hint" }, event)}>
              ${icons.bulb} ${given === 0 ? text.firstHint : text.nextHint}${score ? ` (${scoreMessages.price})` : ""}
            </button>`
          : nothing
      }
      ${
        helps.why
          ? html`<button class="quiet" title=${text.whyHint} @click=${(event: MouseEvent) => this.#ask({ kind: "why" }, event)}>
              ${icons.question} ${text.why}
            </button>`
          : nothing
      }
      ${
        helps.solution && !solution
          ? html`<button class="quiet" @click=${(event: MouseEvent) => this.#ask({ kind: "solution" }, event)}>
              ${icons.key} ${text.solution}${score ? ` (${scoreMessages.wholePrice})` : ""}
            </button>`
          : nothing
      }
    `;
  }

  #renderTimeline({ timeline: { last, next } }: LessonView) {
    return html`
      <button class="quiet" ?disabled=${last === undefined} title=${last === undefined ? text.undo : text.undoHint(last)}
        @click=${(event: MouseEvent) => this.#ask({ kind: "undo" }, event)}>${icons.undo} ${text.undo}</button>
      ${
        next === undefined
          ? nothing
          : html`<button class="quiet" title=${text.redoHint(next)} @click=${(event: MouseEvent) => this.#ask({ kind: "redo" }, event)}>
              ${icons.redo} ${text.redo}
            </button>`
      }
      <button class="quiet" title=${text.resetStepHint} @click=${(event: MouseEvent) => this.#ask({ kind: "reset-step" }, event)}>
        ${icons.restart} ${text.resetStep}
      </button>
    `;
  }

  /** Who clicks wants to go on typing; who came with the keyboard wants to read on from here. */
  #ask(act: LessonAct, event: MouseEvent): void {
    this.session?.actInLesson(act);
    if (event.detail > 0) this.session?.focusTerminal();
  }

  /** What comes next is Return, in the terminal. */
  #insert(line: string): void {
    this.session?.actInLesson({ kind: "insert", text: line });
    this.session?.focusTerminal();
  }

  #renderContinue({ at, steps }: LessonView) {
    if (at === steps.length - 1) return nothing;
    return html`<button class="primary" @click=${(event: MouseEvent) => this.#ask({ kind: "next-step" }, event)}>
      ${text.continue} ${icons.arrow}
    </button>`;
  }

  static override readonly styles = [
    sharedStyles,
    css`
      .goals {
        display: grid;
        gap: 0.5rem;
        margin: 0 0 0.875rem;
        padding: 0;
        list-style: none;
      }
      .goals:empty {
        display: none;
      }
      .goal {
        display: flex;
        gap: 0.625rem;
        align-items: flex-start;
      }
      .box {
        display: grid;
        flex: none;
        place-items: center;
        width: 1.25rem;
        height: 1.25rem;
        margin-top: 0.175rem;
        border: 2px solid var(--line-strong);
        border-radius: 0.375rem;
        color: transparent;
      }
      .box svg {
        width: 0.875rem;
        stroke-width: 3;
      }
      .goal.done .box {
        border-color: var(--moss);
        background: var(--moss);
        color: var(--paper);
        animation: tick 300ms cubic-bezier(0.2, 1.6, 0.4, 1);
      }
      .goal.done markdown-text {
        color: var(--ink-soft);
      }
      .message,
      .hint {
        scroll-margin: 0.75rem;
        margin-bottom: 0.875rem;
        padding: 0.75rem 1rem;
        border-radius: var(--radius);
        animation: appear 250ms ease-out;
      }
      .message {
        border-left: 3px solid var(--coral);
        background: var(--coral-mist);
      }
      .hint {
        --code-ground: var(--paper);
        border-left: 3px solid var(--sea);
        background: var(--sea-mist);
      }
      strong {
        display: block;
        font-size: 0.8125rem;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem;
        align-items: center;
      }
      .tools button {
        gap: 0.375rem;
        padding: 0.25rem 0.625rem;
      }
      .tools button.quiet {
        padding: 0.25rem 0.5rem;
        font-size: 0.875rem;
      }
      .undoing {
        display: flex;
      }
      .tools button:disabled {
        opacity: 0.45;
        cursor: default;
      }
      .line {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
        margin: 0.25rem 0 0;
      }
      .line code {
        font: 0.875rem / 1.5 var(--code-font);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .message strong {
        color: var(--coral);
      }
      .hint strong {
        color: var(--sea-deep);
      }
      @media print {
        .tools,
        undo-timeline {
          display: none;
        }
      }
      @keyframes tick {
        from {
          transform: scale(0.3);
        }
      }
      @keyframes appear {
        from {
          opacity: 0;
          transform: translateY(0.25rem);
        }
      }
    `,
  ];
}

function renderGoal({ text: goal, done }: LessonView["goals"][number]) {
  return html`<li class="goal ${done ? "done" : ""}">
    <span class="box">${icons.check}</span>
    <span class="unseen">${done ? text.done : text.open}:</span>
    <markdown-text inline .markdown=${goal}></markdown-text>
  </li>`;
}

function renderHint(hint: string, at: number, all: number) {
  return html`<div class="hint" tabindex="-1">
    <strong>${text.hintTitle(at + 1, all)}</strong><markdown-text .markdown=${hint}></markdown-text>
  </div>`;
}
