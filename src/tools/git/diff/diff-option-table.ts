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
    --color-words[=<regex>]         mark changed words by colour alone
    -w, --ignore-all-space  ignore whitespace
    -b, --ignore-space-change  ignore changes in amount of whitespace
    --ignore-space-at-eol  ignore whitespace at line ends
    --ignore-cr-at-eol    ignore carriage returns at line ends
    --ignore-blank-lines  ignore changes whose lines are all blank
    -I, --ignore-matching-lines <regex> ignore changes whose lines all match
    -R                    swap the two sides
    --prefix              show a/ and b/ before the paths
    --src-prefix <prefix>  what stands before the old path, in place of a/
    --dst-prefix <prefix>  what stands before the new path, in place of b/
    --full-index          show whole ids of contents on the index line
    --abbrev[=<n>]        show ids of so many digits
    --inter-hunk-context <n>  join hunks that are at most so many lines apart
    --minimal             spend extra time to find the smallest diff
    --patience            use the "patience diff" algorithm
    --histogram           use the "histogram diff" algorithm
    --diff-algorithm <name>  choose the algorithm: myers, minimal, patience, histogram
    --indent-heuristic    shift hunks to where they are easier to read
    --check               warn about conflict markers and faulty whitespace
    --compact-summary     tell of new and deleted files and modes in the diffstat
    --patch-with-stat     a diffstat and the patch
    --dirstat[=<param>]   how the changes are spread over folders
    --relative[=<path>]   show paths relative to this folder, and nothing outside it
    --renames             detect renames
    -C, --find-copies[=<n>]  detect copies as well as renames
    --find-copies-harder  look for copies in files that did not change too
    -B, --break-rewrites[=<n>]  show a complete rewrite as delete and create
    -z                    end names with NUL instead of a newline
    -a, --text            treat all files as text
    -W, --function-context  show the whole function around a change
    --word-diff-regex <regex>  what counts as a word
    --color-moved[=<mode>]  colour lines that moved in another way
    --ext-diff            let an external diff program run
    --textconv            let filters make binary files readable
    --ignore-submodules[=<when>]  ignore changes in submodules
    --submodule[=<format>]  how changes in submodules are shown
    --binary              put binary changes into the patch so that it can be applied
    --output <file>       write to this file
    --pickaxe-all         show all files of a commit that -S or -G finds
    --pickaxe-regex       the string of -S is a regular expression
    -G <regex>            look for changes whose lines match the pattern
    -S <string>           look for changes of the number of times a string occurs
    -M, --find-renames[=<n>]  detect renames
    --diff-filter <filter> select files by diff type
    --exit-code           exit with 1 if there were differences, 0 otherwise
`;
export const DIFF_NAMES = [
  "text",
  "diff-algorithm",
  "minimal",
  "patience",
  "histogram",
  "word-diff-regex",
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
