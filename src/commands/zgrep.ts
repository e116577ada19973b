import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_GZIP } from "./zgrep/families.ts";

/** zgrep(1), a script of Debian's. */
export const zgrep = defineZgrep({
  name: "zgrep",
  summary: "search compressed files for a regular expression",
  family: OF_GZIP,
  examples: [
    { run: "seq 12 | gzip > f.gz && zgrep '.2' f.gz", prints: "12\n", shows: "search a file that is packed" },
  ],
});
