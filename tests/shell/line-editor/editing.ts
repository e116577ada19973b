import type { BeginOptions, EditorHost, LineEnd } from "../../../src/shell/line-editor/editor-host.ts";
import { LineDisplay } from "../../../src/shell/line-editor/line-display.ts";
import { LineEditor } from "../../../src/shell/line-editor/line-editor.ts";
import { History } from "../../../src/shell/state/history.ts";
import { Screen } from "./screen.ts";

/** A line editor on a screen. */
export class Editing {
  readonly screen: Screen;
  readonly editor: LineEditor;
  readonly history = new History();
  written = "";

  constructor(
    options: {
      columns?: number;
      rows?: number;
      history?: readonly string[];
      host?: Partial<EditorHost>;
    } = {},
  ) {
    const { columns = 40, rows = 10, host } = options;
    this.screen = new Screen(columns, rows);
    this.history.entries = (options.history ?? []).map((text) => ({ text }));
    this.editor = new LineEditor(
      { history: this.history, write: (text) => void (this.written += text), ...host },
      new LineDisplay({ columns, rows }),
    );
  }

  begin(options: BeginOptions = { prompt: "$ " }): this {
    this.editor.begin(options);
    return this;
  }

  /** Types keys; how the line ended, if it did. */
  async type(keys: string): Promise<LineEnd | undefined> {
    this.editor.feed(keys);
    const end = await this.editor.step();
    await this.draw();
    return end;
  }

  async draw(): Promise<void> {
    const text = this.written;
    this.written = "";
    await this.screen.write(text);
  }

  /** The text with `|` where the cursor is. */
  get line(): string {
    const { text, point } = this.editor.buffer;
    return `${text.slice(0, point)}|${text.slice(point)}`;
  }
}
