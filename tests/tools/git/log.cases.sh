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

## describe
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git describe; echo $?; git commit -q --allow-empty -m one; git describe; git describe --always; git tag light; git describe; echo $?; git describe --tags; git tag -am x v1; git describe; git commit -q --allow-empty -m two; git commit -q --allow-empty -m three; git describe; git describe --tags HEAD~1; git describe --long v1; git describe --abbrev=0; git describe --abbrev=10; git describe nosuch; git describe --dirty; echo a > a; git add a; git describe --dirty; git describe --dirty=-x; git describe --exact-match; git describe --match 'w*'; echo $?; git describe HEAD HEAD~1; git tag v2; git describe --tags; git describe -h | head -2
#> 128
#> ea39358
#> 128
#> light
#> v1
#> v1-2-gcec9729
#> v1-1-gc9a05e9
#> v1-0-gea39358
#> v1
#> v1-2-gcec9729a19
#> v1-2-gcec9729
#> v1-2-gcec9729-dirty
#> v1-2-gcec9729-x
#> 128
#> v1-2-gcec9729
#> v1-1-gc9a05e9
#> v2
#> usage: git describe [--all] [--tags] [--contains] [--abbrev=<n>] [<commit-ish>...]
#>    or: git describe [--all] [--tags] [--contains] [--abbrev=<n>] --dirty[=<mark>]
#2> fatal: No names found, cannot describe anything.
#2> fatal: No names found, cannot describe anything.
#2> fatal: No annotated tags can describe 'ea39358328e174526d2c8dced42fb2db3464042b'.
#2> However, there were unannotated tags: try --tags.
#2> fatal: Not a valid object name nosuch
#2> fatal: no tag exactly matches 'cec9729a191f356186802f336d9961418b8ba87b'
#2> fatal: No names found, cannot describe anything.

## shortlog
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; git commit -q --allow-empty -m two; git commit -q --allow-empty -m three; git commit -q --allow-empty -m four --author 'Bo <bo@x.org>'; git shortlog HEAD; git shortlog -s HEAD; git shortlog -sn HEAD; git shortlog -sne HEAD; git shortlog -n HEAD~2..HEAD; git shortlog -sc HEAD; git shortlog nosuch; git log | git shortlog; git log --pretty=short | git shortlog -s; git shortlog -h | head -2
#> Ada Learner (3):
#>       one
#>       two
#>       three
#>
#> Bo (1):
#>       four
#>
#>      3	Ada Learner
#>      1	Bo
#>      3	Ada Learner
#>      1	Bo
#>      3	Ada Learner <ada@example.com>
#>      1	Bo <bo@x.org>
#> Ada Learner (1):
#>       three
#>
#> Bo (1):
#>       four
#>
#>      4	Ada Learner
#> Ada Learner (3):
#>       one
#>       two
#>       three
#>
#> Bo (1):
#>       four
#>
#>      3	Ada Learner
#>      1	Bo
#> usage: git shortlog [<options>] [<revision-range>] [[--] <path>...]
#>    or: git log --pretty=short | git shortlog [<options>]
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
