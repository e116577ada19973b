import { concat, NO_BYTES } from "../base/bytes.ts";
import type { MaybePromise } from "../base/maybe-promise.ts";
import { Errno } from "../disk/errno.ts";
import type { FileStatus } from "../disk/files.ts";
import { OpenFile } from "./open-file.ts";
import type { Process } from "./process.ts";
import { SIGPIPE } from "./signals.ts";
import { pipeStatus } from "./stream-status.ts";

/** pipe(7): Linux' capacity. A writer waits when so many bytes are unread. */
const CAPACITY = 65_536;
/** Up to so many bytes are written in one piece. */
const PIPE_BUF = 4096;

/** One byte stream between a writing and a reading end. */
class Pipe {
  readonly chunks: Uint8Array[] = [];
  size = 0;
  readers = 0;
  writers = 0;
  #waitingReaders: (() => void)[] = [];
  #waitingWriters: (() => void)[] = [];

  constructor(
    readonly id: number,
    readonly now: () => number,
  ) {}

  push(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.size += bytes.length;
    this.wakeReaders();
  }

  /** The first `length` bytes, which are there. */
  take(length: number): Uint8Array {
    const [first] = this.chunks;
    if (first && first.length > length) {
      this.chunks[0] = first.subarray(length);
      this.#took(length);
      return first.subarray(0, length);
    }
    const taken: Uint8Array[] = [];
    let left = length;
    while (left > 0) {
      const chunk = this.chunks[0] as Uint8Array;
      if (chunk.length <= left) {
        taken.push(chunk);
        this.chunks.shift();
        left -= chunk.length;
      } else {
        taken.push(chunk.subarray(0, left));
        this.chunks[0] = chunk.subarray(left);
        left = 0;
      }
    }
    this.#took(length);
    return concat(taken);
  }

  #took(length: number): void {
    this.size -= length;
    if (this.size < CAPACITY && this.#waitingWriters.length > 0) this.wakeWriters();
  }

  waitForBytes(reader: Process): Promise<void> {
    return reader.block<void>((wake) => this.onBytes(wake));
  }

  waitForRoom(writer: Process): Promise<void> {
    return writer.block<void>((wake) => this.onRoom(wake));
  }

  onBytes(wake: () => void): () => void {
    this.#waitingReaders.push(wake);
    return () => {
      this.#waitingReaders = this.#waitingReaders.filter((other) => other !== wake);
    };
  }

  onRoom(wake: () => void): () => void {
    this.#waitingWriters.push(wake);
    return () => {
      this.#waitingWriters = this.#waitingWriters.filter((other) => other !== wake);
    };
  }

  wakeReaders(): void {
    const waiting = this.#waitingReaders;
    this.#waitingReaders = [];
    for (const wake of waiting) wake();
  }

  wakeWriters(): void {
    const waiting = this.#waitingWriters;
    this.#waitingWriters = [];
    for (const wake of waiting) wake();
  }

  status(): FileStatus {
    return pipeStatus(this.id, this.now());
  }
}

abstract class PipeEnd extends OpenFile {
  readonly kind = "pipe";
  constructor(protected readonly pipe: Pipe) {
    super();
  }
  get name(): string {
    return `pipe:[${this.pipe.id}]`;
  }
  status(): FileStatus {
    return this.pipe.status();
  }
  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

export class PipeReader extends PipeEnd {
  override get access(): "r" {
    return "r";
  }

  constructor(pipe: Pipe) {
    super(pipe);
    pipe.readers++;
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    const { pipe } = this;
    if (pipe.size > 0) return pipe.take(Math.min(max, (pipe.chunks[0] as Uint8Array).length));
    if (pipe.writers === 0) return NO_BYTES;
    return pipe.waitForBytes(reader).then(() => this.read(reader, max));
  }

  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    const { pipe } = this;
    if (pipe.size > 0) {
      const first = pipe.chunks[0] as Uint8Array;
      const at = first.indexOf(delimiter);
      return pipe.take(Math.min(max, at < 0 ? first.length : at + 1));
    }
    if (pipe.writers === 0) return NO_BYTES;
    return pipe.waitForBytes(reader).then(() => this.readThrough(reader, delimiter, max));
  }

  write(): Errno {
    return Errno.EBADF;
  }

  override get inputWaits(): boolean {
    return this.pipe.size > 0 || this.pipe.writers === 0;
  }

  override onInput(wake: () => void): () => void {
    return this.pipe.onBytes(wake);
  }

  get hasBytes(): boolean {
    return this.pipe.size > 0;
  }

  /** What is there, and stays there. */
  peek(max: number): Uint8Array {
    return concat(this.pipe.chunks).subarray(0, max);
  }

  protected close(): void {
    this.pipe.readers--;
    if (this.pipe.readers === 0) this.pipe.wakeWriters();
  }
}

