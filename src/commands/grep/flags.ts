import type { FlagSpecs } from "../../process/command/spec.ts";

const FILTER = { name: "GLOB", completes: "none" } as const;
const NUMBER = { name: "NUM", completes: "none" } as const;

/** The options of grep, in the order of its help. */
export const GREP_FLAGS = {
  extendedRegexp: {
    short: "E",
    help: "PATTERNS are extended regular expressions",
    before: "Pattern selection and interpretation:",
  },
  fixedStrings: {
    short: "F",
    long: ["fixed-strings", "fixed-regexp"],
    shows: "  -F, --fixed-strings",
    help: "PATTERNS are strings",
  },
  basicRegexp: { short: "G", help: "PATTERNS are basic regular expressions" },
  perlRegexp: { short: "P", help: "PATTERNS are Perl regular expressions" },
  regexp: {
    short: "e",
    argument: { name: "PATTERNS", completes: "none" },
    repeatable: true,
    help: "use PATTERNS for matching",
  },
  file: {
    short: "f",
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "take PATTERNS from FILE",
  },
  ignoreCase: {
    short: "iy",
    overrides: ["noIgnoreCase"],
    help: "ignore case distinctions in patterns and data",
  },
  noIgnoreCase: { overrides: ["ignoreCase"], help: "do not ignore case distinctions (default)" },
  wordRegexp: { short: "w", help: "match only whole words" },
  lineRegexp: { short: "x", help: "match only whole lines" },
  nullData: { short: "z", help: "a data line ends in 0 byte, not newline" },
  noMessages: { short: "s", help: "suppress error messages", before: "\nMiscellaneous:" },
  invertMatch: { short: "v", help: "select non-matching lines" },
  version: { short: "V", help: "display version information and exit" },
  maxCount: {
    short: "m",
    argument: NUMBER,
    help: "stop after NUM selected lines",
    before: "\nOutput control:",
  },
  byteOffset: { short: "b", help: "print the byte offset with output lines" },
  lineNumber: { short: "n", help: "print line number with output lines" },
  lineBuffered: { help: "flush output on every line" },
  withFilename: { short: "H", overrides: ["noFilename"], help: "print file name with output lines" },
  noFilename: { short: "h", overrides: ["withFilename"], help: "suppress the file name prefix on output" },
  label: {
    argument: { name: "LABEL", completes: "none" },
    help: "use LABEL as the standard input file name prefix",
  },
  onlyMatching: { short: "o", help: "show only nonempty parts of lines that match" },
  quiet: { short: "q", long: ["quiet", "silent"], help: "suppress all normal output" },
  binaryFiles: {
    argument: { name: "TYPE", completes: "none" },
    help: "assume that binary files are TYPE;\nTYPE is 'binary', 'text', or 'without-match'",
  },
  text: { short: "a", help: "equivalent to --binary-files=text" },
  skipBinary: { short: "I", long: false, help: "equivalent to --binary-files=without-match" },
  directories: {
    short: "d",
    argument: { name: "ACTION", choices: [["read"], ["recurse"], ["skip"]] },
    help: "how to handle directories;\nACTION is 'read', 'recurse', or 'skip'",
  },
  devices: {
    short: "D",
    argument: { name: "ACTION", completes: "none" },
    help: "how to handle devices, FIFOs and sockets;\nACTION is 'read' or 'skip'",
  },
  recursive: { short: "r", help: "like --directories=recurse" },
  dereferenceRecursive: { short: "R", help: "likewise, but follow all symlinks" },
  include: { argument: FILTER, repeatable: true, help: "search only files that match GLOB (a file pattern)" },
  exclude: { argument: FILTER, repeatable: true, help: "skip files that match GLOB" },
  excludeFrom: {
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "skip files that match any file pattern from FILE",
  },
  excludeDir: { argument: FILTER, repeatable: true, help: "skip directories that match GLOB" },
  filesWithoutMatch: {
    short: "L",
    overrides: ["filesWithMatches"],
    help: "print only names of FILEs with no selected lines",
  },
  filesWithMatches: {
    short: "l",
    overrides: ["filesWithoutMatch"],
    help: "print only names of FILEs with selected lines",
  },
  count: { short: "c", help: "print only a count of selected lines per FILE" },
  initialTab: { short: "T", help: "make tabs line up (if needed)" },
  null: { short: "Z", help: "print 0 byte after FILE name" },
  beforeContext: {
    short: "B",
    argument: NUMBER,
    help: "print NUM lines of leading context",
    before: "\nContext control:",
  },
  afterContext: { short: "A", argument: NUMBER, help: "print NUM lines of trailing context" },
  context: { short: "C", argument: NUMBER, overrides: ["digits"], help: "print NUM lines of output context" },
  digits: { long: false, argument: NUMBER, overrides: ["context"], hidden: true },
  groupSeparator: {
    argument: { name: "SEP", completes: "none" },
    overrides: ["noGroupSeparator"],
    help: "print SEP on line between matches with context",
  },
  noGroupSeparator: {
    overrides: ["groupSeparator"],
    help: "do not print separator for matches with context",
  },
  color: {
    long: ["color", "colour"],
    argument: {
      name: "WHEN",
      optional: "auto",
      completes: "none",
    },
    help: "use markers to highlight the matching strings;\nWHEN is 'always', 'never', or 'auto'",
  },
  matcher: { short: "X", long: false, argument: { name: "MATCHER", completes: "none" }, hidden: true },
  unixByteOffsets: { short: "u", hidden: true },
  binary: { short: "U", help: "do not strip CR characters at EOL (MSDOS/Windows)" },
} as const satisfies FlagSpecs;

