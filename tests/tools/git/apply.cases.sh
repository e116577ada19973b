# Patches brought to files. Recorded from git 2.39.5.

## there and back
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
git apply ../p; git status -s; git diff; git apply -R ../p; git status -s
#>  M e
#>  M f
#>  D g
#>  D s/d
#> ?? h
#> ?? "s/n w"
#> diff --git a/e b/e
#> index d514c78..daa772b 100644
#> --- a/e
#> +++ b/e
#> @@ -1 +1 @@
#> -no end
#> \ No newline at end of file
#> +no endend
#> diff --git a/f b/f
#> index e8823e1..9b56c83 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  1
#> -2
#> +two
#>  3
#>  4
#>  5
#> @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> diff --git a/g b/g
#> deleted file mode 100644
#> index 01058d8..0000000
#> --- a/g
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -g
#> diff --git a/s/d b/s/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/s/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d

## what a patch is about
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
git apply --stat --summary --numstat ../p; git apply --check ../p; echo $?; git apply --check -R ../p; echo $?
#>  e     |    2 +-
#>  f     |    6 +++---
#>$  h     |    0\x20
#>  s/d   |    1 -
#>  s/n w |    1 +
#>  5 files changed, 5 insertions(+), 5 deletions(-)
#> 1	1	e
#> 3	3	f
#> 0	0	h
#> 0	1	s/d
#> 1	0	s/n w
#>  rename g => h (100%)
#>  mode change 100644 => 100755
#>  delete mode 100644 s/d
#>  create mode 100644 s/n w
#> 0
#> 1
#2> error: s/n w: No such file or directory
#2> error: s/d: already exists in working directory
#2> error: h: No such file or directory
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> error: patch failed: e:1
#2> error: e: patch does not apply

## to the index too
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
git apply --index ../p; git status -s; git apply --index ../p; git apply -R --cached ../p; git status -s
#> M  e
#> M  f
#> R  g -> h
#> D  s/d
#> A  "s/n w"
#>  M e
#>  M f
#>  D g
#>  D s/d
#> ?? h
#> ?? "s/n w"
#2> error: patch failed: e:1
#2> error: e: patch does not apply
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> error: g: does not exist in index
#2> error: s/d: does not exist in index
#2> error: s/n w: already exists in index

## lines that stand elsewhere
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
sed -i '1i zero\nnull' f; git apply -v ../p; git diff --stat; git apply -R -v ../p; git status -s
#>  f | 2 ++
#>  1 file changed, 2 insertions(+)
#>  M f
#2> Checking patch e...
#2> Checking patch f...
#2> error: while searching for:
#2> 1
#2> 2
#2> 3
#2> 4
#2> 5
#2>
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> Checking patch g => h...
#2> Checking patch s/d...
#2> Checking patch s/n w...
#2> Checking patch s/n w...
#2> error: s/n w: No such file or directory
#2> Checking patch s/d...
#2> error: s/d: already exists in working directory
#2> Checking patch h => g...
#2> error: h: No such file or directory
#2> Checking patch f...
#2> error: while searching for:
#2> 1
#2> two
#2> 3
#2> 4
#2> 5
#2>
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> Checking patch e...
#2> error: while searching for:
#2> no endend
#2>
#2> error: patch failed: e:1
#2> error: e: patch does not apply

## less context
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
sed -i 's/^1$/eins/' f; git apply ../p; echo $?; git apply -C1 ../p; echo $?; git diff f
#> 1
#> 1
#> diff --git a/f b/f
#> index e8823e1..95aa7d2 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,4 @@
#> -1
#> +eins
#>  2
#>  3
#>  4
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> error: patch failed: f:1
#2> error: f: patch does not apply

