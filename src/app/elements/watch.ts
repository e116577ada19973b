import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Observable } from "../page/observable.ts";

/** Draws an element anew whenever a value is replaced. */
export class Watch<T> implements ReactiveController {
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly observable: Observable<T>,
  ) {
    host.addController(this);
  }

  get value(): T {
    return this.observable.value;
  }

  hostConnected(): void {
    this.#stop = this.observable.subscribe(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
