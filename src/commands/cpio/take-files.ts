import { encode, NO_BYTES } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { CpioCall } from "./flags.ts";
import type { Member } from "./member.ts";

/** A file on the disk as a member of that name; undefined: it cannot be read, which was told. */
export function takeFile(call: CpioCall, path: string): Member | undefined {
  const { files, flags } = call;
  const status = flags.dereference ? files.stat(path) : files.lstat(path);
  if (status instanceof Errno) {
    call.warn(`${path}: Cannot stat: ${status.message}`);
    return undefined;
  }
  const content = contentOf(call, path, status);
  if (content instanceof Errno) {
    call.warn(`${path}: Cannot open: ${content.message}`);
    return undefined;
  }
  const { mode, ino, rdev, uid, gid, nlink, mtime } = status;
  const isIndependent = flags.deviceIndependent || flags.ignoreDevno;
  const dev = isIndependent ? 0 : status.dev;
  return { name: path, mode, ino, dev, rdev, uid, gid, nlink, mtime: Math.floor(mtime / 1000), content };
}

function contentOf({ files }: CpioCall, path: string, { kind }: FileStatus): Uint8Array | Errno {
  if (kind === "file") return files.readFile(path);
  if (kind !== "symlink") return NO_BYTES;
  const target = files.readlink(path);
  return target instanceof Errno ? target : encode(target);
}
