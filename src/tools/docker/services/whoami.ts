import { Errno } from "../../../disk/errno.ts";
import type { HttpRequest } from "../../../process/network/http-service.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { Process } from "../../../process/process.ts";
import { httpDate } from "./access-log.ts";
import { listenOn, serveHttp } from "./serve-http.ts";

/** `whoami` of the image traefik/whoami: tells who answers, and what was asked. */
export async function whoamiServer(process: Process): Promise<number> {
  const { argv, env } = process;
  const flag = argv[argv.findIndex((word) => /^--?port$/.test(word)) + 1];
  const port = Number(
    env.get("WHOAMI_PORT_NUMBER") ?? (argv.some((word) => /^--?port$/.test(word)) ? flag : 80),
  );
  const socket = listenOn(process, port);
  if (socket instanceof Errno) {
    await process.write(2, `listen tcp :${port}: bind: ${socket.message.toLowerCase()}\n`);
    return 1;
  }
  await process.write(2, `Starting up on port ${port}\n`);
  return serveHttp(process, socket, (request, remote) => ({
    status: 200,
    headers: { Date: httpDate(process.kernel.now()), "Content-Type": "text/plain; charset=utf-8" },
    body: request.target === "/health" ? "" : describe(process, request, remote),
  }));
}

function describe(process: Process, request: HttpRequest, remote: string): string {
  const name = process.env.get("WHOAMI_NAME");
  const host = process.namespace?.hostname ?? process.kernel.hostname;
  const addresses = networkOf(process).cards.map(({ address }) => address);
  const headers = [...request.headers].filter(([header]) => header !== "host");
  return [
    ...(name === undefined ? [] : [`Name: ${name}`]),
    `Hostname: ${host}`,
    "IP: 127.0.0.1",
    ...addresses.map((address) => `IP: ${address}`),
    `RemoteAddr: ${remote}`,
    `${request.method} ${request.target} HTTP/1.1`,
    `Host: ${request.headers.get("host") ?? ""}`,
    ...headers.map(
      ([header, value]) => `${header.replace(/(^|-)[a-z]/g, (text) => text.toUpperCase())}: ${value}`,
    ),
    "",
  ].join("\n");
}
