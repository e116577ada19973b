import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { findFreePort } from "../../scripts/free-port.mjs";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

export interface CountingServer {
  readonly address: string;
  /** Brotli bytes of what was asked for before a time, in milliseconds since 1970. */
  bytesBefore(time: number): number;
  /** The same by file, however often it was asked for: nothing may be cached here, so what a page keeps it fetches again. */
  filesBefore(time: number): ReadonlyMap<string, number>;
  /** Compresses these files now: a browser does not wait as long as the large ones take. */
  compressAhead(pattern: RegExp): void;
  forget(): void;
  close(): void;
}

/** By the hash of what was compressed: servers beside each other share the largest files. */
const compressed = new Map<string, Buffer>();

function compress(content: Buffer): Buffer {
  const hash = createHash("sha256").update(content).digest("hex");
  const body = compressed.get(hash) ?? brotliCompressSync(content);
  compressed.set(hash, body);
  return body;
}

/** Serves a folder as a good static host does, compressed once with brotli, and counts. */
export async function serveCounted(folder: string): Promise<CountingServer> {
  let served: { readonly at: number; readonly path: string; readonly bytes: number }[] = [];
  const files = new Map<string, Buffer>();
  const read = (path: string) => {
    const known = files.get(path);
    if (known) return known;
    const body = compress(readFileSync(join(folder, path)));
    files.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    try {
      const body = read(path);
      served.push({ at: Date.now(), path, bytes: body.length });
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
    filesBefore: (time) =>
      new Map(served.filter(({ at }) => at < time).map(({ path, bytes }) => [path, bytes] as const)),
    compressAhead(pattern) {
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
      for (const name of names) if (pattern.test(name)) read(normalize(`/${name}`));
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
