import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { DirectoryEntry, DirectoryHandle, FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { quoteNameAlways } from "../../process/command/quote-name.ts";
import { Users } from "../../process/users.ts";
import type { Owner } from "./owner.ts";

export interface ChangeWishes {
  readonly owner: Owner;
  /** Only files that belong to these are changed. */
  readonly from: Owner;
  readonly recursive: boolean;
  /** Which links to directories are entered. */
  readonly traverses: "none" | "operands" | "all";
  /** What a link leads to is changed, not the link. */
  readonly dereference: boolean;
  readonly preserveRoot: boolean;
  readonly silent: boolean;
  readonly reports: "none" | "changes" | "all";
}

interface Place {
  readonly name: string;
  readonly at: DirectoryHandle | undefined;
  readonly path: string;
}

/** A directory whose entries are being changed; it is changed itself when that is done. */
interface Level {
  readonly place: Place;
  readonly status: FileStatus;
  readonly handle: DirectoryHandle;
  readonly entries: readonly DirectoryEntry[];
  next: number;
}

type Outcome = "failed" | "changed" | "retained";

/** Changes owners and groups, as chown-core.c does. */
export class OwnerChanger {
  readonly #users: Users;
  readonly #levels: Level[] = [];

  constructor(
    private readonly call: Call,
    private readonly wishes: ChangeWishes,
  ) {
    this.#users = new Users(call.files);
  }

  async changeOperand(path: string): Promise<void> {
    this.#visit({ name: path, at: undefined, path }, true);
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) {
      const entry = level.entries[level.next++];
      if (entry) {
        const { name } = entry;
        this.#visit({ name, at: level.handle, path: joinPath(level.place.path, name) }, false);
      } else {
        this.#levels.pop();
        this.#change(level.place, level.status);
      }
      const pause = this.call.spend(1);
      if (pause) await pause;
    }
  }

  #warn(message: string): void {
    if (this.wishes.silent) this.call.status = 1;
    else this.call.warn(message);
  }

  #visit(place: Place, isOperand: boolean): void {
    const { files } = this.call;
    const { traverses, recursive } = this.wishes;
    const own = files.lstat(place.name, place.at);
    if (own instanceof Errno) {
      this.#warn(`cannot access ${quoteNameAlways(place.path)}: ${own.message}`);
      return this.#report(quoteNameAlways(place.path), undefined, "failed");
    }
    const enters = traverses === "all" || (traverses === "operands" && isOperand);
    const followed = own.kind === "symlink" && enters ? files.stat(place.name, place.at) : own;
    const status = followed instanceof Errno ? own : followed;
    if (!recursive || status.kind !== "directory") return this.#change(place, own);
    if (this.#isRefused(place.path, status)) return;
    this.#enter(place, status);
  }

  #isRefused(path: string, { ino, dev }: FileStatus): boolean {
    const root = this.call.files.stat("/");
    if (!this.wishes.preserveRoot || root instanceof Errno || root.ino !== ino || root.dev !== dev)
      return false;
    const same = path === "/" ? "" : ` (same as ${quoteNameAlways("/")})`;
    this.call.warn(`it is dangerous to operate recursively on ${quoteNameAlways(path)}${same}`);
    this.call.warn("use --no-preserve-root to override this failsafe");
    return true;
  }

  #enter(place: Place, status: FileStatus): void {
    const { files } = this.call;
    const handle = files.openDirectory(place.name, place.at);
    const entries = handle instanceof Errno ? handle : files.readdir(".", handle);
    if (handle instanceof Errno || entries instanceof Errno) {
      const errno = handle instanceof Errno ? handle : entries;
      this.#warn(`cannot read directory ${quoteNameAlways(place.path)}: ${String(errno)}`);
      return this.#change(place, status);
    }
    const loops = this.#levels.some(
      (level) => level.status.ino === status.ino && level.status.dev === status.dev,
    );
    if (loops) return;
    this.#levels.push({ place, status, handle, entries, next: 0 });
  }

  #change(place: Place, own: FileStatus): void {
    const { files } = this.call;
    const { owner, from, dereference } = this.wishes;
    const status = dereference && own.kind === "symlink" ? files.stat(place.name, place.at) : own;
    const name = quoteNameAlways(place.path);
    if (status instanceof Errno) {
      this.#warn(`cannot dereference ${name}: ${status.message}`);
      return;
    }
    if (isOther(from.uid, status.uid) || isOther(from.gid, status.gid))
      return this.#report(name, status, "retained");
    const failed = files.chown(place.name, owner, { follow: dereference, at: place.at });
    if (failed) {
      const what = owner.uid === undefined ? "changing group of" : "changing ownership of";
      this.#warn(`${what} ${name}: ${failed.message}`);
    }
    const changes = isOther(owner.uid, status.uid) || isOther(owner.gid, status.gid);
    this.#report(name, status, failed ? "failed" : changes ? "changed" : "retained");
  }

  #report(name: string, status: FileStatus | undefined, outcome: Outcome): void {
    const { reports } = this.wishes;
    if (reports === "none" || (reports === "changes" && outcome !== "changed")) return;
    this.call.print(`${this.#describe(name, status, outcome)}\n`);
  }

  #describe(name: string, status: FileStatus | undefined, outcome: Outcome): string {
    const { owner } = this.wishes;
    const onlyGroup = owner.userName === undefined;
    const what =
      this.call.name.endsWith("chgrp") && onlyGroup && owner.groupName !== undefined ? "group" : "ownership";
    const now = status && this.#pair(this.#users.nameOf(status.uid), this.#users.groupNameOf(status.gid));
    if (outcome === "retained") {
      const anything = owner.userName !== undefined || owner.groupName !== undefined;
      return `${what} of ${name} retained${anything ? ` as ${now}` : ""}`;
    }
    const wanted = this.#pair(owner.userName, owner.groupName);
    const verb = outcome === "changed" ? "changed" : "failed to change";
    return `${verb} ${what} of ${name} ${now === undefined ? "" : `from ${now} `}to ${wanted}`;
  }

  /** As much of `user:group` as was asked for. */
  #pair(user: string | undefined, group: string | undefined): string {
    const { owner } = this.wishes;
    if (owner.groupName === undefined) return user ?? "";
    if (owner.userName === undefined && this.call.name.endsWith("chgrp")) return group ?? "";
    return `${user ?? ""}:${group ?? ""}`;
  }
}

function isOther(wanted: number | undefined, present: number): boolean {
  return wanted !== undefined && wanted !== present;
}
