import type { MaybePromise } from "../../base/maybe-promise.ts";

const DEFAULT_LENGTH = 70;

/** Standard output with lines that are broken as bc breaks them, a backslash before each break. */
export class Writer {
  #column = 0;

  constructor(
    private readonly printText: (text: string) => MaybePromise<void>,
    /** 0: lines are not broken. */
    private readonly lineLength: number,
  ) {}

  write(text: string): MaybePromise<void> {
    return this.printText(this.lineLength === 0 ? text : this.#broken(text));
  }

  writeUnbroken(text: string): MaybePromise<void> {
    return this.printText(text);
  }

  #broken(text: string): string {
    let broken = "";
    let from = 0;
    for (;;) {
      const newline = text.indexOf("\n", from);
      const end = newline < 0 ? text.length : newline;
      while (this.#column + end - from >= this.lineLength - 1) {
        const room = this.lineLength - 2 - this.#column;
        broken += `${text.slice(from, from + room)}\\\n`;
        from += room;
        this.#column = 0;
      }
      broken += text.slice(from, end);
      this.#column += end - from;
      if (newline < 0) return broken;
      broken += "\n";
      this.#column = 0;
      from = newline + 1;
    }
  }
}

/** BC_LINE_LENGTH: too small a number means nothing. */
export function readLineLength(text: string | undefined): number {
  const number = text === undefined ? DEFAULT_LENGTH : Number.parseInt(text, 10) || 0;
  return number === 0 || number >= 3 ? number : DEFAULT_LENGTH;
}
