import { Errno } from "../../../disk/errno.ts";
import type { HttpRequest, HttpResponse } from "../../../process/network/http-service.ts";
import type { Process } from "../../../process/process.ts";
import { httpDate } from "./access-log.ts";
import { listenOn, serveHttp } from "./serve-http.ts";
import { Metrics } from "./shop-api/metrics.ts";
import { callHttp, callRedis, type Unreachable } from "./shop-api/others.ts";
import { LEVELS, type Level, type Settings, settingsOf } from "./shop-api/settings.ts";

const KIB = 1024;
/** Below this a health check would be felt. */
const SMALL_WORK = 0.1;
const CONNECTION_MEMORY = 16 * KIB;
/** What a crash of this kind ends with, as a Go program does. */
const PANIC = 2;

/**
 * `shop-api` of the image rockpool/shop-api: a web service to scale. PORT (8080); CPU_MS (20) and LEAK_KB (0) for each
 * request; START_MS (500). `/work?ms=N` and `/leak?mb=N` take more, `/health` and `/metrics` next to nothing; `/fail` is an
 * error. `/cart` counts what was put in (POST), in this process or in the Redis of REDIS_URL. PARTS=orders,catalogue adds
 * the paths of these parts; they ask the addresses in CALLS first; CRASH=orders ends the program there. LOG_FORMAT=json,
 * LOG_LEVEL=debug. From 2.0 on it wants DATABASE_URL.
 */
export async function shopApi(process: Process): Promise<number> {
  const settings = settingsOf(process);
  const shop = new Shop(process, settings);
  await shop.tell("info", `version ${settings.version} starting`);
  await process.sleep(settings.start);
  if (Number.parseFloat(settings.version) >= 2 && !process.env.get("DATABASE_URL")) {
    await shop.tell("error", "fatal: DATABASE_URL is not set");
    return 1;
  }
  const socket = listenOn(process, settings.port);
  if (socket instanceof Errno) {
    await shop.tell("error", `fatal: listen on port ${settings.port}: ${socket.message}`);
    return 1;
  }
  await shop.tell("info", `listening on port ${settings.port}`);
  return serveHttp(process, socket, (request, remote, begin) => shop.serve(request, remote, begin), {
    work: (request) => workOf(request, settings),
    memory: CONNECTION_MEMORY,
  });
}

function workOf({ target }: HttpRequest, settings: Settings): number {
  const [path, query] = target.split("?");
  if (path === "/health" || path === "/metrics") return SMALL_WORK;
  return path === "/work" ? numberOf(query, "ms", settings.work) : settings.work;
}

function numberOf(query: string | undefined, name: string, otherwise: number): number {
  const found = new RegExp(`(?:^|&)${name}=(\\d{1,6})(?:&|$)`).exec(query ?? "");
  return found ? Number(found[1]) : otherwise;
}

/** Smaller ones are noise in a log: what the engine asks every few seconds. */
function levelOf(path: string, status: number): Level {
  if (status >= 500) return "error";
  if (status >= 400) return "warn";
  return path === "/health" || path === "/metrics" ? "debug" : "info";
}

class Shop {
  readonly #metrics: Metrics;
  #served = 0;
  #cart = 0;

  constructor(
    private readonly process: Process,
    private readonly settings: Settings,
  ) {
    this.#metrics = new Metrics(process, process.kernel.now());
  }

  async tell(level: Level, text: string): Promise<void> {
    if (this.settings.logsJson) return this.#log(level, 2, { message: text });
    await this.process.write(2, `shop-api: ${text}\n`);
  }

  async #log(level: Level, fd: 1 | 2, entry: Record<string, unknown>): Promise<void> {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(this.settings.logLevel)) return;
    const { process } = this;
    const time = new Date(process.kernel.now()).toISOString();
    await process.write(fd, `${JSON.stringify({ time, level, host: process.hostname, ...entry })}\n`);
  }

  async serve(request: HttpRequest, remote: string, begin: number): Promise<HttpResponse> {
    const { process, settings } = this;
    const { method, target } = request;
    const [path = ""] = target.split("?");
    const id = request.headers.get("x-request-id") ?? this.#newId();
    if (settings.crash !== "" && path === `/${settings.crash}`) return this.#crash(method, path);
    const { headers, ...response } = await this.#answer(request, path, id);
    const { status } = response;
    const time = process.kernel.now() - begin;
    this.#metrics.note(method, status === 404 ? "other" : path, status, time);
    if (settings.logsJson) {
      const error = status >= 500 && typeof response.body === "string" ? response.body.trim() : undefined;
      const ms = Math.round(time);
      void this.#log(levelOf(path, status), 1, { request_id: id, method, path: target, status, ms, error });
    } else void process.write(1, `${remote} ${method} ${target} ${status}\n`);
    const own = {
      Date: httpDate(process.kernel.now()),
      Server: `shop-api/${settings.version}`,
      "X-Request-Id": id,
    };
    return { ...response, headers: { ...own, ...headers } };
  }

  #newId(): string {
    return this.process.kernel.random.next().toString(16).padStart(8, "0");
  }

  async #crash(method: string, path: string): Promise<HttpResponse> {
    await this.tell("error", `panic: ${method} ${path}: index out of range [3] with length 3`);
    this.process.finish({ status: PANIC });
    return text(500, "");
  }

  async #answer({ method, target }: HttpRequest, path: string, id: string): Promise<HttpResponse> {
    const { process, settings } = this;
    const [, query] = target.split("?");
    const part = settings.parts.find((name) => path === `/${name}`);
    if (path === "/health") return text(200, "ok\n");
    if (path === "/metrics") {
      const headers = { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" };
      return { status: 200, headers, body: this.#metrics.format() };
    }
    if (path === "/fail") return text(500, "the price list could not be read\n");
    if (path === "/cart") return this.#answerCart(method);
    if (part === undefined && !["/", "/work", "/leak"].includes(path)) return text(404, "not found\n");
    process.allocate(path === "/leak" ? numberOf(query, "mb", 1) * KIB * KIB : settings.leak);
    const calls = part === undefined ? [] : settings.calls;
    for (const url of calls) {
      const status = await callHttp(process, url, id);
      if (typeof status !== "number") return text(502, `${status.reason}\n`);
      if (status >= 500) return text(502, `${url}: answered ${status}\n`);
    }
    const { version } = settings;
    return json(200, {
      service: "shop-api",
      part,
      version,
      host: process.hostname,
      requests: ++this.#served,
    });
  }

  async #answerCart(method: string): Promise<HttpResponse> {
    const { process, settings } = this;
    if (method !== "GET" && method !== "HEAD" && method !== "POST") return text(405, "method not allowed\n");
    const puts = method === "POST";
    let items: number;
    if (settings.redis) {
      const reply = await callRedis(process, settings.redis, puts ? ["INCR", "cart"] : ["GET", "cart"]);
      if (isUnreachable(reply)) return text(503, `${reply.reason}\n`);
      items = Number(reply);
    } else items = puts ? ++this.#cart : this.#cart;
    return json(puts ? 201 : 200, { items, host: process.hostname });
  }
}

function isUnreachable(reply: unknown): reply is Unreachable {
  return typeof reply === "object" && reply !== null && "reason" in reply;
}

function text(status: number, body: string): HttpResponse {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body };
}

function json(status: number, value: object): HttpResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: `${JSON.stringify(value)}\n` };
}
