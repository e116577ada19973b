# Commits made anew on another base. Recorded from git 2.39.5.

## rebase
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; echo f > f; git add .; git commit -qm 'add f'; sed -i s/3/drei/ a; GIT_AUTHOR_DATE='2026-01-04T10:00:00+0000' git commit --author 'Bo <bo@x.org>' -qam drei; echo 6 >> a; git commit -qam six; git checkout -q main; echo m > m; git add m; git commit -qm m; git checkout -q t; git rebase main; echo $?; git log --oneline --graph; git reflog -6; git reflog t -2; cat .git/ORIG_HEAD; git rebase main; echo $?; git rebase -f main; git checkout -q main; git rebase t; git log --oneline -2; git reflog -3; git rebase -q main~2 t; git branch
#> 0
#> * 8f828e6 six
#> * f45dad0 drei
#> * d065613 add f
#> * a375671 m
#> * 0fe0340 one
#> 8f828e6 HEAD@{0}: rebase (finish): returning to refs/heads/t
#> 8f828e6 HEAD@{1}: rebase (pick): six
#> f45dad0 HEAD@{2}: rebase (pick): drei
#> d065613 HEAD@{3}: rebase (pick): add f
#> a375671 HEAD@{4}: rebase (start): checkout main
#> 2e4a5ba HEAD@{5}: checkout: moving from main to t
#> 8f828e6 t@{0}: rebase (finish): refs/heads/t onto a37567187f39ac514fe7353e26c4727a3ad4e6f6
#> 2e4a5ba t@{1}: commit: six
#> 2e4a5ba8bb12845f59587397dfeae92de3d6b272
#> Current branch t is up to date.
#> 0
#> Current branch t is up to date, rebase forced.
#> 8f828e6 six
#> f45dad0 drei
#> 8f828e6 HEAD@{0}: rebase (finish): returning to refs/heads/main
#> 8f828e6 HEAD@{1}: rebase (start): checkout t
#> a375671 HEAD@{2}: checkout: moving from t to main
#>   main
#> * t
#2>$ Rebasing (1/3)\rRebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ Rebasing (1/3)\rRebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.

