import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";

/** What of a server block is simulated. */
export interface NginxServer {
  readonly port: number;
  readonly root: string;
  readonly indexes: readonly string[];
}

interface Directive {
  readonly words: readonly string[];
  readonly block: readonly Directive[] | undefined;
}

const SERVERS = "/etc/nginx/conf.d/default.conf";
/** Directives that change nothing here. */
const HARMLESS = new Set([
  "server_name",
  "error_page",
  "access_log",
  "error_log",
  "charset",
  "keepalive_timeout",
  "sendfile",
  "internal",
]);
const DEFAULT: NginxServer = {
  port: 80,
  root: "/usr/share/nginx/html",
  indexes: ["index.html", "index.htm"],
};

/** The servers of conf.d/default.conf; a text says what cannot be used. */
export function readNginxConfig(files: Files): readonly NginxServer[] | string {
  const content = files.readFile(SERVERS);
  if (content instanceof Errno) return [DEFAULT];
  const tokens =
    decode(content)
      .replace(/#.*$/gm, "")
      .match(/[{};]|"[^"]*"|'[^']*'|[^\s{};]+/g) ?? [];
  const directives = parseBlock(tokens, { at: 0 });
  if (typeof directives === "string") return directives;
  const servers: NginxServer[] = [];
  for (const { words, block } of directives) {
    if (words[0] !== "server" || !block) return `"${words[0]}" directive is not allowed here in ${SERVERS}`;
    const server = readServer(block);
    if (typeof server === "string") return server;
    servers.push(server);
  }
  return servers;
}

function parseBlock(tokens: readonly string[], place: { at: number }): readonly Directive[] | string {
  const found: Directive[] = [];
  let words: string[] = [];
  for (let token = tokens[place.at++]; token !== undefined; token = tokens[place.at++]) {
    if (token === "}") return found;
    if (token === ";") {
      found.push({ words, block: undefined });
      words = [];
    } else if (token === "{") {
      const block = parseBlock(tokens, place);
      if (typeof block === "string") return block;
      found.push({ words, block });
      words = [];
    } else words.push(token.replace(/^["']|["']$/g, ""));
  }
  return words.length === 0 ? found : `unexpected end of file, expecting ";" or "}" in ${SERVERS}`;
}

function readServer(block: readonly Directive[]): NginxServer | string {
  let server = DEFAULT;
  for (const { words, block: inner } of block) {
    const [name = "", ...values] = words;
    if (name === "listen")
      server = { ...server, port: Number(values[0]?.replace(/^.*:/, "")) || server.port };
    else if (name === "root") server = { ...server, root: values[0] ?? server.root };
    else if (name === "index") server = { ...server, indexes: values };
    else if (name === "location" && inner && values[0] === "/") {
      const location = readServer(inner);
      if (typeof location === "string") return location;
      server = { ...location, port: server.port };
    } else if (!HARMLESS.has(name) && !(name === "location" && values[0] === "="))
      return `rockpool: not simulated here: nginx: the directive "${words.join(" ")}"`;
  }
  return server;
}
