import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import type { Session } from "../page/session.ts";
import type { QuizView } from "../worker/lesson-view.ts";
import { bringIntoView } from "./bring-into-view.ts";
import "./markdown-text.ts";
import { sharedStyles } from "./shared-styles.ts";

const text = messages.lesson;

/** `<lesson-quiz>`: a question with choices, or one to answer in one's own words. */
@customElement("lesson-quiz")
export class LessonQuiz extends LitElement {
  @property({ attribute: false }) quiz: QuizView | undefined;
  @property({ attribute: false }) session: Session | undefined;

  protected override render() {
    const { quiz } = this;
    if (!quiz) return undefined;
    return html`<form @submit=${this.#submit}>
      <fieldset>
        <legend><markdown-text .markdown=${quiz.question}></markdown-text></legend>
        ${quiz.kind === "fill-in" ? renderField() : quiz.choices.map((choice, at) => renderChoice(quiz, choice, at))}
      </fieldset>
      <button type="submit">${text.check}</button>
      <div role="status">${quiz.result ? renderResult(quiz.result) : nothing}</div>
    </form>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { quiz } = this;
    const before = changed.get("quiz");
    const explanations = (view: QuizView | undefined) => view?.result?.explanations.join("\n");
    if (before?.id === quiz?.id && quiz?.result && explanations(before) !== explanations(quiz))
      bringIntoView(this.renderRoot.querySelector(".result"));
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.quiz || !(event.target instanceof HTMLFormElement)) return;
    const given = new FormData(event.target).getAll("answer").map(String);
    const answer = this.quiz.kind === "fill-in" ? (given[0] ?? "") : given.map(Number);
    this.session?.actInLesson({ kind: "answer", quiz: this.quiz.id, answer });
  }

  static override readonly styles = [
    sharedStyles,
    css`
      form {
        padding: 1rem 1.125rem;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper-sunk);
      }
      fieldset {
        min-width: 0;
        margin: 0 0 0.75rem;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: 0.5rem;
        padding: 0;
        font-weight: 600;
      }
      label {
        display: flex;
        gap: 0.625rem;
        padding: 0.4375rem 0.625rem;
        border-radius: var(--radius);
        cursor: pointer;
      }
      label:hover {
        background: var(--sea-mist);
      }
      input[type="radio"],
      input[type="checkbox"] {
        flex: none;
        width: 1.0625rem;
        height: 1.0625rem;
        margin: 0.3rem 0 0;
        accent-color: var(--sea);
      }
      input[type="text"] {
        width: 100%;
        min-height: 2.5rem;
        padding: 0.375rem 0.75rem;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
        font-family: var(--code-font);
      }
      .result {
        scroll-margin: 0.75rem;
        margin-top: 0.75rem;
        padding: 0.625rem 0.875rem;
        border-radius: var(--radius);
        background: var(--coral-mist);
      }
      .result.right {
        background: var(--moss-mist);
      }
      strong {
        color: var(--coral);
      }
      .right strong {
        color: var(--moss);
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];
}

function renderChoice({ kind }: QuizView, choice: string, at: number) {
  return html`<label>
    <input type=${kind === "single" ? "radio" : "checkbox"} name="answer" value=${at} />
    <markdown-text inline .markdown=${choice}></markdown-text>
  </label>`;
}

function renderField() {
  return html`<input type="text" name="answer" aria-label=${text.answer} autocomplete="off" autocapitalize="off" spellcheck="false" />`;
}

/** An explanation that is but the verdict is not said twice. */
function renderResult({ right, explanations }: NonNullable<QuizView["result"]>) {
  const verdict = right ? text.right : text.wrong;
  const told = explanations.filter((explanation) => explanation.trim() !== verdict);
  return html`<div class="result ${right ? "right" : ""}">
    <strong>${verdict}</strong>
    ${told.map((explanation) => html`<markdown-text .markdown=${explanation}></markdown-text>`)}
  </div>`;
}
