import { Errno } from "../disk/errno.ts";
import type { Kernel } from "./kernel.ts";
import type { OpenFile } from "./open-file.ts";
import type { Process } from "./process.ts";

/** Locks of flock(2): each belongs to an open file, and goes when that is closed everywhere. */
export class FileLocks {
  readonly #locks = new Map<number, Lock>();

  /** Takes a lock or changes its kind; waits until others let it. EAGAIN where it may not wait and would have to. */
  async take(
    process: Process,
    file: OpenFile,
    kind: "shared" | "exclusive",
    mayWait: boolean,
  ): Promise<Errno | undefined> {
    const { ino } = file.status();
    for (;;) {
      const lock = this.#locks.get(ino) ?? { holders: new Map(), waiting: new Set() };
      this.#locks.set(ino, lock);
      const others = [...lock.holders].filter(([holder]) => holder !== file);
      if (others.every(([, held]) => kind === "shared" && held === "shared")) {
        lock.holders.set(file, kind);
        file.onLastClose = () => this.release(file, ino);
        return undefined;
      }
      if (!mayWait) return Errno.EAGAIN;
      await process.block<void>((wake) => {
        lock.waiting.add(wake);
        return () => lock.waiting.delete(wake);
      });
    }
  }

  release(file: OpenFile, ino = file.status().ino): void {
    const lock = this.#locks.get(ino);
    if (!lock?.holders.delete(file)) return;
    const waiting = [...lock.waiting];
    lock.waiting.clear();
    if (lock.holders.size === 0) this.#locks.delete(ino);
    for (const wake of waiting) wake();
  }
}

interface Lock {
  readonly holders: Map<OpenFile, "shared" | "exclusive">;
  readonly waiting: Set<() => void>;
}

const ALL = new WeakMap<Kernel, FileLocks>();

export function fileLocksOf(kernel: Kernel): FileLocks {
  const known = ALL.get(kernel) ?? new FileLocks();
  ALL.set(kernel, known);
  return known;
}
