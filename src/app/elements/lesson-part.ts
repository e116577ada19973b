import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Session } from "../page/session.ts";
import type { PartView } from "../worker/lesson-view.ts";
import "./lesson-picture.ts";
import "./lesson-quiz.ts";
import "./markdown-text.ts";

/** `<lesson-part>`: a piece of a lesson in the author's order: words, a question, or a picture of folders. */
@customElement("lesson-part")
export class LessonPart extends LitElement {
  @property({ attribute: false }) piece: PartView | undefined;
  @property({ attribute: false }) session: Session | undefined;

  protected override render() {
    const { piece: part } = this;
    if (part?.kind === "text") return html`<markdown-text .markdown=${part.markdown}></markdown-text>`;
    if (part?.kind === "picture") return html`<lesson-picture .picture=${part.picture}></lesson-picture>`;
    if (part?.kind === "quiz")
      return html`<lesson-quiz .quiz=${part.quiz} .session=${this.session}></lesson-quiz>`;
    return undefined;
  }

  static override readonly styles = css`
    :host {
      display: block;
      margin-bottom: 0.75rem;
    }
  `;
}
