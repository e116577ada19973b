# Commits taken over and taken back. Recorded from git 2.39.5.

## revert
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; echo 6 >> a; git commit -qam six; echo b > b; git add b; git commit -qm 'add b

with a body'; git revert --no-edit HEAD; git log -1 --format=%B; ls; git revert --no-edit HEAD~2; cat a; git revert -n HEAD; git status; git revert --abort; echo $?; git status -s; git reflog
#> [main 155861b] Revert "add b"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#>  delete mode 100644 b
#> Revert "add b"
#>
#> This reverts commit e4e7ebe178ea2ac2a74cbbb7e1d9bf49233c6986.
#>
#> a
#> [main 8aa9ed3] Revert "six"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#> 1
#> 2
#> 3
#> 4
#> 5
#> On branch main
#> You are currently reverting commit 8aa9ed3.
#>   (all conflicts fixed: run "git revert --continue")
#>   (use "git revert --skip" to skip this patch)
#>   (use "git revert --abort" to cancel the revert operation)
#>
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#>
#> 0
#> 8aa9ed3 HEAD@{0}: reset: moving to 8aa9ed3c5fd00f60152678b39ec8c91cd9403226
#> 8aa9ed3 HEAD@{1}: revert: Revert "six"
#> 155861b HEAD@{2}: revert: Revert "add b"
#> e4e7ebe HEAD@{3}: commit: add b
#> eb1fb48 HEAD@{4}: commit: six
#> 0fe0340 HEAD@{5}: commit (initial): one

## a revert that conflicts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; sed -i s/3/three/ a; git commit -qam three; sed -i s/three/drei/ a; git commit -qam drei; git revert --no-edit HEAD~1; echo $?; git status; cat a; cat .git/MERGE_MSG; cat .git/REVERT_HEAD; git revert HEAD; echo $?; git revert --continue; echo $?; echo x > a; git add a; git status; git revert --continue --no-edit; echo $?; git revert --continue; echo $?; git log --oneline; git status
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> On branch main
#> You are currently reverting commit a38a2e7.
#>   (fix conflicts and run "git revert --continue")
#>   (use "git revert --skip" to skip this patch)
#>   (use "git revert --abort" to cancel the revert operation)
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> 2
#> <<<<<<< HEAD
#> drei
#> =======
#> 3
#> >>>>>>> parent of a38a2e7 (three)
#> 4
#> 5
#> Revert "three"
#>
#> This reverts commit a38a2e7135d48540dc5d43bddfd3b1d7864812ba.
#>
#> # Conflicts:
#> #	a
#> a38a2e7135d48540dc5d43bddfd3b1d7864812ba
#> 128
#> U	a
#> 128
#> On branch main
#> You are currently reverting commit a38a2e7.
#>   (all conflicts fixed: run "git revert --continue")
#>   (use "git revert --skip" to skip this patch)
#>   (use "git revert --abort" to cancel the revert operation)
#>
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#>
#> [main 717728a] Revert "three"
#>  1 file changed, 1 insertion(+), 5 deletions(-)
#> 0
#> 128
#> 717728a Revert "three"
#> a820bda drei
#> a38a2e7 three
#> 0fe0340 one
#> On branch main
#> nothing to commit, working tree clean
#2> error: could not revert a38a2e7... three
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git revert --continue".
#2> hint: You can instead skip this commit with "git revert --skip".
#2> hint: To abort and get back to the state before "git revert",
#2> hint: run "git revert --abort".
#2> error: Reverting is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: revert failed
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> error: no cherry-pick or revert in progress
#2> fatal: revert failed

