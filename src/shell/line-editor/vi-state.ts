import type { Key } from "../../process/terminal/keys.ts";

/** `f`, `F`, `t` or `T` and the character looked for. */
export interface CharacterSearch {
  readonly command: "f" | "F" | "t" | "T";
  readonly character: string;
}

/** What vi mode remembers between keys. */
export class ViState {
  /** For `;` and `,`. */
  search: CharacterSearch | undefined;
  readonly marks = new Map<string, number>();
  /** An insertion under way: where it began, and how often it is to be repeated. */
  insertion: { readonly from: number; readonly count: number } | undefined;
  /** Whether the line has been in command mode: what was typed before stays when all else is undone (POSIX, `U`). */
  hasBeenInCommandMode = false;
  #recorded: Key[] | undefined;
  #last: readonly Key[] = [{ name: "i", text: "i" }];

  begin(): void {
    this.marks.clear();
    this.insertion = undefined;
    this.hasBeenInCommandMode = false;
    this.#recorded = undefined;
  }

  /** A key goes by: it may be part of the change that `.` repeats. */
  note(key: Key): void {
    this.#recorded?.push(key);
  }

  startChange(key: Key): void {
    this.#recorded = [key];
  }

  endChange(): void {
    if (this.#recorded) this.#last = this.#recorded;
    this.#recorded = undefined;
  }

  /** What was typed before the line was in command mode is repeated as if `i` had begun it. */
  rememberInsertion(text: string): void {
    if (text !== "")
      this.#last = [
        { name: "i", text: "i" },
        { name: "paste", text },
        { name: "ESC", text: "\x1b" },
      ];
  }

  /** The keys of the last change, with another count where one was given. */
  keysToRepeat(count: number | undefined): readonly Key[] {
    if (count === undefined) return this.#last;
    const digits = Array.from(String(count), (digit) => ({ name: digit, text: digit }));
    return [...digits, ...this.#last.filter((_, index) => index >= this.#countKeys())];
  }

  #countKeys(): number {
    const first = this.#last.findIndex(({ name }) => !/^[0-9]$/.test(name));
    return Math.max(0, first);
  }
}
