import { EngineError } from "../engine-error.ts";
import type { Progress } from "../images/pull.ts";
import type { LintSettings } from "./lint.ts";

/** What `POST /build` asks for. */
export interface BuildOptions {
  readonly tags: readonly string[];
  readonly target: string;
  readonly noCache: boolean;
  readonly pull: boolean;
  readonly keep: boolean;
  readonly args: Readonly<Record<string, string | null>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly network: string;
  /** `--secret`, by their ids. */
  readonly secrets: ReadonlyMap<string, Uint8Array>;
  /** `--no-cache-filter`: stages whose steps are made anew. */
  readonly noCacheStages: readonly string[];
  /** As BuildKit: steps are no images, and what fails leaves nothing. */
  readonly kit: boolean;
  /** Whether the result is an image of the engine's; otherwise it stays in the cache. */
  readonly stores: boolean;
  /** Checks that are not made. */
  readonly skips: LintSettings["skips"];
}

/** A command of a build ended with a status of its own. */
export class BuildFailure extends EngineError {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(500, message);
  }
}

export type TellBuild = (message: Progress | Readonly<Record<string, unknown>>) => Promise<unknown>;
