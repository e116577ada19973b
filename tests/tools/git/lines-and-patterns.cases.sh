# The history of lines, patterns put together, and algorithms of diff. Recorded from git 2.39.5.

## the history of some lines
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; printf 'foo bar\nfoo\nint main() {\n  foo baz\n  return 1\n}\n\nint other()\n{\n}\n' > c.c; git add .; git commit -qm one
sed -i 's/5/five/' a; git commit -qam five; sed -i 's/8/eight/' a; git commit -qam eight; sed -i '1i zero' a; git commit -qam zero; sed -i '/^6$/d' a; git commit -qam six; git log -L4,6:a; git log -L 5,8:a --oneline; git log -L4,6:a --oneline -s; git log -L:foo:a; git log -L:main:c.c --oneline; git log -L/five/,+2:a --format=%s -2; git log -L1,99:a; git log -L20,21:a; git log -L1,2:nosuch; git log -L1,2
#> commit b0e4993f9da8c1a4bac9afe64d7320903acaea2c
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     five
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -3,3 +3,3 @@
#>  3
#>  4
#> -5
#> +five
#>
#> commit 8e39a5d9d6ae10a344beb5a0b664784ac5c97160
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#> diff --git a/a b/a
#> --- /dev/null
#> +++ b/a
#> @@ -0,0 +3,3 @@
#> +3
#> +4
#> +5
#> bd5ee87 six
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -5,5 +5,4 @@
#>  4
#>  five
#> -6
#>  7
#>  eight
#> 6507d99 eight
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -4,5 +4,5 @@
#>  4
#>  five
#>  6
#>  7
#> -8
#> +eight
#> b0e4993 five
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -4,5 +4,5 @@
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#> 8e39a5d one
#>
#> diff --git a/a b/a
#> --- /dev/null
#> +++ b/a
#> @@ -0,0 +4,5 @@
#> +4
#> +5
#> +6
#> +7
#> +8
#> b0e4993 five
#> 8e39a5d one
#> 8e39a5d one
#>
#> diff --git a/c.c b/c.c
#> --- /dev/null
#> +++ b/c.c
#> @@ -0,0 +3,5 @@
#> +int main() {
#> +  foo baz
#> +  return 1
#> +}
#> +
#> six
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -6,3 +6,2 @@
#>  five
#> -6
#>  7
#> five
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -5,3 +5,3 @@
#> -5
#> +five
#>  6
#>  7
#> commit bd5ee87ee7df6f91693a3cc93714e03a6caf4160
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     six
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -1,11 +1,10 @@
#>  zero
#>  1
#>  2
#>  3
#>  4
#>  five
#> -6
#>  7
#>  eight
#>  9
#>  10
#>
#> commit b1635a616a732da23c9634f23a84e2e1c850387b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     zero
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -1,10 +1,11 @@
#> +zero
#>  1
#>  2
#>  3
#>  4
#>  five
#>  6
#>  7
#>  eight
#>  9
#>  10
#>
#> commit 6507d990265e1744af3bb4b7c9cb3ddb2041f965
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     eight
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -1,10 +1,10 @@
#>  1
#>  2
#>  3
#>  4
#>  five
#>  6
#>  7
#> -8
#> +eight
#>  9
#>  10
#>
#> commit b0e4993f9da8c1a4bac9afe64d7320903acaea2c
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     five
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -1,10 +1,10 @@
#>  1
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#>  9
#>  10
#>
#> commit 8e39a5d9d6ae10a344beb5a0b664784ac5c97160
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#> diff --git a/a b/a
#> --- /dev/null
#> +++ b/a
#> @@ -0,0 +1,10 @@
#> +1
#> +2
#> +3
#> +4
#> +5
#> +6
#> +7
#> +8
#> +9
#> +10
#2> fatal: -L parameter 'foo' starting at line 1: no match
#2> fatal: file a has only 10 lines
#2> fatal: There is no path nosuch in the commit
#2> fatal: -L argument not 'start,end:file' or ':funcname:file': 1,2
#? 128

