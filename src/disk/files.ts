import type { Errno } from "./errno.ts";

/**
 * The file system as one user sees it from one working directory: what a process holds.
 *
 * Every call is the POSIX system call of that name (Linux man pages, section 2). A relative `path` is taken
 * from `at` where it is given (openat(2)), else from the working directory. Failures are `Errno` values.
 */
export interface Files {
  readonly disk: Disk;
  /** The process whose view it is: what `/proc/self` stands for. 0: nobody's. */
  pid: number;
  credentials: Credentials;
  /** Permission bits that new files do not get; 0o022 unless changed. */
  umask: number;
  /** The working directory itself; it stays valid when the directory is renamed or removed. */
  readonly cwd: DirectoryHandle;
  /** Where `/` is for this process; another than the disk's root in a container. */
  readonly root: DirectoryHandle;

  /** The same view for a child process: it may move and change its umask on its own. */
  fork(): Files;

  chdir(path: string, at?: DirectoryHandle): Errno | undefined;
  /** The physical path of the working directory; ENOENT when it was removed. */
  getcwd(): string | Errno;

  stat(path: string, at?: DirectoryHandle): FileStatus | Errno;
  lstat(path: string, at?: DirectoryHandle): FileStatus | Errno;
  /** Whether the user may; F is: it exists. */
  access(path: string, wish: "f" | "r" | "w" | "x", at?: DirectoryHandle): Errno | undefined;
  /** The entries in the order of their creation, without `.` and `..`. */
  readdir(path: string, at?: DirectoryHandle): readonly DirectoryEntry[] | Errno;
  readlink(path: string, at?: DirectoryHandle): string | Errno;
  /** An absolute path without symbolic links, `.` and `..`; every component must exist. */
  realpath(path: string, at?: DirectoryHandle): string | Errno;

  /**
   * Of what is not a regular file only the inode is opened, as with O_PATH: look at `status.kind`. Reading it gives
   * nothing and writing EINVAL; what devices and pipes do is the process layer's business.
   */
  open(path: string, flags: OpenFlags, mode?: number, at?: DirectoryHandle): FileHandle | Errno;
  openDirectory(path: string, at?: DirectoryHandle): DirectoryHandle | Errno;
  /** The whole content; a copy that the caller may keep. */
  readFile(path: string, at?: DirectoryHandle): Uint8Array | Errno;
  /** Creates or replaces the content, as `>` does. */
  writeFile(path: string, content: Uint8Array | string, mode?: number): Errno | undefined;

  mkdir(path: string, mode?: number, at?: DirectoryHandle): Errno | undefined;
  rmdir(path: string, at?: DirectoryHandle): Errno | undefined;
  unlink(path: string, at?: DirectoryHandle): Errno | undefined;
  rename(from: string, to: string, fromAt?: DirectoryHandle, toAt?: DirectoryHandle): Errno | undefined;
  /** A hard link; a symbolic link as `existing` is linked itself, as Linux does. */
  link(existing: string, path: string, existingAt?: DirectoryHandle, at?: DirectoryHandle): Errno | undefined;
  symlink(target: string, path: string, at?: DirectoryHandle): Errno | undefined;
  mknod(
    path: string,
    kind: SpecialKind,
    mode: number,
    rdev?: number,
    at?: DirectoryHandle,
  ): Errno | undefined;

  truncate(path: string, size: number): Errno | undefined;
  chmod(path: string, mode: number, at?: DirectoryHandle): Errno | undefined;
  /** `uid` or `gid` undefined: left as it is. */
  chown(
    path: string,
    owner: Ownership,
    options?: { follow?: boolean; at?: DirectoryHandle },
  ): Errno | undefined;
  utimes(
    path: string,
    times: NewTimes,
    options?: { follow?: boolean; at?: DirectoryHandle },
  ): Errno | undefined;
  /** FS_IOC_GETFLAGS and FS_IOC_SETFLAGS, ioctl_iflags(2): what `lsattr` shows and `chattr` sets. */
  getFlags(path: string): number | Errno;
  setFlags(path: string, flags: number): Errno | undefined;
  statfs(): DiskUsage;
}

/** The computer's disk: one tree of inodes, its journal and its snapshots. */
export interface Disk {
  /** The disk as a user sees it. */
  view(credentials: Credentials, options?: { cwd?: string; umask?: number; root?: DirectoryHandle }): Files;

  /** A place in the journal to come back to. Marks nest; `release` lets the journal forget what is older. */
  mark(): JournalMark;
  /** Takes back everything since `mark`. The changes taken back can be replayed with `redo`. */
  rollBack(mark: JournalMark): UndoneChanges;
  redo(changes: UndoneChanges): void;
  release(mark: JournalMark): void;
  /** What differs now from the time of `mark`, one entry a path, sorted by path. */
  changesSince(mark: JournalMark): readonly FileChange[];

  /** Names the state that the disk is in: two equal numbers are the same state. */
  readonly state: number;

  /** A disk of its own with the same content; contents are shared until one side writes. */
  fork(): Disk;
  /** Everything (modes, owners, times, hard and symbolic links, devices) as structured-clonable data. */
  snapshot(): DiskSnapshot;

