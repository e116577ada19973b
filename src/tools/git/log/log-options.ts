import { DIFF_NAMES, DIFF_OPTIONS } from "../diff/diff-option-table.ts";

/** The options of log that its usage does not list, as lines of one. */
export const LOG_OPTIONS = `${DIFF_OPTIONS}    --oneline             one line a commit
    --graph               draw the history
    --all                 all refs
    --branches            all branches
    --tags                all tags
    --remotes             all remote branches
    -n, --max-count <n>   limit the number of commits
    --skip <n>            skip commits
    --format <format>     pretty-print
    --pretty[=<format>]   pretty-print
    --abbrev-commit       short ids
    --no-abbrev-commit    whole ids
    --author <pattern>    limit to authors
    --committer <pattern> limit to committers
    --grep <pattern>      limit by message
    -i, --regexp-ignore-case
    --since <date>        later commits
    --after <date>        later commits
    --until <date>        earlier commits
    --before <date>       earlier commits
    --reverse             oldest first
    --merges              merges alone
    --left-right          tell the sides of a...b
    --left-only           commits of the left side
    --right-only          commits of the right side
    --cherry-pick         leave out what both sides have
    --cherry-mark         mark what both sides have
    --cherry              what the right side has alone
    --not                 leave out what follows
    --walk                walk history
    --simplify-by-decoration commits that have names
    --min-parents <n>     so many parents
    --max-parents <n>     so many parents
    --invert-grep         messages that do not match
    --all-match           all patterns
    -E, --extended-regexp another kind of patterns
    -F, --fixed-strings   no patterns
    -P, --perl-regexp     another kind of patterns
    --basic-regexp        the usual kind of patterns
    --relative-date       --date=relative
    --parents             print parents too
    --notes[=<ref>]       show notes
    --show-signature      check signatures
    --ancestry-path[=<commit>]  commits between
    --full-history        no simplification
    --simplify-merges     other simplification
    --boundary            show the ends too
    --full-diff           all files of commits
    --author-date-order   order by author date
    --remove-empty        stop where a path is gone
    --glob <pattern>      refs that match
    --exclude <pattern>   not these refs
    --encoding <name>     recode messages
    --expand-tabs[=<n>]   tabs as blanks
    --log-size            sizes of messages
    --reflog              all that logs of refs tell
    --ignore-missing      ignore what is not there
    --diff-merges <format> how merges are shown
    --remerge-diff        how merges are shown
    --no-merges           without merges
    --first-parent        follow the first parent
    --topo-order          no parent before its children
    --date-order          the same by date
    --date <format>       format of dates
    --follow              follow renames
    -g, --walk-reflogs    walk the log of refs
    -m                    show merges
    -c                    show merges against all parents
    --cc                  show merges against all parents, what is special in them
`;
export const LOG_NAMES = [
  ...DIFF_NAMES,
  "quiet",
  "decorate",
  "oneline",
  "graph",
  "all",
  "branches",
  "tags",
  "remotes",
  "max-count",
  "skip",
  "format",
  "pretty",
  "abbrev-commit",
  "author",
  "committer",
  "grep",
  "regexp-ignore-case",
  "since",
  "after",
  "until",
  "before",
  "reverse",
  "merges",
  "left-right",
  "left-only",
  "right-only",
  "cherry-pick",
  "cherry-mark",
  "cherry",
  "walk",
  "simplify-by-decoration",
  "min-parents",
  "max-parents",
  "invert-grep",
  "all-match",
  "extended-regexp",
  "fixed-strings",
  "perl-regexp",
  "basic-regexp",
  "relative-date",
  "parents",
  "full-diff",
  "first-parent",
  "topo-order",
  "date-order",
  "date",
  "follow",
  "walk-reflogs",
  "m",
  "c",
  "cc",
];
