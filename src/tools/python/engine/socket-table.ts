import { concat, NO_BYTES } from "../../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import { INTERNET } from "../../../process/network/internet.ts";
import { type Network, networkOf } from "../../../process/network/network.ts";
import {
  ConnectingSocket,
  type Endpoint,
  IdleSocket,
  ListeningSocket,
  StreamSocket,
} from "../../../process/network/socket.ts";
import { unixSocketsOf } from "../../../process/network/unix-sockets.ts";
import type { OpenFile } from "../../../process/open-file.ts";
import { poll } from "../../../process/poll.ts";
import type { Process } from "../../../process/process.ts";
import type { Pyodide } from "../python-host.ts";
import { forgetDescriptor, lowestFree, showDescriptor } from "./socket-descriptors.ts";

const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const SOCK_STREAM = 1;
const SOCK_DGRAM = 2;
const SHUT_RD = 0;
const SHUT_WR = 1;
const HTTPS = 443;

/** A socket of the program, beside the file that its descriptor stands for. */
interface Kept {
  readonly family: number;
  readonly kind: number;
  /** Of a connection that could not be made. */
  error?: Errno | undefined;
  /** shutdown(2) for reading. */
  endsReading?: boolean;
  /** Where a datagram socket is connected: that only chooses its own address. */
  datagram?: { readonly local: Endpoint; readonly remote: Endpoint };
}

/** The sockets of one program: system calls that never wait, but `poll`. */
export class SocketTable {
  readonly #kept = new Map<number, Kept>();

  constructor(
    private readonly process: Process,
    private readonly python: Pyodide,
  ) {}

  get network(): Network {
    return networkOf(this.process);
  }

  open(family: number, kind: number): number {
    return this.#add(this.network.socket(), { family, kind });
  }

  pair(): readonly number[] {
    return this.network.socketPair().map((end) => this.#add(end, { family: AF_UNIX, kind: SOCK_STREAM }));
  }

  /** `[family, kind]`; ENOTSOCK where the descriptor is something else. */
  kindOf(fd: number): string | Errno {
    const kept = this.#kept.get(fd);
    if (kept) return JSON.stringify([kept.family, kept.kind]);
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    if (file.kind !== "socket") return Errno.ENOTSOCK;
    this.#kept.set(fd, { family: AF_INET, kind: SOCK_STREAM });
    return JSON.stringify([AF_INET, SOCK_STREAM]);
  }

  bind(fd: number, host: string, port: number): number | Errno {
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    if (!(file instanceof IdleSocket) || file.local) return Errno.EINVAL;
    const bound = this.network.bind(this.process, host, port);
    if (bound instanceof Errno) return bound;
    this.#replace(fd, bound);
    return 0;
  }

  bindPath(fd: number, path: string): number | Errno {
    const listener = unixSocketsOf(this.process.kernel).listen(this.process, path);
    if (listener instanceof Errno) return listener;
    this.#replace(fd, listener);
    return 0;
  }

  listen(fd: number): number | Errno {
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    if (file instanceof ListeningSocket) return 0;
    if (!(file instanceof IdleSocket)) return Errno.EINVAL;
    const { network, process } = this;
    // Nobody has named a port: the next free one of all addresses.
    const bound = file.local ? file : network.bind(process, "0.0.0.0", 0);
    if (bound instanceof Errno || !bound.local) return Errno.EADDRINUSE;
    this.#replace(fd, network.listenAt(process, bound.local));
    return 0;
  }

  accept(fd: number): number | Errno {
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    if (!(file instanceof ListeningSocket)) return Errno.EINVAL;
    const socket = file.acceptNow();
    if (!socket) return Errno.EAGAIN;
    const { family = AF_INET, kind = SOCK_STREAM } = this.#kept.get(fd) ?? {};
    const accepted = this.#add(socket, { family, kind });
    socket.release();
    return accepted;
  }

  /** EINPROGRESS: it will be known later, and `poll` waits for it. So it always is for who does not wait. */
  connect(fd: number, host: string, port: number, waits: boolean): number | Errno {
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    const kept = this.#kept.get(fd);
    if (kept?.kind === SOCK_DGRAM) return this.#connectDatagrams(kept, host, port);
    if (file instanceof StreamSocket) return Errno.EISCONN;
    if (file instanceof ConnectingSocket) return Errno.EALREADY;
    if (!(file instanceof IdleSocket)) return Errno.EINVAL;
    const found = this.network.connect(this.process, host, port, file.local?.port);
    const made = waits ? found : Promise.resolve(found);
    if (!(made instanceof Promise)) return this.#connected(fd, made);
    const connecting = new ConnectingSocket(file.id, file.local, () => this.process.kernel.now());
    this.#replace(fd, connecting);
    made.then(
      (socket) => this.#arrives(fd, connecting, socket),
      () => this.#arrives(fd, connecting, Errno.EINTR),
    );
    return Errno.EINPROGRESS;
  }

  #connectDatagrams(kept: Kept, host: string, port: number): number | Errno {
    const address = this.network.sourceFor(host);
    if (address === undefined) return Errno.ENETUNREACH;
    kept.datagram ??= { local: { address, port: this.network.freePort() }, remote: { address: host, port } };
    return 0;
  }

  connectPath(fd: number, path: string): number | Errno {
    return this.#connected(fd, unixSocketsOf(this.process.kernel).connect(this.process, path));
  }