## lines through a merge and a rename
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; printf 'foo bar\nfoo\nint main() {\n  foo baz\n  return 1\n}\n\nint other()\n{\n}\n' > c.c; git add .; git commit -qm one
git mv a z; git commit -qm mv; git switch -qc t; sed -i 's/5/five/' z; git commit -qam t; git switch -q main; sed -i 's/9/nine/' z; git commit -qam m; git merge -q --no-edit t; git log -L4,6:z --oneline; git log -L8,10:z --format=%s
#> Auto-merging z
#> 5868cfc t
#>
#> diff --git a/z b/z
#> --- a/z
#> +++ b/z
#> @@ -4,3 +4,3 @@
#>  4
#> -5
#> +five
#>  6
#> 8e39a5d one
#>
#> diff --git a/a b/a
#> --- /dev/null
#> +++ b/a
#> @@ -0,0 +4,3 @@
#> +4
#> +5
#> +6
#> m
#>
#> diff --git a/z b/z
#> --- a/z
#> +++ b/z
#> @@ -8,3 +8,3 @@
#>  8
#> -9
#> +nine
#>  10
#> one
#>
#> diff --git a/a b/a
#> --- /dev/null
#> +++ b/a
#> @@ -0,0 +8,3 @@
#> +8
#> +9
#> +10

## patterns put together
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; printf 'foo bar\nfoo\nint main() {\n  foo baz\n  return 1\n}\n\nint other()\n{\n}\n' > c.c; git add .; git commit -qm one
git grep -e foo --and -e bar; git grep --and; git grep -e foo --and --not -e bar; git grep -e bar --or -e baz; git grep --not -e 1; git grep -n -e foo --and '(' -e bar --or -e baz ')'; git grep -c -e foo --and --not -e bar; git grep -e foo --and; git grep '(' -e foo; git grep -e foo -e int --and -e main
#> c.c:foo bar
#> c.c:foo
#> c.c:  foo baz
#> c.c:foo bar
#> c.c:  foo baz
#> a:2
#> a:3
#> a:4
#> a:5
#> a:6
#> a:7
#> a:8
#> a:9
#> c.c:foo bar
#> c.c:foo
#> c.c:int main() {
#> c.c:  foo baz
#> c.c:}
#> c.c:
#> c.c:int other()
#> c.c:{
#> c.c:}
#> c.c:1:foo bar
#> c.c:4:  foo baz
#> c.c:2
#> c.c:foo bar
#> c.c:foo
#> c.c:int main() {
#> c.c:  foo baz
#2> fatal: --and not preceded by pattern expression
#2> fatal: --and not followed by pattern expression
#2> fatal: unmatched parenthesis

