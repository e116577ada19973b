import { ConfigProblem, NotSimulated } from "./problems.ts";
import { type Resolve, upstreamOfHost } from "./read-upstreams.ts";
import type { Directive } from "./syntax.ts";
import type { Upstream } from "./upstream.ts";

/** Where `proxy_pass` leads. */
export interface ProxyTarget {
  /** With variables: it is read anew for each request. */
  readonly url: string;
  readonly hasVariables: boolean;
  /** `api:5000`, the header Host unless it is set. */
  readonly host: string;
  /** The path that stands for that of the location; undefined: the request's own goes on. */
  readonly path: string | undefined;
  readonly upstream: Upstream | undefined;
}

const HTTP_PORT = 80;

/** `http://host:port/path`; undefined: it is none. */
export function splitUrl(url: string): { host: string; port: number; path: string | undefined } | undefined {
  const [, host, port, path] = /^http:\/\/([^:/?]+)(?::(\d+))?([/?].*)?$/i.exec(url) ?? [];
  if (host === undefined) return undefined;
  return { host, port: port === undefined ? HTTP_PORT : Number(port), path };
}

export function parseProxyTarget(
  { args, place }: Directive,
  takesNoPath: boolean,
  upstreams: Map<string, Upstream>,
  resolve: Resolve,
): ProxyTarget {
  const url = args[0] ?? "";
  if (url.includes("$")) return { url, hasVariables: true, host: "", path: undefined, upstream: undefined };
  if (/^https:/i.test(url)) throw new NotSimulated(`proxy_pass to ${url}`);
  const parts = splitUrl(url);
  if (!parts) throw new ConfigProblem("invalid URL prefix", place);
  const { host, port, path } = parts;
  if (path !== undefined && takesNoPath)
    throw new ConfigProblem(
      '"proxy_pass" cannot have URI part in location given by regular expression, or inside named location, or inside "if" statement, or inside "limit_except" block',
      place,
    );
  const shown = port === HTTP_PORT && !url.includes(`:${port}`) ? host : `${host}:${port}`;
  const target = { url, hasVariables: false, host: shown, path };
  const group = upstreams.get(host);
  if (group) return { ...target, upstream: group };
  const addresses = resolve(host);
  if (addresses.length === 0) throw new ConfigProblem(`host not found in upstream "${host}"`, place);
  return { ...target, upstream: upstreamOfHost(host, port, addresses) };
}
