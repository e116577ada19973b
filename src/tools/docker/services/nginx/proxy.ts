import { concat, NO_BYTES } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { networkOf } from "../../../../process/network/network.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import { bodyOf, formatHead, type Headers, readHead, wholeBody } from "../../api/http-message.ts";
import type { Exchange, NginxResponse } from "./exchange.ts";
import { type ProxyTarget, splitUrl } from "./proxy-target.ts";
import { isLiteral, upstreamOfHost } from "./read-upstreams.ts";
import { errorPage } from "./respond.ts";
import { parseDuration } from "./scope.ts";
import type { Peer, Upstream } from "./upstream.ts";
import { interpolate } from "./variables.ts";

/** Headers of an answer that concern its one connection, or that nginx sets itself. */
const NOT_PASSED = new Set([
  "date",
  "server",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "x-accel-redirect",
]);
const TIMEOUT = "60s";

interface Resolved {
  readonly upstream: Upstream;
  readonly host: string;
  /** As the request line has it. */
  readonly path: string;
}

interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly map: Headers;
  readonly body: Uint8Array;
}

/** Why there is no answer: what the log says of it, and the status that follows. */
interface Fault {
  readonly text: string;
  readonly status: number;
  readonly kind: "error" | "timeout";
}

/** `proxy_pass`: asks one of the other servers after the other until one answers. */
export async function passOn(exchange: Exchange, target: ProxyTarget): Promise<NginxResponse> {
  const resolved = resolveTarget(exchange, target);
  if (typeof resolved === "number") return errorPage(exchange, resolved);
  const { upstream, host, path } = resolved;
  exchange.variables.set("proxy_host", host);
  const { process, scope } = exchange;
  const next = scope.words("proxy_next_upstream") ?? ["error", "timeout"];
  const most = Number(scope.word("proxy_next_upstream_tries", "0")) || Number.POSITIVE_INFINITY;
  const key = upstream.method.kind === "hash" ? interpolate(upstream.method.key, exchange) : "";
  const tried = new Set<Peer>();
  let last: NginxResponse | undefined;
  while (tried.size < most) {
    const peer = upstream.choose(process.kernel.now(), tried, exchange.client.address, key);
    if (!peer) break;
    tried.add(peer);
    const begin = process.kernel.now();
    const answer = await ask(exchange, peer, host, path);
    const time = process.kernel.now() - begin;
    if ("text" in answer) {
      exchange.tries.push({ address: peer.name, status: String(answer.status), time, headers: undefined });
      exchange.warn("error", answer.text, `http://${peer.name}${path}`);
      noteFailure(exchange, upstream, peer, path);
      last = errorPage(exchange, answer.status);
      if (next.includes("off") || !next.includes(answer.kind)) return last;
      continue;
    }
    exchange.tries.push({ address: peer.name, status: String(answer.status), time, headers: answer.map });
    last = passBack(exchange, answer, target, host);
    if (!next.includes(`http_${answer.status}`)) {
      upstream.succeeded(peer);
      return last;
    }
    noteFailure(exchange, upstream, peer, path);
  }
  if (last) return last;
  exchange.tries.push({ address: upstream.name, status: "502", time: 0, headers: undefined });
  const place = `http://${upstream.name}${path}`;
  exchange.warn("error", "no live upstreams while connecting to upstream", place);
  return errorPage(exchange, 502);
}

function noteFailure(exchange: Exchange, upstream: Upstream, peer: Peer, path: string): void {
  if (upstream.failed(peer, exchange.process.kernel.now()))
    exchange.warn(
      "warn",
      "upstream server temporarily disabled while connecting to upstream",
      `http://${peer.name}${path}`,
    );
}

function resolveTarget(exchange: Exchange, target: ProxyTarget): Resolved | number {
  if (!target.hasVariables && target.upstream)
    return { upstream: target.upstream, host: target.host, path: pathFor(exchange, target.path) };
  const url = interpolate(target.url, exchange);
  const parts = splitUrl(url);
  if (!parts) {
    exchange.warn("error", `invalid URL prefix in "${url}"`);
    return 500;
  }
  const { host, port, path } = parts;
  const shown = port === 80 ? host : `${host}:${port}`;
  const group = exchange.configuration.upstreams.get(host);
  const own = path ?? requestPath(exchange);
  if (group) return { upstream: group, host: shown, path: own };
  if (!isLiteral(host) && !exchange.scope.words("resolver")) {
    exchange.warn("error", `no resolver defined to resolve ${host}`);
    return 502;
  }
  const addresses = networkOf(exchange.process).resolve(host);
  if (addresses.length === 0) {
    exchange.warn("error", `${host} could not be resolved (3: Host not found)`);
    return 502;
  }
  return { upstream: upstreamOfHost(host, port, addresses), host: shown, path: own };
}

function requestPath({ hasNewUri, target, uri, args }: Exchange): string {
  return hasNewUri ? `${encodeURI(uri)}${args === "" ? "" : `?${args}`}` : target;
}

/** The part of the address that the location names gives way to the path of `proxy_pass`. */
function pathFor(exchange: Exchange, path: string | undefined): string {
  if (path === undefined) return requestPath(exchange);
  const rest = exchange.uri.slice(exchange.location?.pattern.length ?? 0);
  return `${path}${encodeURI(rest)}${exchange.args === "" ? "" : `?${exchange.args}`}`;
}

