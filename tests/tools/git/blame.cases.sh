# Where lines come from. Recorded from git 2.39.5.

## blame
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; git add .; git commit -qm one; export GIT_AUTHOR_DATE='2026-01-06T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-06T10:00:00+0000'; sed -i 2s/.*/two/ a; echo 4 >> a; git -c user.name='Bo' commit -qam two; git blame a; git blame -L 2,3 a; git blame -L 2,+1 a; git blame -s a; git blame -e a; git blame -l a; git blame -L '/two/,+1' a; git blame -L 3 a; git blame -t a; git blame --root a; git blame -b a; git blame -f -n a
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 2) two
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 4) 4
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 2) two
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faa (Bo 2026-01-06 10:00:00 +0000 2) two
#> ^fbbd1d5 1) 1
#> 1e464faa 2) two
#> ^fbbd1d5 3) 3
#> 1e464faa 4) 4
#> ^fbbd1d5 (<ada@example.com> 2026-01-05 10:00:00 +0000 1) 1
#> 1e464faa (<ada@example.com> 2026-01-06 10:00:00 +0000 2) two
#> ^fbbd1d5 (<ada@example.com> 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faa (<ada@example.com> 2026-01-06 10:00:00 +0000 4) 4
#> ^fbbd1d58d865516212395a1795c0303a734e0c0 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 1e464faaafe7d1778d005f5847609aa7e7991b78 (Bo          2026-01-06 10:00:00 +0000 2) two
#> ^fbbd1d58d865516212395a1795c0303a734e0c0 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faaafe7d1778d005f5847609aa7e7991b78 (Bo          2026-01-06 10:00:00 +0000 4) 4
#> 1e464faa (Bo 2026-01-06 10:00:00 +0000 2) two
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 4) 4
#> ^fbbd1d5 (Ada Learner 1767607200 +0000 1) 1
#> 1e464faa (Bo          1767693600 +0000 2) two
#> ^fbbd1d5 (Ada Learner 1767607200 +0000 3) 3
#> 1e464faa (Bo          1767693600 +0000 4) 4
#> fbbd1d58 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 2) two
#> fbbd1d58 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 4) 4
#>          (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 2) two
#>          (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faa (Bo          2026-01-06 10:00:00 +0000 4) 4
#> ^fbbd1d5 a 1 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 1e464faa a 2 (Bo          2026-01-06 10:00:00 +0000 2) two
#> ^fbbd1d5 a 3 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 1e464faa a 4 (Bo          2026-01-06 10:00:00 +0000 4) 4

## blame of a revision, of changes and of nothing
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; git add .; git commit -qm one; sed -i 2s/.*/two/ a; git commit -qam two; echo 5 >> a; git blame a | cut -d'(' -f1; git blame HEAD a; git blame HEAD~1 -- a; git blame a HEAD~1; git blame nosuch; echo $?; git blame -L 9,10 a; git blame HEAD nosuch; git blame nosuch a; git blame; echo $?; git blame -h | head -3; rm a; git blame a
#>$ ^fbbd1d5\x20
#>$ f8a0fc92\x20
#>$ ^fbbd1d5\x20
#>$ 00000000\x20
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> f8a0fc92 (Ada Learner 2026-01-05 10:00:00 +0000 2) two
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 2) 2
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 2) 2
#> ^fbbd1d5 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> 128
#> 129
#> usage: git blame [<options>] [<rev-opts>] [<rev>] [--] <file>
#>
#>     <rev-opts> are documented in git-rev-list(1)
#2> fatal: no such path 'nosuch' in HEAD
#2> fatal: file a has only 4 lines
#2> fatal: no such path nosuch in HEAD
#2> fatal: bad revision 'nosuch'
#2> usage: git blame [<options>] [<rev-opts>] [<rev>] [--] <file>
#2>
#2>     <rev-opts> are documented in git-rev-list(1)
#2>
#2>     --incremental         show blame entries as we find them, incrementally
#2>     -b                    do not show object names of boundary commits (Default: off)
#2>     --root                do not treat root commits as boundaries (Default: off)
#2>     --show-stats          show work cost statistics
#2>     --progress            force progress reporting
#2>     --score-debug         show output score for blame entries
#2>     -f, --show-name       show original filename (Default: auto)
#2>     -n, --show-number     show original linenumber (Default: off)
#2>     -p, --porcelain       show in a format designed for machine consumption
#2>     --line-porcelain      show porcelain format with per-line commit information
#2>     -c                    use the same output mode as git-annotate (Default: off)
#2>     -t                    show raw timestamp (Default: off)
#2>     -l                    show long commit SHA1 (Default: off)
#2>     -s                    suppress author name and timestamp (Default: off)
#2>     -e, --show-email      show author email instead of name (Default: off)
#2>     -w                    ignore whitespace differences
#2>     --ignore-rev <rev>    ignore <rev> when blaming
#2>     --ignore-revs-file <file>
#2>                           ignore revisions from <file>
#2>     --color-lines         color redundant metadata from previous line differently
#2>     --color-by-age        color lines by age
#2>     --minimal             spend extra cycles to find better match
#2>     -S <file>             use revisions from <file> instead of calling git-rev-list
#2>     --contents <file>     use <file>'s contents as the final image
#2>     -C[<score>]           find line copies within and across files
#2>     -M[<score>]           find line movements within and across files
#2>     -L <range>            process only line range <start>,<end> or function :<funcname>
#2>     --abbrev[=<n>]        use <n> digits to display object names
#2>
#2> fatal: Cannot lstat 'a': No such file or directory
#? 128

