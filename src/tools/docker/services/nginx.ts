import { formatTime } from "../../../base/format-time.ts";
import { Errno } from "../../../disk/errno.ts";
import type { HttpRequest, HttpResponse } from "../../../process/network/http-service.ts";
import type { Process } from "../../../process/process.ts";
import { combinedLine, httpDate } from "./access-log.ts";
import { type NginxServer, readNginxConfig } from "./nginx-config.ts";
import { listenOn, serveHttp } from "./serve-http.ts";
import { findFile } from "./static-site.ts";

const VERSION = "1.27.3";

/** `nginx [-g 'daemon off;'] [-t] [-v]`: static files, by conf.d/default.conf. */
export async function nginx(process: Process): Promise<number> {
  const args = process.argv.slice(1);
  if (args.includes("-v") || args.includes("-V")) {
    await process.write(2, `nginx version: nginx/${VERSION}\n`);
    return 0;
  }
  const servers = readNginxConfig(process.files);
  if (typeof servers === "string") {
    await process.write(2, servers.startsWith("rockpool:") ? `${servers}\n` : `nginx: [emerg] ${servers}\n`);
    return 1;
  }
  if (args.includes("-t")) {
    const file = "/etc/nginx/nginx.conf";
    await process.write(
      2,
      `nginx: the configuration file ${file} syntax is ok\nnginx: configuration file ${file} test is successful\n`,
    );
    return 0;
  }
  if (!args.join(" ").includes("daemon off")) {
    await process.write(
      2,
      "rockpool: not simulated here: nginx in the background (start it with -g 'daemon off;')\n",
    );
    return 1;
  }
  return serve(process, servers);
}

async function serve(process: Process, servers: readonly NginxServer[]): Promise<number> {
  const notice = (text: string) =>
    process.write(2, `${formatTime("%Y/%m/%d %H:%M:%S", process.kernel.now())} [notice] 1#1: ${text}\n`);
  await notice('using the "epoll" event method');
  await notice(`nginx/${VERSION}`);
  await notice("built by gcc 12.2.0 (Debian 12.2.0-14) ");
  await notice("OS: Linux 6.1.0-18-amd64");
  await notice("start worker processes");
  const running: Promise<never>[] = [];
  for (const server of servers) {
    const socket = listenOn(process, server.port);
    if (socket instanceof Errno) {
      const reason = socket === Errno.EACCES ? "13: Permission denied" : "98: Address already in use";
      await process.write(2, `nginx: [emerg] bind() to 0.0.0.0:${server.port} failed (${reason})\n`);
      return 1;
    }
    running.push(
      serveHttp(process, socket, (request, remote) => {
        const response = answer(process, server, request);
        const bytes = response.body.length;
        const line = combinedLine({
          remote,
          time: process.kernel.now(),
          request,
          status: response.status,
          bytes,
        });
        void process.write(1, `${line} "${request.headers.get("x-forwarded-for") ?? "-"}"\n`);
        return response;
      }),
    );
  }
  return Promise.race(running);
}

function answer(process: Process, server: NginxServer, request: HttpRequest): HttpResponse {
  const common = { Server: `nginx/${VERSION}`, Date: httpDate(process.kernel.now()) };
  if (request.method !== "GET" && request.method !== "HEAD") return errorPage(405, "Not Allowed", common);
  const found = findFile(process.files, server.root, request.target, server.indexes);
  switch (found.kind) {
    case "file": {
      const modified = httpDate(found.mtime);
      return {
        status: 200,
        headers: {
          ...common,
          "Content-Type": found.type,
          "Last-Modified": modified,
          "Accept-Ranges": "bytes",
        },
        body: found.content,
      };
    }
    case "redirect": {
      const page = errorPage(301, "Moved Permanently", common);
      const host = request.headers.get("host") ?? "localhost";
      return { ...page, headers: { ...page.headers, Location: `http://${host}${found.location}` } };
    }
    case "missing":
      return errorPage(404, "Not Found", common);
    case "forbidden":
      return errorPage(403, "Forbidden", common);
  }
}

function errorPage(status: number, reason: string, headers: Readonly<Record<string, string>>): HttpResponse {
  const title = `${status} ${reason}`;
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx/${VERSION}</center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: { ...headers, "Content-Type": "text/html" }, body };
}
