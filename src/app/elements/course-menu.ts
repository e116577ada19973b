import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CourseIndex, LessonEntry } from "../lesson/course-index.ts";
import { messages } from "../messages/messages.ts";
import { lesson } from "../page/lesson-state.ts";
import type { Session } from "../page/session.ts";
import { shownCourse as index } from "../page/shown-course.ts";
import { icons } from "./icons.ts";
import { sharedStyles } from "./shared-styles.ts";
import { Watch } from "./watch.ts";

const text = messages.course;

/** `<course-menu>`: all lessons by module, with ticks. Fires `chosen`. */
@customElement("course-menu")
export class CourseMenu extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  readonly #lesson = new Watch(this, lesson);

  protected override render() {
    const current = this.#lesson.value;
    const done = new Set(current?.done);
    const all = index.modules.flatMap(({ lessons }) => lessons);
    return html`
      <h2>${index.title || text.title}<small>${text.progress(all.filter(({ path }) => done.has(path)).length, all.length)}</small></h2>
      ${index.modules.map((module) => this.#renderModule(module, done, current?.view.path))}
    `;
  }

  #renderModule(module: CourseIndex["modules"][number], done: ReadonlySet<string>, here: string | undefined) {
    return html`<section>
      <h3>${module.title}</h3>
      <ul>${module.lessons.map((lesson) => this.#renderLesson(lesson, done.has(lesson.path), lesson.path === here))}</ul>
    </section>`;
  }

  #renderLesson({ path, title, minutes }: LessonEntry, done: boolean, here: boolean) {
    return html`<li>
      <button class="quiet" aria-current=${here ? "page" : nothing} @click=${() => this.#choose(path)}>
        <span class="tick">${done ? icons.check : nothing}</span>
        <span class="title">${title}${done ? html`<span class="unseen">, ${text.done}</span>` : nothing}</span>
        <small>${messages.lesson.minutes(minutes)}</small>
      </button>
    </li>`;
  }

  #choose(path: string): void {
    this.session?.actInLesson({ kind: "open", path });
    this.dispatchEvent(new Event("chosen"));
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: 1.125rem;
      }
      h2 {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        margin: 0;
        font-size: 1.125rem;
      }
      h3 {
        margin: 1.125rem 0 0.25rem;
        color: var(--ink-soft);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      small {
        color: var(--ink-soft);
        font-size: 0.8125rem;
        font-weight: 400;
        white-space: nowrap;
      }
      li button {
        width: 100%;
        padding: 0.375rem 0.5rem;
        color: var(--ink);
        text-align: left;
      }
      button[aria-current] {
        background: var(--sea-mist);
        font-weight: 600;
      }
      .title {
        flex: 1;
      }
      .tick {
        width: 1.125rem;
        color: var(--moss);
      }
      .tick svg {
        stroke-width: 2.5;
      }
    `,
  ];
}
