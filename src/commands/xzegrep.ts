import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_XZ } from "./zgrep/families.ts";

/** xzegrep(1), a script of Debian's. */
export const xzegrep = defineZgrep({
  name: "xzegrep",
  summary: "search compressed files for a regular expression",
  option: "-E",
  family: OF_XZ,
  examples: [
    {
      run: "seq 12 | xz > f.xz && xzegrep '1(2)' f.xz",
      prints: "12\n",
      shows: "search a file that is packed",
    },
  ],
});
