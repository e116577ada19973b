import type { OpenFile } from "./open-file.ts";

/** What a descriptor stood for before it was redirected. */
export interface KeptFile {
  readonly fd: number;
  readonly file: OpenFile | undefined;
}

/** The descriptors of one process (POSIX 3.150). */
export class FdTable {
  readonly #files = new Map<number, OpenFile>();
  /** These two are made when they are needed: a fork is cheap. */
  #closeOnExec: Set<number> | undefined;
  #kept: Set<KeptFile> | undefined;

  get(fd: number): OpenFile | undefined {
    return this.#files.get(fd);
  }

  /** dup2(2): `fd` stands for `file` from now on; what it stood for is closed. */
  set(fd: number, file: OpenFile, options: { closeOnExec?: boolean } = {}): void {
    const before = this.#files.get(fd);
    file.retain();
    this.#files.set(fd, file);
    before?.release();
    if (!options.closeOnExec) this.#closeOnExec?.delete(fd);
    else {
      this.#closeOnExec ??= new Set();
      this.#closeOnExec.add(fd);
    }
  }

  /** The lowest free descriptor that is at least `from`. */
  lowestFree(from = 0): number {
    let fd = from;
    while (this.#files.has(fd)) fd++;
    return fd;
  }

  /** Gives `file` the lowest free descriptor. */
  add(file: OpenFile, from = 0): number {
    const fd = this.lowestFree(from);
    this.set(fd, file);
    return fd;
  }

  close(fd: number): boolean {
    const file = this.#files.get(fd);
    if (!file) return false;
    this.#files.delete(fd);
    this.#closeOnExec?.delete(fd);
    file.release();
    return true;
  }

  /** Also what was kept: a process that is killed while it is redirected holds on to nothing. */
  closeAll(): void {
    const open = [...this.#files.values()];
    this.#files.clear();
    for (const file of open) file.release();
    this.#closeOnExec = undefined;
    if (this.#kept) for (const kept of [...this.#kept]) this.forget(kept);
  }

  /** Remembers what `fd` stands for, out of reach, until `putBack` or `forget`. */
  keep(fd: number): KeptFile {
    const kept = { fd, file: this.#files.get(fd)?.retain() };
    if (!kept.file) return kept;
    this.#kept ??= new Set();
    this.#kept.add(kept);
    return kept;
  }

  putBack(kept: KeptFile): void {
    if (!kept.file) this.close(kept.fd);
    else if (this.#kept?.has(kept)) {
      this.set(kept.fd, kept.file);
      this.forget(kept);
    }
  }

  forget(kept: KeptFile): void {
    if (this.#kept?.delete(kept)) kept.file?.release();
  }

  /** What execve(2) does: closes all that is marked close-on-exec. */
  closeMarked(): void {
    for (const fd of [...(this.#closeOnExec ?? [])]) this.close(fd);
  }

  /** A child's table; `exec`: without what is marked close-on-exec. */
  fork(options: { exec?: boolean } = {}): FdTable {
    const copy = new FdTable();
    const marked = this.#closeOnExec;
    for (const [fd, file] of this.#files) {
      if (options.exec && marked?.has(fd)) continue;
      copy.#files.set(fd, file.retain());
    }
    if (!options.exec && marked) copy.#closeOnExec = new Set(marked);
    return copy;
  }

  some(test: (file: OpenFile) => boolean): boolean {
    for (const file of this.#files.values()) if (test(file)) return true;
    return false;
  }

  entries(): readonly (readonly [number, OpenFile])[] {
    return [...this.#files].sort((a, b) => a[0] - b[0]);
  }
}
