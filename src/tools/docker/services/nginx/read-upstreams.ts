import { isAddress } from "../../../../process/network/address.ts";
import { ConfigProblem, NotSimulated, type Place } from "./problems.ts";
import { parseDuration } from "./scope.ts";
import type { Directive } from "./syntax.ts";
import { type Method, type Peer, Upstream } from "./upstream.ts";

/** Addresses of a name, as the system finds them; none: it is not known. */
export type Resolve = (name: string) => readonly string[];

const PLAIN = { weight: 1, maxFails: 1, failTimeout: 10_000, isDown: false, isBackup: false };

/** The `upstream` blocks. */
export function readUpstreams(directives: readonly Directive[], resolve: Resolve): Map<string, Upstream> {
  const upstreams = new Map<string, Upstream>();
  for (const { args, block = [], place } of directives) {
    const name = args[0] ?? "";
    if (upstreams.has(name)) throw new ConfigProblem(`duplicate upstream "${name}"`, place);
    const peers = block.filter((one) => one.name === "server").flatMap((one) => readServer(one, resolve));
    if (peers.length === 0) throw new ConfigProblem("no servers are inside upstream", place);
    upstreams.set(name, new Upstream(name, peers, methodOf(block)));
  }
  return upstreams;
}

function methodOf(block: readonly Directive[]): Method {
  for (const { name, args } of block) {
    if (name === "least_conn") return { kind: "least-conn" };
    if (name === "ip_hash") return { kind: "ip-hash" };
    if (name === "hash") return { kind: "hash", key: args[0] ?? "" };
  }
  return { kind: "round-robin" };
}

function readServer({ args, place }: Directive, resolve: Resolve): readonly Peer[] {
  const [where = "", ...parameters] = args;
  let options = PLAIN;
  for (const parameter of parameters) options = { ...options, ...readParameter(parameter, place) };
  if (where.startsWith("unix:")) throw new NotSimulated(`the upstream server ${where}`);
  const [host = "", port = "80"] = where.split(":");
  if (!/^\d+$/.test(port)) throw new ConfigProblem(`invalid port in upstream "${where}"`, place);
  const addresses = resolve(host);
  if (addresses.length === 0) throw new ConfigProblem(`host not found in upstream "${where}"`, place);
  return addresses.map((address) => ({ ...options, ...peerAt(address, Number(port)) }));
}

function readParameter(parameter: string, place: Place): Partial<typeof PLAIN> {
  const [name = "", value = ""] = parameter.split("=");
  if (parameter === "down") return { isDown: true };
  if (parameter === "backup") return { isBackup: true };
  if (name === "weight" && Number(value) > 0) return { weight: Number(value) };
  if (name === "max_fails" && /^\d+$/.test(value)) return { maxFails: Number(value) };
  if (name === "fail_timeout" && value !== "") return { failTimeout: parseDuration(value) };
  if (/^(max_conns|resolve|service|slow_start)$/.test(name))
    throw new NotSimulated(`the parameter ${parameter}`);
  throw new ConfigProblem(`invalid parameter "${parameter}"`, place);
}

function peerAt(address: string, port: number): Pick<Peer, "name" | "address" | "port"> {
  return { name: `${address}:${port}`, address, port };
}

/** A host that is named in `proxy_pass` alone: each of its addresses is a server. */
export function upstreamOfHost(host: string, port: number, addresses: readonly string[]): Upstream {
  return new Upstream(
    host,
    addresses.map((address) => ({ ...PLAIN, ...peerAt(address, port) })),
  );
}

export function isLiteral(host: string): boolean {
  return isAddress(host.replace(/^\[|\]$/g, ""));
}
