import { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";

/** A command line that `/bin/sh` runs, and our end of the pipe that leads from it or to it. */
export interface ShellPipe {
  readonly fd: number;
  readonly child: Process;
}

/** popen(3): our end is not handed on to programs that are started later. */
export function openShellPipe(
  process: Process,
  command: string,
  direction: "read" | "write",
): ShellPipe | Errno {
  const { reader, writer } = process.kernel.pipe();
  const [ours, theirs] = direction === "read" ? [reader, writer] : [writer, reader];
  const fd = process.fds.lowestFree(3);
  process.fds.set(fd, ours, { closeOnExec: true });
  const fds = process.fds.fork({ exec: true });
  fds.set(direction === "read" ? 1 : 0, theirs);
  const argv = ["sh", "-c", command];
  const child = process.kernel.spawn(process, { path: "/bin/sh", argv, env: process.env, fds });
  if (!(child instanceof Errno)) return { fd, child };
  process.fds.close(fd);
  return child;
}
