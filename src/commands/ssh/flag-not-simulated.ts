import type { FlagSpec } from "../../process/command/spec.ts";

/** An option of OpenSSH that says, when it is used, that it does nothing here. */
export function notSimulated(short: string, name: string | undefined, help: string): FlagSpec {
  return { short, long: false, notSimulated: true, help, ...(name !== undefined && { argument: { name } }) };
}
