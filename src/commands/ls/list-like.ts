import type { Call } from "../../process/command/call.ts";
import type { LS_FLAGS } from "./flags.ts";
import { Lister } from "./lister.ts";
import { readOptions, type Surroundings } from "./read-options.ts";

/** Runs `ls`, or one of its kin with other defaults: `dir`, `vdir`. */
export async function listLike(
  call: Call<typeof LS_FLAGS>,
  defaults: Pick<Surroundings, "format" | "quoting">,
): Promise<number> {
  const terminal = call.process.fds.get(1)?.terminal;
  const options = readOptions(call.given, {
    ...defaults,
    env: call.process.env,
    isTerminal: terminal !== undefined,
    terminalColumns: terminal?.size.columns,
    note: (message) => void call.note(message),
  });
  if ("problem" in options)
    return options.usage ? call.usageError(options.problem) : call.fail(options.problem);
  await new Lister(call, options).list(call.operands);
  return call.status;
}
