import type { Asker } from "../../../process/command/syntax.ts";
import { GitCall } from "../git-call.ts";

/** git as the shell that asks would run it: nothing is printed, nothing changed. */
export class AskedCall extends GitCall {
  readonly #env: ReadonlyMap<string, string>;

  constructor({ process, env }: Asker) {
    super(process);
    this.#env = env;
  }

  override env(name: string): string | undefined {
    return this.#env.get(name);
  }
}
