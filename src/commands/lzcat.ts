import { defineXz } from "./xz/define-xz.ts";

/** https://tukaani.org/xz/ */
export const lzcat = defineXz({
  name: "lzcat",
  summary: "compress or decompress .xz and .lzma files",
  mode: "decompress",
  format: "lzma",
  toStdout: true,
  examples: [
    {
      run: "echo hello | lzma | lzcat",
      prints: "hello\n",
      shows: "unpack a file of the older format in a pipe",
    },
  ],
});
