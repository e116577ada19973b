# Merges against their parents. Recorded from git 2.39.5.

## in conflict, then in all forms
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo x > x; git add .; git commit -qm one; git switch -qc t; sed -i 's/^2$/two/;s/^20$/twenty/' f; echo t > t; git add .; git commit -qm t; git switch -q main; sed -i 's/^2$/zwei/;s/^28$/x/' f; git rm -q x; git commit -qam m; git merge t; sed -i '/^[<=>]/d' f; git add f
git diff; git diff --cached --stat; git commit -qm merged; git show; git log -p -1; git log -p -1 -m --oneline; git log -1 --cc; git log -1 -c; git show --stat; git show -m --oneline; git show --oneline; git show -s; git log --first-parent -p -1; git show --format=%s; git show --name-only; git show --name-status --oneline
#> Auto-merging f
#> CONFLICT (content): Merge conflict in f
#> Automatic merge failed; fix conflicts and then commit the result.
#>  f | 3 ++-
#>  t | 1 +
#>  2 files changed, 3 insertions(+), 1 deletion(-)
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#> diff --cc f
#> index 0490d44,1d17810..7d57a6f
#> --- a/f
#> +++ b/f
#> @@@ -1,5 -1,5 +1,6 @@@
#>   1
#>  +zwei
#> + two
#>   3
#>   4
#>   5
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#> b3f357b (from b187134) merged
#> diff --git a/f b/f
#> index 0490d44..7d57a6f 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,6 @@
#>  1
#>  zwei
#> +two
#>  3
#>  4
#>  5
#> @@ -17,7 +18,7 @@ zwei
#>  17
#>  18
#>  19
#> -20
#> +twenty
#>  21
#>  22
#>  23
#> diff --git a/t b/t
#> new file mode 100644
#> index 0000000..718f4d2
#> --- /dev/null
#> +++ b/t
#> @@ -0,0 +1 @@
#> +t
#> b3f357b (from 31c88fb) merged
#> diff --git a/f b/f
#> index 1d17810..7d57a6f 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,5 @@
#>  1
#> +zwei
#>  two
#>  3
#>  4
#> @@ -25,6 +26,6 @@ twenty
#>  25
#>  26
#>  27
#> -28
#> +x
#>  29
#>  30
#> diff --git a/x b/x
#> deleted file mode 100644
#> index 587be6b..0000000
#> --- a/x
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -x
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#> diff --cc f
#> index 0490d44,1d17810..7d57a6f
#> --- a/f
#> +++ b/f
#> @@@ -1,5 -1,5 +1,6 @@@
#>   1
#>  +zwei
#> + two
#>   3
#>   4
#>   5
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#> diff --combined f
#> index 0490d44,1d17810..7d57a6f
#> --- a/f
#> +++ b/f
#> @@@ -1,5 -1,5 +1,6 @@@
#>   1
#>  +zwei
#> + two
#>   3
#>   4
#>   5
#> @@@ -17,7 -17,7 +18,7 @@@
#>   17
#>   18
#>   19
#> - 20
#> + twenty
#>   21
#>   22
#>   23
#> @@@ -25,6 -25,6 +26,6 @@@
#>   25
#>   26
#>   27
#>  -28
#>  +x
#>   29
#>   30
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#>  f | 3 ++-
#>  t | 1 +
#>  2 files changed, 3 insertions(+), 1 deletion(-)
#> b3f357b (from b187134) merged
#> diff --git a/f b/f
#> index 0490d44..7d57a6f 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,6 @@
#>  1
#>  zwei
#> +two
#>  3
#>  4
#>  5
#> @@ -17,7 +18,7 @@ zwei
#>  17
#>  18
#>  19
#> -20
#> +twenty
#>  21
#>  22
#>  23
#> diff --git a/t b/t
#> new file mode 100644
#> index 0000000..718f4d2
#> --- /dev/null
#> +++ b/t
#> @@ -0,0 +1 @@
#> +t
#> b3f357b (from 31c88fb) merged
#> diff --git a/f b/f
#> index 1d17810..7d57a6f 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,5 @@
#>  1
#> +zwei
#>  two
#>  3
#>  4
#> @@ -25,6 +26,6 @@ twenty
#>  25
#>  26
#>  27
#> -28
#> +x
#>  29
#>  30
#> diff --git a/x b/x
#> deleted file mode 100644
#> index 587be6b..0000000
#> --- a/x
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -x
#> b3f357b merged
#>
#> diff --cc f
#> index 0490d44,1d17810..7d57a6f
#> --- a/f
#> +++ b/f
#> @@@ -1,5 -1,5 +1,6 @@@
#>   1
#>  +zwei
#> + two
#>   3
#>   4
#>   5
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#> diff --git a/f b/f
#> index 0490d44..7d57a6f 100644
#> --- a/f
#> +++ b/f
#> @@ -1,5 +1,6 @@
#>  1
#>  zwei
#> +two
#>  3
#>  4
#>  5
#> @@ -17,7 +18,7 @@ zwei
#>  17
#>  18
#>  19
#> -20
#> +twenty
#>  21
#>  22
#>  23
#> diff --git a/t b/t
#> new file mode 100644
#> index 0000000..718f4d2
#> --- /dev/null
#> +++ b/t
#> @@ -0,0 +1 @@
#> +t
#> merged
#>
#> diff --cc f
#> index 0490d44,1d17810..7d57a6f
#> --- a/f
#> +++ b/f
#> @@@ -1,5 -1,5 +1,6 @@@
#>   1
#>  +zwei
#> + two
#>   3
#>   4
#>   5
#> commit b3f357b9894346d83ce32ed0308debf8cd1ffb35
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#> f
#> b3f357b merged
#>
#> MM	f

