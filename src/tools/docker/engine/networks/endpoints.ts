import { Errno } from "../../../../disk/errno.ts";
import { networkOf } from "../../../../process/network/network.ts";
import type { Endpoint } from "../../runtime/runtime.ts";
import type { Container } from "../containers/container.ts";
import type { EndpointSettings } from "../containers/container-record.ts";
import type { Engine } from "../engine.ts";
import { badRequest, failure, notFound } from "../engine-error.ts";
import { randomId, randomMac, shortId } from "../ids.ts";
import type { Network } from "./network-store.ts";
import { contains, freeAddress, parseSubnet } from "./subnet.ts";

/** Addresses in a network that somebody else has. */
function usedAddresses(engine: Engine, asker: Container, network: Network): Set<string> {
  const used = new Set<string>(network.Config.flatMap(({ Gateway }) => Gateway ?? []));
  for (const other of engine.containers.all) {
    if (other === asker) continue;
    const { record, state, starting } = other;
    const endpoint = record.NetworkSettings.Networks[network.Name];
    if ((state.Running || starting) && endpoint?.IPAddress) used.add(endpoint.IPAddress);
  }
  return used;
}

/** Gives a container its place in a network. */
export function joinNetwork(engine: Engine, container: Container, name: string): Endpoint | undefined {
  const network = engine.networks.find(name);
  if (!network) throw notFound(`network ${name} not found`);
  const settings = container.record.NetworkSettings.Networks[name] as EndpointSettings;
  const joined = placeIn(engine, container, network, settings);
  setEndpoint(container, network.Name, joined);
  engine.events.publish("network", "connect", network.Id, {
    container: container.id,
    name: network.Name,
    type: network.Driver,
  });
  return network.Driver === "bridge" ? endpointOf(container, network.Name, joined) : undefined;
}

function placeIn(
  engine: Engine,
  container: Container,
  network: Network,
  wish: EndpointSettings,
): EndpointSettings {
  const place = { ...wish, NetworkID: network.Id, EndpointID: randomId(engine.random) };
  const [config] = network.Config;
  const subnet = parseSubnet(config?.Subnet ?? "");
  if (network.Driver !== "bridge" || !subnet) return { ...place, IPPrefixLen: 0 };
  const used = usedAddresses(engine, container, network);
  const wished = wish.IPAMConfig?.IPv4Address;
  if (wished && network.Name === "bridge")
    throw badRequest(
      "invalid endpoint settings:\nuser specified IP address is supported on user defined networks only",
    );
  if (wished && !contains(subnet, wished))
    throw badRequest(`invalid endpoint settings:\nno configured subnet contains IP address ${wished}`);
  if (wished && used.has(wished))
    throw failure("failed to set up container networking: Address already in use");
  // One that comes back after its computer was stored has its address from before.
  const known = wish.IPAddress !== "" && contains(subnet, wish.IPAddress) && !used.has(wish.IPAddress);
  const address = wished || (known ? wish.IPAddress : freeAddress(subnet, used));
  if (address === undefined)
    throw failure(
      `failed to set up container networking: no available IPv4 addresses on this network's address pools: ${network.Name} (${network.Id})`,
    );
  const isNamed = network.Name !== "bridge";
  return {
    ...place,
    MacAddress: wish.MacAddress || randomMac(engine.random),
    Gateway: config?.Gateway ?? "",
    IPAddress: address,
    IPPrefixLen: subnet.bits,
    DNSNames: isNamed ? dnsNames(container, wish) : null,
  };
}

function dnsNames(container: Container, { Aliases }: EndpointSettings): string[] {
  return [
    ...new Set([container.name, ...(Aliases ?? []), shortId(container.id), container.record.Config.Hostname]),
  ];
}

/** As the runtime takes it. */
export function endpointOf(container: Container, name: string, settings: EndpointSettings): Endpoint {
  return {
    network: settings.NetworkID,
    address: settings.IPAddress,
    mac: settings.MacAddress,
    names: settings.DNSNames ?? (name === "bridge" ? [] : [container.name]),
  };
}

export function setEndpoint(
  container: Container,
  name: string,
  settings: EndpointSettings | undefined,
): void {
  const { NetworkSettings } = container.record;
  const { [name]: _, ...others } = NetworkSettings.Networks;
  const Networks = settings ? { ...NetworkSettings.Networks, [name]: settings } : others;
  container.set({ NetworkSettings: { ...NetworkSettings, Networks } });
}

