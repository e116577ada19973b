import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options of sort, in the order of its help. */
export const SORT_FLAGS = {
  ignoreLeadingBlanks: { short: "b", help: "ignore leading blanks", before: "Ordering options:\n" },
  dictionaryOrder: { short: "d", help: "consider only blanks and alphanumeric characters" },
  ignoreCase: { short: "f", help: "fold lower case to upper case characters" },
  generalNumericSort: { short: "g", help: "compare according to general numerical value" },
  ignoreNonprinting: { short: "i", help: "consider only printable characters" },
  monthSort: { short: "M", help: "compare (unknown) < 'JAN' < ... < 'DEC'" },
  humanNumericSort: { short: "h", help: "compare human readable numbers (e.g., 2K 1G)" },
  numericSort: { short: "n", help: "compare according to string numerical value" },
  randomSort: { short: "R", help: "shuffle, but group identical keys.  See shuf(1)" },
  randomSource: {
    argument: { name: "FILE", completes: "file" },
    notSimulated: true,
    help: "get random bytes from FILE",
  },
  reverse: { short: "r", help: "reverse the result of comparisons" },
  sort: {
    argument: {
      name: "WORD",
      choices: [["general-numeric"], ["human-numeric"], ["month"], ["numeric"], ["random"], ["version"]],
    },
    help: "sort according to WORD:\n  general-numeric -g, human-numeric -h, month -M,\n  numeric -n, random -R, version -V",
  },
  versionSort: { short: "V", help: "natural sort of (version) numbers within text" },
  batchSize: {
    argument: { name: "NMERGE", completes: "none" },
    help: "merge at most NMERGE inputs at once;\nfor more use temp files",
    before: "\nOther options:\n",
  },
  checkShort: { short: "c", long: false, help: "check for sorted input; do not sort" },
  check: {
    argument: {
      name: "WHEN",
      optional: "diagnose-first",
      choices: [["quiet", "silent"], ["diagnose-first"]],
    },
    help: "check for sorted input; do not sort",
    hidden: true,
  },
  checkQuiet: { short: "C", long: false, help: "like -c, but do not report first bad line" },
  compressProgram: {
    argument: { name: "PROG", completes: "command" },
    help: "compress temporaries with PROG;\n  decompress them with PROG -d",
  },
  debug: {
    notSimulated: true,
    help: "annotate the part of the line used to sort,\n  and warn about questionable usage to stderr",
  },
  files0From: {
    long: "files0-from",
    argument: { name: "F", completes: "file" },
    notSimulated: true,
    help: "read input from the files specified by\nNUL-terminated names in file F;\nIf F is - then read names from standard input",
  },
  key: {
    short: "k",
    argument: { name: "KEYDEF", completes: "none" },
    repeatable: true,
    help: "sort via a key; KEYDEF gives location and type",
  },
  merge: { short: "m", help: "merge already sorted files; do not sort" },
  output: {
    short: "o",
    argument: { name: "FILE", completes: "file" },
    help: "write result to FILE instead of standard output",
  },
  stable: { short: "s", help: "stabilize sort by disabling last-resort comparison" },
  bufferSize: {
    short: "S",
    argument: { name: "SIZE", completes: "none" },
    help: "use SIZE for main memory buffer",
  },
  fieldSeparator: {
    short: "t",
    argument: { name: "SEP", completes: "none" },
    help: "use SEP instead of non-blank to blank transition",
  },
  temporaryDirectory: {
    short: "T",
    argument: { name: "DIR", completes: "directory" },
    repeatable: true,
    help: "use DIR for temporaries, not $TMPDIR or /tmp;\n  multiple options specify multiple directories",
  },
  parallel: {
    argument: { name: "N", completes: "none" },
    help: "change the number of sorts run concurrently to N",
  },
  unique: {
    short: "u",
    help: "with -c, check for strict ordering;\n  without -c, output only the first of an equal run",
  },
  zeroTerminated: { short: "z", help: "line delimiter is NUL, not newline" },
} as const satisfies FlagSpecs;

export const SORT_NOTES = `KEYDEF is F[.C][OPTS][,F[.C][OPTS]] for start and stop position, where F is a
field number and C a character position in the field; both are origin 1, and
the stop position defaults to the line's end.  If neither -t nor -b is in
effect, characters in a field are counted from the beginning of the preceding
whitespace.  OPTS is one or more single-letter ordering options [bdfgiMhnRrV],
which override global ordering options for that key.  If no key is given, use
the entire line as the key.  Use --debug to diagnose incorrect key usage.`;
