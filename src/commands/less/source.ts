import { ByteList } from "../../base/byte-list.ts";
import { NO_BYTES } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileHandle } from "../../disk/files.ts";
import type { FdTable } from "../../process/fd-table.ts";
import type { Process } from "../../process/process.ts";

/** What is shown: all bytes of a file, or those of a pipe that have come so far. */
export interface Source {
  /** The bytes so far; valid until more is read. */
  readonly bytes: Uint8Array;
  /** Whether no more will come, but for what others may add to a file. */
  readonly isWhole: boolean;
  /** Reads on; false where there is no more. */
  more(): MaybePromise<boolean>;
  /** Looks whether the file has grown. */
  refresh(): void;
  close(): void;
}

/** A regular file, read in place. */
export class FileSource implements Source {
  #bytes: Uint8Array;
  readonly isWhole = true;

  constructor(
    private readonly fds: FdTable,
    private readonly fd: number,
    private readonly handle: FileHandle,
  ) {
    this.#bytes = handle.readAt(0, handle.size);
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  more(): boolean {
    return false;
  }

  refresh(): void {
    this.#bytes = this.handle.readAt(0, this.handle.size);
  }

  close(): void {
    this.fds.close(this.fd);
  }
}

/** Text that a program keeps is bounded: beyond it a pipe without end counts as ended. */
const LARGEST_PIPE = 2 ** 28;
const CHUNK = 65_536;

/** A pipe, a terminal or a device: what has come is kept. */
export class StreamSource implements Source {
  readonly #kept = new ByteList(4096);
  #isWhole = false;

  constructor(
    private readonly process: Process,
    private readonly fd: number,
  ) {}

  get bytes(): Uint8Array {
    return this.#kept.bytes;
  }

  get isWhole(): boolean {
    return this.#isWhole;
  }

  more(): MaybePromise<boolean> {
    if (this.#isWhole) return false;
    const got = this.process.read(this.fd, CHUNK);
    return got instanceof Promise ? got.then((late) => this.#take(late)) : this.#take(got);
  }

  #take(got: Uint8Array | Errno): boolean {
    if (got === Errno.EINTR) return true;
    if (got instanceof Errno || got.length === 0 || this.#kept.length > LARGEST_PIPE) {
      this.#isWhole = true;
      return false;
    }
    this.#kept.addAll(got);
    return true;
  }

  refresh(): void {
    // What comes is noticed by reading.
  }

  close(): void {
    this.process.fds.close(this.fd);
  }
}

/** Bytes that are there: the help. */
export class TextSource implements Source {
  readonly isWhole = true;
  constructor(readonly bytes: Uint8Array = NO_BYTES) {}
  more(): boolean {
    return false;
  }
  refresh(): void {
    // It never changes.
  }
  close(): void {
    // Nothing is open.
  }
}
