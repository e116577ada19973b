import { encode, NO_BYTES } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import { ByteReader } from "./byte-reader.ts";
import {
  type BodyReader,
  bodyOf,
  type Duplex,
  formatChunk,
  formatHead,
  type Headers,
  readHead,
  wholeBody,
} from "./http-message.ts";

export interface ServerRequest {
  readonly method: string;
  /** Decoded nowhere: `/v1.50/images/library%2Fnginx/json`. */
  readonly path: string;
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: Headers;
  readonly body: BodyReader;
  bytes(): Promise<Uint8Array>;
}

/** What a handler answers with: one of `send`, `stream` or `hijack`, once. */
export interface Reply {
  /** A whole answer. */
  send(status: number, body: Uint8Array | string, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** An answer in pieces. The function it gives writes one, and tells whether somebody still reads. */
  stream(
    status: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<(bytes: Uint8Array) => Promise<boolean>>;
  /** Leaves HTTP: 101 where the client asked for `Upgrade`, else 200, and then raw bytes both ways. */
  hijack(contentType: string): Promise<Duplex>;
  /** Whether an answer has begun. */
  readonly isBegun: boolean;
  /** Calls `listener` when the client closes the connection while the answer goes on. */
  onGone(listener: () => void): void;
}

export type Handler = (request: ServerRequest, reply: Reply) => Promise<void>;

const REASONS: Readonly<Record<number, string>> = {
  101: "UPGRADED",
  200: "OK",
  201: "Created",
  204: "No Content",
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
};

/** Serves one connection until it ends (keep-alive). `common`: headers of every answer. */
export async function serveConnection(
  process: Process,
  socket: StreamSocket,
  handler: Handler,
  common: () => Readonly<Record<string, string>>,
): Promise<void> {
  const reader = new ByteReader(process, socket);
  for (;;) {
    const head = await readHead(reader);
    if (!head) return;
    const [method = "", target = "", version = ""] = head.start.split(" ");
    const [path = "", query = ""] = target.split("?", 2) as [string, string?];
    const { headers } = head;
    if (/100-continue/i.test(headers.get("expect") ?? ""))
      await socket.send(process, encode("HTTP/1.1 100 Continue\r\n\r\n"));
    const body = bodyOf(reader, headers, false);
    const request = { method, path, query: parseQuery(query), headers, body, bytes: () => wholeBody(body) };
    const reply = new ConnectionReply(process, socket, reader, request, common());
    await handler(request, reply);
    await reply.finish();
    if (reply.isTakenOver || reply.isBroken) return;
    // What the handler left unread stands before the next request.
    await wholeBody(body);
    if (version === "HTTP/1.0" || /\bclose\b/i.test(headers.get("connection") ?? "")) return;
  }
}

export function parseQuery(text: string): ReadonlyMap<string, readonly string[]> {
  const query = new Map<string, string[]>();
  for (const part of text.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = decodeWord(equals < 0 ? part : part.slice(0, equals));
    const value = equals < 0 ? "" : decodeWord(part.slice(equals + 1));
    const values = query.get(name);
    if (values) values.push(value);
    else query.set(name, [value]);
  }
  return query;
}

function decodeWord(word: string): string {
  try {
    return decodeURIComponent(word.replaceAll("+", " "));
  } catch {
    return word;
  }
}

class ConnectionReply implements Reply {
  isBegun = false;
  isTakenOver = false;
  isBroken = false;
  #isStreaming = false;
  #isFinished = false;

  constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
    private readonly reader: ByteReader,
    private readonly request: ServerRequest,
    private readonly common: Readonly<Record<string, string>>,
  ) {}

  async send(
    status: number,
    body: Uint8Array | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    this.isBegun = true;
    const content = typeof body === "string" ? encode(body) : body;
    const all: Record<string, string> = { ...this.common, ...headers };
    if (status !== 204 && status !== 304) all["Content-Length"] ??= String(content.length);
    await this.#write(this.#head(status, all));
    if (this.request.method !== "HEAD" && content.length > 0) await this.#write(content);
  }

  async stream(
    status: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<(bytes: Uint8Array) => Promise<boolean>> {
    this.isBegun = true;
    this.#isStreaming = true;
    await this.#write(this.#head(status, { ...this.common, ...headers, "Transfer-Encoding": "chunked" }));
    return (bytes) =>
      bytes.length === 0 ? Promise.resolve(!this.isBroken) : this.#write(formatChunk(bytes));
  }

  async hijack(contentType: string): Promise<Duplex> {
    this.isBegun = true;
    this.isTakenOver = true;
    const upgrades = this.request.headers.has("upgrade");
    const own: Record<string, string> = upgrades ? { Connection: "Upgrade", Upgrade: "tcp" } : {};
    await this.#write(this.#head(upgrades ? 101 : 200, { "Content-Type": contentType, ...own }));
    return {
      read: () => this.reader.some(),
      write: (bytes) => this.#write(bytes),
      endWriting: () => this.socket.endWriting(),
      close: () => this.socket.endWriting(),
    };
  }

  /** A client that sends nothing more while it is answered is gone when its end can be read. */
  onGone(listener: () => void): void {
    void this.reader
      .waitForEnd(() => this.#isFinished)
      .then(
        (hasEnded) => hasEnded && !this.#isFinished && listener(),
        () => undefined,
      );
  }

  async finish(): Promise<void> {
    this.#isFinished = true;
    if (this.#isStreaming) await this.#write(formatChunk(NO_BYTES));
  }

  #head(status: number, headers: Readonly<Record<string, string>>): Uint8Array {
    return formatHead(`HTTP/1.1 ${status} ${REASONS[status] ?? "Unknown"}`, Object.entries(headers));
  }

  async #write(bytes: Uint8Array): Promise<boolean> {
    if (this.isBroken) return false;
    const failed = await this.socket.send(this.process, bytes);
    if (failed instanceof Errno) this.isBroken = true;
    return !this.isBroken;
  }
}