## a rebase that conflicts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; echo f > f; git add .; git commit -qm 'add f'; sed -i s/3/drei/ a; GIT_AUTHOR_DATE='2026-01-04T10:00:00+0000' git commit --author 'Bo <bo@x.org>' -qam drei; echo 6 >> a; git commit -qam six; git checkout -q main; sed -i s/3/three/ a; git commit -qam three; git checkout -q t; git rebase main; echo $?; git status; cat .git/rebase-merge/{done,git-rebase-todo,head-name,onto,orig-head,msgnum,end}; cat a; cat .git/MERGE_MSG .git/rebase-merge/message; git rebase main; git rebase --continue; echo $?; git checkout main; git switch main; git commit --amend -m x; echo 1 > a; git add a; git status; GIT_EDITOR=cat git rebase --continue; echo $?; git log --format='%h %an %ad %s' -3; git status; git reflog -4; git branch; git rebase --abort; echo $?; git status; git log --oneline -1; git reflog -2
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> interactive rebase in progress; onto a38a2e7
#> Last commands done (2 commands done):
#>    pick 6265083 add f
#>    pick 94a6eef drei
#> Next command to do (1 remaining command):
#>    pick 2e4a5ba six
#>   (use "git rebase --edit-todo" to view and edit)
#> You are currently rebasing branch 't' on 'a38a2e7'.
#>   (fix conflicts and then run "git rebase --continue")
#>   (use "git rebase --skip" to skip this patch)
#>   (use "git rebase --abort" to check out the original branch)
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> pick 62650838d84186c8906e5c873d051ee8b6d03508 add f
#> pick 94a6eef5357ba9a2e40ea52393452ad96cf84bf5 drei
#> pick 2e4a5ba8bb12845f59587397dfeae92de3d6b272 six
#> refs/heads/t
#> a38a2e7135d48540dc5d43bddfd3b1d7864812ba
#> 2e4a5ba8bb12845f59587397dfeae92de3d6b272
#> 2
#> 3
#> 1
#> 2
#> <<<<<<< HEAD
#> three
#> =======
#> drei
#> >>>>>>> 94a6eef (drei)
#> 4
#> 5
#> drei
#>
#> # Conflicts:
#> #	a
#> drei
#>
#> a: needs merge
#> You must edit all merge conflicts and then
#> mark them as resolved using git add
#> 1
#> a: needs merge
#> U	a
#> interactive rebase in progress; onto a38a2e7
#> Last commands done (2 commands done):
#>    pick 6265083 add f
#>    pick 94a6eef drei
#> Next command to do (1 remaining command):
#>    pick 2e4a5ba six
#>   (use "git rebase --edit-todo" to view and edit)
#> You are currently rebasing branch 't' on 'a38a2e7'.
#>   (all conflicts fixed: run "git rebase --continue")
#>
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#>
#> drei
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Author:    Bo <bo@x.org>
#> #
#> # interactive rebase in progress; onto a38a2e7
#> # Last commands done (2 commands done):
#> #    pick 6265083 add f
#> #    pick 94a6eef drei
#> # Next command to do (1 remaining command):
#> #    pick 2e4a5ba six
#> # You are currently rebasing branch 't' on 'a38a2e7'.
#> #
#> # Changes to be committed:
#> #	modified:   a
#> #
#> [detached HEAD 151ebd8] drei
#>  Author: Bo <bo@x.org>
#>  1 file changed, 4 deletions(-)
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> 151ebd8 Bo Sun Jan 4 10:00:00 2026 +0000 drei
#> 2652d90 Ada Learner Mon Jan 5 10:00:00 2026 +0000 add f
#> a38a2e7 Ada Learner Mon Jan 5 10:00:00 2026 +0000 three
#> interactive rebase in progress; onto a38a2e7
#> Last commands done (3 commands done):
#>    pick 94a6eef drei
#>    pick 2e4a5ba six
#>   (see more in file .git/rebase-merge/done)
#> No commands remaining.
#> You are currently rebasing branch 't' on 'a38a2e7'.
#>   (fix conflicts and then run "git rebase --continue")
#>   (use "git rebase --skip" to skip this patch)
#>   (use "git rebase --abort" to check out the original branch)
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 151ebd8 HEAD@{0}: rebase (continue): drei
#> 2652d90 HEAD@{1}: rebase (pick): add f
#> a38a2e7 HEAD@{2}: rebase (start): checkout main
#> 2e4a5ba HEAD@{3}: checkout: moving from main to t
#> * (no branch, rebasing t)
#>   main
#>   t
#> 0
#> On branch t
#> nothing to commit, working tree clean
#> 2e4a5ba six
#> 2e4a5ba HEAD@{0}: rebase (abort): returning to refs/heads/t
#> 151ebd8 HEAD@{1}: rebase (continue): drei
#2>$ Rebasing (1/3)\rRebasing (2/3)\rerror: could not apply 94a6eef... drei
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply 94a6eef... drei
#2> fatal: It seems that there is already a rebase-merge directory, and
#2> I wonder if you are in the middle of another rebase.  If that is the
#2> case, please try
#2> 	git rebase (--continue | --abort | --skip)
#2> If that is not the case, please
#2> 	rm -fr ".git/rebase-merge"
#2> and run me again.  I am stopping in case you still have something
#2> valuable there.
#2>
#2> error: you need to resolve your current index first
#2> fatal: cannot switch branch while rebasing
#2> Consider "git rebase --quit" or "git worktree add".
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2>$ Rebasing (3/3)\rerror: could not apply 2e4a5ba... six
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply 2e4a5ba... six

