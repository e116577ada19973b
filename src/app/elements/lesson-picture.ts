import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { messages } from "../messages/messages.ts";
import type { PictureView } from "../worker/lesson-view.ts";
import { icons } from "./icons.ts";

const ICONS = { file: icons.file, directory: icons.folder, symlink: icons.link };

/** `<lesson-picture>`: a directory as it should look. */
@customElement("lesson-picture")
export class LessonPicture extends LitElement {
  @property({ attribute: false }) picture: PictureView | undefined;

  protected override render() {
    if (!this.picture) return undefined;
    const { root, entries } = this.picture;
    return html`<figure>
      <figcaption>${messages.lesson.picture}</figcaption>
      <ul>
        <li class="directory">${ICONS.directory} ${root}</li>
        ${entries.map(
          ({ path, depth, kind, target, note }) => html`<li class=${kind} style="--depth: ${depth + 1}">
            ${ICONS[kind]} ${path.slice(path.lastIndexOf("/") + 1)}${target === undefined ? nothing : ` → ${target}`}
            ${note === undefined ? nothing : html`<small>${note}</small>`}
          </li>`,
        )}
      </ul>
    </figure>`;
  }

  static override readonly styles = css`
    figure {
      margin: 0;
      padding: 0.75rem 1rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper-sunk);
    }
    figcaption {
      margin-bottom: 0.375rem;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      font: 0.9375rem / 1.7 var(--code-font);
    }
    li {
      padding-left: calc(var(--depth, 0) * 1.25rem);
    }
    svg {
      color: var(--ink-soft);
      vertical-align: -0.2em;
    }
    .directory svg {
      color: var(--sea);
    }
    small {
      margin-left: 0.5rem;
      color: var(--ink-soft);
      font-family: var(--text-font);
    }
  `;
}
