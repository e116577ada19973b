import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Errno } from "../disk/errno.ts";
import type { FileHandle, FileStatus } from "../disk/files.ts";
import type { Process } from "./process.ts";
import type { Terminal } from "./terminal/terminal.ts";

/**
 * An open file description (POSIX 3.258): what descriptors point to. Several descriptors, in several processes,
 * may share one, and with it the offset.
 */
export abstract class OpenFile {
  abstract readonly kind: "file" | "directory" | "pipe" | "terminal" | "device" | "host" | "socket";
  #references = 0;
  /** Called when the last descriptor is closed: locks go with it (flock(2)). */
  onLastClose: (() => void) | undefined;

  /** Up to `max` bytes, at least one; empty at the end. Waits where nothing is there yet. */
  abstract read(reader: Process, max: number): MaybePromise<Uint8Array | Errno>;

  /**
   * As `read`, for who looks at the bytes before it waits and does not keep them: they may be a view into a file that
   * others write.
   */
  look(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    return this.read(reader, max);
  }

  /**
   * As `read`, but ends after the first `delimiter`: what follows it stays for the next reader. Bytes without
   * the delimiter may come back, at the end or where a chunk ends: the caller reads on.
   */
  abstract readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno>;

  /** Writes all of `bytes` (the file may keep the array: do not change it afterwards). */
  abstract write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined>;

  abstract status(): FileStatus;

  /** lseek(2); ESPIPE where there is no position. Gives the new offset. */
  seek(_offset: number, _whence: "set" | "current" | "end"): number | Errno {
    return this.notSeekable();
  }

  /** The inode behind a regular file, for programs that read in place. */
  readonly handle?: FileHandle;

  /** Whether a read would give something (or the end) without waiting. */
  get inputWaits(): boolean {
    return true;
  }

  /** Calls `wake` when there may be something to read; gives what takes that back. Most files always have something. */
  onInput(_wake: () => void): () => void {
    return () => undefined;
  }

  /** Whether a write would take something without waiting. */
  get outputFits(): boolean {
    return true;
  }

  /** Calls `wake` when a write may take something again; gives what takes that back. */
  onRoom(_wake: () => void): () => void {
    return () => undefined;
  }

  /** What it was opened for: reading, writing, or both. */
  get access(): "r" | "w" | "u" {
    return "u";
  }

  get terminal(): Terminal | undefined {
    return undefined;
  }

  /** How it shows in `/proc/self/fd`: a path, `pipe:[7]`, `/dev/pts/0`. */
  abstract readonly name: string;

  retain(): this {
    this.#references++;
    return this;
  }

  release(): void {
    this.#references--;
    if (this.#references !== 0) return;
    this.onLastClose?.();
    this.close();
  }

  /** Called once, when the last descriptor is closed. */
  protected abstract close(): void;
  protected abstract notSeekable(): Errno;
}
