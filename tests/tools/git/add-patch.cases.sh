# Hunks that are staged one by one. Recorded from git 2.39.5.

## yes and no
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; echo gg >> g; chmod +x g; rm d; printf 'y\nn\ny\nn\nn\ny\n' | git add -p; echo "$?"; git diff --cached; git diff --stat; git status -s
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Stage deletion [y,n,q,a,d,?]?\x20
#> diff --git a/f b/f
#> index e8823e1..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (1/3) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (2/3) Stage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (3/3) Stage this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]? @@ -1 +1,2 @@
#>  g
#> +gg
#>$ (2/2) Stage this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> 0
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#> diff --git a/f b/f
#> index e8823e1..47ff85b 100644
#> --- a/f
#> +++ b/f
#> @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> diff --git a/g b/g
#> index 01058d8..089258f 100644
#> --- a/g
#> +++ b/g
#> @@ -1 +1,2 @@
#>  g
#> +gg
#>  f | 6 +++---
#>  g | 0
#>  2 files changed, 3 insertions(+), 3 deletions(-)
#> D  d
#> MM f
#> MM g

## split, go and search
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; echo gg >> g; chmod +x g; rm d; printf 's\ny\nn\nJ\nK\ng\n2\nj\nk\n/zwei\ny\n/nothing\ng 9\ng x\ng1\nq\n' | git add -p f; git diff --cached
#> diff --git a/f b/f
#> index e8823e1..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (1/3) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? Split into 2 hunks.
#> @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Stage this hunk [y,n,q,a,d,j,J,g,/,e,?]? @@ -3,5 +3,5 @@
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (2/4) Stage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (3/4) Stage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> (4/4) Stage this hunk [y,n,q,a,d,k,K,g,/,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (3/4) Stage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? + 1:  -1,3 +1,3          -2
#> - 2:  -3,5 +3,5          -4
#>   3:  -15,7 +15,7        -18
#>   4:  -25,6 +25,6        -28
#> go to which hunk? @@ -3,5 +3,5 @@
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (2/4) Stage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (3/4) Stage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Stage this hunk [y,n,q,a,d,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> (4/4) Stage this hunk [y,n,q,a,d,k,K,g,/,e,?]? @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Stage this hunk [y,n,q,a,d,j,J,g,/,e,?]? @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Stage this hunk [y,n,q,a,d,j,J,g,/,e,?]? @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Stage this hunk [y,n,q,a,d,j,J,g,/,e,?]? @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Stage this hunk [y,n,q,a,d,j,J,g,/,e,?]? @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#>$ (1/4) Stage this hunk [y,n,q,a,d,j,J,g,/,e,?]?\x20
#> diff --git a/f b/f
#> index e8823e1..d6da343 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  1
#> -2
#> +two
#>  3
#>  4
#>  5
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#2> No hunk matches the given pattern
#2> Sorry, only 4 hunks available.
#2> Invalid number: 'x'

## help and words that say nothing
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; echo gg >> g; chmod +x g; rm d; printf '?\ns\nK\n\nx\nd\n' | git add -p g; git status -s; printf 'a\n' | git add -p f; git diff --cached --stat; git add -p nosuch; echo $?; git add -A; git commit -qm two; git add -p; echo $?; printf 'a\0b' > f; git add -p; echo $?
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]? y - stage this hunk
#> n - do not stage this hunk
#> q - quit; do not stage this hunk or any of the remaining ones
#> a - stage this hunk and all later hunks in the file
#> d - do not stage this hunk or any of the later hunks in the file
#> j - leave this hunk undecided, see next undecided hunk
#> J - leave this hunk undecided, see next hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> ? - print help
#> old mode 100644
#> new mode 100755
#> (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]? old mode 100644
#> new mode 100755
#> (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]? old mode 100644
#> new mode 100755
#> (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]? old mode 100644
#> new mode 100755
#> (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]? y - stage this hunk
#> n - do not stage this hunk
#> q - quit; do not stage this hunk or any of the remaining ones
#> a - stage this hunk and all later hunks in the file
#> d - do not stage this hunk or any of the later hunks in the file
#> j - leave this hunk undecided, see next undecided hunk
#> J - leave this hunk undecided, see next hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> ? - print help
#> old mode 100644
#> new mode 100755
#>$ (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]?\x20
#>  D d
#>  M f
#>  M g
#> diff --git a/f b/f
#> index e8823e1..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#>$ (1/3) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]?\x20
#>  f | 8 ++++----
#>  1 file changed, 4 insertions(+), 4 deletions(-)
#> 0
#> 0
#> 0
#2> Sorry, cannot split this hunk
#2> No previous hunk
#2> No changes.
#2> No changes.
#2> Only binary files changed.

## all of a file, and the end of what is typed
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; echo gg >> g; chmod +x g; rm d; printf 'n\nd\na\n' | git add -p; git status -s; git reset -q; printf 'y\ny\n' | git add --patch; git status -s; git diff --cached --stat; git reset -q; printf 'q\n' | git add -p; git status -s; printf 'Y\nA\nD\n' | git -c color.ui=always add -p | head -30; git status -s
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Stage deletion [y,n,q,a,d,?]?\x20
#> diff --git a/f b/f
#> index e8823e1..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#>$ (1/3) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#>$ (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]?\x20
#>  D d
#>  M f
#> M  g
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Stage deletion [y,n,q,a,d,?]?\x20
#> diff --git a/f b/f
#> index e8823e1..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (1/3) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#>$ (2/3) Stage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#>$ (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]?\x20
#> D  d
#> MM f
#>  M g
#>  d | 1 -
#>  f | 4 ++--
#>  2 files changed, 2 insertions(+), 3 deletions(-)
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Stage deletion [y,n,q,a,d,?]?\x20
#>  D d
#>  M f
#>  M g
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Stage deletion [y,n,q,a,d,?]?\x20
#> diff --git a/f b/f
#> index e8823e1..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#>$ (1/3) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#>$ (1/2) Stage mode change [y,n,q,a,d,j,J,g,/,?]?\x20
#> D  d
#> M  f
#>  M g
