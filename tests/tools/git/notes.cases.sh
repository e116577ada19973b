# Notes, names and logs of refs, and working trees that are locked. Recorded from git 2.39.5.

## notes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git notes add -m 'a note'; git log; git notes show; git notes list; git notes append -m more; git notes; git log --format=%N; git notes remove; git notes show; git notes remove
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#> Notes:
#>     a note
#> a note
#> a941c2e33656b2444712059e9c8c4dbbf3acd958 590403dd441c973c1324583cedda6f26125c3850
#> 3a1818bc90bf7ae36824c44ed8bcf50752911603 590403dd441c973c1324583cedda6f26125c3850
#> a note
#>
#> more
#>
#2> Removing note for object HEAD
#2> error: no note found for object 590403dd441c973c1324583cedda6f26125c3850.
#2> Object HEAD has no note
#? 1

## notes that are there, and in an editor
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
GIT_EDITOR=cat git notes add; git notes add -m x; git notes add -m y; git notes add -f -m z; git notes copy HEAD HEAD; GIT_EDITOR=cat git notes append; GIT_EDITOR='echo typed >' git notes edit; git notes show; git notes show nosuch; git notes nosuch; git notes list HEAD; git notes list HEAD^{tree}; git log -p refs/notes/commits --format=%s; git notes remove HEAD^{tree}; git notes get-ref; git log --oneline; git log --oneline --notes; git log --no-notes; git show; git notes add -m '' -f; git notes; git reflog refs/notes/commits
#>
#> #
#> # Write/edit the notes for the following object:
#> #
#> # commit 590403dd441c973c1324583cedda6f26125c3850
#> # Author: Ada Learner <ada@example.com>
#> # Date:   Mon Jan 5 10:00:00 2026 +0000
#> #
#> #     one
#> #
#> #  a | 10 ++++++++++
#> #  b |  1 +
#> #  2 files changed, 11 insertions(+)
#>
#> #
#> # Write/edit the notes for the following object:
#> #
#> # commit 590403dd441c973c1324583cedda6f26125c3850
#> # Author: Ada Learner <ada@example.com>
#> # Date:   Mon Jan 5 10:00:00 2026 +0000
#> #
#> #     one
#> #
#> #  a | 10 ++++++++++
#> #  b |  1 +
#> #  2 files changed, 11 insertions(+)
#> typed
#> 141bdaa7a89699e4f096d37af6710c4499ed3f37
#> Notes added by 'git notes edit'
#>
#> diff --git a/590403dd441c973c1324583cedda6f26125c3850 b/590403dd441c973c1324583cedda6f26125c3850
#> index b680253..141bdaa 100644
#> --- a/590403dd441c973c1324583cedda6f26125c3850
#> +++ b/590403dd441c973c1324583cedda6f26125c3850
#> @@ -1 +1 @@
#> -z
#> +typed
#> Notes added by 'git notes append'
#> Notes added by 'git notes add'
#>
#> diff --git a/590403dd441c973c1324583cedda6f26125c3850 b/590403dd441c973c1324583cedda6f26125c3850
#> index 587be6b..b680253 100644
#> --- a/590403dd441c973c1324583cedda6f26125c3850
#> +++ b/590403dd441c973c1324583cedda6f26125c3850
#> @@ -1 +1 @@
#> -x
#> +z
#> Notes added by 'git notes add'
#>
#> diff --git a/590403dd441c973c1324583cedda6f26125c3850 b/590403dd441c973c1324583cedda6f26125c3850
#> new file mode 100644
#> index 0000000..587be6b
#> --- /dev/null
#> +++ b/590403dd441c973c1324583cedda6f26125c3850
#> @@ -0,0 +1 @@
#> +x
#> refs/notes/commits
#> 590403d one
#> 590403d one
#> Notes:
#>     typed
#>
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#> Notes:
#>     typed
#>
#> diff --git a/a b/a
#> new file mode 100644
#> index 0000000..f00c965
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
#> diff --git a/b b/b
#> new file mode 100644
#> index 0000000..6178079
#> --- /dev/null
#> +++ b/b
#> @@ -0,0 +1 @@
#> +b
#> e1a3fc8 refs/notes/commits@{0}: notes: Notes removed by 'git notes add'
#> 94525ad refs/notes/commits@{1}: notes: Notes added by 'git notes edit'
#> d1ee484 refs/notes/commits@{2}: notes: Notes added by 'git notes append'
#> 7f99ef6 refs/notes/commits@{3}: notes: Notes added by 'git notes add'
#> d8b2c01 refs/notes/commits@{4}: notes: Notes added by 'git notes add'
#2> Removing note for object 590403dd441c973c1324583cedda6f26125c3850
#2> error: Cannot add notes. Found existing notes for object 590403dd441c973c1324583cedda6f26125c3850. Use '-f' to overwrite existing notes
#2> Overwriting existing notes for object 590403dd441c973c1324583cedda6f26125c3850
#2> error: Cannot copy notes. Found existing notes for object 590403dd441c973c1324583cedda6f26125c3850. Use '-f' to overwrite existing notes
#2> fatal: failed to resolve 'nosuch' as a valid ref.
#2> error: unknown subcommand: `nosuch'
#2> usage: git notes [--ref <notes-ref>] [list [<object>]]
#2>    or: git notes [--ref <notes-ref>] add [-f] [--allow-empty] [-m <msg> | -F <file> | (-c | -C) <object>] [<object>]
#2>    or: git notes [--ref <notes-ref>] copy [-f] <from-object> <to-object>
#2>    or: git notes [--ref <notes-ref>] append [--allow-empty] [-m <msg> | -F <file> | (-c | -C) <object>] [<object>]
#2>    or: git notes [--ref <notes-ref>] edit [--allow-empty] [<object>]
#2>    or: git notes [--ref <notes-ref>] show [<object>]
#2>    or: git notes [--ref <notes-ref>] merge [-v | -q] [-s <strategy>] <notes-ref>
#2>    or: git notes merge --commit [-v | -q]
#2>    or: git notes merge --abort [-v | -q]
#2>    or: git notes [--ref <notes-ref>] remove [<object>...]
#2>    or: git notes [--ref <notes-ref>] prune [-n] [-v]
#2>    or: git notes [--ref <notes-ref>] get-ref
#2>
#2>     --ref <notes-ref>     use notes from <notes-ref>
#2>
#2> error: no note found for object 663ae726445729038fa3852b4aac779b036a8a24.
#2> Object HEAD^{tree} has no note
#2> Overwriting existing notes for object 590403dd441c973c1324583cedda6f26125c3850
#2> Removing note for object 590403dd441c973c1324583cedda6f26125c3850

