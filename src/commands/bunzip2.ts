import { defineBzip2 } from "./bzip2/define-bzip2.ts";

/** https://sourceware.org/bzip2/manual/manual.html */
export const bunzip2 = defineBzip2({
  name: "bunzip2",
  summary: "a block-sorting file compressor",
  mode: "decompress",
  examples: [{ run: "seq 3 > f && bzip2 f && bunzip2 f.bz2 && ls", prints: "f\n", shows: "unpack a file" }],
});
