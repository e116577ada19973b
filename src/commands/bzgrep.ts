import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_BZIP2 } from "./zgrep/families.ts";

/** bzgrep(1), a script of Debian's. */
export const bzgrep = defineZgrep({
  name: "bzgrep",
  summary: "search compressed files for a regular expression",
  family: OF_BZIP2,
  examples: [
    {
      run: "seq 12 | bzip2 > f.bz2 && bzgrep '.2' f.bz2",
      prints: "12\n",
      shows: "search a file that is packed",
    },
  ],
});
