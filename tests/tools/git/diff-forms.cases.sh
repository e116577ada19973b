# What of a change counts, words that changed, and where a string came in. Recorded from git 2.39.5.

## white space
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one two\n  three\nfour\nfive\nsix\n' > f; printf 'same\n' > g; git add .; git commit -qm one; printf 'one  two\nthree\nfour\t\nfive!\nsix\n' > f; printf ' same\n' > g; git diff -w; git diff -b; git diff --ignore-space-at-eol; git diff -w --stat; git diff -b --numstat; git diff -w --shortstat; git diff -w --name-only; git diff -w --exit-code g; echo $?; git diff -w -U1; git commit -qam two; git show -w --format=%s; git log -p -b --oneline
#> diff --git a/f b/f
#> index 0cc8d77..84361a1 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  one  two
#>  three
#>$  four\t
#> -five
#> +five!
#>  six
#> diff --git a/f b/f
#> index 0cc8d77..84361a1 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  one  two
#> -  three
#> +three
#>$  four\t
#> -five
#> +five!
#>  six
#> diff --git a/g b/g
#> index 1275430..56fca77 100644
#> --- a/g
#> +++ b/g
#> @@ -1 +1 @@
#> -same
#> + same
#> diff --git a/f b/f
#> index 0cc8d77..84361a1 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#> -one two
#> -  three
#> +one  two
#> +three
#>$  four\t
#> -five
#> +five!
#>  six
#> diff --git a/g b/g
#> index 1275430..56fca77 100644
#> --- a/g
#> +++ b/g
#> @@ -1 +1 @@
#> -same
#> + same
#>  f | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> 2	2	f
#> 1	1	g
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> f
#> g
#> 0
#> diff --git a/f b/f
#> index 0cc8d77..84361a1 100644
#> --- a/f
#> +++ b/f
#> @@ -3,3 +3,3 @@ one two
#>$  four\t
#> -five
#> +five!
#>  six
#> two
#>
#> diff --git a/f b/f
#> index 0cc8d77..84361a1 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  one  two
#>  three
#>$  four\t
#> -five
#> +five!
#>  six
#> 8dc4fc6 two
#> diff --git a/f b/f
#> index 0cc8d77..84361a1 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  one  two
#> -  three
#> +three
#>$  four\t
#> -five
#> +five!
#>  six
#> diff --git a/g b/g
#> index 1275430..56fca77 100644
#> --- a/g
#> +++ b/g
#> @@ -1 +1 @@
#> -same
#> + same
#> 5bc3e56 one
#> diff --git a/f b/f
#> new file mode 100644
#> index 0000000..0cc8d77
#> --- /dev/null
#> +++ b/f
#> @@ -0,0 +1,5 @@
#> +one two
#> +  three
#> +four
#> +five
#> +six
#> diff --git a/g b/g
#> new file mode 100644
#> index 0000000..1275430
#> --- /dev/null
#> +++ b/g
#> @@ -0,0 +1 @@
#> +same

## words
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one two three\nfour five\nsix\nseven\n' > f; git add .; git commit -qm one; printf 'one 2 three\nfour five and more\nseven\neight\n' > f; git diff --word-diff; git diff --word-diff=color; git diff --color-words; git diff --word-diff=none; git diff --word-diff=foo; echo $?; printf 'all new' > f; git diff --word-diff; printf 'one two three\nfour five\nsix\nseven\n\nnine ten\n' > f; git diff --word-diff; git diff --color=always --word-diff; rm f; git diff --word-diff; git checkout -q f; printf 'two three\nfour\nfive six\nseven\n' > f; git diff --word-diff; git diff --word-diff --stat
#> diff --git a/f b/f
#> index b50122b..8f49cd9 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,4 @@
#> one [-two-]{+2+} three
#> four five [-six-]{+and more+}
#> seven
#> {+eight+}
#>$ \e[1mdiff --git a/f b/f\e[m
#>$ \e[1mindex b50122b..8f49cd9 100644\e[m
#>$ \e[1m--- a/f\e[m
#>$ \e[1m+++ b/f\e[m
#>$ \e[36m@@ -1,4 +1,4 @@\e[m
#>$ one \e[31mtwo\e[m\e[32m2\e[m three
#>$ four five \e[31msix\e[m\e[32mand more\e[m
#>$ seven\e[m
#>$ \e[32meight\e[m
#>$ \e[1mdiff --git a/f b/f\e[m
#>$ \e[1mindex b50122b..8f49cd9 100644\e[m
#>$ \e[1m--- a/f\e[m
#>$ \e[1m+++ b/f\e[m
#>$ \e[36m@@ -1,4 +1,4 @@\e[m
#>$ one \e[31mtwo\e[m\e[32m2\e[m three
#>$ four five \e[31msix\e[m\e[32mand more\e[m
#>$ seven\e[m
#>$ \e[32meight\e[m
#> diff --git a/f b/f
#> index b50122b..8f49cd9 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,4 @@
#> -one two three
#> -four five
#> -six
#> +one 2 three
#> +four five and more
#>  seven
#> +eight
#> 129
#> diff --git a/f b/f
#> index b50122b..426a423 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1 @@
#> [-one two three-]
#> [-four five-]
#> [-six-]
#> [-seven-]{+all new+}
#> diff --git a/f b/f
#> index b50122b..712732d 100644
#> --- a/f
#> +++ b/f
#> @@ -2,3 +2,5 @@ one two three
#> four five
#> six
#> seven
#>
#> {+nine ten+}
#>$ \e[1mdiff --git a/f b/f\e[m
#>$ \e[1mindex b50122b..712732d 100644\e[m
#>$ \e[1m--- a/f\e[m
#>$ \e[1m+++ b/f\e[m
#>$ \e[36m@@ -2,3 +2,5 @@\e[m \e[mone two three\e[m
#>$ four five\e[m
#>$ six\e[m
#>$ seven\e[m
#>
#>$ \e[32m{+nine ten+}\e[m
#> diff --git a/f b/f
#> deleted file mode 100644
#> index b50122b..0000000
#> --- a/f
#> +++ /dev/null
#> @@ -1,4 +0,0 @@
#> [-one two three-]
#> [-four five-]
#> [-six-]
#> [-seven-]
#> diff --git a/f b/f
#> index b50122b..96a21f5 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,4 @@
#> [-one-]two three
#> four
#> five six
#> seven
#>  f | 6 +++---
#>  1 file changed, 3 insertions(+), 3 deletions(-)
#2> error: bad --word-diff argument: foo

