import { Errno } from "../../../disk/errno.ts";
import { type LogLine, NpmError } from "../npm-error.ts";

/** libuv's words, where they are not those of glibc with a small letter. */
const UV_WORDS: ReadonlyMap<Errno, string> = new Map([
  [Errno.EACCES, "permission denied"],
  [Errno.EISDIR, "illegal operation on a directory"],
]);

/** `ENOENT: no such file or directory, open '/home/learner/package.json'`. */
export function systemErrorText(errno: Errno, syscall: string, path: string): string {
  const words = UV_WORDS.get(errno) ?? errno.message.toLowerCase();
  return `${errno.code}: ${words}, ${syscall} '${path}'`;
}

/** A system call that failed, as npm reports it; its status is the negative number. */
export function errnoError(errno: Errno, syscall: string, path: string, before = "", stack = ""): NpmError {
  const text = systemErrorText(errno, syscall, path);
  return new NpmError(
    errno.code,
    [
      ["syscall", syscall],
      ["path", path],
      ["errno", String(-errno.number)],
      ...explain(
        errno,
        text,
        before,
        stack === ""
          ? ""
          : `${stack} {\n  errno: ${-errno.number},\n  code: '${errno.code}',\n  syscall: '${syscall}',\n  path: '${path}'\n}`,
      ),
    ],
    256 - errno.number,
  );
}

function explain(errno: Errno, text: string, before: string, stack: string): readonly LogLine[] {
  if (errno === Errno.ENOENT)
    return [
      ["enoent", `${before}${text}`],
      ["enoent", "This is related to npm not being able to find a file.\n"],
    ];
  if (errno === Errno.EACCES || errno === Errno.EPERM)
    return [
      ["", `Error: ${text}${stack}`],
      [
        "",
        "\nThe operation was rejected by your operating system.\nIt is likely you do not have the permissions to access this file as the current user\n\nIf you believe this might be a permissions issue, please double-check the permissions of the file and its containing directories, or try running the command again as root/Administrator.",
      ],
    ];
  return [["", `${before}${text}`]];
}
