import { createServer, type Server, type Socket } from "node:net";
import type { Computer } from "../computer/index.ts";
import { Errno } from "../disk/errno.ts";
import { ROOT } from "../disk/files.ts";
import { FdTable } from "../process/fd-table.ts";
import { networkOf } from "../process/network/network.ts";
import type { StreamSocket } from "../process/network/socket.ts";
import { unixSocketsOf } from "../process/network/unix-sockets.ts";
import type { Process } from "../process/process.ts";
import { SIGKILL } from "../process/signals.ts";
import { UsageError } from "./usage-error.ts";

const ENGINE_SOCKET = "/run/docker.sock";
const BLOCK = 65_536;

export interface EngineServer {
  /** As DOCKER_HOST has it. */
  readonly host: string;
  close(): void;
}

/** A connection to what a process of the computer finds there. */
type Dial = (process: Process) => Promise<StreamSocket | Errno> | StreamSocket | Errno;

/** Serves the engine of a computer on this machine's loopback; `port` 0 is a free one. */
export async function serveEngine(
  computer: Computer,
  port: number,
  onConnection?: () => void,
): Promise<EngineServer> {
  const dial: Dial = (process) => unixSocketsOf(process.kernel).connect(process, ENGINE_SOCKET);
  const { port: chosen, close } = await serve(computer, port, dial, onConnection);
  return { host: `tcp://127.0.0.1:${chosen}`, close };
}

export interface Forward {
  /** On this machine's loopback. */
  readonly port: number;
  close(): void;
}

/** Passes what comes to a port of this machine's loopback on to a port of the computer's; `port` 0 is a free one. */
export function forwardPort(
  computer: Computer,
  port: number,
  to: number,
  onConnection?: () => void,
): Promise<Forward> {
  return serve(
    computer,
    port,
    async (process) => networkOf(process).connect(process, "127.0.0.1", to),
    onConnection,
  );
}

async function serve(
  computer: Computer,
  port: number,
  dial: Dial,
  onConnection: () => void = () => undefined,
): Promise<Forward> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    onConnection();
    void bridge(computer, socket, dial);
  });
  await listen(server, port);
  const address = server.address();
  const chosen = typeof address === "object" ? address?.port : undefined;
  return { port: chosen ?? port, close: () => void server.close() };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new UsageError(`port ${port}: ${error.message}`)));
    server.listen(port, "127.0.0.1", resolve);
  });
}

/** One connection from outside: a process of the computer's that passes bytes on, both ways. */
async function bridge(computer: Computer, outside: Socket, dial: Dial): Promise<void> {
  const { kernel } = computer;
  outside.on("error", () => outside.destroy());
  const process = kernel.createProcess({
    argv: ["docker-proxy"],
    env: new Map(),
    fds: new FdTable(),
    files: kernel.disk.view(ROOT),
    path: "/usr/bin/docker-proxy",
  });
  const socket = await dial(process);
  if (socket instanceof Errno) {
    outside.destroy();
    process.terminate(SIGKILL);
    return;
  }
  process.fds.add(socket);
  passIn(process, socket, outside).catch(() => undefined);
  passOut(process, socket, outside)
    .catch(() => undefined)
    .finally(() => {
      outside.end();
      if (!process.exit) process.terminate(SIGKILL);
    });
}

/** Its end is passed on too: who attaches says so that nothing more is typed, and goes on reading. */
async function passIn(process: Process, socket: StreamSocket, outside: Socket): Promise<void> {
  // Not by `for await`: that would close the other direction at the end.
  let last: Promise<unknown> = Promise.resolve();
  const next = (act: () => unknown) => {
    last = last.then(act, act);
    last.catch(() => undefined);
    process.kernel.scheduler.wakeUp();
  };
  outside.on("data", (chunk) => next(() => socket.send(process, new Uint8Array(chunk))));
  await new Promise<void>((resolve) => {
    outside.on("end", resolve);
    outside.on("close", resolve);
  });
  next(() => socket.endWriting());
}

async function passOut(process: Process, socket: StreamSocket, outside: Socket): Promise<void> {
  for (;;) {
    const bytes = await socket.read(process, BLOCK);
    if (bytes instanceof Errno || bytes.length === 0) return;
    outside.write(bytes);
  }
}
