import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_GZIP } from "./zgrep/families.ts";

/** zegrep(1), a script of Debian's. */
export const zegrep = defineZgrep({
  name: "zegrep",
  summary: "search compressed files for a regular expression",
  option: "-E",
  family: OF_GZIP,
  examples: [
    {
      run: "seq 12 | gzip > f.gz && zegrep '12$|xx' f.gz",
      prints: "12\n",
      shows: "search a file that is packed",
    },
  ],
});