## a merge of three
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
sed -i 's/^1$/eins/; s/^3$/drei/' f; git commit -qam drei; git apply -3 ../p; echo $?; git status -s; cat f; git diff
#> 1
#> M  e
#> UU f
#> R  g -> h
#> D  s/d
#> A  "s/n w"
#> <<<<<<< ours
#> eins
#> 2
#> drei
#> =======
#> 1
#> two
#> 3
#> >>>>>>> theirs
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> 10
#> 11
#> 12
#> 13
#> 14
#> 15
#> 16
#> 17
#> eighteen
#> 19
#> 20
#> 21
#> 22
#> 23
#> 24
#> 25
#> 26
#> 27
#> zwei
#> 29
#> 30
#> diff --cc f
#> index 63e438d,9b56c83..0000000
#> --- a/f
#> +++ b/f
#> @@@ -1,6 -1,6 +1,12 @@@
#> ++<<<<<<< ours
#>  +eins
#>  +2
#>  +drei
#> ++=======
#> + 1
#> + two
#> + 3
#> ++>>>>>>> theirs
#>   4
#>   5
#>   6
#2> Applied patch to 'e' cleanly.
#2> Applied patch to 'f' with conflicts.
#2> Falling back to direct application...
#2> Falling back to direct application...
#2> Falling back to direct application...
#2> U f

## what stands in the way
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
echo x > 's/n w'; git apply ../p; rm f; git apply ../p; git apply nosuch; git apply < /dev/null; echo hello | git apply
#2> error: s/n w: already exists in working directory
#2> error: f: No such file or directory
#2> error: s/n w: already exists in working directory
#2> error: can't open patch 'nosuch': No such file or directory
#2> error: No valid patches in input (allow with "--allow-empty")
#2> error: No valid patches in input (allow with "--allow-empty")
#? 128

## blanks at line ends
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
printf -- '--- a/f\n+++ b/f\n@@ -1,2 +1,3 @@\n 1\n+x  \n 2\n' > q; git apply q; git diff; git apply --whitespace=fix q; git checkout -q f;  git apply --whitespace=fix q; git diff; git apply --whitespace=error q; git apply --whitespace=nowarn --check q; cat q | git apply -R --check; echo $?
#> diff --git a/f b/f
#> index e8823e1..8c5e18b 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,5 @@
#>  1
#>$ +x \x20
#>  2
#>  3
#>  4
#> diff --git a/f b/f
#> index e8823e1..828a133 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,5 @@
#>  1
#> +x
#>  2
#>  3
#>  4
#> 1
#2> q:5: trailing whitespace.
#2>$ x \x20
#2> warning: 1 line adds whitespace errors.
#2> q:5: trailing whitespace.
#2>$ x \x20
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> q:5: trailing whitespace.
#2>$ x \x20
#2> warning: 1 line applied after fixing whitespace errors.
#2> q:5: trailing whitespace.
#2>$ x \x20
#2> error: 1 line adds whitespace errors.
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> error: patch failed: f:1
#2> error: f: patch does not apply

## patches of diff
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
diff -u f <(seq 31) > q; cat q | git apply -p0; git status -s; diff -u f <(seq 2 31) | sed '1,2d' | git apply; echo $?
#> ?? q
#> 128
#2> error: /dev/fd/63: No such file or directory
#2> error: patch fragment without header at line 1: @@ -1,4 +1,3 @@

## in a folder
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
cd s; git apply ../../p; git status -s; git apply --include='s/*' ../../p; cd ..; git apply --exclude='s/*' ../p; git status -s
#>  D d
#> ?? "n w"
#>  M e
#>  M f
#>  D g
#>  D s/d
#> ?? h
#> ?? "s/n w"
#2> error: s/d: No such file or directory
#2> error: s/n w: already exists in working directory

