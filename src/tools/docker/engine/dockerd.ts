import { encode } from "../../../base/bytes.ts";
import { formatTime } from "../../../base/format-time.ts";
import { Errno } from "../../../disk/errno.ts";
import { networkOf } from "../../../process/network/network.ts";
import { ListeningSocket, type StreamSocket } from "../../../process/network/socket.ts";
import type { Process, Program } from "../../../process/process.ts";
import { SIGPIPE, SIGTERM } from "../../../process/signals.ts";
import { Killed } from "../../../process/unwind.ts";
import { serveConnection } from "../api/http-server.ts";
import { runtimeOf } from "../runtime/open-runtime.ts";
import { Engine } from "./engine.ts";
import { EngineError } from "./engine-error.ts";
import { openHub } from "./open-hub.ts";
import { Router, sendError } from "./router.ts";
import { ROUTES } from "./routes/index.ts";
import { API_VERSION, ENGINE_VERSION } from "./versions.ts";

/** systemd passes the socket that it listens at as this descriptor (`-H fd://`). */
const PASSED_SOCKET = 3;
const DEFAULT_PORT = 2375;

/** dockerd(8): the Docker engine. It serves its API on the sockets of its `-H` options. */
export const dockerd: Program = async (process) => {
  const sockets = openSockets(process);
  if (typeof sockets === "string") {
    await process.stderr.write(encode(sockets));
    return 1;
  }
  process.handle(SIGPIPE, "shrug");
  process.answersChecks = true;
  const engine = new Engine(process, runtimeOf(process.kernel), openHub());
  engine.start();
  process.handle(SIGTERM, () =>
    engine.background(engine.shutDown().then(() => process.finish({ status: 0 }))),
  );
  const router = new Router(ROUTES);
  await Promise.all(sockets.map((socket) => acceptAll(process, socket, engine, router)));
  return 0;
};

/** The text of the failure where one cannot be opened. */
function openSockets(process: Process): readonly ListeningSocket[] | string {
  const hosts = process.argv.flatMap((word, at) =>
    word === "-H" || word === "--host" ? [process.argv[at + 1] ?? ""] : [],
  );
  const sockets: ListeningSocket[] = [];
  for (const host of hosts) {
    const socket = openHost(process, host);
    if (typeof socket === "string") return socket;
    sockets.push(socket);
  }
  return sockets.length > 0
    ? sockets
    : "failed to start daemon, ensure docker is not running or delete /var/run/docker.pid\n";
}

function openHost(process: Process, host: string): ListeningSocket | string {
  const noSockets =
    "failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd\n";
  if (host.startsWith("fd://")) {
    const passed = process.fds.get(PASSED_SOCKET);
    return passed instanceof ListeningSocket ? passed : noSockets;
  }
  const [, address = "127.0.0.1", port = String(DEFAULT_PORT)] =
    /^tcp:\/\/([^:]*)(?::(\d+))?$/.exec(host) ?? [];
  const socket = networkOf(process).listen(process, address, Number(port));
  if (socket instanceof Errno)
    return `failed to load listeners: listen tcp ${address}:${port}: bind: ${socket.message.toLowerCase()}\n`;
  process.fds.add(socket, PASSED_SOCKET + 1);
  return socket;
}

async function acceptAll(
  process: Process,
  listener: ListeningSocket,
  engine: Engine,
  router: Router,
): Promise<never> {
  for (;;) {
    const socket = await listener.accept(process);
    const fd = process.fds.add(socket, PASSED_SOCKET + 1);
    socket.release();
    serve(process, socket, engine, router)
      .catch((thrown) => {
        if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
      })
      .finally(() => process.fds.close(fd));
  }
}

function serve(process: Process, socket: StreamSocket, engine: Engine, router: Router): Promise<void> {
  const headers = () => ({
    "Api-Version": API_VERSION,
    Date: `${formatTime("%a, %d %b %Y %H:%M:%S", process.kernel.now())} GMT`,
    "Docker-Experimental": "false",
    Ostype: "linux",
    Server: `Docker/${ENGINE_VERSION} (linux)`,
  });
  return serveConnection(
    process,
    socket,
    async (request, reply) => {
      try {
        await router.handle(engine, request, reply);
      } catch (thrown) {
        if (thrown instanceof Killed || reply.isBegun) throw thrown;
        process.kernel.onFault?.(thrown, process);
        await sendError(
          reply,
          new EngineError(500, `rockpool: fault of the simulated engine: ${String(thrown)}`),
        );
      }
    },
    headers,
  );
}
