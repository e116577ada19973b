import { chooseLocation } from "./choose-server.ts";
import type { Location } from "./configuration.ts";
import type { Exchange, NginxResponse } from "./exchange.ts";
import { passOn } from "./proxy.ts";
import { errorPage, redirectTo } from "./respond.ts";
import { runRewrites } from "./rewrite.ts";
import { parseSize, type Scope } from "./scope.ts";
import { serveStatic, tryFiles } from "./static-content.ts";
import { interpolate } from "./variables.ts";

/** Internal redirections until it is a loop. */
const MOST_REDIRECTS = 10;
const REWRITING = new Set(["set", "if", "rewrite", "return"]);

/** Answers a request: through the phases of the server, and with the page for an error where one is named. */
export async function handle(exchange: Exchange): Promise<NginxResponse> {
  const response = await answer(exchange);
  if (response.isPassed || response.status < 300 || exchange.variables.has(" error page")) return response;
  return (await errorPageFor(exchange, response)) ?? response;
}

async function answer(exchange: Exchange): Promise<NginxResponse> {
  const { server } = exchange;
  const done = runRewrites(
    exchange,
    server.scope.directives.filter(({ name }) => REWRITING.has(name)),
  );
  if (done && done !== "search") return done;
  return serve(exchange);
}

/** Looks for the location and does what it says, as long as that leads to another address. */
async function serve(exchange: Exchange): Promise<NginxResponse> {
  for (; exchange.redirects <= MOST_REDIRECTS; exchange.redirects++) {
    const response = await serveOnce(exchange);
    if (response) return response;
  }
  exchange.warn(
    "error",
    `rewrite or internal redirection cycle while internally redirecting to "${exchange.uri}"`,
  );
  return errorPage(exchange, 500);
}

/** Undefined: the address has changed, another location may be the one. */
async function serveOnce(exchange: Exchange): Promise<NginxResponse | undefined> {
  const { server, uri } = exchange;
  if (uri.startsWith("@"))
    return inLocation(
      exchange,
      server.locations.find(({ pattern }) => pattern === uri),
    );
  const slash = withSlash(server.locations, uri);
  if (slash) return redirectTo(exchange, 301, `${uri}/${exchange.args === "" ? "" : `?${exchange.args}`}`);
  const found = chooseLocation(server.locations, uri);
  if (found?.match) {
    exchange.captures = found.match.groups;
    for (const [name, value] of found.match.named) exchange.variables.set(name, value);
  }
  return inLocation(exchange, found?.location);
}

/** `/api` where there is a `location /api/` that another server answers for. */
function withSlash(locations: readonly Location[], uri: string): Location | undefined {
  if (locations.some(({ kind, pattern }) => kind === "exact" && pattern === uri)) return undefined;
  return locations.find(
    ({ kind, pattern, proxy }) => proxy && kind !== "expression" && pattern === `${uri}/` && pattern !== "/",
  );
}

async function inLocation(
  exchange: Exchange,
  location: Location | undefined,
): Promise<NginxResponse | undefined> {
  exchange.location = location;
  exchange.scope = location?.scope ?? exchange.server.scope;
  if (location && location.scope.own("internal").length > 0 && exchange.redirects === 0)
    return errorPage(exchange, 404);
  const before = exchange.uri;
  const done = runRewrites(
    exchange,
    location?.scope.directives.filter(({ name }) => REWRITING.has(name)) ?? [],
  );
  if (done && done !== "search") return done;
  if (done === "search" || (exchange.uri !== before && !endsWithBreak(location))) return undefined;
  const refused = refusal(exchange);
  if (refused) return errorPage(exchange, refused);
  const files = exchange.scope.words("try_files");
  if (files && isWhereItStands(exchange)) {
    const other = tryFiles(exchange, files);
    if (typeof other === "number") return errorPage(exchange, other);
    if (other !== undefined) return goTo(exchange, other);
  }
  return content(exchange);
}

/** `rewrite … break` stays in its location. */
function endsWithBreak(location: Location | undefined): boolean {
  return location?.scope.own("rewrite").some(({ args }) => args[2] === "break") ?? false;
}

/** `try_files` of a server holds where no location was found. */
function isWhereItStands({ scope, location, server }: Exchange): boolean {
  return scope.own("try_files").length > 0 || (!location && server.scope.own("try_files").length > 0);
}

function goTo(exchange: Exchange, place: string): undefined {
  const [path = "/", query] = place.split("?", 2);
  exchange.uri = path;
  if (query !== undefined) exchange.args = query;
}

async function content(exchange: Exchange): Promise<NginxResponse | undefined> {
  const { location } = exchange;
  if (location?.proxy) return passOn(exchange, location.proxy);
  const found = serveStatic(exchange);
  if (!("redirect" in found)) return found;
  return goTo(exchange, found.redirect);
}

/** The status where a client is not let in. */
function refusal(exchange: Exchange): number | undefined {
  const { scope, body, client } = exchange;
  const most = parseSize(scope.word("client_max_body_size", "1m"));
  if (most > 0 && body.length > most) {
    exchange.warn("error", `client intended to send too large body: ${body.length} bytes`);
    return 413;
  }
  const holder = nearestWith(scope, ["allow", "deny"]);
  for (const { name, args } of holder?.directives ?? []) {
    if ((name !== "allow" && name !== "deny") || !covers(args[0] ?? "", client.address)) continue;
    if (name === "allow") return undefined;
    exchange.warn("error", "access forbidden by rule");
    return 403;
  }
  return undefined;
}

function nearestWith(scope: Scope | undefined, names: readonly string[]): Scope | undefined {
  if (!scope || scope.directives.some(({ name }) => names.includes(name))) return scope;
  return nearestWith(scope.parent, names);
}

function covers(range: string, address: string): boolean {
  if (range === "all" || range === address) return true;
  const [base = "", bits] = range.split("/");
  if (bits === undefined) return false;
  const number = (text: string) => text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(bits));
  return Math.floor(number(base) / size) === Math.floor(number(address) / size);
}

/** `error_page`: another page for this status, which the answer keeps unless it is told another. */
async function errorPageFor(exchange: Exchange, response: NginxResponse): Promise<NginxResponse | undefined> {
  const rule = exchange.scope
    .all("error_page")
    .find(({ args }) => args.slice(0, -1).includes(String(response.status)));
  if (!rule || response.headers.some(([name]) => name === "Location")) return undefined;
  const own = response.headers.length === 1 && response.headers[0]?.[1] === "text/html";
  if (!own) return undefined;
  const target = interpolate(rule.args.at(-1) ?? "", exchange);
  const change = rule.args.find((word) => word.startsWith("="));
  if (/^https?:/.test(target)) return redirectTo(exchange, Number(change?.slice(1)) || 302, target);
  exchange.variables.set(" error page", "1");
  exchange.redirects = 1;
  goTo(exchange, target);
  const page = await serve({ ...exchange, method: exchange.method === "HEAD" ? "HEAD" : "GET" });
  if (page.status >= 300 && page.status !== 304) return response;
  const status =
    change === undefined ? response.status : change === "=" ? page.status : Number(change.slice(1));
  return { ...page, status };
}