## in colour
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo x > x; git add .; git commit -qm one; git switch -qc t; sed -i 's/^2$/two/;s/^20$/twenty/' f; echo t > t; git add .; git commit -qm t; git switch -q main; sed -i 's/^2$/zwei/;s/^28$/x/' f; git rm -q x; git commit -qam m; git merge t; sed -i '/^[<=>]/d' f; git add f
git commit -qm merged; git show --color=always
#> Auto-merging f
#> CONFLICT (content): Merge conflict in f
#> Automatic merge failed; fix conflicts and then commit the result.
#>$ \e[33mcommit b3f357b9894346d83ce32ed0308debf8cd1ffb35\e[m
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#>$ \e[1mdiff --cc f\e[m
#>$ \e[1mindex 0490d44,1d17810..7d57a6f\e[m
#>$ \e[1m--- a/f\e[m
#>$ \e[1m+++ b/f\e[m
#>$ \e[36m@@@ -1,5 -1,5 +1,6 @@@\e[m
#>$   1\e[m
#>$ \e[32m +zwei\e[m
#>$ \e[32m+ two\e[m
#>$   3\e[m
#>$   4\e[m
#>$   5\e[m

## one side preferred
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > f; echo x > x; git add .; git commit -qm one; git switch -qc t; sed -i 's/^2$/two/;s/^20$/twenty/' f; echo t > t; git add .; git commit -qm t; git switch -q main; sed -i 's/^2$/zwei/;s/^28$/x/' f; git rm -q x; git commit -qam m; git merge t; sed -i '/^[<=>]/d' f; git add f
git merge --abort; git merge -X ours t --no-edit; git show; git show --first-parent --stat
#> Auto-merging f
#> CONFLICT (content): Merge conflict in f
#> Automatic merge failed; fix conflicts and then commit the result.
#> Auto-merging f
#> Merge made by the 'ort' strategy.
#>  f | 2 +-
#>  t | 1 +
#>  2 files changed, 2 insertions(+), 1 deletion(-)
#>  create mode 100644 t
#> commit 4e858cab768373a2a703148038014979510c67fe
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Merge branch 't'
#>
#> commit 4e858cab768373a2a703148038014979510c67fe
#> Merge: b187134 31c88fb
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Merge branch 't'
#>
#>  f | 2 +-
#>  t | 1 +
#>  2 files changed, 2 insertions(+), 1 deletion(-)
