import type { Process } from "../../process/process.ts";

/** The release of Node.js that the computer has, and what is built into it: `process.versions`. */
export const NODE_VERSION = "20.20.2";

export const NODE_VERSIONS: Readonly<Record<string, string>> = {
  node: NODE_VERSION,
  acorn: "8.16.0",
  ada: "2.9.2",
  ares: "1.34.6",
  brotli: "1.1.0",
  cjs_module_lexer: "2.2.0",
  cldr: "48.0",
  icu: "78.2",
  llhttp: "9.3.1",
  modules: "115",
  napi: "9",
  nghttp2: "1.61.0",
  openssl: "3.0.19",
  simdutf: "6.4.2",
  tz: "2025c",
  undici: "6.24.1",
  unicode: "17.0",
  uv: "1.46.0",
  uvwasi: "0.0.23",
  v8: "11.3.244.8-node.38",
  zlib: "1.3.1-e00f703",
};

/** What this process is: in a container the one of its image, whose environment tells. */
export function nodeVersionOf(process: Process): string {
  return process.path.startsWith("/usr/local/")
    ? (process.env.get("NODE_VERSION") ?? NODE_VERSION)
    : NODE_VERSION;
}
