import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { unzlibSync, zlibSync } from "fflate";
import { concat, decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { die } from "../death.ts";

export type ObjectKind = "blob" | "tree" | "commit" | "tag";

export interface GitObject {
  readonly kind: ObjectKind;
  readonly bytes: Uint8Array;
}

export interface TreeEntry {
  /** As octal text: 100644, 100755, 120000, 40000. */
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

export interface Commit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

/** The hash of an object: of its header and its content (gitformat-loose(5) of later versions; Pro Git 10.2). */
export function hashObject(kind: ObjectKind, bytes: Uint8Array): string {
  return bytesToHex(sha1(concat([encode(`${kind} ${bytes.length}\0`), bytes])));
}

export function idToBytes(id: string): Uint8Array {
  return hexToBytes(id);
}

export { bytesToHex as bytesToId };

/** The objects below `.git/objects`, each in a file of its own. */
export class ObjectStore {
  #shallow: ReadonlySet<string> | undefined;
  readonly #cache = new Map<string, GitObject>();

  constructor(
    private readonly files: Files,
    readonly directory: string,
  ) {}

  #path(id: string): string {
    return `${this.directory}/${id.slice(0, 2)}/${id.slice(2)}`;
  }

  has(id: string): boolean {
    return this.#cache.has(id) || !this.files.access(this.#path(id), "f");
  }

  write(kind: ObjectKind, bytes: Uint8Array): string {
    const id = hashObject(kind, bytes);
    if (this.has(id)) return id;
    this.files.mkdir(`${this.directory}/${id.slice(0, 2)}`);
    const packed = zlibSync(concat([encode(`${kind} ${bytes.length}\0`), bytes]));
    const failed = this.files.writeFile(this.#path(id), packed, 0o444);
    if (failed === undefined) {
      this.#cache.set(id, { kind, bytes });
      return id;
    }
    if (failed === Errno.EACCES)
      die(`error: insufficient permission for adding an object to repository database .git/objects`, 128);
    return die(`unable to write loose object file: ${failed.message}`);
  }

  /** Takes an object of another store as it lies there; false where that has none. */
  copyFrom(other: ObjectStore, id: string): boolean {
    if (this.has(id)) return true;
    const packed = this.files.readFile(other.#path(id));
    if (packed instanceof Errno) return false;
    this.files.mkdir(`${this.directory}/${id.slice(0, 2)}`);
    const failed = this.files.writeFile(this.#path(id), packed, 0o444);
    if (failed) die(`unable to write loose object file: ${failed.message}`);
    return true;
  }

  /** Takes an object by a hard link, as local clones do; a copy where that cannot be. */
  linkFrom(other: ObjectStore, id: string): boolean {
    this.files.mkdir(`${this.directory}/${id.slice(0, 2)}`);
    return !this.files.link(other.#path(id), this.#path(id)) || this.copyFrom(other, id);
  }

  /** All ids, sorted. */
  ids(): readonly string[] {
    const folders = this.files.readdir(this.directory);
    if (folders instanceof Errno) return [];
    const ids: string[] = [];
    for (const { name } of folders) {
      if (!/^[0-9a-f]{2}$/.test(name)) continue;
      const entries = this.files.readdir(`${this.directory}/${name}`);
      if (!(entries instanceof Errno)) ids.push(...entries.map((entry) => name + entry.name));
    }
    return ids.sort();
  }

  find(id: string): GitObject | undefined {
    const known = this.#cache.get(id);
    if (known) return known;
    const packed = this.files.readFile(this.#path(id));
    if (packed instanceof Errno) return undefined;
    const raw = unzlibSync(packed);
    const end = raw.indexOf(0);
    const kind = decode(raw.subarray(0, end)).split(" ")[0] as ObjectKind;
    const object = { kind, bytes: raw.subarray(end + 1) };
    this.#cache.set(id, object);
    return object;
  }

  /** As it lies on the disk now; undefined where that cannot be read. */
  readAgain(id: string): GitObject | undefined {
    this.#cache.delete(id);
    try {
      return this.find(id);
    } catch {
      // What zlib cannot read is no object.
      return undefined;
    }
  }

  read(id: string): GitObject {
    return this.find(id) ?? die(`unable to read ${id}`);
  }

  blob(id: string): Uint8Array {
    return this.read(id).bytes;
  }

  tree(id: string): readonly TreeEntry[] {
    if (id === EMPTY_TREE) return [];
    const { bytes } = this.read(id);
    const entries: TreeEntry[] = [];
    let at = 0;
    while (at < bytes.length) {
      const end = bytes.indexOf(0, at);
      const [mode = "", ...name] = decode(bytes.subarray(at, end)).split(" ");
      entries.push({ mode, name: name.join(" "), id: bytesToHex(bytes.subarray(end + 1, end + 21)) });
      at = end + 21;
    }
    return entries;
  }

  writeTree(entries: readonly TreeEntry[]): string {
    const sorted = entries
      .map((entry) => ({ ...entry, key: encode(entry.mode === "40000" ? `${entry.name}/` : entry.name) }))
      .sort((a, b) => compareBytes(a.key, b.key));
    return this.write(
      "tree",
      concat(sorted.flatMap(({ mode, name, id }) => [encode(`${mode} ${name}\0`), idToBytes(id)])),
    );
  }

  /** Below a shallow commit nothing was fetched: it has no parents here (git-clone(1), `--depth`). */
  commit(id: string): Commit {
    const commit = parseCommit(id, decode(this.read(id).bytes));
    return this.shallow.has(id) ? { ...commit, parents: [] } : commit;
  }

  get shallow(): ReadonlySet<string> {
    this.#shallow ??= readShallow(this.files, this.directory);
    return this.#shallow;
  }

  setShallow(ids: readonly string[]): void {
    const path = shallowFile(this.directory);
    if (ids.length === 0) this.files.unlink(path);
    else
      this.files.writeFile(
        path,
        ids
          .toSorted()
          .map((id) => `${id}\n`)
          .join(""),
        0o644,
      );
    this.#shallow = undefined;
  }
}

function shallowFile(directory: string): string {
  return directory.replace(/objects$/, "shallow");
}

function readShallow(files: Files, directory: string): ReadonlySet<string> {
  const content = files.readFile(shallowFile(directory));
  return new Set(content instanceof Errno ? [] : decode(content).split("\n").filter(Boolean));
}

export const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function parseCommit(id: string, text: string): Commit {
  const end = text.indexOf("\n\n");
  const lines = (end < 0 ? text : text.slice(0, end)).split("\n");
  const of = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    id,
    tree: of("tree")[0] ?? "",
    parents: of("parent"),
    author: of("author")[0] ?? "",
    committer: of("committer")[0] ?? "",
    message: end < 0 ? "" : text.slice(end + 2),
  };
}

/** The text of a commit or a tag: its headers, an empty line, its message. */
export function formatHeaders(headers: readonly (readonly [string, string])[], message: string): Uint8Array {
  return encode(`${headers.map(([name, value]) => `${name} ${value}\n`).join("")}\n${message}`);
}
