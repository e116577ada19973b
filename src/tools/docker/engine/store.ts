import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { failure } from "./engine-error.ts";

export const DATA = "/var/lib/docker";
/** Counts the changes: who has another number in memory has missed a roll-back of the disk. */
const SEQUENCE = `${DATA}/sequence`;

/** What the engine keeps on the computer's disk: JSON files under /var/lib/docker, snapshots and roll-backs included. */
export class Store {
  #sequence = 0;

  constructor(readonly files: Files) {}

  /** Whether the disk is another than the one that was last written or read. */
  get isStale(): boolean {
    return this.#readSequence() !== this.#sequence;
  }

  /** What is read from now on is what the disk holds. */
  catchUp(): void {
    this.#sequence = this.#readSequence();
  }

  #readSequence(): number {
    const content = this.files.readFile(SEQUENCE);
    return content instanceof Errno ? 0 : Number(decode(content));
  }

  content(path: string): Uint8Array | undefined {
    const content = this.files.readFile(`${DATA}/${path}`);
    return content instanceof Errno ? undefined : content;
  }

  /** Undefined: there is no such file, or it is damaged. */
  read(path: string): unknown {
    const content = this.content(path);
    if (!content) return undefined;
    try {
      return JSON.parse(decode(content));
    } catch {
      return undefined;
    }
  }

  write(path: string, value: unknown): void {
    this.makeDirectory(dirName(path));
    this.#count();
    must(this.files.writeFile(`${DATA}/${path}`, JSON.stringify(value), 0o600), `write ${DATA}/${path}`);
  }

  remove(path: string): void {
    this.#count();
    removeTree(this.files, `${DATA}/${path}`);
  }

  names(path: string): readonly string[] {
    const entries = this.files.readdir(`${DATA}/${path}`);
    return entries instanceof Errno ? [] : entries.map(({ name }) => name);
  }

  makeDirectory(path: string, mode = 0o711): void {
    makeDirectories(this.files, `${DATA}/${path}`, mode);
  }

  #count(): void {
    this.#sequence++;
    must(this.files.writeFile(SEQUENCE, String(this.#sequence), 0o600), `write ${SEQUENCE}`);
  }
}

/** Go's words for an errno: no capital. */
export function must(error: Errno | undefined, what: string): void {
  if (error) throw failure(`${what}: ${lowered(error)}`);
}

export function lowered(error: Errno): string {
  return error.message.charAt(0).toLowerCase() + error.message.slice(1);
}

/** mkdir -p. */
export function makeDirectories(files: Files, path: string, mode: number): void {
  if (!(files.stat(path) instanceof Errno)) return;
  makeDirectories(files, dirName(path), mode);
  must(files.mkdir(path, mode), `mkdir ${path}`);
}

/** rm -rf. */
export function removeTree(files: Files, path: string): void {
  const entries = files.lstat(path);
  if (entries instanceof Errno) return;
  if (entries.kind !== "directory") {
    files.unlink(path);
    return;
  }
  const inside = files.readdir(path);
  if (!(inside instanceof Errno)) for (const { name } of inside) removeTree(files, `${path}/${name}`);
  files.rmdir(path);
}

/** Bytes in the regular files below. */
export function treeSize(files: Files, path: string): number {
  const status = files.lstat(path);
  if (status instanceof Errno) return 0;
  if (status.kind !== "directory") return status.size;
  const inside = files.readdir(path);
  if (inside instanceof Errno) return 0;
  return inside.reduce((sum, { name }) => sum + treeSize(files, `${path}/${name}`), 0);
}
