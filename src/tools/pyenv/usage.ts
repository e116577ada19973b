import { documentationOf } from "./documentation.ts";
import type { PyenvCall } from "./pyenv-call.ts";

/** The usage of a command on standard error, for a line that it does not understand. */
export async function printUsage(call: PyenvCall, command: string): Promise<number> {
  const usage = documentationOf(call, command)?.usage;
  if (usage !== undefined) await call.printError(`${usage}\n`);
  return 1;
}
