import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options of sort, in the order of its help. */
export const SORT_FLAGS = {
  ignoreLeadingBlanks: { short: "b", help: "ignore leading blanks", before: "Ordering options:\n" },
  dictionaryOrder: { column: 31, short: "d", help: "consider only blanks and alphanumeric characters" },
  ignoreCase: { column: 31, short: "f", help: "fold lower case to upper case characters" },
  generalNumericSort: { column: 31, short: "g", help: "compare according to general numerical value" },
  ignoreNonprinting: { column: 31, short: "i", help: "consider only printable characters" },
  monthSort: { column: 31, short: "M", help: "compare (unknown) < 'JAN' < ... < 'DEC'" },
  humanNumericSort: { column: 31, short: "h", help: "compare human readable numbers (e.g., 2K 1G)" },
  numericSort: { column: 31, short: "n", help: "compare according to string numerical value" },
  randomSort: { column: 31, short: "R", help: "shuffle, but group identical keys.  See shuf(1)" },
  randomSource: {
    column: 31,
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "get random bytes from FILE",
  },
  reverse: { column: 31, short: "r", help: "reverse the result of comparisons" },
  sort: {
    column: 31,
    argument: {
      name: "WORD",
      choices: [["general-numeric"], ["human-numeric"], ["month"], ["numeric"], ["random"], ["version"]],
    },
    help: "sort according to WORD:\n  general-numeric -g, human-numeric -h, month -M,\n  numeric -n, random -R, version -V",
  },
  versionSort: { column: 31, short: "V", help: "natural sort of (version) numbers within text" },
  batchSize: {
    column: 29,
    argument: { name: "NMERGE", completes: "none" },
    help: "merge at most NMERGE inputs at once;\nfor more use temp files",
    before: "\nOther options:\n",
  },
  checkShort: {
    column: 29,
    short: "c",
    long: false,
    shows: "  -c, --check, --check=diagnose-first",
    help: "check for sorted input; do not sort",
  },
  check: {
    argument: {
      name: "WHEN",
      optional: "diagnose-first",
      choices: [["quiet", "silent"], ["diagnose-first"]],
    },
    help: "check for sorted input; do not sort",
    hidden: true,
  },
  checkQuiet: {
    column: 29,
    short: "C",
    long: false,
    shows: "  -C, --check=quiet, --check=silent",
    help: "like -c, but do not report first bad line",
  },
  compressProgram: {
    column: 29,
    argument: { name: "PROG", completes: "command" },
    help: "compress temporaries with PROG;\n  decompress them with PROG -d",
  },
  debug: {
    column: 29,
    help: "annotate the part of the line used to sort,\n  and warn about questionable usage to stderr",
  },
  files0From: {
    column: 29,
    long: "files0-from",
    argument: { name: "F", completes: "file" },
    help: "read input from the files specified by\nNUL-terminated names in file F;\nIf F is - then read names from standard input",
  },
  key: {
    column: 29,
    short: "k",
    argument: { name: "KEYDEF", completes: "none" },
    repeatable: true,
    help: "sort via a key; KEYDEF gives location and type",
  },
  merge: { column: 29, short: "m", help: "merge already sorted files; do not sort" },
  output: {
    column: 29,
    short: "o",
    argument: { name: "FILE", completes: "file" },
    help: "write result to FILE instead of standard output",
  },
  stable: { column: 29, short: "s", help: "stabilize sort by disabling last-resort comparison" },
  bufferSize: {
    column: 29,
    short: "S",
    argument: { name: "SIZE", completes: "none" },
    help: "use SIZE for main memory buffer",
  },
  fieldSeparator: {
    column: 29,
    short: "t",
    argument: { name: "SEP", completes: "none" },
    help: "use SEP instead of non-blank to blank transition",
  },
  temporaryDirectory: {
    column: 29,
    short: "T",
    argument: { name: "DIR", completes: "directory" },
    repeatable: true,
    help: "use DIR for temporaries, not $TMPDIR or /tmp;\n  multiple options specify multiple directories",
  },
  parallel: {
    column: 29,
    argument: { name: "N", completes: "none" },
    help: "change the number of sorts run concurrently to N",
  },
  unique: {
    column: 29,
    short: "u",
    help: "with -c, check for strict ordering;\n  without -c, output only the first of an equal run",
  },
  zeroTerminated: { column: 29, short: "z", help: "line delimiter is NUL, not newline" },
} as const satisfies FlagSpecs;

export const SORT_NOTES = `KEYDEF is F[.C][OPTS][,F[.C][OPTS]] for start and stop position, where F is a
field number and C a character position in the field; both are origin 1, and
the stop position defaults to the line's end.  If neither -t nor -b is in
effect, characters in a field are counted from the beginning of the preceding
whitespace.  OPTS is one or more single-letter ordering options [bdfgiMhnRrV],
which override global ordering options for that key.  If no key is given, use
the entire line as the key.  Use --debug to diagnose incorrect key usage.

SIZE may be followed by the following multiplicative suffixes:
% 1% of memory, b 1, K 1024 (default), and so on for M, G, T, P, E, Z, Y.

*** WARNING ***
The locale specified by the environment affects sort order.
Set LC_ALL=C to get the traditional sort order that uses
native byte values.`;
