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
  const started = startBehindPipes(process, command, direction === "read" ? [1] : [0]);
  return started instanceof Errno ? started : { fd: started.ends[0] ?? -1, child: started.child };
}

/** The same with two pipes: one to the command's input, one from its output. */
export function openShellPipes(
  process: Process,
  command: string,
): { readonly to: number; readonly from: number; readonly child: Process } | Errno {
  const started = startBehindPipes(process, command, [0, 1]);
  if (started instanceof Errno) return started;
  const [to = -1, from = -1] = started.ends;
  return { to, from, child: started.child };
}

function startBehindPipes(
  process: Process,
  command: string,
  descriptors: readonly (0 | 1)[],
): { readonly ends: readonly number[]; readonly child: Process } | Errno {
  const pipes = descriptors.map((descriptor) => {
    const { reader, writer } = process.kernel.pipe();
    const fd = process.fds.lowestFree(3);
    process.fds.set(fd, descriptor === 0 ? writer : reader, { closeOnExec: true });
    return { descriptor, fd, theirs: descriptor === 0 ? reader : writer };
  });
  const fds = process.fds.fork({ exec: true });
  for (const { descriptor, theirs } of pipes) fds.set(descriptor, theirs);
  const argv = ["sh", "-c", command];
  const child = process.kernel.spawn(process, { path: "/bin/sh", argv, env: process.env, fds });
  if (!(child instanceof Errno)) return { ends: pipes.map(({ fd }) => fd), child };
  for (const { fd } of pipes) process.fds.close(fd);
  return child;
}
