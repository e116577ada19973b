import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_XZ } from "./zgrep/families.ts";

/** xzfgrep(1), a script of Debian's. */
export const xzfgrep = defineZgrep({
  name: "xzfgrep",
  summary: "search compressed files for a regular expression",
  option: "-F",
  family: OF_XZ,
  examples: [
    { run: "seq 12 | xz > f.xz && xzfgrep '12' f.xz", prints: "12\n", shows: "search a file that is packed" },
  ],
});
