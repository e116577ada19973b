import { NO_BYTES } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { TarEntry } from "./tar.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** What lies at `path`, with all below it, as entries that begin with `name`; what is in those that are hidden is not. */
export function* archiveTree(
  files: Files,
  path: string,
  name: string,
  hidden: ReadonlySet<string> = NOTHING,
): Generator<TarEntry> {
  const status = files.lstat(path);
  if (status instanceof Errno) return;
  const { kind, mode, uid, gid, mtime, rdev } = status;
  const entry = { name, mode: mode & 0o7777, uid, gid, mtime, content: NO_BYTES, target: "" };
  if (kind === "symlink") yield { ...entry, kind, target: String(files.readlink(path)) };
  else if (kind === "file") {
    const content = hidden.has(path) ? NO_BYTES : files.readFile(path);
    yield { ...entry, kind, content: content instanceof Errno ? NO_BYTES : content };
  } else if (kind === "character-device" || kind === "fifo") yield { ...entry, kind, rdev };
  else if (kind === "directory") {
    if (name !== "") yield { ...entry, kind };
    if (hidden.has(path)) return;
    const inside = files.readdir(path);
    if (inside instanceof Errno) return;
    for (const { name: child } of [...inside].sort((a, b) => (a.name < b.name ? -1 : 1)))
      yield* archiveTree(
        files,
        `${path === "/" ? "" : path}/${child}`,
        name === "" ? child : `${name}/${child}`,
        hidden,
      );
  }
}

/** Writes entries below `root`; directories that an archive does not name are made. The first error ends it. */
export function extractEntries(
  files: Files,
  entries: Iterable<TarEntry>,
  root: string,
  owner?: { readonly uid: number; readonly gid: number },
): Errno | undefined {
  for (const entry of entries) {
    const path = `${root === "/" ? "" : root}/${entry.name.replace(/^(\.?\/)+/, "").replace(/^\.$/, "")}`;
    const failed =
      path === `${root}/` || path === "/" ? undefined : extractOne(files, entry, path, root, owner);
    if (failed) return failed;
  }
  return undefined;
}

function extractOne(
  files: Files,
  entry: TarEntry,
  path: string,
  root: string,
  owner: { readonly uid: number; readonly gid: number } | undefined,
): Errno | undefined {
  makeParents(files, dirName(path));
  const existing = files.lstat(path);
  const isThere = !(existing instanceof Errno);
  if (isThere && entry.kind === "directory" && existing.kind !== "directory") return Errno.ENOTDIR;
  if (isThere && entry.kind !== "directory" && existing.kind === "directory") return Errno.EISDIR;
  if (isThere && existing.kind !== "directory") files.unlink(path);
  const failed = create(files, entry, path, root);
  if (failed && !(failed === Errno.EEXIST && entry.kind === "directory")) return failed;
  const { uid, gid } = owner ?? entry;
  files.chown(path, { uid, gid }, { follow: false });
  if (entry.kind === "symlink") return undefined;
  files.chmod(path, entry.mode);
  files.utimes(path, { mtime: entry.mtime, atime: entry.mtime });
  return undefined;
}

function create(files: Files, entry: TarEntry, path: string, root: string): Errno | undefined {
  switch (entry.kind) {
    case "directory":
      return files.mkdir(path, entry.mode);
    case "symlink":
      return files.symlink(entry.target, path);
    case "link":
      return files.link(`${root === "/" ? "" : root}/${entry.target.replace(/^(\.?\/)+/, "")}`, path);
    case "character-device":
    case "fifo":
      return files.mknod(path, entry.kind, entry.mode, entry.rdev);
    default:
      return files.writeFile(path, entry.content, entry.mode);
  }
}

function makeParents(files: Files, path: string): void {
  if (!(files.stat(path) instanceof Errno) || path === "/" || path === ".") return;
  makeParents(files, dirName(path));
  files.mkdir(path, 0o755);
}
