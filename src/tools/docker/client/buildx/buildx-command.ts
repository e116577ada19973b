import type { Call } from "../cli/call.ts";

/** A command of the plugin, as data; the options as those of `DockerCommand`. */
export interface BuildxCommand {
  readonly summary: string;
  readonly usage: string;
  readonly aliases?: readonly string[];
  readonly operands: readonly [least: number, most: number];
  /** Where it takes none: whether it says so with a number. */
  readonly isCounted?: boolean;
  readonly options: string;
  /** Accepted, but on no page. */
  readonly hiddenOptions?: string;
  run(call: Call): Promise<number>;
}
