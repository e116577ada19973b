import { Errno } from "../../../disk/errno.ts";
import { type HttpRequest, type HttpResponse, HttpService } from "../../../process/network/http-service.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { ListeningSocket, StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT, SIGQUIT, SIGTERM } from "../../../process/signals.ts";
import { Killed } from "../../../process/unwind.ts";

const CHUNK = 65_536;

/** What a server answers; `remote` is the client's address. */
export type Answer = (request: HttpRequest, remote: string) => HttpResponse;

/** Listens on all addresses; the errno where it may not. */
export function listenOn(process: Process, port: number): ListeningSocket | Errno {
  const socket = networkOf(process).listen(process, "0.0.0.0", port);
  if (!(socket instanceof Errno)) process.fds.add(socket, 3);
  return socket;
}

/** Serves every connection until the process ends. */
export async function serveHttp(process: Process, socket: ListeningSocket, answer: Answer): Promise<never> {
  // As process 1 of a container it would not be ended by a signal that it does not handle.
  for (const signal of [SIGINT, SIGQUIT, SIGTERM])
    process.handle(signal, () => process.finish({ status: 0 }));
  for (;;) {
    const connection = await socket.accept(process);
    const fd = process.fds.add(connection, 4);
    connection.release();
    serveConnection(process, connection, answer)
      .catch((thrown) => {
        if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
      })
      .finally(() => process.fds.close(fd));
  }
}

async function serveConnection(process: Process, connection: StreamSocket, answer: Answer): Promise<void> {
  const service = new HttpService((request) => answer(request, connection.remote.address));
  while (!service.closes) {
    const bytes = await connection.read(process, CHUNK);
    if (bytes instanceof Errno || bytes.length === 0) return;
    const answers = service.receive(bytes);
    if (answers.length > 0 && (await connection.send(process, answers))) return;
  }
}
