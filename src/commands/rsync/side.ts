import { Errno } from "../../disk/errno.ts";
import type { FileKind, FileStatus, Files, Ownership } from "../../disk/files.ts";
import { Users } from "../../process/users.ts";

/** What rsync knows of a file on either side. Times in milliseconds since 1970. */
export interface Item {
  readonly kind: FileKind;
  /** Type and permission bits. */
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  readonly user: string;
  readonly group: string;
  /** Of a symbolic link. */
  readonly target?: string;
  readonly rdev?: number;
}

/** What is set on a file that was copied; what is left away stays as it is. */
export interface NewAttributes {
  readonly mode?: number;
  readonly mtime?: number;
  readonly user?: string;
  readonly group?: string;
}

/** One end of a copy: files here, or on another machine. */
export interface Side {
  /** ENOENT where there is none. Symbolic links are followed where asked for. */
  stat(path: string, follow: boolean): Promise<Item | Errno>;
  list(path: string): Promise<readonly string[] | Errno>;
  read(path: string): Promise<Uint8Array | Errno>;
  /** The file with that content; it takes the place of what had the name at once. */
  write(path: string, content: Uint8Array): Promise<Errno | undefined>;
  mkdir(path: string): Promise<Errno | undefined>;
  symlink(target: string, path: string): Promise<Errno | undefined>;
  mknod(path: string, item: Item): Promise<Errno | undefined>;
  rename(from: string, to: string): Promise<Errno | undefined>;
  /** A file, or a directory that is empty. */
  remove(path: string, kind: FileKind): Promise<Errno | undefined>;
  setAttributes(path: string, attributes: NewAttributes): Promise<Errno | undefined>;
  /** Whether it may give files to others (root). */
  isSuper(): Promise<boolean>;
  cwd(): Promise<string>;
}

/** The files of this machine, as the user of the process sees them. */
export class LocalSide implements Side {
  readonly #users: Users;

  constructor(private readonly files: Files) {
    this.#users = new Users(files);
  }

  async stat(path: string, follow: boolean): Promise<Item | Errno> {
    const status = follow ? this.files.stat(path) : this.files.lstat(path);
    if (status instanceof Errno) return status;
    const target = status.kind === "symlink" ? this.files.readlink(path) : undefined;
    return this.#itemOf(status, target instanceof Errno ? undefined : target);
  }

  #itemOf({ kind, mode, size, mtime, uid, gid, rdev }: FileStatus, target: string | undefined): Item {
    const [user, group] = [this.#users.nameOf(uid), this.#users.groupNameOf(gid)];
    return { kind, mode, size, mtime, user, group, rdev, target };
  }

  async list(path: string): Promise<readonly string[] | Errno> {
    const entries = this.files.readdir(path);
    return entries instanceof Errno ? entries : entries.map(({ name }) => name);
  }

  async read(path: string): Promise<Uint8Array | Errno> {
    return this.files.readFile(path);
  }

  async write(path: string, content: Uint8Array): Promise<Errno | undefined> {
    const slash = path.lastIndexOf("/") + 1;
    const temporary = `${path.slice(0, slash)}.${path.slice(slash)}.rsync`;
    const failed = this.files.writeFile(temporary, content, 0o600);
    if (failed) return failed;
    const refused = this.files.rename(temporary, path);
    if (refused) this.files.unlink(temporary);
    return refused;
  }

  async mkdir(path: string): Promise<Errno | undefined> {
    return this.files.mkdir(path, 0o777);
  }

  async symlink(target: string, path: string): Promise<Errno | undefined> {
    return this.files.symlink(target, path);
  }

  async mknod(path: string, { kind, mode, rdev }: Item): Promise<Errno | undefined> {
    if (kind === "file" || kind === "directory" || kind === "symlink") return Errno.EINVAL;
    return this.files.mknod(path, kind, mode & 0o7777, rdev);
  }

  async rename(from: string, to: string): Promise<Errno | undefined> {
    return this.files.rename(from, to);
  }

  async remove(path: string, kind: FileKind): Promise<Errno | undefined> {
    return kind === "directory" ? this.files.rmdir(path) : this.files.unlink(path);
  }

  async setAttributes(path: string, wanted: NewAttributes): Promise<Errno | undefined> {
    const owner: Ownership = {
      ...(wanted.user === undefined ? {} : { uid: this.#users.parseUser(wanted.user) }),
      ...(wanted.group === undefined ? {} : { gid: this.#users.parseGroup(wanted.group) }),
    };
    const status = this.files.lstat(path);
    const isLink = !(status instanceof Errno) && status.kind === "symlink";
    const owned =
      owner.uid === undefined && owner.gid === undefined
        ? undefined
        : this.files.chown(path, owner, { follow: false });
    // A group that the user is not in is left as it is (rsync(1), --group).
    if (owned && owned !== Errno.EPERM) return owned;
    const moded =
      wanted.mode === undefined || isLink ? undefined : this.files.chmod(path, wanted.mode & 0o7777);
    if (moded || wanted.mtime === undefined) return moded;
    return this.files.utimes(path, { mtime: wanted.mtime }, { follow: false });
  }

  async isSuper(): Promise<boolean> {
    return this.files.credentials.uid === 0;
  }

  async cwd(): Promise<string> {
    const path = this.files.getcwd();
    return path instanceof Errno ? "/" : path;
  }
}
