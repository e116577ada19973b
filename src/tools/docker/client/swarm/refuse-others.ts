import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";

/** Options that the page has and that change nothing here are refused rather than passed over. */
export function refuseOthers(call: Call, simulated: readonly string[]): void {
  for (const name of call.flags.names)
    if (!simulated.includes(name)) throw new Failure(`rockpool: not simulated here: ${call.path} --${name}`);
}
