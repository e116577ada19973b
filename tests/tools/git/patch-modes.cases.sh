# Changes chosen one by one, in all commands that have -p. Recorded from git 2.39.5.

## what is discarded from the working tree
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
printf 'n\nn\ny\n?\ny\ny\ny\n' | git checkout -p; git status -s; git diff
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Discard deletion from worktree [y,n,q,a,d,?]?\x20
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
#> (1/3) Discard this hunk from worktree [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (2/3) Discard this hunk from worktree [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> (3/3) Discard this hunk from worktree [y,n,q,a,d,K,g,/,e,?]? y - discard this hunk from worktree
#> n - do not discard this hunk from worktree
#> q - quit; do not discard this hunk or any of the remaining ones
#> a - discard this hunk and all later hunks in the file
#> d - do not discard this hunk or any of the later hunks in the file
#> K - leave this hunk undecided, see previous hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> e - manually edit the current hunk
#> ? - print help
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (3/3) Discard this hunk from worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Discard mode change from worktree [y,n,q,a,d,j,J,g,/,?]? @@ -1 +1,2 @@
#>  g
#> +gg
#>$ (2/2) Discard this hunk from worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#>  D d
#>  M f
#> ?? n
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#> diff --git a/f b/f
#> index e8823e1..ab95749 100644
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