## raw
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; echo b > b; echo c > c; git add .; git commit -qm one; git mv a d; echo x >> b; rm c; echo n > n; git add .; git diff --raw --cached; git diff --raw; chmod +x b; git diff --raw; git commit -qm two; git log --raw --oneline; git show --raw -p --format=%s | head -12
#> :100644 100644 6178079 0505b3b M	b
#> :100644 000000 f2ad6c7 0000000 D	c
#> :100644 100644 7898192 7898192 R100	a	d
#> :000000 100644 0000000 8ba3a16 A	n
#> :100644 100755 0505b3b 0000000 M	b
#> 5edfce1 two
#> :100644 100644 6178079 0505b3b M	b
#> :100644 000000 f2ad6c7 0000000 D	c
#> :100644 100644 7898192 7898192 R100	a	d
#> :000000 100644 0000000 8ba3a16 A	n
#> fe73b0c one
#> :000000 100644 0000000 7898192 A	a
#> :000000 100644 0000000 6178079 A	b
#> :000000 100644 0000000 f2ad6c7 A	c
#> two
#>
#> :100644 100644 6178079 0505b3b M	b
#> :100644 000000 f2ad6c7 0000000 D	c
#> :100644 100644 7898192 7898192 R100	a	d
#> :000000 100644 0000000 8ba3a16 A	n
#>
#> diff --git a/b b/b
#> index 6178079..0505b3b 100644
#> --- a/b
#> +++ b/b
#> @@ -1 +1,2 @@

## where a string came in
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; for i in 1 2 3 4 5; do [ $i = 3 ] && echo 'needle here' >> f; [ $i = 5 ] && sed -i /needle/d f; echo line $i >> f; echo $i > g; git add .; git commit -qm "c$i"; done; git log -S needle --oneline; git log -Sneedle --format=%s -p; git log -S 'line 4' --oneline -- f; git log -Snothing --oneline; git diff -Sneedle HEAD~3 HEAD~2 --stat; git diff -Sneedle HEAD~2 HEAD~1 --stat; git log -S needle --stat --format=%s
#> dc785b2 c5
#> 2a9ad1e c3
#> c5
#>
#> diff --git a/f b/f
#> index f2ca64c..94c99a3 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  line 1
#>  line 2
#> -needle here
#>  line 3
#>  line 4
#> +line 5
#> c3
#>
#> diff --git a/f b/f
#> index 7bba8c8..ddef1eb 100644
#> --- a/f
#> +++ b/f
#> @@ -1,2 +1,4 @@
#>  line 1
#>  line 2
#> +needle here
#> +line 3
#> cae8e19 c4
#>  f | 2 ++
#>  1 file changed, 2 insertions(+)
#> c5
#>
#>  f | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> c3
#>
#>  f | 2 ++
#>  1 file changed, 2 insertions(+)

## fixups find their place
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo 0 > 0; git add .; git commit -qm base; for i in a b c; do echo $i > $i; git add .; git commit -qm "add $i"; done; echo aa >> a; git commit -qa --fixup HEAD~2; git log -1 --format=%B; echo bb >> b; git commit -qa --squash=HEAD~2 -m 'more of b'; git log -1 --format=%B; echo aaa >> a; git commit -qa --fixup=:/nosuch; echo $?; git commit -qa --fixup nosuch; echo $?; git commit -qa --fixup HEAD -m also; git log -1 --format=%B; git reset -q --hard HEAD~1; git log --oneline; GIT_SEQUENCE_EDITOR='cp "$1" ../todo; true' GIT_EDITOR=true git rebase -i --autosquash HEAD~5; git log --format='%s' ; git log -2 --format=%B; git show --stat --format=%s HEAD~2; git log --no-merges --format=%s -n 2
#> fixup! add a
#>
#> squash! add b
#>
#> more of b
#>
#> 128
#> 128
#> fixup! squash! add b
#>
#> also
#>
#> 2e55c47 squash! add b
#> 6162ebe fixup! add a
#> d19d5da add c
#> 93c5f04 add b
#> 7f622ea add a
#> 55de415 base
#> [detached HEAD f058fc6] add b
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 2 insertions(+)
#>  create mode 100644 b
#> add c
#> add b
#> add a
#> base
#> add c
#>
#> add b
#>
#> more of b
#>
#> add a
#>
#>  a | 2 ++
#>  1 file changed, 2 insertions(+)
#> add c
#> add b
#2> fatal: could not lookup commit :/nosuch
#2> fatal: could not lookup commit nosuch
#2>$ Rebasing (2/5)\rRebasing (3/5)\rRebasing (4/5)\rRebasing (5/5)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
