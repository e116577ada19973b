import type { FileStatus } from "../disk/files.ts";

const MODES = { fifo: 0o010600, socket: 0o140777 } as const;
/** The file systems inside Linux that hold them (pipefs, sockfs). */
const DEVICES = { fifo: 14, socket: 8 } as const;

/** fstat(2) of a pipe; `time` in milliseconds. */
export function pipeStatus(ino: number, time: number): FileStatus {
  return streamStatus("fifo", ino, time);
}

/** fstat(2) of a socket; `time` in milliseconds. */
export function socketStatus(ino: number, time: number): FileStatus {
  return streamStatus("socket", ino, time);
}

function streamStatus(kind: keyof typeof MODES, ino: number, time: number): FileStatus {
  return {
    dev: DEVICES[kind],
    ino,
    kind,
    mode: MODES[kind],
    nlink: 1,
    uid: 0,
    gid: 0,
    rdev: 0,
    size: 0,
    blksize: 4096,
    blocks: 0,
    atime: time,
    mtime: time,
    ctime: time,
    btime: time,
  }; // prettier-ignore
}
