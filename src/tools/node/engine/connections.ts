import { concat } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { HttpRequests } from "../../../process/network/http-service.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { ListeningSocket, StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import { Interrupted, Killed } from "../../../process/unwind.ts";
import type { Plain } from "./values.ts";

/** What happened outside, and is told to the program when its turn comes. */
export type Tell = (name: string, ...args: readonly Plain[]) => void;

/** The servers and the requests of one program on the computer's network. Bytes are texts with a character each. */
export class Connections {
  #numbers = 0;
  readonly #listeners = new Map<number, number>();
  readonly #answers = new Map<
    number,
    (answer: { readonly bytes: string; readonly closes: boolean }) => void
  >();

  constructor(
    private readonly process: Process,
    private readonly tell: Tell,
  ) {}

  /** Gives the server's number and its port. */
  listen(address: string, port: number): { readonly server: number; readonly port: number } | Errno {
    const listener = networkOf(this.process).listen(this.process, address, port);
    if (listener instanceof Errno) return listener;
    const server = ++this.#numbers;
    this.#listeners.set(server, this.process.fds.add(listener));
    this.#watch(this.#accept(server, listener));
    return { server, port: listener.local.port };
  }

  close(server: number): void {
    const fd = this.#listeners.get(server);
    this.#listeners.delete(server);
    if (fd !== undefined) this.process.fds.close(fd);
  }

  respond(request: number, bytes: string, closes: boolean): void {
    const answer = this.#answers.get(request);
    this.#answers.delete(request);
    answer?.({ bytes, closes });
  }

  /** Sends a request, and tells all that came until the other side closed. */
  request(host: string, port: number, bytes: string): number {
    const number = ++this.#numbers;
    this.#watch(this.#fetch(number, host, port, bytes));
    return number;
  }

  /** Ends with the process. */
  #watch(work: Promise<void>): void {
    work.catch((thrown: unknown) => {
      if (!(thrown instanceof Killed) && !(thrown instanceof Interrupted)) throw thrown;
    });
  }

  async #accept(server: number, listener: ListeningSocket): Promise<void> {
    while (this.#listeners.has(server)) {
      try {
        this.#watch(this.#serve(server, await listener.accept(this.process)));
      } catch (thrown) {
        if (!(thrown instanceof Interrupted)) throw thrown;
      }
    }
  }

  async #serve(server: number, socket: StreamSocket): Promise<void> {
    const { process } = this;
    const fd = process.fds.add(socket);
    socket.release();
    const requests = new HttpRequests();
    for (let open = true; open; ) {
      const bytes = await process.read(fd);
      if (bytes instanceof Errno || bytes.length === 0) break;
      for (const request of requests.receive(bytes)) {
        if (!request) {
          await process.write(fd, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
          open = false;
          break;
        }
        const number = ++this.#numbers;
        const { method, target, headers, body } = request;
        const answered = new Promise<{ readonly bytes: string; readonly closes: boolean }>((resolve) =>
          this.#answers.set(number, resolve),
        );
        const from = { address: socket.remote.address, port: socket.remote.port };
        this.tell(
          "takeRequest",
          server,
          number,
          method,
          target,
          JSON.stringify([...headers]),
          toText(body),
          JSON.stringify(from),
        );
        const answer = await answered;
        const failed = await process.write(fd, toBytes(answer.bytes));
        if (failed || answer.closes || requests.closes) open = false;
      }
    }
    process.fds.close(fd);
  }

  async #fetch(number: number, host: string, port: number, bytes: string): Promise<void> {
    const { process } = this;
    const network = networkOf(process);
    const found = /^[\d.]+$/.test(host) ? [host] : network.resolve(host);
    const address = found.find((one) => !one.includes(":")) ?? found[0];
    if (address === undefined) return this.tell("takeResponse", number, undefined, "ENOTFOUND", -3008, "");
    const socket = await network.connect(process, address, port);
    if (socket instanceof Errno)
      return this.tell("takeResponse", number, undefined, socket.code, -socket.number, address);
    const fd = process.fds.add(socket);
    await process.write(fd, toBytes(bytes));
    const chunks: Uint8Array[] = [];
    for (;;) {
      const chunk = await process.read(fd);
      if (chunk instanceof Errno || chunk.length === 0) break;
      chunks.push(chunk);
    }
    process.fds.close(fd);
    this.tell("takeResponse", number, toText(concat(chunks)), "", 0, address);
  }
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (one) => one.charCodeAt(0));
}

const SLICE = 4096;

function toText(bytes: Uint8Array): string {
  let out = "";
  for (let at = 0; at < bytes.length; at += SLICE)
    out += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return out;
}
