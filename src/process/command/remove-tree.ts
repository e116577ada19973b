import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";

/** As `rm -rf` (a link goes, not what it points to), at the cost of the process's time. The first failure ends it. */
export async function removeTree(process: Process, path: string): Promise<Errno | undefined> {
  const { files } = process;
  const status = files.lstat(path);
  if (status === Errno.ENOENT) return undefined;
  if (status instanceof Errno) return status;
  if (status.kind !== "directory") return files.unlink(path);
  const entries = files.readdir(path);
  if (entries instanceof Errno) return entries;
  for (const { name } of entries) {
    const pause = process.spend(1);
    if (pause) await pause;
    const failed = await removeTree(process, joinPath(path, name));
    if (failed) return failed;
  }
  return files.rmdir(path);
}
