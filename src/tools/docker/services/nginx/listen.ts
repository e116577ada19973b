import { isIPv4 } from "../../../../process/network/address.ts";
import { ConfigProblem, NotSimulated, type Place } from "./problems.ts";
import type { Directive } from "./syntax.ts";

/** An address and port of a server. */
export interface Listen {
  readonly address: string;
  readonly port: number;
  readonly isDefault: boolean;
  readonly place: Place;
}

const MAX_PORT = 65_535;

/** The `listen` directives of a server; one without any is on port 80. */
export function readListens(directives: readonly Directive[], place: Place): readonly Listen[] {
  if (directives.length === 0) return [{ address: "0.0.0.0", port: 80, isDefault: false, place }];
  const found: Listen[] = [];
  for (const directive of directives) {
    const listen = readListen(directive);
    if (found.some(({ address, port }) => address === listen.address && port === listen.port))
      throw new ConfigProblem(`a duplicate listen ${listen.address}:${listen.port}`, directive.place);
    found.push(listen);
  }
  return found;
}

function readListen({ args, place }: Directive): Listen {
  const [where = "", ...parameters] = args;
  for (const parameter of parameters) checkParameter(parameter, place);
  if (where.startsWith("unix:")) throw new NotSimulated(`listen ${where}`);
  const [, host, number] = /^(?:(.*):)?([^:\]]*)$/.exec(where) ?? [];
  const isPort = host !== undefined || /^\d+$/.test(where);
  const port = isPort ? Number(number) : 80;
  const name = isPort ? (host ?? "*") : where;
  if (!Number.isInteger(port) || port < 1 || port > MAX_PORT)
    throw new ConfigProblem(`invalid port in "${where}" of the "listen" directive`, place);
  const address =
    name === "*" ? "0.0.0.0" : name === "localhost" ? "127.0.0.1" : name.replace(/^\[(.*)\]$/, "$1");
  if (!isIPv4(address) && !address.includes(":"))
    throw new ConfigProblem(`host not found in "${where}" of the "listen" directive`, place);
  return { address, port, isDefault: parameters.some((one) => one.startsWith("default")), place };
}

function checkParameter(parameter: string, place: Place): void {
  if (/^(default_server|default|reuseport|deferred|bind)$/.test(parameter)) return;
  if (/^(backlog|fastopen|ipv6only|rcvbuf|sndbuf|so_keepalive)=/.test(parameter)) return;
  if (/^(ssl|http2|quic|proxy_protocol)$/.test(parameter)) throw new NotSimulated(`listen … ${parameter}`);
  throw new ConfigProblem(`invalid parameter "${parameter}"`, place);
}
