import type { Kernel } from "../kernel.ts";
import type { OpenFile } from "../open-file.ts";
import { createPipe, type PipeReader, type PipeWriter } from "../pipe.ts";
import type { Process } from "../process.ts";
import { isAny } from "./address.ts";
import { DatagramSocket } from "./datagram-socket.ts";
import { type Endpoint, IdleSocket, ListeningSocket, StreamSocket } from "./socket.ts";

const FIRST_ID = 20_000;
const FIRST_EPHEMERAL = 32_768;
const LAST_EPHEMERAL = 60_999;

/** A connection, or one end of it, as `ss` tells. */
export interface Connection {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly owner: Process;
  readonly socket: OpenFile;
}

/** The sockets of a network stack: who listens, who is connected, and which ports are free. */
export class Sockets {
  readonly listeners = new Set<ListeningSocket>();
  readonly connections = new Set<Connection>();
  /** Those that have a port and do not listen yet. */
  readonly #bound = new Set<IdleSocket>();
  #nextId = FIRST_ID;
  #nextPort = FIRST_EPHEMERAL;

  constructor(private readonly kernel: Kernel) {}

  readonly #now = () => this.kernel.now();

  /** socket(2), and bind(2) to a port that nobody has. */
  idle(local: Endpoint | undefined): IdleSocket {
    const socket: IdleSocket = new IdleSocket(this.#nextId++, local, this.#now, () =>
      this.#bound.delete(socket),
    );
    if (local) this.#bound.add(socket);
    return socket;
  }

  /** Whether `bind` at the address would take the port from another socket. */
  isBound(address: string, port: number): boolean {
    for (const { local } of this.#bound)
      if (local?.port === port && (local.address === address || isAny(local.address) || isAny(address)))
        return true;
    return this.listenerAt(address, port, true) !== undefined;
  }

  /** Both ends of a connection that has no addresses (socketpair(2)). */
  pair(): readonly [StreamSocket, StreamSocket] {
    const [there, back] = [this.pipe(), this.pipe()];
    const nowhere = { address: "", port: 0 };
    const parts = { local: nowhere, remote: nowhere, now: this.#now, onClose: () => undefined };
    return [
      new StreamSocket({ ...parts, id: this.#nextId++, incoming: back.reader, outgoing: there.writer }),
      new StreamSocket({ ...parts, id: this.#nextId++, incoming: there.reader, outgoing: back.writer }),
    ];
  }

  /** listen(2) at a port that nobody has. */
  listen(owner: Process, local: Endpoint): ListeningSocket {
    const socket: ListeningSocket = new ListeningSocket(this.#nextId++, local, owner, this.#now, () =>
      this.listeners.delete(socket),
    );
    this.listeners.add(socket);
    return socket;
  }

  /** One end of a connection. `sent` is told how much goes out. */
  stream(
    owner: Process,
    local: Endpoint,
    remote: Endpoint,
    incoming: PipeReader,
    outgoing: PipeWriter,
    sent: ((bytes: number) => void) | undefined,
  ): StreamSocket {
    const socket = new StreamSocket({
      id: this.#nextId++,
      local,
      remote,
      incoming,
      outgoing,
      now: this.#now,
      onClose: () => this.connections.delete(connection),
      sent,
    });
    const connection: Connection = { local, remote, owner, socket };
    this.connections.add(connection);
    return socket;
  }

  datagram(address: string): DatagramSocket {
    return new DatagramSocket(this.#nextId++, address, this.#now);
  }

  pipe() {
    return createPipe(this.#nextId++, this.#now);
  }

  /** Who listens there; for a new listener (`exclusive`) one on all addresses is in the way of every other. */
  listenerAt(address: string, port: number, exclusive = false): ListeningSocket | undefined {
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

  freePort(): number {
    const used = new Set(
      [...this.listeners, ...this.connections, ...this.#bound].map(({ local }) => local?.port),
    );
    do {
      this.#nextPort += 2 + this.kernel.random.below(200) * 2;
      if (this.#nextPort > LAST_EPHEMERAL) this.#nextPort -= LAST_EPHEMERAL - FIRST_EPHEMERAL;
    } while (used.has(this.#nextPort));
    return this.#nextPort;
  }
}
