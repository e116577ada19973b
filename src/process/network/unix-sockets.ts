import { Errno } from "../../disk/errno.ts";
import { ROOT } from "../../disk/files.ts";
import type { Kernel } from "../kernel.ts";
import { createPipe } from "../pipe.ts";
import type { Process } from "../process.ts";
import { ListeningSocket, StreamSocket } from "./socket.ts";
import { startUnitOf } from "./socket-unit.ts";

/** Sockets with a path (unix(7)) of one computer: who listens behind the inode of a socket file. */
export class UnixSockets {
  readonly #listeners = new Map<number, ListeningSocket>();
  #nextId = 30_000;

  constructor(private readonly kernel: Kernel) {}

  /** bind(2) and listen(2) at a new socket file. EADDRINUSE: there is a file. */
  listen(process: Process, path: string, mode = 0o777): ListeningSocket | Errno {
    const failed = process.files.mknod(path, "socket", mode);
    if (failed) return failed === Errno.EEXIST ? Errno.EADDRINUSE : failed;
    return this.#listenAt(process, path);
  }

  /** connect(2). A socket file that nobody listens at, but that a unit names, starts the unit's service. */
  connect(process: Process, path: string): StreamSocket | Errno {
    const status = process.files.stat(path);
    if (status instanceof Errno) return status;
    const refused = process.files.access(path, "w");
    if (refused) return refused;
    if (status.kind !== "socket") return Errno.ECONNREFUSED;
    const listener = this.#listeners.get(status.ino) ?? this.#activate(process, path);
    if (!listener) return Errno.ECONNREFUSED;
    const [there, back] = [this.#pipe(), this.#pipe()];
    const at = { address: path, port: 0 };
    const parts = { local: at, remote: at, now: () => this.kernel.now(), onClose: () => undefined };
    const client = new StreamSocket({
      ...parts,
      id: this.#nextId++,
      incoming: back.reader,
      outgoing: there.writer,
    });
    listener.arrive(
      new StreamSocket({ ...parts, id: this.#nextId++, incoming: there.reader, outgoing: back.writer }),
    );
    return client;
  }

  /** The service inherits the socket that listens; what connects meanwhile waits in its queue. */
  #activate(process: Process, path: string): ListeningSocket | undefined {
    const real = process.files.realpath(path);
    const init = this.kernel.find(1);
    if (real instanceof Errno || !init) return undefined;
    const listener = this.#listenAt(init, real);
    if (listener instanceof Errno) return undefined;
    listener.retain();
    const isStarted = startUnitOf(this.kernel, init, real, listener);
    listener.release();
    return isStarted ? listener : undefined;
  }

  #listenAt(owner: Process, path: string): ListeningSocket | Errno {
    const status = this.kernel.disk.view(ROOT, { root: owner.files.root }).stat(path, owner.files.cwd);
    if (status instanceof Errno) return status;
    const now = () => this.kernel.now();
    const socket = new ListeningSocket(this.#nextId++, { address: path, port: 0 }, owner, now, () =>
      this.#listeners.delete(status.ino),
    );
    this.#listeners.set(status.ino, socket);
    return socket;
  }

  #pipe() {
    return createPipe(this.#nextId++, () => this.kernel.now());
  }
}

const tables = new WeakMap<Kernel, UnixSockets>();

/** The unix sockets of a computer, made when a program first asks for them. */
export function unixSocketsOf(kernel: Kernel): UnixSockets {
  let table = tables.get(kernel);
  if (!table) {
    table = new UnixSockets(kernel);
    tables.set(kernel, table);
  }
  return table;
}
