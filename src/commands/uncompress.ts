import { defineFront } from "./gzip/define-front.ts";
import { GZIP_FLAGS } from "./gzip/wishes.ts";

const { stdout, force, keep, list, noName, name, quiet, recursive, suffix, synchronous, test, verbose } =
  GZIP_FLAGS;

/** https://www.gnu.org/software/gzip/manual/gzip.html */
export const uncompress = defineFront({
  name: "uncompress",
  summary: "expand files, as gunzip does",
  description: `Uncompress FILEs (by default, in-place).

Mandatory arguments to long options are mandatory for short options too.
`,
  option: "-d",
  flags: { stdout, force, keep, list, noName, name, quiet, recursive, suffix, synchronous, test, verbose },
  examples: [
    {
      run: "echo hello > f && gzip f && uncompress f.gz && cat f",
      prints: "hello\n",
      shows: "unpack a file",
    },
  ],
});