## a revert left out or given up
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; sed -i s/3/three/ a; git commit -qam three; sed -i s/three/drei/ a; git commit -qam drei; git revert --no-edit HEAD~1; git revert --skip; echo $?; git status -s; git log --oneline -1; git revert --no-edit HEAD~1; git revert --abort; echo $?; git status -s; git revert --skip; git revert --quit; git revert nosuch; git revert; echo $?; echo dirty >> a; git revert --no-edit HEAD; echo $?; git reset -q --hard; echo s > s; git add s; git revert --no-edit HEAD; echo $?; git revert --foo; git reset -q --hard; git revert --no-edit HEAD; git revert --no-edit HEAD~1; echo $?; git status
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 0
#> a820bda drei
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 0
#> 129
#> 128
#> 128
#> [main e19dd69] Revert "drei"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> On branch main
#> nothing to commit, working tree clean
#> 1
#> On branch main
#> nothing to commit, working tree clean
#2> error: could not revert a38a2e7... three
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git revert --continue".
#2> hint: You can instead skip this commit with "git revert --skip".
#2> hint: To abort and get back to the state before "git revert",
#2> hint: run "git revert --abort".
#2> error: could not revert a38a2e7... three
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git revert --continue".
#2> hint: You can instead skip this commit with "git revert --skip".
#2> hint: To abort and get back to the state before "git revert",
#2> hint: run "git revert --abort".
#2> error: no revert in progress
#2> fatal: revert failed
#2> fatal: bad revision 'nosuch'
#2> usage: git revert [--[no-]edit] [-n] [-m <parent-number>] [-s] [-S[<keyid>]] <commit>...
#2>    or: git revert (--continue | --skip | --abort | --quit)
#2>
#2>     --quit                end revert or cherry-pick sequence
#2>     --continue            resume revert or cherry-pick sequence
#2>     --abort               cancel revert or cherry-pick sequence
#2>     --skip                skip current commit and continue
#2>     --cleanup <mode>      how to strip spaces and #comments from message
#2>     -n, --no-commit       don't automatically commit
#2>     -e, --edit            edit the commit message
#2>     -s, --signoff         add a Signed-off-by trailer
#2>     -m, --mainline <parent-number>
#2>                           select mainline parent
#2>     --rerere-autoupdate   update the index with reused conflict resolution if possible
#2>     --strategy <strategy>
#2>                           merge strategy
#2>     -X, --strategy-option <option>
#2>                           option for merge strategy
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG sign commit
#2>     --reference           use the 'reference' format to refer to commits
#2>
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	a
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> fatal: revert failed
#2> error: your local changes would be overwritten by revert.
#2> hint: commit your changes or stash them to proceed.
#2> fatal: revert failed
#2> usage: git revert [--[no-]edit] [-n] [-m <parent-number>] [-s] [-S[<keyid>]] <commit>...
#2>    or: git revert (--continue | --skip | --abort | --quit)
#2>
#2>     --quit                end revert or cherry-pick sequence
#2>     --continue            resume revert or cherry-pick sequence
#2>     --abort               cancel revert or cherry-pick sequence
#2>     --skip                skip current commit and continue
#2>     --cleanup <mode>      how to strip spaces and #comments from message
#2>     -n, --no-commit       don't automatically commit
#2>     -e, --edit            edit the commit message
#2>     -s, --signoff         add a Signed-off-by trailer
#2>     -m, --mainline <parent-number>
#2>                           select mainline parent
#2>     --rerere-autoupdate   update the index with reused conflict resolution if possible
#2>     --strategy <strategy>
#2>                           merge strategy
#2>     -X, --strategy-option <option>
#2>                           option for merge strategy
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG sign commit
#2>     --reference           use the 'reference' format to refer to commits
#2>

