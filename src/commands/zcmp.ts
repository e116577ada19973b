import { defineZdiff } from "./zdiff/define-zdiff.ts";

/** zcmp(1), a script of gzip's. */
export const zcmp = defineZdiff({
  name: "zcmp",
  summary: "compare compressed files",
  compares: "cmp",
  help: `Usage: /usr/bin/zcmp [OPTION]... FILE1 [FILE2]
Compare FILE1 to FILE2 byte by byte, using their uncompressed contents
if they are compressed.  If FILE2 is omitted, compare FILE1 to the
uncompressed contents of FILE1.gz.  Do comparisons like 'cmp' does.

Options are the same as for 'cmp'.

If a FILE is '-' or missing, read standard input.

Report bugs to <bug-gzip@gnu.org>.
`,
  examples: [
    { run: "seq 3 > a && gzip -k a && zcmp a.gz a", prints: "", shows: "compare a packed file with another" },
  ],
});
