import { escapeGlob, isGlob } from "../../base/pattern/index.ts";
import { splitterFor } from "./field-splitting.ts";
import type { ExpansionHost } from "./host.ts";
import type { List } from "./list.ts";
import { type Sink, starSeparator, textTooLarge, tooManyWords } from "./sink.ts";

/** A field that is a pattern: where it stands among the fields. */
export interface GlobField {
  readonly index: number;
  readonly pattern: string;
}

const PERHAPS_GLOB = /[*?[\\(]/;

/**
 * Collects fields (bash manual 3.5.7): text grows into the current field, separators in unquoted expansions end
 * it. A field exists when it has text or was quoted: `$empty` gives none, `""` gives an empty one.
 */
export class FieldSink implements Sink {
  readonly fields: string[] = [];
  readonly globs: GlobField[] = [];
  #text = "";
  /** The field as a pattern, kept only once an unquoted character asks for it. */
  #pattern: string | undefined;
  #present = false;
  /** The field before was ended by a blank: one other separator that follows belongs to it. */
  #afterBlank = false;

  constructor(readonly host: ExpansionHost) {}

  literal(text: string): void {
    if (this.#pattern !== undefined || PERHAPS_GLOB.test(text)) this.#addPattern(text, text);
    else this.#add(text);
    this.#present = true;
    this.#afterBlank = false;
  }

  quoted(text: string): void {
    if (this.#pattern !== undefined) this.#addPattern(text, escapeGlob(text));
    else this.#add(text);
    this.#present = true;
    this.#afterBlank = false;
  }

  expanded(text: string): void {
    if (text === "") return;
    const splitter = splitterFor(this.host.variables.get("IFS"));
    let from = 0;
    for (;;) {
      const at = splitter.nextSeparator(text, from);
      if (at > from) this.#addUnquoted(text.slice(from, at));
      if (at === text.length) return;
      if (splitter.isBlank(text, at)) this.#blank();
      else this.#separator();
      from = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    }
  }

  list({ items, star }: List, quoted: boolean): void {
    if (quoted && star) return this.quoted(items.join(starSeparator(this.host)));
    if (!quoted) {
      const separator = starSeparator(this.host);
      if (separator !== "") return this.expanded(items.join(separator));
    }
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as string;
      if (i > 0) this.endWord();
      if (quoted) this.quoted(item);
      else this.expanded(item);
    }
  }

  /** A whole field that is known not to be a pattern. */
  field(text: string): void {
    if (this.fields.length >= this.host.limits.words) throw tooManyWords(this.host);
    this.fields.push(text);
  }

  /** Ends the current field, at the end of a word. */
  endWord(): void {
    this.#afterBlank = false;
    if (this.#present) this.#push();
  }

  #addUnquoted(text: string): void {
    if (this.#pattern !== undefined || PERHAPS_GLOB.test(text)) this.#addPattern(text, text);
    else this.#add(text);
    this.#present = true;
    this.#afterBlank = false;
  }

  #blank(): void {
    if (!this.#present) return;
    this.#push();
    this.#afterBlank = true;
  }

  #separator(): void {
    if (this.#afterBlank) this.#afterBlank = false;
    else this.#push();
  }

  #add(text: string): void {
    this.#text = this.#text === "" ? text : this.#text + text;
    if (this.#text.length > this.host.limits.text) throw textTooLarge(this.host);
  }

  #addPattern(text: string, pattern: string): void {
    this.#pattern = (this.#pattern ?? escapeGlob(this.#text)) + pattern;
    this.#add(text);
  }

  #push(): void {
    if (this.fields.length >= this.host.limits.words) throw tooManyWords(this.host);
    if (
      this.#pattern !== undefined &&
      !this.host.options.noglob &&
      isGlob(this.#pattern, this.host.options.extglob)
    ) {
      this.globs.push({ index: this.fields.length, pattern: this.#pattern });
    }
    this.fields.push(this.#text);
    this.#text = "";
    this.#pattern = undefined;
    this.#present = false;
  }
}
