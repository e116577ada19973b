import { css, html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import { changeSettings, settings } from "../page/settings.ts";
import { sharedStyles } from "./shared-styles.ts";

const LEAST = 15;
const MOST = 80;
const STEP = 2;

/** `<pane-divider>`: between the lesson and the terminal; dragged, or moved with the arrow keys. */
@customElement("pane-divider")
export class PaneDivider extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    const { lessonShare } = settings.value;
    if (lessonShare !== undefined) this.#show(lessonShare);
  }

  protected override render() {
    return html`<div role="separator" tabindex="0" aria-orientation=${this.#isUpright ? "vertical" : "horizontal"}
      aria-label=${messages.divider.label} aria-valuemin=${LEAST} aria-valuemax=${MOST} aria-valuenow=${Math.round(this.#share)}
      @keydown=${this.#keyDown} @pointerdown=${this.#pointerDown} @pointermove=${this.#pointerMove} @pointerup=${this.#pointerUp}
    ></div>`;
  }

  /** Beside each other, rather than one above the other. */
  get #isUpright(): boolean {
    return this.offsetHeight > this.offsetWidth;
  }

  get #share(): number {
    const lesson = document.getElementById("lesson")?.getBoundingClientRect();
    const all = this.parentElement?.getBoundingClientRect();
    if (!lesson || !all) return 40;
    return this.#isUpright ? (100 * lesson.width) / all.width : (100 * lesson.height) / all.height;
  }

  #keyDown(event: KeyboardEvent): void {
    const step = { ArrowLeft: -STEP, ArrowUp: -STEP, ArrowRight: STEP, ArrowDown: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#change(this.#share + step);
  }

  #pointerDown(event: PointerEvent): void {
    if (event.target instanceof Element) event.target.setPointerCapture(event.pointerId);
  }

  #pointerMove(event: PointerEvent): void {
    if (!(event.target instanceof Element) || !event.target.hasPointerCapture(event.pointerId)) return;
    const all = this.parentElement?.getBoundingClientRect();
    if (!all) return;
    const share = this.#isUpright
      ? (event.clientX - all.left) / all.width
      : (event.clientY - all.top) / all.height;
    this.#show(Math.min(MOST, Math.max(LEAST, 100 * share)));
  }

  #pointerUp(): void {
    this.#change(this.#share);
  }

  #change(share: number): void {
    const lessonShare = Math.min(MOST, Math.max(LEAST, share));
    this.#show(lessonShare);
    changeSettings({ lessonShare });
    this.requestUpdate();
  }

  #show(share: number): void {
    this.parentElement?.style.setProperty("--lesson-width", `${share}%`);
    this.parentElement?.style.setProperty("--lesson-height", `${share}%`);
  }

  static override readonly styles = [
    sharedStyles,
    css`
      div {
        display: grid;
        place-items: center;
        height: 100%;
        border-radius: var(--radius);
        cursor: col-resize;
        touch-action: none;
      }
      div::before {
        content: "";
        width: 0.25rem;
        height: 2.25rem;
        border-radius: 1rem;
        background: var(--line);
        transition: background-color 120ms;
      }
      div:hover::before {
        background: var(--sea);
      }
      @media (max-width: 52rem) {
        div {
          cursor: row-resize;
        }
        div::before {
          width: 2.25rem;
          height: 0.25rem;
        }
      }
    `,
  ];
}
