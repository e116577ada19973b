# Which commits and changes are shown, and how. Recorded from git 2.39.5.

## changes that match
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git log -G fou --oneline; git log -G 'f.+r' --oneline --all; git log -S four --oneline --all -p; git log -G nosuch
#> 5047e8a third
#> 5047e8a third
#> ad8c26f same as third
#> 5047e8a third
#> diff --git a/a b/a
#> index 4cb29ea..f384549 100644
#> --- a/a
#> +++ b/a
#> @@ -1,3 +1,4 @@
#>  one
#>  two
#>  three
#> +four
#> ad8c26f same as third
#> diff --git a/a b/a
#> index 4cb29ea..f384549 100644
#> --- a/a
#> +++ b/a
#> @@ -1,3 +1,4 @@
#>  one
#>  two
#>  three
#> +four

## the two sides of a range
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git log --left-right --oneline topic...main; git log --left-right --graph --oneline topic...main; git log --cherry-pick --oneline topic...main;  git log --cherry-mark --left-right --oneline topic...main; git log --cherry --oneline topic...main; git log --left-only --oneline topic...main; git rev-list --left-right --count topic...main; git log --format='%m %s' topic...main; git log --left-right topic...main -1
#> < ad8c26f same as third
#> > 5047e8a third
#> < f4ca226 topic one
#> < ad8c26f same as third
#> < f4ca226 topic one
#> > 5047e8a third
#> f4ca226 topic one
#> = ad8c26f same as third
#> = 5047e8a third
#> < f4ca226 topic one
#> = 5047e8a third
#> ad8c26f same as third
#> f4ca226 topic one
#> 2	1
#> < same as third
#> > third
#> < topic one
#> commit < ad8c26f1d0e93757cff12a6b606fe07cd9bed342
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     same as third

## messages, parents and names
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git log --oneline --invert-grep --grep=third; git log --oneline -E --grep='fir|sec'; git log --oneline -F --grep='ec'; git log --oneline --all-match --grep=s --grep=e; git log --oneline --simplify-by-decoration --all; git log --oneline --no-walk main topic; git log --oneline --max-parents=0; git log --parents --oneline; git log --oneline main^!; git log --oneline main^@
#> 1ac4931 second: numbers
#> e75195a first
#> 1ac4931 second: numbers
#> e75195a first
#> 1ac4931 second: numbers
#> 1ac4931 second: numbers
#> 5047e8a third
#> ad8c26f same as third
#> e75195a first
#> 5047e8a third
#> ad8c26f same as third
#> e75195a first
#> 5047e8a 1ac4931 third
#> 1ac4931 e75195a second: numbers
#> e75195a first
#> 5047e8a third
#> 1ac4931 second: numbers
#> e75195a first

## a graph in a format
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git log --graph --pretty=format:'%Cred%h%Creset -%C(yellow)%d%Creset %s %C(bold blue)<%an>%Creset' --abbrev-commit; git log --graph --abbrev-commit --decorate --format=format:'%C(bold blue)%h%C(reset) - %C(bold green)(%ai)%C(reset) %C(white)%s%C(reset) %C(dim white)- %an%C(reset)%C(bold yellow)%d%C(reset)' --all --color=always
#> * 5047e8a - (HEAD -> main, tag: v2, tag: v1) third <Ada Learner>
#> * 1ac4931 - second: numbers <Ada Learner>
#>$ * e75195a - first <Ada Learner>* \e[1;34m5047e8a\e[m - \e[1;32m(2026-01-05 10:00:00 +0000)\e[m \e[37mthird\e[m \e[2;37m- Ada Learner\e[m\e[1;33m (HEAD -> main, tag: v2, tag: v1)\e[m
#>$ \e[31m|\e[m * \e[1;34mad8c26f\e[m - \e[1;32m(2026-01-05 10:00:00 +0000)\e[m \e[37msame as third\e[m \e[2;37m- Ada Learner\e[m\e[1;33m (topic)\e[m
#>$ \e[31m|\e[m * \e[1;34mf4ca226\e[m - \e[1;32m(2026-01-05 10:00:00 +0000)\e[m \e[37mtopic one\e[m \e[2;37m- Ada Learner\e[m\e[1;33m\e[m
#>$ \e[31m|\e[m\e[31m/\e[m \x20
#>$ * \e[1;34m1ac4931\e[m - \e[1;32m(2026-01-05 10:00:00 +0000)\e[m \e[37msecond: numbers\e[m \e[2;37m- Ada Learner\e[m\e[1;33m\e[m
#>$| * \e[1;34me75195a\e[m - \e[1;32m(2026-01-05 10:00:00 +0000)\e[m \e[37mfirst\e[m \e[2;37m- Ada Learner\e[m\e[1;33m\e[m