## several reverts and those of merges
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; for n in 6 7 8; do echo $n >> a; git commit -qam "add $n"; done; git revert --no-edit HEAD HEAD~1; git log --oneline -3; git revert --no-edit HEAD~2..HEAD; git log --oneline -3; git revert -n HEAD HEAD~1; git status -s; git reset -q --hard; git checkout -q -b t HEAD~3; echo t > t; git add t; git commit -qm t; git checkout -q main; git merge -q --no-edit t; git revert --no-edit HEAD; echo $?; git revert -m 1 --no-edit HEAD; git log -1 --format=%B; git revert -m 1 --no-edit HEAD; git revert -m 3 HEAD~1; echo $?; git revert --no-edit -s HEAD; git log -1 --format=%B
#> [main 74bdda3] Revert "add 8"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#> [main e9797b4] Revert "add 7"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#> e9797b4 Revert "add 7"
#> 74bdda3 Revert "add 8"
#> 30d4062 add 8
#> [main f00a6e5] Revert "Revert "add 7""
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#> [main 3ef30fe] Revert "Revert "add 8""
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#> 3ef30fe Revert "Revert "add 8""
#> f00a6e5 Revert "Revert "add 7""
#> e9797b4 Revert "add 7"
#> M  a
#> 128
#> [main 4a3ebe6] Revert "Merge branch 't'"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#>  delete mode 100644 t
#> Revert "Merge branch 't'"
#>
#> This reverts commit 00a96c54e5210e391bcf2db7c63092f68a27e56e, reversing
#> changes made to 3ef30fe76d4cb499fdb45296320ca69d240f711c.
#>
#> [main 282f737] Revert "Revert "Merge branch 't'""
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> 128
#> [main 80b2e9c] Revert "Revert "Revert "Merge branch 't'"""
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#>  delete mode 100644 t
#> Revert "Revert "Revert "Merge branch 't'"""
#>
#> This reverts commit 282f7373c91105ae647e4e22d025b09a0c80eb4e.
#>
#> Signed-off-by: Ada Learner <ada@example.com>
#>
#2> error: commit 00a96c54e5210e391bcf2db7c63092f68a27e56e is a merge but no -m option was given.
#2> fatal: revert failed
#2> error: commit 4a3ebe659417bc5fe1a0c0c5eb846144249711f1 does not have parent 3
#2> fatal: revert failed

## reverts and picks with an editor
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; echo b > b; git add b; git commit -qm b; GIT_EDITOR=cat git revert -e HEAD; GIT_EDITOR='sed -i 1s/^/ED-/' git revert -e HEAD; git log -1 --format=%B; git reflog -2; GIT_EDITOR=false git revert -e HEAD; echo $?; git reset -q --hard; git checkout -q -b t HEAD~3; GIT_EDITOR='sed -i 1s/^/ED-/' git cherry-pick -e main; git log -1; GIT_EDITOR=cat git cherry-pick -e main~1
#> Revert "b"
#>
#> This reverts commit d9ba7e86884cea526684839387fe0c9c3e08865b.
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # On branch main
#> # Changes to be committed:
#> #	deleted:    b
#> #
#> [main d080685] Revert "b"
#>  1 file changed, 1 deletion(-)
#>  delete mode 100644 b
#> [main 5e27081] ED-Revert "Revert "b""
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 b
#> ED-Revert "Revert "b""
#>
#> This reverts commit d080685aa79213be7b8b93667d15f5a89983084f.
#>
#> 5e27081 HEAD@{0}: revert: ED-Revert "Revert "b""
#> d080685 HEAD@{1}: revert: Revert "b"
#> 1
#> [t 9a87d59] ED-ED-Revert "Revert "b""
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 b
#> commit 9a87d59ff718cd82ead2e44f0f82249ec5f043ab
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     ED-ED-Revert "Revert "b""
#>$    \x20
#>     This reverts commit d080685aa79213be7b8b93667d15f5a89983084f.
#> Revert "b"
#>
#> This reverts commit d9ba7e86884cea526684839387fe0c9c3e08865b.
#> #
#> # It looks like you may be committing a cherry-pick.
#> # If this is not correct, please run
#> #	git update-ref -d CHERRY_PICK_HEAD
#> # and try again.
#>
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Date:      Mon Jan 5 10:00:00 2026 +0000
#> #
#> # On branch t
#> # You are currently cherry-picking commit d080685.
#> #
#> # Changes to be committed:
#> #	deleted:    b
#> #
#> [t 0e18b73] Revert "b"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#>  delete mode 100644 b
#2> error: There was a problem with the editor 'false'.
#2> Please supply the message using either -m or -F option.

