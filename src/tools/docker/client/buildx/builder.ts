import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";

/** The engine's own builder, which is all that there is here. */
export const DEFAULT = "default";
/** BuildKit as moby 28.2 has it. */
export const BUILDKIT = "v0.22.0";
export const PLATFORMS = "linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/386";

/** The builder that is asked for, by its name or by `--builder`. */
export function checkBuilder(call: Call, name: string): void {
  const wanted = name || (call.flags.options.has("builder") ? call.flags.text("builder") : "");
  if (wanted !== "" && wanted !== DEFAULT)
    throw new Failure(`ERROR: no builder ${JSON.stringify(wanted)} found`);
}
