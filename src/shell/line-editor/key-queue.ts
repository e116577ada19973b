import { type Key, KeyDecoder } from "../../process/terminal/keys.ts";

/** Keys that stand for others which stand for others: more than these go in a circle. */
const DEEPEST_MACRO = 100;

/** The keys that were typed and are still to be worked on, and the keyboard macro. */
export class KeyQueue {
  readonly #decoder = new KeyDecoder();
  #keys: Key[] = [];
  #recorded: Key[] | undefined;
  #macro: readonly Key[] = [];
  #level = 0;

  /** Adds what was typed. */
  feed(text: string): void {
    this.#level = 0;
    for (const key of this.#decoder.feed(text)) this.#keys.push(key);
  }

  /** The next key; it becomes part of the macro that is being recorded. */
  take(): Key | undefined {
    const key = this.#keys.shift();
    if (key) this.#recorded?.push(key);
    return key;
  }

  peek(): Key | undefined {
    return this.#keys[0];
  }

  clear(): void {
    this.#keys = [];
    this.#recorded = undefined;
  }

  /** Keys that come next, as if they were typed. */
  play(keys: readonly Key[]): void {
    this.#keys.unshift(...keys);
  }

  /** What a key stands for comes next; false where that goes in a circle. */
  expand(text: string): boolean {
    if (++this.#level > DEEPEST_MACRO) {
      this.clear();
      return false;
    }
    this.play(new KeyDecoder().feed(text));
    return true;
  }

  startRecording(): void {
    this.#recorded = [];
  }

  get isRecording(): boolean {
    return this.#recorded !== undefined;
  }

  /** Ends the recording; the keys that ended it are not part of it. */
  endRecording(keysOfEnd: number): void {
    this.#macro = this.#recorded?.slice(0, -keysOfEnd) ?? [];
    this.#recorded = undefined;
  }

  /** Plays the macro; not into itself: then the keys that asked for it are forgotten, and it gives false. */
  playMacro(count: number, keysOfCall: number): boolean {
    if (this.#recorded) {
      this.#recorded = this.#recorded.slice(0, -keysOfCall);
      return false;
    }
    for (let left = Math.min(count, DEEPEST_MACRO); left > 0; left--) this.play(this.#macro);
    return true;
  }
}
