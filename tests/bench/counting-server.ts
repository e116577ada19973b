import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { findFreePort } from "../../scripts/free-port.mjs";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

export interface CountingServer {
  readonly address: string;
  /** Brotli bytes of what was asked for before a time, in milliseconds since 1970. */
  bytesBefore(time: number): number;
  forget(): void;
  close(): void;
}

/** Serves a folder as a good static host does, compressed once with brotli, and counts. */
export async function serveCounted(folder: string): Promise<CountingServer> {
  const compressed = new Map<string, Buffer>();
  let served: { readonly at: number; readonly bytes: number }[] = [];
  const read = (path: string) => {
    const known = compressed.get(path);
    if (known) return known;
    const body = brotliCompressSync(readFileSync(join(folder, path)));
    compressed.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    try {
      const body = read(path);
      served.push({ at: Date.now(), bytes: body.length });
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "",
        "content-encoding": "br",
        "cache-control": "no-store",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    address: `http://localhost:${port}/`,
    bytesBefore: (time) => served.filter(({ at }) => at < time).reduce((sum, { bytes }) => sum + bytes, 0),
    forget() {
      served = [];
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
