import { Errno } from "../../disk/errno.ts";
import { openProgramPipes } from "../../process/command/shell-pipe.ts";
import type { Process } from "../../process/process.ts";
import { SIGPIPE } from "../../process/signals.ts";
import { Line } from "./line.ts";

/** The ssh that carries a copy, and the line that leads through it. */
export interface Carrier {
  readonly ssh: Process;
  readonly line: Line;
  close(): void;
}

/** That ssh has gone is a failed write, not our end. */
export function startCarrier(process: Process, words: readonly string[]): Carrier | Errno {
  process.handle(SIGPIPE, "ignore");
  const pipes = openProgramPipes(process, words);
  if (pipes instanceof Errno) return pipes;
  const { to, from, child } = pipes;
  const close = () => {
    for (const fd of [from, to]) process.fds.close(fd);
  };
  return { ssh: child, line: new Line(process, from, to), close };
}
