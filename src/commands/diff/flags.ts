import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options of diff, in the order of its help. */
export const DIFF_FLAGS = {
  normal: { help: "output a normal diff (the default)", column: 33 },
  brief: { short: "q", help: "report only when files differ", column: 33 },
  reportIdenticalFiles: { short: "s", help: "report when two files are the same", column: 33 },
  contextShort: { short: "c", long: false, hidden: true },
  contextLines: { short: "C", long: false, argument: { name: "NUM", completes: "none" }, hidden: true },
  context: {
    argument: { name: "NUM", optional: "3", completes: "none" },
    shows: "  -c, -C NUM, --context[=NUM]",
    help: "output NUM (default 3) lines of copied context",
    column: 33,
  },
  unifiedShort: {
    short: "u",
    long: false,
    hidden: true,
    help: "output 3 lines of unified context",
  },
  unifiedLines: { short: "U", long: false, argument: { name: "NUM", completes: "none" }, hidden: true },
  unified: {
    argument: { name: "NUM", optional: "3", completes: "none" },
    shows: "  -u, -U NUM, --unified[=NUM]",
    help: "output NUM (default 3) lines of unified context",
    column: 33,
  },
  forwardEd: { short: "f", hidden: true },
  ed: { short: "e", help: "output an ed script", column: 33 },
  rcs: { short: "n", help: "output an RCS format diff", column: 33 },
  sideBySide: { short: "y", help: "output in two columns", column: 33 },
  width: {
    short: "W",
    argument: { name: "NUM", completes: "none" },
    help: "output at most NUM (default 130) print columns",
    column: 33,
  },
  leftColumn: { help: "output only the left column of common lines", column: 33 },
  suppressCommonLines: { help: "do not output common lines", column: 33 },
  showCFunction: { short: "p", help: "show which C function each change is in", column: 33, before: "" },
  showFunctionLine: {
    short: "F",
    argument: { name: "RE", completes: "none" },
    repeatable: true,
    help: "show the most recent line matching RE",
    column: 33,
  },
  label: {
    short: "L",
    shows: "      --label LABEL",
    argument: { name: "LABEL", completes: "none" },
    repeatable: true,
    help: `use LABEL instead of file name and timestamp
  (can be repeated)`,
    column: 33,
  },
  expandTabs: { short: "t", help: "expand tabs to spaces in output", column: 33, before: "" },
  initialTab: { short: "T", help: "make tabs line up by prepending a tab", column: 33 },
  tabsize: {
    argument: { name: "NUM", completes: "none" },
    help: "tab stops every NUM (default 8) print columns",
    column: 33,
  },
  suppressBlankEmpty: { help: "suppress space or tab before empty output lines", column: 33 },
  paginate: { short: "l", notSimulated: true, help: "pass output through 'pr' to paginate it", column: 33 },
  recursive: { short: "r", help: "recursively compare any subdirectories found", before: "" },
  noDereference: { help: "don't follow symbolic links" },
  newFile: { short: "N", help: "treat absent files as empty" },
  unidirectionalNewFile: { help: "treat absent first files as empty" },
  ignoreFileNameCase: { help: "ignore case when comparing file names" },
  noIgnoreFileNameCase: { help: "consider case when comparing file names" },
  exclude: {
    short: "x",
    argument: { name: "PAT", completes: "none" },
    repeatable: true,
    help: "exclude files that match PAT",
  },
  excludeFrom: {
    short: "X",
    argument: { name: "FILE", completes: "file" },
    repeatable: true,
    help: "exclude files that match any pattern in FILE",
  },
  startingFile: {
    short: "S",
    argument: { name: "FILE", completes: "file" },
    help: "start with FILE when comparing directories",
  },
  fromFile: {
    argument: { name: "FILE1", completes: "file" },
    help: `compare FILE1 to all operands;
  FILE1 can be a directory`,
  },
  toFile: {
    argument: { name: "FILE2", completes: "file" },
    help: `compare all operands to FILE2;
  FILE2 can be a directory`,
  },
  ignoreCase: { short: "i", help: "ignore case differences in file contents", before: "" },
  ignoreTabExpansion: { short: "E", help: "ignore changes due to tab expansion" },
  ignoreTrailingSpace: { short: "Z", help: "ignore white space at line end" },
  ignoreSpaceChange: { short: "b", help: "ignore changes in the amount of white space" },
  ignoreAllSpace: { short: "w", help: "ignore all white space" },
  ignoreBlankLines: { short: "B", help: "ignore changes where lines are all blank" },
  ignoreMatchingLines: {
    short: "I",
    argument: { name: "RE", completes: "none" },
    repeatable: true,
    help: "ignore changes where all lines match RE",
  },
  text: { short: "a", help: "treat all files as text", before: "" },
  stripTrailingCr: { help: "strip trailing carriage return on input" },
  ifdef: {
    short: "D",
    argument: { name: "NAME", completes: "none" },
    help: "output merged file with '#ifdef NAME' diffs",
    before: "",
  },
  oldGroupFormat: { argument: { name: "GFMT", completes: "none" }, hidden: true },
  newGroupFormat: { argument: { name: "GFMT", completes: "none" }, hidden: true },
  unchangedGroupFormat: { argument: { name: "GFMT", completes: "none" }, hidden: true },
  changedGroupFormat: { argument: { name: "GFMT", completes: "none" }, hidden: true },
  oldLineFormat: { argument: { name: "LFMT", completes: "none" }, hidden: true },
  newLineFormat: { argument: { name: "LFMT", completes: "none" }, hidden: true },
  unchangedLineFormat: { argument: { name: "LFMT", completes: "none" }, hidden: true },
  GTYPEGroupFormat: {
    long: false,
    shows: "      --GTYPE-group-format=GFMT",
    help: "format GTYPE input groups with GFMT",
  },
  lineFormat: { argument: { name: "LFMT", completes: "none" }, help: "format all input lines with LFMT" },
  LTYPELineFormat: {
    long: false,
    shows: "      --LTYPE-line-format=LFMT",
    help: "format LTYPE input lines with LFMT",
  },
  minimal: {
    short: "d",
    help: "try hard to find a smaller set of changes",
    column: 28,
    before: `    These format options provide fine-grained control over the output
      of diff, generalizing -D/--ifdef.
    LTYPE is 'old', 'new', or 'unchanged'.  GTYPE is LTYPE or 'changed'.
    GFMT (only) may contain:
      %<  lines from FILE1
      %>  lines from FILE2
      %=  lines common to FILE1 and FILE2
      %[-][WIDTH][.[PREC]]{doxX}LETTER  printf-style spec for LETTER
        LETTERs are as follows for new group, lower case for old group:
          F  first line number
          L  last line number
          N  number of lines = L-F+1
          E  F-1
          M  L+1
      %(A=B?T:E)  if A equals B then T else E
    LFMT (only) may contain:
      %L  contents of line
      %l  contents of line, excluding any trailing newline
      %[-][WIDTH][.[PREC]]{doxX}n  printf-style spec for input line number
    Both GFMT and LFMT may contain:
      %%  %
      %c'C'  the single character C
      %c'\\OOO'  the character with octal code OOO
      C    the character C (other characters represent themselves)
`,
  },
  binary: { hidden: true },
  digits: { long: false, argument: { name: "NUM" }, hidden: true },
  horizonLines: {
    argument: { name: "NUM", completes: "none" },
    help: "keep NUM lines of the common prefix and suffix",
    column: 28,
  },
  speedLargeFiles: {
    short: "H",
    shows: "      --speed-large-files",
    help: "assume large files and many scattered small changes",
    column: 28,
  },
  color: {
    argument: { name: "WHEN", optional: "auto", completes: "none" },
    help: `color output; WHEN is 'never', 'always', or 'auto';
  plain --color means --color='auto'`,
    column: 28,
  },
  palette: {
    argument: { name: "PALETTE", completes: "none" },
    help: `the colors to use when --color is active; PALETTE is
  a colon-separated list of terminfo capabilities`,
    column: 28,
  },
  help: { help: "display this help and exit", column: 28, before: "" },
  version: { short: "v", help: "output version information and exit", column: 28 },
} as const satisfies FlagSpecs;

export const DIFF_NOTES = `FILES are 'FILE1 FILE2' or 'DIR1 DIR2' or 'DIR FILE' or 'FILE DIR'.
If --from-file or --to-file is given, there are no restrictions on FILE(s).
If a FILE is '-', read standard input.
Exit status is 0 if inputs are the same, 1 if different, 2 if trouble.`;
