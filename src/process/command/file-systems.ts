import { decode } from "../../base/bytes.ts";
import { dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus, Files } from "../../disk/files.ts";

/** One line of /proc/mounts (fstab(5)). */
export interface Mount {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  /** `rw,relatime`. */
  readonly options: string;
}

/** Sizes of a file system, as statvfs(3) has them; in blocks of `blockSize`. */
export interface FileSystemUsage {
  readonly blockSize: number;
  readonly blocks: number;
  readonly freeBlocks: number;
  readonly inodes: number;
  readonly freeInodes: number;
}

const BLOCK_SIZE = 4096;
/** File systems that are kept on the computer's disk. */
const ON_DISK: ReadonlySet<string> = new Set(["ext4", "overlay"]);
/** gnulib mountlist.c, ME_DUMMY: what `df` leaves out. */
const DUMMIES: ReadonlySet<string> = new Set([
  "autofs",
  "proc",
  "subfs",
  "debugfs",
  "devpts",
  "fusectl",
  "fuse.portal",
  "mqueue",
  "rpc_pipefs",
  "sysfs",
  "devfs",
  "kernfs",
  "ignore",
  "binfmt_misc",
  "cgroup",
  "cgroup2",
]);

export function listMounts(files: Files): readonly Mount[] | Errno {
  const table = files.readFile("/proc/self/mounts");
  const content = table instanceof Errno ? files.readFile("/proc/mounts") : table;
  if (content instanceof Errno) return content;
  return parseMounts(decode(content));
}

/** The lines of a table such as /proc/mounts or /etc/fstab (fstab(5)). */
export function parseMounts(table: string): readonly Mount[] {
  return table
    .split("\n")
    .filter((line) => /^\s*[^\s#]/.test(line))
    .map((line) => {
      const [source = "", target = "", type = "", options = ""] = line.trim().split(/\s+/);
      return { source, target, type, options };
    });
}

export function isDummy({ type }: Mount): boolean {
  return DUMMIES.has(type);
}

export function usageOf(files: Files, mount: Mount): FileSystemUsage {
  const { type } = mount;
  if (type === "tmpfs") return memoryUsage(files, mount);
  if (!ON_DISK.has(type))
    return { blockSize: BLOCK_SIZE, blocks: 0, freeBlocks: 0, inodes: 0, freeInodes: 0 };
  const { total, used, inodes, usedInodes } = files.statfs();
  return {
    blockSize: BLOCK_SIZE,
    blocks: total / BLOCK_SIZE,
    freeBlocks: (total - used) / BLOCK_SIZE,
    inodes,
    freeInodes: inodes - usedInodes,
  };
}

/** A tmpfs is as large as its option says; without one nothing is known of it (tmpfs(5)). */
function memoryUsage(files: Files, { target, options }: Mount): FileSystemUsage {
  const kilobytes = Number(/(?:^|,)size=(\d+)k/.exec(options)?.[1] ?? 0);
  const blocks = Math.floor((kilobytes * 1024) / BLOCK_SIZE);
  const { bytes, count } = kilobytes === 0 ? { bytes: 0, count: 0 } : contentOf(files, target);
  const used = Math.min(blocks, Math.ceil(bytes / BLOCK_SIZE));
  return {
    blockSize: BLOCK_SIZE,
    blocks,
    freeBlocks: blocks - used,
    inodes: blocks,
    freeInodes: blocks - count,
  };
}

/** What the files below hold, each in whole blocks; another file system below counts for itself. */
function contentOf(files: Files, directory: string): { bytes: number; count: number } {
  const sum = { bytes: 0, count: 1 };
  const entries = files.readdir(directory);
  for (const { name } of entries instanceof Errno ? [] : entries) {
    const path = `${directory}/${name}`;
    const status = files.lstat(path);
    if (status instanceof Errno) continue;
    if (status.kind === "directory" && findMountPoint(files, path) !== path) {
      const below = contentOf(files, path);
      sum.bytes += below.bytes;
      sum.count += below.count;
    } else {
      sum.count++;
      if (status.kind === "file") sum.bytes += Math.ceil(status.size / BLOCK_SIZE) * BLOCK_SIZE;
    }
  }
  return sum;
}

/** The directory that the file system of `path` is mounted on (gnulib find-mount-point.c). */
export function findMountPoint(files: Files, path: string): string | Errno {
  const found = files.realpath(path);
  if (found instanceof Errno) return found;
  const status = files.stat(found);
  if (status instanceof Errno) return status;
  let at = found;
  while (at !== "/") {
    const above = files.stat(dirName(at));
    if (above instanceof Errno) return above;
    if (!isSameFileSystem(above, status)) break;
    at = dirName(at);
  }
  return at;
}

function isSameFileSystem(a: FileStatus, b: FileStatus): boolean {
  return a.dev === b.dev;
}

/** The mount that a path belongs to. */
export function mountOf(files: Files, path: string): Mount | Errno {
  const target = findMountPoint(files, path);
  if (target instanceof Errno) return target;
  const mounts = listMounts(files);
  if (mounts instanceof Errno) return mounts;
  // Of several at one place the last one hides the others.
  return (
    mounts.findLast((mount) => mount.target === target) ?? {
      source: "none",
      target,
      type: "ext4",
      options: "rw",
    }
  );
}

/** `/dev/sda1` may be asked for by that name: `df /dev/sda1`. */
export function mountFrom(files: Files, path: string): Mount | undefined {
  const mounts = listMounts(files);
  if (mounts instanceof Errno) return undefined;
  const resolved = files.realpath(path);
  const wanted = resolved instanceof Errno ? joinPath("", path) : resolved;
  return mounts.find(({ source }) => source === wanted || source === path);
}
