import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { createTerminal } from "../../process/terminal/create-terminal.ts";
import type { Terminal, TerminalSize } from "../../process/terminal/terminal.ts";
import type { User } from "../../process/users.ts";

/** Linux' devices.txt: a range of Unix98 terminals that neither the computer nor its containers use. */
const SESSION_PTS_MAJOR = 143;

/** A terminal on the computer that is logged in to (pts(4)). */
export function openTerminal(
  process: Process,
  user: User,
  size: TerminalSize,
  output: (bytes: Uint8Array) => MaybePromise<void>,
): Terminal {
  const { kernel } = process;
  const files = process.rootFiles;
  files.umask = 0;
  let number = 0;
  while (!(files.stat(`/dev/pts/${number}`) instanceof Errno)) number++;
  let rdev = SESSION_PTS_MAJOR << 8;
  while (kernel.devices.has(rdev)) rdev++;
  return createTerminal(kernel, {
    path: `/dev/pts/${number}`,
    size,
    output,
    device: { files, rdev },
    owner: { uid: user.uid },
  });
}

export function closeTerminal(process: Process, terminal: Terminal): void {
  terminal.hangUp();
  const files = process.rootFiles;
  const status = files.stat(terminal.path);
  if (status instanceof Errno) return;
  process.kernel.devices.delete(status.rdev);
  files.unlink(terminal.path);
}
