import { NO_BYTES } from "../../../base/bytes.ts";
import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import type { FileStatus } from "../../../disk/files.ts";
import { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";
import { pipeStatus } from "../../../process/stream-status.ts";

/** Standard output or error of a container: each write goes to who listens. */
export class OutputPipe extends OpenFile {
  readonly kind = "pipe";

  constructor(
    private readonly id: number,
    private readonly receive: (bytes: Uint8Array) => MaybePromise<void>,
    private readonly closed: () => void,
  ) {
    super();
  }

  get name(): string {
    return `pipe:[${this.id}]`;
  }

  read(): Errno {
    return Errno.EBADF;
  }
  readThrough(): Errno {
    return Errno.EBADF;
  }

  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    const taken = this.receive(bytes);
    if (!(taken instanceof Promise)) return undefined;
    return writer
      .block<void>((wake) => {
        taken.then(wake, wake);
        return () => undefined;
      })
      .then(() => undefined);
  }

  status(): FileStatus {
    return pipeStatus(this.id, 0);
  }
  protected close(): void {
    this.closed();
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** Standard input of a container: bytes are kept until they are read. */
export class InputPipe extends OpenFile {
  readonly kind = "pipe";
  #chunks: Uint8Array[] = [];
  #ended = false;
  #waiting: (() => void)[] = [];
  size = 0;

  constructor(private readonly id: number) {
    super();
  }

  get name(): string {
    return `pipe:[${this.id}]`;
  }

  push(bytes: Uint8Array): void {
    if (this.#ended || bytes.length === 0) return;
    this.#chunks.push(bytes);
    this.size += bytes.length;
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    const [first] = this.#chunks;
    if (first) return this.#take(first, Math.min(max, first.length));
    if (this.#ended) return NO_BYTES;
    return this.#wait(reader).then(() => this.read(reader, max));
  }

  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    const [first] = this.#chunks;
    if (first) {
      const at = first.indexOf(delimiter);
      return this.#take(first, Math.min(max, at < 0 ? first.length : at + 1));
    }
    if (this.#ended) return NO_BYTES;
    return this.#wait(reader).then(() => this.readThrough(reader, delimiter, max));
  }

  #take(first: Uint8Array, length: number): Uint8Array {
    if (length === first.length) this.#chunks.shift();
    else this.#chunks[0] = first.subarray(length);
    this.size -= length;
    return first.subarray(0, length);
  }

  #wait(reader: Process): Promise<void> {
    return reader.block<void>((wake) => {
      this.#waiting.push(wake);
      return () => {
        this.#waiting = this.#waiting.filter((other) => other !== wake);
      };
    });
  }

  write(): Errno {
    return Errno.EBADF;
  }
  override get inputWaits(): boolean {
    return this.#ended || this.#chunks.length > 0;
  }
  status(): FileStatus {
    return pipeStatus(this.id, 0);
  }
  protected close(): void {
    this.#chunks = [];
    this.#ended = true;
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}
