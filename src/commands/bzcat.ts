import { defineBzip2 } from "./bzip2/define-bzip2.ts";

/** https://sourceware.org/bzip2/manual/manual.html */
export const bzcat = defineBzip2({
  name: "bzcat",
  summary: "decompress files to stdout",
  mode: "decompress",
  toStdout: true,
  examples: [
    { run: "echo hello | bzip2 > f.bz2 && bzcat f.bz2", prints: "hello\n", shows: "look into a packed file" },
  ],
});