## notes of another ref
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git notes --ref foo add -m f; git log --notes=foo -1; git log -1 --notes; git notes --ref foo list; git for-each-ref; git notes --ref foo prune -v; git config core.notesRef refs/notes/foo; git log -1
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#> Notes (foo):
#>     f
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#> 6a69f92020f5df77af6e8813ff1232493383b708 590403dd441c973c1324583cedda6f26125c3850
#> 590403dd441c973c1324583cedda6f26125c3850 commit	refs/heads/main
#> 6e4d56574584572a2923adb1ce8a58925aaf56c4 commit	refs/notes/foo
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#> Notes (foo):
#>     f

## commits by the names of refs
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git tag -am v1 v1; echo 2 >> a; git commit -qam two; git describe; git name-rev HEAD; git name-rev HEAD~ v1; git describe --tags --long; git describe --contains HEAD~; git name-rev --all; git describe --all; git describe --always --dirty; echo x>>a; git describe --dirty; git describe --abbrev=0; git name-rev --name-only HEAD; git name-rev --tags HEAD; git name-rev --tags --name-only HEAD~; git log -1 --format=%H | git name-rev --annotate-stdin; git name-rev nosuch; git name-rev; git describe --contains HEAD
#> v1-1-gd2bf89c
#> HEAD main
#> HEAD~ tags/v1^0
#> v1 tags/v1
#> v1-1-gd2bf89c
#> v1^0
#> d2bf89c5ad645d54febd4811d0dd754cf50ad932 main
#> 590403dd441c973c1324583cedda6f26125c3850 tags/v1^0
#> heads/main
#> v1-1-gd2bf89c
#> v1-1-gd2bf89c-dirty
#> v1
#> main
#> HEAD undefined
#> v1^0
#> d2bf89c5ad645d54febd4811d0dd754cf50ad932 (main)
#2> Could not get sha1 for nosuch. Skipping.
#2> fatal: cannot describe 'd2bf89c5ad645d54febd4811d0dd754cf50ad932'
#? 128

