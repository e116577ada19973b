import type { PerlGroups } from "../../../../base/perl-regex/index.ts";
import type { Configuration, Location, Server } from "./configuration.ts";
import { compileExpression } from "./expression.ts";
import type { Listen } from "./listen.ts";

/** Which server answers: by the address it came to, then by the name that was asked for. */
export function chooseServer({ servers }: Configuration, at: Listen, host: string): Server | undefined {
  const listensHere = (server: Server) =>
    server.listens.find(({ address, port }) => address === at.address && port === at.port);
  const candidates = servers.filter(listensHere);
  const named =
    candidates.find(({ names }) => names.some((name) => name.toLowerCase() === host)) ??
    longest(candidates, (name) => leadingStar(name, host)) ??
    longest(candidates, (name) => trailingStar(name, host)) ??
    candidates.find((server) => server.names.some((name) => matchesExpression(name, host, server)));
  return named ?? candidates.find((server) => listensHere(server)?.isDefault) ?? candidates[0];
}

function longest(servers: readonly Server[], matches: (name: string) => boolean): Server | undefined {
  let best: { readonly server: Server; readonly length: number } | undefined;
  for (const server of servers)
    for (const name of server.names)
      if (matches(name) && name.length > (best?.length ?? 0)) best = { server, length: name.length };
  return best?.server;
}

/** `*.example.org`, and `.example.org`, which is the name itself too. */
function leadingStar(name: string, host: string): boolean {
  if (name.startsWith("*.")) return host.endsWith(name.slice(1)) && host.length >= name.length;
  return name.startsWith(".") && (host.endsWith(name) || host === name.slice(1));
}

function trailingStar(name: string, host: string): boolean {
  return name.endsWith(".*") && host.startsWith(name.slice(0, -1));
}

function matchesExpression(name: string, host: string, { listens }: Server): boolean {
  const place = listens[0]?.place;
  if (!name.startsWith("~") || !place) return false;
  return compileExpression(name.slice(1), false, place).find(host) !== undefined;
}

export interface FoundLocation {
  readonly location: Location;
  readonly match: PerlGroups | undefined;
}

/** Exact, else the first expression, unless the longest prefix is final; else that prefix. */
export function chooseLocation(locations: readonly Location[], uri: string): FoundLocation | undefined {
  const exact = locations.find(({ kind, pattern }) => kind === "exact" && pattern === uri);
  if (exact) return { location: exact, match: undefined };
  const prefix = longestPrefix(locations, uri);
  const inner = prefix && chooseLocation(prefix.inner, uri);
  if (inner) return inner;
  if (prefix?.kind !== "final-prefix") {
    for (const location of locations) {
      const match = location.expression?.match(uri);
      if (match) return chooseLocation(location.inner, uri) ?? { location, match };
    }
  }
  return prefix && { location: prefix, match: undefined };
}

function longestPrefix(locations: readonly Location[], uri: string): Location | undefined {
  let best: Location | undefined;
  for (const location of locations)
    if (
      (location.kind === "prefix" || location.kind === "final-prefix") &&
      uri.startsWith(location.pattern) &&
      location.pattern.length >= (best?.pattern.length ?? 0)
    )
      best = location;
  return best;
}
