import { NO_BYTES } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FileStatus, Files } from "../../../disk/files.ts";
import { systemErrorWords } from "./system-error.ts";
import type { Plain } from "./values.ts";

export type HostCall = (...args: readonly Plain[]) => Plain;

/** The calls of `fs` on the computer's disk. A failure is a list that begins with `errno`. */
export function fileCalls(files: Files): Readonly<Record<string, HostCall>> {
  return {
    readFile: (path) => {
      const bytes = files.readFile(text(path));
      return bytes instanceof Errno ? failure(bytes) : bytes;
    },
    writeFile: (path, content, flag, mode) =>
      failureOr(
        write(
          files,
          text(path),
          content instanceof Uint8Array ? content : NO_BYTES,
          text(flag),
          Number(mode),
        ),
      ),
    stat: (path, follow) => {
      const status = follow === false ? files.lstat(text(path)) : files.stat(text(path));
      return status instanceof Errno ? failure(status) : describe(status);
    },
    access: (path, mode) => failureOr(mayAll(files, text(path), Number(mode))),
    readdir: (path) => {
      const entries = files.readdir(text(path));
      if (entries instanceof Errno) return failure(entries);
      return JSON.stringify(entries.map(({ name }) => [name, kindOf(files, `${text(path)}/${name}`)]));
    },
    mkdir: (path, mode) => failureOr(files.mkdir(text(path), Number(mode))),
    rmdir: (path) => failureOr(files.rmdir(text(path))),
    unlink: (path) => failureOr(files.unlink(text(path))),
    rename: (from, to) => failureOr(files.rename(text(from), text(to))),
    symlink: (target, path) => failureOr(files.symlink(text(target), text(path))),
    link: (from, to) => failureOr(files.link(text(from), text(to))),
    readlink: (path) => textOr(files.readlink(text(path))),
    realpath: (path) => textOr(files.realpath(text(path))),
    chmod: (path, mode) => failureOr(files.chmod(text(path), Number(mode))),
    utimes: (path, atime, mtime) =>
      failureOr(files.utimes(text(path), { atime: Number(atime), mtime: Number(mtime) })),
    chdir: (path) => failureOr(files.chdir(text(path))),
    cwd: () => {
      const path = files.getcwd();
      return path instanceof Errno ? "/" : path;
    },
  };
}

export function text(value: Plain): string {
  return typeof value === "string" ? value : "";
}

export function failure(errno: Errno): Plain {
  return ["errno", errno.code, errno.number, systemErrorWords(errno)];
}

function failureOr(errno: Errno | undefined): Plain {
  return errno && failure(errno);
}

function textOr(value: string | Errno): Plain {
  return value instanceof Errno ? failure(value) : value;
}

function kindOf(files: Files, path: string): string {
  const status = files.lstat(path);
  return status instanceof Errno ? "file" : status.kind;
}

function write(files: Files, path: string, bytes: Uint8Array, flag: string, mode: number): Errno | undefined {
  const flags = flag.replace("+", "");
  const status = files.stat(path);
  if (flags.includes("x") && !(status instanceof Errno)) return Errno.EEXIST;
  // Devices are no files of the disk: what goes to them is gone.
  if (!(status instanceof Errno) && status.kind !== "file" && status.kind !== "directory") return undefined;
  if (!flags.startsWith("a")) return files.writeFile(path, bytes, mode);
  const before = files.readFile(path);
  if (before === Errno.ENOENT) return files.writeFile(path, bytes, mode);
  if (before instanceof Errno) return before;
  const whole = new Uint8Array(before.length + bytes.length);
  whole.set(before);
  whole.set(bytes, before.length);
  return files.writeFile(path, whole, mode);
}

/** F_OK is 0, R_OK 4, W_OK 2, X_OK 1. */
function mayAll(files: Files, path: string, mode: number): Errno | undefined {
  const wishes = (["r", "w", "x"] as const).filter((_, at) => mode & [4, 2, 1][at]!);
  return files.access(path, "f") ?? wishes.map((wish) => files.access(path, wish)).find((refused) => refused);
}

function describe(status: FileStatus): string {
  const { dev, ino, mode, nlink, uid, gid, rdev, size, blksize, blocks, atime, mtime, ctime } = status;
  const times = { atimeMs: atime, mtimeMs: mtime, ctimeMs: ctime };
  return JSON.stringify({ dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, ...times });
}
