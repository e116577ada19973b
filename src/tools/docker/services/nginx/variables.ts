import { formatTime } from "../../../../base/format-time.ts";
import type { VariableMap } from "./configuration.ts";
import { type Exchange, hostOf } from "./exchange.ts";
import { ConfigProblem } from "./problems.ts";
import { splitUrl } from "./proxy-target.ts";
import type { Directive } from "./syntax.ts";
import { serverName } from "./version.ts";

const VARIABLE = /\$(?:\{(\w+)\}|(\w+))/g;

/** A text with its variables put in. */
export function interpolate(text: string, exchange: Exchange): string {
  if (!text.includes("$")) return text;
  return text.replace(
    VARIABLE,
    (_, braced?: string, bare?: string) => variableOf(braced ?? bare ?? "", exchange) ?? "",
  );
}

/** As `interpolate` for a log: what is not known is `-`, and what could break the line is escaped. */
export function interpolateLog(text: string, exchange: Exchange): string {
  return text.replace(VARIABLE, (_, braced?: string, bare?: string) => {
    const value = variableOf(braced ?? bare ?? "", exchange);
    return value === undefined ? "-" : value.replace(/["\\\x00-\x1f\x7f-\uffff]/g, escapeUnit);
  });
}

function escapeUnit(unit: string): string {
  return `\\x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

type Read = (exchange: Exchange) => string | undefined;

const VARIABLES: Readonly<Record<string, Read>> = {
  args: ({ args }) => args,
  binary_remote_addr: ({ client }) => client.address,
  body_bytes_sent: ({ response, method }) => String(method === "HEAD" ? 0 : (response?.body.length ?? 0)),
  connection: ({ connection }) => String(connection),
  content_length: ({ headers }) => headers.get("content-length"),
  content_type: ({ headers }) => headers.get("content-type"),
  document_root: (exchange) => rootOf(exchange),
  document_uri: ({ uri }) => uri,
  host: (exchange) => hostOf(exchange),
  hostname: ({ process }) => process.hostname,
  is_args: ({ args }) => (args === "" ? "" : "?"),
  msec: ({ process }) => (process.kernel.now() / 1000).toFixed(3),
  nginx_version: ({ process }) => serverName(process).slice("nginx/".length),
  pid: ({ process }) => String(process.pid),
  proxy_add_x_forwarded_for: ({ headers, client }) => {
    const before = headers.get("x-forwarded-for");
    return before === undefined ? client.address : `${before}, ${client.address}`;
  },
  proxy_host: (exchange) => exchange.variables.get("proxy_host") ?? exchange.location?.proxy?.host,
  proxy_port: ({ location }) => {
    const url = location?.proxy && splitUrl(location.proxy.url);
    return url && String(url.port);
  },
  query_string: ({ args }) => args,
  remote_addr: ({ client }) => client.address,
  remote_port: ({ client }) => String(client.port),
  remote_user: ({ headers }) => userOf(headers.get("authorization")),
  request: ({ method, target, protocol }) => `${method} ${target} ${protocol}`,
  request_body: ({ body }) => (body.length > 0 ? new TextDecoder().decode(body) : undefined),
  request_filename: (exchange) => `${rootOf(exchange)}${exchange.uri}`,
  request_method: ({ method }) => method,
  request_time: ({ process, receivedAt }) => seconds(process.kernel.now() - receivedAt),
  request_uri: ({ target }) => target,
  scheme: () => "http",
  server_addr: ({ local }) => local.address,
  server_name: ({ server }) => server.names[0] ?? "",
  server_port: ({ local }) => String(local.port),
  server_protocol: ({ protocol }) => protocol,
  status: ({ response }) => (response ? String(response.status).padStart(3, "0") : undefined),
  time_iso8601: ({ process }) => formatTime("%Y-%m-%dT%H:%M:%S+00:00", process.kernel.now()),
  time_local: ({ process }) => formatTime("%d/%b/%Y:%H:%M:%S +0000", process.kernel.now()),
  upstream_addr: ({ tries }) => listed(tries.map(({ address }) => address)),
  upstream_response_time: ({ tries }) => listed(tries.map(({ time }) => seconds(time))),
  upstream_status: ({ tries }) => listed(tries.map(({ status }) => status)),
  uri: ({ uri }) => uri,
};

/** Families of variables, by what their names begin with. */
const FAMILIES: readonly (readonly [
  prefix: string,
  read: (exchange: Exchange, name: string) => string | undefined,
])[] = [
  ["upstream_http_", ({ tries }, name) => tries.at(-1)?.headers?.get(headerName(name))],
  [
    "sent_http_",
    ({ response }, name) => response?.headers.find(([key]) => key.toLowerCase() === headerName(name))?.[1],
  ],
  ["http_", ({ headers }, name) => headers.get(headerName(name))],
  ["arg_", ({ args }, name) => argument(args, name)],
  ["cookie_", ({ headers }, name) => cookie(headers.get("cookie"), name)],
];

function variableOf(name: string, exchange: Exchange): string | undefined {
  if (/^\d$/.test(name)) return exchange.captures[Number(name)];
  const set = exchange.variables.get(name);
  if (set !== undefined) return set;
  const map = exchange.configuration.maps.get(name);
  if (map) return mapped(map, exchange);
  if (Object.hasOwn(VARIABLES, name)) return VARIABLES[name]?.(exchange);
  for (const [prefix, read] of FAMILIES)
    if (name.startsWith(prefix)) return read(exchange, name.slice(prefix.length));
  return undefined;
}

function mapped({ source, rows, otherwise }: VariableMap, exchange: Exchange): string {
  const value = interpolate(source, exchange);
  const exact = rows.find(({ key, expression }) => !expression && key.toLowerCase() === value.toLowerCase());
  const row = exact ?? rows.find(({ expression }) => expression?.find(value));
  return interpolate(row?.value ?? otherwise, exchange);
}

export function rootOf(exchange: Exchange): string {
  return interpolate(exchange.scope.word("root", "/etc/nginx/html"), exchange);
}

function seconds(milliseconds: number): string {
  return (Math.floor(milliseconds) / 1000).toFixed(3);
}

function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(", ");
}

function headerName(name: string): string {
  return name.replaceAll("_", "-");
}

function argument(args: string, name: string): string | undefined {
  for (const part of args.split("&")) {
    const [key, ...value] = part.split("=");
    if (key?.toLowerCase() === name.toLowerCase()) return value.join("=");
  }
  return undefined;
}

function cookie(header: string | undefined, name: string): string | undefined {
  const found = header?.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** The name in `Authorization: Basic …`. */
function userOf(header: string | undefined): string | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/.exec(header ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    return atob(encoded).split(":")[0];
  } catch {
    return undefined;
  }
}

/** Every variable must be known before the server starts. */
export function checkVariables(
  directives: readonly Directive[],
  maps: ReadonlyMap<string, VariableMap>,
): void {
  const set = new Set<string>();
  const collect = (all: readonly Directive[]): void => {
    for (const { name, args, block } of all) {
      if (name === "set") set.add((args[0] ?? "").slice(1));
      for (const [, group = ""] of args.join(" ").matchAll(/\(\?P?<(\w+)>/g)) set.add(group);
      if (block) collect(block);
    }
  };
  collect(directives);
  const isKnown = (name: string) =>
    /^\d$/.test(name) ||
    set.has(name) ||
    maps.has(name) ||
    Object.hasOwn(VARIABLES, name) ||
    FAMILIES.some(([prefix]) => name.startsWith(prefix));
  const check = (all: readonly Directive[]): void => {
    for (const { name, args, block } of all) {
      for (const word of name === "location" || name === "server_name" ? [] : args)
        for (const [, braced, bare] of word.matchAll(VARIABLE)) {
          const variable = braced ?? bare ?? "";
          if (!isKnown(variable) && name !== "set") throw new ConfigProblem(`unknown "${variable}" variable`);
        }
      if (block && name !== "map" && name !== "types") check(block);
    }
  };
  check(directives);
}
