import { defineXz } from "./xz/define-xz.ts";

/** https://tukaani.org/xz/ */
export const xz = defineXz({
  name: "xz",
  summary: "compress or decompress .xz and .lzma files",
  mode: "compress",
  examples: [{ run: "seq 1000 > f && xz f && ls", prints: "f.xz\n", shows: "pack a file" }],
});
