import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileStatus } from "../../disk/files.ts";
import { OpenFile } from "../open-file.ts";
import type { PipeReader, PipeWriter } from "../pipe.ts";
import type { Process } from "../process.ts";
import { socketStatus } from "../stream-status.ts";

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

export interface SocketParts {
  readonly id: number;
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly incoming: PipeReader;
  readonly outgoing: PipeWriter;
  readonly now: () => number;
  readonly onClose: () => void;
  /** Told how much is sent. */
  readonly sent?: ((bytes: number) => void) | undefined;
}

/** One end of a connection: two pipes, one for each direction (tcp(7), unix(7)). */
export class StreamSocket extends OpenFile {
  readonly kind = "socket";
  readonly local: Endpoint;
  readonly remote: Endpoint;
  #mayWrite = true;

  constructor(private readonly parts: SocketParts) {
    super();
    this.local = parts.local;
    this.remote = parts.remote;
    parts.incoming.retain();
    parts.outgoing.retain();
  }

  get name(): string {
    return `socket:[${this.parts.id}]`;
  }

  read(reader: Process, max: number): MaybePromise<Uint8Array | Errno> {
    return this.parts.incoming.read(reader, max);
  }

  readThrough(reader: Process, delimiter: number, max: number): MaybePromise<Uint8Array | Errno> {
    return this.parts.incoming.readThrough(reader, delimiter, max);
  }

  write(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    if (!this.#mayWrite) return Errno.EPIPE;
    this.parts.sent?.(bytes.length);
    return this.parts.outgoing.write(writer, bytes);
  }

  /** send(2) with MSG_NOSIGNAL: who has gone is an EPIPE, not the end of the writer. */
  send(writer: Process, bytes: Uint8Array): MaybePromise<Errno | undefined> {
    if (!this.#mayWrite) return Errno.EPIPE;
    this.parts.sent?.(bytes.length);
    return this.parts.outgoing.write(writer, bytes, true);
  }

  /** A send(2) that does not wait: how much it took. */
  sendSome(bytes: Uint8Array): number | Errno {
    if (!this.#mayWrite) return Errno.EPIPE;
    const taken = this.parts.outgoing.writeSome(bytes);
    if (typeof taken === "number") this.parts.sent?.(taken);
    return taken;
  }

  get hasInput(): boolean {
    return this.parts.incoming.hasBytes;
  }

  /** Bytes that wait, left for who reads next (MSG_PEEK). */
  peek(max: number): Uint8Array {
    return this.parts.incoming.peek(max);
  }

  override onInput(wake: () => void): () => void {
    return this.parts.incoming.onInput(wake);
  }

  override get outputFits(): boolean {
    return !this.#mayWrite || this.parts.outgoing.outputFits;
  }

  override onRoom(wake: () => void): () => void {
    return this.parts.outgoing.onRoom(wake);
  }

  /** shutdown(2) for writing: the other side reads to the end, and may still answer. */
  endWriting(): void {
    if (!this.#mayWrite) return;
    this.#mayWrite = false;
    this.parts.outgoing.release();
  }

  override get inputWaits(): boolean {
    return this.parts.incoming.inputWaits;
  }

  status(): FileStatus {
    return socketStatus(this.parts.id, this.parts.now());
  }

  protected close(): void {
    this.endWriting();
    this.parts.incoming.release();
    this.parts.onClose();
  }

  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** A socket that has an address, or not even that: it neither listens nor is connected (socket(2), bind(2)). */
export class IdleSocket extends OpenFile {
  readonly kind = "socket";

  constructor(
    readonly id: number,
    readonly local: Endpoint | undefined,
    private readonly now: () => number,
    private readonly onClose: () => void = () => undefined,
  ) {
    super();
  }

  get name(): string {
    return `socket:[${this.id}]`;
  }

  read(): Errno {
    return Errno.ENOTCONN;
  }
  readThrough(): Errno {
    return Errno.ENOTCONN;
  }
  write(): Errno {
    return Errno.ENOTCONN;
  }

  status(): FileStatus {
    return socketStatus(this.id, this.now());
  }

  protected close(): void {
    this.onClose();
  }

  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}

/** A socket whose connection is not there yet: it counts as writable when that is known (connect(2), EINPROGRESS). */
export class ConnectingSocket extends IdleSocket {
  #isSettled = false;
  #waiting: (() => void)[] = [];

  settle(): void {
    this.#isSettled = true;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  override get inputWaits(): boolean {
    return false;
  }

  override get outputFits(): boolean {
    return this.#isSettled;
  }

  override onRoom(wake: () => void): () => void {
    this.#waiting.push(wake);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== wake);
    };
  }
}

/** A socket that waits for connections (listen(2)). */
export class ListeningSocket extends OpenFile {
  readonly kind = "socket";
  readonly #arrived: StreamSocket[] = [];
  #waiting: (() => void)[] = [];

  constructor(
    readonly id: number,
    readonly local: Endpoint,
    readonly owner: Process,
    private readonly now: () => number,
    private readonly onClose: () => void,
  ) {
    super();
  }

  get name(): string {
    return `socket:[${this.id}]`;
  }

  /** How many wait to be accepted. */
  get backlog(): number {
    return this.#arrived.length;
  }

  /** A connection comes in; it is kept open until somebody takes it. */
  arrive(socket: StreamSocket): void {
    this.#arrived.push(socket.retain());
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** accept(2); the caller gives the socket a descriptor and then calls `release` once. */
  accept(process: Process): MaybePromise<StreamSocket> {
    const socket = this.#arrived.shift();
    if (socket) return socket;
    return process.block<void>((wake) => this.onInput(wake)).then(() => this.accept(process));
  }

  /** The next that waits, if one does; as of `accept`. */
  acceptNow(): StreamSocket | undefined {
    return this.#arrived.shift();
  }

  override onInput(wake: () => void): () => void {
    this.#waiting.push(wake);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== wake);
    };
  }

  read(): Errno {
    return Errno.ENOTCONN;
  }
  readThrough(): Errno {
    return Errno.ENOTCONN;
  }
  write(): Errno {
    return Errno.ENOTCONN;
  }

  override get inputWaits(): boolean {
    return this.#arrived.length > 0;
  }

  status(): FileStatus {
    return socketStatus(this.id, this.now());
  }

  protected close(): void {
    for (const socket of this.#arrived.splice(0)) socket.release();
    this.onClose();
  }

  protected notSeekable(): Errno {
    return Errno.ESPIPE;
  }
}
