# What .gitattributes say. Recorded from git 2.39.5.

## ends of lines by attributes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf '*.txt text eol=crlf\n*.bin binary\n*.sh text eol=lf\n' > .gitattributes; printf 'a\nb\n' > x.txt; printf 'a\r\nb\r\n' > y.sh; printf 'a\0b' > z.bin; git add .; git ls-files --eol; git commit -qm two; git ls-files -s; rm x.txt y.sh; git checkout .; od -c x.txt; od -c y.sh; git status -s; git diff --stat
#> i/lf    w/lf    attr/                 	.gitattributes
#> i/lf    w/lf    attr/                 	a
#> i/lf    w/lf    attr/                 	b
#> i/lf    w/lf    attr/text eol=crlf    	x.txt
#> i/lf    w/crlf  attr/text eol=lf      	y.sh
#> i/-text w/-text attr/-text            	z.bin
#> 100644 97045e05fa02a596e0f28189d98537b909695e8b 0	.gitattributes
#> 100644 f00c965d8307308469e537302baa73048488f162 0	a
#> 100644 61780798228d17af2d34fce4cfbdf35556832472 0	b
#> 100644 422c2b7ab3b3c668038da977e4e93a5fc623169c 0	x.txt
#> 100644 422c2b7ab3b3c668038da977e4e93a5fc623169c 0	y.sh
#> 100644 20b5be91886d0b6f26dc98a225c0dac05fe2c86e 0	z.bin
#> 0000000   a  \r  \n   b  \r  \n
#> 0000006
#> 0000000   a  \n   b  \n
#> 0000004
#2> warning: in the working copy of 'x.txt', LF will be replaced by CRLF the next time Git touches it
#2> warning: in the working copy of 'y.sh', CRLF will be replaced by LF the next time Git touches it
#2> Updated 2 paths from the index

## what attributes say of a path
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf '*.txt text eol=crlf\n*.bin binary\n[attr]big -diff merge=union\n*.log big !text\nd/** export-ignore\n/top foo=bar\n' > .gitattributes; mkdir d; echo '* -text' > d/.gitattributes; git check-attr -a x.txt z.bin a.log d/e.txt top d/top; git check-attr text x.txt a.log; git check-attr text eol -- x.txt b; echo b | git check-attr --stdin text diff; git check-attr; git check-attr text; git check-attr -z text x.txt | tr '\0' '|'
#> x.txt: text: set
#> x.txt: eol: crlf
#> z.bin: binary: set
#> z.bin: diff: unset
#> z.bin: merge: unset
#> z.bin: text: unset
#> a.log: diff: unset
#> a.log: merge: union
#> a.log: big: set
#> d/e.txt: text: unset
#> d/e.txt: eol: crlf
#> d/e.txt: export-ignore: set
#> top: foo: bar
#> d/top: text: unset
#> d/top: export-ignore: set
#> x.txt: text: set
#> a.log: text: unspecified
#> x.txt: text: set
#> x.txt: eol: crlf
#> b: text: unspecified
#> b: eol: unspecified
#> b: text: unspecified
#> b: diff: unspecified
#>| x.txt|text|set|
#2> error: No attribute specified
#2> usage: git check-attr [-a | --all | <attr>...] [--] <pathname>...
#2>    or: git check-attr --stdin [-z] [-a | --all | <attr>...]
#2>
#2>     -a, --all             report all attributes set on file
#2>     --cached              use .gitattributes only from the index
#2>     --stdin               read file names from stdin
#2>     -z                    terminate input and output records by a NUL character
#2>
#2> error: No file specified
#2> usage: git check-attr [-a | --all | <attr>...] [--] <pathname>...
#2>    or: git check-attr --stdin [-z] [-a | --all | <attr>...]
#2>
#2>     -a, --all             report all attributes set on file
#2>     --cached              use .gitattributes only from the index
#2>     --stdin               read file names from stdin
#2>     -z                    terminate input and output records by a NUL character
#2>

