import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import { ListeningSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import type { Pyodide } from "../python-host.ts";
import { SocketTable } from "./socket-table.ts";

interface SocketParts {
  readonly process: Process;
  readonly python: Pyodide;
  readonly canSuspend: boolean;
}

type Wait = <T>(value: MaybePromise<T>) => unknown;

/**
 * What inside/sockets.py calls. Nothing here waits but `poll`: EAGAIN says that there is nothing yet. Names and lists come
 * as JSON, errors as numbers below 0.
 */
export function createSockets(
  { process, python, canSuspend }: SocketParts,
  wait: Wait,
  number: (errno: Errno) => number,
): object {
  const table = new SocketTable(process, python);
  // Where nothing can wait, nothing comes while time passes.
  const goOn = (milliseconds: number) => {
    if (canSuspend || milliseconds < 0) return milliseconds;
    process.kernel.scheduler.advance(milliseconds);
    return 0;
  };
  const told = <T>(value: T | Errno) => (value instanceof Errno ? number(value) : value);
  return {
    socket: (family: number, kind: number) => table.open(family, kind),
    socketPair: () => JSON.stringify(table.pair()),
    socketKind: (fd: number) => told(table.kindOf(fd)),
    bind: (fd: number, host: string, port: number) => told(table.bind(fd, host, port)),
    bindPath: (fd: number, path: string) => told(table.bindPath(fd, fromHere(python, path))),
    listen: (fd: number) => told(table.listen(fd)),
    accept: (fd: number) => told(table.accept(fd)),
    connect: (fd: number, host: string, port: number, waits: boolean) =>
      told(table.connect(fd, host, port, waits)),
    connectPath: (fd: number, path: string) => told(table.connectPath(fd, fromHere(python, path))),
    takeError: (fd: number) => {
      const errno = table.takeError(fd);
      return errno ? -number(errno) : 0;
    },
    isListening: (fd: number) => process.fds.get(fd) instanceof ListeningSocket,
    receive: (fd: number, max: number, peeks: boolean) => told(table.receive(fd, max, peeks)),
    send: (fd: number, bytes: Uint8Array) => told(table.send(fd, bytes)),
    shutdown: (fd: number, how: number) => told(table.shutdown(fd, how)),
    closeSocket: (fd: number) => told(table.close(fd)),
    dupSocket: (fd: number) => told(table.dup(fd)),
    ownName: (fd: number) => told(table.nameOf(fd, "local")),
    peerName: (fd: number) => told(table.nameOf(fd, "remote")),
    poll: (wishes: string, milliseconds: number) =>
      wait(andThen(table.poll(JSON.parse(wishes), goOn(milliseconds)), (ready) => JSON.stringify(ready))),
    namesOfCertificate: (fd: number) => JSON.stringify(table.namesOfCertificate(fd) ?? null),
    resolve: (name: string) => JSON.stringify(table.network.resolve(name)),
    reachesNames: () => table.network.resolve("example.com").length > 0,
    nameOf: (address: string) => table.network.nameOf(address),
    hostname: () => process.hostname,
  };
}

function fromHere(python: Pyodide, path: string): string {
  return path.startsWith("/") ? path : `${python.FS.cwd()}/${path}`;
}