  /** Becomes what `snapshot` was taken of, in place: views stay, mounts stay, marks are void. */
  replace(snapshot: DiskSnapshot): void;

  /** Shows files that are made when they are read (`/proc`) at an existing directory. */
  mount(path: string, tree: GeneratedDirectory): void;
  /** Shows the directory's own entries again. Mounts are neither journaled nor part of a snapshot; a fork has them. */
  unmount(path: string): void;
}

/** An opaque place in the journal. */
export interface JournalMark {
  readonly position: number;
}
/** Opaque: what a roll-back took back. */
export interface UndoneChanges {
  readonly count: number;
}
/** Opaque but structured-clonable and JSON-free: keep it, store it, give it to `restoreDisk`. */
export interface DiskSnapshot {
  readonly version: number;
}

export interface FileChange {
  readonly path: string;
  /** "modified" is content, kind or target; "attributes" mode, owner or time of modification (not a directory's). */
  readonly change: "created" | "removed" | "modified" | "attributes";
}

export interface Credentials {
  readonly uid: number;
  readonly gid: number;
  /** Supplementary groups. */
  readonly groups: readonly number[];
  /** What it can come by, a bit each (capabilities.ts); undefined: all. */
  readonly capabilities?: bigint;
  /** No program gives it more rights than it has: prctl(2), PR_SET_NO_NEW_PRIVS. */
  readonly noNewPrivileges?: boolean;
}
export const ROOT: Credentials = { uid: 0, gid: 0, groups: [0] };

export interface Ownership {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Times in milliseconds since 1970 (fractions are kept); undefined: left as it is. Only the owner may set a time;
 * "now" (UTIME_NOW in utimensat(2)) for each that is given, also who may write the file.
 */
export interface NewTimes {
  readonly atime?: number | "now";
  readonly mtime?: number | "now";
}

export type FileKind =
  | "file"
  | "directory"
  | "symlink"
  | "fifo"
  | "character-device"
  | "block-device"
  | "socket";

/** What mknod(2) makes here. */
export type SpecialKind = "fifo" | "character-device" | "block-device" | "socket";

/** stat(2). Times in milliseconds since 1970, with fractions. */
export interface FileStatus {
  readonly dev: number;
  readonly ino: number;
  readonly kind: FileKind;
  /** Type and permission bits, as in st_mode. */
  readonly mode: number;
  readonly nlink: number;
  readonly uid: number;
  readonly gid: number;
  readonly rdev: number;
  readonly size: number;
  /** 4096. */
  readonly blksize: number;
  /** Blocks of 512 bytes that are allocated. */
  readonly blocks: number;
  readonly atime: number;
  readonly mtime: number;
  readonly ctime: number;
  readonly btime: number;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: FileKind;
  readonly ino: number;
}

export interface OpenFlags {
  readonly read?: boolean;
  readonly write?: boolean;
  readonly create?: boolean;
  /** Nothing but appending is wished: what an append-only file allows. */
  readonly append?: boolean;
  /** With `create`: EEXIST if it is there. */
  readonly exclusive?: boolean;
  readonly truncate?: boolean;
  /** Not followed where the last component is a symbolic link: ELOOP. */
  readonly noFollow?: boolean;
}

/** An open inode. It outlives its name: a removed file can be read and written until it is closed. */
export interface FileHandle {
  readonly status: FileStatus;
  /** Where it is now, seen from `root`; undefined where it has no name there (any more). */
  path(root: DirectoryHandle): string | undefined;
  readonly size: number;
  /** Bytes from `position`, at most `length`; fewer at the end; a view that is valid until the next write. */
  readAt(position: number, length: number): Uint8Array;
  writeAt(position: number, bytes: Uint8Array): Errno | undefined;
  truncate(size: number): Errno | undefined;
  /** futimens(2), fchmod(2), fchown(2) by the one who opened it. */
  utimes(times: NewTimes): Errno | undefined;
  close(): void;
}

/** An open directory: the `at` of the calls above. Walking by handle costs one look-up a step. */
export interface DirectoryHandle {
  readonly status: FileStatus;
  /** Where it is now; undefined when it was removed. */
  path(): string | undefined;
}

export interface DiskUsage {
  /** In bytes. */
  readonly total: number;
  readonly used: number;
  readonly inodes: number;
  readonly usedInodes: number;
}

export type GeneratedNode = GeneratedDirectory | GeneratedFile | GeneratedLink;
export interface GeneratedDirectory {
  readonly kind: "directory";
  readonly mode?: number;
  readonly owner?: Ownership;
  names(): Iterable<string>;
  get(name: string): GeneratedNode | undefined;
}
export interface GeneratedFile {
  readonly kind: "file";
  readonly mode?: number;
  readonly owner?: Ownership;
  read(): Uint8Array;
  write?(bytes: Uint8Array): Errno | undefined;
}
export interface GeneratedLink {
  readonly kind: "symlink";
  readonly owner?: Ownership;
  /** `reader` is the process that looks. */
  target(reader: number): string;
}
