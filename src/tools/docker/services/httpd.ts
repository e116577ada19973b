import { formatTime } from "../../../base/format-time.ts";
import { Errno } from "../../../disk/errno.ts";
import type { HttpRequest, HttpResponse } from "../../../process/network/http-service.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { Process } from "../../../process/process.ts";
import { SIGWINCH } from "../../../process/signals.ts";
import { combinedLine, httpDate } from "./access-log.ts";
import { listenOn, serveHttp } from "./serve-http.ts";
import { findFile } from "./static-site.ts";

const VERSION = "Apache/2.4.62 (Unix)";
const ROOT = "/usr/local/apache2/htdocs";
const PORT = 80;

/** `httpd -DFOREGROUND [-v]`: the files of /usr/local/apache2/htdocs on port 80. */
export async function httpd(process: Process): Promise<number> {
  const args = process.argv.slice(1);
  if (args.includes("-v")) {
    await process.write(1, `Server version: ${VERSION}\nServer built:   Jul 23 2024 22:05:05\n`);
    return 0;
  }
  if (!/-D ?FOREGROUND/.test(args.join(" "))) {
    await process.write(
      2,
      "rockpool: not simulated here: httpd in the background (start it with -DFOREGROUND)\n",
    );
    return 1;
  }
  const socket = listenOn(process, PORT);
  if (socket instanceof Errno) {
    const reason = `(${socket.number})${socket.message}: AH00072: make_sock: could not bind to address 0.0.0.0:${PORT}`;
    await process.write(
      2,
      `${reason}\nno listening sockets available, shutting down\nAH00015: Unable to open logs\n`,
    );
    return 1;
  }
  await tellStart(process, args);
  // Its own signal for a graceful end; the image names it as the one to stop with.
  process.handle(SIGWINCH, () => process.finish({ status: 0 }));
  return serveHttp(process, socket, (request, remote) => {
    const response = answer(process, request);
    const time = process.kernel.now();
    const line = combinedLine({
      remote,
      time,
      request,
      status: response.status,
      bytes: response.body.length,
    });
    // The common log format, without the last two fields.
    void process.write(1, `${line.replace(/ "[^"]*" "[^"]*"$/, "")}\n`);
    return response;
  });
}

async function tellStart(process: Process, args: readonly string[]): Promise<void> {
  const address = networkOf(process).cards[0]?.address ?? "127.0.0.1";
  const unnamed = `AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${address}. Set the 'ServerName' directive globally to suppress this message\n`;
  const time = formatTime("%a %b %d %H:%M:%S.000000 %Y", process.kernel.now());
  const notice = (module: string, text: string) =>
    `[${time}] [${module}:notice] [pid ${process.pid}:tid ${process.pid}] ${text}\n`;
  await process.write(
    2,
    unnamed.repeat(2) +
      notice("mpm_event", `AH00489: ${VERSION} configured -- resuming normal operations`) +
      notice("core", `AH00094: Command line: 'httpd ${args.join(" ").replace("-DF", "-D F")}'`),
  );
}

function answer(process: Process, request: HttpRequest): HttpResponse {
  const common = { Date: httpDate(process.kernel.now()), Server: VERSION };
  const found = findFile(process.files, ROOT, request.target, ["index.html"]);
  switch (found.kind) {
    case "file": {
      const headers = {
        ...common,
        "Last-Modified": httpDate(found.mtime),
        "Accept-Ranges": "bytes",
        "Content-Type": found.type,
      };
      return { status: 200, headers, body: found.content };
    }
    case "redirect": {
      const place = `http://${request.headers.get("host") ?? "localhost"}${found.location}`;
      const text = `<p>The document has moved <a href="${place}">here</a>.</p>`;
      return { ...page(301, "Moved Permanently", text, { ...common, Location: place }) };
    }
    case "missing":
      return page(404, "Not Found", "<p>The requested URL was not found on this server.</p>", common);
    case "forbidden":
      return page(403, "Forbidden", "<p>You don't have permission to access this resource.</p>", common);
  }
}

function page(
  status: number,
  title: string,
  text: string,
  headers: Readonly<Record<string, string>>,
): HttpResponse {
  const body = `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>${status} ${title}</title>
</head><body>
<h1>${title}</h1>
${text}
</body></html>
`;
  return { status, headers: { ...headers, "Content-Type": "text/html; charset=iso-8859-1" }, body };
}
