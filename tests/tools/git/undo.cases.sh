# History set back, and asked. Recorded from git 2.39.5.

## reset
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; echo b > a; git commit -qam two; echo c > a; git commit -qam three; git reset --soft HEAD~1; git status -s; git reset HEAD~1; git status -s; git reset --hard; cat a; git reset --hard ORIG_HEAD; git reset --hard nosuch; echo $?; git reset --hard HEAD@{1}; git reflog; cat .git/ORIG_HEAD
#> M  a
#> Unstaged changes after reset:
#> M	a
#>  M a
#> HEAD is now at 9cb80b8 one
#> a
#> HEAD is now at 9cb80b8 one
#> 128
#> HEAD is now at 9cb80b8 one
#> 9cb80b8 HEAD@{0}: reset: moving to HEAD@{1}
#> 9cb80b8 HEAD@{1}: reset: moving to ORIG_HEAD
#> 9cb80b8 HEAD@{2}: reset: moving to HEAD
#> 9cb80b8 HEAD@{3}: reset: moving to HEAD~1
#> b366162 HEAD@{4}: reset: moving to HEAD~1
#> 60809fc HEAD@{5}: commit: three
#> b366162 HEAD@{6}: commit: two
#> 9cb80b8 HEAD@{7}: commit (initial): one
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## reset of paths
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; echo b > b; git add .; git commit -qm one; echo c > a; echo d > b; echo n > n; git add .; git reset a; git status -s; git reset -- b; git reset -q; git status -s; git add .; git reset HEAD n; git reset nosuch; echo $?; git reset --soft a; git reset --hard a; echo $?; git reset -q --hard; ls; git reset --keep HEAD; git reset --merge
#> Unstaged changes after reset:
#> M	a
#>  M a
#> M  b
#> A  n
#> Unstaged changes after reset:
#> M	a
#> M	b
#>  M a
#>  M b
#> ?? n
#> 128
#> 128
#> a
#> b
#> n
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: Cannot do soft reset with paths.
#2> fatal: Cannot do hard reset with paths.

## reset before the first commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add a; git reset a; git status -s; git add a; git reset; git status -s; git reset --hard; git reset HEAD; echo $?
#> ?? a
#> ?? a
#> 128
#2> fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## rev-parse
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git rev-parse HEAD; echo $?; echo a > a; mkdir d; echo d > d/d; git add .; git commit -qm one; git rev-parse HEAD main; git rev-parse --short HEAD; git rev-parse --abbrev-ref HEAD; git rev-parse --show-toplevel; cd d; git rev-parse --show-prefix; git rev-parse --git-dir; git rev-parse --show-cdup; git rev-parse --is-inside-work-tree; cd ..; git rev-parse --git-dir; git rev-parse nosuch; echo $?; git rev-parse --verify nosuch; git rev-parse -q --verify nosuch; echo $?; git rev-parse HEAD^{tree} HEAD:a; git rev-parse --symbolic-full-name HEAD; git rev-parse --is-bare-repository; git rev-parse HEAD..main; git rev-parse --short=10 HEAD
#> HEAD
#> 128
#> b0ec89eacdc09e5375bc1d77cfd4cf0488477476
#> b0ec89eacdc09e5375bc1d77cfd4cf0488477476
#> b0ec89e
#> main
#> /home/learner/case
#> d/
#> /home/learner/case/.git
#> ../
#> true
#> .git
#> nosuch
#> 128
#> 1
#> 15cbb48498d7de92f49570f9ab25760d8aaaf5f7
#> 78981922613b2afb6025042ff6bd878ac1994e85
#> refs/heads/main
#> false
#> b0ec89eacdc09e5375bc1d77cfd4cf0488477476
#> ^b0ec89eacdc09e5375bc1d77cfd4cf0488477476
#> b0ec89eacd
#2> fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: Needed a single revision
