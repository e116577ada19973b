/** Who wants to be told of something. */
export class Listeners<T> {
  #listeners: ((value: T) => void)[] = [];
  #muted = 0;

  /** Gives what takes it back. */
  add(listener: (value: T) => void): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  tell(value: T): void {
    if (this.#muted > 0) return;
    for (const listener of this.#listeners) listener(value);
  }

  get isEmpty(): boolean {
    return this.#listeners.length === 0;
  }

  /** Until the returned function is called, nobody is told. */
  mute(): () => void {
    this.#muted++;
    return () => {
      this.#muted--;
    };
  }
}
