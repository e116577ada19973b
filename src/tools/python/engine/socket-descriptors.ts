import { Errno } from "../../../disk/errno.ts";
import { StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import type { Pyodide } from "../python-host.ts";

/**
 * Sockets among Emscripten's descriptors: a file that is opened gets another number, and who uses a socket by its number
 * (`os.read(sock.fileno(), …)`) gets its bytes. Nothing can wait here.
 */
export function showDescriptor({ FS, ERRNO_CODES }: Pyodide, process: Process, fd: number): void {
  const must = <T>(value: T | Errno): T => {
    if (value instanceof Errno) throw new FS.ErrnoError(ERRNO_CODES[value.code] ?? 29);
    return value;
  };
  const file = process.fds.get(fd);
  const node = new FS.FSNode(FS.root, file?.name ?? "socket", SOCKET_MODE, 0);
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
      if (!(socket instanceof StreamSocket)) return must(Errno.ENOTCONN);
      return must(socket.sendSome(new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length).slice()));
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