## rebase --skip, --quit, and a commit by hand
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; echo f > f; git add .; git commit -qm 'add f'; sed -i s/3/drei/ a; git commit -qam drei; echo 6 >> a; git commit -qam six; git branch t0; git checkout -q main; sed -i s/3/three/ a; git commit -qam three; git checkout -q t; git rebase --abort; git rebase --continue; git rebase --skip; git rebase --quit; git rebase main; git rebase --skip; echo $?; git log --oneline; git status; git reset -q --hard t0; git rebase main; echo 9 > a; git commit -qam 'my drei'; git status; git rebase --continue; echo $?; git rebase --skip; git log --oneline -4; git reset -q --hard t0; git rebase main; git rebase --quit; git status
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 0
#> 551c0ef six
#> 2652d90 add f
#> a38a2e7 three
#> 0fe0340 one
#> On branch t
#> nothing to commit, working tree clean
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> interactive rebase in progress; onto a38a2e7
#> Last commands done (2 commands done):
#>    pick 6265083 add f
#>    pick b1a37d8 drei
#> Next command to do (1 remaining command):
#>    pick 0b26341 six
#>   (use "git rebase --edit-todo" to view and edit)
#> You are currently editing a commit while rebasing branch 't' on 'a38a2e7'.
#>   (use "git commit --amend" to amend the current commit)
#>   (use "git rebase --continue" once you are satisfied with your changes)
#>
#> nothing to commit, working tree clean
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> c95ffd4 my drei
#> 2652d90 add f
#> a38a2e7 three
#> 0fe0340 one
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> HEAD detached from refs/heads/t
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#2> fatal: No rebase in progress?
#2> fatal: No rebase in progress?
#2> fatal: No rebase in progress?
#2> fatal: No rebase in progress?
#2>$ Rebasing (1/3)\rRebasing (2/3)\rerror: could not apply b1a37d8... drei
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply b1a37d8... drei
#2>$ Rebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ Rebasing (1/3)\rRebasing (2/3)\rerror: could not apply b1a37d8... drei
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply b1a37d8... drei
#2>$ Rebasing (3/3)\rerror: could not apply 0b26341... six
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply 0b26341... six
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ Rebasing (1/3)\rRebasing (2/3)\rerror: could not apply b1a37d8... drei
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply b1a37d8... drei

## rebase --onto, --root, and what is there already
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; echo f > f; git add .; git commit -qm 'add f'; git commit -q --allow-empty -m empty; echo g > g; git add g; git commit -qm g; git checkout -q main; echo m > m; git add m; git commit -qm m; git cherry-pick t~2; git branch t0 t; git rebase main t; echo $?; git log --oneline; git rebase -q main t0; git checkout -q t; git rebase --onto main~1 main; git log --oneline; git rebase --onto main t~1 t; git log --oneline; git rebase --root; echo $?; git log --oneline; git rebase --keep-base main; git rebase -; git checkout -q --detach; git rebase main; git rebase main~1; git status | head -1
#> [main d065613] add f
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f
#> 0
#> 90356ac g
#> 8962324 empty
#> d065613 add f
#> a375671 m
#> 0fe0340 one
#> 7ac0ebf g
#> 3d147a4 empty
#> a375671 m
#> 0fe0340 one
#> 2ebd0a2 g
#> d065613 add f
#> a375671 m
#> 0fe0340 one
#> 0
#> 2ebd0a2 g
#> d065613 add f
#> a375671 m
#> 0fe0340 one
#> Current branch t is up to date.
#> HEAD is up to date.
#> HEAD is up to date.
#> HEAD detached at 90356ac
#2> warning: skipped previously applied commit 6265083
#2> hint: use --reapply-cherry-picks to include skipped commits
#2> hint: Disable this message with "git config advice.skippedCherryPicks false"
#2>$ Rebasing (1/2)\rRebasing (2/2)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2> hint: use --reapply-cherry-picks to include skipped commits
#2> hint: Disable this message with "git config advice.skippedCherryPicks false"
#2>$ Rebasing (1/2)\rRebasing (2/2)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ Rebasing (1/1)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ Rebasing (1/4)\rRebasing (2/4)\rRebasing (3/4)\rRebasing (4/4)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2> warning: skipped previously applied commit 2ebd0a2
#2> hint: use --reapply-cherry-picks to include skipped commits
#2> hint: Disable this message with "git config advice.skippedCherryPicks false"
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/t.

