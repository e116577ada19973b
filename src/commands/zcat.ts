import { defineFront } from "./gzip/define-front.ts";
import { GZIP_FLAGS } from "./gzip/wishes.ts";

const { force, list, quiet, recursive, suffix, synchronous, test, verbose } = GZIP_FLAGS;

/** https://www.gnu.org/software/gzip/manual/gzip.html */
export const zcat = defineFront({
  name: "zcat",
  summary: "show the contents of compressed files",
  description: "Uncompress FILEs to standard output.\n",
  option: "-cd",
  flags: {
    force: { ...force, help: "force; read compressed data even from a terminal" },
    list,
    quiet,
    recursive,
    suffix,
    synchronous,
    test,
    verbose,
  },
  examples: [
    { run: "echo hello > f && gzip f && zcat f.gz", prints: "hello\n", shows: "look into a packed file" },
  ],
});
