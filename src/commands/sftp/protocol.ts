import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";

/** An entry of a directory on the other machine. */
export interface RemoteEntry {
  readonly name: string;
  readonly status: FileStatus;
  readonly user: string;
  readonly group: string;
}

/**
 * What the client asks for, a line of JSON each. Unlike the packets of SFTP's version 3 with the same calls, because both
 * ends are ours.
 */
export type Request =
  | { readonly call: "stat" | "lstat" | "realpath" | "list" | "read" | "usage"; readonly path: string }
  | { readonly call: "mkdir" | "rmdir" | "unlink"; readonly path: string }
  | { readonly call: "rename" | "symlink" | "link"; readonly path: string; readonly to: string }
  | { readonly call: "chmod"; readonly path: string; readonly mode: number }
  | { readonly call: "chown"; readonly path: string; readonly uid?: number; readonly gid?: number }
  | { readonly call: "utimes"; readonly path: string; readonly atime: number; readonly mtime: number }
  | { readonly call: "write"; readonly path: string; readonly mode: number; readonly length: number };

/** The answer: a problem in the words of SFTP, or what was asked for; so many bytes of content follow. */
export interface Answer {
  readonly problem?: string;
  readonly status?: FileStatus;
  readonly path?: string;
  readonly entries?: readonly RemoteEntry[];
  readonly usage?: {
    readonly total: number;
    readonly used: number;
    readonly inodes: number;
    readonly usedInodes: number;
  };
  readonly length?: number;
}

/** sftp-server.c, errno_to_portable: the protocol has few words for what can go wrong. */
export function problemOf(errno: Errno): string {
  switch (errno) {
    case Errno.ENOENT:
    case Errno.ENOTDIR:
    case Errno.ELOOP:
      return Errno.ENOENT.message;
    case Errno.EPERM:
    case Errno.EACCES:
      return Errno.EACCES.message;
    case Errno.EINVAL:
    case Errno.ENAMETOOLONG:
      return "Bad message";
    default:
      return "Failure";
  }
}
