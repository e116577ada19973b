import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_GZIP } from "./zgrep/families.ts";

/** zfgrep(1), a script of Debian's. */
export const zfgrep = defineZgrep({
  name: "zfgrep",
  summary: "search compressed files for a regular expression",
  option: "-F",
  family: OF_GZIP,
  examples: [
    {
      run: "seq 12 | gzip > f.gz && zfgrep '12' f.gz",
      prints: "12\n",
      shows: "search a file that is packed",
    },
  ],
});
