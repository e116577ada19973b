# Commits as mails. Recorded from git 2.39.5.

## files and their names
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\n' > a; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers, all of them from one on
until thirty

and a text

Reviewed-by: Ben <b@x>'; git branch topic; echo four >> a; git commit -qam "third, with a subject that is so long that no line of a mail's header would hold it in one piece"; chmod +x a; git mv n m; git commit -qm 'Fix: it... (really)!'
git format-patch -1; cat 0001*; git format-patch HEAD~2; cat 0001*third*; git format-patch -3 -o out/x; cat out/x/0001*; git format-patch -q -1; git format-patch topic..HEAD~1 --stdout; git format-patch; echo $?
#> 0001-Fix-it.-really.patch
#> From dc00bb6154a8aa03d0d231c3f80b2665e5f182c8 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] Fix: it... (really)!
#>
#> ---
#>  n => m | 0
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#>  rename n => m (100%)
#>
#> diff --git a/n b/m
#> similarity index 100%
#> rename from n
#> rename to m
#>$ --\x20
#> 2.39.5
#>
#> 0001-third-with-a-subject-that-is-so-long-that-no-line-of.patch
#> 0002-Fix-it.-really.patch
#> From 350b48939cd43056c12cf17990805ab89d246087 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH 1/2] third, with a subject that is so long that no line of a
#>  mail's header would hold it in one piece
#>
#> ---
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> diff --git a/a b/a
#> index 814f4a4..87a123c 100644
#> --- a/a
#> +++ b/a
#> @@ -1,2 +1,3 @@
#>  one
#>  two
#> +four
#>$ --\x20
#> 2.39.5
#>
#> out/x/0001-second-numbers-all-of-them-from-one-on.patch
#> out/x/0002-third-with-a-subject-that-is-so-long-that-no-line-of.patch
#> out/x/0003-Fix-it.-really.patch
#> From c94b97dcefb5bcb52469b4ccf2692a0dc700ba03 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH 1/3] second: numbers, all of them from one on until thirty
#>
#> and a text
#>
#> Reviewed-by: Ben <b@x>
#> ---
#>  n | 30 ++++++++++++++++++++++++++++++
#>  1 file changed, 30 insertions(+)
#>  create mode 100644 n
#>
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
#>$ --\x20
#> 2.39.5
#>
#> From 350b48939cd43056c12cf17990805ab89d246087 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] third, with a subject that is so long that no line of a
#>  mail's header would hold it in one piece
#>
#> ---
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> diff --git a/a b/a
#> index 814f4a4..87a123c 100644
#> --- a/a
#> +++ b/a
#> @@ -1,2 +1,3 @@
#>  one
#>  two
#> +four
#>$ --\x20
#> 2.39.5
#>
#> 0

## subjects and numbers
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\n' > a; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers, all of them from one on
until thirty

and a text

Reviewed-by: Ben <b@x>'; git branch topic; echo four >> a; git commit -qam "third, with a subject that is so long that no line of a mail's header would hold it in one piece"; chmod +x a; git mv n m; git commit -qm 'Fix: it... (really)!'
git format-patch -2 --stdout; git format-patch -1 -s --stdout HEAD~2; git format-patch -1 -n --stdout | grep Subj; git format-patch -2 -N --stdout | grep Subj; git format-patch -v2 -1; git format-patch --rfc -1 --stdout | grep Subj; git format-patch --subject-prefix='PATCH next' -2 --stdout | grep Subj; git format-patch --start-number 5 -2
#> From 350b48939cd43056c12cf17990805ab89d246087 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH 1/2] third, with a subject that is so long that no line of a
#>  mail's header would hold it in one piece
#>
#> ---
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> diff --git a/a b/a
#> index 814f4a4..87a123c 100644
#> --- a/a
#> +++ b/a
#> @@ -1,2 +1,3 @@
#>  one
#>  two
#> +four
#>$ --\x20
#> 2.39.5
#>
#>
#> From dc00bb6154a8aa03d0d231c3f80b2665e5f182c8 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH 2/2] Fix: it... (really)!
#>
#> ---
#>  n => m | 0
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#>  rename n => m (100%)
#>
#> diff --git a/n b/m
#> similarity index 100%
#> rename from n
#> rename to m
#>$ --\x20
#> 2.39.5
#>
#> From c94b97dcefb5bcb52469b4ccf2692a0dc700ba03 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] second: numbers, all of them from one on until thirty
#>
#> and a text
#>
#> Reviewed-by: Ben <b@x>
#> Signed-off-by: Ada Learner <ada@example.com>
#> ---
#>  n | 30 ++++++++++++++++++++++++++++++
#>  1 file changed, 30 insertions(+)
#>  create mode 100644 n
#>
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
#>$ --\x20
#> 2.39.5
#>
#> Subject: [PATCH 1/1] Fix: it... (really)!
#> Subject: [PATCH] third, with a subject that is so long that no line of a
#> Subject: [PATCH] Fix: it... (really)!
#> v2-0001-Fix-it.-really.patch
#> Subject: [RFC PATCH] Fix: it... (really)!
#> Subject: [PATCH next 1/2] third, with a subject that is so long that no line
#> Subject: [PATCH next 2/2] Fix: it... (really)!
#> 0005-third-with-a-subject-that-is-so-long-that-no-line-of.patch
#> 0006-Fix-it.-really.patch

