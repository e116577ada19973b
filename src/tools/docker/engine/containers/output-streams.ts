import type { MaybePromise } from "../../../../base/maybe-promise.ts";

export type OutputName = "stdout" | "stderr";
export type OutputListener = (stream: OutputName, bytes: Uint8Array) => MaybePromise<unknown>;

/** What the processes of a container write, for those who are attached. */
export class OutputStreams {
  readonly #listeners = new Map<OutputListener, () => void>();

  /** `ended` is called at the end of the run. Gives what detaches. */
  attach(listener: OutputListener, ended: () => void): () => void {
    this.#listeners.set(listener, ended);
    return () => this.#listeners.delete(listener);
  }

  /** A reader that is slow holds the writer back. */
  write(stream: OutputName, bytes: Uint8Array): MaybePromise<void> {
    const waits: Promise<unknown>[] = [];
    for (const listener of [...this.#listeners.keys()]) {
      const wait = listener(stream, bytes);
      if (wait instanceof Promise) waits.push(wait);
    }
    return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined);
  }

  end(): void {
    const ended = [...this.#listeners.values()];
    this.#listeners.clear();
    for (const tell of ended) tell();
  }
}
