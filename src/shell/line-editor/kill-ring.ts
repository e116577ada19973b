/** readline's: ten kills. */
const CAPACITY = 10;

/** What was killed, for yanking (readline manual, "Killing Commands"). */
export class KillRing {
  #entries: string[] = [];
  #at = 0;

  /** A kill right after another one grows the same entry. */
  kill(text: string, direction: "forward" | "backward", joins: boolean): void {
    if (joins && this.#entries.length > 0) {
      const last = this.#entries.pop() as string;
      this.#entries.push(direction === "forward" ? last + text : text + last);
    } else {
      if (text === "") return;
      this.#entries.push(text);
      if (this.#entries.length > CAPACITY) this.#entries.shift();
    }
    this.#at = this.#entries.length - 1;
  }

  /** What `yank` inserts. */
  get top(): string | undefined {
    return this.#entries[this.#at];
  }

  /** Turns the ring back by one, for `yank-pop`. */
  rotate(): string | undefined {
    if (this.#entries.length > 0) this.#at = (this.#at + this.#entries.length - 1) % this.#entries.length;
    return this.top;
  }
}
