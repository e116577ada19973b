# Lines of tracked files. Recorded from git 2.39.5.

## patterns
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; mkdir -p d/e; printf "one\ntwo words\nthree\nfour\nfive two\n" > a; printf "Two\ntwo\ntwotwo\n" > d/b; printf "x.y\nx*y\n(z)\n" > d/e/c; printf "a\0two\n" > bin; printf "no end two" > n; echo "*.log" > .gitignore; echo "two" > u.log; git add .; git commit -qm one; echo "two new" >> a; echo "two untracked" > u; git grep two; git grep -n two; git grep -i TWO d; git grep -w two; git grep -c two; git grep -l two; git grep -L two; git grep -o -n two; git grep --column -n two; git grep -h two; git grep -v two a; git grep nothing; echo $?; git grep -q two; echo $?
#> a:two words
#> a:five two
#> a:two new
#> Binary file bin matches
#> d/b:two
#> d/b:twotwo
#> n:no end two
#> a:2:two words
#> a:5:five two
#> a:6:two new
#> Binary file bin matches
#> d/b:2:two
#> d/b:3:twotwo
#> n:1:no end two
#> d/b:Two
#> d/b:two
#> d/b:twotwo
#> a:two words
#> a:five two
#> a:two new
#> Binary file bin matches
#> d/b:two
#> n:no end two
#> a:3
#> bin:1
#> d/b:2
#> n:1
#> a
#> bin
#> d/b
#> n
#> .gitignore
#> d/e/c
#> a:2:two
#> a:5:two
#> a:6:two
#> Binary file bin matches
#> d/b:2:two
#> d/b:3:two
#> d/b:3:two
#> n:1:two
#> a:2:1:two words
#> a:5:6:five two
#> a:6:1:two new
#> Binary file bin matches
#> d/b:2:1:two
#> d/b:3:1:twotwo
#> n:1:8:no end two
#> two words
#> five two
#> two new
#> Binary file bin matches
#> two
#> twotwo
#> no end two
#> a:one
#> a:three
#> a:four
#> 1
#> 0

## kinds of expressions
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; mkdir -p d/e; printf "one\ntwo words\nthree\nfour\nfive two\n" > a; printf "Two\ntwo\ntwotwo\n" > d/b; printf "x.y\nx*y\n(z)\n" > d/e/c; printf "a\0two\n" > bin; printf "no end two" > n; echo "*.log" > .gitignore; echo "two" > u.log; git add .; git commit -qm one; echo "two new" >> a; echo "two untracked" > u; git grep -F 'x.y'; git grep 'x.y'; git grep -E 'x(.)y|z'; git grep -E '\(z\)'; git grep -P 'tw(?=o )'; git grep -e one -e three; git grep -e one --or -e four; git grep 'x\*y'; git grep '['; echo $?; git grep -E '('; echo $?; git grep -E '(a'; echo $?; printf 'one\nfive\n' > ../pats; git grep -f ../pats
#> d/e/c:x.y
#> d/e/c:x.y
#> d/e/c:x*y
#> d/e/c:x.y
#> d/e/c:x*y
#> d/e/c:(z)
#> d/e/c:(z)
#> a:two words
#> a:two new
#> a:one
#> a:three
#> a:one
#> a:four
#> d/e/c:x*y
#> 128
#> 128
#> 128
#> a:one
#> a:five two
#2> fatal: command line, '[': Invalid regular expression
#2> fatal: unmatched parenthesis
#2> fatal: command line, '(a': Unmatched ( or \(

