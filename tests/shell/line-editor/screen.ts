import { Terminal } from "@xterm/xterm";
import { TERMINAL_UNICODE } from "../../../src/base/text-width.ts";

/** The mode that shows the cursor (VT510). */
const DECTCEM = 25;

/** A real terminal without a page: what the learner would see. */
export class Screen {
  readonly #terminal: Terminal;
  #showsCursor = true;

  constructor(columns: number, rows: number) {
    this.#terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 2000 });
    this.#terminal.unicode.register(TERMINAL_UNICODE as never);
    this.#terminal.unicode.activeVersion = TERMINAL_UNICODE.version;
    for (const final of ["h", "l"]) {
      this.#terminal.parser.registerCsiHandler({ prefix: "?", final }, (parameters) => {
        if (parameters.includes(DECTCEM)) this.#showsCursor = final === "h";
        return false;
      });
    }
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

  /** What can be seen now, cell by cell; whether a cell is reversed or has a background. */
  get cells(): readonly (readonly { readonly text: string; readonly standsOut: boolean }[])[] {
    const { active } = this.#terminal.buffer;
    return Array.from({ length: this.#terminal.rows }, (_, y) => {
      const line = active.getLine(active.baseY + y);
      return Array.from({ length: this.#terminal.cols }, (_cell, x) => {
        const cell = line?.getCell(x);
        const text = cell?.getWidth() === 0 ? "" : cell?.getChars() || " ";
        return { text, standsOut: cell?.isInverse() !== 0 || cell?.isBgDefault() === false };
      });
    });
  }

  /** Where the cursor is on what can be seen now; undefined: it is hidden. */
  get cursorOnScreen(): { readonly row: number; readonly column: number } | undefined {
    const { active } = this.#terminal.buffer;
    return this.#showsCursor ? { row: active.cursorY, column: active.cursorX } : undefined;
  }

  get cursor(): { readonly row: number; readonly column: number } {
    const { active } = this.#terminal.buffer;
    return { row: active.baseY + active.cursorY, column: active.cursorX };
  }
}
