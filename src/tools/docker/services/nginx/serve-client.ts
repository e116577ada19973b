import { concat, NO_BYTES } from "../../../../base/bytes.ts";
import { normalizePath } from "../../../../base/paths.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import { bodyOf, formatHead, type MessageHead, readHead, wholeBody } from "../../api/http-message.ts";
import { httpDate } from "../access-log.ts";
import { chooseServer } from "./choose-server.ts";
import type { Configuration } from "./configuration.ts";
import type { Exchange, NginxResponse } from "./exchange.ts";
import { handle } from "./handle.ts";
import type { Listen } from "./listen.ts";
import type { Logs } from "./logs.ts";
import { errorPage, REASONS } from "./respond.ts";
import { parseDuration } from "./scope.ts";
import { interpolate } from "./variables.ts";
import { serverName } from "./version.ts";

export interface Site {
  readonly configuration: Configuration;
  readonly logs: Logs;
}

export interface Client {
  readonly socket: StreamSocket;
  readonly listen: Listen;
  /** Counted from 1. */
  readonly number: number;
  /** Told when a request begins and when it has been answered. */
  readonly busy: (isBusy: boolean) => void;
}

/** Serves one connection until it ends. */
export async function serveClient(process: Process, site: Site, client: Client): Promise<void> {
  const reader = new ByteReader(process, client.socket);
  for (;;) {
    const head = await readHead(reader);
    if (!head) return;
    client.busy(true);
    const body = await wholeBody(bodyOf(reader, head.headers, false));
    const exchange = beginExchange(process, site, client, head, body);
    if (!exchange) return;
    const response = await answer(exchange);
    const closes =
      exchange.protocol === "HTTP/1.0" || /\bclose\b/i.test(head.headers.get("connection") ?? "");
    const complete = { ...response, headers: withAddedHeaders(exchange, response) };
    exchange.response = complete;
    const failed = await client.socket.send(process, format(exchange, complete, closes));
    site.logs.access(exchange);
    client.busy(false);
    if (failed || closes) return;
  }
}

async function answer(exchange: Exchange): Promise<NginxResponse> {
  if (exchange.uri === "" || (exchange.protocol === "HTTP/1.1" && !exchange.headers.has("host")))
    return errorPage(exchange, 400);
  return handle(exchange);
}

function beginExchange(
  process: Process,
  { configuration, logs }: Site,
  { socket, listen, number }: Client,
  { start, headers }: MessageHead,
  body: Uint8Array,
): Exchange | undefined {
  const [method = "", target = "", protocol = "HTTP/1.0"] = start.split(" ");
  const host = (headers.get("host") ?? "").replace(/:\d+$/, "").toLowerCase();
  const server = chooseServer(configuration, listen, host);
  if (!server) return undefined;
  const [path = "", ...query] = target.split("?");
  const exchange: Exchange = {
    process,
    configuration,
    server,
    connection: number,
    client: socket.remote,
    local: { ...socket.local, port: listen.port },
    method,
    target,
    protocol,
    headers,
    body,
    receivedAt: process.kernel.now(),
    uri: cleanPath(path.replace(/^https?:\/\/[^/]*/i, "")),
    args: query.join("?"),
    hasNewUri: false,
    captures: [],
    variables: new Map(),
    location: undefined,
    scope: server.scope,
    redirects: 0,
    tries: [],
    response: undefined,
    warn: (level, text, upstream) =>
      logs.tell(process, level, `*${number} ${text}, ${about(exchange, upstream)}`, exchange.scope),
  };
  return exchange;
}

function about({ client, server, method, target, protocol, headers }: Exchange, upstream?: string): string {
  const parts = [`client: ${client.address}`, `server: ${server.names[0] ?? ""}`];
  parts.push(`request: "${method} ${target} ${protocol}"`);
  if (upstream !== undefined) parts.push(`upstream: "${upstream}"`);
  const host = headers.get("host");
  if (host !== undefined) parts.push(`host: "${host}"`);
  const referrer = headers.get("referer");
  if (referrer !== undefined) parts.push(`referrer: "${referrer}"`);
  return parts.join(", ");
}

/** Decoded, without `..` and double slashes; empty where it is no path. */
function cleanPath(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    if (!decoded.startsWith("/")) return "";
    const clean = normalizePath(decoded, "/");
    return decoded.endsWith("/") && clean !== "/" ? `${clean}/` : clean;
  } catch {
    return "";
  }
}

/** Statuses that `add_header` counts for unless it says `always`. */
const GOOD: readonly number[] = [200, 201, 204, 206, 301, 302, 303, 304, 307, 308];

function withAddedHeaders(exchange: Exchange, { status, headers }: NginxResponse): NginxResponse["headers"] {
  const added: (readonly [string, string])[] = [];
  const isGood = GOOD.includes(status);
  const expires = exchange.scope.words("expires")?.at(-1);
  if (isGood && expires !== undefined && expires !== "off") added.push(...expiry(exchange, expires));
  for (const { args } of exchange.scope.all("add_header")) {
    const value = interpolate(args[1] ?? "", exchange);
    if ((isGood || args[2] === "always") && value !== "") added.push([args[0] ?? "", value]);
  }
  const ranges = headers.filter(([name]) => name === "Accept-Ranges");
  return [...headers.filter(([name]) => name !== "Accept-Ranges"), ...added, ...ranges];
}

function expiry({ process }: Exchange, words: string): readonly (readonly [string, string])[] {
  if (words === "epoch")
    return [
      ["Expires", httpDate(1000)],
      ["Cache-Control", "no-cache"],
    ];
  if (words === "max")
    return [
      ["Expires", "Thu, 31 Dec 2037 23:55:55 GMT"],
      ["Cache-Control", "max-age=315360000"],
    ];
  const time = parseDuration(words) * (words.startsWith("-") ? -1 : 1);
  const control = time < 0 ? "no-cache" : `max-age=${time / 1000}`;
  return [
    ["Expires", httpDate(process.kernel.now() + time)],
    ["Cache-Control", control],
  ];
}

/** In the order of ngx_http_header_filter_module.c. */
const FIRST: readonly string[] = ["content-type", "content-length", "last-modified", "location"];

function format(exchange: Exchange, { status, headers, body }: NginxResponse, closes: boolean): Uint8Array {
  const { method, process, scope } = exchange;
  const hasLength = status !== 204 && status !== 304;
  const known = new Map(headers.map(([name, value]) => [name.toLowerCase(), [name, value] as const]));
  if (hasLength && !known.has("content-length"))
    known.set("content-length", ["Content-Length", String(body.length)]);
  const lines: (readonly [string, string])[] = [
    ["Server", scope.isOn("server_tokens", true) ? serverName(process) : "nginx"],
    ["Date", httpDate(process.kernel.now())],
  ];
  for (const name of FIRST) {
    const line = known.get(name);
    if (line) lines.push(line);
  }
  lines.push(["Connection", closes ? "close" : "keep-alive"]);
  for (const line of headers) if (!FIRST.includes(line[0].toLowerCase())) lines.push(line);
  const reason = REASONS[status];
  const head = formatHead(`HTTP/1.1 ${status}${reason === undefined ? "" : ` ${reason}`}`, lines);
  return concat([head, method === "HEAD" || !hasLength ? NO_BYTES : body]);
}