## cherry-pick
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; for n in 1 2 3; do echo $n > f$n; git add .; GIT_AUTHOR_DATE='2026-01-04T10:00:00+0000' git commit --author 'Bo <bo@x.org>' -qm "add f$n"; done; git checkout -q main; echo 6 >> a; git commit -qam six; git cherry-pick t~2; git log -1; git cherry-pick -x t~1; git log -1 --format=%B; git cherry-pick t~2; echo $?; git status; git cherry-pick --skip; echo $?; git cherry-pick -n t; git status; git commit -qm mine; git log -1 --format='%an %s'; git cherry-pick -s -x t; git cherry-pick --keep-redundant-commits -s t; git log -1 --format=%B; git cherry-pick --ff main; git reflog -4
#> [main 2e9ea6b] add f1
#>  Author: Bo <bo@x.org>
#>  Date: Sun Jan 4 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f1
#> commit 2e9ea6be970edb3523a0980ad23a55f2d0f2c8da
#> Author: Bo <bo@x.org>
#> Date:   Sun Jan 4 10:00:00 2026 +0000
#>
#>     add f1
#> [main 62d036b] add f2
#>  Author: Bo <bo@x.org>
#>  Date: Sun Jan 4 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f2
#> add f2
#>
#> (cherry picked from commit 6818adc3f0acdb996cfe55686a43524a7120c361)
#>
#> On branch main
#> You are currently cherry-picking commit f8e4a1a.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> 1
#> On branch main
#> You are currently cherry-picking commit f8e4a1a.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> 0
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   f3
#>
#> Ada Learner mine
#> On branch main
#> You are currently cherry-picking commit 704bee7.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> [main 34c1f4e] add f3
#>  Author: Bo <bo@x.org>
#>  Date: Sun Jan 4 10:00:00 2026 +0000
#> add f3
#>
#> Signed-off-by: Ada Learner <ada@example.com>
#>
#> On branch main
#> You are currently cherry-picking commit 34c1f4e.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> 34c1f4e HEAD@{0}: cherry-pick: add f3
#> 48999bd HEAD@{1}: commit: mine
#> 62d036b HEAD@{2}: reset: moving to 62d036b098185e4004f225cfe8d8a366d7c6014e
#> 62d036b HEAD@{3}: cherry-pick: add f2
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'

## a cherry-pick that conflicts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; sed -i s/3/drei/ a; git commit -qam drei; echo 6 >> a; git commit -qam six; git checkout -q main; sed -i s/3/three/ a; git commit -qam three; git cherry-pick t~1; echo $?; git status; cat a; cat .git/MERGE_MSG; git diff; git cherry-pick t; echo $?; git cherry-pick --continue; echo $?; git commit --amend -m x; git commit -m y a; git switch t; git checkout t; echo x > a; git commit -am 'my own'; git log -1 --format='%an %ad %s'; git reflog -3; git reset -q --hard HEAD~1; git cherry-pick t~1; echo x > a; git add a; git cherry-pick --continue; git reflog -2; git reset -q --hard HEAD~1; git cherry-pick t~1; git checkout -f t; git status
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> On branch main
#> You are currently cherry-picking commit 015d71c.
#>   (fix conflicts and run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> 2
#> <<<<<<< HEAD
#> three
#> =======
#> drei
#> >>>>>>> 015d71c (drei)
#> 4
#> 5
#> drei
#>
#> # Conflicts:
#> #	a
#> diff --cc a
#> index c4fcee8,80e6f0d..0000000
#> --- a/a
#> +++ b/a
#> @@@ -1,5 -1,5 +1,9 @@@
#>   1
#>   2
#> ++<<<<<<< HEAD
#>  +three
#> ++=======
#> + drei
#> ++>>>>>>> 015d71c (drei)
#>   4
#>   5
#> 128
#> U	a
#> 128
#> a: needs merge
#> [main 6f99cef] my own
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+), 5 deletions(-)
#> Ada Learner Mon Jan 5 10:00:00 2026 +0000 my own
#> 6f99cef HEAD@{0}: commit (cherry-pick): my own
#> a38a2e7 HEAD@{1}: commit: three
#> 0fe0340 HEAD@{2}: checkout: moving from t to main
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> [main 602d8a9] drei
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+), 5 deletions(-)
#> 602d8a9 HEAD@{0}: commit (cherry-pick): drei
#> a38a2e7 HEAD@{1}: reset: moving to HEAD~1
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> On branch t
#> nothing to commit, working tree clean
#2> error: could not apply 015d71c... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> error: Cherry-picking is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: cherry-pick failed
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> fatal: You are in the middle of a cherry-pick -- cannot amend.
#2> fatal: cannot do a partial commit during a cherry-pick.
#2> fatal: cannot switch branch while cherry-picking
#2> Consider "git cherry-pick --quit" or "git worktree add".
#2> error: you need to resolve your current index first
#2> error: could not apply 015d71c... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> error: could not apply 015d71c... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> Switched to branch 't'
#2> warning: cancelling a cherry picking in progress

