import type { Container } from "../api/pod.ts";
import { isSame } from "../server/object-store.ts";

/** When starts of a pod's containers that have failed are tried again. */
export class StartRetries {
  readonly #failed = new Map<string, { readonly spec: Container; readonly at: number }>();

  put(spec: Container, at: number): void {
    this.#failed.set(spec.name, { spec, at });
  }

  /** Undefined: never tried, or as another than it is now (`kubectl set image pod/…`). */
  of(spec: Container): number | undefined {
    const failed = this.#failed.get(spec.name);
    return failed && isSame(failed.spec, spec) ? failed.at : undefined;
  }
}
