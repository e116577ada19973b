import { installedVersions } from "./installed.ts";
import type { PyenvCall } from "./pyenv-call.ts";

/** The words that may follow, for the shell's completion: options, then versions. */
export async function completeVersions(call: PyenvCall, before: readonly string[]): Promise<number> {
  const words = [...before, ...installedVersions(call).map(({ name }) => name)];
  await call.print(words.map((word) => `${word}\n`).join(""));
  return 0;
}

/** The same with the names of shims. */
export async function completeShims(call: PyenvCall, before: readonly string[] = []): Promise<number> {
  const words = [...before, ...call.list(call.shimsDirectory)];
  await call.print(words.map((word) => `${word}\n`).join(""));
  return 0;
}