## algorithms of diff
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf 'a\nb\nc\na\nb\nb\na\n' > x; printf 'int a()\n{\n  one\n}\n\nint b()\n{\n  two\n}\n' > c; git add x c; git commit -qm x; printf 'c\nb\na\nb\na\nc\n' > x; printf 'int z()\n{\n  three\n}\n\nint a()\n{\n  one\n}\n\nint b()\n{\n  two and\n}\n' > c; git diff --patience; git diff --histogram; git diff --minimal; git diff --diff-algorithm=patience --stat; git config diff.algorithm histogram; git diff x; git diff --diff-algorithm=nosuch; git diff --diff-algorithm=default x
#> diff --git a/c b/c
#> index 97581e1..4a6867e 100644
#> --- a/c
#> +++ b/c
#> @@ -1,3 +1,8 @@
#> +int z()
#> +{
#> +  three
#> +}
#> +
#>  int a()
#>  {
#>    one
#> @@ -5,5 +10,5 @@ int a()
#>$ \x20
#>  int b()
#>  {
#> -  two
#> +  two and
#>  }
#> diff --git a/x b/x
#> index 4eca417..5640cf3 100644
#> --- a/x
#> +++ b/x
#> @@ -1,7 +1,6 @@
#> -a
#> -b
#>  c
#> -a
#>  b
#> +a
#>  b
#>  a
#> +c
#> diff --git a/c b/c
#> index 97581e1..4a6867e 100644
#> --- a/c
#> +++ b/c
#> @@ -1,3 +1,8 @@
#> +int z()
#> +{
#> +  three
#> +}
#> +
#>  int a()
#>  {
#>    one
#> @@ -5,5 +10,5 @@ int a()
#>$ \x20
#>  int b()
#>  {
#> -  two
#> +  two and
#>  }
#> diff --git a/x b/x
#> index 4eca417..5640cf3 100644
#> --- a/x
#> +++ b/x
#> @@ -1,7 +1,6 @@
#> -a
#> -b
#>  c
#> -a
#> -b
#>  b
#>  a
#> +b
#> +a
#> +c
#> diff --git a/c b/c
#> index 97581e1..4a6867e 100644
#> --- a/c
#> +++ b/c
#> @@ -1,3 +1,8 @@
#> +int z()
#> +{
#> +  three
#> +}
#> +
#>  int a()
#>  {
#>    one
#> @@ -5,5 +10,5 @@ int a()
#>$ \x20
#>  int b()
#>  {
#> -  two
#> +  two and
#>  }
#> diff --git a/x b/x
#> index 4eca417..5640cf3 100644
#> --- a/x
#> +++ b/x
#> @@ -1,7 +1,6 @@
#> -a
#> -b
#>  c
#> -a
#>  b
#> +a
#>  b
#>  a
#> +c
#>  c | 7 ++++++-
#>  x | 5 ++---
#>  2 files changed, 8 insertions(+), 4 deletions(-)
#> diff --git a/x b/x
#> index 4eca417..5640cf3 100644
#> --- a/x
#> +++ b/x
#> @@ -1,7 +1,6 @@
#> -a
#> -b
#>  c
#> -a
#> -b
#>  b
#>  a
#> +b
#> +a
#> +c
#> diff --git a/x b/x
#> index 4eca417..5640cf3 100644
#> --- a/x
#> +++ b/x
#> @@ -1,7 +1,6 @@
#> -a
#> -b
#>  c
#> -a
#>  b
#> +a
#>  b
#>  a
#> +c
#2> error: option diff-algorithm accepts "myers", "minimal", "patience" and "histogram"

