import { Terminal } from "@xterm/xterm";
import { TERMINAL_UNICODE } from "../../../src/base/text-width.ts";

/** A real terminal without a page: what the learner would see. */
export class Screen {
  readonly #terminal: Terminal;

  constructor(columns: number, rows: number) {
    this.#terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 2000 });
    this.#terminal.unicode.register(TERMINAL_UNICODE as never);
    this.#terminal.unicode.activeVersion = TERMINAL_UNICODE.version;
  }

  write(text: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => this.#terminal.write(text, resolve));
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
  }

  /** All rows from the start of the scrollback down to the last one that is not empty. */
  get rows(): string[] {
    const { active } = this.#terminal.buffer;
    const rows: string[] = [];
    // Blanks at the end of a row cannot be seen.
    for (let y = 0; y < active.length; y++) {
      rows.push((active.getLine(y)?.translateToString(true) ?? "").replace(/ +$/, ""));
    }
    while (rows.length > 0 && rows.at(-1) === "") rows.pop();
    return rows;
  }

  get text(): string {
    return this.rows.join("\n");
  }

  get cursor(): { readonly row: number; readonly column: number } {
    const { active } = this.#terminal.buffer;
    return { row: active.baseY + active.cursorY, column: active.cursorX };
  }
}
