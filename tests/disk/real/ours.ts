import type { OpenFlags } from "../../../src/disk/files.ts";
import { Errno, type FileStatus, type Files } from "../../../src/disk/index.ts";
import type { Operation } from "./generate.ts";

/** `operations.mjs` on our disk, word for word. */
export function runOurs(files: Files, [name, ...given]: Operation): string {
  const result = call(files, name, given);
  return result instanceof Errno ? result.code : `ok ${result ?? ""}`;
}

/** Whether the real disk counts the subdirectories of a directory as its links: ext4 and tmpfs do, btrfs does not. */
export const real = { countsSubdirectories: true };

type Result = Errno | string | undefined;

function call(files: Files, name: string, given: readonly (string | number)[]): Result {
  const path = String(given[0]);
  const text = String(given[1]);
  const number = Number(given[1]);
  switch (name) {
    case "mkdir":
      return files.mkdir(path, number);
    case "rmdir":
      return files.rmdir(path);
    case "unlink":
      return files.unlink(path);
    case "rename":
      return files.rename(path, text);
    case "link":
      return files.link(path, text);
    case "symlink":
      return files.symlink(path, text);
    case "chmod":
      return files.chmod(path, number);
    case "chown":
    case "lchown":
      return files.chown(path, { uid: id(number), gid: id(Number(given[2])) }, { follow: name === "chown" });
    case "truncate":
      return truncate(files, path, number);
    case "access":
      return files.access(path, text as "f" | "r" | "w" | "x");
    case "readlink":
      return files.readlink(path);
    case "realpath":
      return files.realpath(path);
    case "stat":
      return map(files.stat(path), describe);
    case "lstat":
      return map(files.lstat(path), describe);
    case "readdir":
      return map(files.readdir(path), (entries) =>
        entries
          .map((entry) => entry.name)
          .sort()
          .join(" "),
      );
    case "read":
      return map(files.readFile(path), (bytes) => String.fromCharCode(...bytes));
    case "open":
      return open(files, path, text, Number(given[2]), String(given[3]));
    default:
      throw new Error(name);
  }
}

function map<T>(value: T | Errno, to: (value: T) => string): string | Errno {
  return value instanceof Errno ? value : to(value);
}

function id(number: number): number | undefined {
  return number === -1 ? undefined : number;
}

/** As Node does it: open for reading and writing, then ftruncate(2). */
function truncate(files: Files, path: string, size: number): Result {
  const handle = files.open(path, { read: true, write: true });
  if (handle instanceof Errno) return handle;
  const error = handle.truncate(size);
  handle.close();
  return error;
}

function open(files: Files, path: string, flags: string, mode: number, text: string): Result {
  const given: OpenFlags = {
    read: flags.includes("r"),
    write: flags.includes("w"),
    create: flags.includes("c"),
    exclusive: flags.includes("x"),
    truncate: flags.includes("t"),
    noFollow: flags.includes("n"),
  };
  const handle = files.open(path, given, mode);
  if (handle instanceof Errno) return handle;
  const error = text === "" ? undefined : handle.writeAt(0, new TextEncoder().encode(text));
  const result = error ?? describe(handle.status);
  handle.close();
  return result;
}

function describe(status: FileStatus): string {
  const isDirectory = status.kind === "directory";
  const size = isDirectory ? "-" : status.size;
  const links = isDirectory && !real.countsSubdirectories ? "-" : status.nlink;
  return `${status.mode.toString(8)} ${links} ${status.uid}:${status.gid} ${size}`;
}

export function* everyPath(files: Files, top: string): Iterable<string> {
  yield top;
  const entries = files.lstat(top);
  if (entries instanceof Errno || entries.kind !== "directory") return;
  const names = files.readdir(top);
  if (names instanceof Errno) return;
  for (const name of names.map((entry) => entry.name).sort()) yield* everyPath(files, `${top}/${name}`);
}

export function listing(files: Files, top: string): string[] {
  const lines: string[] = [];
  for (const path of everyPath(files, top)) {
    const status = files.lstat(path);
    if (status instanceof Errno) throw new Error(path);
    const target = status.kind === "symlink" ? ` -> ${String(files.readlink(path))}` : "";
    const content =
      status.kind === "file" ? ` ${JSON.stringify(runOurs(files, ["read", path]).slice(3))}` : "";
    lines.push(`${path} ${describe(status)}${target}${content}`);
  }
  return lines;
}
