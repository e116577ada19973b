import { Failure } from "../cli/failure.ts";

export type PortBinding = {
  readonly HostIp: string;
  readonly HostPort: string;
};

export type PortBindings = Record<string, PortBinding[]>;

/** `--publish`: `[ip:][host:]container[/protocol]`, each number possibly a range (pkg.go.dev/github.com/docker/go-connections/nat). */
export function parsePublished(specs: readonly string[]): PortBindings {
  const bindings: PortBindings = {};
  for (const spec of specs) {
    for (const [port, binding] of parseSpec(spec.includes("=") ? longForm(spec) : spec)) {
      (bindings[port] ??= []).push(binding);
    }
  }
  return bindings;
}

/** `published=8080,target=80,protocol=tcp`. */
function longForm(spec: string): string {
  const wrong = spec.split(",").find((part) => !/^[^=]+=[^=]+$/.test(part));
  if (wrong !== undefined)
    throw new Failure(`invalid publish opts format (should be name=value but got '${wrong}')`);
  const parts = new Map(
    spec.split(",").map((part): [string, string] => [part.split("=")[0] ?? "", part.split("=")[1] ?? ""]),
  );
  const target = parts.get("target") ?? "";
  return `${parts.get("published") ?? ""}:${target}/${parts.get("protocol") ?? "tcp"}`;
}

function* parseSpec(spec: string): Generator<[string, PortBinding]> {
  const { ip, host, container: whole } = splitSpec(spec);
  const [container = "", protocol = "tcp"] = whole.split("/");
  const address = ip.replace(/^\[(.*)\]$/, "$1");
  if (address !== "" && !isAddress(address)) throw new Failure(`invalid IP address: ${ip}`);
  if (container === "") throw new Failure(`no port specified: ${spec}<empty>`);
  const inside = parseRange(container);
  if (!inside) throw new Failure(`invalid containerPort: ${container}`);
  const outside = host === "" ? undefined : parseRange(host);
  if (host !== "" && !outside) throw new Failure(`invalid hostPort: ${host}`);
  const [first, last] = inside;
  if (outside && last - first !== outside[1] - outside[0] && last !== first)
    throw new Failure(`invalid ranges specified for container and host Ports: ${container} and ${host}`);
  if (!["tcp", "udp", "sctp"].includes(protocol.toLowerCase()))
    throw new Failure(`invalid proto: ${protocol}`);
  for (let port = first; port <= last; port++) {
    const hostPort = !outside ? "" : last === first ? host : String(outside[0] + port - first);
    yield [`${port}/${protocol.toLowerCase()}`, { HostIp: address, HostPort: hostPort }];
  }
}

function splitSpec(spec: string): { ip: string; host: string; container: string } {
  const parts = spec.split(":");
  const container = parts.at(-1) ?? "";
  const host = parts.length > 1 ? (parts.at(-2) ?? "") : "";
  return { ip: parts.slice(0, -2).join(":"), host, container };
}

function parseRange(text: string): [number, number] | undefined {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  const range: [number, number] = [Number(from), Number(to)];
  return range[0] > 65_535 || range[1] > 65_535 || range[1] < range[0] ? undefined : range;
}

function isAddress(text: string): boolean {
  // Two colons at least: otherwise it is ports.
  if (text.includes(":")) return /^[0-9a-f:.]+$/i.test(text) && text.split(":").length > 2;
  return /^(\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split(".").every((part) => Number(part) < 256);
}

function wrongRange(ports: string): string {
  if (ports === "") return "empty string specified for ports";
  for (const port of ports.split(/-(.*)/s, 2)) {
    const quoted = JSON.stringify(port);
    if (!/^\d+$/.test(port)) return `strconv.ParseUint: parsing ${quoted}: invalid syntax`;
    if (Number(port) > 65_535) return `strconv.ParseUint: parsing ${quoted}: value out of range`;
  }
  return `invalid range specified for port: ${ports}`;
}

/** `--expose`: ports without a way in. */
export function parseExposed(specs: readonly string[]): string[] {
  return specs.flatMap((spec) => {
    if (spec.includes(":")) throw new Failure(`invalid port format for --expose: ${spec}`);
    const [ports = "", protocol = "tcp"] = spec.split("/");
    const range = parseRange(ports);
    if (!range)
      throw new Failure(
        `invalid range format for --expose: ${ports === "" ? spec : ports}, error: ${wrongRange(ports)}`,
      );
    return Array.from({ length: range[1] - range[0] + 1 }, (_, at) => `${range[0] + at}/${protocol}`);
  });
}
