import { decode } from "../../base/bytes.ts";
import type { MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { type Files, ROOT } from "../../disk/files.ts";
import { parseHosts } from "../command/hosts-file.ts";
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
import { HttpService } from "./http-service.ts";
import { INTERNET, type RemoteHost } from "./internet.ts";
import { type Endpoint, ListeningSocket, StreamSocket } from "./socket.ts";

const PRIVILEGED = 1024;
const FIRST_EPHEMERAL = 32_768;
const LAST_EPHEMERAL = 60_999;
const WEB_PORTS: readonly number[] = [80, 443];
/** What nobody answers is given up after so long (tcp_syn_retries). */
const CONNECT_TIMEOUT = 130_000;
/** Who is not there is told by the router after three seconds. */
const ARP_TIMEOUT = 3_000;

/** A connection, or one end of it, as `ss` tells. */
export interface Connection {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly owner: Process;
  readonly socket: OpenFile;
}

/** The network of one computer: its sockets, and the hosts it can reach. */
export class Network {
  readonly listeners = new Set<ListeningSocket>();
  readonly connections = new Set<Connection>();
  #nextId = 20_000;
  #nextPort = FIRST_EPHEMERAL;

  constructor(private readonly kernel: Kernel) {}

  /** getaddrinfo(3): /etc/hosts, then the names of the internet. */
  resolve(name: string): readonly string[] {
    if (isAddress(name)) return [name];
    const wanted = name.toLowerCase();
    const files: Files = this.kernel.disk.view(ROOT);
    const content = files.readFile("/etc/hosts");
    const known = content instanceof Errno ? [] : parseHosts(decode(content));
    const found = known.filter(({ names }) => names.includes(wanted)).map(({ address }) => address);
    if (found.length > 0) return found;
    return INTERNET.filter(({ names }) => names.includes(wanted)).map(({ address }) => address);
  }

  /** The name that belongs to an address; undefined where nobody knows. */
  nameOf(address: string): string | undefined {
    const content = this.kernel.disk.view(ROOT).readFile("/etc/hosts");
    const known = content instanceof Errno ? [] : parseHosts(decode(content));
    const own = known.find((entry) => entry.address === address);
    return own?.names[0] ?? INTERNET.find((host) => host.address === address)?.names[0];
  }

  /** The time there and back, in milliseconds; undefined where nobody answers. */
  distanceOf(address: string): number | undefined {
    if (isOwn(address)) return 0.04;
    if (address === GATEWAY || address === NAME_SERVER) return 0.4;
    return INTERNET.find((host) => host.address === address)?.latency;
  }

  /** bind(2) and listen(2). Port 0: a free one. */
  listen(process: Process, address: string, port: number): ListeningSocket | Errno {
    if (!isOwn(address) && address !== ANY_6) return Errno.EADDRNOTAVAIL;
    if (port > 0 && port < PRIVILEGED && process.files.credentials.uid !== 0) return Errno.EACCES;
    if (port > 0 && this.#listenerAt(address, port, true)) return Errno.EADDRINUSE;
    const local = { address, port: port === 0 ? this.#freePort() : port };
    const now = () => this.kernel.now();
    const socket: ListeningSocket = new ListeningSocket(this.#nextId++, local, process, now, () =>
      this.listeners.delete(socket),
    );
    this.listeners.add(socket);
    return socket;
  }

  /** connect(2): the socket has no descriptor yet. */
  connect(process: Process, address: string, port: number, from = 0): MaybePromise<StreamSocket | Errno> {
    if (isOwn(address)) return this.#connectHere(process, address, port, from);
    const host = INTERNET.find((one) => one.address === address);
    if (!host) {
      if (isNeighbour(address)) return process.sleep(ARP_TIMEOUT).then(() => Errno.EHOSTUNREACH);
      return address.includes(":")
        ? Errno.ENETUNREACH
        : process.sleep(CONNECT_TIMEOUT).then(() => Errno.ETIMEDOUT);
    }
    return process.sleep(host.latency).then(() => {
      if (!WEB_PORTS.includes(port)) return Errno.ECONNREFUSED;
      return this.#connectAway(process, host, port, from);
    });
  }

  #connectHere(process: Process, address: string, port: number, from: number): StreamSocket | Errno {
    const target = address === ANY ? LOOPBACK : address;
    const listener = this.#listenerAt(target, port, false);
    if (!listener) return Errno.ECONNREFUSED;
    const source = target === OWN_ADDRESS ? OWN_ADDRESS : target === LOOPBACK_6 ? LOOPBACK_6 : LOOPBACK;
    const near = { address: source, port: from > 0 ? from : this.#freePort() };
    const far = { address: target, port };
    const [there, back] = [this.#pipe(), this.#pipe()];
    const client = this.#socket(process, near, far, back.reader, there.writer);
    listener.arrive(this.#socket(listener.owner, far, near, there.reader, back.writer));
    return client;
  }

  /** The other side is no process: what is written is answered after the way there and back. */
  #connectAway(process: Process, host: RemoteHost, port: number, from: number): StreamSocket {
    const near = { address: OWN_ADDRESS, port: from > 0 ? from : this.#freePort() };
    const [there, back] = [this.#pipe(), this.#pipe()];
    const client = this.#socket(process, near, { address: host.address, port }, back.reader, there.writer);
    void serve(process, host, there.reader.retain(), back.writer.retain());
    return client;
  }

  #socket(
    owner: Process,
    local: Endpoint,
    remote: Endpoint,
    incoming: PipeReader,
    outgoing: PipeWriter,
  ): StreamSocket {
    const onClose = () => this.connections.delete(connection);
    const now = () => this.kernel.now();
    const socket = new StreamSocket({ id: this.#nextId++, local, remote, incoming, outgoing, now, onClose });
    const connection: Connection = { local, remote, owner, socket };
    this.connections.add(connection);
    return socket;
  }

  #pipe() {
    return createPipe(this.#nextId++, () => this.kernel.now());
  }

  /** Who listens there; for a new listener (`exclusive`) one on all addresses is in the way of every other. */
  #listenerAt(address: string, port: number, exclusive: boolean): ListeningSocket | undefined {
    const all = (one: string) => one === ANY || one === ANY_6;
    for (const listener of this.listeners) {
      if (listener.local.port !== port) continue;
      if (listener.local.address === address || all(listener.local.address) || (exclusive && all(address)))
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

/** Reads what the client writes and answers for the host, on the client's own time. */
async function serve(
  client: Process,
  host: RemoteHost,
  incoming: PipeReader,
  outgoing: PipeWriter,
): Promise<void> {
  const service = new HttpService(host.site);
  try {
    while (!service.closes) {
      const bytes = await incoming.read(client, 65_536);
      if (bytes instanceof Errno || bytes.length === 0) break;
      const answer = service.receive(bytes);
      if (answer.length === 0) continue;
      await client.sleep(host.latency);
      const failed = await outgoing.write(client, answer);
      if (failed) break;
    }
  } catch {
    // The client has ended: nobody is left to answer.
  } finally {
    incoming.release();
    outgoing.release();
  }
}

const networks = new WeakMap<Kernel, Network>();

/** The network of a computer, made when a program first asks for it: no prompt waits for its code. */
export function networkOf(kernel: Kernel): Network {
  let network = networks.get(kernel);
  if (!network) {
    network = new Network(kernel);
    networks.set(kernel, network);
  }
  return network;
}