## a rebase that cannot begin
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; echo b > b; git add b; git commit -qm b; git checkout -q -b t; git rebase; echo $?; git checkout -q --detach; git rebase; echo $?; git checkout -q t; git rebase nosuch; git rebase main nosuch; git rebase --onto nosuch main; git rebase main t x 2>&1 | head -1; git rebase --foo 2>&1 | head -2; echo d >> a; git rebase main~1; echo $?; git add a; git rebase main~1; echo d >> a; git rebase main~1; git rebase --autostash main~1; echo $?; git status -s; git stash list; git checkout -q -f main~1; echo c > c; git add c; git commit -qm c; echo mine > b; git rebase main; echo $?; cat b; rm b; echo d >> a; git rebase --autostash main; git status -s; git rebase -h | head -3
#> There is no tracking information for the current branch.
#> Please specify which branch you want to rebase against.
#> See git-rebase(1) for details.
#>
#>     git rebase '<branch>'
#>
#> If you wish to set tracking information for this branch you can do so with:
#>
#>     git branch --set-upstream-to=<remote>/<branch> t
#>
#> 1
#> You are not currently on a branch.
#> Please specify which branch you want to rebase against.
#> See git-rebase(1) for details.
#>
#>     git rebase '<branch>'
#>
#> 1
#> usage: git rebase [-i] [options] [--exec <cmd>] [--onto <newbase> | --keep-base] [<upstream> [<branch>]]
#> error: unknown option `foo'
#> usage: git rebase [-i] [options] [--exec <cmd>] [--onto <newbase> | --keep-base] [<upstream> [<branch>]]
#> 1
#> Created autostash: 63fc588
#> Current branch t is up to date.
#> 0
#>  M a
#> 1
#> mine
#> Created autostash: d7a3dca
#>  M a
#2> fatal: invalid upstream 'nosuch'
#2> fatal: no such branch/commit 'nosuch'
#2> fatal: Does not point to a valid commit 'nosuch'
#2> error: cannot rebase: You have unstaged changes.
#2> error: Please commit or stash them.
#2> error: cannot rebase: Your index contains uncommitted changes.
#2> error: Please commit or stash them.
#2> error: cannot rebase: You have unstaged changes.
#2> error: additionally, your index contains uncommitted changes.
#2> error: Please commit or stash them.
#2> Applied autostash.
#2> error: The following untracked working tree files would be overwritten by checkout:
#2> 	b
#2> Please move or remove them before you switch branches.
#2> Aborting
#2> error: could not detach HEAD
#2>$ Rebasing (1/1)\rApplied autostash.
#2>$ \r                                                                                \rSuccessfully rebased and updated detached HEAD.
#2> usage: git rebase [-i] [options] [--exec <cmd>] [--onto <newbase> | --keep-base] [<upstream> [<branch>]]
#2>    or: git rebase [-i] [options] [--exec <cmd>] [--onto <newbase>] --root [<branch>]
#2>    or: git rebase --continue | --abort | --skip | --edit-todo
#2>
#2>     --onto <revision>     rebase onto given branch instead of upstream
#2>     --keep-base           use the merge-base of upstream and branch as the current base
#2>     --no-verify           allow pre-rebase hook to run
#2>     -q, --quiet           be quiet. implies --no-stat
#2>     -v, --verbose         display a diffstat of what changed upstream
#2>     -n, --no-stat         do not show diffstat of what changed upstream
#2>     --signoff             add a Signed-off-by trailer to each commit
#2>     --committer-date-is-author-date
#2>                           make committer date match author date
#2>     --reset-author-date   ignore author date and use current date
#2>     -C <n>                passed to 'git apply'
#2>     --ignore-whitespace   ignore changes in whitespace
#2>     --whitespace <action>
#2>                           passed to 'git apply'
#2>     -f, --force-rebase    cherry-pick all commits, even if unchanged
#2>     --no-ff               cherry-pick all commits, even if unchanged
#2>     --continue            continue
#2>     --skip                skip current patch and continue
#2>     --abort               abort and check out the original branch
#2>     --quit                abort but keep HEAD where it is
#2>     --edit-todo           edit the todo list during an interactive rebase
#2>     --show-current-patch  show the patch file being applied or merged
#2>     --apply               use apply strategies to rebase
#2>     -m, --merge           use merging strategies to rebase
#2>     -i, --interactive     let the user edit the list of commits to rebase
#2>     --rerere-autoupdate   update the index with reused conflict resolution if possible
#2>     --empty <{drop,keep,ask}>
#2>                           how to handle commits that become empty
#2>     --autosquash          move commits that begin with squash!/fixup! under -i
#2>     --update-refs         update branches that point to commits that are being rebased
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG-sign commits
#2>     --autostash           automatically stash/stash pop before and after
#2>     -x, --exec <exec>     add exec lines after each commit of the editable list
#2>     -r, --rebase-merges[=<mode>]
#2>                           try to rebase merges instead of skipping them
#2>     --fork-point          use 'merge-base --fork-point' to refine upstream
#2>     -s, --strategy <strategy>
#2>                           use the given merge strategy
#2>     -X, --strategy-option <option>
#2>                           pass the argument through to the merge strategy
#2>     --root                rebase all reachable commits up to the root(s)
#2>     --reschedule-failed-exec
#2>                           automatically re-schedule any `exec` that fails
#2>     --reapply-cherry-picks
#2>                           apply all changes, even those already present upstream
#2>