## several cherry-picks
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; echo f > f; git add .; git commit -qm 'add f'; sed -i s/3/drei/ a; git commit -qam drei; echo 6 >> a; git commit -qam six; git checkout -q main; sed -i s/3/three/ a; git commit -qam three; git cherry-pick t~2 t~1 t; echo $?; git status; cat .git/sequencer/todo; cat .git/sequencer/head .git/sequencer/abort-safety; git cherry-pick t; git add a; git cherry-pick --continue; echo $?; git status; git cherry-pick --continue; echo $?; git log --oneline -3; git reset -q --hard HEAD~3; git cherry-pick t~3..t; git cherry-pick t~3..t; git cherry-pick --skip; echo $?; git log --oneline -3; git reset -q --hard HEAD~2; git cherry-pick main..t; git cherry-pick --abort; echo $?; git log --oneline -1; git cherry-pick t~2 t~1; git cherry-pick --quit; git status; git reset -q --hard; git cherry-pick t~2 t~1 t; git commit -qam resolved; git status; git cherry-pick --skip; git cherry-pick --continue; git log --oneline -3; git reset -q --hard HEAD~3; git cherry-pick t~1 t; git commit -qam resolved; git commit -q --allow-empty -m more; git cherry-pick --abort; git log --oneline -2
#> [main 2652d90] add f
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> On branch main
#> Cherry-pick currently in progress.
#>   (fix conflicts and run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> pick b1a37d8 drei
#> pick 0b26341 six
#> a38a2e7135d48540dc5d43bddfd3b1d7864812ba
#> 2652d90e01cee54aa52ad3c83d459bd69174e249
#> [main 5a49f69] drei
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 4 insertions(+)
#> Auto-merging a
#> [main c6fc7c5] six
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#> 0
#> On branch main
#> nothing to commit, working tree clean
#> 128
#> c6fc7c5 six
#> 5a49f69 drei
#> 2652d90 add f
#> [main 2652d90] add f
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Auto-merging a
#> [main 551c0ef] six
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#> 0
#> 551c0ef six
#> 2652d90 add f
#> a38a2e7 three
#> [main 2652d90] add f
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 0
#> a38a2e7 three
#> [main 2652d90] add f
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> On branch main
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> On branch main
#> Cherry-pick currently in progress.
#>   (run "git cherry-pick --continue" to continue)
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> On branch main
#> Cherry-pick currently in progress.
#>   (run "git cherry-pick --continue" to continue)
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> On branch main
#> Cherry-pick currently in progress.
#>   (run "git cherry-pick --continue" to continue)
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> U	a
#> 2652d90 add f
#> a38a2e7 three
#> 0fe0340 one
#> b88729b more
#> 383861f resolved
#2> error: could not apply b1a37d8... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> error: Cherry-picking is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: cherry-pick failed
#2> error: no cherry-pick or revert in progress
#2> fatal: cherry-pick failed
#2> error: could not apply b1a37d8... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> error: cherry-pick is already in progress
#2> hint: try "git cherry-pick (--continue | --skip | --abort | --quit)"
#2> fatal: cherry-pick failed
#2> error: could not apply b1a37d8... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> error: could not apply b1a37d8... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> error: could not apply b1a37d8... drei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> fatal: ambiguous argument 'HEAD~3': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> error: cherry-pick is already in progress
#2> hint: try "git cherry-pick (--continue | --skip | --abort | --quit)"
#2> fatal: cherry-pick failed
#2> warning: You seem to have moved HEAD. Not rewinding, check your HEAD!

