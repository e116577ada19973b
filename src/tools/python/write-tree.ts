import { encode } from "../../base/bytes.ts";
import { dirName, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

/** What is to stand at a path: text or bytes of a file, a link's target, an empty directory. */
export type Planted =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly mode: number }
  | { readonly link: string }
  | { readonly directory: true };

/** Writes files and links below `root`, with the directories they need; what is there is replaced. The first errno. */
export function writeTree(
  files: Files,
  root: string,
  tree: Readonly<Record<string, Planted>>,
): Errno | undefined {
  for (const [name, planted] of Object.entries(tree)) {
    const path = normalizePath(name, root);
    const failed = makeDirectories(files, dirName(path)) ?? plant(files, path, planted);
    if (failed) return failed;
  }
  return undefined;
}

function plant(files: Files, path: string, planted: Planted): Errno | undefined {
  if (typeof planted === "string" || planted instanceof Uint8Array)
    return files.writeFile(path, bytesOf(planted), 0o644);
  if ("directory" in planted) return makeDirectories(files, path);
  const gone = files.unlink(path);
  if (gone && gone !== Errno.ENOENT) return gone;
  if ("link" in planted) return files.symlink(planted.link, path);
  return files.writeFile(path, bytesOf(planted.content), planted.mode);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? encode(content) : content;
}

/** mkdir -p. */
export function makeDirectories(files: Files, path: string): Errno | undefined {
  const status = files.stat(path);
  if (!(status instanceof Errno)) return status.kind === "directory" ? undefined : Errno.ENOTDIR;
  return makeDirectories(files, dirName(path)) ?? files.mkdir(path, 0o777);
}
