import { Errno } from "../../../disk/errno.ts";
import { StreamSocket } from "../../../process/network/socket.ts";
import { PipeWriter } from "../../../process/pipe.ts";
import type { Process } from "../../../process/process.ts";
import type { Pyodide } from "../python-host.ts";
import { attributesOf } from "./disk-fs.ts";

/**
 * Descriptors of the process (sockets, pipes, what the shell opened) among Emscripten's: a file that is opened gets another
 * number, and C code that reads or writes by number gets the bytes. Nothing can wait here.
 */
export function showDescriptor({ FS, ERRNO_CODES }: Pyodide, process: Process, fd: number): void {
  const must = <T>(value: T | Errno): T => {
    if (value instanceof Errno) throw new FS.ErrnoError(ERRNO_CODES[value.code] ?? 29);
    return value;
  };
  const file = process.fds.get(fd);
  const mode = file?.kind === "socket" ? SOCKET_MODE : (file?.status().mode ?? PIPE_MODE);
  const node = new FS.FSNode(FS.root, file?.name ?? "pipe", mode, 0);
  const stream_ops = {
    read: (_stream: unknown, buffer: Int8Array, offset: number, length: number) => {
      const socket = process.fds.get(fd);
      const bytes = socket?.inputWaits ? socket.read(process, length) : Errno.EAGAIN;
      const there = must(bytes instanceof Promise ? Errno.EAGAIN : bytes);
      new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length).set(there);
      return there.length;
    },
    write: (_stream: unknown, buffer: Int8Array, offset: number, length: number) => {
      const socket = process.fds.get(fd);
      const bytes = new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length).slice();
      if (socket instanceof StreamSocket) return must(socket.sendSome(bytes));
      if (socket instanceof PipeWriter) return must(socket.writeSome(bytes));
      if (file?.kind === "socket") return must(Errno.ENOTCONN);
      const failed = process.write(fd, bytes);
      must(failed instanceof Errno ? failed : 0);
      return length;
    },
    getattr: () => {
      const open = process.fds.get(fd);
      if (!open) return must(Errno.EBADF);
      return attributesOf(open.status());
    },
    close: () => process.fds.close(fd),
  };
  node.stream_ops = stream_ops;
  FS.createStream({ node, flags: 2, position: 0, seekable: false, stream_ops }, fd);
}

export function forgetDescriptor({ FS }: Pyodide, fd: number): void {
  if (FS.streams[fd]) FS.closeStream(fd);
}

/** A number that neither a file of CPython's nor a descriptor of the process has. */
export function lowestFree({ FS }: Pyodide, process: Process): number {
  let fd = 3;
  while (process.fds.get(fd) || FS.streams[fd]) fd++;
  return fd;
}

const SOCKET_MODE = 0o140777;
const PIPE_MODE = 0o010600;
