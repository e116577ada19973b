import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Kernel } from "../kernel.ts";
import type { Process } from "../process.ts";
import { ANY, LOOPBACK, LOOPBACK_6, OWN_ADDRESS } from "./address.ts";
import type { Card, Forward } from "./bridge.ts";
import type { Cards, Service } from "./cards.ts";
import { INTERNET, type RemoteHost } from "./internet.ts";
import { lanOf, type Neighbour, neighbourAt } from "./neighbours.ts";
import type { Network } from "./network.ts";
import { serveRemote } from "./serve-remote.ts";
import type { Endpoint, ListeningSocket, StreamSocket } from "./socket.ts";
import type { Sockets } from "./sockets.ts";

/** A machine that was switched on is given so long until it serves somebody, in milliseconds. */
const BOOT_TIME = 10_000;
const BOOT_LOOK = 50;
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

/** What connect(2) does: finds the way to an address, and joins the two ends of a connection. */
export class Connector {
  constructor(
    private readonly kernel: Kernel,
    private readonly network: Network,
    readonly sockets: Sockets,
    readonly cards: Cards,
  ) {}

  /** Where a port of this network's own leads, through the node ports of a cluster too. */
  #forwardTo(address: string, port: number): Forward["to"] | "refused" | undefined {
    const forward = this.cards.forwardAt(address, port, false);
    if (!forward) return this.cards.nodePort(port);
    // Once: of several it is the next with each look.
    const { to } = forward;
    const behind = to.bridge.at(to.address);
    if (!behind || behind.connector.sockets.listenerAt(to.address, to.port)) return to;
    return behind.connector.#forwardTo(to.address, to.port) ?? to;
  }

  /** connect(2): the socket has no descriptor yet. */
  connect(process: Process, address: string, port: number, from = 0): MaybePromise<StreamSocket | Errno> {
    const service = this.cards.serviceAt(address, port);
    if (service === "refused") return Errno.ECONNREFUSED;
    if (service) return this.#connectBehind(process, service, address, port, from);
    if (this.cards.hasAddress(address)) return this.#connectHere(process, address, port, from);
    const route = this.cards.routeTo(address);
    if (route) {
      const near = { address: route.card.address, port: from > 0 ? from : this.sockets.freePort() };
      return this.#connectTo(process, route.network, near, { address, port }, route.card);
    }
    const neighbour = this.cards.reachesOut ? neighbourAt(address) : undefined;
    if (neighbour) return this.#connectBeside(process, neighbour, port, from);
    if (this.cards.isBeside(address)) return process.sleep(ARP_TIMEOUT).then(() => Errno.EHOSTUNREACH);
    if (!this.cards.reachesOut) return Errno.ENETUNREACH;
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
    const listener = network.connector.sockets.listenerAt(to.address, to.port);
    if (!listener) return Errno.ECONNREFUSED;
    const near = { address: card.address, port: from > 0 ? from : this.sockets.freePort() };
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
    const card = this.cards.outward;
    const near = { address: card?.address ?? OWN_ADDRESS, port: from > 0 ? from : this.sockets.freePort() };
    return this.#connectTo(process, network, near, { address, port }, card);
  }

  #connectHere(process: Process, address: string, port: number, from: number): StreamSocket | Errno {
    const target = address === ANY ? LOOPBACK : address;
    const isLoopback = target.startsWith("127.");
    const source = target === LOOPBACK_6 ? LOOPBACK_6 : isLoopback ? LOOPBACK : target;
    const near = { address: source, port: from > 0 ? from : this.sockets.freePort() };
    return this.#connectTo(process, this.network, near, { address: target, port }, undefined);
  }

  /** A connection to who listens in `target`, or where a forwarded port leads. */
  #connectTo(
    process: Process,
    target: Network,
    near: Endpoint,
    far: Endpoint,
    card: Card | undefined,
  ): StreamSocket | Errno {
    const listener = target.connector.sockets.listenerAt(far.address, far.port);
    if (listener) return this.#join(process, target, listener, near, far, near, far, card);
    const forwarded = target.connector.#forwardTo(far.address, far.port);
    if (!forwarded || forwarded === "refused") return Errno.ECONNREFUSED;
    const { bridge, address, port } = forwarded;
    const container = bridge.at(address);
    const behind = container ? container.connector.sockets.listenerAt(address, port) : undefined;
    const inner = { address: bridge.options.gateway, port: near.port };
    if (container && behind)
      return this.#join(process, container, behind, near, far, inner, { address, port }, card);
    // docker-proxy accepts, finds nobody, and closes.
    const [there, back] = [this.sockets.pipe(), this.sockets.pipe()];
    const socket = this.sockets.stream(process, near, far, back.reader, there.writer, undefined);
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
    const [there, back] = [this.sockets.pipe(), this.sockets.pipe()];
    const other = target.connector.cards.own.find(({ address }) => address === farThere.address);
    const client = this.sockets.stream(process, near, far, back.reader, there.writer, (bytes) =>
      count(card, other, bytes),
    );
    const server = target.connector.sockets.stream(
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
    const card = this.cards.outward;
    const near = { address: card?.address ?? OWN_ADDRESS, port: from > 0 ? from : this.sockets.freePort() };
    const far = { address: host.address, port };
    const [there, back] = [this.sockets.pipe(), this.sockets.pipe()];
    const sent = (bytes: number) => count(card, undefined, bytes);
    const client = this.sockets.stream(process, near, far, back.reader, there.writer, sent);
    const answered = (bytes: number) => count(undefined, card, bytes);
    void serveRemote(process, host, there.reader.retain(), back.writer.retain(), answered);
    return client;
  }
}
