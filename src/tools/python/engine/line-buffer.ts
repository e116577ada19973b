import { clusterAt, clusterBefore } from "../../../base/text-width.ts";

/** One line under the cursor, and the lines of before (readline's emacs keys, as far as a prompt of Python needs them). */
export class LineBuffer {
  text = "";
  cursor = 0;
  #killed = "";
  /** Where in the history it is; its length: the line that is being typed. */
  #at: number;
  #typed = "";

  constructor(private readonly history: readonly string[]) {
    this.#at = history.length;
  }

  insert(text: string): void {
    this.text = this.text.slice(0, this.cursor) + text + this.text.slice(this.cursor);
    this.cursor += text.length;
  }

  /** Does what `key` stands for; whether it stands for something. */
  apply(key: string): boolean {
    const act = this.#acts[key];
    act?.();
    return act !== undefined;
  }

  #delete(from: number, to: number, keeps = false): void {
    if (keeps) this.#killed = this.text.slice(from, to);
    this.text = this.text.slice(0, from) + this.text.slice(to);
    this.cursor = from;
  }

  #before(): number {
    return this.cursor === 0 ? 0 : clusterBefore(this.text, this.cursor);
  }

  #after(): number {
    return this.cursor >= this.text.length ? this.cursor : clusterAt(this.text, this.cursor).end;
  }

  #wordBefore(): number {
    const [word = ""] = /\w*\W*$/.exec(this.text.slice(0, this.cursor)) ?? [];
    return this.cursor - word.length;
  }

  #wordAfter(): number {
    const [word = ""] = /^\W*\w*/.exec(this.text.slice(this.cursor)) ?? [];
    return this.cursor + word.length;
  }

  #recall(step: -1 | 1): void {
    const next = this.#at + step;
    if (next < 0 || next > this.history.length) return;
    if (this.#at === this.history.length) this.#typed = this.text;
    this.#at = next;
    this.text = this.history[next] ?? this.#typed;
    this.cursor = this.text.length;
  }

  readonly #acts: Readonly<Record<string, () => void>> = this.#withAliases({
    "C-a": () => (this.cursor = 0),
    "C-e": () => (this.cursor = this.text.length),
    "C-b": () => (this.cursor = this.#before()),
    "C-f": () => (this.cursor = this.#after()),
    "M-b": () => (this.cursor = this.#wordBefore()),
    "M-f": () => (this.cursor = this.#wordAfter()),
    "C-p": () => this.#recall(-1),
    "C-n": () => this.#recall(1),
    "C-d": () => this.#delete(this.cursor, this.#after()),
    DEL: () => this.#delete(this.#before(), this.cursor),
    "C-k": () => this.#delete(this.cursor, this.text.length, true),
    "C-u": () => this.#delete(0, this.cursor, true),
    "C-w": () => this.#delete(this.#wordBefore(), this.cursor, true),
    "C-y": () => this.insert(this.#killed),
  });

  #withAliases(acts: Record<string, () => void>): Record<string, () => void> {
    for (const [alias, key] of Object.entries(ALIASES)) {
      const act = acts[key];
      if (act) acts[alias] = act;
    }
    return acts;
  }
}

const ALIASES: Readonly<Record<string, string>> = {
  home: "C-a",
  end: "C-e",
  left: "C-b",
  right: "C-f",
  "C-left": "M-b",
  "C-right": "M-f",
  up: "C-p",
  down: "C-n",
  delete: "C-d",
  "C-h": "DEL",
};
