import { defineZgrep } from "./zgrep/define-zgrep.ts";
import { OF_XZ } from "./zgrep/families.ts";

/** xzgrep(1), a script of Debian's. */
export const xzgrep = defineZgrep({
  name: "xzgrep",
  summary: "search compressed files for a regular expression",
  family: OF_XZ,
  examples: [
    { run: "seq 12 | xz > f.xz && xzgrep '.2' f.xz", prints: "12\n", shows: "search a file that is packed" },
  ],
});
