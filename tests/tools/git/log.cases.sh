# History looked at in other ways. Recorded from git 2.39.5.

## reflog
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; echo b > a; git commit -qam two; git switch -qc t; git commit -q --amend -m three; git reset -q --hard HEAD~1; git reflog; git reflog show main; git reflog -2; git log -g --oneline; git log -g -1; git reflog t; git reflog nosuch; git show HEAD@{1} --stat; git reflog exists refs/heads/main; echo $?
#> 9cb80b8 HEAD@{0}: reset: moving to HEAD~1
#> 1159d61 HEAD@{1}: commit (amend): three
#> b366162 HEAD@{2}: checkout: moving from main to t
#> b366162 HEAD@{3}: commit: two
#> 9cb80b8 HEAD@{4}: commit (initial): one
#> b366162 main@{0}: commit: two
#> 9cb80b8 main@{1}: commit (initial): one
#> 9cb80b8 HEAD@{0}: reset: moving to HEAD~1
#> 1159d61 HEAD@{1}: commit (amend): three
#> 9cb80b8 HEAD@{0}: reset: moving to HEAD~1
#> 1159d61 HEAD@{1}: commit (amend): three
#> b366162 HEAD@{2}: checkout: moving from main to t
#> b366162 HEAD@{3}: commit: two
#> 9cb80b8 HEAD@{4}: commit (initial): one
#> commit 9cb80b870ebb6b25e7343db8c70778ec8dd92a30
#> Reflog: HEAD@{0} (Ada Learner <ada@example.com>)
#> Reflog message: reset: moving to HEAD~1
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#> 9cb80b8 t@{0}: reset: moving to HEAD~1
#> 1159d61 t@{1}: commit (amend): three
#> b366162 t@{2}: branch: Created from HEAD
#> commit 1159d61f2dbafefedf5c9814cc260dc5e68a2ce7
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     three
#>
#>  a | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> 0
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## logs of refs in formats
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; echo b > a; git commit -qam two; git switch -qc t; git commit -q --amend -m three; git reset -q --hard HEAD~1; git reflog HEAD@{2}; git reflog --date=iso -1; git log -g --format='%gd|%gD|%gs|%gn|%ge %h' -2; git reflog --stat -2; git reflog -p -1; git log -g main t --oneline; git reflog --grep=one -- a; git log -g --format=short -1; git reflog -n 1 --decorate
#> b366162 HEAD@{2}: checkout: moving from main to t
#> b366162 HEAD@{3}: commit: two
#> 9cb80b8 HEAD@{4}: commit (initial): one
#> 9cb80b8 HEAD@{2026-01-05 10:00:00 +0000}: reset: moving to HEAD~1
#> HEAD@{0}|HEAD@{0}|reset: moving to HEAD~1|Ada Learner|ada@example.com 9cb80b8
#> HEAD@{1}|HEAD@{1}|commit (amend): three|Ada Learner|ada@example.com 1159d61
#> 9cb80b8 HEAD@{0}: reset: moving to HEAD~1
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> 1159d61 HEAD@{1}: commit (amend): three
#>  a | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> 9cb80b8 HEAD@{0}: reset: moving to HEAD~1
#> diff --git a/a b/a
#> new file mode 100644
#> index 0000000..7898192
#> --- /dev/null
#> +++ b/a
#> @@ -0,0 +1 @@
#> +a
#> b366162 main@{0}: commit: two
#> 9cb80b8 main@{1}: commit (initial): one
#> 9cb80b8 t@{0}: reset: moving to HEAD~1
#> 1159d61 t@{1}: commit (amend): three
#> b366162 t@{2}: branch: Created from HEAD
#> 9cb80b8 HEAD@{0}: reset: moving to HEAD~1
#> 9cb80b8 HEAD@{4}: commit (initial): one
#> commit 9cb80b870ebb6b25e7343db8c70778ec8dd92a30
#> Reflog: HEAD@{0} (Ada Learner <ada@example.com>)
#> Reflog message: reset: moving to HEAD~1
#> Author: Ada Learner <ada@example.com>
#>
#>     one
#> 9cb80b8 (HEAD -> t) HEAD@{0}: reset: moving to HEAD~1

## formats with changes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; echo a > a; git add a; git commit -qm a; git log --format=%h -p -1; git log --format=%h --stat -2; git log --format=format:%h --stat -2; git log --format=%h --name-status -2; git log --oneline --name-status -2
#> 43640dd
#>
#> diff --git a/a b/a
#> new file mode 100644
#> index 0000000..7898192
#> --- /dev/null
#> +++ b/a
#> @@ -0,0 +1 @@
#> +a
#> 43640dd
#>
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> ea39358
#> 43640dd
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> ea3935843640dd
#>
#> A	a
#> ea39358
#> 43640dd a
#> A	a
#> ea39358 one

## where a detached HEAD came from
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; git checkout -q --detach; git reflog -1; git status; git checkout -q main; git switch -q --detach; git reflog -1; git branch t; git checkout -q main; git checkout -q --detach t; git status; git branch; git checkout -q main; git tag -am x v1; git checkout -q v1; git status; git branch; git commit -q --allow-empty -m two; git status; git branch; git checkout -q HEAD~1; git status
#> ea39358 HEAD@{0}: checkout: moving from main to HEAD
#> HEAD detached at ea39358
#> nothing to commit, working tree clean
#> ea39358 HEAD@{0}: checkout: moving from main to HEAD
#> HEAD detached at refs/heads/t
#> nothing to commit, working tree clean
#> * (HEAD detached at refs/heads/t)
#>   main
#>   t
#> HEAD detached at v1
#> nothing to commit, working tree clean
#> * (HEAD detached at v1)
#>   main
#>   t
#> HEAD detached from v1
#> nothing to commit, working tree clean
#> * (HEAD detached from v1)
#>   main
#>   t
#> HEAD detached at ea39358
#> nothing to commit, working tree clean