## algorithms on longer texts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
seq 40 | sed 's/[05]$/x/' > y; git add y; git commit -qm y; (seq 5; seq 30 50; seq 10 20; echo x; seq 38 40) | sed 's/[05]$/x/' > y; git diff --patience; git diff --histogram; git diff --minimal; git diff
#> diff --git a/y b/y
#> index 63413ba..927a930 100644
#> --- a/y
#> +++ b/y
#> @@ -3,10 +3,27 @@
#>  3
#>  4
#>  x
#> -6
#> -7
#> -8
#> -9
#> +3x
#> +31
#> +32
#> +33
#> +34
#> +3x
#> +36
#> +37
#> +38
#> +39
#> +4x
#> +41
#> +42
#> +43
#> +44
#> +4x
#> +46
#> +47
#> +48
#> +49
#> +5x
#>  1x
#>  11
#>  12
#> @@ -18,23 +35,7 @@ x
#>  18
#>  19
#>  2x
#> -21
#> -22
#> -23
#> -24
#> -2x
#> -26
#> -27
#> -28
#> -29
#> -3x
#> -31
#> -32
#> -33
#> -34
#> -3x
#> -36
#> -37
#> +x
#>  38
#>  39
#>  4x
#> diff --git a/y b/y
#> index 63413ba..927a930 100644
#> --- a/y
#> +++ b/y
#> @@ -3,30 +3,6 @@
#>  3
#>  4
#>  x
#> -6
#> -7
#> -8
#> -9
#> -1x
#> -11
#> -12
#> -13
#> -14
#> -1x
#> -16
#> -17
#> -18
#> -19
#> -2x
#> -21
#> -22
#> -23
#> -24
#> -2x
#> -26
#> -27
#> -28
#> -29
#>  3x
#>  31
#>  32
#> @@ -38,3 +14,28 @@ x
#>  38
#>  39
#>  4x
#> +41
#> +42
#> +43
#> +44
#> +4x
#> +46
#> +47
#> +48
#> +49
#> +5x
#> +1x
#> +11
#> +12
#> +13
#> +14
#> +1x
#> +16
#> +17
#> +18
#> +19
#> +2x
#> +x
#> +38
#> +39
#> +4x
#> diff --git a/y b/y
#> index 63413ba..927a930 100644
#> --- a/y
#> +++ b/y
#> @@ -3,10 +3,27 @@
#>  3
#>  4
#>  x
#> -6
#> -7
#> -8
#> -9
#> +3x
#> +31
#> +32
#> +33
#> +34
#> +3x
#> +36
#> +37
#> +38
#> +39
#> +4x
#> +41
#> +42
#> +43
#> +44
#> +4x
#> +46
#> +47
#> +48
#> +49
#> +5x
#>  1x
#>  11
#>  12
#> @@ -18,23 +35,7 @@ x
#>  18
#>  19
#>  2x
#> -21
#> -22
#> -23
#> -24
#> -2x
#> -26
#> -27
#> -28
#> -29
#> -3x
#> -31
#> -32
#> -33
#> -34
#> -3x
#> -36
#> -37
#> +x
#>  38
#>  39
#>  4x
#> diff --git a/y b/y
#> index 63413ba..927a930 100644
#> --- a/y
#> +++ b/y
#> @@ -3,10 +3,27 @@
#>  3
#>  4
#>  x
#> -6
#> -7
#> -8
#> -9
#> +3x
#> +31
#> +32
#> +33
#> +34
#> +3x
#> +36
#> +37
#> +38
#> +39
#> +4x
#> +41
#> +42
#> +43
#> +44
#> +4x
#> +46
#> +47
#> +48
#> +49
#> +5x
#>  1x
#>  11
#>  12
#> @@ -18,23 +35,7 @@ x
#>  18
#>  19
#>  2x
#> -21
#> -22
#> -23
#> -24
#> -2x
#> -26
#> -27
#> -28
#> -29
#> -3x
#> -31
#> -32
#> -33
#> -34
#> -3x
#> -36
#> -37
#> +x
#>  38
#>  39
#>  4x

