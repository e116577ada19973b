import { type HttpRequest, type HttpResponse, type Site, textOf } from "./http-service.ts";
import { poetrySite, pyenvRunSite, pythonSite } from "./python-sites.ts";

/** A host of the small internet that the computer can reach. */
export interface RemoteHost {
  readonly address: string;
  readonly names: readonly string[];
  /** Time to it and back, in milliseconds. */
  readonly latency: number;
  readonly site: Site;
}

const HTML = { "Content-Type": "text/html; charset=UTF-8" };
const TEXT = { "Content-Type": "text/plain; charset=utf-8" };
const JSON_TYPE = { "Content-Type": "application/json" };

const EXAMPLE_PAGE = `<!doctype html>
<html>
<head>
    <title>Example Domain</title>
    <meta charset="utf-8" />
</head>
<body>
<div>
    <h1>Example Domain</h1>
    <p>This domain is for use in illustrative examples in documents.</p>
</div>
</body>
</html>
`;

/** example.com, .net and .org: one page. */
function exampleSite({ method, target }: HttpRequest): HttpResponse {
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, headers: { ...TEXT, Allow: "GET, HEAD" }, body: "Method Not Allowed\n" };
  const isPage = target === "/" || target === "/index.html";
  return { status: isPage ? 200 : 404, headers: HTML, body: isPage ? EXAMPLE_PAGE : notFoundPage(target) };
}

function notFoundPage(target: string): string {
  return `<html><body><h1>404 Not Found</h1><p>${target.replace(/[<&]/g, "")}</p></body></html>\n`;
}

const CREATURES = [
  { id: 1, name: "anemone", legs: 0 },
  { id: 2, name: "crab", legs: 10 },
  { id: 3, name: "starfish", legs: 5 },
] as const;

const FILES: Readonly<Record<string, string>> = {
  "/": "Welcome to the tide pool. Try /hello.txt, /creatures.json, /creatures.csv, /old and /echo.\n",
  "/hello.txt": "Hello from the tide pool!\n",
  "/robots.txt": "User-agent: *\nDisallow: /private/\n",
  "/creatures.json": `${JSON.stringify(CREATURES)}\n`,
  "/creatures.csv": `id,name,legs\n${CREATURES.map(({ id, name, legs }) => `${id},${name},${legs}\n`).join("")}`,
  "/tides.txt": Array.from(
    { length: 200 },
    (_, at) => `tide ${at + 1}: ${at % 2 === 0 ? "high" : "low"}\n`,
  ).join(""),
};

/** tidepool.example: files, an interface for programs, redirections and errors to practise with. */
function tidepoolSite(request: HttpRequest): HttpResponse {
  const { method, target } = request;
  const path = target.replace(/\?.*/, "");
  const file = FILES[path];
  if (file !== undefined && (method === "GET" || method === "HEAD"))
    return { status: 200, headers: typeOf(path), body: file };
  if (path === "/old") return moved(301, "/hello.txt");
  if (path === "/loop") return moved(302, "/loop");
  if (path === "/private/") return secret(request);
  if (path === "/echo") return echo(request);
  if (path === "/headers")
    return {
      status: 200,
      headers: TEXT,
      body: [...request.headers].map(([name, value]) => `${name}: ${value}\n`).join(""),
    };
  const status = /^\/status\/(\d{3})$/.exec(path)?.[1];
  if (status !== undefined)
    return { status: Number(status), headers: TEXT, body: status === "204" ? "" : `${status}\n` };
  const creature = /^\/creatures\/(\d+)$/.exec(path)?.[1];
  if (creature !== undefined) return oneCreature(Number(creature), method);
  if (path === "/creatures" && method === "POST")
    return {
      status: 201,
      headers: { ...JSON_TYPE, Location: "/creatures/4" },
      body: `${textOf(request.body)}\n`,
    };
  return { status: 404, headers: TEXT, body: `There is no ${path} here.\n` };
}

function typeOf(path: string): Readonly<Record<string, string>> {
  return path.endsWith(".json") ? JSON_TYPE : path.endsWith(".csv") ? { "Content-Type": "text/csv" } : TEXT;
}

function moved(status: number, location: string): HttpResponse {
  return { status, headers: { ...TEXT, Location: location }, body: `Moved to ${location}\n` };
}

/** user: learner, password: tide. */
function secret({ headers }: HttpRequest): HttpResponse {
  if (headers.get("authorization") === "Basic bGVhcm5lcjp0aWRl")
    return { status: 200, headers: TEXT, body: "You found the pearl.\n" };
  return {
    status: 401,
    headers: { ...TEXT, "WWW-Authenticate": 'Basic realm="tidepool"' },
    body: "Who are you?\n",
  };
}

function echo({ method, target, headers, body }: HttpRequest): HttpResponse {
  const type = headers.get("content-type");
  const text = `${method} ${target}\n${type === undefined ? "" : `${type}\n`}${textOf(body)}${body.length > 0 ? "\n" : ""}`;
  return { status: 200, headers: TEXT, body: text };
}

/** The mirrors of packages: what they hold, the programs that ask them know by themselves. */
function mirrorSite({ target }: HttpRequest): HttpResponse {
  return { status: 404, headers: HTML, body: notFoundPage(target) };
}

function oneCreature(id: number, method: string): HttpResponse {
  const found = CREATURES.find((creature) => creature.id === id);
  if (!found) return { status: 404, headers: JSON_TYPE, body: '{"error":"no such creature"}\n' };
  if (method === "DELETE") return { status: 204, body: "" };
  return { status: 200, headers: JSON_TYPE, body: `${JSON.stringify(found)}\n` };
}

export const INTERNET: readonly RemoteHost[] = [
  {
    address: "93.184.215.14",
    names: ["example.com", "www.example.com", "example.net", "example.org"],
    latency: 24,
    site: exampleSite,
  },
  { address: "198.51.100.7", names: ["tidepool.example"], latency: 12, site: tidepoolSite },
  { address: "76.76.21.21", names: ["install.python-poetry.org"], latency: 20, site: poetrySite },
  { address: "185.199.108.153", names: ["pyenv.run"], latency: 18, site: pyenvRunSite },
  { address: "151.101.0.223", names: ["www.python.org", "python.org"], latency: 16, site: pythonSite },
  { address: "8.8.8.8", names: ["dns.google"], latency: 9, site: mirrorSite },
  { address: "8.8.4.4", names: ["dns.google"], latency: 9, site: mirrorSite },
  { address: "1.1.1.1", names: ["one.one.one.one"], latency: 8, site: mirrorSite },
  { address: "151.101.2.132", names: ["deb.debian.org"], latency: 14, site: mirrorSite },
  { address: "151.101.2.217", names: ["dl-cdn.alpinelinux.org"], latency: 15, site: mirrorSite },
];
