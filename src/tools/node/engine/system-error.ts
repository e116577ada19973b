import { Errno } from "../../../disk/errno.ts";

/** libuv's words, where they are not those of glibc with a small letter. */
const WORDS: ReadonlyMap<Errno, string> = new Map([
  [Errno.EACCES, "permission denied"],
  [Errno.EISDIR, "illegal operation on a directory"],
  [Errno.EEXIST, "file already exists"],
  [Errno.EPERM, "operation not permitted"],
]);

/** `no such file or directory`, as Node's errors of system calls have it. */
export function systemErrorWords(errno: Errno): string {
  return WORDS.get(errno) ?? errno.message.toLowerCase();
}
