import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../process.ts";
import { isAddress, isIPv4 } from "./address.ts";
import { type Network, networkOf } from "./network.ts";

export interface DnsRecord {
  /** With its dot at the end. */
  readonly name: string;
  readonly ttl: number;
  readonly type: string;
  readonly data: string;
}

/** What a name server said. */
export interface DnsAnswer {
  readonly status: "NOERROR" | "NXDOMAIN";
  readonly id: number;
  readonly records: readonly DnsRecord[];
  /** It is Docker's own, which knows containers and no extensions (EDNS). */
  readonly isDocker: boolean;
  /** The server answers for the name by itself: that of a cluster for its services. */
  readonly isAuthoritative: boolean;
  /** In milliseconds. */
  readonly time: number;
  /** Of the answer without extensions, in bytes. */
  readonly size: number;
}

export type DnsProblem = "timed out" | "connection refused" | "network unreachable";

const DOCKER_SERVER = "127.0.0.11";
/** Name servers beyond the network's own, which know nothing of its machines. */
const PUBLIC_SERVERS: ReadonlySet<string> = new Set(["1.1.1.1", "8.8.4.4", "8.8.8.8"]);
const NEAR_SERVER = "10.0.2.3";
const TTL = 300;
const DOCKER_TTL = 600;
const CLUSTER_TTL = 30;
const CLUSTER_DOMAIN = "cluster.local";
const PORT = 53;
const HEADER = 12;
const RECORD = 12;

export const TYPES: ReadonlySet<string> = new Set(
  "A AAAA ANY CAA CNAME DNSKEY DS HINFO MX NAPTR NS PTR SOA SRV TXT".split(" "),
);

/** resolv.conf(5). */
export interface ResolverSettings {
  readonly servers: readonly string[];
  readonly search: readonly string[];
  /** Names with so many dots are looked up as they are first. */
  readonly dots: number;
}

export function resolverSettings({ files }: Pick<Process, "files">): ResolverSettings {
  const content = files.readFile("/etc/resolv.conf");
  const lines = content instanceof Errno ? [] : decode(content).split("\n");
  const words = (key: string) =>
    lines.flatMap((line) => {
      const [first, ...rest] = line.trim().split(/\s+/);
      return first === key ? [rest] : [];
    });
  const servers = words("nameserver").flatMap(([server]) => (server === undefined ? [] : [server]));
  const options = words("options").flat();
  const dots = options.find((option) => /^ndots:\d+$/.test(option))?.slice("ndots:".length);
  return {
    servers: servers.length > 0 ? servers : ["127.0.0.1"],
    search: words("search").at(-1) ?? [],
    dots: Number(dots ?? 1),
  };
}

/** `198.51.100.7` → `7.100.51.198.in-addr.arpa`. */
export function reverseName(address: string): string {
  if (isIPv4(address)) return `${address.split(".").reverse().join(".")}.in-addr.arpa`;
  const [head = "", tail = ""] = address.split("::");
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => "0"), ...groups(tail)];
  const digits = all.map((group) => group.padStart(4, "0")).join("");
  return `${[...digits].reverse().join(".")}.ip6.arpa`;
}

/** Asks one server for records of a name; takes the time of the way there and back. */
export async function queryServer(
  process: Process,
  server: string,
  name: string,
  type: string,
): Promise<DnsAnswer | DnsProblem> {
  const network = networkOf(process);
  const isDocker = server === DOCKER_SERVER && process.namespace !== undefined;
  if (!isDocker && server.startsWith("127.")) return "connection refused";
  const cluster = clusterServer(network, server);
  if (cluster?.isDown) return "connection refused";
  const distance = isDocker || cluster ? 0 : network.distanceOf(server);
  if (distance === undefined && network.sourceFor(server) === undefined) return "network unreachable";
  if (distance === undefined) return "timed out";
  if (!isDocker && !cluster && server !== NEAR_SERVER && !PUBLIC_SERVERS.has(server))
    return "connection refused";
  const time = Math.round(distance);
  await process.sleep(distance);
  const bare = name.replace(/\.$/, "").toLowerCase();
  const isAuthoritative = cluster !== undefined && bare.endsWith(`.${CLUSTER_DOMAIN}`);
  const found = isAuthoritative
    ? foundAs(cluster.resolve(bare), type, false)
    : lookUp(process, bare, type, server);
  const ttl = isAuthoritative ? CLUSTER_TTL : isDocker && found.isBeside ? DOCKER_TTL : TTL;
  const records = found.data.map((data): DnsRecord => ({ name: `${bare}.`, ttl, type: found.type, data }));
  const question = bare.length + 2 + 4;
  const size =
    HEADER +
    question +
    records.reduce((sum, { type: kind, data }) => sum + RECORD + (kind === "A" ? 4 : data.length + 1), 0);
  const id = process.kernel.random.below(65_536);
  const status = found.isKnown ? "NOERROR" : "NXDOMAIN";
  return { status, id, records, isDocker, isAuthoritative, time, size };
}

interface ClusterServer {
  /** Nothing stands behind its address. */
  readonly isDown: boolean;
  resolve(name: string): readonly string[];
}

/** The name server of the cluster that the asker is a pod of, where it is at that address. */
function clusterServer({ cards }: Network, server: string): ClusterServer | undefined {
  for (const { bridge, address } of cards) {
    const rules = bridge?.rules;
    const place = rules?.route(server, PORT);
    if (rules && place !== undefined)
      return { isDown: place === "refused", resolve: (name) => rules.resolve(name, address) };
  }
  return undefined;
}

interface Found {
  readonly isKnown: boolean;
  readonly type: string;
  readonly data: readonly string[];
  /** A container of the same network. */
  readonly isBeside: boolean;
}

/** Name servers know nothing of /etc/hosts. */
function lookUp(process: Process, name: string, type: string, server: string): Found {
  const names = networkOf(process).nameServer(
    PUBLIC_SERVERS.has(server) ? "public" : server === DOCKER_SERVER ? "docker" : "own",
  );
  const address = addressOfReverse(name);
  if (address !== undefined) {
    const found = names.nameOf(address);
    const asks = type === "PTR" || type === "ANY";
    return {
      isKnown: found !== undefined,
      type: "PTR",
      data: found && asks ? [`${found}.`] : [],
      isBeside: false,
    };
  }
  const addresses = isAddress(name) ? [] : names.resolve(name);
  return foundAs(addresses, type, names.isBeside(name));
}

function foundAs(addresses: readonly string[], type: string, isBeside: boolean): Found {
  const data = type === "A" || type === "ANY" ? addresses : [];
  return { isKnown: addresses.length > 0, type: "A", data, isBeside };
}

function addressOfReverse(name: string): string | undefined {
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\.in-addr\.arpa$/.exec(name);
  return numbers ? numbers.slice(1).reverse().join(".") : undefined;
}

/** Tries a name with the search list, as host and nslookup do; the last answer, and the name that it is about. */
export async function searchName(
  process: Process,
  server: string,
  name: string,
  type: string,
  { search, dots }: ResolverSettings,
): Promise<{ readonly name: string; readonly answer: DnsAnswer | DnsProblem }> {
  const listed = name.endsWith(".") ? [] : search.map((domain) => `${name}.${domain}`);
  const isLong = name.split(".").length - 1 >= dots;
  const candidates = isLong ? [name, ...listed] : [...listed, name];
  let last: DnsAnswer | DnsProblem = "timed out";
  for (const candidate of candidates) {
    last = await queryServer(process, server, candidate, type);
    if (typeof last === "string" || last.status === "NOERROR") return { name: candidate, answer: last };
  }
  return { name, answer: last };
}
