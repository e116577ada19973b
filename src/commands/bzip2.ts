import { defineBzip2 } from "./bzip2/define-bzip2.ts";

/** https://sourceware.org/bzip2/manual/manual.html */
export const bzip2 = defineBzip2({
  name: "bzip2",
  summary: "a block-sorting file compressor",
  mode: "compress",
  examples: [{ run: "seq 1000 > f && bzip2 f && ls", prints: "f.bz2\n", shows: "pack a file" }],
});