export class PipeWriter extends PipeEnd {
  override get access(): "w" {
    return "w";
  }

  constructor(pipe: Pipe) {
    super(pipe);
    pipe.writers++;
  }

  read(): Errno {
    return Errno.EBADF;
  }
  readThrough(): Errno {
    return Errno.EBADF;
  }

  /** `quietly`: EPIPE alone where nobody reads, as send(2) with MSG_NOSIGNAL. */
  write(writer: Process, bytes: Uint8Array, quietly = false): MaybePromise<Errno | undefined> {
    const { pipe } = this;
    if (pipe.readers === 0) {
      if (!quietly) writer.raise(SIGPIPE);
      return Errno.EPIPE;
    }
    if (bytes.length === 0) return undefined;
    // A write that fits goes in whole (POSIX: writes up to PIPE_BUF are atomic); a larger one waits in turns.
    const room = CAPACITY - pipe.size;
    if (bytes.length <= room) {
      pipe.push(bytes);
      return undefined;
    }
    if (room > 0) pipe.push(bytes.subarray(0, room));
    const rest = room > 0 ? bytes.subarray(room) : bytes;
    return pipe.waitForRoom(writer).then(() => this.write(writer, rest, quietly));
  }

  /** As much of `bytes` as fits now: how much that was; EAGAIN where nothing did. No signal tells that nobody reads. */
  writeSome(bytes: Uint8Array): number | Errno {
    const { pipe } = this;
    if (pipe.readers === 0) return Errno.EPIPE;
    const taken = bytes.subarray(0, Math.max(0, CAPACITY - pipe.size));
    if (taken.length > 0) pipe.push(taken);
    return taken.length === 0 && bytes.length > 0 ? Errno.EAGAIN : taken.length;
  }

  /** For poll(2): nobody reads any more. */
  override get inputWaits(): boolean {
    return this.pipe.readers === 0;
  }

  override onInput(wake: () => void): () => void {
    return this.pipe.onRoom(wake);
  }

  /** As poll(2): so that PIPE_BUF bytes go in without waiting. */
  override get outputFits(): boolean {
    return this.pipe.readers === 0 || this.pipe.size <= CAPACITY - PIPE_BUF;
  }

  override onRoom(wake: () => void): () => void {
    return this.pipe.onRoom(wake);
  }

  protected close(): void {
    this.pipe.writers--;
    if (this.pipe.writers === 0) this.pipe.wakeReaders();
  }
}

/** Both ends in one: `exec 3<>fifo` never waits for another to open it (fifo(7)). */
class PipeReaderWriter extends PipeEnd {
  readonly #reader: PipeReader;
  readonly #writer: PipeWriter;

  constructor(pipe: Pipe) {
    super(pipe);
    this.#reader = new PipeReader(pipe).retain();
    this.#writer = new PipeWriter(pipe).retain();
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    return this.#reader.read(reader, max);
  }
  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    return this.#reader.readThrough(reader, delimiter, max);
  }
  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    return this.#writer.write(writer, bytes);
  }
  override get inputWaits(): boolean {
    return this.#reader.inputWaits;
  }
  protected close(): void {
    this.#reader.release();
    this.#writer.release();
  }
}

/** pipe(2). Both ends must be given to a descriptor, or they never close. */
export function createPipe(id: number, now: () => number): { reader: PipeReader; writer: PipeWriter } {
  const pipe = new Pipe(id, now);
  return { reader: new PipeReader(pipe), writer: new PipeWriter(pipe) };
}

/** A named pipe (fifo(7)): opening one end waits for the other. One for each fifo inode that is in use. */
export class Fifo {
  readonly #pipe: Pipe;
  #waiting: (() => void)[] = [];

  constructor(id: number, now: () => number) {
    this.#pipe = new Pipe(id, now);
  }

  open(opener: Process, end: "read" | "write" | "both"): MaybePromise<OpenFile> {
    const file = this.#end(end);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
    if (end === "both") return file;
    const other = end === "read" ? this.#pipe.writers : this.#pipe.readers;
    if (other > 0) return file;
    return this.#waitForOther(opener).then(
      () => file,
      (reason) => {
        file.retain().release();
        throw reason;
      },
    );
  }

  #end(end: "read" | "write" | "both"): OpenFile {
    if (end === "both") return new PipeReaderWriter(this.#pipe);
    return end === "read" ? new PipeReader(this.#pipe) : new PipeWriter(this.#pipe);
  }

  get inUse(): boolean {
    return this.#pipe.readers + this.#pipe.writers > 0;
  }

  #waitForOther(opener: Process): Promise<void> {
    return opener.block<void>((wake) => {
      this.#waiting.push(wake);
      return () => this.#waiting.splice(this.#waiting.indexOf(wake), 1);
    });
  }
}