## rebase -i: drop, reword, squash and fixup
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
for n in 1 2 3 4; do echo $n > f$n; done; git init -q; for n in 1 2 3 4; do git add f$n; git commit -qm "add f$n" -m "body $n"; done; git branch keep
S() { GIT_SEQUENCE_EDITOR="sed -i $1" git rebase -i ${2:-HEAD~3}; echo "$?"; git log --oneline; git reflog -4; }
S '2s/pick/drop/'; git reset -q --hard keep; GIT_EDITOR='sed -i 1s/^/RW-/' S '1s/pick/reword/'; git reset -q --hard keep
GIT_EDITOR=cat S '2,3s/pick/squash/'; git log -1 --stat; git reset -q --hard keep; GIT_EDITOR=cat S '2,3s/pick/fixup/'; git log -1 --stat; git reset -q --hard keep
GIT_EDITOR=cat S '-e 2s/pick/f/ -e 3s/pick/s/'; git log -1 --stat; git reset -q --hard keep
#> 0
#> a8d3500 add f4
#> d42bcff add f2
#> 46248aa add f1
#> a8d3500 HEAD@{0}: rebase (finish): returning to refs/heads/main
#> a8d3500 HEAD@{1}: rebase (pick): add f4
#> d42bcff HEAD@{2}: rebase (start): checkout HEAD~3
#> 747b0cd HEAD@{3}: commit: add f4
#> [detached HEAD 487ba75] RW-add f2
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f2
#> 0
#> d660950 add f4
#> 7fcfd25 add f3
#> 487ba75 RW-add f2
#> 46248aa add f1
#> d660950 HEAD@{0}: rebase (finish): returning to refs/heads/main
#> d660950 HEAD@{1}: rebase (pick): add f4
#> 7fcfd25 HEAD@{2}: rebase (pick): add f3
#> 487ba75 HEAD@{3}: rebase (reword): RW-add f2
#> # This is a combination of 3 commits.
#> # This is the 1st commit message:
#>
#> add f2
#>
#> body 2
#>
#> # This is the commit message #2:
#>
#> add f3
#>
#> body 3
#>
#> # This is the commit message #3:
#>
#> add f4
#>
#> body 4
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Date:      Mon Jan 5 10:00:00 2026 +0000
#> #
#> # interactive rebase in progress; onto 46248aa
#> # Last commands done (3 commands done):
#> #    squash fb35488 add f3
#> #    squash 747b0cd add f4
#> # No commands remaining.
#> # You are currently rebasing branch 'main' on '46248aa'.
#> #
#> # Changes to be committed:
#> #	new file:   f2
#> #	new file:   f3
#> #	new file:   f4
#> #
#> [detached HEAD 483a1a9] add f2
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  3 files changed, 3 insertions(+)
#>  create mode 100644 f2
#>  create mode 100644 f3
#>  create mode 100644 f4
#> 0
#> 483a1a9 add f2
#> 46248aa add f1
#> 483a1a9 HEAD@{0}: rebase (finish): returning to refs/heads/main
#> 483a1a9 HEAD@{1}: rebase (squash): add f2
#> 462fb5c HEAD@{2}: rebase (squash): # This is a combination of 2 commits.
#> d42bcff HEAD@{3}: rebase (start): checkout HEAD~3
#> commit 483a1a931cd1d7d285450c7d9e4e97b82b87f7d1
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     add f2
#>$    \x20
#>     body 2
#>$    \x20
#>     add f3
#>$    \x20
#>     body 3
#>$    \x20
#>     add f4
#>$    \x20
#>     body 4
#>
#>  f2 | 1 +
#>  f3 | 1 +
#>  f4 | 1 +
#>  3 files changed, 3 insertions(+)
#> 0
#> 5404438 add f2
#> 46248aa add f1
#> 5404438 HEAD@{0}: rebase (finish): returning to refs/heads/main
#> 5404438 HEAD@{1}: rebase (fixup): add f2
#> 7782bb8 HEAD@{2}: rebase (fixup): # This is a combination of 2 commits.
#> d42bcff HEAD@{3}: rebase (start): checkout HEAD~3
#> commit 5404438c86de798b8e86e948ca5024144d5ca883
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     add f2
#>$    \x20
#>     body 2
#>
#>  f2 | 1 +
#>  f3 | 1 +
#>  f4 | 1 +
#>  3 files changed, 3 insertions(+)
#> # This is a combination of 3 commits.
#> # This is the 1st commit message:
#>
#> add f2
#>
#> body 2
#>
#> # The commit message #2 will be skipped:
#>
#> # add f3
#> #
#> # body 3
#>
#> # This is the commit message #3:
#>
#> add f4
#>
#> body 4
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Date:      Mon Jan 5 10:00:00 2026 +0000
#> #
#> # interactive rebase in progress; onto 46248aa
#> # Last commands done (3 commands done):
#> #    fixup fb35488 add f3
#> #    squash 747b0cd add f4
#> # No commands remaining.
#> # You are currently rebasing branch 'main' on '46248aa'.
#> #
#> # Changes to be committed:
#> #	new file:   f2
#> #	new file:   f3
#> #	new file:   f4
#> #
#> [detached HEAD 708ef15] add f2
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  3 files changed, 3 insertions(+)
#>  create mode 100644 f2
#>  create mode 100644 f3
#>  create mode 100644 f4
#> 0
#> 708ef15 add f2
#> 46248aa add f1
#> 708ef15 HEAD@{0}: rebase (finish): returning to refs/heads/main
#> 708ef15 HEAD@{1}: rebase (squash): add f2
#> 7782bb8 HEAD@{2}: rebase (fixup): # This is a combination of 2 commits.
#> d42bcff HEAD@{3}: rebase (start): checkout HEAD~3
#> commit 708ef15c0b04a7a628f8c5c7058344c843c034b4
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     add f2
#>$    \x20
#>     body 2
#>$    \x20
#>     add f4
#>$    \x20
#>     body 4
#>
#>  f2 | 1 +
#>  f3 | 1 +
#>  f4 | 1 +
#>  3 files changed, 3 insertions(+)
#2>$ Rebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (1/3)\rRebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.