/** `grep --help` as grep 3.8 prints it: its layout follows no rule. */
export const GREP_HELP = `Usage: grep [OPTION]... PATTERNS [FILE]...
Search for PATTERNS in each FILE.
Example: grep -i 'hello world' menu.h main.c
PATTERNS can contain multiple patterns separated by newlines.

Pattern selection and interpretation:
  -E, --extended-regexp     PATTERNS are extended regular expressions
  -F, --fixed-strings       PATTERNS are strings
  -G, --basic-regexp        PATTERNS are basic regular expressions
  -P, --perl-regexp         PATTERNS are Perl regular expressions
  -e, --regexp=PATTERNS     use PATTERNS for matching
  -f, --file=FILE           take PATTERNS from FILE
  -i, --ignore-case         ignore case distinctions in patterns and data
      --no-ignore-case      do not ignore case distinctions (default)
  -w, --word-regexp         match only whole words
  -x, --line-regexp         match only whole lines
  -z, --null-data           a data line ends in 0 byte, not newline

Miscellaneous:
  -s, --no-messages         suppress error messages
  -v, --invert-match        select non-matching lines
  -V, --version             display version information and exit
      --help                display this help text and exit

Output control:
  -m, --max-count=NUM       stop after NUM selected lines
  -b, --byte-offset         print the byte offset with output lines
  -n, --line-number         print line number with output lines
      --line-buffered       flush output on every line
  -H, --with-filename       print file name with output lines
  -h, --no-filename         suppress the file name prefix on output
      --label=LABEL         use LABEL as the standard input file name prefix
  -o, --only-matching       show only nonempty parts of lines that match
  -q, --quiet, --silent     suppress all normal output
      --binary-files=TYPE   assume that binary files are TYPE;
                            TYPE is 'binary', 'text', or 'without-match'
  -a, --text                equivalent to --binary-files=text
  -I                        equivalent to --binary-files=without-match
  -d, --directories=ACTION  how to handle directories;
                            ACTION is 'read', 'recurse', or 'skip'
  -D, --devices=ACTION      how to handle devices, FIFOs and sockets;
                            ACTION is 'read' or 'skip'
  -r, --recursive           like --directories=recurse
  -R, --dereference-recursive  likewise, but follow all symlinks
      --include=GLOB        search only files that match GLOB (a file pattern)
      --exclude=GLOB        skip files that match GLOB
      --exclude-from=FILE   skip files that match any file pattern from FILE
      --exclude-dir=GLOB    skip directories that match GLOB
  -L, --files-without-match  print only names of FILEs with no selected lines
  -l, --files-with-matches  print only names of FILEs with selected lines
  -c, --count               print only a count of selected lines per FILE
  -T, --initial-tab         make tabs line up (if needed)
  -Z, --null                print 0 byte after FILE name

Context control:
  -B, --before-context=NUM  print NUM lines of leading context
  -A, --after-context=NUM   print NUM lines of trailing context
  -C, --context=NUM         print NUM lines of output context
  -NUM                      same as --context=NUM
      --group-separator=SEP  print SEP on line between matches with context
      --no-group-separator  do not print separator for matches with context
      --color[=WHEN],
      --colour[=WHEN]       use markers to highlight the matching strings;
                            WHEN is 'always', 'never', or 'auto'
  -U, --binary              do not strip CR characters at EOL (MSDOS/Windows)

When FILE is '-', read standard input.  With no FILE, read '.' if
recursive, '-' otherwise.  With fewer than two FILEs, assume -h.
Exit status is 0 if any line is selected, 1 otherwise;
if any error occurs and -q is not given, the exit status is 2.

Report bugs to: bug-grep@gnu.org
GNU grep home page: <https://www.gnu.org/software/grep/>
General help using GNU software: <https://www.gnu.org/gethelp/>
`;
