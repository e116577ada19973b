import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { LessonEntry } from "../lesson/course-index.ts";
import { reviewMessages } from "../lesson/review-messages.ts";
import { scoreMessages } from "../lesson/score-messages.ts";
import { taskMessages } from "../lesson/task-messages.ts";
import { messages } from "../messages/messages.ts";
import { lesson, lessonFailure } from "../page/lesson-state.ts";
import type { Session } from "../page/session.ts";
import { shownCourse as index } from "../page/shown-course.ts";
import type { LessonView, StepView } from "../worker/lesson-view.ts";
import type { DrillView } from "../worker/review-view.ts";
import { scrollBehavior } from "./bring-into-view.ts";
import type { DrillEnd } from "./drill-end.ts";
import "./drill-end.ts";
import { icons } from "./icons.ts";
import "./lesson-part.ts";
import "./lesson-step.ts";
import { lessonPaneStyles } from "./lesson-pane-styles.ts";
import { sharedStyles } from "./shared-styles.ts";
import { Watch } from "./watch.ts";

const text = messages.lesson;

/** `<lesson-pane>`: the lesson beside the terminal, from its title to what comes next. */
@customElement("lesson-pane")
export class LessonPane extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  readonly #lesson = new Watch(this, lesson);
  readonly #failure = new Watch(this, lessonFailure);
  @state() private taskIsBelow = false;
  /** On paper, all steps are open. */
  @state() private isPrinted = false;
  #sight: IntersectionObserver | undefined;
  #watched: Element | null | undefined;
  #hadFocus = false;
  /** The lesson that was drawn last. */
  #drawn: LessonView | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", () => (this.isPrinted = true));
    addEventListener("afterprint", () => (this.isPrinted = false));
  }

  /** The part that scrolls takes the focus, so that arrow keys move the text. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(".scroll")?.focus();
  }

  protected override render() {
    const view = this.#lesson.value?.view;
    const failure = this.#failure.value;
    if (failure !== undefined) return renderFailure(failure, () => this.#act({ kind: "continue" }));
    if (!view) return html`<p class="waiting">${index.modules.length > 0 ? text.waiting : text.none}</p>`;
    if (view.drill) return this.#renderDrill(view, view.drill);
    const done = view.steps.filter((step) => step.done).length;
    return html`
      <article aria-label=${text.label}>
        <header>
          <p class="eyebrow">${moduleTitle(view.path)}<span>${scoreBefore(view)}${text.minutes(view.minutes)}</span></p>
          <h1>${view.title}</h1>
          <div class="progress" role="progressbar" aria-label=${text.progress} aria-valuemin="0"
            aria-valuemax=${view.steps.length} aria-valuenow=${done}>
            ${view.steps.map((step, at) => html`<i class=${stepState(step, at, view)}></i>`)}
          </div>
        </header>
        <div class="view"><div class="scroll" tabindex="0" role="group" aria-label=${view.title}>
          ${view.intro.map((part) => html`<lesson-part .piece=${part} .session=${this.session}></lesson-part>`)}
          <ol class="steps">${view.steps.map((step, at) => this.#renderStep(step, at, view))}</ol>
          ${isFinished(view) ? this.#renderEnd(view) : nothing}
        </div>${this.#renderWayToTask(view)}</div>
        ${this.#renderFooter(view)}
        <p class="unseen" role="status">${announce(view)}</p>
      </article>
    `;
  }

  /** A drill of a review, in the lesson's place. */
  #renderDrill(view: LessonView, drill: DrillView) {
    const [step] = view.steps;
    const { at, of, results } = drill;
    const isOver = at >= of;
    return html`
      <article aria-label=${reviewMessages.name}>
        <header>
          <p class="eyebrow">${drill.skill}<span>${reviewMessages.drill(Math.min(at + 1, of), of)}</span></p>
          <h1>${isOver ? reviewMessages.name : view.title}</h1>
          <div class="progress" role="progressbar" aria-label=${reviewMessages.progress} aria-valuemin="0"
            aria-valuemax=${of} aria-valuenow=${results.length}>
            ${Array.from({ length: of }, (_, one) => html`<i class=${one < results.length ? "done" : one === at ? "current" : ""}></i>`)}
          </div>
        </header>
        <div class="scroll" tabindex="0" role="group" aria-label=${view.title}>
          ${isOver ? nothing : html`<lesson-step .step=${step} .view=${view} .session=${this.session}></lesson-step>`}
          ${isOver || results.length > at ? html`<drill-end .drill=${drill} .session=${this.session}></drill-end>` : nothing}
        </div>
        ${
          isOver
            ? nothing
            : html`<footer>
                <button class="quiet" @click=${() => this.#act({ kind: "end-review" })}>${icons.close} ${reviewMessages.stop}</button>
              </footer>`
        }
        <p class="unseen" role="status">${isOver ? reviewMessages.finished : `${reviewMessages.drill(at + 1, of)}: ${view.title}`}</p>
      </article>
    `;
  }

  /** The first thing to do may stand below what is to be read: whoever does not scroll sees it all the same. */
  #renderWayToTask({ steps, at }: LessonView) {
    if (!this.taskIsBelow) return nothing;
    return html`<button class="way" @click=${() => this.#scrollTo(".steps > .current", scrollBehavior())}>
      ${icons.down} <span>${taskMessages.now}: <b>${steps[at]?.title}</b></span>
    </button>`;
  }

  #renderStep(step: StepView, at: number, view: LessonView) {
    const state = stepState(step, at, view);
    const mark = step.done ? icons.check : String(at + 1);
    const title = html`<span class="mark">${mark}</span><span class="unseen">${text.states[state]}:</span> ${step.title}`;
    if (state === "current") {
      return html`<li class="current" aria-current="step">
        <h2 tabindex="-1">${title}</h2>
        <lesson-step .step=${step} .view=${view} .session=${this.session}></lesson-step>
      </li>`;
    }
    if (state === "coming" && !this.isPrinted) return html`<li class="coming"><h2>${title}</h2></li>`;
    return html`<li class=${state}>
      <details ?open=${this.isPrinted}>
        <summary><h2>${title}</h2></summary>
        ${step.parts.map((part) => html`<lesson-part .piece=${part} .session=${this.session}></lesson-part>`)}
      </details>
    </li>`;
  }

  #renderEnd(view: LessonView) {
    const next = nextLesson(view.path);
    return html`<section class="end">
      <h2 tabindex="-1">${icons.check} ${text.finished}</h2>
      ${view.score ? renderScore(view.score) : nothing}
      <p>${next ? text.finishedText : text.allFinished}</p>
      ${next ? html`<p>${taskMessages.next}: <b>${next.title}</b>, ${text.minutes(next.minutes)}</p>` : nothing}
      ${view.closing.map(
        ({ title, markdown }) => html`<h3>${title}</h3><markdown-text .markdown=${markdown}></markdown-text>`,
      )}
    </section>`;
  }

  #renderFooter(view: LessonView) {
    const next = nextLesson(view.path);
    const finished = isFinished(view);
    return html`<footer>
      <button class="quiet" title=${text.resetHint} @click=${(event: MouseEvent) => this.#act({ kind: "reset" }, event)}>
        ${icons.undo} ${text.reset}
      </button>
      ${
        next
          ? html`<button class=${finished ? "primary" : "quiet"} @click=${(event: MouseEvent) => this.#act({ kind: "open", path: next.path }, event)}>
              ${text.next} ${icons.arrow}
            </button>`
          : nothing
      }
    </footer>`;
  }

  /** Who clicks wants to go on typing; who came with the keyboard wants to read on from here. */
  #act(act: Parameters<Session["actInLesson"]>[0], event?: MouseEvent): void {
    this.session?.actInLesson(act);
    if (event && event.detail > 0) this.session?.focusTerminal();
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.matches(":focus-within");
  }

  /** What is new comes into view: the next step, or the end. */
  protected override updated(): void {
    // The step that had the focus is folded: one reads on at what came in its place.
    if (this.#hadFocus && !this.matches(":focus-within"))
      this.renderRoot
        .querySelector<HTMLElement>(".end h2, .steps > .current > h2")
        ?.focus({ preventScroll: true });
    this.#watchTask();
    document.title = titleOf(this.#lesson.value?.view);
    const [before, view] = [this.#drawn, this.#lesson.value?.view];
    this.#drawn = view;
    this.toggleAttribute("data-read", view?.drill?.isRead ?? false);
    if (view?.drill) {
      void this.#leadOn(view.drill, before?.drill);
      return;
    }
    if (
      !view ||
      (before?.path === view.path && before.at === view.at && isFinished(before) === isFinished(view))
    )
      return;
    const target = isFinished(view) ? ".end" : view.at > 0 ? ".steps > .current" : undefined;
    // What is new is not laid out yet, and nobody scrolls farther than to the end.
    requestAnimationFrame(() => this.#scrollTo(target, before ? scrollBehavior() : "instant"));
  }

  /** Whether the title of the step that waits can be seen, or is above what is seen. */
  #watchTask(): void {
    const root = this.renderRoot.querySelector("article");
    const task = root?.querySelector(".steps > .current");
    if (this.#watched === task) return;
    this.#watched = task;
    this.#sight?.disconnect();
    this.taskIsBelow = false;
    if (!root || !task) return;
    const tell = ([entry]: readonly IntersectionObserverEntry[]) => {
      if (!entry) return;
      const { isIntersecting, boundingClientRect, rootBounds } = entry;
      this.taskIsBelow = !isIntersecting && boundingClientRect.top > (rootBounds?.top ?? 0);
    };
    this.#sight = new IntersectionObserver(tell, { root, rootMargin: "0px 0px -80px 0px" });
    this.#sight.observe(task);
  }

  /** After a drill, Return leads to the next. What is only read has no terminal that takes the focus. */
  async #leadOn({ at, of, results, isRead }: DrillView, before: DrillView | undefined): Promise<void> {
    if (isRead && at < of && results.length <= at && before?.at !== at) {
      this.focus();
      this.renderRoot.querySelector(".scroll")?.scrollTo({ top: 0 });
    }
    const isEnd = (drill: { at: number; results: readonly unknown[] }) =>
      drill.at >= of || drill.results.length > drill.at;
    if (!isEnd({ at, results }) || (before?.at === at && isEnd(before))) return;
    const end = this.renderRoot.querySelector<DrillEnd>("drill-end");
    await end?.updateComplete;
    end?.scrollIntoView({ block: "nearest" });
    end?.focus();
  }

  #scrollTo(selector: string | undefined, behavior: ScrollBehavior): void {
    // On a low page all of the pane scrolls.
    const scrolls = [...this.renderRoot.querySelectorAll(".scroll, article")];
    const scroll = scrolls.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1);
    const target = selector === undefined ? undefined : scroll?.querySelector(selector);
    const { top = 0 } = scroll?.getBoundingClientRect() ?? {};
    const distance = target ? target.getBoundingClientRect().top - top - 8 : -(scroll?.scrollTop ?? 0);
    scroll?.scrollBy({ top: distance, behavior });
  }

  static override readonly styles = [sharedStyles, lessonPaneStyles];
}

