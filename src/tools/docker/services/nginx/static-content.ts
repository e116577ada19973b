import { encode } from "../../../../base/bytes.ts";
import { formatTime } from "../../../../base/format-time.ts";
import { joinPath } from "../../../../base/paths.ts";
import { Errno } from "../../../../disk/errno.ts";
import { httpDate } from "../access-log.ts";
import type { Exchange, NginxResponse } from "./exchange.ts";
import { typeOf } from "./mime-types.ts";
import { errorPage, redirectTo } from "./respond.ts";
import { interpolate, rootOf } from "./variables.ts";

/** What the file system has for the request, or another address to go on with. */
export type Content = NginxResponse | { readonly redirect: string };

/** The path on the disk: below `root`, or what `alias` puts for the location's own part. */
export function pathOf(exchange: Exchange, uri: string): string {
  const alias = exchange.scope.own("alias")[0]?.args[0];
  const { location } = exchange;
  if (alias === undefined || !location) return `${rootOf(exchange)}${uri}`;
  const base = interpolate(alias, exchange);
  return location.kind === "expression" ? base : `${base}${uri.slice(location.pattern.length)}`;
}

/** The file that the address names, of a directory its index. */
export function serveStatic(exchange: Exchange): Content {
  const { method, uri, process } = exchange;
  if (uri.endsWith("/")) return serveDirectory(exchange);
  if (method !== "GET" && method !== "HEAD") return errorPage(exchange, 405);
  const path = pathOf(exchange, uri);
  const status = process.files.stat(path);
  if (status instanceof Errno) return missing(exchange, path, status);
  if (status.kind === "directory")
    return redirectTo(exchange, 301, `${uri}/${exchange.args === "" ? "" : `?${exchange.args}`}`);
  return serveFile(exchange, path, uri);
}

function missing(exchange: Exchange, path: string, errno: Errno): NginxResponse {
  const isAbsent = errno === Errno.ENOENT || errno === Errno.ENOTDIR;
  if (!isAbsent || exchange.scope.isOn("log_not_found", true))
    exchange.warn("error", `open() "${path}" failed (${errno.number}: ${errno.message})`);
  return errorPage(exchange, isAbsent ? 404 : 403);
}

function serveFile(exchange: Exchange, path: string, uri: string): NginxResponse {
  const { process, headers, scope } = exchange;
  const content = process.files.readFile(path);
  const status = process.files.stat(path);
  if (content instanceof Errno) return missing(exchange, path, content);
  if (status instanceof Errno) return missing(exchange, path, status);
  const modified = httpDate(status.mtime);
  const tag = `"${Math.floor(status.mtime / 1000).toString(16)}-${content.length.toString(16)}"`;
  const tags: [string, string][] = scope.isOn("etag", true) ? [["ETag", tag]] : [];
  const isKnown = headers.get("if-none-match") === tag || headers.get("if-modified-since") === modified;
  if (isKnown)
    return { status: 304, headers: [["Last-Modified", modified], ...tags], body: new Uint8Array(0) };
  const type = typeOf(exchange, uri);
  return {
    status: 200,
    headers: [["Content-Type", type], ["Last-Modified", modified], ...tags, ["Accept-Ranges", "bytes"]],
    body: content,
  };
}

function serveDirectory(exchange: Exchange): Content {
  const { process, uri, scope, method } = exchange;
  for (const name of scope.words("index") ?? ["index.html"]) {
    const index = interpolate(name, exchange);
    const status = process.files.stat(pathOf(exchange, index.startsWith("/") ? index : `${uri}${index}`));
    if (!(status instanceof Errno) && status.kind === "file")
      return { redirect: index.startsWith("/") ? index : `${uri}${index}` };
  }
  const directory = pathOf(exchange, uri);
  const entries = process.files.readdir(directory);
  if (entries instanceof Errno) {
    const index = `${directory}${(scope.words("index") ?? ["index.html"])[0]}`;
    exchange.warn("error", `"${index}" is not found (${entries.number}: ${entries.message})`);
    return errorPage(exchange, entries === Errno.EACCES ? 403 : 404);
  }
  if (method !== "GET" && method !== "HEAD") return errorPage(exchange, 405);
  if (scope.isOn("autoindex")) return listing(exchange, directory);
  exchange.warn("error", `directory index of "${directory}" is forbidden`);
  return errorPage(exchange, 403);
}

const NAME_WIDTH = 50;
const SIZE_WIDTH = 19;

/** As ngx_http_autoindex_module.c lays it out: directories first. */
function listing({ process, uri }: Exchange, directory: string): NginxResponse {
  const entries = process.files.readdir(directory);
  const rows: { isDirectory: boolean; name: string; line: string }[] = [];
  for (const { name } of entries instanceof Errno ? [] : entries) {
    const status = process.files.stat(joinPath(directory, name));
    if (name.startsWith(".") || status instanceof Errno) continue;
    const isDirectory = status.kind === "directory";
    const shown = isDirectory ? `${name}/` : name;
    const short = shown.length > NAME_WIDTH ? `${shown.slice(0, NAME_WIDTH - 3)}..&gt;` : shown;
    const blanks = " ".repeat(Math.max(0, NAME_WIDTH - shown.length));
    const time = formatTime("%d-%b-%Y %H:%M", status.mtime);
    const size = (isDirectory ? "-" : String(status.size)).padStart(SIZE_WIDTH);
    rows.push({
      isDirectory,
      name,
      line: `<a href="${encodeURI(shown)}">${short}</a>${blanks} ${time} ${size}\r\n`,
    });
  }
  rows.sort((a, b) => Number(b.isDirectory) - Number(a.isDirectory) || (a.name < b.name ? -1 : 1));
  const title = `Index of ${uri}`;
  const lines = rows.map(({ line }) => line).join("");
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<h1>${title}</h1><hr><pre><a href="../">../</a>\r\n${lines}</pre><hr></body>\r\n</html>\r\n`;
  return { status: 200, headers: [["Content-Type", "text/html"]], body: encode(body) };
}

/** `try_files`: the first that is there; the last word stands for what to do where none is. */
export function tryFiles(exchange: Exchange, words: readonly string[]): string | number | undefined {
  const last = words.at(-1) ?? "";
  for (const word of words.slice(0, -1)) {
    const uri = interpolate(word, exchange);
    const status = exchange.process.files.stat(pathOf(exchange, uri));
    const wanted = uri.endsWith("/") ? "directory" : "file";
    if (!(status instanceof Errno) && status.kind === wanted) {
      exchange.uri = uri;
      return undefined;
    }
  }
  return last.startsWith("=") ? Number(last.slice(1)) : interpolate(last, exchange);
}
