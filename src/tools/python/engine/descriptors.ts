import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import { StreamSocket } from "../../../process/network/socket.ts";
import { PipeWriter } from "../../../process/pipe.ts";
import type { Process } from "../../../process/process.ts";
import type { Pyodide } from "../python-host.ts";
import { type DiskStream, openFileOf } from "./program-file.ts";
import { forgetDescriptor, lowestFree, showDescriptor } from "./socket-descriptors.ts";

/** Up to so many bytes go into a pipe in one piece: pipe(7). */
const PIPE_BUF = 4096;

type Wait = <T>(value: MaybePromise<T>) => unknown;

/** What inside/descriptors.py calls: descriptors of the process itself, pipes above all. Errors are numbers below 0. */
export function createDescriptors(
  { process, python, canSuspend }: { process: Process; python: Pyodide; canSuspend: boolean },
  wait: Wait,
  number: (errno: Errno) => number,
) {
  const nonBlocking = new Set<number>();
  const add = (file: ReturnType<typeof openFileOf>) => {
    if (file instanceof Errno) return number(file);
    const fd = lowestFree(python, process);
    process.fds.set(fd, file, { closeOnExec: true });
    nonBlocking.delete(fd);
    showDescriptor(python, process, fd);
    return fd;
  };
  return {
    /** Whether the process has it, not CPython alone. */
    isOwn: (fd: number) => process.fds.get(fd) !== undefined,
    mayWait: (fd: number) => canSuspend && !nonBlocking.has(fd),
    pipe() {
      const { reader, writer } = process.kernel.pipe();
      return JSON.stringify([add(reader), add(writer)]);
    },
    dup: (fd: number) => add(openFileOf(python, process, fd)),
    /** dup2(2) */
    dupTo(fd: number, onto: number, inheritable: boolean) {
      const file = openFileOf(python, process, fd);
      if (file instanceof Errno) return number(file);
      if (fd === onto) return onto;
      file.retain();
      if (onto > 2) {
        const before: DiskStream | null | undefined = python.FS.streams[onto];
        before?.file?.release();
        forgetDescriptor(python, onto);
      }
      process.fds.set(onto, file, { closeOnExec: !inheritable });
      file.release();
      if (onto > 2) showDescriptor(python, process, onto);
      return onto;
    },
    setInheritable(fd: number, inheritable: boolean) {
      const file = process.fds.get(fd);
      if (!file) return number(Errno.EBADF);
      process.fds.set(fd, file, { closeOnExec: !inheritable });
      return 0;
    },
    setBlocking(fd: number, blocks: boolean) {
      if (blocks) nonBlocking.delete(fd);
      else nonBlocking.add(fd);
    },
    getBlocking: (fd: number) => !nonBlocking.has(fd),
    /** write(2): how much was written. */
    writeSome(fd: number, bytes: Uint8Array) {
      const file = process.fds.get(fd);
      if (nonBlocking.has(fd) && file instanceof PipeWriter) {
        if (!file.outputFits && bytes.length <= PIPE_BUF) return number(Errno.EAGAIN);
        const taken = file.writeSome(bytes);
        return taken instanceof Errno ? number(taken) : taken;
      }
      if (nonBlocking.has(fd) && file instanceof StreamSocket) {
        const taken = file.sendSome(bytes);
        return taken instanceof Errno ? number(taken) : taken;
      }
      const written = process.write(fd, bytes);
      return wait(andThen(written, (failed) => (failed ? number(failed) : bytes.length)));
    },
  };
}
