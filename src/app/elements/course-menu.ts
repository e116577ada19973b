import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CourseIndex, LessonEntry } from "../lesson/course-index.ts";
import { courseMessages } from "../lesson/course-messages.ts";
import { findLessons } from "../lesson/find-lessons.ts";
import { messages } from "../messages/messages.ts";
import { language } from "../page/language.ts";
import { lesson } from "../page/lesson-state.ts";
import type { Session } from "../page/session.ts";
import { shownCourse as index } from "../page/shown-course.ts";
import { courseMenuStyles } from "./course-menu-styles.ts";
import { icons } from "./icons.ts";
import { sharedStyles } from "./shared-styles.ts";
import { Watch } from "./watch.ts";

const text = messages.course;

type Module = CourseIndex["modules"][number];

/** `<course-menu>`: the course as a map: modules with how far one has come, their lessons, and a search. Fires `chosen`. */
@customElement("course-menu")
export class CourseMenu extends LitElement {
  @property({ attribute: false }) session: Session | undefined;
  @state() private query = "";
  /** Titles of skills by their ids, once somebody searches. */
  @state() private skills: Readonly<Record<string, string>> = {};
  readonly #lesson = new Watch(this, lesson);

  protected override render() {
    const current = this.#lesson.value;
    const done = new Set(current?.done);
    const all = index.modules.flatMap(({ lessons }) => lessons);
    const found = this.#found;
    return html`
      <h2>${index.title || text.title}</h2>
      <p class="all">${text.progress(all.filter(({ path }) => done.has(path)).length, all.length)}</p>
      <input type="search" aria-label=${courseMessages.search} placeholder=${courseMessages.searchHint} .value=${this.query}
        autocomplete="off" autocapitalize="off" spellcheck="false" @focus=${this.#loadSkills} @input=${this.#search} @keydown=${this.#searchKey} />
      <p class=${found ? "found" : "unseen"} role="status">${found ? courseMessages.found(found.size) : nothing}</p>
      ${index.modules.map((module) => this.#renderModule(module, done, current?.view.path, found))}
    `;
  }

  /** The paths that fit what is searched; undefined where nothing is. */
  get #found(): ReadonlySet<string> | undefined {
    if (this.query.trim() === "") return undefined;
    return findLessons(index.modules, this.query, (id) => this.skills[id] ?? "");
  }

  #renderModule(
    module: Module,
    done: ReadonlySet<string>,
    here: string | undefined,
    found: ReadonlySet<string> | undefined,
  ) {
    const { title, about, lessons } = module;
    const shown = found ? lessons.filter(({ path }) => found.has(path)) : lessons;
    if (shown.length === 0) return nothing;
    const finished = lessons.filter(({ path }) => done.has(path)).length;
    const isOpen = found !== undefined || lessons.some(({ path }) => path === here);
    return html`<details ?open=${isOpen}>
      <summary>
        <h3>${title}</h3>
        <meter aria-hidden="true" min="0" max=${lessons.length} .value=${finished}></meter>
        <small>${courseMessages.ofModule(finished, lessons.length)}</small>
      </summary>
      ${found ? nothing : html`<p class="about">${about}</p>`}
      <ul>${shown.map((lesson) => this.#renderLesson(lesson, done.has(lesson.path), lesson.path === here))}</ul>
    </details>`;
  }

  #renderLesson({ path, title, minutes }: LessonEntry, done: boolean, here: boolean) {
    return html`<li>
      <button class="quiet" aria-current=${here ? "page" : nothing} @click=${({ detail }: MouseEvent) => this.#choose(path, detail > 0)}>
        <span class="tick">${done ? icons.check : nothing}</span>
        <span class="title">${title}${done ? html`<span class="unseen">, ${text.done}</span>` : nothing}</span>
        <small>${messages.lesson.minutes(minutes)}</small>
      </button>
    </li>`;
  }

  #search(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.query = event.target.value;
  }

  /** Return takes the first that was found. */
  #searchKey(event: KeyboardEvent): void {
    const [first] = index.modules
      .flatMap(({ lessons }) => lessons)
      .filter(({ path }) => this.#found?.has(path));
    if (event.key === "Enter" && first) this.#choose(first.path, false);
  }

  async #loadSkills(): Promise<void> {
    const { default: reviews } = await import("virtual:review-index");
    this.skills = reviews.texts[language()].skills;
  }

  /** Who clicks wants to go on typing; who came with the keyboard wants to read. */
  #choose(path: string, isClicked: boolean): void {
    this.query = "";
    this.session?.actInLesson({ kind: "open", path });
    this.dispatchEvent(new Event("chosen"));
    if (isClicked) this.session?.focusTerminal();
    else document.querySelector<HTMLElement>("lesson-pane")?.focus();
  }

  static override readonly styles = [sharedStyles, courseMenuStyles];
}
