import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

/** What Go says for an errno. */
export function goMessage(errno: Errno): string {
  return errno.message.charAt(0).toLowerCase() + errno.message.slice(1);
}

/** The file to run (Go's exec.LookPath, as runc uses it); `problem` is what runc says. */
export function findExecutable(
  files: Files,
  name: string,
  path: string,
): { readonly path: string } | { readonly problem: string } {
  if (name.includes("/")) {
    const status = files.stat(name);
    if (status instanceof Errno) return { problem: `exec: "${name}": stat ${name}: ${goMessage(status)}` };
    if (status.kind === "directory") return { problem: `exec: "${name}": is a directory` };
    if (files.access(name, "x")) return { problem: `exec: "${name}": permission denied` };
    return { path: name };
  }
  for (const directory of path.split(":")) {
    const candidate = `${directory || "."}/${name}`;
    const status = files.stat(candidate);
    if (!(status instanceof Errno) && status.kind !== "directory" && !files.access(candidate, "x"))
      return { path: candidate };
  }
  return { problem: `exec: "${name}": executable file not found in $PATH` };
}

/** The status that `docker run` and `docker exec` end with (docker/cli, toStatusError). */
export function statusOf(problem: string): number {
  if (/executable file not found|no such file or directory/.test(problem)) return 127;
  return /permission denied|is a directory/.test(problem) ? 126 : 125;
}
