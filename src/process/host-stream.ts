import { NO_BYTES } from "../base/bytes.ts";
import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { FileStatus } from "../disk/files.ts";
import { OpenFile } from "./open-file.ts";
import type { Process } from "./process.ts";
import { pipeStatus } from "./stream-status.ts";

/** The host's ends have no time of their own. */
const HOST_PIPE = pipeStatus(1, 0);

/** Where output leaves the computer: each write is handed to `receive` at once. */
export class HostSink extends OpenFile {
  readonly kind = "host";
  readonly name = "pipe:[1]";
  #onClosed: (() => void)[] = [];
  #closed = false;

  /** A promise from `receive` holds the writer back. */
  constructor(private receive: (bytes: Uint8Array, writer: Process) => MaybePromise<void>) {
    super();
  }

  read(): Errno {
    return Errno.EBADF;
  }
  readThrough(): Errno {
    return Errno.EBADF;
  }

  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    const wait = this.receive(bytes, writer);
    return wait instanceof Promise
      ? writer.kernel.scheduler.host(writer, wait).then(() => undefined)
      : undefined;
  }

  status(): FileStatus {
    return HOST_PIPE;
  }

  /** Calls `listener` when the last descriptor is closed. */
  whenClosed(listener: () => void): void {
    if (this.#closed) listener();
    else this.#onClosed.push(listener);
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  protected close(): void {
    this.#closed = true;
    for (const listener of this.#onClosed) listener();
    this.#onClosed = [];
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** Where input enters the computer: bytes that are there, or chunks that the host brings. */
export class HostSource extends OpenFile {
  readonly kind = "host";
  readonly name = "pipe:[0]";
  #buffer: Uint8Array = NO_BYTES;
  #ended = false;
  #chunks: AsyncIterator<Uint8Array> | undefined;

  constructor(input: Uint8Array | AsyncIterable<Uint8Array>) {
    super();
    if (input instanceof Uint8Array) {
      this.#buffer = input;
      this.#ended = true;
    } else this.#chunks = input[Symbol.asyncIterator]();
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    if (this.#buffer.length > 0) return this.#take(Math.min(max, this.#buffer.length));
    if (this.#ended) return NO_BYTES;
    return this.#fill(reader).then(() => this.read(reader, max));
  }

  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    if (this.#buffer.length > 0) {
      const at = this.#buffer.indexOf(delimiter);
      return this.#take(Math.min(max, at < 0 ? this.#buffer.length : at + 1));
    }
    if (this.#ended) return NO_BYTES;
    return this.#fill(reader).then(() => this.readThrough(reader, delimiter, max));
  }

  write(): Errno {
    return Errno.EBADF;
  }
  status(): FileStatus {
    return HOST_PIPE;
  }

  async #fill(reader: Process): Promise<void> {
    if (!this.#chunks) return;
    const next = await reader.kernel.scheduler.host(reader, this.#chunks.next());
    if (next.done) this.#ended = true;
    else this.#buffer = next.value;
  }

  #take(length: number): Uint8Array {
    const bytes = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return bytes;
  }

  protected close(): void {
    this.#chunks?.return?.();
    this.#chunks = undefined;
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** Collects what is written: the inside of `$(…)`. Without back-pressure, so bounded by `limit` bytes. */
export class Capture extends OpenFile {
  readonly kind = "pipe";
  readonly name = "pipe:[2]";
  readonly chunks: Uint8Array[] = [];
  size = 0;
  #onClosed: (() => void) | undefined;
  #closed = false;

  constructor(private readonly limit: number) {
    super();
  }

  read(): Errno {
    return Errno.EBADF;
  }
  readThrough(): Errno {
    return Errno.EBADF;
  }
  write(_writer: Process, bytes: Uint8Array): Errno | undefined {
    if (this.size + bytes.length > this.limit) return Errno.ENOMEM;
    this.chunks.push(bytes);
    this.size += bytes.length;
    return undefined;
  }
  status(): FileStatus {
    return HOST_PIPE;
  }

  /** Waits until no process holds it open any more: what a reader of the pipe would see as its end. */
  waitForEnd(reader: Process, options: { readonly interruptible?: boolean } = {}): MaybePromise<void> {
    if (this.#closed) return undefined;
    return reader.block<void>((wake) => {
      this.#onClosed = wake;
      return () => {
        this.#onClosed = undefined;
      };
    }, options);
  }

  protected close(): void {
    this.#closed = true;
    this.#onClosed?.();
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** The keyboard and the screen of a run whose input stands for keys: a program that asks there reads what is typed next. */
export class TypedKeys extends OpenFile {
  readonly kind = "host";
  readonly name = "/dev/tty";

  constructor(
    private readonly keys: HostSource,
    private readonly screen: HostSink,
  ) {
    super();
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    return this.keys.read(reader, max);
  }
  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    return this.keys.readThrough(reader, delimiter, max);
  }
  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    return this.screen.write(writer, bytes);
  }
  status(): FileStatus {
    return HOST_PIPE;
  }
  protected close(): void {}
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}
