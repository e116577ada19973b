import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { openPath } from "../../../process/open.ts";
import type { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";
import type { RegularFile } from "../../../process/regular-file.ts";
import type { FsNode, FsStream, Pyodide } from "../python-host.ts";

/** A file of the disk that CPython has open. */
export interface DiskStream extends FsStream {
  file?: RegularFile;
}

/**
 * What stands behind one of CPython's descriptors, for a child or another descriptor. A file of the disk is the same open
 * file from then on, offset and all, as after fork(2).
 */
export function openFileOf({ FS }: Pyodide, process: Process, fd: number): OpenFile | Errno {
  const own = process.fds.get(fd);
  if (own) return own;
  const stream: DiskStream | null | undefined = FS.streams[fd];
  if (!stream) return Errno.EBADF;
  if (stream.file) return shareOffset(stream, stream.file);
  const access = stream.flags & 3;
  const device = openPath(process, pathOf(stream.node), { read: access !== 1, write: access !== 0 });
  return device instanceof Promise ? Errno.EAGAIN : device;
}

function shareOffset(stream: DiskStream, file: RegularFile): RegularFile {
  file.seek(stream.position, "set");
  Object.defineProperty(stream, "position", {
    configurable: true,
    get: () => file.seek(0, "current"),
    set: (offset: number) => file.seek(offset, "set"),
  });
  return file;
}

function pathOf(node: FsNode): string {
  return node.parent === node ? "/" : joinPath(pathOf(node.parent), node.name);
}
