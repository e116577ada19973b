import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import type { Pyodide } from "../python-host.ts";
import { showDescriptor } from "./socket-descriptors.ts";

/**
 * Descriptors 0, 1 and 2 for those who use them by their numbers (`os.write(1, …)`, `os.dup`): the process' own, where
 * Emscripten would take those of the host. Nothing can wait here: `sys.stdin`, `os.read` and their like do (inside/).
 */
export function mountDescriptors(python: Pyodide, process: Process): void {
  const { FS, ERRNO_CODES } = python;
  // Those that the shell opened for it: `python3 FILE 3<other`.
  for (const [fd] of process.fds.entries())
    if (fd > 2 && !FS.streams[fd]) showDescriptor(python, process, fd);
  const fail = (errno: Errno): never => {
    throw new FS.ErrnoError(ERRNO_CODES[errno.code] ?? 29);
  };
  for (const fd of [0, 1, 2]) {
    const stream = FS.streams[fd];
    if (!stream) continue;
    stream.stream_ops = {
      read: (_stream: unknown, buffer: Int8Array, offset: number, length: number) => {
        const read = process.fds.get(fd)?.inputWaits ? process.read(fd, length) : Errno.EAGAIN;
        const bytes = read instanceof Promise ? Errno.EAGAIN : read;
        if (bytes instanceof Errno) return fail(bytes);
        new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length).set(bytes);
        return bytes.length;
      },
      write: (_stream: unknown, buffer: Int8Array, offset: number, length: number) => {
        const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length).slice();
        const failed = process.write(fd, bytes);
        return failed instanceof Errno ? fail(failed) : length;
      },
      fsync: () => undefined,
      close: () => undefined,
    };
  }
}
