import { Errno } from "../../disk/errno.ts";
import type { FdTable } from "../fd-table.ts";
import type { Process } from "../process.ts";
import { startProgram } from "./run-program.ts";

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
  const started = startBehindPipes(process, direction === "read" ? [1] : [0], (fds) =>
    startShell(process, command, fds),
  );
  return started instanceof Errno ? started : { fd: started.ends[0] ?? -1, child: started.child };
}

/** A program between two pipes: our ends of that to its input and of that from its output. */
export interface PipedProgram {
  readonly to: number;
  readonly from: number;
  readonly child: Process;
}

/** The same with two pipes. */
export function openShellPipes(process: Process, command: string): PipedProgram | Errno {
  return openPipes(process, (fds) => startShell(process, command, fds));
}

/** A program found as execvp(3) does, between two pipes. */
export function openProgramPipes(process: Process, words: readonly string[]): PipedProgram | Errno {
  return openPipes(process, (fds) => startProgram(process, words, { fds }));
}

type Start = (fds: FdTable) => Process | Errno;

function openPipes(process: Process, start: Start): PipedProgram | Errno {
  const started = startBehindPipes(process, [0, 1], start);
  if (started instanceof Errno) return started;
  const [to = -1, from = -1] = started.ends;
  return { to, from, child: started.child };
}

function startShell(process: Process, command: string, fds: FdTable): Process | Errno {
  const argv = ["sh", "-c", command];
  return process.kernel.spawn(process, { path: "/bin/sh", argv, env: process.env, fds });
}

function startBehindPipes(
  process: Process,
  descriptors: readonly (0 | 1)[],
  start: Start,
): { readonly ends: readonly number[]; readonly child: Process } | Errno {
  const pipes = descriptors.map((descriptor) => {
    const { reader, writer } = process.kernel.pipe();
    const fd = process.fds.lowestFree(3);
    process.fds.set(fd, descriptor === 0 ? writer : reader, { closeOnExec: true });
    return { descriptor, fd, theirs: descriptor === 0 ? reader : writer };
  });
  const fds = process.fds.fork({ exec: true });
  for (const { descriptor, theirs } of pipes) fds.set(descriptor, theirs);
  const child = start(fds);
  if (!(child instanceof Errno)) return { ends: pipes.map(({ fd }) => fd), child };
  for (const { fd } of pipes) process.fds.close(fd);
  return child;
}
