import type { MaybePromise } from "../../base/maybe-promise.ts";

/** Commands as text; more of a file comes as it is needed. */
export interface Source {
  text: string;
  at: number;
  /** Adds to the text; false at the end. */
  readonly more?: () => MaybePromise<boolean>;
}

interface Frame {
  readonly source: Source;
  /** Macros that ended with the call of this one: they count for `q` and `Q`. */
  readonly levels: number;
}

/** `q` outside of macros. */
export class Quit extends Error {}

/** A file cannot be gone on with: its last command lacks its register, or a macro called by it has quit. */
export class Broken extends Error {}

/** What runs: a file or the text of an option, and the macros that it called, the innermost last. */
export class Frames {
  readonly #frames: Frame[];

  constructor(source?: Source) {
    this.#frames = source ? [{ source, levels: 0 }] : [];
  }

  get running(): boolean {
    return this.#frames.length > 0;
  }

  /** How many macros `Q` could leave. */
  get depth(): number {
    return this.#frames.reduce((sum, { levels }) => sum + levels, 0);
  }

  /** The next character; undefined at the end of the innermost. */
  async next(): Promise<string | undefined> {
    const source = this.#frames.at(-1)?.source;
    if (!source) return undefined;
    while (source.at >= source.text.length) if (!(await source.more?.())) return undefined;
    return source.text[source.at++];
  }

  #unread(): void {
    const source = this.#frames.at(-1)?.source;
    if (source) source.at--;
  }

  /** The text of a number that begins so. */
  async number(first: string): Promise<string> {
    let text = first;
    for (;;) {
      const letter = await this.next();
      if (letter === undefined) return text;
      if (!/[0-9A-F]/.test(letter) && !(letter === "." && !text.includes("."))) {
        this.#unread();
        return text;
      }
      text += letter;
    }
  }

  /** A string to its bracket; those inside it belong to it. Undefined: it is never closed, and lost. */
  async string(): Promise<string | undefined> {
    let text = "";
    for (let depth = 1; ; ) {
      const letter = await this.next();
      if (letter === undefined) return undefined;
      if (letter === "[") depth++;
      else if (letter === "]" && --depth === 0) return text;
      text += letter;
    }
  }

  async restOfLine(): Promise<string> {
    let line = "";
    for (;;) {
      const letter = await this.next();
      if (letter === undefined || letter === "\n") return line;
      line += letter;
    }
  }

  /** A macro that has come to its end makes room for the one that it calls: loops are such calls. */
  call(text: string): void {
    const frame = this.#frames.at(-1);
    const ended = frame && this.#frames.length > 1 && frame.source.at >= frame.source.text.length;
    if (ended) this.#frames.pop();
    this.#frames.push({ source: { text, at: 0 }, levels: ended ? frame.levels + 1 : 1 });
  }

  end(): void {
    this.#frames.pop();
  }

  /** Ends so many macros; gives what is left to end. */
  leave(levels: number): number {
    let left = levels;
    while (left > 0 && this.#frames.length > 1) left -= this.#frames.pop()?.levels ?? 0;
    return left;
  }
}
