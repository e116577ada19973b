import { defineXz } from "./xz/define-xz.ts";

/** https://tukaani.org/xz/ */
export const lzma = defineXz({
  name: "lzma",
  summary: "compress or decompress .xz and .lzma files",
  mode: "compress",
  format: "lzma",
  examples: [
    { run: "seq 1000 > f && lzma f && ls", prints: "f.lzma\n", shows: "pack a file in the older format" },
  ],
});
