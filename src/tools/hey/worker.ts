import { concat, encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { networkOf } from "../../process/network/network.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import type { Process } from "../../process/process.ts";
import { ByteReader } from "../docker/api/byte-reader.ts";
import { bodyOf, type Headers, readHead } from "../docker/api/http-message.ts";
import { processorsOf } from "../docker/runtime/processors.ts";
import type { Wish } from "./options.ts";
import type { Result } from "./report.ts";
import { readTarget, redirected, type Target } from "./target.ts";

const MAX_REDIRECTS = 10;
/** Milliseconds of a processor that sending a request takes, and reading its answer. */
const SENDING = 0.04;
const READING = 0.06;
const NAME_SERVER = "10.0.2.3";

interface Connection {
  readonly socket: StreamSocket;
  readonly reader: ByteReader;
  readonly fd: number;
  readonly place: string;
}

interface Times {
  connect: number;
  lookup: number;
  write: number;
  wait: number;
  begunReading: number;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly size: number;
}

/** One of `-c`: sends a request, waits for the answer, sends the next, over a connection that it keeps. */
export class Worker {
  #connection: Connection | undefined;

  constructor(
    private readonly process: Process,
    private readonly wish: Wish,
  ) {}

  close(): void {
    this.#drop();
  }

  async request(): Promise<Result> {
    const { process, wish } = this;
    const begun = process.kernel.now();
    await processorsOf(process.kernel).work(process, SENDING);
    const times: Times = { connect: 0, lookup: 0, write: 0, wait: 0, begunReading: begun };
    const answer = await this.#withTimeout(this.#follow(times));
    const now = process.kernel.now();
    const { connect, lookup, write, wait } = times;
    const measured = { total: now - begun, connect, lookup, write, wait, read: now - times.begunReading };
    if (typeof answer !== "string") return { ...measured, status: answer.status, size: answer.size };
    this.#drop();
    const method = wish.method.charAt(0) + wish.method.slice(1).toLowerCase();
    return { ...measured, status: 0, size: 0, error: `${method} "${wish.url}": ${answer}` };
  }

  /** What takes longer than `-t` is given up: the connection is closed under it. */
  async #withTimeout(work: Promise<Answer | string>): Promise<Answer | string> {
    const { timeout } = this.wish;
    if (timeout === 0) return work;
    const { scheduler } = this.process.kernel;
    let cancel: (() => void) | undefined;
    const late = new Promise<string>((resolve) => {
      cancel = scheduler.at(this.process, this.process.kernel.now() + timeout, () =>
        resolve("context deadline exceeded (Client.Timeout exceeded while awaiting headers)"),
      );
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      cancel?.();
    }
  }

  async #follow(times: Times): Promise<Answer | string> {
    let target = readTarget(this.wish.url);
    for (let count = 0; ; count++) {
      if (typeof target === "string") return target;
      const answer = await this.#ask(target, times);
      if (typeof answer === "string") return answer;
      const location = answer.headers.get("location");
      const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
      if (!isRedirect || !this.wish.followsRedirects) return answer;
      if (count + 1 >= MAX_REDIRECTS) return "stopped after 10 redirects";
      target = redirected(target, location);
    }
  }

  async #ask(target: Target, times: Times): Promise<Answer | string> {
    const { kernel } = this.process;
    const place = `${target.host}:${target.port}`;
    const begun = kernel.now();
    const kept = this.#connection?.place === place ? this.#connection : undefined;
    const connection = kept ?? (await this.#connect(target, place, times));
    if (typeof connection === "string") return connection;
    times.connect = kernel.now() - begun;
    const written = kernel.now();
    await connection.socket.send(this.process, this.#bytesFor(target));
    times.write = kernel.now() - written;
    const waited = kernel.now();
    const head = await readHead(connection.reader);
    if (!head) {
      this.#drop();
      // A kept connection that the server has closed meanwhile: net/http asks once more on a new one.
      return kept ? this.#ask(target, times) : "EOF";
    }
    times.wait = kernel.now() - waited;
    times.begunReading = kernel.now();
    return this.#finish(connection, head);
  }

  async #finish(
    connection: Connection,
    head: { readonly start: string; readonly headers: Headers },
  ): Promise<Answer | string> {
    const status = Number(head.start.split(" ")[1]);
    if (!/^HTTP\/\d/.test(head.start) || Number.isNaN(status))
      return `net/http: HTTP/1.x transport connection broken: malformed HTTP response "${head.start}"`;
    await processorsOf(this.process.kernel).work(this.process, READING);
    const hasBody = this.wish.method !== "HEAD" && status !== 204 && status !== 304;
    if (hasBody) {
      const read = bodyOf(connection.reader, head.headers, true);
      while ((await read()).length > 0);
    }
    const closes = head.headers.get("connection")?.toLowerCase() === "close";
    if (!this.wish.keepsAlive || closes) this.#drop();
    return { status, headers: head.headers, size: Number(head.headers.get("content-length") ?? -1) };
  }

  async #connect({ host, port }: Target, place: string, times: Times): Promise<Connection | string> {
    this.#drop();
    const { process } = this;
    const network = networkOf(process);
    const begun = process.kernel.now();
    const addresses = network.resolve(host);
    times.lookup = process.kernel.now() - begun;
    const address = addresses.find((one) => !one.includes(":")) ?? addresses[0];
    if (address === undefined) return `dial tcp: lookup ${host} on ${NAME_SERVER}:53: no such host`;
    const socket = await network.connect(process, address, port);
    if (socket instanceof Errno)
      return `dial tcp ${address}:${port}: connect: ${socket.message.toLowerCase()}`;
    const fd = process.fds.add(socket, 3);
    this.#connection = { socket, reader: new ByteReader(process, socket), fd, place };
    return this.#connection;
  }

  #bytesFor({ path, authority }: Target): Uint8Array {
    const { method, headers, body, keepsAlive } = this.wish;
    const lines = [`${method} ${path} HTTP/1.1`, `Host: ${headers.get("Host") ?? authority}`];
    for (const name of ["User-Agent"]) lines.push(`${name}: ${headers.get(name) ?? ""}`);
    if (!keepsAlive) lines.push("Connection: close");
    if (body.length > 0 || method === "POST" || method === "PUT")
      lines.push(`Content-Length: ${body.length}`);
    for (const [name, value] of headers)
      if (name !== "Host" && name !== "User-Agent") lines.push(`${name}: ${value}`);
    lines.push("Accept-Encoding: gzip", "", "");
    return concat([encode(lines.join("\r\n")), body]);
  }

  #drop(): void {
    if (this.#connection) this.process.fds.close(this.#connection.fd);
    this.#connection = undefined;
  }
}
