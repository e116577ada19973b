import { normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { networkOf } from "../../process/network/network.ts";
import { type SocketRow, socketsOf } from "../../process/network/socket-table.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Process } from "../../process/process.ts";

/** One thing that a process holds: its directory, its program, or a descriptor. */
export interface HeldFile {
  readonly process: Process;
  /** `cwd`, `rtd`, `txt`, or the number of the descriptor. */
  readonly fd: string;
  readonly access: "" | "r" | "w" | "u";
  readonly status: FileStatus | undefined;
  readonly name: string;
  readonly socket: SocketRow | undefined;
}

/** Whether the caller may look into the process (ptrace(2)). */
export function maySee({ files }: Call, process: Process): boolean {
  const { uid } = files.credentials;
  return uid === 0 || uid === process.realUser.uid;
}

/** What the processes hold that the caller may look into. */
export function heldFiles(call: Call): readonly HeldFile[] {
  const sockets = socketsOf(networkOf(call.process));
  return call.process.visible
    .filter((process) => maySee(call, process))
    .flatMap((process) => filesOf(process, sockets));
}

function filesOf(process: Process, sockets: readonly SocketRow[]): readonly HeldFile[] {
  const { files } = process;
  const own = (fd: string, status: FileStatus | Errno, name: string): HeldFile => ({
    process,
    fd,
    access: "",
    status: status instanceof Errno ? undefined : status,
    name,
    socket: undefined,
  });
  const descriptors = process.fds.entries().map(([number, file]): HeldFile => {
    const socket = sockets.find(({ pid, fd }) => pid === process.pid && fd === number);
    return {
      process,
      fd: String(number),
      access: file.access,
      status: file.status(),
      name: pathOf(process, file),
      socket,
    };
  });
  return [
    own("cwd", files.cwd.status, process.cwd),
    own("rtd", files.root.status, "/"),
    own("txt", files.stat(process.path), process.path),
    ...descriptors,
  ];
}

/** A file may have been opened by a path from where the process was. */
function pathOf({ files, cwd }: Process, file: OpenFile): string {
  const { name, kind } = file;
  if (kind !== "file" || name.startsWith("/")) return name;
  const status = files.stat(name);
  return status instanceof Errno || status.ino !== file.status().ino ? name : normalizePath(name, cwd);
}

/** Whether it is this file, or this file system's. */
export function isFile({ status }: HeldFile, { ino, dev }: FileStatus): boolean {
  return status !== undefined && status.ino === ino && status.dev === dev;
}
