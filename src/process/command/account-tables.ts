import { decode, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

export type Row = string[];

/** Lines of fields between colons, of a file under /etc that is kept as it is but for what changes. */
export class AccountTable {
  readonly rows: Row[];

  constructor(
    private readonly files: Files,
    readonly path: string,
    private readonly mode: number,
  ) {
    const content = files.readFile(path);
    const lines = content instanceof Errno ? [] : decode(content).split("\n");
    this.rows = lines.filter((line) => line !== "").map((line) => line.split(":"));
  }

  find(name: string): Row | undefined {
    return this.rows.find(([first]) => first === name);
  }

  remove(name: string): void {
    const at = this.rows.findIndex(([first]) => first === name);
    if (at >= 0) this.rows.splice(at, 1);
  }

  save(): Errno | undefined {
    const text = this.rows.map((row) => `${row.join(":")}\n`).join("");
    return this.files.writeFile(this.path, encode(text), this.mode);
  }
}

/** The files that say who is who, for those who change them. */
export class AccountTables {
  readonly passwd: AccountTable;
  readonly group: AccountTable;
  readonly shadow: AccountTable;
  readonly gshadow: AccountTable;

  constructor(files: Files) {
    this.passwd = new AccountTable(files, "/etc/passwd", 0o644);
    this.group = new AccountTable(files, "/etc/group", 0o644);
    this.shadow = new AccountTable(files, "/etc/shadow", 0o640);
    this.gshadow = new AccountTable(files, "/etc/gshadow", 0o640);
  }

  /** Writes them all; the first failure. */
  save(): Errno | undefined {
    for (const table of [this.passwd, this.group, this.shadow, this.gshadow]) {
      const failed = table.save();
      if (failed) return failed;
    }
    return undefined;
  }

  addGroup(name: string, gid: number): void {
    this.group.rows.push([name, "x", String(gid), ""]);
    this.gshadow.rows.push([name, "!", "", ""]);
  }

  removeGroup(name: string): void {
    this.group.remove(name);
    this.gshadow.remove(name);
  }

  groupIdOf(text: string): number | undefined {
    const row = this.group.find(text) ?? this.group.rows.find(([, , gid]) => gid === text);
    return row ? Number(row[2]) : undefined;
  }

  /** The groups in which the user is a member. */
  groupsOf(user: string): readonly string[] {
    return this.group.rows.filter((row) => membersOf(row).includes(user)).map(([name = ""]) => name);
  }

  join(group: string, user: string): void {
    this.#changeMembers(group, (members) => (members.includes(user) ? members : [...members, user]));
  }

  leave(group: string, user: string): void {
    this.#changeMembers(group, (members) => members.filter((member) => member !== user));
  }

  setMembers(group: string, members: readonly string[]): void {
    this.#changeMembers(group, () => members);
  }

  #changeMembers(group: string, change: (members: readonly string[]) => readonly string[]): void {
    for (const table of [this.group, this.gshadow]) {
      const row = table.find(group);
      if (row) row[3] = change(membersOf(row)).join(",");
    }
  }

  /** A free number: the next after the highest (useradd), or for the system the next below the lowest. */
  freeId(kind: "user" | "group", system: boolean): number {
    const tables = kind === "user" ? [this.passwd, this.group] : [this.group];
    const used = new Set(tables.flatMap(({ rows }) => rows.map((row) => Number(row[2]))));
    const own = (kind === "user" ? this.passwd : this.group).rows.map((row) => Number(row[2]));
    if (!system) {
      const highest = Math.max(FIRST_ID - 1, ...own.filter((id) => id >= FIRST_ID && id <= LAST_ID));
      let id = highest + 1;
      while (used.has(id)) id++;
      return id;
    }
    let id = FIRST_ID - 1;
    while (used.has(id)) id--;
    return id;
  }
}

const FIRST_ID = 1000;
const LAST_ID = 60_000;

export function membersOf(row: Row): readonly string[] {
  return (row[3] ?? "").split(",").filter((member) => member !== "");
}

/** Names that useradd and groupadd of Debian take. */
export function isValidName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?$/.test(name);
}

/** The number of days since 1970, as shadow(5) counts. */
export function dayOf(now: number): number {
  return Math.floor(now / 86_400_000);
}

export function formatDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
