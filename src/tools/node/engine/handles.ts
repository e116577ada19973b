import { Errno } from "../../../disk/errno.ts";
import { networkOf } from "../../../process/network/network.ts";
import { IdleSocket, ListeningSocket, StreamSocket } from "../../../process/network/socket.ts";
import type { OpenFile } from "../../../process/open-file.ts";
import type { Process } from "../../../process/process.ts";
import { Interrupted, Killed } from "../../../process/unwind.ts";
import { failure } from "./file-calls.ts";
import type { Plain } from "./values.ts";

/** What happened outside, and is told to the program when its turn comes. */
export type Tell = (name: string, ...args: readonly Plain[]) => void;

/** The sockets and pipes of one program, by numbers: what libuv's handles are for Node. Each call answers at once. */
export class Handles {
  #numbers = 0;
  readonly #fds = new Map<number, number>();

  constructor(
    private readonly process: Process,
    private readonly tell: Tell,
  ) {}

  /** Gives a number to a file; the caller lets go of its own hold on it. */
  open(file: OpenFile): number {
    const number = ++this.#numbers;
    this.#enter(number, file);
    return number;
  }

  /** Children do not take these over. */
  #enter(number: number, file: OpenFile): void {
    const { fds } = this.process;
    const fd = fds.lowestFree(3);
    fds.set(fd, file, { closeOnExec: true });
    this.#fds.set(number, fd);
  }

  /** bind(2): the number of the socket. */
  bind(address: string, port: number): Plain {
    const network = networkOf(this.process);
    const bound = network.bind(this.process, address === "localhost" ? "127.0.0.1" : address, port);
    return bound instanceof Errno ? failure(bound) : this.open(bound);
  }

  /** listen(2); each connection is told. */
  listen(number: number): undefined {
    const fd = this.#fds.get(number);
    const bound = fd === undefined ? undefined : this.process.fds.get(fd);
    if (fd === undefined || !(bound instanceof IdleSocket) || !bound.local) return undefined;
    const listener = networkOf(this.process).listenAt(this.process, bound.local);
    this.process.fds.set(fd, listener, { closeOnExec: true });
    this.#watch(this.#accept(number, listener));
    return undefined;
  }

  /** connect(2): the number at once, and later how it went. */
  connect(address: string, port: number): number {
    const number = ++this.#numbers;
    this.#watch(this.#connect(number, address, port));
    return number;
  }

  /** Both ends of a connection as JSON; null: it has none. */
  names(number: number): Plain {
    const file = this.#file(number);
    if (file instanceof StreamSocket) return JSON.stringify({ local: file.local, remote: file.remote });
    const isBound = file instanceof ListeningSocket || file instanceof IdleSocket;
    return isBound ? JSON.stringify({ local: file.local }) : null;
  }

  /** Tells of one piece. */
  read(number: number): undefined {
    this.#watch(this.#read(number));
    return undefined;
  }

  /** Gives a number under which it is told that it has been written. */
  write(number: number, bytes: Uint8Array): number {
    const request = ++this.#numbers;
    this.#watch(this.#write(number, request, bytes));
    return request;
  }

  /** shutdown(2) for writing. */
  end(number: number): number {
    const request = ++this.#numbers;
    const file = this.#file(number);
    if (file instanceof StreamSocket) file.endWriting();
    this.tell("takeHandle", "written", request, undefined);
    return request;
  }

  close(number: number): undefined {
    const fd = this.#fds.get(number);
    this.#fds.delete(number);
    if (fd !== undefined) this.process.fds.close(fd);
    return undefined;
  }

  #file(number: number): OpenFile | undefined {
    const fd = this.#fds.get(number);
    return fd === undefined ? undefined : this.process.fds.get(fd);
  }

  /** Ends with the process. */
  #watch(work: Promise<void>): void {
    work.catch((thrown: unknown) => {
      if (!(thrown instanceof Killed)) throw thrown;
    });
  }

  async #accept(server: number, listener: ListeningSocket): Promise<void> {
    while (this.#fds.has(server)) {
      const socket = await this.#retry(() => listener.accept(this.process));
      const number = this.open(socket);
      socket.release();
      this.tell("takeHandle", "connection", server, number);
    }
  }

  async #connect(number: number, address: string, port: number): Promise<void> {
    const { process } = this;
    const socket = await this.#retry(() => networkOf(process).connect(process, address, port));
    if (!(socket instanceof Errno)) this.#enter(number, socket);
    this.tell("takeHandle", "connected", number, socket instanceof Errno ? socket.code : undefined);
  }

  async #read(number: number): Promise<void> {
    const fd = this.#fds.get(number);
    if (fd === undefined) return;
    const bytes = await this.#retry(() => this.process.read(fd));
    if (!this.#fds.has(number)) return;
    if (bytes instanceof Errno) this.tell("takeHandle", "end", number, bytes.code);
    else if (bytes.length === 0) this.tell("takeHandle", "end", number, undefined);
    else this.tell("takeHandle", "bytes", number, bytes);
  }

  async #write(number: number, request: number, bytes: Uint8Array): Promise<void> {
    const file = this.#file(number);
    const failed =
      file instanceof StreamSocket ? await this.#retry(() => file.send(this.process, bytes)) : Errno.EBADF;
    this.tell("takeHandle", "written", request, failed?.code);
  }

  /** What a signal interrupts begins again, as libuv's calls do. */
  async #retry<T>(call: () => T | Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await call();
      } catch (thrown) {
        if (!(thrown instanceof Interrupted)) throw thrown;
      }
    }
  }
}