## placeholders
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git log --color=always --format='%C(auto)%h%d %s %C(blue)%ad%Creset' --date=short; git log --format='%<(12)%an|%>(10)%h|%<(8,trunc)%s|%><(15)%ae|%al %as %aN' ; git log -1 --format='%C(always,red bold)%h%C(reset)%+s%-b%n% s'; git log -1 --format='%f %cs %ci %aD %at'; git log -1 --color=always --format='%C(#ff8800)x%C(208 reverse)y%C(brightblack white)z%C(nobold ul)w'
#>$ \e[33m5047e8a\e[m\e[33m (\e[m\e[1;36mHEAD -> \e[m\e[1;32mmain\e[m\e[33m, \e[m\e[1;33mtag: v2\e[m\e[33m, \e[m\e[1;33mtag: v1\e[m\e[33m)\e[m third \e[34m2026-01-05\e[m
#>$ \e[33m1ac4931\e[m second: numbers \e[34m2026-01-05\e[m
#>$ \e[33me75195a\e[m first \e[34m2026-01-05\e[m
#> Ada Learner |   5047e8a|third   |ada@example.com|ada 2026-01-05 Ada Learner
#> Ada Learner |   1ac4931|second..|ada@example.com|ada 2026-01-05 Ada Learner
#> Ada Learner |   e75195a|first   |ada@example.com|ada 2026-01-05 Ada Learner
#>$ \e[1;31m5047e8a
#> third
#>  third
#> third 2026-01-05 2026-01-05 10:00:00 +0000 Mon, 5 Jan 2026 10:00:00 +0000 1767607200
#>$ \e[38;2;255;136;0mx\e[7;38;5;208my\e[90;47mz\e[4;22mw

## blanks at line ends
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
printf 'x  \n \ty\nok\n\n\n' >> a; git diff --check; echo $?; git diff --color=always; git diff --check --color=always; git add a; git diff --cached --check; git commit -qm ws
#> a:5: trailing whitespace.
#>$ +x \x20
#> a:6: space before tab in indent.
#> + 	y
#> a:8: new blank line at EOF.
#> 2
#>$ \e[1mdiff --git a/a b/a\e[m
#>$ \e[1mindex f384549..d73defd 100644\e[m
#>$ \e[1m--- a/a\e[m
#>$ \e[1m+++ b/a\e[m
#>$ \e[36m@@ -2,3 +2,8 @@\e[m \e[mone\e[m
#>$  two\e[m
#>$  three\e[m
#>$  four\e[m
#>$ \e[32m+\e[m\e[32mx\e[m\e[41m  \e[m
#>$ \e[32m+\e[m\e[41m \e[m\t\e[32my\e[m
#>$ \e[32m+\e[m\e[32mok\e[m
#>$ \e[41m+\e[m
#>$ \e[41m+\e[m
#> a:5: trailing whitespace.
#>$ \e[32m+\e[m\e[32mx\e[m\e[41m  \e[m
#> a:6: space before tab in indent.
#>$ \e[32m+\e[m\e[41m \e[m\t\e[32my\e[m
#> a:8: new blank line at EOF.
#> a:5: trailing whitespace.
#>$ +x \x20
#> a:6: space before tab in indent.
#> + 	y
#> a:8: new blank line at EOF.

## forms of a patch
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
printf 'x\n' >> a; git diff -R; git diff --no-prefix; git diff --src-prefix=old/ --dst-prefix=new/; git diff --full-index; git diff --abbrev=10; git diff --minimal; git diff --patch-with-stat; git diff -U1 --inter-hunk-context=3 HEAD~2; git diff --compact-summary HEAD~2; git diff --no-renames --stat HEAD~1
#> diff --git b/a a/a
#> index f8c8733..f384549 100644
#> --- b/a
#> +++ a/a
#> @@ -2,4 +2,3 @@ one
#>  two
#>  three
#>  four
#> -x
#> diff --git a a
#> index f384549..f8c8733 100644
#> --- a
#> +++ a
#> @@ -2,3 +2,4 @@ one
#>  two
#>  three
#>  four
#> +x
#> diff --git old/a new/a
#> index f384549..f8c8733 100644
#> --- old/a
#> +++ new/a
#> @@ -2,3 +2,4 @@ one
#>  two
#>  three
#>  four
#> +x
#> diff --git a/a b/a
#> index f384549cbeb481e437091320de6d1f2e15e11b4a..f8c8733c5cabc52b09667291acf078b302d33ff0 100644
#> --- a/a
#> +++ b/a
#> @@ -2,3 +2,4 @@ one
#>  two
#>  three
#>  four
#> +x
#> diff --git a/a b/a
#> index f384549cbe..f8c8733c5c 100644
#> --- a/a
#> +++ b/a
#> @@ -2,3 +2,4 @@ one
#>  two
#>  three
#>  four
#> +x
#> diff --git a/a b/a
#> index f384549..f8c8733 100644
#> --- a/a
#> +++ b/a
#> @@ -2,3 +2,4 @@ one
#>  two
#>  three
#>  four
#> +x
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> diff --git a/a b/a
#> index f384549..f8c8733 100644
#> --- a/a
#> +++ b/a
#> @@ -2,3 +2,4 @@ one
#>  two
#>  three
#>  four
#> +x
#> diff --git a/a b/a
#> index 4cb29ea..f8c8733 100644
#> --- a/a
#> +++ b/a
#> @@ -3 +3,3 @@ two
#>  three
#> +four
#> +x
#> diff --git a/n b/n
#> new file mode 100644
#> index 0000000..e8823e1
#> --- /dev/null
#> +++ b/n
#> @@ -0,0 +1,30 @@
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
#> +11
#> +12
#> +13
#> +14
#> +15
#> +16
#> +17
#> +18
#> +19
#> +20
#> +21
#> +22
#> +23
#> +24
#> +25
#> +26
#> +27
#> +28
#> +29
#> +30
#>  a       |  2 ++
#>  n (new) | 30 ++++++++++++++++++++++++++++++
#>  2 files changed, 32 insertions(+)
#>  a | 2 ++
#>  1 file changed, 2 insertions(+)