## words as they are wished for
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf 'one two three\nfour five\nsame\n' > w; git add w; git commit -qm w; printf 'one 2 three\nfour six five\nsame\nnew\n' > w; git diff --word-diff; git diff --word-diff=porcelain; git diff --word-diff-regex=.; git diff --color-words; git diff --word-diff=color --word-diff-regex='[a-z]+'; git diff --word-diff=none; git diff --word-diff=nosuch; git diff --color-words=.; git config diff.wordRegex '[0-9]'; git diff --word-diff
#> diff --git a/w b/w
#> index 252c925..697766a 100644
#> --- a/w
#> +++ b/w
#> @@ -1,3 +1,4 @@
#> one [-two-]{+2+} three
#> four {+six+} five
#> same
#> {+new+}
#> diff --git a/w b/w
#> index 252c925..697766a 100644
#> --- a/w
#> +++ b/w
#> @@ -1,3 +1,4 @@
#>$  one\x20
#> -two
#> +2
#>   three
#> ~
#>$  four\x20
#> +six
#>   five
#> ~
#>  same
#> ~
#> +new
#> ~
#> diff --git a/w b/w
#> index 252c925..697766a 100644
#> --- a/w
#> +++ b/w
#> @@ -1,3 +1,4 @@
#> one [-two-]{+2+} three
#> four {+six +}five
#> same
#> {+new+}
#>$ \e[1mdiff --git a/w b/w\e[m
#>$ \e[1mindex 252c925..697766a 100644\e[m
#>$ \e[1m--- a/w\e[m
#>$ \e[1m+++ b/w\e[m
#>$ \e[36m@@ -1,3 +1,4 @@\e[m
#>$ one \e[31mtwo\e[m\e[32m2\e[m three
#>$ four \e[32msix\e[m five
#>$ same\e[m
#>$ \e[32mnew\e[m
#>$ \e[1mdiff --git a/w b/w\e[m
#>$ \e[1mindex 252c925..697766a 100644\e[m
#>$ \e[1m--- a/w\e[m
#>$ \e[1m+++ b/w\e[m
#>$ \e[36m@@ -1,3 +1,4 @@\e[m
#>$ one\e[31mtwo\e[m 2 three
#>$ four \e[32msix\e[m five
#>$ same\e[m
#>$ \e[32mnew\e[m
#> diff --git a/w b/w
#> index 252c925..697766a 100644
#> --- a/w
#> +++ b/w
#> @@ -1,3 +1,4 @@
#> -one two three
#> -four five
#> +one 2 three
#> +four six five
#>  same
#> +new
#>$ \e[1mdiff --git a/w b/w\e[m
#>$ \e[1mindex 252c925..697766a 100644\e[m
#>$ \e[1m--- a/w\e[m
#>$ \e[1m+++ b/w\e[m
#>$ \e[36m@@ -1,3 +1,4 @@\e[m
#>$ one \e[31mtwo\e[m\e[32m2\e[m three
#>$ four \e[32msix \e[mfive
#>$ same\e[m
#>$ \e[32mnew\e[m
#> diff --git a/w b/w
#> index 252c925..697766a 100644
#> --- a/w
#> +++ b/w
#> @@ -1,3 +1,4 @@
#> one {+2+} three
#> four six five
#> same
#> new
#2> error: bad --word-diff argument: nosuch

## a bisection is done again
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
for i in 1 2 3 4 5 6 7 8; do echo $i > n; git add n; git commit -qm c$i; done; git bisect start; git bisect bad; git bisect good HEAD~7; git bisect run sh -c 'test $(cat n) -lt 5' > /dev/null; git bisect log > ../bl; git bisect reset; git bisect replay ../bl; git bisect log | tail -2; git bisect reset; git bisect replay; git bisect replay nosuch
#> status: waiting for both good and bad commits
#> status: waiting for good commit(s), bad commit known
#> Bisecting: 3 revisions left to test after this (roughly 2 steps)
#> [dc3e8639aeccac427386d2d16c1a28d874485083] c4
#> We are not bisecting.
#> status: waiting for both good and bad commits
#> f589440d2627d2203f82777a8cd8a96259c02d1c is the first bad commit
#> commit f589440d2627d2203f82777a8cd8a96259c02d1c
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c5
#>
#>  n | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> git bisect bad f589440d2627d2203f82777a8cd8a96259c02d1c
#> # first bad commit: [f589440d2627d2203f82777a8cd8a96259c02d1c] c5
#2> Previous HEAD position was f589440 c5
#2> Switched to branch 'main'
#2> Already on 'main'
#2> error: no logfile given
#2> error: cannot read file 'nosuch' for replaying
#? 1

