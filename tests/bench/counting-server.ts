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
  /** Brotli bytes served so far. */
  readonly bytes: number;
  /** What was served, with its bytes. */
  readonly served: readonly (readonly [path: string, bytes: number])[];
  forget(): void;
  close(): void;
}

/** Serves a folder as a good static host does, compressed once with brotli, and counts. */
export async function serveCounted(folder: string): Promise<CountingServer> {
  const compressed = new Map<string, Buffer>();
  let served: (readonly [string, number])[] = [];
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
      served.push([path, body.length]);
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
    get bytes() {
      return served.reduce((sum, [, bytes]) => sum + bytes, 0);
    },
    get served() {
      return served;
    },
    forget() {
      served = [];
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