  #connected(fd: number, socket: StreamSocket | Errno): number | Errno {
    if (socket instanceof Errno) return socket;
    this.#replace(fd, socket);
    return 0;
  }

  /** A connection that was waited for; its socket may have been closed meanwhile. */
  #arrives(fd: number, connecting: ConnectingSocket, socket: StreamSocket | Errno): void {
    const kept = this.#kept.get(fd);
    const isWanted = this.process.fds.get(fd) === connecting;
    if (!(socket instanceof Errno)) {
      if (isWanted) this.#replace(fd, socket);
      else socket.retain().release();
    } else if (isWanted) {
      if (kept) kept.error = socket;
      this.#replace(fd, this.network.socket());
    }
    connecting.settle();
  }

  takeError(fd: number): Errno | undefined {
    const kept = this.#kept.get(fd);
    const error = kept?.error;
    if (kept) kept.error = undefined;
    return error;
  }

  receive(fd: number, max: number, peeks: boolean): Uint8Array | Errno {
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    if (!(file instanceof StreamSocket)) return Errno.ENOTCONN;
    if (this.#kept.get(fd)?.endsReading) return NO_BYTES;
    if (!file.inputWaits) return Errno.EAGAIN;
    return peeks ? file.peek(max) : this.#readAll(file, max);
  }

  /** All that is there, in one piece as far as it fits. */
  #readAll(file: StreamSocket, max: number): Uint8Array {
    const chunks: Uint8Array[] = [];
    for (let left = max; left > 0 && file.hasInput; ) {
      const bytes = file.read(this.process, left);
      if (bytes instanceof Promise || bytes instanceof Errno) break;
      chunks.push(bytes);
      left -= bytes.length;
    }
    return concat(chunks);
  }

  send(fd: number, bytes: Uint8Array): number | Errno {
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    if (file instanceof StreamSocket) return file.sendSome(bytes);
    return file instanceof ListeningSocket ? Errno.EPIPE : Errno.ENOTCONN;
  }

  shutdown(fd: number, how: number): number | Errno {
    const file = this.process.fds.get(fd);
    if (!file) return Errno.EBADF;
    if (!(file instanceof StreamSocket)) return Errno.ENOTCONN;
    const kept = this.#kept.get(fd);
    if (how !== SHUT_WR && kept) kept.endsReading = true;
    if (how !== SHUT_RD) file.endWriting();
    return 0;
  }

  close(fd: number): number | Errno {
    this.#kept.delete(fd);
    forgetDescriptor(this.python, fd);
    return this.process.fds.close(fd) ? 0 : Errno.EBADF;
  }

  dup(fd: number): number | Errno {
    const file = this.process.fds.get(fd);
    const kept = this.#kept.get(fd);
    return file ? this.#add(file, kept ?? { family: AF_INET, kind: SOCK_STREAM }) : Errno.EBADF;
  }

  /** `[family, host, port]` */
  nameOf(fd: number, side: "local" | "remote"): string | Errno {
    const file = this.process.fds.get(fd);
    const kept = this.#kept.get(fd);
    if (!file || !kept) return Errno.EBADF;
    const isConnected = file instanceof StreamSocket;
    if (kept.datagram) return JSON.stringify([kept.family, ...Object.values(kept.datagram[side])]);
    if (side === "remote" && !isConnected) return Errno.ENOTCONN;
    const nowhere = {
      address: kept.family === AF_INET6 ? "::" : kept.family === AF_INET ? "0.0.0.0" : "",
      port: 0,
    };
    const own: Endpoint | undefined =
      isConnected || file instanceof ListeningSocket || file instanceof IdleSocket ? file.local : undefined;
    const { address, port } = (side === "remote" && isConnected ? file.remote : own) ?? nowhere;
    return JSON.stringify([kept.family, address, port]);
  }

  /** For which names the other side shows a certificate; undefined: it speaks no TLS. */
  namesOfCertificate(fd: number): readonly string[] | undefined {
    const file = this.process.fds.get(fd);
    if (!(file instanceof StreamSocket) || file.remote.port !== HTTPS) return undefined;
    return INTERNET.find(({ address }) => address === file.remote.address)?.names;
  }

  /** Those of the descriptors that are ready; one that is closed is. */
  poll(
    wishes: readonly (readonly [fd: number, input: boolean, output: boolean])[],
    milliseconds: number,
  ): MaybePromise<readonly (readonly [number, boolean, boolean])[]> {
    const asked = wishes.flatMap(([fd, input, output]) => {
      const file = this.process.fds.get(fd);
      return file ? [{ fd, file, input, output }] : [];
    });
    return andThen(poll(this.process, asked, milliseconds), (found) =>
      found.flatMap(({ input, output }, at) => {
        const fd = asked[at]?.fd;
        return fd !== undefined && (input || output) ? [[fd, input, output] as const] : [];
      }),
    );
  }

  #add(file: OpenFile, kept: Kept): number {
    const fd = lowestFree(this.python, this.process);
    this.process.fds.set(fd, file, { closeOnExec: true });
    this.#kept.set(fd, kept);
    showDescriptor(this.python, this.process, fd);
    return fd;
  }

  #replace(fd: number, file: OpenFile): void {
    this.process.fds.set(fd, file, { closeOnExec: true });
  }
}
