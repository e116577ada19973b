import { defineZdiff } from "./zdiff/define-zdiff.ts";

/** zdiff(1), a script of gzip's. */
export const zdiff = defineZdiff({
  name: "zdiff",
  summary: "compare compressed files",
  compares: "diff",
  help: `Usage: /usr/bin/zdiff [OPTION]... FILE1 [FILE2]
Compare FILE1 to FILE2, using their uncompressed contents if they are
compressed.  If FILE2 is omitted, compare FILE1 to the uncompressed
contents of FILE1.gz.  Do comparisons like 'diff' does.

OPTIONs are the same as for 'diff'.

Report bugs to <bug-gzip@gnu.org>.
`,
  examples: [
    {
      run: "seq 3 > a && gzip -k a && zdiff a.gz a",
      prints: "",
      shows: "compare a packed file with another",
    },
  ],
});
