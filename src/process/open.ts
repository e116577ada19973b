import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { OpenFlags } from "../disk/files.ts";
import type { OpenFile } from "./open-file.ts";
import type { Process } from "./process.ts";
import { OpenedDirectory, RegularFile } from "./regular-file.ts";

export interface OpenRequest extends OpenFlags {
  readonly append?: boolean;
}

const DESCRIPTOR_PATH = /^\/(?:dev\/(?:fd\/(\d+)|std(in|out|err))|proc\/(?:self|thread-self)\/fd\/(\d+))$/;

/** open(2): a regular file, a directory, a device, a named pipe, or (`/dev/fd/N`) what a descriptor stands for. */
export function openPath(
  process: Process,
  path: string,
  request: OpenRequest,
  mode = 0o666,
): MaybePromise<OpenFile | Errno> {
  const descriptor = descriptorOf(path);
  if (descriptor !== undefined) return process.fds.get(descriptor) ?? Errno.ENOENT;
  const handle = process.files.open(path, request, mode);
  if (handle instanceof Errno) return handle;
  const { status } = handle;
  switch (status.kind) {
    case "directory":
      return new OpenedDirectory(path, handle);
    case "fifo":
      handle.close();
      return process.kernel.fifo(status.ino).open(process, endFor(request));
    case "character-device": {
      handle.close();
      return process.kernel.devices.get(status.rdev)?.(process, path, status) ?? Errno.ENXIO;
    }
    case "block-device":
    case "socket":
      handle.close();
      return Errno.ENXIO;
    default:
      return new RegularFile(path, handle, {
        read: request.read ?? false,
        write: request.write ?? false,
        append: request.append ?? false,
      });
  }
}

function endFor({ read, write }: OpenRequest): "read" | "write" | "both" {
  if (!write) return "read";
  return read ? "both" : "write";
}

/** The open file that `/dev/fd/N` and its kin stand for, where `path` is one of them. */
export function deviceOfDescriptor(process: Process, path: string): OpenFile | undefined {
  const descriptor = descriptorOf(path);
  return descriptor === undefined ? undefined : process.fds.get(descriptor);
}

function descriptorOf(path: string): number | undefined {
  if (!path.startsWith("/dev/") && !path.startsWith("/proc/")) return undefined;
  const match = DESCRIPTOR_PATH.exec(path);
  if (!match) return undefined;
  const standard = match[2];
  if (standard) return standard === "in" ? 0 : standard === "out" ? 1 : 2;
  return Number(match[1] ?? match[3]);
}
