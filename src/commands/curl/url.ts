/** The parts of a URL that curl uses. */
export interface Url {
  readonly scheme: string;
  readonly user: string | undefined;
  readonly host: string;
  readonly port: number;
  /** The path with the query, as it is asked for. */
  readonly target: string;
  /** As `Host:` names it: with the port where that is not the usual one. */
  readonly authority: string;
  /** The whole, as `%{url_effective}` shows it. */
  readonly text: string;
}

const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443 };

/** Undefined where it is none. A scheme that is left away is http. */
export function parseUrl(text: string): Url | undefined {
  const local = /^file:\/\/(?:localhost|127\.0\.0\.1)?(\/.*)$/is.exec(text)?.[1];
  if (local !== undefined)
    return { scheme: "file", user: undefined, host: "", port: 0, target: local, authority: "", text };
  if (/^file:/i.test(text)) return undefined;
  const match =
    /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(?:([^/?#@]*)@)?(\[[^\]]+\]|[^/?#:@[\]\s]+)(?::(\d*))?([/?][^#]*)?(?:#.*)?$/.exec(
      text,
    );
  if (!match) return undefined;
  if (match[1] === undefined && text.includes("://")) return undefined;
  const [, scheme = "http", user, host = "", port = "", rest = ""] = match;
  const name = scheme.toLowerCase();
  const usual = PORTS[name] ?? 0;
  const number = port === "" ? usual : Number(port);
  if (number > 65_535) return undefined;
  const target = rest.startsWith("/") ? rest : `/${rest}`;
  const authority = number === usual ? host : `${host}:${number}`;
  return {
    scheme: name,
    user: user === undefined ? undefined : decodeURIComponent(user),
    host: host.replace(/^\[|\]$/g, ""),
    port: number,
    target,
    authority,
    text: `${name}://${authority}${target}`,
  };
}

/** Where a `Location:` leads. */
export function resolveLocation(from: Url, location: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(location)) return location;
  const root = `${from.scheme}://${from.authority}`;
  if (location.startsWith("//")) return `${from.scheme}:${location}`;
  if (location.startsWith("/")) return root + location;
  return root + from.target.replace(/\?.*/, "").replace(/[^/]*$/, "") + location;
}
