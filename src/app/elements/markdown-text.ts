import DOMPurify from "dompurify";
import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { marked } from "marked";
import { sharedStyles } from "./shared-styles.ts";

/** `<markdown-text>`: what an author wrote, as HTML without anything that could do harm. */
@customElement("markdown-text")
export class MarkdownText extends LitElement {
  @property() markdown = "";
  /** Text within a line: no paragraph around it. */
  @property({ type: Boolean }) inline = false;
  #content: DocumentFragment | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("markdown") || changed.has("inline"))
      this.#content = toSafeHtml(this.markdown, this.inline);
  }

  protected override render() {
    return html`${this.#content}`;
  }

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      :host([inline]) {
        display: inline;
      }
      p,
      ul,
      ol,
      pre,
      table,
      blockquote {
        margin: 0 0 0.75em;
      }
      :last-child {
        margin-bottom: 0;
      }
      ul,
      ol {
        padding-left: 1.4em;
      }
      li {
        margin: 0.2em 0;
      }
      a {
        color: var(--sea);
        text-underline-offset: 0.2em;
      }
      code {
        padding: 0.1em 0.35em;
        border-radius: 0.3em;
        background: var(--code-ground, var(--sea-mist));
        color: var(--ink);
        font: 0.9em var(--code-font);
        overflow-wrap: break-word;
      }
      pre {
        padding: 0.75em 1em;
        overflow-x: auto;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper-sunk);
        line-height: 1.5;
      }
      pre code {
        padding: 0;
        background: none;
      }
      blockquote {
        padding: 0.1em 0 0.1em 1em;
        border-left: 3px solid var(--sea);
        color: var(--ink-soft);
      }
      table {
        border-collapse: collapse;
        font-size: 0.9375em;
      }
      th,
      td {
        padding: 0.35em 0.75em;
        border: 1px solid var(--line);
        text-align: left;
      }
    `,
  ];
}

function toSafeHtml(markdown: string, inline: boolean): DocumentFragment {
  const text = inline
    ? marked.parseInline(markdown, { async: false })
    : marked.parse(markdown, { async: false });
  const fragment = DOMPurify.sanitize(text, { RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener";
  }
  for (const block of fragment.querySelectorAll("pre")) block.tabIndex = 0;
  return fragment;
}