## core.autocrlf
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git config core.autocrlf true; printf 'a\r\nb\r\n' > w; printf 'a\nb\n' > u; git add w u; git commit -qm two; git ls-files --eol w u a; rm w u; git checkout w u; od -c w; od -c u; git status -s; git config core.autocrlf input; printf 'x\r\n' >> w; git add w; git ls-files --eol w; git config core.autocrlf false; printf 'q\r\n' > q; git add q; git ls-files --eol q; git diff --cached q
#> i/lf    w/lf    attr/                 	a
#> i/lf    w/lf    attr/                 	u
#> i/lf    w/crlf  attr/                 	w
#> 0000000   a  \r  \n   b  \r  \n
#> 0000006
#> 0000000   a  \r  \n   b  \r  \n
#> 0000006
#> i/lf    w/crlf  attr/                 	w
#> i/crlf  w/crlf  attr/                 	q
#> diff --git a/q b/q
#> new file mode 100644
#> index 0000000..036ec56
#> --- /dev/null
#> +++ b/q
#> @@ -0,0 +1 @@
#>$ +q\r
#2> warning: in the working copy of 'u', LF will be replaced by CRLF the next time Git touches it
#2> Updated 2 paths from the index
#2> warning: in the working copy of 'w', CRLF will be replaced by LF the next time Git touches it

## files that attributes make binary, or text
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf '*.bin binary\n*.log -diff\n*.dat diff\n' > .gitattributes; echo text > a.bin; echo log > a.log; printf 'a\0b\n' > c.dat; git add .; git commit -qm two; echo more >> a.bin; echo more >> a.log; printf 'c\0d\n' > c.dat; git diff a.bin a.log; git diff --stat; git diff --numstat; git diff --text a.log; git commit -am three
#> diff --git a/a.bin b/a.bin
#> index 8e27be7..c45acb2 100644
#> Binary files a/a.bin and b/a.bin differ
#> diff --git a/a.log b/a.log
#> index 6bfe6b1..fc3e5af 100644
#> Binary files a/a.log and b/a.log differ
#>  a.bin | Bin 5 -> 10 bytes
#>  a.log | Bin 4 -> 9 bytes
#>  c.dat |   2 +-
#>  3 files changed, 1 insertion(+), 1 deletion(-)
#> -	-	a.bin
#> -	-	a.log
#> 1	1	c.dat
#> diff --git a/a.log b/a.log
#> index 6bfe6b1..fc3e5af 100644
#> --- a/a.log
#> +++ b/a.log
#> @@ -1 +1,2 @@
#>  log
#> +more
#> [main 157c410] three
#>  3 files changed, 1 insertion(+), 1 deletion(-)

## merge=union, and no merge at all
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf 'a merge=union\nb -merge\n' > .gitattributes; git add .; git commit -qm attr; git switch -qc t; echo t >> a; git commit -qam t; git switch -q main; echo m >> a; git commit -qam m; git merge t; cat a; git switch -q t; echo t >> b; git commit -qam tb; git switch -q main; echo m >> b; git commit -qam mb; git merge t; cat b; git status -s
#> Auto-merging a
#> Merge made by the 'ort' strategy.
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> 1
#> 2
#> 3
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> 10
#> m
#> t
#> warning: Cannot merge binary files: b (HEAD vs. t)
#> Auto-merging b
#> CONFLICT (content): Merge conflict in b
#> Automatic merge failed; fix conflicts and then commit the result.
#> b
#> m
#> UU b

## renormalize
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf 'a\r\n' > w; git add w; git commit -qm crlf; echo '* text=auto' > .gitattributes; git add --renormalize .; git status -s; git diff --cached --stat
#> M  w
#> ?? .gitattributes
#>  w | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)

## known, but not staged
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo n > n; git add -N n; git status; git status -s; git diff; git diff --cached; git commit -m x; git ls-files -s; git commit -qam all; git log --oneline --stat; echo q > q; git add -N q; git reset -q; git status -s; git add -N q; git add q; git status -s; git rm -q --cached q; git status -s; git add --intent-to-add nosuch
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	new file:   n
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#>  A n
#> diff --git a/n b/n
#> new file mode 100644
#> index 0000000..8ba3a16
#> --- /dev/null
#> +++ b/n
#> @@ -0,0 +1 @@
#> +n
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	new file:   n
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 100644 f00c965d8307308469e537302baa73048488f162 0	a
#> 100644 61780798228d17af2d34fce4cfbdf35556832472 0	b
#> 100644 e69de29bb2d1d6434b8b29ae775ad8c2e48c5391 0	n
#> a3c862e all
#>  n | 1 +
#>  1 file changed, 1 insertion(+)
#> 590403d one
#>  a | 10 ++++++++++
#>  b |  1 +
#>  2 files changed, 11 insertions(+)
#> ?? q
#> A  q
#> ?? q
#2> fatal: pathspec 'nosuch' did not match any files
#? 128
