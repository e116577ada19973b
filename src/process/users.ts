import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Credentials, Files } from "../disk/files.ts";

/** A line of /etc/passwd (passwd(5)). */
export interface User {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** The comment field: full name, office, phones. */
  readonly gecos: string;
  readonly home: string;
  readonly shell: string;
}

/** A line of /etc/group (group(5)). */
export interface Group {
  readonly name: string;
  readonly gid: number;
  /** Names of the users for whom it is a supplementary group. */
  readonly members: readonly string[];
}

/** The users and groups of the computer, as its files name them at one moment. */
export class Users {
  readonly #byName = new Map<string, User>();
  readonly #byUid = new Map<number, User>();
  readonly #groupsByName = new Map<string, Group>();
  readonly #groupsByGid = new Map<number, Group>();

  /** Reads /etc/passwd and /etc/group; what cannot be read counts as empty. */
  constructor(files: Files) {
    for (const fields of readTable(files, "/etc/passwd")) this.#addUser(fields);
    for (const fields of readTable(files, "/etc/group")) this.#addGroup(fields);
  }

  #addUser([name = "", , uid = "", gid = "", gecos = "", home = "", shell = ""]: readonly string[]): void {
    if (name === "" || !isId(uid) || !isId(gid)) return;
    const user = { name, uid: Number(uid), gid: Number(gid), gecos, home, shell };
    if (!this.#byName.has(name)) this.#byName.set(name, user);
    if (!this.#byUid.has(user.uid)) this.#byUid.set(user.uid, user);
  }

  #addGroup([name = "", , gid = "", members = ""]: readonly string[]): void {
    if (name === "" || !isId(gid)) return;
    const group = { name, gid: Number(gid), members: members.split(",").filter((member) => member !== "") };
    if (!this.#groupsByName.has(name)) this.#groupsByName.set(name, group);
    if (!this.#groupsByGid.has(group.gid)) this.#groupsByGid.set(group.gid, group);
  }

  get all(): readonly User[] {
    return [...this.#byName.values()];
  }

  get allGroups(): readonly Group[] {
    return [...this.#groupsByName.values()];
  }

  /** getpwnam(3). */
  byName(name: string): User | undefined {
    return this.#byName.get(name);
  }

  /** getpwuid(3). */
  byUid(uid: number): User | undefined {
    return this.#byUid.get(uid);
  }

  /** getgrnam(3). */
  groupByName(name: string): Group | undefined {
    return this.#groupsByName.get(name);
  }

  /** getgrgid(3). */
  groupByGid(gid: number): Group | undefined {
    return this.#groupsByGid.get(gid);
  }

  /** The name, or the number where nobody has it: as `ls -l` shows it. */
  nameOf(uid: number): string {
    return this.#byUid.get(uid)?.name ?? String(uid);
  }

  groupNameOf(gid: number): string {
    return this.#groupsByGid.get(gid)?.name ?? String(gid);
  }

  /** The uid of a name, or of digits. */
  parseUser(text: string): number | undefined {
    return this.#byName.get(text)?.uid ?? parseId(text);
  }

  parseGroup(text: string): number | undefined {
    return this.#groupsByName.get(text)?.gid ?? parseId(text);
  }

  /** initgroups(3): the gids of a user, the primary group first. */
  groupIdsOf(user: User): readonly number[] {
    const gids = new Set([user.gid]);
    for (const group of this.#groupsByName.values())
      if (group.members.includes(user.name)) gids.add(group.gid);
    return [...gids];
  }

  /** What a login as the user gives a process. */
  credentialsOf(user: User): Credentials {
    return { uid: user.uid, gid: user.gid, groups: this.groupIdsOf(user) };
  }
}

function readTable(files: Files, path: string): readonly string[][] {
  const content = files.readFile(path);
  if (content instanceof Errno) return [];
  const lines = decode(content).split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split(":"));
}

function isId(text: string): boolean {
  return /^\d+$/.test(text);
}

function parseId(text: string): number | undefined {
  if (!/^\+?\d+$/.test(text)) return undefined;
  const id = Number(text);
  return id < 0xffff_ffff ? id : undefined;
}
