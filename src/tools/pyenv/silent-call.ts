import { baseName, dirName } from "../../base/paths.ts";
import type { Process } from "../../process/process.ts";
import { findExecutable } from "./find-executable.ts";
import { PyenvCall } from "./pyenv-call.ts";

/** A run of pyenv of which nobody sees anything: what it prints is kept, what it complains of is not. */
export class SilentCall extends PyenvCall {
  printed = "";

  constructor(process: Process, args: readonly string[], env: ReadonlyMap<string, string>) {
    super(process, args, new Map(env), "");
  }

  override print(text: string): void {
    this.printed += text;
  }

  override printError(): void {}
}

/** The file that a shim of pyenv would run; undefined: the path is no shim, or there is no such file. */
export async function chosenExecutable(
  process: Process,
  env: ReadonlyMap<string, string>,
  path: string,
): Promise<string | undefined> {
  const call = new SilentCall(process, [], env);
  if (dirName(path) !== call.shimsDirectory) return undefined;
  const found = await findExecutable(call, baseName(path));
  return typeof found === "string" ? found : undefined;
}
