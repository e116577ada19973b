import { concat } from "../../../base/bytes.ts";
import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { Errno } from "../../../disk/errno.ts";
import {
  formatAnswer,
  type HttpRequest,
  HttpRequests,
  type HttpResponse,
} from "../../../process/network/http-service.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { ListeningSocket, StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT, SIGQUIT, SIGTERM } from "../../../process/signals.ts";
import { Killed } from "../../../process/unwind.ts";
import { processorsOf } from "../runtime/processors.ts";

const CHUNK = 65_536;

/** What a server answers, after the work; `remote` is the client's address, `begin` when the request came. */
export type Answer = (request: HttpRequest, remote: string, begin: number) => MaybePromise<HttpResponse>;

/** Listens on all addresses; the errno where it may not. */
export function listenOn(process: Process, port: number): ListeningSocket | Errno {
  const socket = networkOf(process).listen(process, "0.0.0.0", port);
  if (!(socket instanceof Errno)) process.fds.add(socket, 3);
  return socket;
}

/** What serving takes of the computer. */
export interface Cost {
  /** Milliseconds of a processor for a request. */
  readonly work: (request: HttpRequest) => number;
  /** Bytes of memory for a connection, as long as it is open. */
  readonly memory: number;
}

/** A small file over a plain connection, on a small computer. */
const USUAL: Cost = { work: () => 0.5, memory: 32 * 1024 };

/** Serves every connection until the process is told to end; what was asked before is still answered. */
export async function serveHttp(
  process: Process,
  socket: ListeningSocket,
  answer: Answer,
  cost: Cost = USUAL,
): Promise<never> {
  const server = new HttpServer(process, answer, cost);
  // As process 1 of a container it would not be ended by a signal that it does not handle.
  for (const signal of [SIGINT, SIGQUIT, SIGTERM])
    process.handle(signal, () => {
      process.fds.close(3);
      server.drain();
    });
  for (;;) {
    const connection = await socket.accept(process);
    const fd = process.fds.add(connection, 4);
    connection.release();
    server
      .serve(connection)
      .catch((thrown) => {
        if (!(thrown instanceof Killed)) process.kernel.onFault?.(thrown, process);
      })
      .finally(() => process.fds.close(fd));
  }
}

class HttpServer {
  /** Requests that are being answered. */
  #busy = 0;
  #drains = false;

  constructor(
    private readonly process: Process,
    private readonly answer: Answer,
    private readonly cost: Cost,
  ) {}

  /** Ends the process as soon as nobody waits for an answer. */
  drain(): void {
    this.#drains = true;
    if (this.#busy === 0) this.process.finish({ status: 0 });
  }

  async serve(connection: StreamSocket): Promise<void> {
    const { process, cost } = this;
    process.allocate(cost.memory);
    try {
      await this.#serveAll(connection);
    } finally {
      if (!process.exit) process.allocate(-cost.memory);
    }
  }

  async #serveAll(connection: StreamSocket): Promise<void> {
    const { process } = this;
    const requests = new HttpRequests();
    while (!requests.closes) {
      const bytes = await connection.read(process, CHUNK);
      if (bytes instanceof Errno || bytes.length === 0) return;
      const asked = requests.receive(bytes);
      if (asked.length === 0) continue;
      this.#busy++;
      const answers: Uint8Array[] = [];
      for (const [at, request] of asked.entries()) {
        const closes = requests.closes && at === asked.length - 1;
        answers.push(await this.#answerTo(request, connection.remote.address, closes));
      }
      const failed = await connection.send(process, concat(answers));
      this.#busy--;
      if (this.#drains && this.#busy === 0) process.finish({ status: 0 });
      if (failed) return;
    }
  }

  async #answerTo(request: HttpRequest | undefined, remote: string, closes: boolean): Promise<Uint8Array> {
    const { process } = this;
    if (!request) return formatAnswer(request, undefined, closes);
    const begin = process.kernel.now();
    await processorsOf(process.kernel).work(process, this.cost.work(request));
    return formatAnswer(request, await this.answer(request, remote, begin), closes);
  }
}
