import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import {
  type ClientRequest,
  type ClientResponse,
  type Connection,
  connect,
} from "../../docker/api/http-client.ts";
import { type BodyReader, type Duplex, wholeBody } from "../../docker/api/http-message.ts";
import { LineDecoder } from "../../docker/client/engine/engine.ts";
import { isRecord, type Json, listAt, numberAt, parseJson, textAt } from "../../docker/client/engine/json.ts";
import { CLIENT } from "../../kubernetes/version.ts";
import { KubectlError } from "../cli/failure.ts";

export interface ApiRequest {
  readonly query?: ClientRequest["query"];
  readonly json?: Json;
  /** The answer as a table, which the server makes. */
  readonly asTable?: boolean;
  readonly type?: string;
}

const TABLE = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";
const AGENT = `kubectl/${CLIENT.gitVersion} (${CLIENT.platform}) kubernetes/${CLIENT.gitCommit.slice(0, 7)}`;

/** The server has refused a request. */
export class ServerError extends KubectlError {
  constructor(
    readonly reason: string,
    readonly code: number,
    /** As the server words it. */
    readonly detail: string,
    readonly body: Json | undefined,
  ) {
    super(
      reason === "Invalid"
        ? invalidText(detail, body)
        : `Error from server${reason === "" || reason === "InternalError" ? "" : ` (${reason})`}: ${detail}`,
    );
  }
}

/** All that is wrong with an object, each on a line of its own where it is more than one thing. */
function invalidText(detail: string, body: Json | undefined): string {
  const causes = listAt(body, "details", "causes").map(
    (one) => `${textAt(one, "field")}: ${textAt(one, "message")}`,
  );
  const [kind, name] = [textAt(body, "details", "kind"), textAt(body, "details", "name")];
  if (causes.length === 0) return `The ${detail}`;
  const head = `The ${kind} ${JSON.stringify(name)} is invalid: `;
  return causes.length === 1
    ? head + causes[0]
    : `${head}\n${causes.map((cause) => `* ${cause}`).join("\n")}`;
}

/** The API server, asked by HTTP and JSON. */
export class ApiClient {
  #spare: Connection | undefined;

  constructor(
    private readonly process: Process,
    readonly server: string,
  ) {}

  get #address(): string {
    return this.server.replace(/^\w+:\/\//, "").replace(/\/.*/, "");
  }

  get(path: string, request: ApiRequest = {}): Promise<Json> {
    return this.call("GET", path, request);
  }

  post(path: string, json: Json, query?: ApiRequest["query"]): Promise<Json> {
    return this.call("POST", path, { json, query });
  }

  /** A JSON merge patch (RFC 7386). */
  patch(path: string, json: Json, query?: ApiRequest["query"]): Promise<Json> {
    return this.call("PATCH", path, { json, query, type: "application/merge-patch+json" });
  }

  remove(path: string, json: Json, query?: ApiRequest["query"]): Promise<Json> {
    return this.call("DELETE", path, { json, query });
  }

  async call(method: string, path: string, request: ApiRequest = {}): Promise<Json> {
    const connection = this.#spare ?? (await this.#connect());
    this.#spare = undefined;
    const response = await this.#send(connection, method, path, request);
    const text = await response.text();
    this.#spare = connection;
    if (response.status >= 400) throw errorOf(text, response.status);
    return parseJson(text) ?? null;
  }

  /** Gives up the connection that is kept for the next request. */
  close(): void {
    this.#spare?.close();
    this.#spare = undefined;
  }

  async text(path: string, query?: ApiRequest["query"]): Promise<string> {
    const { read, close } = await this.stream(path, query);
    const content = await wholeBody(read);
    close();
    return decode(content);
  }

  /** An answer that comes bit by bit, on a connection of its own. */
  async stream(
    path: string,
    query?: ApiRequest["query"],
    asTable = false,
  ): Promise<{ read: BodyReader; close: () => void }> {
    const connection = await this.#connect();
    const response = await this.#send(connection, "GET", path, { query, asTable });
    if (response.status >= 400) throw errorOf(await response.text(), response.status);
    return { read: response.stream, close: () => connection.close() };
  }

  /** What a watch tells, one change after the other. */
  async *watch(path: string, query: ApiRequest["query"], asTable: boolean): AsyncGenerator<Json> {
    const { read, close } = await this.stream(path, { ...query, watch: true }, asTable);
    try {
      const decoder = new LineDecoder();
      for (let bytes = await read(); bytes.length > 0; bytes = await read())
        for (const line of decoder.push(bytes)) {
          const value = parseJson(line);
          if (value !== undefined) yield value;
        }
    } finally {
      close();
    }
  }

  async hijack(path: string, query: ApiRequest["query"]): Promise<Duplex> {
    const connection = await this.#connect();
    const answer = await connection.hijack({ method: "POST", path, query, headers: { "User-Agent": AGENT } });
    if (answer instanceof Errno) throw this.#lost(answer);
    if (!answer.duplex) throw errorOf(await answer.response.text(), answer.response.status);
    return answer.duplex;
  }

  async #send(
    connection: Connection,
    method: string,
    path: string,
    request: ApiRequest,
  ): Promise<ClientResponse> {
    const response = await connection.request({
      method,
      path,
      query: request.query,
      headers: {
        Accept: request.asTable ? TABLE : "application/json",
        "User-Agent": AGENT,
        ...(request.json !== undefined && { "Content-Type": request.type ?? "application/json" }),
      },
      ...(request.json !== undefined && { json: request.json }),
    });
    if (response instanceof Errno) throw this.#lost(response);
    return response;
  }

  async #connect(): Promise<Connection> {
    const address = this.#address.includes(":") ? this.#address : `${this.#address}:443`;
    const host = `tcp://${address}`;
    const connection = await connect(this.process, host);
    if (connection instanceof Errno) throw this.#lost(connection);
    return connection;
  }

  #lost(errno: Errno): KubectlError {
    if (errno === Errno.ECONNREFUSED || errno === Errno.ECONNRESET)
      return new KubectlError(
        `The connection to the server ${this.#address} was refused - did you specify the right host or port?`,
      );
    return new KubectlError(
      `Unable to connect to the server: dial tcp ${this.#address}: ${errno.message.toLowerCase()}`,
    );
  }
}

function errorOf(text: string, status: number): ServerError {
  const body = parseJson(text);
  const message = textAt(body, "message") || text.trim();
  return new ServerError(
    textAt(body, "reason"),
    numberAt(body, "code") || status,
    message,
    isRecord(body) ? body : undefined,
  );
}
