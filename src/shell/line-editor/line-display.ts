import { type FrameContent, layOut } from "./layout.ts";
import { Renderer, type ScreenSize } from "./renderer.ts";

/** What is shown of a line, but for the prompt. */
export type LineContent = Pick<FrameContent, "text" | "point" | "styles" | "suggestion">;

/** The line on the screen: its prompt, where it begins, and what was written below it. */
export class LineDisplay {
  /** Shown in place of the prompt's last line: a search, an argument. */
  message: string | undefined;
  /** A question or a list stands below the line, which is drawn again afterwards. */
  isPaused = false;
  readonly #renderer: Renderer;
  #prompt = "";
  #startColumn = 0;
  #out = "";

  constructor(size: ScreenSize) {
    this.#renderer = new Renderer(size);
  }

  get size(): ScreenSize {
    return { columns: this.#renderer.columns, rows: this.#renderer.rows };
  }

  begin(prompt: string, startColumn: number): void {
    this.#prompt = prompt;
    this.#startColumn = startColumn;
    this.#renderer.forget();
  }

  /** Another prompt for the line that is being edited: what it tells has changed. */
  changePrompt(prompt: string): void {
    this.#prompt = prompt;
  }

  /** The prompt alone, before there is anything to edit. */
  showPrompt(prompt: string, startColumn: number): void {
    this.begin(prompt, startColumn);
    this.draw({ text: "", point: 0 });
  }

  /** Brings the line onto the screen. */
  draw(content: LineContent): void {
    if (!this.isPaused) this.#out += this.#renderer.draw(this.#frame(content));
  }

  /** Draws the line for the last time, with a mark at the cursor, which goes on to the last row. */
  leave(content: LineContent, mark: string): void {
    this.#out += this.#renderer.leave(this.#frame({ ...content, suggestion: undefined }), mark);
  }

  /** Draws the line for the last time; the cursor is behind it. */
  finish(content: LineContent): void {
    this.#out += this.#renderer.finish(this.#frame({ ...content, suggestion: undefined }));
  }

  #frame(content: LineContent) {
    return layOut(
      { ...content, prompt: this.#shownPrompt(), startColumn: this.#startColumn },
      this.size.columns,
    );
  }

  #shownPrompt(): string {
    if (this.message === undefined) return this.#prompt;
    return this.#prompt.slice(0, this.#prompt.length - this.lastPromptLine.length) + this.message;
  }

  /** What of the prompt stands before the text. */
  get lastPromptLine(): string {
    return this.#prompt.slice(this.#prompt.lastIndexOf("\n") + 1);
  }

  /** Another size of the screen: takes the old drawing away. */
  resize(size: ScreenSize): void {
    if (this.#startColumn >= size.columns) this.#startColumn = 0;
    this.#out += this.#renderer.resize(size);
  }

  /** Text below the line; the line is drawn again after it. */
  writeBelow(content: LineContent, text: string): void {
    this.finish(content);
    this.#out += `\r\n${text}`;
    this.#startColumn = 0;
  }

  /** Text where the cursor is. */
  write(text: string): void {
    this.#out += text;
  }

  clear(options: { readonly scrollback: boolean }): void {
    this.#out += `\x1b[H\x1b[2J${options.scrollback ? "\x1b[3J" : ""}`;
    this.#startColumn = 0;
    this.#renderer.forget();
  }

  /** All that is to be written since the last time. */
  take(): string {
    const text = this.#out;
    this.#out = "";
    return text;
  }
}
