import type { Engine } from "../../docker/engine/engine.ts";

/** Does something at the earliest of the times that were asked for. */
export class EarliestTimer {
  #at = Number.POSITIVE_INFINITY;
  #cancel: (() => void) | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly act: () => void,
  ) {}

  in(milliseconds: number): void {
    const wait = Math.max(1, milliseconds);
    const at = this.engine.now() + wait;
    if (at >= this.#at) return;
    this.cancel();
    this.#at = at;
    this.#cancel = this.engine.later(wait, () => {
      this.#at = Number.POSITIVE_INFINITY;
      this.act();
    });
  }

  cancel(): void {
    this.#cancel?.();
    this.#at = Number.POSITIVE_INFINITY;
  }
}
