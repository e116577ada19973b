import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_BZIP2 } from "./zgrep/families.ts";

/** bzegrep(1), a script of Debian's. */
export const bzegrep = defineZgrep({
  name: "bzegrep",
  summary: "search compressed files for a regular expression",
  option: "-E",
  family: OF_BZIP2,
  examples: [
    {
      run: "seq 12 | bzip2 > f.bz2 && bzegrep '1(2)' f.bz2",
      prints: "12\n",
      shows: "search a file that is packed",
    },
  ],
});
