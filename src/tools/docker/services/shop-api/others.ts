import { encode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { networkOf } from "../../../../process/network/network.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import { bodyOf, formatHead, readHead, wholeBody } from "../../api/http-message.ts";
import { formatCommand, type Reply, readReply } from "../redis/resp.ts";

const HTTP_PORT = 80;

/** Why another service has not answered. */
export interface Unreachable {
  readonly reason: string;
}

/** Asks another service; the status of its answer. */
export function callHttp(process: Process, url: string, requestId: string): Promise<number | Unreachable> {
  const [, host = "", port, path = "/"] = /^http:\/\/([^:/]+)(?::(\d+))?(\/.*)?$/.exec(url) ?? [];
  return withConnection(process, host, Number(port ?? HTTP_PORT), async (socket) => {
    const head = [
      ["Host", host],
      ["User-Agent", "shop-api"],
      ["X-Request-Id", requestId],
      ["Connection", "close"],
    ] as const;
    await socket.send(process, formatHead(`GET ${path} HTTP/1.1`, head));
    const reader = new ByteReader(process, socket);
    const answer = await readHead(reader);
    if (!answer) return { reason: `${host}: connection closed` };
    await wholeBody(bodyOf(reader, answer.headers, true));
    return Number(/^HTTP\/1\.\d (\d{3})/.exec(answer.start)?.[1] ?? 0);
  });
}

/** Asks a Redis server. */
export function callRedis(
  process: Process,
  { host, port }: { host: string; port: number },
  command: readonly string[],
): Promise<Exclude<Reply, { kind: unknown }> | Unreachable> {
  return withConnection(process, host, port, async (socket) => {
    await socket.send(process, encode(formatCommand(command)));
    const reply = await readReply(new ByteReader(process, socket));
    if (reply === undefined) return { reason: `${host}: connection closed` };
    if (typeof reply === "object" && reply && "text" in reply) return { reason: reply.text };
    if (typeof reply === "object" && reply && "items" in reply) return reply.items;
    if (typeof reply === "object" && reply && "kind" in reply)
      return reply.kind === "double" ? reply.value : null;
    return reply;
  });
}

async function withConnection<T>(
  process: Process,
  host: string,
  port: number,
  talk: (socket: StreamSocket) => Promise<T>,
): Promise<T | Unreachable> {
  const network = networkOf(process);
  const [address] = network.resolve(host);
  if (address === undefined) return { reason: `${host}: no such host` };
  const socket = await network.connect(process, address, port);
  if (socket instanceof Errno) return { reason: `${host}:${port}: ${socket.message.toLowerCase()}` };
  const fd = process.fds.add(socket, 3);
  try {
    return await talk(socket);
  } finally {
    process.fds.close(fd);
  }
}
