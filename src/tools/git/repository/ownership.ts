import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

/** Whether all of these belong to who runs git; with sudo, to who called that too (git-config(1), safe.directory). */
export function isOwn(files: Files, paths: readonly string[], sudoUid: string | undefined): boolean {
  const { uid } = files.credentials;
  return paths.every((path) => {
    const status = files.stat(path);
    if (status instanceof Errno || status.uid === uid) return true;
    return uid === 0 && sudoUid !== undefined && Number(sudoUid) === status.uid;
  });
}

export function dubiousOwnership(path: string): string {
  return `detected dubious ownership in repository at '${path}'
To add an exception for this directory, call:

\tgit config --global --add safe.directory ${path}`;
}