function scoreBefore({ score }: LessonView): string {
  return score ? `${scoreMessages.points(score.points, score.of)} · ` : "";
}

function renderScore({ points, of, lost }: NonNullable<LessonView["score"]>) {
  return html`<p class="score"><b>${scoreMessages.reached(points, of)}</b> ${lost > 0 ? scoreMessages.lost(lost) : nothing}</p>`;
}

/** As it is called in tabs and in the browser's history. */
function titleOf(view: LessonView | undefined): string {
  return view ? `${view.title} – Rockpool` : "Rockpool";
}

function renderFailure(reason: string, retry: () => void) {
  return html`<div class="waiting" role="alert">
    <h1>${messages.notices.lessonFailed}</h1>
    <p><code>${reason}</code></p>
    <button @click=${retry}>${messages.notices.retry}</button>
  </div>`;
}

/** A question that was answered last stays open: its explanation is there to be read. */
function stepState(step: StepView, at: number, view: LessonView): "done" | "current" | "coming" {
  const isOpen = at === view.at && (!isFinished(view) || step.parts.some(({ kind }) => kind === "quiz"));
  if (isOpen) return "current";
  return step.done ? "done" : "coming";
}

function isFinished(view: LessonView): boolean {
  return view.steps.every(({ done }) => done);
}

/** What a screen reader is told when something has changed. */
function announce(view: LessonView): string {
  const { score } = view;
  if (isFinished(view))
    return `${text.finished}. ${score ? scoreMessages.reached(score.points, score.of) : ""} ${text.finishedText}`;
  const done = view.goals.filter((goal) => goal.done).length;
  return `${text.step(view.at + 1, view.steps.length)}: ${view.steps[view.at]?.title ?? ""}. ${text.goalsDone(done, view.goals.length)}`;
}

const LESSONS = index.modules.flatMap(({ lessons }) => lessons);

function nextLesson(path: string): LessonEntry | undefined {
  const at = LESSONS.findIndex((lesson) => lesson.path === path);
  return at < 0 ? undefined : LESSONS[at + 1];
}

function moduleTitle(path: string): string {
  return index.modules.find(({ lessons }) => lessons.some((lesson) => lesson.path === path))?.title ?? "";
}