## what is no patch
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
git diff start main -- f | patch -p1; git diff start main -- f | git apply; printf 'diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1,3 +1,3 @@\n 1\n' | git apply; git apply --nosuch; git apply -h
#> patching file f
#> usage: git apply [<options>] [<patch>...]
#>
#>     --exclude <path>      don't apply changes matching the given path
#>     --include <path>      apply changes matching the given path
#>     -p <num>              remove <num> leading slashes from traditional diff paths
#>     --no-add              ignore additions made by the patch
#>     --stat                instead of applying the patch, output diffstat for the input
#>     --numstat             show number of added and deleted lines in decimal notation
#>     --summary             instead of applying the patch, output a summary for the input
#>     --check               instead of applying the patch, see if the patch is applicable
#>     --index               make sure the patch is applicable to the current index
#>     -N, --intent-to-add   mark new files with `git add --intent-to-add`
#>     --cached              apply a patch without touching the working tree
#>     --unsafe-paths        accept a patch that touches outside the working area
#>     --apply               also apply the patch (use with --stat/--summary/--check)
#>     -3, --3way            attempt three-way merge, fall back on normal patch if that fails
#>     --build-fake-ancestor <file>
#>                           build a temporary index based on embedded index information
#>     -z                    paths are separated with NUL character
#>     -C <n>                ensure at least <n> lines of context match
#>     --whitespace <action>
#>                           detect new or modified lines that have whitespace errors
#>     --ignore-space-change
#>                           ignore changes in whitespace when finding context
#>     --ignore-whitespace   ignore changes in whitespace when finding context
#>     -R, --reverse         apply the patch in reverse
#>     --unidiff-zero        don't expect at least one line of context
#>     --reject              leave the rejected hunks in corresponding *.rej files
#>     --allow-overlap       allow overlapping hunks
#>     -v, --verbose         be more verbose
#>     -q, --quiet           be more quiet
#>     --inaccurate-eof      tolerate incorrectly detected missing new-line at the end of file
#>     --recount             do not trust the line counts in the hunk headers
#>     --directory <root>    prepend <root> to all filenames
#>     --allow-empty         don't return error for empty patches
#>
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> error: corrupt patch at line 6
#2> error: unknown option `nosuch'
#2> usage: git apply [<options>] [<patch>...]
#2>
#2>     --exclude <path>      don't apply changes matching the given path
#2>     --include <path>      apply changes matching the given path
#2>     -p <num>              remove <num> leading slashes from traditional diff paths
#2>     --no-add              ignore additions made by the patch
#2>     --stat                instead of applying the patch, output diffstat for the input
#2>     --numstat             show number of added and deleted lines in decimal notation
#2>     --summary             instead of applying the patch, output a summary for the input
#2>     --check               instead of applying the patch, see if the patch is applicable
#2>     --index               make sure the patch is applicable to the current index
#2>     -N, --intent-to-add   mark new files with `git add --intent-to-add`
#2>     --cached              apply a patch without touching the working tree
#2>     --unsafe-paths        accept a patch that touches outside the working area
#2>     --apply               also apply the patch (use with --stat/--summary/--check)
#2>     -3, --3way            attempt three-way merge, fall back on normal patch if that fails
#2>     --build-fake-ancestor <file>
#2>                           build a temporary index based on embedded index information
#2>     -z                    paths are separated with NUL character
#2>     -C <n>                ensure at least <n> lines of context match
#2>     --whitespace <action>
#2>                           detect new or modified lines that have whitespace errors
#2>     --ignore-space-change
#2>                           ignore changes in whitespace when finding context
#2>     --ignore-whitespace   ignore changes in whitespace when finding context
#2>     -R, --reverse         apply the patch in reverse
#2>     --unidiff-zero        don't expect at least one line of context
#2>     --reject              leave the rejected hunks in corresponding *.rej files
#2>     --allow-overlap       allow overlapping hunks
#2>     -v, --verbose         be more verbose
#2>     -q, --quiet           be more quiet
#2>     --inaccurate-eof      tolerate incorrectly detected missing new-line at the end of file
#2>     --recount             do not trust the line counts in the hunk headers
#2>     --directory <root>    prepend <root> to all filenames
#2>     --allow-empty         don't return error for empty patches
#2>
#? 129

## without context
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir s; seq 30 > f; echo g > g; echo d > s/d; printf 'no end' > e; git add .; git commit -qm one; git branch start; sed -i "s/^2$/two/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; rm s/d; echo new > 's/n w'; echo end >> e; git mv g h; git add -A; git diff --cached HEAD > ../p; git commit -qm two; git switch -q start
git diff -U0 main start > q; git switch -q main; git apply q; git apply --unidiff-zero q; git status -s
#>  M e
#>  M f
#>  D h
#>  D "s/n w"
#> ?? g
#> ?? q
#> ?? s/d
#2> error: patch failed: f:2
#2> error: f: patch does not apply
