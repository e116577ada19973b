import { concat, decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { resolverSettings } from "../../../../process/network/dns-query.ts";
import type { Process } from "../../../../process/process.ts";
import { type ClientRequest, type ClientResponse, type Connection, connect } from "../../api/http-client.ts";
import type { BodyReader, Duplex } from "../../api/http-message.ts";
import { Failure } from "../cli/failure.ts";
import { type Json, parseJson, textAt } from "./json.ts";

export type Query = ClientRequest["query"];

export interface Request {
  readonly query?: Query;
  readonly json?: Json;
  readonly body?: ClientRequest["body"];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The version of the API that this client speaks. */
export const API_VERSION = "1.50";

/** An answer that is no success. */
export class EngineFailure extends Failure {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(`Error response from daemon: ${message.trim()}`);
  }
}

/** The engine behind DOCKER_HOST, asked through its API. */
export class Engine {
  #spare: Connection | undefined;

  constructor(
    private readonly process: Process,
    readonly host: string,
    /** `docker --debug` */
    readonly isDebugging = false,
  ) {}

  async get(path: string, query?: Query): Promise<Json> {
    return (await this.#json("GET", path, { query })) ?? null;
  }

  /** The answer as the engine wrote it. */
  async getText(path: string, query?: Query): Promise<string> {
    return (await this.#whole("GET", path, { query })).text;
  }

  async post(path: string, request: Request = {}): Promise<Json> {
    return (await this.#json("POST", path, request)) ?? null;
  }

  async remove(path: string, query?: Query): Promise<Json> {
    return (await this.#json("DELETE", path, { query })) ?? null;
  }

  async put(path: string, request: Request): Promise<Json> {
    return (await this.#json("PUT", path, request)) ?? null;
  }

  /** The headers of an answer without a body. */
  async head(path: string, query?: Query): Promise<ReadonlyMap<string, string>> {
    const connection = await this.#connect("HEAD", path, query);
    try {
      const response = await this.#send(connection, { method: "HEAD", path: this.#versioned(path), query });
      if (response.status >= 400) throw new EngineFailure(`page not found`, response.status);
      return response.headers;
    } finally {
      connection.close();
    }
  }

  /** An answer that comes bit by bit, on a connection of its own; `close` gives it up. */
  async stream(
    method: string,
    path: string,
    request: Request = {},
  ): Promise<{ read: BodyReader; headers: ReadonlyMap<string, string>; close: () => void }> {
    const connection = await this.#connect(method, path, request.query);
    const response = await this.#send(connection, { method, path: this.#versioned(path), ...request });
    if (response.status >= 400) throw await failureFrom(response);
    return { read: response.stream, headers: response.headers, close: () => connection.close() };
  }

  /** JSON values as they come, one after the other (one a line). */
  async *values(method: string, path: string, request: Request = {}): AsyncGenerator<Json> {
    const { read, close } = await this.stream(method, path, request);
    try {
      yield* jsonLines(read);
    } finally {
      close();
    }
  }

  async hijack(path: string, request: Request): Promise<{ duplex: Duplex; contentType: string }> {
    const connection = await this.#connect("POST", path, request.query);
    const answer = await connection.hijack({ method: "POST", path: this.#versioned(path), ...request });
    if (answer instanceof Errno) throw this.#lost(answer);
    if (!answer.duplex) throw await failureFrom(answer.response);
    return { duplex: answer.duplex, contentType: answer.response.headers.get("content-type") ?? "" };
  }

  /** The message of what an act throws; undefined where it succeeds. */
  async failureOf(act: () => Promise<unknown>): Promise<string | undefined> {
    try {
      await act();
      return undefined;
    } catch (error) {
      if (error instanceof Failure) return error.message;
      throw error;
    }
  }

  /** Whether somebody answers there. */
  async ping(): Promise<ReadonlyMap<string, string>> {
    const connection = await this.#connect("HEAD", "/_ping", undefined);
    try {
      return (await this.#send(connection, { method: "HEAD", path: "/_ping" })).headers;
    } finally {
      connection.close();
    }
  }

  /** Gives up the connection that is kept for the next request. */
  close(): void {
    this.#spare?.close();
    this.#spare = undefined;
  }

  async #json(method: string, path: string, request: Request): Promise<Json | undefined> {
    return parseJson((await this.#whole(method, path, request)).text);
  }

  async #whole(method: string, path: string, request: Request): Promise<{ text: string }> {
    const connection = this.#spare ?? (await this.#connect(method, path, request.query));
    this.#spare = undefined;
    const response = await this.#send(connection, { method, path: this.#versioned(path), ...request });
    const text = await response.text();
    if (response.headers.get("connection")?.toLowerCase() === "close") connection.close();
    else this.#spare = connection;
    if (response.status >= 400) throw messageFrom(text, response.status);
    return { text };
  }

  async #send(connection: Connection, request: ClientRequest): Promise<ClientResponse> {
    const response = await connection.request(request);
    if (response instanceof Errno) throw this.#lost(response);
    return response;
  }

  async #connect(method: string, path: string, query: Query): Promise<Connection> {
    const connection = await connect(this.process, this.host);
    if (!(connection instanceof Errno)) return connection;
    if (connection === Errno.EACCES) throw this.#denied(method, path, query);
    if (connection === Errno.ENETUNREACH) throw this.#unknown(method, path, query);
    throw new Failure(`Cannot connect to the Docker daemon at ${this.host}. Is the docker daemon running?`);
  }

  #denied(method: string, path: string, query: Query): Failure {
    const socket = this.host.replace("unix://", "");
    const asked = this.#asked(encodeURIComponent(socket), method, path, query);
    return new Failure(
      `permission denied while trying to connect to the Docker daemon socket at ${this.host}: ${asked}: dial unix ${socket}: connect: permission denied`,
    );
  }

  /** The host has a name that the name server does not know. */
  #unknown(method: string, path: string, query: Query): Failure {
    const address = this.host.replace(/^\w+:\/\//, "");
    const asked = this.#asked(address, method, path, query);
    const [server] = resolverSettings(this.process).servers;
    return new Failure(
      `error during connect: ${asked}: dial tcp: lookup ${address.replace(/:\d+.*$/, "")} on ${server}:53: no such host`,
    );
  }

  /** A request as Go's client names it: `Get "http://…"`. */
  #asked(host: string, method: string, path: string, query: Query): string {
    const verb = method.charAt(0) + method.slice(1).toLowerCase();
    const words = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
    const asked = words.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
    return `${verb} "http://${host}${this.#versioned(path)}${asked ? `?${asked}` : ""}"`;
  }

  /** The version that the API is asked in: DOCKER_API_VERSION, or the newest. */
  get version(): string {
    return (this.process.env.get("DOCKER_API_VERSION") ?? "").replace(/^v/, "") || API_VERSION;
  }

  #versioned(path: string): string {
    return path.startsWith("/_ping") ? path : `/v${this.version}${path}`;
  }

  #lost(errno: Errno): Failure {
    return new Failure(`error during connect: ${this.host}: ${errno.message.toLowerCase()}`);
  }
}

async function failureFrom(response: ClientResponse): Promise<EngineFailure> {
  return messageFrom(await response.text(), response.status);
}

function messageFrom(text: string, status: number): EngineFailure {
  const message = textAt(parseJson(text), "message") || text.trim();
  return new EngineFailure(message, status);
}

/** Values that stand on lines of their own. */
export async function* jsonLines(read: BodyReader): AsyncGenerator<Json> {
  const decoder = new LineDecoder();
  for (let bytes = await read(); bytes.length > 0; bytes = await read()) {
    for (const line of decoder.push(bytes)) {
      const value = parseJson(line);
      if (value !== undefined) yield value;
    }
  }
  const rest = parseJson(decoder.rest());
  if (rest !== undefined) yield rest;
}

const NEWLINE = 10;

/** Bytes to lines, however they are cut. */
export class LineDecoder {
  #waiting: Uint8Array[] = [];

  push(bytes: Uint8Array): string[] {
    const lines: string[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      this.#waiting.push(bytes.subarray(start, end));
      lines.push(this.rest());
      start = end + 1;
    }
    if (start < bytes.length) this.#waiting.push(bytes.slice(start));
    return lines;
  }

  /** What has no end of a line yet. */
  rest(): string {
    const text = decode(concat(this.#waiting));
    this.#waiting = [];
    return text;
  }
}