## commits from other places
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
for i in 1 2 3; do echo $i > f$i; git add .; git commit -qm "c$i"; done; git branch old HEAD~; git tag v1 HEAD~2; git whatchanged -1 --oneline; git whatchanged --oneline -2 -p; git log --exclude=main --branches --oneline; git log --glob='heads/o*' --oneline; git log --glob=tags --oneline; git log --ancestry-path HEAD~2..HEAD --oneline; git reset -q --hard HEAD~2; git log --oneline --not --all; git log -S3 --pickaxe-all --oneline --all
#> e63929f c3
#> :000000 100644 0000000 00750ed A	f3
#> e63929f c3
#> diff --git a/f3 b/f3
#> new file mode 100644
#> index 0000000..00750ed
#> --- /dev/null
#> +++ b/f3
#> @@ -0,0 +1 @@
#> +3
#> 431be6c c2
#> diff --git a/f2 b/f2
#> new file mode 100644
#> index 0000000..0cfbf08
#> --- /dev/null
#> +++ b/f2
#> @@ -0,0 +1 @@
#> +2
#> 431be6c c2
#> f230e05 c1
#> 590403d one
#> 431be6c c2
#> f230e05 c1
#> 590403d one
#> f230e05 c1
#> 590403d one
#> e63929f c3
#> 431be6c c2
#> 590403d one

## commands that are not there
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git stat; git com; git chekout; git lgo; git pus; git xyzzy; git --exec-path; git --html-path; git --man-path
#> /usr/lib/git-core
#> /usr/share/doc/git/html
#> /usr/share/man
#2> git: 'stat' is not a git command. See 'git --help'.
#2>
#2> The most similar commands are
#2> 	status
#2> 	stage
#2> 	stash
#2> git: 'com' is not a git command. See 'git --help'.
#2>
#2> The most similar commands are
#2> 	commit
#2> 	column
#2> git: 'chekout' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	checkout
#2> git: 'lgo' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	log
#2> git: 'pus' is not a git command. See 'git --help'.
#2>
#2> The most similar commands are
#2> 	push
#2> 	pull
#2> git: 'xyzzy' is not a git command. See 'git --help'.

## refs in one file
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git branch x/y; git tag -am v1 v1; git tag light; git pack-refs; cat .git/packed-refs; find .git/refs -type f | sort; git pack-refs --all; cat .git/packed-refs; find .git/refs | sort; git branch -v; git log --oneline --decorate; echo 2 >> a; git commit -qam two; git branch -v; git branch -D x/y; git tag -d light; git for-each-ref; git fsck
#>$ # pack-refs with: peeled fully-peeled sorted\x20
#> 590403dd441c973c1324583cedda6f26125c3850 refs/tags/light
#> ec37c3dd5217e52afb041c479e8a0be9e4b88001 refs/tags/v1
#> ^590403dd441c973c1324583cedda6f26125c3850
#> .git/refs/heads/main
#> .git/refs/heads/x/y
#>$ # pack-refs with: peeled fully-peeled sorted\x20
#> 590403dd441c973c1324583cedda6f26125c3850 refs/heads/main
#> 590403dd441c973c1324583cedda6f26125c3850 refs/heads/x/y
#> 590403dd441c973c1324583cedda6f26125c3850 refs/tags/light
#> ec37c3dd5217e52afb041c479e8a0be9e4b88001 refs/tags/v1
#> ^590403dd441c973c1324583cedda6f26125c3850
#> .git/refs
#> .git/refs/heads
#> .git/refs/tags
#> * main 590403d one
#>   x/y  590403d one
#> 590403d (HEAD -> main, tag: v1, tag: light, x/y) one
#> * main d2bf89c two
#>   x/y  590403d one
#> Deleted branch x/y (was 590403d).
#> Deleted tag 'light' (was 590403d)
#> d2bf89c5ad645d54febd4811d0dd754cf50ad932 commit	refs/heads/main
#> ec37c3dd5217e52afb041c479e8a0be9e4b88001 tag	refs/tags/v1

## what git would use
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git var GIT_AUTHOR_IDENT; git var GIT_EDITOR; EDITOR=vi git var GIT_EDITOR; git -c core.editor=nano var GIT_EDITOR; git var GIT_DEFAULT_BRANCH; git var GIT_PAGER; git var; git var NOSUCH
#> Ada Learner <ada@example.com> 1767607200 +0000
#> vi
#> nano
#> main
#> pager
#2> fatal: Terminal is dumb, but EDITOR unset
#2> usage: git var (-l | <variable>)
#2> usage: git var (-l | <variable>)
#? 129
