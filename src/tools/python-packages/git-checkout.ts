import { Errno } from "../../disk/errno.ts";
import { type Captured, captureOutput } from "../../process/command/capture-output.ts";
import type { Process } from "../../process/process.ts";

/** One run of git below `directory`; its errors are part of the text. */
export async function git(
  process: Process,
  directory: string | undefined,
  ...words: readonly string[]
): Promise<Captured> {
  const place = directory === undefined ? [] : ["-C", directory];
  const found = await captureOutput(process, ["git", ...place, ...words]);
  return found instanceof Errno ? { text: `git: ${found.message}\n`, status: 127 } : found;
}

/** The commit that a name means in a clone: a branch of its origin, a tag, else what git makes of it. */
export async function commitOf(
  process: Process,
  directory: string,
  revision: string,
): Promise<string | undefined> {
  for (const name of [`refs/remotes/origin/${revision}`, `refs/tags/${revision}^{commit}`, revision]) {
    const { text, status } = await git(process, directory, "rev-parse", "--verify", "-q", name);
    if (status === 0 && /^[0-9a-f]{40}$/.test(text.trim())) return text.trim();
  }
  return undefined;
}
