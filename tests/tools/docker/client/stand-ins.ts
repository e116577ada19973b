import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Computer } from "../../../../src/computer/index.ts";
import { Errno } from "../../../../src/disk/errno.ts";
import { ROOT } from "../../../../src/disk/files.ts";
import { FdTable } from "../../../../src/process/fd-table.ts";
import { networkOf } from "../../../../src/process/network/network.ts";
import type { ListeningSocket } from "../../../../src/process/network/socket.ts";
import type { Process } from "../../../../src/process/process.ts";
import { parseQuery, serveConnection } from "../../../../src/tools/docker/api/http-server.ts";
import { bodyOf, cannedAnswer } from "./canned-answers.ts";

const TYPE = { "Content-Type": "application/json" };
const STREAM = "application/vnd.docker.multiplexed-stream";

/** The stand-in on a port of this machine, for the real client. */
export async function serveHere(): Promise<{ server: Server; host: string }> {
  const answerOf = (method = "", url = "") => {
    const [path = "", query = ""] = url.split("?");
    return cannedAnswer(method, path, parseQuery(query), Math.floor(Date.now() / 1000));
  };
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const answer = answerOf(request.method, request.url);
      response.writeHead(answer.status ?? 200, { ...TYPE, "Api-Version": "1.50", Ostype: "linux" });
      response.end(bodyOf(answer));
    });
  });
  server.on("upgrade", (request, socket) => {
    const { hijack, ...answer } = answerOf(request.method, request.url);
    if (hijack)
      socket.write(
        `HTTP/1.1 101 UPGRADED\r\nContent-Type: ${STREAM}\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n`,
      );
    else
      socket.write(
        `HTTP/1.1 ${answer.status ?? 200} X\r\nContent-Type: application/json\r\nContent-Length: ${bodyOf(answer).length}\r\n\r\n`,
      );
    socket.end(hijack ?? bodyOf(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, host: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const PORT = 2375;

/** The same in a simulated computer, for ours; its address is `tcp://127.0.0.1:2375`. */
export function serveInside({ kernel }: Computer): void {
  const process = kernel.createProcess({
    argv: ["stand-in"],
    env: new Map(),
    fds: new FdTable(),
    files: kernel.disk.view(ROOT),
    path: "/usr/bin/stand-in",
  });
  const listener = networkOf(process).listen(process, "127.0.0.1", PORT);
  if (listener instanceof Errno) throw new Error(listener.message);
  process.fds.add(listener, 3);
  accept(process, listener).catch(() => undefined);
}

async function accept(process: Process, listener: ListeningSocket): Promise<never> {
  for (;;) {
    const socket = await listener.accept(process);
    const fd = process.fds.add(socket, 3);
    socket.release();
    const serving = serveConnection(
      process,
      socket,
      async (request, reply) => {
        await request.bytes();
        const now = Math.floor(process.kernel.now() / 1000);
        const answer = cannedAnswer(request.method, request.path, request.query, now);
        if (!answer.hijack) return reply.send(answer.status ?? 200, bodyOf(answer), TYPE);
        const duplex = await reply.hijack(STREAM);
        await duplex.write(answer.hijack);
        duplex.close();
      },
      () => ({ "Api-Version": "1.50" }),
    );
    serving.catch(() => undefined).finally(() => process.fds.close(fd));
  }
}
