import { decode } from "../../base/bytes.ts";
import { baseName, joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { type HttpRequest, type HttpResponse, HttpService } from "../../process/network/http-service.ts";
import { networkOf } from "../../process/network/network.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import type { Process } from "../../process/process.ts";
import { SIGINT } from "../../process/signals.ts";
import { Interrupted } from "../../process/unwind.ts";
import type { NativeProgram } from "./native-modules.ts";

interface Wish {
  port: number;
  bind: string;
  directory: string;
}

const USAGE = "usage: server.py [-h] [--cgi] [--bind ADDRESS] [--directory DIRECTORY] [port]\n";

/** `python -m http.server`: a directory on the computer's own network. */
export const httpServer: NativeProgram = async (process, { version }, args) => {
  const wish = parse(args, process.cwd);
  if (typeof wish === "string") {
    await process.stderr.write(wish);
    return wish.startsWith("rockpool:") ? 1 : 2;
  }
  const listener = networkOf(process).listen(process, wish.bind, wish.port);
  if (listener instanceof Errno) {
    const kind = listener === Errno.EACCES ? "PermissionError" : "OSError";
    await process.stderr.write(`${kind}: [Errno ${listener.number}] ${listener.message}\n`);
    return 1;
  }
  process.fds.add(listener);
  const { port } = listener.local;
  await process.stdout.write(
    `Serving HTTP on ${wish.bind} port ${port} (http://${wish.bind}:${port}/) ...\n`,
  );
  process.interruptible = true;
  // As CPython: a SIGINT that is ignored from the start, as of a background job, stays so.
  if (process.disposition(SIGINT) === "default") process.handle(SIGINT, () => undefined);
  try {
    for (;;) {
      const socket = await listener.accept(process);
      // Each connection is a thread of its own; one that breaks ends alone.
      serve(process, socket, wish.directory, `SimpleHTTP/0.6 Python/${version.text}`).catch(() => undefined);
    }
  } catch (thrown) {
    if (!(thrown instanceof Interrupted)) throw thrown;
    await process.stdout.write("\nKeyboard interrupt received, exiting.\n");
    return 0;
  }
};

function parse(args: readonly string[], cwd: string): Wish | string {
  const wish: Wish = { port: 8000, bind: "0.0.0.0", directory: cwd };
  for (let at = 0; at < args.length; at++) {
    const [name = "", joined] = (args[at] ?? "").split(/=(.*)/s);
    const value = () => joined ?? args[++at];
    if (name === "-b" || name === "--bind") wish.bind = value() ?? wish.bind;
    else if (name === "-d" || name === "--directory") wish.directory = normalizePath(value() ?? ".", cwd);
    else if (name === "--cgi") return "rockpool: not simulated here: http.server --cgi\n";
    else if (name.startsWith("-")) return `${USAGE}server.py: error: unrecognized arguments: ${name}\n`;
    else if (!/^\d+$/.test(name))
      return `${USAGE}server.py: error: argument port: invalid int value: '${name}'\n`;
    else wish.port = Number(name);
  }
  return wish;
}

async function serve(
  process: Process,
  socket: StreamSocket,
  directory: string,
  server: string,
): Promise<void> {
  const fd = process.fds.add(socket);
  socket.release();
  const service = new HttpService((request) => {
    const response = answer(process.files, directory, request);
    const log = `${socket.remote.address} - - [${timestamp(process.kernel.now())}]`;
    const { method, target } = request;
    if (response.status >= 400)
      void process.stderr.write(`${log} code ${response.status}, message ${MESSAGES[response.status]}\n`);
    void process.stderr.write(`${log} "${method} ${target} HTTP/1.1" ${response.status} -\n`);
    return { ...response, headers: { Server: server, ...response.headers } };
  });
  while (!service.closes) {
    const bytes = await process.read(fd);
    if (bytes instanceof Errno || bytes.length === 0) break;
    const reply = service.receive(bytes);
    if (reply.length > 0 && (await process.write(fd, reply))) break;
  }
  process.fds.close(fd);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `15/Jan/2025 09:00:00` */
function timestamp(now: number): string {
  const time = new Date(now).toISOString();
  const month = MONTHS[Number(time.slice(5, 7)) - 1];
  return `${time.slice(8, 10)}/${month}/${time.slice(0, 4)} ${time.slice(11, 19)}`;
}

const MESSAGES: Readonly<Record<number, string>> = { 404: "File not found", 501: "Unsupported method" };

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  csv: "text/csv",
  gif: "image/gif",
  htm: "text/html",
  html: "text/html",
  jpg: "image/jpeg",
  js: "text/javascript",
  json: "application/json",
  md: "text/markdown",
  png: "image/png",
  py: "text/x-python",
  svg: "image/svg+xml",
  txt: "text/plain",
};

function answer(files: Files, directory: string, { method, target }: HttpRequest): HttpResponse {
  if (method !== "GET" && method !== "HEAD") return fault(501, `Unsupported method (${method})`);
  const [path = "/"] = target.split(/[?#]/);
  const full = joinPath(directory, normalizePath(decodePath(path)).slice(1));
  const status = files.stat(full);
  if (status instanceof Errno) return fault(404, "File not found");
  if (status.kind === "directory") {
    if (!path.endsWith("/")) return { status: 301, headers: { Location: `${path}/` }, body: "" };
    const index = files.readFile(joinPath(full, "index.html"));
    if (!(index instanceof Errno))
      return { status: 200, headers: { "Content-Type": "text/html" }, body: index };
    return listing(files, full, decodePath(path));
  }
  const content = files.readFile(full);
  if (content instanceof Errno) return fault(404, "File not found");
  const type = TYPES[/\.(\w+)$/.exec(baseName(full))?.[1] ?? ""] ?? "application/octet-stream";
  return { status: 200, headers: { "Content-Type": type }, body: content };
}

/** Percent signs of a URL; what is none stays. */
function decodePath(path: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < path.length; at++) {
    const code = /^%([0-9a-fA-F]{2})/.exec(path.slice(at, at + 3))?.[1];
    bytes.push(code === undefined ? path.charCodeAt(at) & 0xff : Number.parseInt(code, 16));
    if (code !== undefined) at += 2;
  }
  return decode(Uint8Array.from(bytes));
}

function listing(files: Files, directory: string, shown: string): HttpResponse {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return fault(404, "No permission to list directory");
  const names = entries
    .map(({ name, kind }) => `${name}${kind === "directory" ? "/" : kind === "symlink" ? "@" : ""}`)
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const title = `Directory listing for ${escapeHtml(shown)}`;
  const items = names.map((name) => {
    const link = encodeURI(name.replace(/@$/, ""));
    return `<li><a href="${link}">${escapeHtml(name)}</a></li>`;
  });
  const body = [
    "<!DOCTYPE HTML>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    "</head>",
    "<body>",
    `<h1>${title}</h1>`,
    "<hr>",
    "<ul>",
    ...items,
    "</ul>",
    "<hr>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
  return { status: 200, headers: { "Content-Type": "text/html; charset=utf-8" }, body };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function fault(status: number, message: string): HttpResponse {
  const body = `<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: ${status}</p>
        <p>Message: ${message}.</p>
        <p>Error code explanation: ${status === 404 ? "404 - Nothing matches the given URI" : "501 - Server does not support this operation"}.</p>
    </body>
</html>
`;
  return { status, headers: { "Content-Type": "text/html;charset=utf-8" }, body };
}