## wrong words for a cherry-pick, and odd commits
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git cherry-pick; echo $?; git cherry-pick nosuch; git cherry-pick --abort; echo $?; git cherry-pick --continue; git cherry-pick --skip; git cherry-pick main..main; echo $?; git checkout -q -b t; echo f > f; git add f; git commit -qm f; git commit -q --allow-empty -m empty; git checkout -q main; git cherry-pick t; echo $?; git cherry-pick --abort; git cherry-pick --allow-empty t; echo $?; echo z >> a; git add a; git cherry-pick t~1; echo $?; git reset -q --hard; git checkout -q --orphan lone; git rm -qrf .; git cherry-pick t~1; git log --oneline; git cherry-pick -m 1 main; git cherry-pick -m x t; git cherry-pick -h | head -3; git revert -h | head -2
#> 129
#> 128
#> 128
#> On branch main
#> You are currently cherry-picking commit d93b3cb.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> 1
#> [main 29a5d31] empty
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#> 0
#> 128
#> [lone 3a9662e] f
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f
#> 3a9662e f
#> On branch lone
#> You are currently cherry-picking commit 29a5d31.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> usage: git cherry-pick [--edit] [-n] [-m <parent-number>] [-s] [-x] [--ff]
#>                        [-S[<keyid>]] <commit>...
#>    or: git cherry-pick (--continue | --skip | --abort | --quit)
#> usage: git revert [--[no-]edit] [-n] [-m <parent-number>] [-s] [-S[<keyid>]] <commit>...
#>    or: git revert (--continue | --skip | --abort | --quit)
#2> usage: git cherry-pick [--edit] [-n] [-m <parent-number>] [-s] [-x] [--ff]
#2>                        [-S[<keyid>]] <commit>...
#2>    or: git cherry-pick (--continue | --skip | --abort | --quit)
#2>
#2>     --quit                end revert or cherry-pick sequence
#2>     --continue            resume revert or cherry-pick sequence
#2>     --abort               cancel revert or cherry-pick sequence
#2>     --skip                skip current commit and continue
#2>     --cleanup <mode>      how to strip spaces and #comments from message
#2>     -n, --no-commit       don't automatically commit
#2>     -e, --edit            edit the commit message
#2>     -s, --signoff         add a Signed-off-by trailer
#2>     -m, --mainline <parent-number>
#2>                           select mainline parent
#2>     --rerere-autoupdate   update the index with reused conflict resolution if possible
#2>     --strategy <strategy>
#2>                           merge strategy
#2>     -X, --strategy-option <option>
#2>                           option for merge strategy
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG sign commit
#2>     -x                    append commit name
#2>     --ff                  allow fast-forward
#2>     --allow-empty         preserve initially empty commits
#2>     --allow-empty-message
#2>                           allow commits with empty messages
#2>     --keep-redundant-commits
#2>                           keep redundant, empty commits
#2>
#2> fatal: bad revision 'nosuch'
#2> error: no cherry-pick or revert in progress
#2> fatal: cherry-pick failed
#2> error: no cherry-pick or revert in progress
#2> fatal: cherry-pick failed
#2> error: no cherry-pick in progress
#2> fatal: cherry-pick failed
#2> error: empty commit set passed
#2> fatal: cherry-pick failed
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> error: your local changes would be overwritten by cherry-pick.
#2> hint: commit your changes or stash them to proceed.
#2> fatal: cherry-pick failed
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> error: option `mainline' expects a number greater than zero

## the message of a commit in the middle of something
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -qb t; sed -i s/2/zwei/ a; GIT_AUTHOR_DATE='2026-01-04T10:00:00+0000' git commit --author 'Bo <bo@x.org>' -qam zwei; git checkout -q main; sed -i s/2/two/ a; git commit -qam two; git merge -q t; echo x > a; git add a; echo u > u; GIT_EDITOR=cat git commit; git reset -q --hard HEAD~1; git cherry-pick t; echo x > a; git add a; GIT_EDITOR=cat git commit; GIT_EDITOR=cat git commit --amend; git revert t; echo q > a; git add a; GIT_EDITOR=cat git commit; GIT_EDITOR=cat git commit --allow-empty; echo $?; GIT_EDITOR=cat git commit --allow-empty --author 'Bo <bo@x.org>' --date '2026-01-04T10:00:00+0000'; git checkout -q --detach; GIT_EDITOR=cat git commit --allow-empty
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> Merge branch 't'
#>
#> # Conflicts:
#> #	a
#> #
#> # It looks like you may be committing a merge.
#> # If this is not correct, please run
#> #	git update-ref -d MERGE_HEAD
#> # and try again.
#>
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # On branch main
#> # All conflicts fixed but you are still merging.
#> #
#> # Changes to be committed:
#> #	modified:   a
#> #
#> # Untracked files:
#> #	u
#> #
#> [main d08d29a] Merge branch 't'
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> zwei
#>
#> # Conflicts:
#> #	a
#> #
#> # It looks like you may be committing a cherry-pick.
#> # If this is not correct, please run
#> #	git update-ref -d CHERRY_PICK_HEAD
#> # and try again.
#>
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Author:    Bo <bo@x.org>
#> # Date:      Sun Jan 4 10:00:00 2026 +0000
#> #
#> # On branch main
#> # You are currently cherry-picking commit 2b87ebd.
#> #
#> # Changes to be committed:
#> #	modified:   a
#> #
#> # Untracked files:
#> #	u
#> #
#> [main 2e29975] zwei
#>  Author: Bo <bo@x.org>
#>  Date: Sun Jan 4 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+), 5 deletions(-)
#> zwei
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Author:    Bo <bo@x.org>
#> # Date:      Sun Jan 4 10:00:00 2026 +0000
#> #
#> # On branch main
#> # Changes to be committed:
#> #	modified:   a
#> #
#> # Untracked files:
#> #	u
#> #
#> [main 2e29975] zwei
#>  Author: Bo <bo@x.org>
#>  Date: Sun Jan 4 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+), 5 deletions(-)
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Revert "zwei"
#>
#> This reverts commit 2b87ebd16db448f3f06d235d9d00922437851981.
#>
#> # Conflicts:
#> #	a
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # On branch main
#> # You are currently reverting commit 2b87ebd.
#> #
#> # Changes to be committed:
#> #	modified:   a
#> #
#> # Untracked files:
#> #	u
#> #
#> [main cc55e6d] Revert "zwei"
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # On branch main
#> # Untracked files:
#> #	u
#> #
#> 1
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # Author:    Bo <bo@x.org>
#> # Date:      Sun Jan 4 10:00:00 2026 +0000
#> #
#> # On branch main
#> # Untracked files:
#> #	u
#> #
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # HEAD detached at cc55e6d
#> # Untracked files:
#> #	u
#> #
#2> error: could not apply 2b87ebd... zwei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> error: could not revert 2b87ebd... zwei
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git revert --continue".
#2> hint: You can instead skip this commit with "git revert --skip".
#2> hint: To abort and get back to the state before "git revert",
#2> hint: run "git revert --abort".
#2> Aborting commit due to empty commit message.
#2> Aborting commit due to empty commit message.
#2> Aborting commit due to empty commit message.
#? 1