## what is left out
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\n' > a; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers, all of them from one on
until thirty

and a text

Reviewed-by: Ben <b@x>'; git branch topic; echo four >> a; git commit -qam "third, with a subject that is so long that no line of a mail's header would hold it in one piece"; chmod +x a; git mv n m; git commit -qm 'Fix: it... (really)!'
git format-patch --zero-commit --no-signature -p --stdout -1; git format-patch --signature=me -1 --stdout | tail -3; git format-patch -k -2 --stdout | grep Subj; git format-patch --suffix=.txt -1; git format-patch nosuch; git format-patch --nosuch; git format-patch -h | head -3; git format-patch --root HEAD | tail -4; git format-patch --root --stdout HEAD | tail -20
#> From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] Fix: it... (really)!
#>
#>
#> diff --git a/n b/m
#> similarity index 100%
#> rename from n
#> rename to m
#>$ --\x20
#> me
#>
#> Subject: third, with a subject that is so long that no line of a mail's header
#> Subject: Fix: it... (really)!
#> 0001-Fix-it.-really.txt
#> usage: git format-patch [<options>] [<since> | <revision-range>]
#>
#>     -n, --numbered        use [PATCH n/m] even with a single patch
#> 0001-first.patch
#> 0002-second-numbers-all-of-them-from-one-on.patch
#> 0003-third-with-a-subject-that-is-so-long-that-no-line-of.patch
#> 0004-Fix-it.-really.patch
#> 2.39.5
#>
#>
#> From dc00bb6154a8aa03d0d231c3f80b2665e5f182c8 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH 4/4] Fix: it... (really)!
#>
#> ---
#>  n => m | 0
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#>  rename n => m (100%)
#>
#> diff --git a/n b/m
#> similarity index 100%
#> rename from n
#> rename to m
#>$ --\x20
#> 2.39.5
#>
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: unrecognized argument: --nosuch

## a mode that was changed stands in the way
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\n' > a; git add .; git commit -qm first; seq 30 > n; git add n; git commit -qm 'second: numbers, all of them from one on
until thirty

and a text

Reviewed-by: Ben <b@x>'; git branch topic; echo four >> a; git commit -qam "third, with a subject that is so long that no line of a mail's header would hold it in one piece"; chmod +x a; git mv n m; git commit -qm 'Fix: it... (really)!'
git format-patch topic --stdout > ../p; git switch -qc other topic; git apply ../p; git diff; git status -s
#> diff --git a/a b/a
#> old mode 100644
#> new mode 100755
#>  M a
#2> error: Your local changes to the following files would be overwritten by checkout:
#2> 	a
#2> Please commit your changes or stash them before you switch branches.
#2> Aborting
#2> warning: a has type 100755, expected 100644
#2> error: patch failed: a:1
#2> error: a: patch does not apply
#2> error: n: No such file or directory
