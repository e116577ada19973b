import { concat, decode, encode } from "../../base/bytes.ts";

export interface HttpRequest {
  readonly method: string;
  /** The path with the query. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a host of the simulated internet answers. */
export type Site = (request: HttpRequest) => HttpResponse;

const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  301: "Moved Permanently",
  302: "Found",
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  418: "I'm a teapot",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

/** What a client sends over one connection, taken apart into requests (RFC 9112). */
export class HttpRequests {
  #received: Uint8Array = new Uint8Array(0);
  /** Whether the server closes after the last request it was given. */
  closes = false;

  /** The requests that are now complete; undefined stands for one that is none. */
  receive(bytes: Uint8Array): (HttpRequest | undefined)[] {
    this.#received = concat([this.#received, bytes]);
    const requests: (HttpRequest | undefined)[] = [];
    while (!this.closes && this.#next(requests));
    return requests;
  }

  #next(requests: (HttpRequest | undefined)[]): boolean {
    const text = latin1(this.#received);
    const end = text.indexOf("\r\n\r\n");
    if (end < 0) return false;
    const [requestLine = "", ...lines] = text.slice(0, end).split("\r\n");
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const length = Number(headers.get("content-length") ?? 0) || 0;
    const start = end + 4;
    if (this.#received.length < start + length) return false;
    const body = this.#received.slice(start, start + length);
    this.#received = this.#received.slice(start + length);
    const [method = "", target = "", version] = requestLine.split(" ");
    const isNone = version === undefined;
    this.closes = isNone || headers.get("connection")?.toLowerCase() === "close" || version === "HTTP/1.0";
    requests.push(isNone ? undefined : { method, target, headers, body });
    return true;
  }
}

const BAD_REQUEST: HttpResponse = { status: 400, body: "Bad Request\n" };

/** The bytes of an answer; to what was no request too. */
export function formatAnswer(
  request: HttpRequest | undefined,
  response: HttpResponse | undefined,
  closes: boolean,
): Uint8Array {
  return format(response ?? BAD_REQUEST, request?.method === "HEAD", closes);
}

/** One connection to a site: bytes in, bytes out. */
export class HttpService {
  readonly #requests = new HttpRequests();

  constructor(private readonly site: Site) {}

  /** Whether the server closes after what it has answered. */
  get closes(): boolean {
    return this.#requests.closes;
  }

  receive(bytes: Uint8Array): Uint8Array {
    const requests = this.#requests.receive(bytes);
    const answers = requests.map((request, at) =>
      formatAnswer(request, request && this.site(request), this.closes && at === requests.length - 1),
    );
    return concat(answers);
  }
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function format({ status, headers = {}, body }: HttpResponse, isHead: boolean, closes: boolean): Uint8Array {
  const content = typeof body === "string" ? encode(body) : body;
  const all: Record<string, string> = { Server: "tidepool", ...headers };
  if (status !== 204 && status !== 304) all["Content-Length"] ??= String(content.length);
  if (closes) all.Connection = "close";
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${REASONS[status] ?? "Unknown"}\r\n${lines.join("")}\r\n`;
  return isHead ? encode(head) : concat([encode(head), content]);
}

export function textOf(body: Uint8Array): string {
  return decode(body);
}
