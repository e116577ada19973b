import type { Input } from "../../process/command/input.ts";
import type { LineReader } from "../../process/command/line-reader.ts";

const FORM_FEED = 12;

/** A line without its newline, or the end of a page in the input. */
export type Piece = { readonly line: Uint8Array } | "form feed";

/** The lines of a file, with the form feeds between them: a line ends there too, and a newline after one is part of it. */
export class LineSource {
  readonly #lines: LineReader;
  #rest: Uint8Array | undefined;
  #ahead: Piece | undefined;

  constructor(readonly input: Input) {
    this.#lines = input.lines();
  }

  /** Undefined at the end. */
  async next(): Promise<Piece | undefined> {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    return ahead ?? (await this.#read());
  }

  /** A form feed after a page that is full anyway says nothing new. */
  async skipFormFeed(): Promise<void> {
    const piece = await this.next();
    if (piece !== "form feed") this.#ahead = piece;
  }

  async #read(): Promise<Piece | undefined> {
    let text = this.#rest;
    this.#rest = undefined;
    if (!text) {
      const line = this.#lines.next();
      text = line instanceof Promise ? await line : line;
      if (!text) return undefined;
    }
    const end = text.indexOf(FORM_FEED);
    if (end < 0) return { line: text };
    const after = text.subarray(end + 1);
    if (after.length > 0) this.#rest = after;
    if (end === 0) return "form feed";
    this.#ahead = "form feed";
    return { line: text.subarray(0, end) };
  }
}
