import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { pictureMessages as text } from "../lesson/picture-messages.ts";
import { messages } from "../messages/messages.ts";
import type { PictureView } from "../worker/lesson-view.ts";
import { icons } from "./icons.ts";
import { sharedStyles } from "./shared-styles.ts";

const ICONS = { file: icons.file, directory: icons.folder, symlink: icons.link };

/** `<lesson-picture>`: a directory as it should look, and beside each name whether it is there. */
@customElement("lesson-picture")
export class LessonPicture extends LitElement {
  @property({ attribute: false }) picture: PictureView | undefined;

  protected override render() {
    if (!this.picture) return undefined;
    const { root, entries } = this.picture;
    const there = entries.filter(({ state }) => state === "there").length;
    const wanted = entries.filter(({ state }) => state !== undefined && state !== "surplus").length;
    return html`<figure>
      <figcaption>${messages.lesson.picture}${wanted > 0 ? html`<b>${text.there(there, wanted)}</b>` : nothing}</figcaption>
      <ul>
        <li class="directory">${ICONS.directory} ${root}</li>
        ${entries.map(renderEntry)}
      </ul>
    </figure>`;
  }

  static override readonly styles = [
    sharedStyles,
    css`
    figure {
      margin: 0;
      padding: 0.75rem 1rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper-sunk);
    }
    figcaption {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
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
      position: relative;
      padding-left: calc(var(--depth, 0) * 1.25rem);
    }
    .compared {
      padding-right: 1.75rem;
    }
    .mark {
      position: absolute;
      right: 0;
    }
    li .mark svg {
      stroke-width: 2.5;
    }
    .there .mark svg {
      color: var(--moss);
    }
    .missing,
    .missing.directory svg {
      color: var(--ink-soft);
    }
    .other-kind .mark svg,
    .surplus,
    .surplus svg {
      color: var(--coral);
    }
    b {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
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
  `,
  ];
}

const MARKS = { there: icons.check, missing: nothing, "other-kind": icons.alert, surplus: icons.close };

function renderEntry({ path, depth, kind, target, note, state }: PictureView["entries"][number]) {
  const mark =
    state && html`<span class="mark">${MARKS[state]}<span class="unseen">${text.states[state]}</span></span>`;
  const remark = note ?? (state === "surplus" || state === "other-kind" ? text.states[state] : undefined);
  return html`<li class="${kind} ${state ? `compared ${state}` : ""}" style="--depth: ${depth + 1}">
    ${ICONS[kind]} ${path.slice(path.lastIndexOf("/") + 1)}${target === undefined ? nothing : ` → ${target}`}
    ${remark === undefined ? nothing : html`<small>${remark}</small>`}${mark ?? nothing}
  </li>`;
}
