import type { FlagSpecs } from "../../process/command/spec.ts";

/** As pr.c lists them. */
export const FLAGS = {
  pages: {
    argument: { name: "FIRST_PAGE[:LAST_PAGE]", completes: "none" },
    shows: "  +FIRST_PAGE[:LAST_PAGE], --pages=FIRST_PAGE[:LAST_PAGE]",
    help: "\nbegin [stop] printing with page FIRST_[LAST_]PAGE",
  },
  columns: {
    argument: { name: "COLUMN", completes: "none" },
    shows: "  -COLUMN, --columns=COLUMN",
    help: "\noutput COLUMN columns and print columns down,\nunless -a is used. Balance number of lines in the\ncolumns on each page",
  },
  across: { short: "a", help: "print columns across rather than down, used together\nwith -COLUMN" },
  showControlChars: { short: "c", help: "\nuse hat notation (^G) and octal backslash notation" },
  doubleSpace: { short: "d", help: "\ndouble space the output" },
  dateFormat: {
    short: "D",
    argument: { name: "FORMAT", completes: "none" },
    help: "\nuse FORMAT for the header date",
  },
  expandTabs: {
    short: "e",
    argument: { name: "CHAR[WIDTH]", optional: true, completes: "none" },
    shows: "  -e[CHAR[WIDTH]], --expand-tabs[=CHAR[WIDTH]]",
    help: "\nexpand input CHARs (TABs) to tab WIDTH (8)",
  },
  formFeed: {
    short: "Ff",
    shows: "  -F, -f, --form-feed",
    help: "\nuse form feeds instead of newlines to separate pages\n(by a 3-line page header with -F or a 5-line header\nand trailer without -F)",
  },
  header: {
    short: "h",
    argument: { name: "HEADER", completes: "none" },
    help: '\nuse a centered HEADER instead of filename in page header,\n-h "" prints a blank line, don\'t use -h""',
  },
  outputTabs: {
    short: "i",
    argument: { name: "CHAR[WIDTH]", optional: true, completes: "none" },
    shows: "  -i[CHAR[WIDTH]], --output-tabs[=CHAR[WIDTH]]",
    help: "\nreplace spaces with CHARs (TABs) to tab WIDTH (8)",
  },
  joinLines: {
    short: "J",
    help: "merge full lines, turns off -W line truncation, no column\nalignment, --sep-string[=STRING] sets separators",
  },
  length: {
    short: "l",
    argument: { name: "PAGE_LENGTH", completes: "none" },
    help: "\nset the page length to PAGE_LENGTH (66) lines\n(default number of lines of text 56, and with -F 63).\nimplies -t if PAGE_LENGTH <= 10",
  },
  merge: {
    short: "m",
    help: "print all files in parallel, one in each column,\ntruncate lines, but join lines of full length with -J",
  },
  numberLines: {
    short: "n",
    argument: { name: "SEP[DIGITS]", optional: true, completes: "none" },
    shows: "  -n[SEP[DIGITS]], --number-lines[=SEP[DIGITS]]",
    help: "\nnumber lines, use DIGITS (5) digits, then SEP (TAB),\ndefault counting starts with 1st line of input file",
  },
  firstLineNumber: {
    short: "N",
    argument: { name: "NUMBER", completes: "none" },
    help: "\nstart counting with NUMBER at 1st line of first\npage printed (see +FIRST_PAGE)",
  },
  indent: {
    short: "o",
    argument: { name: "MARGIN", completes: "none" },
    help: "\noffset each line with MARGIN (zero) spaces, do not\naffect -w or -W, MARGIN will be added to PAGE_WIDTH",
  },
  noFileWarnings: { short: "r", help: "\nomit warning when a file cannot be opened" },
  separator: {
    short: "s",
    argument: { name: "CHAR", optional: true, completes: "none" },
    shows: "  -s[CHAR], --separator[=CHAR]",
    help: "\nseparate columns by a single character, default for CHAR\nis the <TAB> character without -w and 'no char' with -w.\n-s[CHAR] turns off line truncation of all 3 column\noptions (-COLUMN|-a -COLUMN|-m) except -w is set",
  },
  sepString: {
    short: "S",
    argument: { name: "STRING", optional: true, completes: "none" },
    shows: "  -S[STRING], --sep-string[=STRING]",
    help: '\nseparate columns by STRING,\nwithout -S: Default separator <TAB> with -J and <space>\notherwise (same as -S" "), no effect on column options',
  },
  omitHeader: {
    short: "t",
    column: 22,
    help: "omit page headers and trailers;\nimplied if PAGE_LENGTH <= 10",
  },
  omitPagination: {
    short: "T",
    help: "\nomit page headers and trailers, eliminate any pagination\nby form feeds set in input files",
  },
  showNonprinting: { short: "v", help: "\nuse octal backslash notation" },
  width: {
    short: "w",
    argument: { name: "PAGE_WIDTH", completes: "none" },
    help: "\nset page width to PAGE_WIDTH (72) characters for\nmultiple text-column output only, -s[char] turns off (72)",
  },
  pageWidth: {
    short: "W",
    argument: { name: "PAGE_WIDTH", completes: "none" },
    help: "\nset page width to PAGE_WIDTH (72) characters always,\ntruncate lines, except -J option is set, no interference\nwith -S or -s",
  },
  /** Columns have always been balanced since. */
  balance: { short: "b", long: false, hidden: true },
} as const satisfies FlagSpecs;
