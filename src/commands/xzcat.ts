import { defineXz } from "./xz/define-xz.ts";

/** https://tukaani.org/xz/ */
export const xzcat = defineXz({
  name: "xzcat",
  summary: "compress or decompress .xz and .lzma files",
  mode: "decompress",
  toStdout: true,
  examples: [
    { run: "echo hello | xz > f.xz && xzcat f.xz", prints: "hello\n", shows: "look into a packed file" },
  ],
});