async function ask(exchange: Exchange, peer: Peer, host: string, path: string): Promise<Answer | Fault> {
  const { process, scope } = exchange;
  const socket = await networkOf(process).connect(process, peer.address, peer.port);
  if (socket instanceof Errno) {
    if (socket === Errno.ETIMEDOUT)
      return {
        text: "upstream timed out (110: Connection timed out) while connecting to upstream",
        status: 504,
        kind: "timeout",
      };
    return {
      text: `connect() failed (${socket.number}: ${socket.message}) while connecting to upstream`,
      status: 502,
      kind: "error",
    };
  }
  const fd = process.fds.add(socket, 3);
  try {
    await socket.send(process, concat([requestHead(exchange, host, path), exchange.body]));
    return await withinTime(
      exchange,
      receive(exchange, socket),
      parseDuration(scope.word("proxy_read_timeout", TIMEOUT)),
    );
  } finally {
    process.fds.close(fd);
  }
}

/** What comes first: the answer, or the end of patience. */
function withinTime(
  exchange: Exchange,
  answer: Promise<Answer | Fault>,
  milliseconds: number,
): Promise<Answer | Fault> {
  const { process } = exchange;
  const late = process.sleep(milliseconds).then(
    (): Fault => ({
      text: "upstream timed out (110: Connection timed out) while reading response header from upstream",
      status: 504,
      kind: "timeout",
    }),
  );
  late.catch(() => undefined);
  return Promise.race([answer, late]);
}

async function receive(exchange: Exchange, socket: StreamSocket): Promise<Answer | Fault> {
  const reader = new ByteReader(exchange.process, socket);
  const head = await readHead(reader);
  if (!head)
    return {
      text: "upstream prematurely closed connection while reading response header from upstream",
      status: 502,
      kind: "error",
    };
  const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(head.start)?.[1]);
  if (!status)
    return {
      text: "upstream sent no valid HTTP/1.0 header while reading response header from upstream",
      status: 502,
      kind: "error",
    };
  const hasBody = exchange.method !== "HEAD" && status !== 204 && status !== 304;
  const body = hasBody ? await wholeBody(bodyOf(reader, head.headers, true)) : NO_BYTES;
  return {
    status,
    headers: [...head.headers].map(([name, value]) => [capitalized(name), value]),
    map: head.headers,
    body,
  };
}

function capitalized(name: string): string {
  if (name === "etag") return "ETag";
  return name.replace(/(^|-)[a-z]/g, (text) => text.toUpperCase());
}

/** Host and Connection are nginx' own; what `proxy_set_header` sets to nothing is left away. */
function requestHead(exchange: Exchange, host: string, path: string): Uint8Array {
  const { scope, method, headers, body } = exchange;
  const version = scope.word("proxy_http_version", "1.0");
  const set = new Map<string, readonly [string, string]>([
    ["host", ["Host", host]],
    ["connection", ["Connection", "close"]],
  ]);
  for (const { args } of scope.all("proxy_set_header")) {
    const [name = "", value = ""] = args;
    set.set(name.toLowerCase(), [name, interpolate(value, exchange)]);
  }
  const lines = [...set.values()].filter(([, value]) => value !== "");
  if (body.length > 0) lines.push(["Content-Length", String(body.length)]);
  const hopByHop = new Set(["keep-alive", "expect", "upgrade", "content-length", "transfer-encoding", "te"]);
  for (const [name, value] of headers)
    if (!set.has(name) && !hopByHop.has(name)) lines.push([capitalized(name), value]);
  return formatHead(`${method} ${path} HTTP/${version}`, lines);
}

function passBack(
  exchange: Exchange,
  { status, headers, body, map }: Answer,
  target: ProxyTarget,
  host: string,
): NginxResponse {
  const hidden = new Set(
    exchange.scope.all("proxy_hide_header").map(({ args }) => (args[0] ?? "").toLowerCase()),
  );
  const passed = headers.filter(
    ([name]) => !NOT_PASSED.has(name.toLowerCase()) && !hidden.has(name.toLowerCase()),
  );
  const length = map.get("content-length");
  const own = exchange.method === "HEAD" && length !== undefined ? [["Content-Length", length] as const] : [];
  return {
    status,
    headers: [
      ...passed.map(
        ([name, value]) =>
          [name, name === "Location" ? rewritten(exchange, value, target, host) : value] as const,
      ),
      ...own,
    ],
    body,
    isPassed: !exchange.scope.isOn("proxy_intercept_errors"),
  };
}

/** `proxy_redirect default`: an address of the other server becomes one of this one. */
function rewritten(exchange: Exchange, place: string, target: ProxyTarget, host: string): string {
  if (exchange.scope.word("proxy_redirect", "default") !== "default") return place;
  const before = `http://${host}${target.path ?? "/"}`;
  if (!place.startsWith(before)) return place;
  const own = exchange.headers.get("host") ?? exchange.local.address;
  const base = target.path === undefined ? "/" : (exchange.location?.pattern ?? "/");
  return `http://${own}${base}${place.slice(before.length)}`;
}
