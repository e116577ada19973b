import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { startProgram } from "../../process/command/run-program.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";
import { SIGPIPE } from "../../process/signals.ts";

/** A program that writes into a pipe. */
export interface Piped {
  readonly reader: OpenFile;
  readonly child: Process | Errno;
}

/** Starts what writes into a pipe; who takes the reader gets it retained and must give it to another program. */
export function startPiped(call: Call, argv: readonly string[]): Piped {
  const { process } = call;
  const { reader, writer } = process.kernel.pipe();
  reader.retain();
  const fds = process.fds.fork({ exec: true });
  fds.set(1, writer);
  const child = startProgram(process, argv, { fds });
  if (child instanceof Errno) call.printError(`${argv[0]}: ${child.message}\n`);
  return { reader, child };
}

/** The status of its end; a reader that leaves early is no failure. */
export async function statusOf(call: Call, child: Process | Errno): Promise<number> {
  if (child instanceof Errno) return 127;
  await call.process.waitFor(child);
  return child.exit?.signal === SIGPIPE ? 0 : (child.exit?.status ?? 0);
}
