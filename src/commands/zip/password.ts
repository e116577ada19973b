import { encode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import { askOnTerminal } from "../../process/command/passwords.ts";
import type { FlagValues } from "../../process/command/spec.ts";
import type { ZIP_FLAGS } from "./flags.ts";

/** What new entries are to be encrypted with; undefined: nothing; or what is wrong. */
export async function readPassword(
  call: Call,
  flags: FlagValues<typeof ZIP_FLAGS>,
): Promise<Uint8Array | undefined | { readonly problem: string }> {
  if (flags.password !== undefined) return usable(flags.password);
  if (!flags.encrypt) return undefined;
  if (!call.process.fds.get(2)?.terminal) return { problem: "stderr is not a tty" };
  const typed = await askOnTerminal(call, "Enter password: ");
  if (typeof typed !== "object") return { problem: "(null)" };
  if (typed.text === "") return usable("");
  const again = await askOnTerminal(call, "Verify password: ");
  if (typeof again !== "object" || again.text !== typed.text)
    return { problem: "password verification failed" };
  return usable(typed.text);
}

function usable(text: string): Uint8Array | { readonly problem: string } {
  return text === "" ? { problem: "zero length password not allowed" } : encode(text);
}