## paths from here
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
cd d; echo y >> b; git diff --relative; git diff --relative --stat; git diff --name-only -z | tr '\0' '!'; git diff --name-status -z HEAD~2 | tr '\0' '!'; cd ..; git diff --relative=d
#> diff --git a/b b/b
#> index 587be6b..b77b4eb 100644
#> --- a/b
#> +++ b/b
#> @@ -1 +1,2 @@
#>  x
#> +y
#>  b | 1 +
#>  1 file changed, 1 insertion(+)
#> d/b!M!a!M!d/b!A!n!diff --git a/b b/b
#> index 587be6b..b77b4eb 100644
#> --- a/b
#> +++ b/b
#> @@ -1 +1,2 @@
#>  x
#> +y

## beside the repository
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git diff --no-index a n; echo $?; git diff --no-index a a; echo $?; git diff --no-index d nosuch; echo $?; mkdir e; cp d/b e/c; echo z > e/b; git diff --no-index d e; git diff --no-index a /dev/null; git diff --no-index a d
#> diff --git a/a b/n
#> index f384549..e8823e1 100644
#> --- a/a
#> +++ b/n
#> @@ -1,4 +1,30 @@
#> -one
#> -two
#> -three
#> -four
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
#> +11
#> +12
#> +13
#> +14
#> +15
#> +16
#> +17
#> +18
#> +19
#> +20
#> +21
#> +22
#> +23
#> +24
#> +25
#> +26
#> +27
#> +28
#> +29
#> +30
#> 1
#> 0
#> 1
#> diff --git a/d/b b/e/b
#> index 587be6b..b680253 100644
#> --- a/d/b
#> +++ b/e/b
#> @@ -1 +1 @@
#> -x
#> +z
#> diff --git a/e/c b/e/c
#> new file mode 100644
#> index 0000000..587be6b
#> --- /dev/null
#> +++ b/e/c
#> @@ -0,0 +1 @@
#> +x
#> diff --git a/a b/a
#> deleted file mode 100644
#> index f384549..0000000
#> --- a/a
#> +++ /dev/null
#> @@ -1,4 +0,0 @@
#> -one
#> -two
#> -three
#> -four
#2> error: Could not access 'd/nosuch'
#2> error: Could not access 'd/a'
#? 1

## from where both come
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git diff --merge-base topic --stat; git diff --merge-base topic main --name-only; git diff main...topic --stat; git diff topic... --stat
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> a
#>  a | 1 +
#>  t | 1 +
#>  2 files changed, 2 insertions(+)
#>  a | 1 +
#>  1 file changed, 1 insertion(+)

## outside of a repository
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
cd ..; git diff --no-index case/a case/n --stat; mkdir x; cd x; echo 1 > p; echo 2 > q; git diff p q; echo $?
#>  case/{a => n} | 34 ++++++++++++++++++++++++++++++----
#>  1 file changed, 30 insertions(+), 4 deletions(-)
#> diff --git a/p b/q
#> index d00491f..0cfbf08 100644
#> --- a/p
#> +++ b/q
#> @@ -1 +1 @@
#> -1
#> +2
#> 1

## kinds of changes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers'; git branch topic; echo four >> a; git commit -qam third; git tag v1; git tag -am 'version two' v2; git switch -q topic; echo t > t; git add t; git commit -qm 'topic one'; echo four >> a; git commit -qam 'same as third'; git switch -q main
git log --oneline --diff-filter=A --name-only; git log --oneline --diff-filter=a --name-only; git mv n m; git diff --cached --diff-filter=R --name-status; git diff --cached --no-renames --name-status; git diff --cached -M --stat
#> 1ac4931 second: numbers
#> n
#> e75195a first
#> a
#> d/b
#> 5047e8a third
#> a
#> R100	n	m
#> A	m
#> D	n
#>  n => m | 0
#>  1 file changed, 0 insertions(+), 0 deletions(-)