## a hunk split before it is discarded
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
printf 's\nn\ny\ny\n?\ny\ny\ny\n' | git checkout -p f; git status -s; git diff
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
#> (1/3) Discard this hunk from worktree [y,n,q,a,d,j,J,g,/,s,e,?]? Split into 2 hunks.
#> @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Discard this hunk from worktree [y,n,q,a,d,j,J,g,/,e,?]? @@ -3,5 +3,5 @@
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (2/4) Discard this hunk from worktree [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (3/4) Discard this hunk from worktree [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> (4/4) Discard this hunk from worktree [y,n,q,a,d,K,g,/,e,?]? y - discard this hunk from worktree
#> n - do not discard this hunk from worktree
#> q - quit; do not discard this hunk or any of the remaining ones
#> a - discard this hunk and all later hunks in the file
#> d - do not discard this hunk or any of the later hunks in the file
#> K - leave this hunk undecided, see previous hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> e - manually edit the current hunk
#> ? - print help
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (4/4) Discard this hunk from worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#>  D d
#>  M f
#>  M g
#> ?? n
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#> diff --git a/f b/f
#> index e8823e1..21f93c8 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  1
#> -2
#> +two
#>  3
#>  4
#>  5
#> diff --git a/g b/g
#> old mode 100644
#> new mode 100755
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> @@ -1 +1,2 @@
#>  g
#> +gg

## changes unstaged one by one
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
git add -A; printf 'n\ny\nn\n?\ny\ny\ny\ny\n' | git reset -p; git status -s; git diff; git diff --cached
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Unstage deletion [y,n,q,a,d,?]?\x20
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
#> (1/3) Unstage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (2/3) Unstage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> (3/3) Unstage this hunk [y,n,q,a,d,K,g,/,e,?]? y - unstage this hunk
#> n - do not unstage this hunk
#> q - quit; do not unstage this hunk or any of the remaining ones
#> a - unstage this hunk and all later hunks in the file
#> d - do not unstage this hunk or any of the later hunks in the file
#> K - leave this hunk undecided, see previous hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> e - manually edit the current hunk
#> ? - print help
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (3/3) Unstage this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Unstage mode change [y,n,q,a,d,j,J,g,/,?]? @@ -1 +1,2 @@
#>  g
#> +gg
#>$ (2/2) Unstage this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/n b/n
#> new file mode 100644
#> index 0000000..3e75765
#> --- /dev/null
#> +++ b/n
#> @@ -0,0 +1 @@
#> +new
#>$ (1/1) Unstage addition [y,n,q,a,d,e,?]?\x20
#> D  d
#> MM f
#>  M g
#> ?? n
#> diff --git a/f b/f
#> index 47ff85b..dc6a37c 100644
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
#> @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> diff --git a/g b/g
#> old mode 100644
#> new mode 100755
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> @@ -1 +1,2 @@
#>  g
#> +gg
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

## restore --staged -p
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
git add -A; printf 'n\ny\nn\n?\ny\ny\ny\ny\n' | git restore -p --staged; git status -s; git diff; git diff --cached
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Unstage deletion [y,n,q,a,d,?]?\x20
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
#> (1/3) Unstage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (2/3) Unstage this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> (3/3) Unstage this hunk [y,n,q,a,d,K,g,/,e,?]? y - unstage this hunk
#> n - do not unstage this hunk
#> q - quit; do not unstage this hunk or any of the remaining ones
#> a - unstage this hunk and all later hunks in the file
#> d - do not unstage this hunk or any of the later hunks in the file
#> K - leave this hunk undecided, see previous hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> e - manually edit the current hunk
#> ? - print help
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (3/3) Unstage this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Unstage mode change [y,n,q,a,d,j,J,g,/,?]? @@ -1 +1,2 @@
#>  g
#> +gg
#>$ (2/2) Unstage this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/n b/n
#> new file mode 100644
#> index 0000000..3e75765
#> --- /dev/null
#> +++ b/n
#> @@ -0,0 +1 @@
#> +new
#>$ (1/1) Unstage addition [y,n,q,a,d,e,?]?\x20
#> D  d
#> MM f
#>  M g
#> ?? n
#> diff --git a/f b/f
#> index 47ff85b..dc6a37c 100644
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
#> @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> diff --git a/g b/g
#> old mode 100644
#> new mode 100755
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> @@ -1 +1,2 @@
#>  g
#> +gg
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

## checkout -p HEAD
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
git add -A; printf 'y\nn\ny\n?\ny\ny\ny\n' | git checkout -p HEAD; git status -s; git diff; git diff --cached
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Discard deletion from index and worktree [y,n,q,a,d,?]?\x20
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
#> (1/3) Discard this hunk from index and worktree [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (2/3) Discard this hunk from index and worktree [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> (3/3) Discard this hunk from index and worktree [y,n,q,a,d,K,g,/,e,?]? y - discard this hunk from index and worktree
#> n - do not discard this hunk from index and worktree
#> q - quit; do not discard this hunk or any of the remaining ones
#> a - discard this hunk and all later hunks in the file
#> d - do not discard this hunk or any of the later hunks in the file
#> K - leave this hunk undecided, see previous hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> e - manually edit the current hunk
#> ? - print help
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (3/3) Discard this hunk from index and worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Discard mode change from index and worktree [y,n,q,a,d,j,J,g,/,?]? @@ -1 +1,2 @@
#>  g
#> +gg
#>$ (2/2) Discard this hunk from index and worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/n b/n
#> new file mode 100644
#> index 0000000..3e75765
#> --- /dev/null
#> +++ b/n
#> @@ -0,0 +1 @@
#> +new
#>$ (1/1) Discard addition from index and worktree [y,n,q,a,d,e,?]?\x20
#> M  f
#> A  n
#> diff --git a/f b/f
#> index e8823e1..ab95749 100644
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
#> diff --git a/n b/n
#> new file mode 100644
#> index 0000000..3e75765
#> --- /dev/null
#> +++ b/n
#> @@ -0,0 +1 @@
#> +new

## checkout -p of another commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
git commit -qam two; seq 31 > f; git add f; seq 29 > f; printf 'y\n?\nn\ny\n' | git checkout -p HEAD~1; git status -s; git diff; git diff --cached
#> diff --git b/d a/d
#> new file mode 100644
#> index 0000000..4bcfe98
#> --- /dev/null
#> +++ a/d
#> @@ -0,0 +1 @@
#> +d
#>$ (1/1) Apply addition to index and worktree [y,n,q,a,d,e,?]?\x20
#> diff --git b/f a/f
#> index 748f1f3..e8823e1 100644
#> --- b/f
#> +++ a/f
#> @@ -27,3 +27,4 @@
#>  27
#>  28
#>  29
#> +30
#> (1/1) Apply this hunk to index and worktree [y,n,q,a,d,e,?]? y - apply this hunk to index and worktree
#> n - do not apply this hunk to index and worktree
#> q - quit; do not apply this hunk or any of the remaining ones
#> a - apply this hunk and all later hunks in the file
#> d - do not apply this hunk or any of the later hunks in the file
#> e - manually edit the current hunk
#> ? - print help
#> @@ -27,3 +27,4 @@
#>  27
#>  28
#>  29
#> +30
#>$ (1/1) Apply this hunk to index and worktree [y,n,q,a,d,e,?]?\x20
#> diff --git b/g a/g
#> index 089258f..01058d8
#> --- b/g
#> +++ a/g
#> old mode 100755
#> new mode 100644
#> (1/2) Apply mode change to index and worktree [y,n,q,a,d,j,J,g,/,?]? @@ -1,2 +1 @@
#>  g
#> -gg
#>$ (2/2) Apply this hunk to index and worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#> A  d
#> MM f
#> M  g
#> ?? n
#> diff --git a/f b/f
#> index 10adcaf..748f1f3 100644
#> --- a/f
#> +++ b/f
#> @@ -27,5 +27,3 @@
#>  27
#>  28
#>  29
#> -30
#> -31
#> diff --git a/d b/d
#> new file mode 100644
#> index 0000000..4bcfe98
#> --- /dev/null
#> +++ b/d
#> @@ -0,0 +1 @@
#> +d
#> diff --git a/f b/f
#> index dc6a37c..10adcaf 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -two
#> +2
#>  3
#> -four
#> +4
#>  5
#>  6
#>  7
#> @@ -15,7 +15,7 @@ four
#>  15
#>  16
#>  17
#> -eighteen
#> +18
#>  19
#>  20
#>  21
#> @@ -25,6 +25,7 @@ eighteen
#>  25
#>  26
#>  27
#> -zwei
#> +28
#>  29
#>  30
#> +31
#> diff --git a/g b/g
#> old mode 100755
#> new mode 100644

## reset -p of another commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
git commit -qam two; printf '?\ny\nn\ny\ny\ny\n' | git reset -p HEAD~1; git status -s; git diff; git diff --cached
#> diff --git b/d a/d
#> new file mode 100644
#> index 0000000..4bcfe98
#> --- /dev/null
#> +++ a/d
#> @@ -0,0 +1 @@
#> +d
#> (1/1) Apply addition to index [y,n,q,a,d,e,?]? y - apply this hunk to index
#> n - do not apply this hunk to index
#> q - quit; do not apply this hunk or any of the remaining ones
#> a - apply this hunk and all later hunks in the file
#> d - do not apply this hunk or any of the later hunks in the file
#> e - manually edit the current hunk
#> ? - print help
#> @@ -0,0 +1 @@
#> +d
#>$ (1/1) Apply addition to index [y,n,q,a,d,e,?]?\x20
#> diff --git b/f a/f
#> index dc6a37c..e8823e1 100644
#> --- b/f
#> +++ a/f
#> @@ -1,7 +1,7 @@
#>  1
#> -two
#> +2
#>  3
#> -four
#> +4
#>  5
#>  6
#>  7
#> (1/3) Apply this hunk to index [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@ four
#>  15
#>  16
#>  17
#> -eighteen
#> +18
#>  19
#>  20
#>  21
#> (2/3) Apply this hunk to index [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -zwei
#> +28
#>  29
#>  30
#>$ (3/3) Apply this hunk to index [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git b/g a/g
#> index 089258f..01058d8
#> --- b/g
#> +++ a/g
#> old mode 100755
#> new mode 100644
#> (1/2) Apply mode change to index [y,n,q,a,d,j,J,g,/,?]? @@ -1,2 +1 @@
#>  g
#> -gg
#>$ (2/2) Apply this hunk to index [y,n,q,a,d,K,g,/,e,?]?\x20
#> AD d
#> MM f
#> MM g
#> ?? n
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#> diff --git a/f b/f
#> index ab95749..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -15,7 +15,7 @@ four
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> @@ -25,6 +25,6 @@ four
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> diff --git a/g b/g
#> old mode 100644
#> new mode 100755
#> diff --git a/d b/d
#> new file mode 100644
#> index 0000000..4bcfe98
#> --- /dev/null
#> +++ b/d
#> @@ -0,0 +1 @@
#> +d
#> diff --git a/f b/f
#> index dc6a37c..ab95749 100644
#> --- a/f
#> +++ b/f
#> @@ -15,7 +15,7 @@ four
#>  15
#>  16
#>  17
#> -eighteen
#> +18
#>  19
#>  20
#>  21
#> @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -zwei
#> +28
#>  29
#>  30
#> diff --git a/g b/g
#> old mode 100755
#> new mode 100644

## restore -p from another commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
git commit -qam two; printf '?\ny\nn\ny\ny\ny\n' | git restore -p -s HEAD~1; git status -s; git diff; git diff --cached
#> diff --git b/d a/d
#> new file mode 100644
#> index 0000000..4bcfe98
#> --- /dev/null
#> +++ a/d
#> @@ -0,0 +1 @@
#> +d
#> (1/1) Apply addition to worktree [y,n,q,a,d,e,?]? y - apply this hunk to worktree
#> n - do not apply this hunk to worktree
#> q - quit; do not apply this hunk or any of the remaining ones
#> a - apply this hunk and all later hunks in the file
#> d - do not apply this hunk or any of the later hunks in the file
#> e - manually edit the current hunk
#> ? - print help
#> @@ -0,0 +1 @@
#> +d
#>$ (1/1) Apply addition to worktree [y,n,q,a,d,e,?]?\x20
#> diff --git b/f a/f
#> index dc6a37c..e8823e1 100644
#> --- b/f
#> +++ a/f
#> @@ -1,7 +1,7 @@
#>  1
#> -two
#> +2
#>  3
#> -four
#> +4
#>  5
#>  6
#>  7
#> (1/3) Apply this hunk to worktree [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@ four
#>  15
#>  16
#>  17
#> -eighteen
#> +18
#>  19
#>  20
#>  21
#> (2/3) Apply this hunk to worktree [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -zwei
#> +28
#>  29
#>  30
#>$ (3/3) Apply this hunk to worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git b/g a/g
#> index 089258f..01058d8
#> --- b/g
#> +++ a/g
#> old mode 100755
#> new mode 100644
#> (1/2) Apply mode change to worktree [y,n,q,a,d,j,J,g,/,?]? @@ -1,2 +1 @@
#>  g
#> -gg
#>$ (2/2) Apply this hunk to worktree [y,n,q,a,d,K,g,/,e,?]?\x20
#>  M f
#>  M g
#> ?? d
#> ?? n
#> diff --git a/f b/f
#> index dc6a37c..ab95749 100644
#> --- a/f
#> +++ b/f
#> @@ -15,7 +15,7 @@ four
#>  15
#>  16
#>  17
#> -eighteen
#> +18
#>  19
#>  20
#>  21
#> @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -zwei
#> +28
#>  29
#>  30
#> diff --git a/g b/g
#> old mode 100755
#> new mode 100644

## stash -p
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
printf 'y\n?\nn\ny\ny\ny\ny\n' | git stash -p; git status -s; git diff; git diff --cached; git stash show -p; git stash pop; git status -s
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Stash deletion [y,n,q,a,d,?]?\x20
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
#> (1/3) Stash this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? y - stash this hunk
#> n - do not stash this hunk
#> q - quit; do not stash this hunk or any of the remaining ones
#> a - stash this hunk and all later hunks in the file
#> d - do not stash this hunk or any of the later hunks in the file
#> j - leave this hunk undecided, see next undecided hunk
#> J - leave this hunk undecided, see next hunk
#> g - select a hunk to go to
#> / - search for a hunk matching the given regex
#> s - split the current hunk into smaller hunks
#> e - manually edit the current hunk
#> ? - print help
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
#> (1/3) Stash this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (2/3) Stash this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (3/3) Stash this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Stash mode change [y,n,q,a,d,j,J,g,/,?]? @@ -1 +1,2 @@
#>  g
#> +gg
#>$ (2/2) Stash this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> Saved working directory and index state WIP on main: 6f4ef42 one
#>  M f
#> ?? n
#> diff --git a/f b/f
#> index e8823e1..ab95749 100644
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
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#> diff --git a/f b/f
#> index e8823e1..7f2b508 100644
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
#> @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> diff --git a/g b/g
#> old mode 100644
#> new mode 100755
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> @@ -1 +1,2 @@
#>  g
#> +gg
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   f
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	n
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> The stash entry is kept in case you need it again.
#>  M f
#> ?? n
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	f
#2> Please commit your changes or stash them before you merge.
#2> Aborting

## no hunk chosen for a stash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
printf 'n\nn\nn\nn\nn\nn\nn\n' | git stash push -p -m hey; echo $?; git stash list
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#>$ (1/1) Stash deletion [y,n,q,a,d,?]?\x20
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
#> (1/3) Stash this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (2/3) Stash this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (3/3) Stash this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/g b/g
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> old mode 100644
#> new mode 100755
#> (1/2) Stash mode change [y,n,q,a,d,j,J,g,/,?]? @@ -1 +1,2 @@
#>  g
#> +gg
#>$ (2/2) Stash this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> 1
#2> No changes selected

## half of a hunk stashed
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
printf 's\ny\nn\nn\nn\n' | git stash push -p f; echo $?; git diff; git stash show -p
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
#> (1/3) Stash this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? Split into 2 hunks.
#> @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3
#> (1/4) Stash this hunk [y,n,q,a,d,j,J,g,/,e,?]? @@ -3,5 +3,5 @@
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (2/4) Stash this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#> (3/4) Stash this hunk [y,n,q,a,d,K,j,J,g,/,e,?]? @@ -25,6 +25,6 @@
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (4/4) Stash this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> Saved working directory and index state WIP on main: 6f4ef42 one
#> 0
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#> diff --git a/f b/f
#> index e8823e1..8792550 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#>  2
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
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
#> old mode 100644
#> new mode 100755
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> @@ -1 +1,2 @@
#>  g
#> +gg
#> diff --git a/f b/f
#> index e8823e1..21f93c8 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  1
#> -2
#> +two
#>  3
#>  4
#>  5

## commit -p
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
printf 'n\ny\nn\nn\nn\nn\n' | git commit -p -m part; git show; git status -s
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
#> [main 59533d3] part
#>  1 file changed, 2 insertions(+), 2 deletions(-)
#> commit 59533d3fa3598dc2820ddcd509359436a3684d5f
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     part
#>
#> diff --git a/f b/f
#> index e8823e1..ab95749 100644
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
#>  D d
#>  M f
#>  M g
#> ?? n

## commit -p whose message fails
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
printf 'n\ny\nn\nn\nn\nn\n' | GIT_EDITOR=false git commit -p; git status -s
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
#>  D d
#>  M f
#>  M g
#> ?? n
#2> error: There was a problem with the editor 'false'.
#2> Please supply the message using either -m or -F option.

## an edited hunk
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
cat > ed <<'E'
cp "$1" seen; sed -i '/^+two/d; s/^-2$/ 2/' "$1"
E
printf 'e\nn\nn\nq\n' | GIT_EDITOR='sh ed' git add -p f; cat seen; git diff --cached; git status -s
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
#> # Manual hunk edit mode -- see bottom for a quick guide.
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
#> # ---
#> # To remove '-' lines, make them ' ' lines (context).
#> # To remove '+' lines, delete them.
#> # Lines starting with # will be removed.
#> # If the patch applies cleanly, the edited hunk will immediately be marked for staging.
#> # If it does not apply cleanly, you will be given an opportunity to
#> # edit again.  If all lines of the hunk are removed, then the edit is
#> # aborted and the hunk is left unchanged.
#> diff --git a/f b/f
#> index e8823e1..76859f3 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#>  2
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#>  D d
#> MM f
#>  M g
#> ?? ed
#> ?? n
#> ?? seen

## an edited hunk that does not fit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
cat > ed <<'E'
cp "$1" seen; sed -i 's/^ 3/ 33/' "$1"
E
printf 'e\ny\nn\nq\n' | GIT_EDITOR='sh ed' git add -p f; git diff --cached; git status -s
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
#> (1/3) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? Your edited hunk does not apply. Edit again (saying "no" discards!) [y/n]? Your edited hunk does not apply. Edit again (saying "no" discards!) [y/n]? @@ -1,7 +1,7 @@
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
#>  D d
#>  M f
#>  M g
#> ?? ed
#> ?? n
#> ?? seen
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> error: 'git apply --cached' failed
#2> error: patch failed: f:1
#2> error: f: patch does not apply
#2> error: 'git apply --cached' failed

## a hunk whose lines are all removed in the editor
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
cat > ed <<'E'
cp "$1" seen; sed -i '/^[-+ @]/d' "$1"
E
printf 'e\ne\nn\nq\n' | GIT_EDITOR='sh ed' git checkout -p f; cat seen; git diff --cached; git status -s
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
#> (1/3) Discard this hunk from worktree [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (1/3) Discard this hunk from worktree [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -1,7 +1,7 @@
#>  1
#> -2
#> +two
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> (1/3) Discard this hunk from worktree [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#>$ (2/3) Discard this hunk from worktree [y,n,q,a,d,K,j,J,g,/,e,?]?\x20
#> # Manual hunk edit mode -- see bottom for a quick guide.
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
#> # ---
#> # To remove '+' lines, make them ' ' lines (context).
#> # To remove '-' lines, delete them.
#> # Lines starting with # will be removed.
#> # If the patch applies cleanly, the edited hunk will immediately be marked for discarding.
#> # If it does not apply cleanly, you will be given an opportunity to
#> # edit again.  If all lines of the hunk are removed, then the edit is
#> # aborted and the hunk is left unchanged.
#>  D d
#>  M f
#>  M g
#> ?? ed
#> ?? n
#> ?? seen

## a line changed in the editor
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
cat > ed <<'E'
sed -i 's/^+two/+TWO/' "$1"
E
printf 'n\ne\nn\nq\n' | GIT_EDITOR='sh ed' git add -p f; printf 'e\nn\n' | GIT_EDITOR='sh ed' git add -p f; git diff --cached; git status -s; git diff
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
#> diff --git a/f b/f
#> index 47ff85b..dc6a37c 100644
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
#> (1/2) Stage this hunk [y,n,q,a,d,j,J,g,/,s,e,?]? @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#>$ (2/2) Stage this hunk [y,n,q,a,d,K,g,/,e,?]?\x20
#> diff --git a/f b/f
#> index e8823e1..4fa538f 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,7 @@
#>  1
#> -2
#> +TWO
#>  3
#> -4
#> +four
#>  5
#>  6
#>  7
#> @@ -15,7 +15,7 @@
#>  15
#>  16
#>  17
#> -18
#> +eighteen
#>  19
#>  20
#>  21
#>  D d
#> MM f
#>  M g
#> ?? ed
#> ?? n
#> diff --git a/d b/d
#> deleted file mode 100644
#> index 4bcfe98..0000000
#> --- a/d
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -d
#> diff --git a/f b/f
#> index 4fa538f..dc6a37c 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,5 @@
#>  1
#> -TWO
#> +two
#>  3
#>  four
#>  5
#> @@ -25,6 +25,6 @@ eighteen
#>  25
#>  26
#>  27
#> -28
#> +zwei
#>  29
#>  30
#> diff --git a/g b/g
#> old mode 100644
#> new mode 100755
#> index 01058d8..089258f
#> --- a/g
#> +++ b/g
#> @@ -1 +1,2 @@
#>  g
#> +gg

## new files, one of them empty
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo g > g; echo d > d; git add .; git commit -qm one; sed -i "s/^2$/two/; s/^4$/four/; s/^18$/eighteen/; s/^28$/zwei/" f; chmod +x g; echo gg >> g; rm d; echo new > n
echo n1 > n1; : > n2; git add n1 n2; printf 'y\ny\n' | git reset -p n1 n2; git status -s; printf 'y\ny\n' | git checkout -p HEAD n1 n2; git status -s
#> diff --git a/n1 b/n1
#> new file mode 100644
#> index 0000000..3eac62e
#> --- /dev/null
#> +++ b/n1
#> @@ -0,0 +1 @@
#> +n1
#>$ (1/1) Unstage addition [y,n,q,a,d,e,?]?\x20
#> diff --git a/n2 b/n2
#> new file mode 100644
#> index 0000000..e69de29
#>$ (1/1) Unstage addition [y,n,q,a,d,?]?\x20
#>  D d
#>  M f
#>  M g
#> ?? n
#> ?? n1
#> ?? n2
#>  D d
#>  M f
#>  M g
#> ?? n
#> ?? n1
#> ?? n2
#2> No changes.
