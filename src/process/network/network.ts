import { decode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { type Files, ROOT } from "../../disk/files.ts";
import { parseHosts } from "../command/hosts-file.ts";
import type { Kernel } from "../kernel.ts";
import type { Process } from "../process.ts";
import { ANY_6, GATEWAY, isAny, LOOPBACK, NAME_SERVER } from "./address.ts";
import type { Card, Forward } from "./bridge.ts";
import { Cards } from "./cards.ts";
import { Connector } from "./connector.ts";
import type { DatagramSocket } from "./datagram-socket.ts";
import { nameOfAddress, remoteAt, resolveName, type Ways } from "./names.ts";
import { neighbourAt } from "./neighbours.ts";
import type { Endpoint, IdleSocket, ListeningSocket, StreamSocket } from "./socket.ts";
import { type Connection, Sockets } from "./sockets.ts";

const PRIVILEGED = 1024;

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
  /** For the connectors of other networks: who listens here, and where its ports lead. */
  readonly connector: Connector;

  constructor(
    kernel: Kernel,
    private readonly options: NetworkOptions,
  ) {
    this.#sockets = new Sockets(kernel);
    this.#cards = new Cards(kernel, options.host);
    this.connector = new Connector(kernel, this, this.#sockets, this.#cards);
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

  /** connect(2): the socket has no descriptor yet. */
  connect(process: Process, address: string, port: number, from = 0): MaybePromise<StreamSocket | Errno> {
    return this.connector.connect(process, address, port, from);
  }

  /** socket(2) and connect(2) for datagrams. */
  datagramSocket(address: string): DatagramSocket {
    return this.#sockets.datagram(address);
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
