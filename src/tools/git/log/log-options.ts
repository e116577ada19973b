import { DIFF_NAMES, DIFF_OPTIONS } from "../diff/diff-option-table.ts";

/** The options of log that its usage does not list, as lines of one. */
export const LOG_OPTIONS = `${DIFF_OPTIONS}    --oneline             one line a commit: short id and subject
    --graph               draw the history as a graph beside the commits
    --all                 begin at all refs, not only HEAD
    --branches            begin at all branches
    --tags                begin at all tags
    --remotes             begin at all remote-tracking branches
    -n, --max-count <n>   show at most so many commits
    --skip <n>            leave out the first so many commits
    --format <format>     show each commit in this format
    --pretty[=<format>]   show each commit in this format
    --abbrev-commit       show short ids of commits
    --no-abbrev-commit    show whole ids of commits
    --author <pattern>    only commits whose author matches
    --committer <pattern>  only commits whose committer matches
    --grep <pattern>      only commits whose message matches
    -i, --regexp-ignore-case  patterns match without regard to case
    --since <date>        only commits after this date
    --after <date>        only commits after this date
    --until <date>        only commits before this date
    --before <date>       only commits before this date
    --reverse             show the oldest commit first
    --merges              only merges
    --left-right          mark which side of a...b a commit is from
    --left-only           only commits of the left side of a...b
    --right-only          only commits of the right side of a...b
    --cherry-pick         leave out commits that make the same change as one on the other side
    --cherry-mark         mark commits that make the same change as one on the other side
    --cherry              what the right side has alone, those of both marked
    --not                 leave out what the following names reach
    --walk                show the ancestors too
    --simplify-by-decoration  only commits that a branch or tag names
    --min-parents <n>     only commits with at least so many parents
    --max-parents <n>     only commits with at most so many parents
    --invert-grep         only commits whose message does not match --grep
    --all-match           only commits that match all --grep patterns
    -E, --extended-regexp  patterns are extended regular expressions
    -F, --fixed-strings   patterns are plain text
    -P, --perl-regexp     patterns are Perl-compatible regular expressions
    --basic-regexp        patterns are basic regular expressions
    --relative-date       show dates as time passed (--date=relative)
    --parents             show the ids of the parents too
    --children            show the ids of the children too
    --notes[=<ref>]       show the notes of commits
    --show-signature      check the signatures of commits
    --ancestry-path[=<commit>]  only commits on the way between the two ends
    --full-history        show all commits that changed a path, also on side branches
    --simplify-merges     full history without needless merges
    --boundary            show the commits at the ends of the range too
    --full-diff           show all changes of the commits, not only those of the paths
    --author-date-order   order by the date of the author
    --remove-empty        stop where a path no longer exists
    --glob <pattern>      begin at the refs that match
    --exclude <pattern>   leave out refs that match for the next --all or --glob
    --encoding <name>     show messages in this encoding
    --expand-tabs[=<n>]   show tabs in messages as blanks
    --log-size            show the length of each message
    --reflog              begin at all that the logs of refs tell of
    --ignore-missing      ignore names that are not there
    --diff-merges <format>  how the changes of merges are shown
    --remerge-diff        compare each merge with what an automatic merge gives
    --no-merges           leave out merges
    --first-parent        follow only the first parent of merges
    --topo-order          show no parent before all its children
    --date-order          the same, else by date
    --date <format>       the format of dates: relative, iso, short, ...
    --follow              follow a file over its renames
    -g, --walk-reflogs    show what the log of refs tells, the newest first
    -m                    show the changes of merges against each parent
    -c                    show the changes of merges against all parents at once
    --cc                  the same, without what is as in one parent
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
  "not",
  "glob",
  "exclude",
  "reflog",
  "ancestry-path",
  "encoding",
  "pickaxe-all",
  "L",
  "boundary",
  "notes",
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
  "children",
  "expand-tabs",
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
