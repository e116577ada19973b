import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";

/** Writes pyproject.toml. */
export function saveProject(call: PoetryCall, text: string): number {
  const { path } = call.project;
  const failed = call.files.writeFile(path, text);
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  return 0;
}
