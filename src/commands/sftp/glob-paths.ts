import type { MaybePromise } from "../../base/maybe-promise.ts";
import { compileGlob } from "../../base/pattern/index.ts";

/** A tree of files, here or there. */
export interface Globbed {
  names(directory: string): MaybePromise<readonly string[]>;
  exists(path: string): MaybePromise<boolean>;
  isDirectory(path: string): MaybePromise<boolean>;
}

/** The paths that a pattern fits, sorted; directories end with a slash (glob(3), GLOB_MARK). */
export async function globPaths(pattern: string, files: Globbed): Promise<readonly string[]> {
  let found = [pattern.startsWith("/") ? "/" : ""];
  for (const step of pattern.split("/")) {
    if (step === "") continue;
    const next: string[] = [];
    for (const directory of found) next.push(...(await below(directory, step, files)));
    found = next;
  }
  return found;
}

async function below(directory: string, step: string, files: Globbed): Promise<readonly string[]> {
  const mark = async (path: string) => ((await files.isDirectory(path)) ? `${path}/` : path);
  if (!/[*?[]/.test(step.replace(/\\./gs, ""))) {
    const path = directory + step.replace(/\\(.)/gs, "$1");
    return (await files.exists(path)) ? [await mark(path)] : [];
  }
  const glob = compileGlob(step);
  const names = await files.names(directory === "" ? "." : directory);
  const fitting = names.filter(
    (name) => (!name.startsWith(".") || step.startsWith(".")) && glob.matches(name),
  );
  // One after the other: the other machine answers one question at a time.
  const found: string[] = [];
  for (const name of fitting.sort()) found.push(await mark(directory + name));
  return found;
}
