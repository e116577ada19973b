/** The options of diff that log, show and stash take too, as lines of a usage. */
export const DIFF_OPTIONS = `    -p, --patch           generate patch
    -s, --no-patch        suppress diff output
    -u                    generate patch
    -U, --unified <n>     generate diffs with <n> lines context
    --stat[=<width>]      generate diffstat
    --shortstat           output only the last line of --stat
    --numstat             machine friendly --stat
    --summary             condensed summary such as creations, renames and mode changes
    --name-only           show only names of changed files
    --name-status         show only names and status of changed files
    --color[=<when>]      show colored diff
    --raw                 generate the diff in raw format
    --word-diff[=<mode>]  show word diff
    --color-words         mark words by colour
    -w, --ignore-all-space  ignore whitespace
    -b, --ignore-space-change  ignore changes in amount of whitespace
    --ignore-space-at-eol  ignore whitespace at line ends
    --ignore-cr-at-eol    ignore carriage returns at line ends
    --ignore-blank-lines  ignore changes whose lines are all blank
    -I, --ignore-matching-lines <regex> ignore changes whose lines all match
    -R                    swap the sides
    --prefix              a/ and b/
    --src-prefix <prefix> in place of a/
    --dst-prefix <prefix> in place of b/
    --full-index          whole ids
    --abbrev[=<n>]        ids of so many digits
    --inter-hunk-context <n> join hunks that are so near
    --minimal             the smallest diff
    --patience            another algorithm
    --histogram           another algorithm
    --diff-algorithm <name> another algorithm
    --indent-heuristic    shift hunks
    --check               tell of wrong blanks
    --compact-summary     summary in the stat
    --patch-with-stat     both
    --dirstat[=<param>]   folders
    --relative[=<path>]   paths from here
    --renames             find renames
    -C, --find-copies[=<n>]  find copies
    --find-copies-harder  find copies in all files
    -B, --break-rewrites[=<n>]  break rewrites
    -z                    NUL after names
    -a, --text            all files are text
    -W, --function-context whole functions
    --word-diff-regex <regex> what a word is
    --color-moved[=<mode>]  moved lines
    --ext-diff            external programs
    --textconv            filters
    --ignore-submodules[=<when>]  submodules
    --submodule[=<format>]  submodules
    --binary              binary patches
    --output <file>       into a file
    --pickaxe-all         all files
    --pickaxe-regex       -S takes a regex
    -G <regex>            look for changes in lines
    -S <string>           look for changes of how often a string occurs
    -M, --find-renames[=<n>]  detect renames
    --diff-filter <filter> select files by diff type
    --exit-code           exit with 1 if there were differences, 0 otherwise
`;
export const DIFF_NAMES = [
  "patch",
  "u",
  "no-patch",
  "unified",
  "stat",
  "shortstat",
  "numstat",
  "summary",
  "name-only",
  "name-status",
  "color",
  "find-renames",
  "exit-code",
  "diff-filter",
  "raw",
  "word-diff",
  "color-words",
  "ignore-all-space",
  "ignore-space-change",
  "ignore-space-at-eol",
  "S",
  "G",
  "pickaxe-regex",
  "ignore-cr-at-eol",
  "R",
  "prefix",
  "src-prefix",
  "dst-prefix",
  "full-index",
  "abbrev",
  "inter-hunk-context",
  "minimal",
  "indent-heuristic",
  "check",
  "compact-summary",
  "patch-with-stat",
  "relative",
  "renames",
  "z",
  "ext-diff",
  "textconv",
];