## rebase -i: edit, break and exec
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
for n in 1 2 3 4; do echo $n > f$n; done; git init -q; for n in 1 2 3 4; do git add f$n; git commit -qm "add f$n" -m "body $n"; done; git branch keep
S() { GIT_SEQUENCE_EDITOR="sed -i $1" git rebase -i ${2:-HEAD~3}; echo "$?"; }
S '2s/pick/edit/'; git status; echo x >> f3; git add f3; GIT_EDITOR=cat git rebase --continue; git log --oneline --stat -2; git reflog -6; git reset -q --hard keep
S '1s/pick/edit/'; git commit -q --amend -m changed; git rebase --continue; git log --oneline -3; git reset -q --hard keep
S '1i\break'; git status; git rebase --continue; S '1a\exec\ false'; git rebase --continue; git log --oneline -1; git rebase -x 'echo hi' HEAD~1
#> 0
#> interactive rebase in progress; onto 46248aa
#> Last commands done (2 commands done):
#>    pick d42bcff add f2
#>    edit fb35488 add f3
#> Next command to do (1 remaining command):
#>    pick 747b0cd add f4
#>   (use "git rebase --edit-todo" to view and edit)
#> You are currently editing a commit while rebasing branch 'main' on '46248aa'.
#>   (use "git commit --amend" to amend the current commit)
#>   (use "git rebase --continue" once you are satisfied with your changes)
#>
#> nothing to commit, working tree clean
#> add f3
#>
#> body 3
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Date:      Mon Jan 5 10:00:00 2026 +0000
#> #
#> # interactive rebase in progress; onto 46248aa
#> # Last commands done (2 commands done):
#> #    pick d42bcff add f2
#> #    edit fb35488 add f3
#> # Next command to do (1 remaining command):
#> #    pick 747b0cd add f4
#> # You are currently editing a commit while rebasing branch 'main' on '46248aa'.
#> #
#> # Changes to be committed:
#> #	new file:   f3
#> #
#> [detached HEAD 8085004] add f3
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 2 insertions(+)
#>  create mode 100644 f3
#> 9dcd87d add f4
#>  f4 | 1 +
#>  1 file changed, 1 insertion(+)
#> 8085004 add f3
#>  f3 | 2 ++
#>  1 file changed, 2 insertions(+)
#> 9dcd87d HEAD@{0}: rebase (finish): returning to refs/heads/main
#> 9dcd87d HEAD@{1}: rebase (pick): add f4
#> 8085004 HEAD@{2}: rebase (continue): add f3
#> fb35488 HEAD@{3}: rebase: fast-forward
#> d42bcff HEAD@{4}: rebase (start): checkout HEAD~3
#> 747b0cd HEAD@{5}: commit: add f4
#> 0
#> 06c6865 add f4
#> 99f3060 add f3
#> 0e07ac4 changed
#> 0
#> interactive rebase in progress; onto 46248aa
#> Last command done (1 command done):
#>    break
#> Next commands to do (3 remaining commands):
#>    pick d42bcff add f2
#>    pick fb35488 add f3
#>   (use "git rebase --edit-todo" to view and edit)
#> You are currently editing a commit while rebasing branch 'main' on '46248aa'.
#>   (use "git commit --amend" to amend the current commit)
#>   (use "git rebase --continue" once you are satisfied with your changes)
#>
#> nothing to commit, working tree clean
#> 1
#> 747b0cd add f4
#> hi
#2>$ Rebasing (2/3)\r\r                                                                                \rStopped at fb35488...  add f3
#2> You can amend the commit now, with
#2>
#2>$   git commit --amend\x20
#2>
#2> Once you are satisfied with your changes, run
#2>
#2>   git rebase --continue
#2>$ Rebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (1/3)\r\r                                                                                \rStopped at d42bcff...  add f2
#2> You can amend the commit now, with
#2>
#2>$   git commit --amend\x20
#2>
#2> Once you are satisfied with your changes, run
#2>
#2>   git rebase --continue
#2>$ Rebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (1/4)\r\r                                                                                \rStopped at 46248aa (add f1)
#2>$ Rebasing (2/4)\rRebasing (3/4)\rRebasing (4/4)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (2/4)\r\r                                                                                \rExecuting: false
#2> warning: execution failed: false
#2> You can fix the problem, and then run
#2>
#2>   git rebase --continue
#2>
#2>
#2>$ Rebasing (3/4)\rRebasing (4/4)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (2/2)\r\r                                                                                \rExecuting: echo hi
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.

