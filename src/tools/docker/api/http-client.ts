import { concat, decode, encode, NO_BYTES } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import { unixSocketsOf } from "../../../process/network/unix-sockets.ts";
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

export const DEFAULT_HOST = "unix:///var/run/docker.sock";

export interface ClientRequest {
  readonly method: string;
  /** Without the query: `/v1.50/containers/json`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is; a function gives it in pieces (chunked), empty at its end. */
  readonly body?: Uint8Array | string | BodyReader;
  /** A value that is sent as JSON, in place of `body`. */
  readonly json?: unknown;
}

export interface ClientResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The whole body; undefined where it is no JSON. */
  json(): Promise<unknown>;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  /** The body as it comes, in pieces; empty at its end. */
  readonly stream: BodyReader;
}

/** A connection to an engine. One request at a time; one that streams or is hijacked wants a connection of its own. */
export interface Connection {
  request(request: ClientRequest): Promise<ClientResponse | Errno>;
  /** Asks for `Upgrade: tcp`. The duplex is there where the status is 101 (or 200, as old engines answer). */
  hijack(request: ClientRequest): Promise<{ response: ClientResponse; duplex: Duplex | undefined } | Errno>;
  close(): void;
}

/** Connects to `unix:///path`, `tcp://host:port` or `http://host:port`. The errno is that of connect(2). */
export async function connect(process: Process, host = DEFAULT_HOST): Promise<Connection | Errno> {
  const socket = await openSocket(process, host);
  if (socket instanceof Errno) return socket;
  const fd = process.fds.add(socket, 3);
  return new EngineConnection(process, socket, fd, hostHeader(host));
}

function hostHeader(host: string): string {
  return host.startsWith("unix://")
    ? "api.moby.localhost"
    : host.replace(/^\w+:\/\//, "").replace(/\/.*/, "");
}

async function openSocket(process: Process, host: string): Promise<StreamSocket | Errno> {
  const { kernel } = process;
  const path = /^unix:\/\/(.*)$/.exec(host)?.[1];
  if (path !== undefined) return unixSocketsOf(kernel).connect(process, path);
  const [, name = "", port = "2375"] = /^(?:tcp|http):\/\/([^:/]+)(?::(\d+))?/.exec(host) ?? [];
  const network = networkOf(process);
  const [address] = network.resolve(name);
  // What getaddrinfo(3) does not know has no errno; the caller words it by the host that it asked for.
  if (address === undefined) return Errno.ENETUNREACH;
  return network.connect(process, address, Number(port));
}

class EngineConnection implements Connection {
  readonly #reader: ByteReader;

  constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
    private readonly fd: number,
    private readonly host: string,
  ) {
    this.#reader = new ByteReader(process, socket);
  }

  async request(request: ClientRequest): Promise<ClientResponse | Errno> {
    return (await this.#send(request, {})) ?? this.#receive(request.method);
  }

  async hijack(
    request: ClientRequest,
  ): Promise<{ response: ClientResponse; duplex: Duplex | undefined } | Errno> {
    const failed = await this.#send(request, { Connection: "Upgrade", Upgrade: "tcp" });
    if (failed) return failed;
    const response = await this.#receive(request.method);
    if (response instanceof Errno) return response;
    const isStream = response.status === 101 || response.status === 200;
    return { response, duplex: isStream ? this.#duplex() : undefined };
  }

  close(): void {
    this.process.fds.close(this.fd);
  }

  async #send(request: ClientRequest, extra: Readonly<Record<string, string>>): Promise<Errno | undefined> {
    const headers: Record<string, string> = { Host: this.host, "User-Agent": "Docker-Client/28.2.2 (linux)" };
    let { body } = request;
    if (request.json !== undefined) {
      body = JSON.stringify(request.json);
      headers["Content-Type"] = "application/json";
    }
    if (typeof body === "function") headers["Transfer-Encoding"] = "chunked";
    const content = typeof body === "function" ? NO_BYTES : typeof body === "string" ? encode(body) : body;
    if (content && (content.length > 0 || request.method !== "GET") && typeof body !== "function")
      headers["Content-Length"] = String(content.length);
    else if (!body && request.method === "POST") headers["Content-Length"] = "0";
    Object.assign(headers, request.headers, extra);
    const target = request.path + formatQuery(request.query);
    const head = formatHead(`${request.method} ${target} HTTP/1.1`, Object.entries(headers));
    const failed = await this.socket.send(this.process, concat([head, content ?? NO_BYTES]));
    if (failed || typeof body !== "function") return failed;
    return this.#sendChunks(body);
  }

  async #sendChunks(body: BodyReader): Promise<Errno | undefined> {
    for (;;) {
      const part = await body();
      const failed = await this.socket.send(this.process, formatChunk(part));
      // An engine that answers early stops reading: its answer tells why.
      if (failed || part.length === 0) return undefined;
    }
  }

  async #receive(method: string): Promise<ClientResponse | Errno> {
    const head = await readHead(this.#reader);
    if (!head) return Errno.ECONNRESET;
    const status = Number(head.start.split(" ")[1]);
    const hasBody = method !== "HEAD" && status !== 204 && status !== 304 && status !== 101;
    const stream = hasBody ? bodyOf(this.#reader, head.headers, true) : async () => NO_BYTES;
    const bytes = () => wholeBody(stream);
    const text = async () => decode(await bytes());
    return { status, headers: head.headers, stream, bytes, text, json: async () => parseJson(await text()) };
  }

  #duplex(): Duplex {
    return {
      read: () => this.#reader.some(),
      write: async (bytes) => !(await this.socket.send(this.process, bytes)),
      endWriting: () => this.socket.endWriting(),
      close: () => this.close(),
    };
  }
}

function formatQuery(query: ClientRequest["query"]): string {
  const words: string[] = [];
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    const values = typeof value === "object" ? value : [value];
    for (const one of values) words.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`);
  }
  return words.length === 0 ? "" : `?${words.join("&")}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
