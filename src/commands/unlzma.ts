import { defineXz } from "./xz/define-xz.ts";

/** https://tukaani.org/xz/ */
export const unlzma = defineXz({
  name: "unlzma",
  summary: "compress or decompress .xz and .lzma files",
  mode: "decompress",
  format: "lzma",
  examples: [
    {
      run: "seq 3 > f && lzma f && unlzma f.lzma && ls",
      prints: "f\n",
      shows: "unpack a file of the older format",
    },
  ],
});
