/** Where requests go. */
export interface Target {
  readonly host: string;
  readonly port: number;
  /** The path with the query. */
  readonly path: string;
  /** As the Host header has it. */
  readonly authority: string;
}

/** Go's net/url and net/http; a text says what is wrong with the address. */
export function readTarget(url: string): Target | string {
  const [, scheme = "", rest = ""] = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(url) ?? [];
  if (scheme.toLowerCase() === "https") return "rockpool: not simulated here: hey over https";
  if (scheme.toLowerCase() !== "http") return `unsupported protocol scheme "${scheme.toLowerCase()}"`;
  const [, authority = "", path = ""] = /^\/\/([^/?#]*)([^#]*)/.exec(rest) ?? [];
  const [, host = "", port = "80"] = /^(?:[^@]*@)?(.*?)(?::(\d*))?$/.exec(authority) ?? [];
  if (host === "") return "http: no Host in request URL";
  return {
    host,
    port: Number(port || 80),
    path: path.startsWith("/") ? path : `/${path}`,
    authority,
  };
}

/** Where a `Location` leads from a place. */
export function redirected(from: Target, location: string): Target | string {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(location)) return readTarget(location);
  if (location.startsWith("//")) return readTarget(`http:${location}`);
  if (location.startsWith("/")) return { ...from, path: location };
  return { ...from, path: from.path.replace(/[^/]*(?:\?.*)?$/, "") + location };
}
