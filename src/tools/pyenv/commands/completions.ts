import { commandFile } from "../documentation.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { printUsage } from "../usage.ts";
import { commandNames } from "./commands.ts";

/** `pyenv completions COMMAND`: the words that may follow it. `complete` asks the command itself. */
export async function completions(
  call: PyenvCall,
  complete: (name: string, call: PyenvCall) => Promise<number> | undefined,
): Promise<number> {
  const [command = "", ...words] = call.args;
  if (command === "") return printUsage(call, "completions");
  if (command === "--complete") {
    for (const name of commandNames(call, "all")) await call.print(`${name}\n`);
    return 0;
  }
  const file = commandFile(call, command);
  if (file === undefined) return 1;
  await call.print("--help\n");
  const name = file.slice(file.lastIndexOf("/pyenv-") + "/pyenv-".length);
  return (await complete(name, call.with(["--complete", ...words]))) ?? 0;
}
