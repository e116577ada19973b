import { decode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { type Files, ROOT } from "../../disk/files.ts";
import { type HostEntry, parseHosts } from "../command/hosts-file.ts";
import type { Kernel } from "../kernel.ts";
import type { OpenFile } from "../open-file.ts";
import { createPipe, type PipeReader, type PipeWriter } from "../pipe.ts";
import type { Process } from "../process.ts";
import {
  ANY,
  ANY_6,
  GATEWAY,
  isAddress,
  isNeighbour,
  isOwn,
  LOOPBACK,
  LOOPBACK_6,
  NAME_SERVER,
  OWN_ADDRESS,
} from "./address.ts";
import { type Card, type Forward, fabricOf, noTraffic, type Place } from "./bridge.ts";
import { DatagramSocket } from "./datagram-socket.ts";
import { INTERNET, type RemoteHost } from "./internet.ts";
import { lanOf, NEIGHBOURS, type Neighbour, neighbourAt } from "./neighbours.ts";
import { serveRemote } from "./serve-remote.ts";
import { type Endpoint, ListeningSocket, StreamSocket } from "./socket.ts";

/** A machine that was switched on is given so long until it serves somebody, in milliseconds. */
const BOOT_TIME = 10_000;
const BOOT_LOOK = 50;
const PRIVILEGED = 1024;
const FIRST_EPHEMERAL = 32_768;
const LAST_EPHEMERAL = 60_999;
const WEB_PORTS: readonly number[] = [80, 443];
/** What nobody answers is given up after so long (tcp_syn_retries). */
const CONNECT_TIMEOUT = 130_000;
/** Who is not there is told by the router after three seconds. */
const ARP_TIMEOUT = 3_000;

const OWN_CARD: Card = {
  name: "eth0",
  address: OWN_ADDRESS,
  prefix: 24,
  mac: "52:54:00:12:34:56",
  gateway: GATEWAY,
  bridge: undefined,
  traffic: noTraffic(),
};

/** Bytes of a packet (mtu 1500, less its headers). */
const PACKET = 1448;

function count(from: Card | undefined, to: Card | undefined, bytes: number): void {
  const packets = Math.ceil(bytes / PACKET);
  if (from) {
    from.traffic.sentBytes += bytes;
    from.traffic.sentPackets += packets;
  }
  if (to) {
    to.traffic.receivedBytes += bytes;
    to.traffic.receivedPackets += packets;
  }
}

function isAny(address: string): boolean {
  return address === ANY || address === ANY_6;
}

/** A connection, or one end of it, as `ss` tells. */
export interface Connection {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly owner: Process;
  readonly socket: OpenFile;
}

export interface NetworkOptions {
  /** What is known by /etc/hosts. */
  readonly files: () => Files;
  /** The computer's own network, at which the others have their bridges. */
  readonly host: Network | undefined;
}

/** A network stack (network_namespaces(7)): sockets, cards, and the hosts that can be reached through them. */
export class Network {
  readonly listeners = new Set<ListeningSocket>();
  readonly connections = new Set<Connection>();
  #cards: readonly Card[] = [];
  #nextId = 20_000;
  #nextPort = FIRST_EPHEMERAL;

  constructor(
    private readonly kernel: Kernel,
    private readonly options: NetworkOptions,
  ) {
    if (!options.host) this.#cards = [OWN_CARD];
  }

  /** Loopback is not among them. */
  get cards(): readonly Card[] {
    if (this.options.host) return this.#cards;
    const outer = [...fabricOf(this.kernel).bridges].filter(({ options }) => !options.isInside);
    const bridges = outer.map((bridge) => ({
      ...OWN_CARD,
      name: bridge.options.name,
      address: bridge.options.gateway,
      prefix: bridge.prefix,
      mac: "02:42:5a:1d:0c:01",
      gateway: undefined,
      bridge,
      isBridge: true,
    }));
    return [...this.#cards, ...bridges];
  }

  /** Ports that lead to containers. */
  get forwards(): readonly Forward[] {
    return this.options.host ? [] : [...fabricOf(this.kernel).forwards];
  }

  plug(card: Card): void {
    this.#cards = [...this.#cards, card];
  }

  unplug(card: Card): void {
    this.#cards = this.#cards.filter((one) => one !== card);
  }

  #isOwn(address: string): boolean {
    if (address === OWN_ADDRESS) return !this.options.host;
    return isOwn(address) || this.cards.some((card) => card.address === address);
  }

  /** Whether there is a way to the internet. */
  get #reachesOut(): boolean {
    if (!this.options.host) return true;
    return this.#cards.some(({ bridge }) => bridge && !bridge.options.internal);
  }

  get #hosts(): readonly HostEntry[] {
    const content = this.options.files().readFile("/etc/hosts");
    return content instanceof Errno ? [] : parseHosts(decode(content));
  }

  /** getaddrinfo(3): /etc/hosts, then the names of containers beside it, then those of the internet. */
  resolve(name: string): readonly string[] {
    if (isAddress(name)) return [name];
    const wanted = name.toLowerCase();
    const found = this.#hosts.filter(({ names }) => names.includes(wanted)).map(({ address }) => address);
    if (found.length > 0) return found;
    for (const { bridge, isBridge, address } of this.cards) {
      const beside = isBridge ? [] : (bridge?.resolve(wanted, address) ?? []);
      if (beside.length > 0) return beside;
    }
    if (!this.#reachesOut) return [];
    const known: readonly { address: string; names: readonly string[] }[] = [...NEIGHBOURS, ...INTERNET];
    return known.filter(({ names }) => names.includes(wanted)).map(({ address }) => address);
  }

  /** The name that belongs to an address; undefined where nobody knows. */
  nameOf(address: string): string | undefined {
    const own = this.#hosts.find((entry) => entry.address === address)?.names[0];
    if (own !== undefined) return own;
    for (const { bridge, isBridge } of this.cards) {
      const beside = isBridge ? undefined : bridge?.nameOf(address);
      if (beside !== undefined) return beside;
    }
    return (neighbourAt(address) ?? INTERNET.find((host) => host.address === address))?.names[0];
  }

  /** The time there and back, in milliseconds; undefined where nobody answers. */
  distanceOf(address: string): number | undefined {
    if (this.#isOwn(address)) return 0.04;
    if (this.#routeTo(address)) return 0.08;
    if (!this.#reachesOut) return undefined;
    if (address === GATEWAY || address === NAME_SERVER) return 0.4;
    return (neighbourAt(address) ?? INTERNET.find((host) => host.address === address))?.latency;
  }

  /** bind(2) and listen(2). Port 0: a free one. */
  listen(process: Process, address: string, port: number): ListeningSocket | Errno {
    if (!this.#isOwn(address) && address !== ANY_6) return Errno.EADDRNOTAVAIL;
    if (port > 0 && port < PRIVILEGED && !this.#mayTake(process)) return Errno.EACCES;
    if (port > 0 && this.isTaken(address, port)) return Errno.EADDRINUSE;
    const local = { address, port: port === 0 ? this.#freePort() : port };
    const now = () => this.kernel.now();
    const socket: ListeningSocket = new ListeningSocket(this.#nextId++, local, process, now, () =>
      this.listeners.delete(socket),
    );
    this.listeners.add(socket);
    return socket;
  }

  /** In containers the ports below 1024 are anybody's (net.ipv4.ip_unprivileged_port_start). */
  #mayTake(process: Process): boolean {
    return process.files.credentials.uid === 0 || this.options.host !== undefined;
  }

  /** Whether nobody else can listen there. */
  isTaken(address: string, port: number): boolean {
    return (
      this.#listenerAt(address, port, true) !== undefined ||
      this.#forwardAt(address, port, true) !== undefined
    );
  }

  /** Where a port of this network's own leads, through the node ports of a cluster too. */
  #forwardTo(address: string, port: number): Forward["to"] | "refused" | undefined {
    const { host } = this.options;
    const forward = this.#forwardAt(address, port, false);
    if (forward) {
      // Once: of several it is the next with each look.
      const { to } = forward;
      const behind = to.bridge.at(to.address);
      if (!behind || behind.#listenerAt(to.address, to.port, false)) return to;
      return behind.#forwardTo(to.address, to.port) ?? to;
    }
    if (!host) return undefined;
    for (const { bridge, address: own } of this.#cards) {
      const to = bridge && own === bridge.options.gateway ? bridge.rules?.nodePort(port) : undefined;
      if (to) return to === "refused" || !bridge ? "refused" : { bridge, ...to };
    }
    return undefined;
  }

  #forwardAt(address: string, port: number, exclusive: boolean): Forward | undefined {
    for (const forward of this.forwards) {
      if (forward.port !== port || forward.protocol !== "tcp") continue;
      if (forward.address === address || isAny(forward.address) || (exclusive && isAny(address)))
        return forward;
    }
    return undefined;
  }

  /** connect(2): the socket has no descriptor yet. */
  connect(process: Process, address: string, port: number, from = 0): MaybePromise<StreamSocket | Errno> {
    const service = this.#serviceAt(address, port);
    if (service === "refused") return Errno.ECONNREFUSED;
    if (service) return this.#connectBehind(process, service, address, port, from);
    if (this.#isOwn(address)) return this.#connectHere(process, address, port, from);
    const route = this.#routeTo(address);
    if (route) {
      const near = { address: route.card.address, port: from > 0 ? from : this.#freePort() };
      return this.#connectTo(process, route.network, near, { address, port }, route.card);
    }
    const neighbour = this.#reachesOut ? neighbourAt(address) : undefined;
    if (neighbour) return this.#connectBeside(process, neighbour, port, from);
    if (this.#isBeside(address)) return process.sleep(ARP_TIMEOUT).then(() => Errno.EHOSTUNREACH);
    if (!this.#reachesOut) return Errno.ENETUNREACH;
    const host = INTERNET.find((one) => one.address === address);
    if (!host)
      return address.includes(":")
        ? Errno.ENETUNREACH
        : process.sleep(CONNECT_TIMEOUT).then(() => Errno.ETIMEDOUT);
    return process.sleep(host.latency).then(() => {
      if (!WEB_PORTS.includes(port)) return Errno.ECONNREFUSED;
      return this.#connectAway(process, host, port, from);
    });
  }

  /** Where a virtual address of a cluster leads. */
  #serviceAt(
    address: string,
    port: number,
  ): { readonly card: Card; readonly network: Network; readonly to: Place } | "refused" | undefined {
    for (const card of this.cards) {
      const to = card.bridge?.rules?.route(address, port);
      if (to === "refused") return to;
      const network = to && card.bridge?.at(to.address);
      if (to) return network ? { card, network, to } : "refused";
    }
    return undefined;
  }

  #connectBehind(
    process: Process,
    { card, network, to }: { readonly card: Card; readonly network: Network; readonly to: Place },
    address: string,
    port: number,
    from: number,
  ): StreamSocket | Errno {
    const listener = network.#listenerAt(to.address, to.port, false);
    if (!listener) return Errno.ECONNREFUSED;
    const near = { address: card.address, port: from > 0 ? from : this.#freePort() };
    return this.#join(process, network, listener, near, { address, port }, near, to, card);
  }

  /** A machine beside the computer; it is switched on by the first that connects. */
  async #connectBeside(
    process: Process,
    neighbour: Neighbour,
    port: number,
    from: number,
  ): Promise<StreamSocket | Errno> {
    const { powerOn, scheduler } = this.kernel;
    const { address, latency } = neighbour;
    const lan = lanOf(this.kernel);
    if (!lan.at(address) && powerOn) await scheduler.host(process, powerOn(neighbour));
    const network = lan.at(address);
    if (!network) return process.sleep(ARP_TIMEOUT).then(() => Errno.EHOSTUNREACH);
    for (let waited = 0; network.listeners.size === 0 && waited < BOOT_TIME; waited += BOOT_LOOK)
      await process.sleep(BOOT_LOOK);
    await process.sleep(latency);
    const card = this.#cards.find(({ gateway }) => gateway !== undefined);
    const near = { address: card?.address ?? OWN_ADDRESS, port: from > 0 ? from : this.#freePort() };
    return this.#connectTo(process, network, near, { address, port }, card);
  }

  /** On the network of a card, whether somebody has the address or not. */
  #isBeside(address: string): boolean {
    if (!this.options.host && isNeighbour(address)) return true;
    return this.cards.some(({ bridge }) => bridge?.contains(address));
  }

  /** Who has the address, seen from here: a container on a bridge, or the computer at its end of the bridge. */
  #routeTo(address: string): { readonly network: Network; readonly card: Card } | undefined {
    const { host } = this.options;
    for (const card of this.cards) {
      const network = card.bridge?.at(address);
      if (network) return { network, card };
      if (host && card.bridge && (address === card.gateway || (address === OWN_ADDRESS && card.gateway)))
        return { network: host, card };
    }
    return undefined;
  }

  /** socket(2) and connect(2) for datagrams. */
  datagramSocket(address: string): DatagramSocket {
    return new DatagramSocket(this.#nextId++, address, () => this.kernel.now());
  }

  #connectHere(process: Process, address: string, port: number, from: number): StreamSocket | Errno {
    const target = address === ANY ? LOOPBACK : address;
    const isLoopback = target.startsWith("127.");
    const source = target === LOOPBACK_6 ? LOOPBACK_6 : isLoopback ? LOOPBACK : target;
    const near = { address: source, port: from > 0 ? from : this.#freePort() };
    return this.#connectTo(process, this, near, { address: target, port }, undefined);
  }

  /** A connection to who listens in `target`, or where a forwarded port leads. */
  #connectTo(
    process: Process,
    target: Network,
    near: Endpoint,
    far: Endpoint,
    card: Card | undefined,
  ): StreamSocket | Errno {
    const listener = target.#listenerAt(far.address, far.port, false);
    if (listener) return this.#join(process, target, listener, near, far, near, far, card);
    const forwarded = target.#forwardTo(far.address, far.port);
    if (!forwarded || forwarded === "refused") return Errno.ECONNREFUSED;
    const { bridge, address, port } = forwarded;
    const container = bridge.at(address);
    const behind = container ? container.#listenerAt(address, port, false) : undefined;
    const inner = { address: bridge.options.gateway, port: near.port };
    if (container && behind)
      return this.#join(process, container, behind, near, far, inner, { address, port }, card);
    // docker-proxy accepts, finds nobody, and closes.
    const [there, back] = [this.#pipe(), this.#pipe()];
    const socket = this.#socket(process, near, far, back.reader, there.writer, undefined);
    for (const end of [there.reader, back.writer]) end.retain().release();
    return socket;
  }

  #join(
    process: Process,
    target: Network,
    listener: ListeningSocket,
    near: Endpoint,
    far: Endpoint,
    nearThere: Endpoint,
    farThere: Endpoint,
    card: Card | undefined,
  ): StreamSocket {
    const [there, back] = [this.#pipe(), this.#pipe()];
    const other = target.#cards.find(({ address }) => address === farThere.address);
    const client = this.#socket(process, near, far, back.reader, there.writer, (bytes) =>
      count(card, other, bytes),
    );
    const server = target.#socket(listener.owner, farThere, nearThere, there.reader, back.writer, (bytes) =>
      count(other, card, bytes),
    );
    listener.arrive(server);
    return client;
  }

  /** The other side is no process: what is written is answered after the way there and back. */
  #connectAway(process: Process, host: RemoteHost, port: number, from: number): StreamSocket {
    const card = this.#cards.find(({ gateway }) => gateway !== undefined);
    const near = { address: card?.address ?? OWN_ADDRESS, port: from > 0 ? from : this.#freePort() };
    const far = { address: host.address, port };
    const [there, back] = [this.#pipe(), this.#pipe()];
    const sent = (bytes: number) => count(card, undefined, bytes);
    const client = this.#socket(process, near, far, back.reader, there.writer, sent);
    const answered = (bytes: number) => count(undefined, card, bytes);
    void serveRemote(process, host, there.reader.retain(), back.writer.retain(), answered);
    return client;
  }

  #socket(
    owner: Process,
    local: Endpoint,
    remote: Endpoint,
    incoming: PipeReader,
    outgoing: PipeWriter,
    sent: ((bytes: number) => void) | undefined,
  ): StreamSocket {
    const onClose = () => this.connections.delete(connection);
    const now = () => this.kernel.now();
    const socket = new StreamSocket({
      id: this.#nextId++,
      local,
      remote,
      incoming,
      outgoing,
      now,
      onClose,
      sent,
    });
    const connection: Connection = { local, remote, owner, socket };
    this.connections.add(connection);
    return socket;
  }

  #pipe() {
    return createPipe(this.#nextId++, () => this.kernel.now());
  }

  /** Who listens there; for a new listener (`exclusive`) one on all addresses is in the way of every other. */
  #listenerAt(address: string, port: number, exclusive: boolean): ListeningSocket | undefined {
    for (const listener of this.listeners) {
      if (listener.local.port !== port) continue;
      if (
        listener.local.address === address ||
        isAny(listener.local.address) ||
        (exclusive && isAny(address))
      )
        return listener;
    }
    return undefined;
  }

  #freePort(): number {
    const used = new Set([...this.listeners, ...this.connections].map(({ local }) => local.port));
    do {
      this.#nextPort += 2 + this.kernel.random.below(200) * 2;
      if (this.#nextPort > LAST_EPHEMERAL) this.#nextPort -= LAST_EPHEMERAL - FIRST_EPHEMERAL;
    } while (used.has(this.#nextPort));
    return this.#nextPort;
  }
}

const networks = new WeakMap<Kernel, Network>();

/** The computer's own network, made when a program first asks for it: no prompt waits for its code. */
export function hostNetworkOf(kernel: Kernel): Network {
  let network = networks.get(kernel);
  if (!network) {
    network = new Network(kernel, { files: () => kernel.disk.view(ROOT), host: undefined });
    networks.set(kernel, network);
  }
  return network;
}

/** The network that a process is in: that of its container, or the computer's. */
export function networkOf(process: Process): Network {
  return process.namespace?.network ?? hostNetworkOf(process.kernel);
}
