import { decode } from "../../../base/bytes.ts";
import type { Reply, ServerRequest } from "../api/http-server.ts";
import type { Engine } from "./engine.ts";
import { asEngineError, badRequest, EngineError } from "./engine-error.ts";
import { API_VERSION, MIN_API_VERSION } from "./versions.ts";

/** One call of the API, as its handler sees it. */
export class ApiCall {
  constructor(
    readonly engine: Engine,
    readonly request: ServerRequest,
    readonly reply: Reply,
    /** What the pattern's `{name}` stood for. */
    private readonly words: Readonly<Record<string, string>>,
    readonly version: string,
  ) {}

  word(name: string): string {
    return this.words[name] ?? "";
  }

  query(name: string): string | undefined {
    return this.request.query.get(name)?.[0];
  }

  queries(name: string): readonly string[] {
    return this.request.query.get(name) ?? [];
  }

  /** Docker's httputils.BoolValue: all but these is true. */
  flag(name: string): boolean {
    const value = (this.query(name) ?? "").trim().toLowerCase();
    return !["", "0", "no", "false", "none"].includes(value);
  }

  /** The body as JSON; an empty one is no value. */
  async json(): Promise<unknown> {
    const text = decode(await this.request.bytes());
    if (text.trim() === "") return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw badRequest(`invalid JSON: ${text.slice(0, 40)}`);
    }
  }

  answer(value: unknown, status = 200): Promise<void> {
    return this.reply.send(status, `${JSON.stringify(value)}\n`, { "Content-Type": "application/json" });
  }

  done(status = 204): Promise<void> {
    return this.reply.send(status, "");
  }
}

export type Route = (call: ApiCall) => Promise<void>;

/** `GET /containers/{id}/json` → its handler. */
export type Routes = Readonly<Record<string, Route>>;

interface CompiledRoute {
  readonly steps: readonly string[];
  readonly run: Route;
}

/** Finds the handler of a request, and makes answers of errors. */
export class Router {
  /** By method and first step, so that a request looks at few. */
  readonly #routes = new Map<string, CompiledRoute[]>();

  constructor(tables: readonly Routes[]) {
    for (const table of tables) {
      for (const [pattern, run] of Object.entries(table)) {
        const [method = "", path = ""] = pattern.split(" ");
        const steps = path.split("/").slice(1);
        const key = `${method} ${steps[0] ?? ""}`;
        const known = this.#routes.get(key) ?? [];
        this.#routes.set(key, [...known, { steps, run }]);
      }
    }
  }

  async handle(engine: Engine, request: ServerRequest, reply: Reply): Promise<void> {
    try {
      await this.#dispatch(engine, request, reply);
    } catch (thrown) {
      const error = asEngineError(thrown);
      if (!error || reply.isBegun) throw thrown;
      await sendError(reply, error);
    }
  }

  async #dispatch(engine: Engine, request: ServerRequest, reply: Reply): Promise<void> {
    const [, version = API_VERSION, rest = ""] = /^(?:\/v(\d+\.\d+))?(\/.*)$/.exec(request.path) ?? [];
    checkVersion(version);
    await engine.comeBack();
    const steps = rest.split("/").slice(1);
    const method = request.method === "HEAD" && steps[0] === "_ping" ? "GET" : request.method;
    for (const route of this.#routes.get(`${method} ${steps[0] ?? ""}`) ?? []) {
      const words = match(route.steps, steps);
      if (words) return route.run(new ApiCall(engine, request, reply, words, version));
    }
    throw new EngineError(404, "page not found");
  }
}

export function sendError(reply: Reply, { status, message }: EngineError): Promise<void> {
  return reply.send(status, `${JSON.stringify({ message })}\n`, { "Content-Type": "application/json" });
}

function checkVersion(version: string): void {
  const minor = (text: string) => Number(text.split(".")[1]);
  if (minor(version) > minor(API_VERSION))
    throw badRequest(`client version ${version} is too new. Maximum supported API version is ${API_VERSION}`);
  if (minor(version) < minor(MIN_API_VERSION))
    throw badRequest(
      `client version ${version} is too old. Minimum supported API version is ${MIN_API_VERSION}, please upgrade your client to a newer version`,
    );
}

/** `{name...}` takes all steps up to those that follow it: names of images have slashes. */
function match(pattern: readonly string[], steps: readonly string[]): Record<string, string> | undefined {
  const words: Record<string, string> = {};
  let at = 0;
  for (const [index, part] of pattern.entries()) {
    if (part.endsWith("...}")) {
      const after = pattern.length - index - 1;
      if (steps.length - at - after < 1) return undefined;
      words[part.slice(1, -4)] = decodeStep(steps.slice(at, steps.length - after).join("/"));
      at = steps.length - after;
    } else {
      const step = steps[at++];
      if (step === undefined) return undefined;
      if (part.startsWith("{")) words[part.slice(1, -1)] = decodeStep(step);
      else if (part !== step) return undefined;
    }
  }
  return at === steps.length ? words : undefined;
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
