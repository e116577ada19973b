import type { History } from "../state/history.ts";
import type { EditBuffer, SavedBuffer } from "./edit-buffer.ts";

/**
 * Moves through the history while one line is read. Lines may be changed on the way: each keeps its changes, and
 * what can be undone of them, until it is entered (readline manual, "Commands For Manipulating The History").
 */
export class HistoryCursor {
  /** The line that is edited: an index into the list; its length for the new line. */
  #position: number;
  readonly #changed = new Map<number, SavedBuffer>();

  constructor(
    private readonly history: History,
    private readonly buffer: EditBuffer,
  ) {
    this.#position = history.entries.length;
  }

  get position(): number {
    return this.#position;
  }

  /** One more than the last line of the list: the new line. */
  get end(): number {
    return this.history.entries.length;
  }

  /** The line as it is in the list, or as it was changed. */
  line(index: number): string {
    if (index === this.#position) return this.buffer.text;
    return this.#changed.get(index)?.text ?? this.history.entries[index]?.text ?? "";
  }

  /** Shows another line, with point at its end; false where there is none. */
  go(index: number): boolean {
    if (index < 0 || index > this.end) return false;
    if (index === this.#position) return true;
    this.#keep();
    const saved = this.#changed.get(index);
    const text = this.line(index);
    this.#position = index;
    if (saved) this.buffer.restore(saved);
    else this.buffer.reset(text);
    return true;
  }

  #keep(): void {
    if (this.buffer.canUndo || this.#position === this.end) {
      this.#changed.set(this.#position, this.buffer.save());
    }
  }

  /** The line is entered: its place in the list gets back what was there, other changed lines stay changed. */
  commit(): void {
    for (const [index, { text }] of this.#changed) {
      const entry = this.history.entries[index];
      if (entry && index !== this.#position && entry.text !== text) {
        this.history.entries[index] = { ...entry, text };
      }
    }
  }
}