## blame across names and merges
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; sed -i 2s/.*/two/ a; git commit -qam two; git mv a b; git commit -qm mv; echo six >> b; git commit -qam six; git switch -qc t HEAD~3; sed -i 4s/4/vier/ a; git commit -qam vier; git switch -q main; git merge -q --no-edit t; git blame b; git blame -n b; mkdir d; cd d; git blame ../b | head -1; git blame HEAD~2 -- ../a; git blame HEAD~3 -- ../a
#> Auto-merging b
#> ^0fe0340 a (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 9c2fd1cc a (Ada Learner 2026-01-05 10:00:00 +0000 2) two
#> ^0fe0340 a (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> ddc8d539 a (Ada Learner 2026-01-05 10:00:00 +0000 4) vier
#> ^0fe0340 a (Ada Learner 2026-01-05 10:00:00 +0000 5) 5
#> a981bb32 b (Ada Learner 2026-01-05 10:00:00 +0000 6) six
#> ^0fe0340 a 1 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 9c2fd1cc a 2 (Ada Learner 2026-01-05 10:00:00 +0000 2) two
#> ^0fe0340 a 3 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> ddc8d539 a 4 (Ada Learner 2026-01-05 10:00:00 +0000 4) vier
#> ^0fe0340 a 5 (Ada Learner 2026-01-05 10:00:00 +0000 5) 5
#> a981bb32 b 6 (Ada Learner 2026-01-05 10:00:00 +0000 6) six
#> ^0fe0340 a (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> ^0fe0340 (Ada Learner 2026-01-05 10:00:00 +0000 1) 1
#> 9c2fd1cc (Ada Learner 2026-01-05 10:00:00 +0000 2) two
#> ^0fe0340 (Ada Learner 2026-01-05 10:00:00 +0000 3) 3
#> ^0fe0340 (Ada Learner 2026-01-05 10:00:00 +0000 4) 4
#> ^0fe0340 (Ada Learner 2026-01-05 10:00:00 +0000 5) 5
#2> fatal: no such path a in HEAD~2

## blame for programs
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; git add .; git commit -qm one; sed -i 2s/.*/two/ a; echo 4 >> a; git commit -qam two; git mv a b; git commit -qm mv; git blame -p b; git blame --line-porcelain -L 1,2 b
#> fbbd1d58d865516212395a1795c0303a734e0c04 1 1 1
#> author Ada Learner
#> author-mail <ada@example.com>
#> author-time 1767607200
#> author-tz +0000
#> committer Ada Learner
#> committer-mail <ada@example.com>
#> committer-time 1767607200
#> committer-tz +0000
#> summary one
#> boundary
#> filename a
#> 	1
#> a59dc86347cbed1afa43ea12a9c4b27a49a3cc92 2 2 1
#> author Ada Learner
#> author-mail <ada@example.com>
#> author-time 1767607200
#> author-tz +0000
#> committer Ada Learner
#> committer-mail <ada@example.com>
#> committer-time 1767607200
#> committer-tz +0000
#> summary two
#> previous fbbd1d58d865516212395a1795c0303a734e0c04 a
#> filename a
#> 	two
#> fbbd1d58d865516212395a1795c0303a734e0c04 3 3 1
#> 	3
#> a59dc86347cbed1afa43ea12a9c4b27a49a3cc92 4 4 1
#> 	4
#> fbbd1d58d865516212395a1795c0303a734e0c04 1 1 1
#> author Ada Learner
#> author-mail <ada@example.com>
#> author-time 1767607200
#> author-tz +0000
#> committer Ada Learner
#> committer-mail <ada@example.com>
#> committer-time 1767607200
#> committer-tz +0000
#> summary one
#> boundary
#> filename a
#> 	1
#> a59dc86347cbed1afa43ea12a9c4b27a49a3cc92 2 2 1
#> author Ada Learner
#> author-mail <ada@example.com>
#> author-time 1767607200
#> author-tz +0000
#> committer Ada Learner
#> committer-mail <ada@example.com>
#> committer-time 1767607200
#> committer-tz +0000
#> summary two
#> previous fbbd1d58d865516212395a1795c0303a734e0c04 a
#> filename a
#> 	two
