import { dirName } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import { type Disk, type Files, type Ownership, ROOT } from "../disk/files.ts";
import { Users } from "../process/users.ts";
import type { FileSpec } from "./options.ts";

/** Puts the caller's files on the disk. `user` owns what does not go into a directory of the system's. */
export function seedFiles(
  disk: Disk,
  specs: Readonly<Record<string, FileSpec>>,
  user: Required<Ownership>,
): void {
  const files = disk.view(ROOT, { umask: 0 });
  for (const [path, spec] of Object.entries(specs)) {
    const owner = ownerOf(files, path, spec, user);
    makeParents(files, dirName(path), owner);
    const error = putFile(files, path, spec, owner);
    if (error) throw new Error(`createComputer: files["${path}"]: ${error.message}`);
  }
}

function putFile(files: Files, path: string, spec: FileSpec, owner: Ownership): Errno | undefined {
  if (typeof spec === "string" || spec instanceof Uint8Array)
    return putContent(files, path, { content: spec }, owner);
  if ("symlink" in spec)
    return files.symlink(spec.symlink, path) ?? files.chown(path, owner, { follow: false });
  if ("content" in spec) return putContent(files, path, spec, owner);
  const made = files.mkdir(path, 0o755);
  if (made && made !== Errno.EEXIST) return made;
  return (
    files.chown(path, owner) ?? files.chmod(path, spec.mode ?? 0o755) ?? setTime(files, path, spec.mtime)
  );
}

function putContent(
  files: Files,
  path: string,
  spec: { content: string | Uint8Array; mode?: number; mtime?: number | Date },
  owner: Ownership,
): Errno | undefined {
  return (
    files.writeFile(path, spec.content) ??
    files.chown(path, owner) ??
    files.chmod(path, spec.mode ?? 0o644) ??
    setTime(files, path, spec.mtime)
  );
}

function setTime(files: Files, path: string, mtime: number | Date | undefined): Errno | undefined {
  if (mtime === undefined) return undefined;
  const time = Number(mtime);
  return files.utimes(path, { atime: time, mtime: time });
}

function makeParents(files: Files, path: string, owner: Ownership): void {
  if (!(files.stat(path) instanceof Errno)) return;
  makeParents(files, dirName(path), owner);
  const error = files.mkdir(path, 0o755) ?? files.chown(path, owner);
  if (error) throw new Error(`createComputer: ${path}: ${error.message}`);
}

/** The nearest directory that is there says whose a new file is; new places under `/` and `/tmp` are the user's. */
function ownerOf(files: Files, path: string, spec: FileSpec, user: Required<Ownership>): Ownership {
  if (typeof spec === "object" && "owner" in spec && spec.owner !== undefined)
    return namedOwner(files, path, spec.owner);
  let directory = dirName(path);
  let status = files.stat(directory);
  while (status instanceof Errno && directory !== "/") {
    directory = dirName(directory);
    status = files.stat(directory);
  }
  if (status instanceof Errno || directory === "/" || (status.mode & 0o1000) !== 0) return user;
  return { uid: status.uid, gid: status.gid };
}

function namedOwner(files: Files, path: string, name: string): Ownership {
  const user = new Users(files).byName(name);
  if (!user) throw new Error(`createComputer: files["${path}"].owner: there is no user ${name}`);
  return { uid: user.uid, gid: user.gid };
}