## places
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; mkdir -p d/e; printf "one\ntwo words\nthree\nfour\nfive two\n" > a; printf "Two\ntwo\ntwotwo\n" > d/b; printf "x.y\nx*y\n(z)\n" > d/e/c; printf "a\0two\n" > bin; printf "no end two" > n; echo "*.log" > .gitignore; echo "two" > u.log; git add .; git commit -qm one; echo "two new" >> a; echo "two untracked" > u; git grep --cached two a; git grep --untracked two; git grep two HEAD; git grep two HEAD -- d; git grep two -- '*b'; cd d; git grep two; git grep --full-name two; git grep two ..; git grep two HEAD:d; git grep two -- nosuch; echo $?; git grep two nosuch; echo $?; git grep; echo $?; cd ..; git grep -I two; git grep -a two bin; git grep --foo; echo $?
#> a:two words
#> a:five two
#> a:two words
#> a:five two
#> a:two new
#> Binary file bin matches
#> d/b:two
#> d/b:twotwo
#> n:no end two
#> u:two untracked
#> HEAD:a:two words
#> HEAD:a:five two
#> Binary file HEAD:bin matches
#> HEAD:d/b:two
#> HEAD:d/b:twotwo
#> HEAD:n:no end two
#> HEAD:d/b:two
#> HEAD:d/b:twotwo
#> d/b:two
#> d/b:twotwo
#> b:two
#> b:twotwo
#> d/b:two
#> d/b:twotwo
#> ../a:two words
#> ../a:five two
#> ../a:two new
#> Binary file ../bin matches
#> b:two
#> b:twotwo
#> ../n:no end two
#> 1
#> 128
#> 128
#> a:two words
#> a:five two
#> a:two new
#> d/b:two
#> d/b:twotwo
#> n:no end two
#>$ bin:a\x00two
#> 129
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: no pattern given
#2> error: unknown option `foo'
#2> usage: git grep [<options>] [-e] <pattern> [<rev>...] [[--] <path>...]
#2>
#2>     --cached              search in index instead of in the work tree
#2>     --no-index            find in contents not managed by git
#2>     --untracked           search in both tracked and untracked files
#2>     --exclude-standard    ignore files specified via '.gitignore'
#2>     --recurse-submodules  recursively search in each submodule
#2>
#2>     -v, --invert-match    show non-matching lines
#2>     -i, --ignore-case     case insensitive matching
#2>     -w, --word-regexp     match patterns only at word boundaries
#2>     -a, --text            process binary files as text
#2>     -I                    don't match patterns in binary files
#2>     --textconv            process binary files with textconv filters
#2>     -r, --recursive       search in subdirectories (default)
#2>     --max-depth <depth>   descend at most <depth> levels
#2>
#2>     -E, --extended-regexp
#2>                           use extended POSIX regular expressions
#2>     -G, --basic-regexp    use basic POSIX regular expressions (default)
#2>     -F, --fixed-strings   interpret patterns as fixed strings
#2>     -P, --perl-regexp     use Perl-compatible regular expressions
#2>
#2>     -n, --line-number     show line numbers
#2>     --column              show column number of first match
#2>     -h                    don't show filenames
#2>     -H                    show filenames
#2>     --full-name           show filenames relative to top directory
#2>     -l, --files-with-matches
#2>                           show only filenames instead of matching lines
#2>     --name-only           synonym for --files-with-matches
#2>     -L, --files-without-match
#2>                           show only the names of files without match
#2>     -z, --null            print NUL after filenames
#2>     -o, --only-matching   show only matching parts of a line
#2>     -c, --count           show the number of matches instead of matching lines
#2>     --color[=<when>]      highlight matches
#2>     --break               print empty line between matches from different files
#2>     --heading             show filename only once above matches from same file
#2>
#2>     -C, --context <n>     show <n> context lines before and after matches
#2>     -B, --before-context <n>
#2>                           show <n> context lines before matches
#2>     -A, --after-context <n>
#2>                           show <n> context lines after matches
#2>     --threads <n>         use <n> worker threads
#2>     -NUM                  shortcut for -C NUM
#2>     -p, --show-function   show a line with the function name before matches
#2>     -W, --function-context
#2>                           show the surrounding function
#2>
#2>     -f <file>             read patterns from file
#2>     -e <pattern>          match <pattern>
#2>     --and                 combine patterns specified with -e
#2>$     --or                 \x20
#2>$     --not                \x20
#2>$     (                    \x20
#2>$     )                    \x20
#2>     -q, --quiet           indicate hit with exit status without output
#2>     --all-match           show only matches from files that match all patterns
#2>
#2>     -O, --open-files-in-pager[=<pager>]
#2>                           show matching files in the pager
#2>     --ext-grep            allow calling of grep(1) (ignored by this build)
#2>     -m, --max-count <n>   maximum number of results per file
#2>

## context and form
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; mkdir -p d/e; printf "one\ntwo words\nthree\nfour\nfive two\n" > a; printf "Two\ntwo\ntwotwo\n" > d/b; printf "x.y\nx*y\n(z)\n" > d/e/c; printf "a\0two\n" > bin; printf "no end two" > n; echo "*.log" > .gitignore; echo "two" > u.log; git add .; git commit -qm one; echo "two new" >> a; echo "two untracked" > u; git grep -A1 two; git grep -n -C1 three; git grep -1 -n four; git grep -B2 five; git grep --heading --break -n two; git grep -m1 two; git grep -z -l two | tr '\0' '|'; echo; git grep --color=always -n two a; git grep -c -h two; git grep --heading -c two; git grep -n -o 'tw.' d/b; git grep --break -A1 two
#> a:two words
#> a-three
#> --
#> a:five two
#> a:two new
#> Binary file bin matches
#> --
#> d/b:two
#> d/b:twotwo
#> --
#> n:no end two
#> a-2-two words
#> a:3:three
#> a-4-four
#> a-3-three
#> a:4:four
#> a-5-five two
#> a-three
#> a-four
#> a:five two
#> a
#> 2:two words
#> 5:five two
#> 6:two new
#> Binary file bin matches
#>
#> d/b
#> 2:two
#> 3:twotwo
#>
#> n
#> 1:no end two
#> a:two words
#> Binary file bin matches
#> d/b:two
#> n:no end two
#> a|bin|d/b|n|
#>$ \e[35ma\e[m\e[36m:\e[m\e[32m2\e[m\e[36m:\e[m\e[1;31mtwo\e[m words
#>$ \e[35ma\e[m\e[36m:\e[m\e[32m5\e[m\e[36m:\e[mfive \e[1;31mtwo\e[m
#>$ \e[35ma\e[m\e[36m:\e[m\e[32m6\e[m\e[36m:\e[m\e[1;31mtwo\e[m new
#> 3
#> 1
#> 2
#> 1
#> a:3
#> bin:1
#> d/b:2
#> n:1
#> d/b:2:two
#> d/b:3:two
#> d/b:3:two
#> a:two words
#> a-three
#> --
#> a:five two
#> a:two new
#> Binary file bin matches
#>
#> d/b:two
#> d/b:twotwo
#>
#> n:no end two