## rebase -i: the list
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
for n in 1 2 3 4; do echo $n > f$n; done; git init -q; for n in 1 2 3 4; do git add f$n; git commit -qm "add f$n"; done; git commit -q --allow-empty -m none
S() { GIT_SEQUENCE_EDITOR="sed -i $1" git rebase -i ${2:-HEAD~3}; echo "$?"; }
GIT_SEQUENCE_EDITOR=cat git rebase -i HEAD~2; S 's/pick/foo/'; git status | head -4; GIT_SEQUENCE_EDITOR=cat git rebase --edit-todo; git rebase --abort; S '1,$d'; S '2s/ [0-9a-f]*/ zzz/'; git rebase --abort; S '1s/pick/squash/'; git rebase --abort; S '1s/pick/edit/'; git rebase --show-current-patch; git rebase --abort; git reflog -2; GIT_SEQUENCE_EDITOR=false git rebase -i HEAD~2; echo $?; git status | head -2
#> pick c8cde11 add f4
#> pick a691a55 none # empty
#>
#> # Rebase a6f09ab..a691a55 onto a6f09ab (2 commands)
#> #
#> # Commands:
#> # p, pick <commit> = use commit
#> # r, reword <commit> = use commit, but edit the commit message
#> # e, edit <commit> = use commit, but stop for amending
#> # s, squash <commit> = use commit, but meld into previous commit
#> # f, fixup [-C | -c] <commit> = like "squash" but keep only the previous
#> #                    commit's log message, unless -C is used, in which case
#> #                    keep only this commit's message; -c is same as -C but
#> #                    opens the editor
#> # x, exec <command> = run command (the rest of the line) using shell
#> # b, break = stop here (continue rebase later with 'git rebase --continue')
#> # d, drop <commit> = remove commit
#> # l, label <label> = label current HEAD with a name
#> # t, reset <label> = reset HEAD to a label
#> # m, merge [-C <commit> | -c <commit>] <label> [# <oneline>]
#> #         create a merge commit using the original merge commit's
#> #         message (or the oneline, if no original merge commit was
#> #         specified); use -c <commit> to reword the commit message
#> # u, update-ref <ref> = track a placeholder for the <ref> to be updated
#> #                       to this position in the new commits. The <ref> is
#> #                       updated at the end of the rebase
#> #
#> # These lines can be re-ordered; they are executed from top to bottom.
#> #
#> # If you remove a line here THAT COMMIT WILL BE LOST.
#> #
#> # However, if you remove everything, the rebase will be aborted.
#> #
#> 1
#> interactive rebase in progress; onto 64f1939
#> No commands done.
#> Next commands to do (3 remaining commands):
#>    foo a6f09ab add f3
#> foo a6f09ab add f3
#> foo c8cde11 add f4
#> foo a691a55 none # empty
#> #
#> # Commands:
#> # p, pick <commit> = use commit
#> # r, reword <commit> = use commit, but edit the commit message
#> # e, edit <commit> = use commit, but stop for amending
#> # s, squash <commit> = use commit, but meld into previous commit
#> # f, fixup [-C | -c] <commit> = like "squash" but keep only the previous
#> #                    commit's log message, unless -C is used, in which case
#> #                    keep only this commit's message; -c is same as -C but
#> #                    opens the editor
#> # x, exec <command> = run command (the rest of the line) using shell
#> # b, break = stop here (continue rebase later with 'git rebase --continue')
#> # d, drop <commit> = remove commit
#> # l, label <label> = label current HEAD with a name
#> # t, reset <label> = reset HEAD to a label
#> # m, merge [-C <commit> | -c <commit>] <label> [# <oneline>]
#> #         create a merge commit using the original merge commit's
#> #         message (or the oneline, if no original merge commit was
#> #         specified); use -c <commit> to reword the commit message
#> # u, update-ref <ref> = track a placeholder for the <ref> to be updated
#> #                       to this position in the new commits. The <ref> is
#> #                       updated at the end of the rebase
#> #
#> # These lines can be re-ordered; they are executed from top to bottom.
#> #
#> # If you remove a line here THAT COMMIT WILL BE LOST.
#> #
#> # You are editing the todo file of an ongoing interactive rebase.
#> # To continue rebase after editing, run:
#> #     git rebase --continue
#> #
#> 1
#> 1
#> 1
#> 0
#> commit a6f09ab868d0e444f47306be190016c64d7ad406
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     add f3
#>
#> diff --git a/f3 b/f3
#> new file mode 100644
#> index 0000000..00750ed
#> --- /dev/null
#> +++ b/f3
#> @@ -0,0 +1 @@
#> +3
#> a691a55 HEAD@{0}: rebase (abort): returning to refs/heads/main
#> a6f09ab HEAD@{1}: rebase: fast-forward
#> 1
#> On branch main
#> nothing to commit, working tree clean
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2> error: invalid line 1: foo a6f09ab add f3
#2> error: invalid line 2: foo c8cde11 add f4
#2> error: invalid line 3: foo a691a55 none # empty
#2> You can fix this with 'git rebase --edit-todo' and then run 'git rebase --continue'.
#2> Or you can abort the rebase with 'git rebase --abort'.
#2> error: invalid line 1: foo a6f09ab add f3
#2> error: invalid line 2: foo c8cde11 add f4
#2> error: invalid line 3: foo a691a55 none # empty
#2> error: invalid line 1: foo a6f09ab add f3
#2> error: invalid line 2: foo c8cde11 add f4
#2> error: invalid line 3: foo a691a55 none # empty
#2> You can fix this with 'git rebase --edit-todo' and then run 'git rebase --continue'.
#2> Or you can abort the rebase with 'git rebase --abort'.
#2> sed: -e expression #1, char 2: unexpected `,'
#2> error: There was a problem with the editor 'sed -i 1,$d'.
#2> sed: -e expression #1, char 3: unterminated `s' command
#2> error: There was a problem with the editor 'sed -i 2s/ [0-9a-f]*/ zzz/'.
#2> fatal: No rebase in progress?
#2> error: cannot 'squash' without a previous commit
#2> You can fix this with 'git rebase --edit-todo' and then run 'git rebase --continue'.
#2> Or you can abort the rebase with 'git rebase --abort'.
#2>$ Rebasing (1/3)\r\r                                                                                \rStopped at a6f09ab...  add f3
#2> You can amend the commit now, with
#2>
#2>$   git commit --amend\x20
#2>
#2> Once you are satisfied with your changes, run
#2>
#2>   git rebase --continue
#2> error: There was a problem with the editor 'false'.
