import { Errno } from "../../../disk/errno.ts";
import type { HttpRequest, HttpResponse } from "../../../process/network/http-service.ts";
import type { Process } from "../../../process/process.ts";
import { httpDate } from "./access-log.ts";
import { listenOn, serveHttp } from "./serve-http.ts";

const KIB = 1024;
/** Below this a health check would be felt. */
const SMALL_WORK = 0.1;
const CONNECTION_MEMORY = 16 * KIB;

interface Settings {
  readonly port: number;
  readonly version: string;
  /** Milliseconds of a processor for a request. */
  readonly work: number;
  /** Bytes that a request keeps for good. */
  readonly leak: number;
  /** Milliseconds until it listens. */
  readonly start: number;
}

/**
 * `shop-api` of the image rockpool/shop-api: a web service to scale. PORT (8080); CPU_MS (20) and LEAK_KB (0) for each
 * request; START_MS (500). `/work?ms=N` and `/leak?mb=N` take more, `/health` next to nothing. From 2.0 on it wants DATABASE_URL.
 */
export async function shopApi(process: Process): Promise<number> {
  const settings = settingsOf(process);
  const tell = (text: string) => process.write(2, `shop-api: ${text}\n`);
  await tell(`version ${settings.version} starting`);
  await process.sleep(settings.start);
  if (Number.parseFloat(settings.version) >= 2 && !process.env.get("DATABASE_URL")) {
    await tell("fatal: DATABASE_URL is not set");
    return 1;
  }
  const socket = listenOn(process, settings.port);
  if (socket instanceof Errno) {
    await tell(`fatal: listen on port ${settings.port}: ${socket.message}`);
    return 1;
  }
  await tell(`listening on port ${settings.port}`);
  let served = 0;
  return serveHttp(
    process,
    socket,
    (request, remote) => {
      const response = answer(process, settings, request, () => ++served);
      void process.write(1, `${remote} ${request.method} ${request.target} ${response.status}\n`);
      return response;
    },
    { work: (request) => workOf(request, settings), memory: CONNECTION_MEMORY },
  );
}

function settingsOf({ env }: Process): Settings {
  const number = (name: string, otherwise: number) => {
    const value = Number(env.get(name) || otherwise);
    return value >= 0 ? value : otherwise;
  };
  return {
    port: number("PORT", 8080),
    version: env.get("SHOP_VERSION") ?? "1.0",
    work: number("CPU_MS", 20),
    leak: number("LEAK_KB", 0) * KIB,
    start: number("START_MS", 500),
  };
}

function workOf({ target }: HttpRequest, settings: Settings): number {
  const [path, query] = target.split("?");
  if (path === "/health") return SMALL_WORK;
  return path === "/work" ? numberOf(query, "ms", settings.work) : settings.work;
}

function numberOf(query: string | undefined, name: string, otherwise: number): number {
  const found = new RegExp(`(?:^|&)${name}=(\\d{1,6})(?:&|$)`).exec(query ?? "");
  return found ? Number(found[1]) : otherwise;
}

function answer(
  process: Process,
  settings: Settings,
  { target }: HttpRequest,
  count: () => number,
): HttpResponse {
  const headers = { Date: httpDate(process.kernel.now()), Server: `shop-api/${settings.version}` };
  const text = (status: number, body: string): HttpResponse => ({
    status,
    headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" },
    body,
  });
  const [path, query] = target.split("?");
  if (path === "/health") return text(200, "ok\n");
  if (!["/", "/work", "/leak"].includes(path ?? "")) return text(404, "not found\n");
  process.allocate(path === "/leak" ? numberOf(query, "mb", 1) * KIB * KIB : settings.leak);
  const body = { service: "shop-api", version: settings.version, host: process.hostname, requests: count() };
  return {
    status: 200,
    headers: { ...headers, "Content-Type": "application/json" },
    body: `${JSON.stringify(body)}\n`,
  };
}
