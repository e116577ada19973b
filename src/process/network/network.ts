import { decode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { type Files, ROOT } from "../../disk/files.ts";
import { parseHosts } from "../command/hosts-file.ts";
import type { Kernel } from "../kernel.ts";
import type { Process } from "../process.ts";
import { ANY, ANY_6, GATEWAY, isAny, LOOPBACK, LOOPBACK_6, NAME_SERVER, OWN_ADDRESS } from "./address.ts";
import type { Card, Forward } from "./bridge.ts";
import { Cards, type Service } from "./cards.ts";
import type { DatagramSocket } from "./datagram-socket.ts";
import { INTERNET, type RemoteHost } from "./internet.ts";
import { nameOfAddress, remoteAt, resolveName, type Ways } from "./names.ts";
import { lanOf, type Neighbour, neighbourAt } from "./neighbours.ts";
import { serveRemote } from "./serve-remote.ts";
import type { Endpoint, IdleSocket, ListeningSocket, StreamSocket } from "./socket.ts";
import { type Connection, Sockets } from "./sockets.ts";

/** A machine that was switched on is given so long until it serves somebody, in milliseconds. */
const BOOT_TIME = 10_000;
const BOOT_LOOK = 50;
const PRIVILEGED = 1024;
const WEB_PORTS: readonly number[] = [80, 443];
/** What nobody answers is given up after so long (tcp_syn_retries). */
const CONNECT_TIMEOUT = 130_000;
/** Who is not there is told by the router after three seconds. */
const ARP_TIMEOUT = 3_000;

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

export interface NetworkOptions {
  /** What is known by /etc/hosts. */
  readonly files: () => Files;
  /** The computer's own network, at which the others have their bridges. */
  readonly host: Network | undefined;
}

/** A network stack (network_namespaces(7)): sockets, cards, and the hosts that can be reached through them. */
export class Network {
  readonly #sockets: Sockets;
  readonly #cards: Cards;

  constructor(
    private readonly kernel: Kernel,
    private readonly options: NetworkOptions,
  ) {
    this.#sockets = new Sockets(kernel);
    this.#cards = new Cards(kernel, options.host);
  }

  get listeners(): ReadonlySet<ListeningSocket> {
    return this.#sockets.listeners;
  }

  get connections(): ReadonlySet<Connection> {
    return this.#sockets.connections;
  }

  /** Loopback is not among them. */
  get cards(): readonly Card[] {
    return this.#cards.all;
  }

  /** Ports that lead to containers. */
  get forwards(): readonly Forward[] {
    return this.#cards.forwards;
  }

  plug(card: Card): void {
    this.#cards.plug(card);
  }

  unplug(card: Card): void {
    this.#cards.unplug(card);
  }

  /** getaddrinfo(3). */
  resolve(name: string): readonly string[] {
    return resolveName(this.#ways, name);
  }

  /** The name that belongs to an address; undefined where nobody knows. */
  nameOf(address: string): string | undefined {
    return nameOfAddress(this.#ways, address);
  }

  /**
   * What a name server knows that is asked directly: nothing of /etc/hosts. Docker's own knows the containers beside this
   * one, that of the network its machines, a public one the internet alone.
   */
  nameServer(which: "docker" | "own" | "public"): {
    resolve(name: string): readonly string[];
    nameOf(address: string): string | undefined;
    isBeside(name: string): boolean;
  } {
    const ways = { ...this.#ways, hosts: [], ...(which === "docker" ? {} : { cards: [] }) };
    const beside = { ...ways, reachesOut: false };
    const isHidden = (address: string) => which === "public" && neighbourAt(address) !== undefined;
    return {
      resolve: (name) => resolveName(ways, name).filter((address) => !isHidden(address)),
      nameOf: (address) => (isHidden(address) ? undefined : nameOfAddress(ways, address)),
      isBeside: (name) => resolveName(beside, name).length > 0,
    };
  }

  get #ways(): Ways {
    const content = this.options.files().readFile("/etc/hosts");
    return {
      hosts: content instanceof Errno ? [] : parseHosts(decode(content)),
      cards: this.cards,
      reachesOut: this.#cards.reachesOut,
    };
  }

  /** The own address from which packets to `address` go; undefined: there is no way. */
  sourceFor(address: string): string | undefined {
    if (this.#cards.hasAddress(address))
      return address.startsWith("127.") || isAny(address) ? LOOPBACK : address;
    const near = this.#cards.routeTo(address)?.card.address;
    return near ?? this.#cards.outward?.address;
  }

  /** The time there and back, in milliseconds; undefined where nobody answers. */
  distanceOf(address: string): number | undefined {
    if (this.#cards.hasAddress(address)) return 0.04;
    if (this.#cards.routeTo(address)) return 0.08;
    if (!this.#cards.reachesOut) return undefined;
    if (address === GATEWAY || address === NAME_SERVER) return 0.4;
    return remoteAt(address)?.latency;
  }

  /** bind(2) and listen(2). Port 0: a free one. */
  listen(process: Process, address: string, port: number): ListeningSocket | Errno {
    const local = this.#claim(process, address, port);
    return local instanceof Errno ? local : this.#sockets.listen(process, local);
  }

  /** socket(2): one without an address. */
  socket(): IdleSocket {
    return this.#sockets.idle(undefined);
  }

  freePort(): number {
    return this.#sockets.freePort();
  }

  /** socketpair(2) */
  socketPair(): readonly [StreamSocket, StreamSocket] {
    return this.#sockets.pair();
  }

  /** bind(2). Port 0: a free one. */
  bind(process: Process, address: string, port: number): IdleSocket | Errno {
    const local = this.#claim(process, address, port);
    return local instanceof Errno ? local : this.#sockets.idle(local);
  }

  /** listen(2) at what `bind` has claimed; the caller closes the other. */
  listenAt(process: Process, bound: Endpoint): ListeningSocket {
    return this.#sockets.listen(process, bound);
  }

  #claim(process: Process, address: string, port: number): Endpoint | Errno {
    if (!this.#cards.hasAddress(address) && address !== ANY_6) return Errno.EADDRNOTAVAIL;
    if (port > 0 && port < PRIVILEGED && !this.#mayTake(process)) return Errno.EACCES;
    if (port > 0 && this.isTaken(address, port)) return Errno.EADDRINUSE;
    return { address, port: port === 0 ? this.#sockets.freePort() : port };
  }

  /** In containers the ports below 1024 are anybody's (net.ipv4.ip_unprivileged_port_start). */
  #mayTake(process: Process): boolean {
    return process.files.credentials.uid === 0 || this.options.host !== undefined;
  }

  /** Whether nobody else can listen there. */
  isTaken(address: string, port: number): boolean {
    return this.#sockets.isBound(address, port) || this.#cards.forwardAt(address, port, true) !== undefined;
  }

  /** Where a port of this network's own leads, through the node ports of a cluster too. */
  #forwardTo(address: string, port: number): Forward["to"] | "refused" | undefined {
    const forward = this.#cards.forwardAt(address, port, false);
    if (!forward) return this.#cards.nodePort(port);
    // Once: of several it is the next with each look.
    const { to } = forward;
    const behind = to.bridge.at(to.address);
    if (!behind || behind.#sockets.listenerAt(to.address, to.port)) return to;
    return behind.#forwardTo(to.address, to.port) ?? to;
  }

  /** connect(2): the socket has no descriptor yet. */
  connect(process: Process, address: string, port: number, from = 0): MaybePromise<StreamSocket | Errno> {
    const service = this.#cards.serviceAt(address, port);
    if (service === "refused") return Errno.ECONNREFUSED;
    if (service) return this.#connectBehind(process, service, address, port, from);
    if (this.#cards.hasAddress(address)) return this.#connectHere(process, address, port, from);
    const route = this.#cards.routeTo(address);
    if (route) {
      const near = { address: route.card.address, port: from > 0 ? from : this.#sockets.freePort() };
      return this.#connectTo(process, route.network, near, { address, port }, route.card);
    }
    const neighbour = this.#cards.reachesOut ? neighbourAt(address) : undefined;
    if (neighbour) return this.#connectBeside(process, neighbour, port, from);
    if (this.#cards.isBeside(address)) return process.sleep(ARP_TIMEOUT).then(() => Errno.EHOSTUNREACH);
    if (!this.#cards.reachesOut) return Errno.ENETUNREACH;
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

  #connectBehind(
    process: Process,
    { card, network, to }: Service,
    address: string,
    port: number,
    from: number,
  ): StreamSocket | Errno {
    const listener = network.#sockets.listenerAt(to.address, to.port);
    if (!listener) return Errno.ECONNREFUSED;
    const near = { address: card.address, port: from > 0 ? from : this.#sockets.freePort() };
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
    const card = this.#cards.outward;
    const near = { address: card?.address ?? OWN_ADDRESS, port: from > 0 ? from : this.#sockets.freePort() };
    return this.#connectTo(process, network, near, { address, port }, card);
  }

  /** socket(2) and connect(2) for datagrams. */
  datagramSocket(address: string): DatagramSocket {
    return this.#sockets.datagram(address);
  }

  #connectHere(process: Process, address: string, port: number, from: number): StreamSocket | Errno {
    const target = address === ANY ? LOOPBACK : address;
    const isLoopback = target.startsWith("127.");
    const source = target === LOOPBACK_6 ? LOOPBACK_6 : isLoopback ? LOOPBACK : target;
    const near = { address: source, port: from > 0 ? from : this.#sockets.freePort() };
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
    const listener = target.#sockets.listenerAt(far.address, far.port);
    if (listener) return this.#join(process, target, listener, near, far, near, far, card);
    const forwarded = target.#forwardTo(far.address, far.port);
    if (!forwarded || forwarded === "refused") return Errno.ECONNREFUSED;
    const { bridge, address, port } = forwarded;
    const container = bridge.at(address);
    const behind = container ? container.#sockets.listenerAt(address, port) : undefined;
    const inner = { address: bridge.options.gateway, port: near.port };
    if (container && behind)
      return this.#join(process, container, behind, near, far, inner, { address, port }, card);
    // docker-proxy accepts, finds nobody, and closes.
    const [there, back] = [this.#sockets.pipe(), this.#sockets.pipe()];
    const socket = this.#sockets.stream(process, near, far, back.reader, there.writer, undefined);
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
    const [there, back] = [this.#sockets.pipe(), this.#sockets.pipe()];
    const other = target.#cards.own.find(({ address }) => address === farThere.address);
    const client = this.#sockets.stream(process, near, far, back.reader, there.writer, (bytes) =>
      count(card, other, bytes),
    );
    const server = target.#sockets.stream(
      listener.owner,
      farThere,
      nearThere,
      there.reader,
      back.writer,
      (bytes) => count(other, card, bytes),
    );
    listener.arrive(server);
    return client;
  }

  /** The other side is no process: what is written is answered after the way there and back. */
  #connectAway(process: Process, host: RemoteHost, port: number, from: number): StreamSocket {
    const card = this.#cards.outward;
    const near = { address: card?.address ?? OWN_ADDRESS, port: from > 0 ? from : this.#sockets.freePort() };
    const far = { address: host.address, port };
    const [there, back] = [this.#sockets.pipe(), this.#sockets.pipe()];
    const sent = (bytes: number) => count(card, undefined, bytes);
    const client = this.#sockets.stream(process, near, far, back.reader, there.writer, sent);
    const answered = (bytes: number) => count(undefined, card, bytes);
    void serveRemote(process, host, there.reader.retain(), back.writer.retain(), answered);
    return client;
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