/** What a container has of a network only while it runs. */
export function leaveNetworks(engine: Engine, container: Container): void {
  const { Networks } = container.record.NetworkSettings;
  const left: Record<string, EndpointSettings> = {};
  for (const [name, settings] of Object.entries(Networks)) {
    left[name] = vacated(settings);
    if (settings.EndpointID !== "")
      engine.events.publish("network", "disconnect", settings.NetworkID, {
        container: container.id,
        name,
        type: engine.networks.get(settings.NetworkID)?.Driver ?? "bridge",
      });
  }
  engine.runtime.networks.unpublish(container.id);
  container.set({ NetworkSettings: { SandboxID: "", Ports: {}, Networks: left } });
}

function vacated(settings: EndpointSettings): EndpointSettings {
  return {
    ...settings,
    MacAddress: "",
    EndpointID: "",
    Gateway: "",
    IPAddress: "",
    IPPrefixLen: 0,
  };
}

/** The ports of `-p` and, with `-P`, of EXPOSE. */
function wishedPorts({ record }: Container): Map<string, readonly Binding[]> {
  const { PortBindings, PublishAllPorts } = record.HostConfig;
  const wishes = new Map<string, readonly Binding[]>();
  for (const [port, bindings] of Object.entries(PortBindings ?? {})) wishes.set(port, bindings ?? []);
  if (PublishAllPorts)
    for (const port of Object.keys(record.Config.ExposedPorts ?? {}))
      if (!wishes.has(port)) wishes.set(port, [{ HostIp: "", HostPort: "" }]);
  return wishes;
}

/** Refuses what is taken before anything has been started. */
export function checkPorts(engine: Engine, container: Container): void {
  for (const [inside, bindings] of wishedPorts(container)) {
    const protocol = inside.endsWith("/udp") ? "udp" : "tcp";
    for (const { HostIp, HostPort } of bindings) {
      const port = Number(HostPort.split("-")[0]);
      const address = HostIp === "" ? "0.0.0.0" : HostIp;
      if (port === 0) continue;
      const isTaken = engine.runtime.networks.publisherOf(port, protocol, address) !== undefined;
      if (isTaken || (protocol === "tcp" && isListenedAt(engine, port)))
        throw portTaken(engine, container, address, port, inside);
    }
  }
}

function isListenedAt(engine: Engine, port: number): boolean {
  return [...networkOf(engine.process).listeners].some(({ local }) => local.port === port);
}

/** Forwards them. */
export function publishPorts(engine: Engine, container: Container): void {
  const Ports: Record<string, Binding[] | null> = {};
  for (const port of Object.keys(container.record.Config.ExposedPorts ?? {})) Ports[port] = null;
  for (const [port, bindings] of wishedPorts(container))
    Ports[port] = bindings.flatMap((binding) => publishOne(engine, container, port, binding));
  const sorted = Object.fromEntries(Object.entries(Ports).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { NetworkSettings } = container.record;
  container.set({ NetworkSettings: { ...NetworkSettings, Ports: sorted } });
}

interface Binding {
  readonly HostIp: string;
  readonly HostPort: string;
}

function publishOne(
  engine: Engine,
  container: Container,
  port: string,
  { HostIp, HostPort }: Binding,
): Binding[] {
  const [number = "0", protocol = "tcp"] = port.split("/");
  const addresses = HostIp === "" ? ["0.0.0.0", "::"] : [HostIp];
  const published: Binding[] = [];
  let chosen = HostPort === "" ? 0 : Number(HostPort.split("-")[0]);
  for (const address of addresses) {
    const result = engine.runtime.networks.publish({
      container: container.id,
      address,
      port: chosen,
      protocol: protocol === "udp" ? "udp" : "tcp",
      containerPort: Number(number),
    });
    if (result instanceof Errno) throw portTaken(engine, container, address, chosen, port);
    chosen = result;
    published.push({ HostIp: address, HostPort: String(result) });
  }
  return published;
}

function portTaken(
  engine: Engine,
  container: Container,
  address: string,
  port: number,
  inside: string,
): Error {
  const [name = "", endpoint] = Object.entries(container.record.NetworkSettings.Networks)[0] ?? [];
  const [number, protocol = "tcp"] = inside.split("/");
  const owner = engine.runtime.networks.publisherOf(port, protocol === "udp" ? "udp" : "tcp", address);
  const shown = address.includes(":") ? `[${address}]` : address;
  const reason =
    owner === undefined
      ? `failed to bind host port for ${shown}:${port}:${endpoint?.IPAddress}:${number}/${protocol}: address already in use`
      : `Bind for ${shown}:${port} failed: port is already allocated`;
  const where = name === "" ? "" : ` (${endpoint?.EndpointID})`;
  return failure(
    `failed to set up container networking: driver failed programming external connectivity on endpoint ${container.name}${where}: ${reason}`,
  );
}