## names through merges
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git switch -qc t; echo t > tt; git add .; git commit -qm t; echo u >> tt; git commit -qam u; git switch -q main; git merge -q --no-ff --no-edit t; git branch -D t; git name-rev HEAD~ HEAD^2 HEAD^2~; git name-rev --refs='m*' HEAD^2
#> Deleted branch t (was ebb7c27).
#> HEAD~ main~1
#> HEAD^2 main^2
#> HEAD^2~ main^2~1
#> HEAD^2 main^2

## names left out by --not
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git switch -qc topic; echo t > t; git add .; git commit -qm t; git log --oneline topic --not main; git rev-list topic --not main --count; git log --oneline --branches --not main; git log --oneline --not main; git log --oneline --all --not topic; echo x > topic; git log --oneline topic; git log --oneline topic --; git diff topic
#> 9c6e1de t
#> 1
#> 9c6e1de t
#> 9c6e1de t
#> 590403d one
#2> fatal: ambiguous argument 'topic': both revision and filename
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'topic': both revision and filename
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#? 128

## the log of a ref cut short
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo 2 >> a; git commit -qam two; git reflog delete HEAD@{0}; git reflog; git reflog expire --expire=now --all; git reflog; git reflog show main; git reflog exists refs/heads/main; echo $?; git reflog exists refs/heads/no; echo $?; git reflog delete; git reflog delete HEAD; git reflog delete nosuch@{0}; git reflog expire nosuch
#> 590403d HEAD@{0}: commit (initial): one
#> 0
#> 1
#2> error: no reflog specified to delete
#2> error: not a reflog: HEAD
#2> error: no reflog for 'nosuch@{0}'
#2> error: nosuch points nowhere!
#? 255

## a locked working tree
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git worktree add ../w -b w; git worktree lock ../w --reason usb; git worktree list; git worktree list -v; git worktree list --porcelain; git worktree remove ../w; git worktree remove -f ../w; git worktree move ../w ../w2; git worktree lock ../w; git worktree unlock ../w; git worktree unlock ../w; git worktree lock .; git worktree lock ../no; git worktree move ../w ../w2; git worktree list; git worktree move . ../y; git worktree move ../no ../y; mkdir ../in; git worktree move ../w2 ../in; git worktree list; mv ../in/w2 ../out; git worktree list; git worktree repair ../out; git worktree list; git worktree repair ../nope; git worktree add -q --lock ../z; git worktree list; git worktree prune -v
#> HEAD is now at 590403d one
#> /home/learner/case  590403d [main]
#> /home/learner/w     590403d [w] locked
#> /home/learner/case  590403d [main]
#> /home/learner/w     590403d [w]
#> 	locked: usb
#> worktree /home/learner/case
#> HEAD 590403dd441c973c1324583cedda6f26125c3850
#> branch refs/heads/main
#>
#> worktree /home/learner/w
#> HEAD 590403dd441c973c1324583cedda6f26125c3850
#> branch refs/heads/w
#> locked usb
#>
#> /home/learner/case  590403d [main]
#> /home/learner/w2    590403d [w]
#> /home/learner/case   590403d [main]
#> /home/learner/in/w2  590403d [w]
#> /home/learner/case   590403d [main]
#> /home/learner/in/w2  590403d [w] prunable
#> /home/learner/case  590403d [main]
#> /home/learner/out   590403d [w]
#> /home/learner/case  590403d [main]
#> /home/learner/out   590403d [w]
#> /home/learner/z     590403d [z] locked
#2> Preparing worktree (new branch 'w')
#2> fatal: cannot remove a locked working tree, lock reason: usb
#2> use 'remove -f -f' to override or unlock first
#2> fatal: cannot remove a locked working tree, lock reason: usb
#2> use 'remove -f -f' to override or unlock first
#2> fatal: cannot move a locked working tree, lock reason: usb
#2> use 'move -f -f' to override or unlock first
#2> fatal: '../w' is already locked, reason: usb
#2> fatal: '../w' is not locked
#2> fatal: The main working tree cannot be locked or unlocked
#2> fatal: '../no' is not a working tree
#2> fatal: '.' is a main working tree
#2> fatal: '../no' is not a working tree
#2> repair: gitdir incorrect: /home/learner/case/.git/worktrees/w/gitdir
#2> error: not a valid path: ../nope
