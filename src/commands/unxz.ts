import { defineXz } from "./xz/define-xz.ts";

/** https://tukaani.org/xz/ */
export const unxz = defineXz({
  name: "unxz",
  summary: "compress or decompress .xz and .lzma files",
  mode: "decompress",
  examples: [{ run: "seq 3 > f && xz f && unxz f.xz && ls", prints: "f\n", shows: "unpack a file" }],
});
