import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_BZIP2 } from "./zgrep/families.ts";

/** bzfgrep(1), a script of Debian's. */
export const bzfgrep = defineZgrep({
  name: "bzfgrep",
  summary: "search compressed files for a regular expression",
  option: "-F",
  family: OF_BZIP2,
  examples: [
    {
      run: "seq 12 | bzip2 > f.bz2 && bzfgrep '12' f.bz2",
      prints: "12\n",
      shows: "search a file that is packed",
    },
  ],
});
