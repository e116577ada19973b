export interface Destination {
  readonly user?: string;
  readonly host: string;
  readonly port?: number;
}

/** `[user@]host`, or `ssh://[user@]host[:port]`; undefined: that is neither. */
export function parseDestination(text: string): Destination | undefined {
  const uri = /^ssh:\/\/(.*?)\/?$/.exec(text)?.[1];
  const word = uri ?? text;
  const at = word.lastIndexOf("@");
  const user = at < 0 ? undefined : word.slice(0, at);
  const rest = word.slice(at + 1);
  const [, host = rest, port] = (uri === undefined ? undefined : /^(.*):(\d+)$/.exec(rest)) ?? [];
  if (user === "" || host === "" || host.startsWith("-")) return undefined;
  return {
    host,
    ...(user !== undefined && { user }),
    ...(port !== undefined && { port: Number(port) }),
  };
}

/** How known_hosts and messages name a host: with its port where that is not the usual one. */
export function hostAndPort(host: string, port: number): string {
  return port === 22 ? host : `[${host}]:${port}`;
}
