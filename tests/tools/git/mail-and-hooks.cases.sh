# Hooks, merges of several branches, and patches by mail. Recorded from git 2.39.5.

## hooks of one's own
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
mkdir -p .git/hooks; for h in pre-commit prepare-commit-msg commit-msg post-commit post-checkout post-merge pre-rebase post-rewrite pre-push pre-merge-commit; do printf '#!/bin/sh\necho "hook %s $*"; cat | head -3\n' $h > .git/hooks/$h; chmod +x .git/hooks/$h; done; echo 2 >> a; git commit -qam two; git commit --amend -qm twob; git switch -qc t; echo 3 > c; git add .; git commit -qm c; git switch -q main; git merge t; echo m >> b; git commit -qam m; git merge --no-edit --no-ff t; git switch -q t; echo 4 > d; git add d; git commit -qm d; git rebase main; git init -q --bare ../h.git; git push ../h.git t; git checkout -- a; printf '#!/bin/sh\nexit 1\n' > .git/hooks/pre-rebase; git rebase main~1 t; echo $?; git rebase --no-verify main~1 t; git hook run pre-push </dev/null; git hook run nosuch; git hook run --ignore-missing nosuch; git hook
#> Updating 59efb0c..b7981b3
#> Fast-forward
#>  c | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 c
#> Already up to date.
#> hook pre-push ../h.git ../h.git
#> refs/heads/t a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c refs/heads/t 0000000000000000000000000000000000000000
#> Current branch t is up to date.
#> 0
#> Current branch t is up to date.
#2>$ hook pre-commit\x20
#2> hook prepare-commit-msg .git/COMMIT_EDITMSG message
#2> hook commit-msg .git/COMMIT_EDITMSG
#2>$ hook post-commit\x20
#2>$ hook pre-commit\x20
#2> hook prepare-commit-msg .git/COMMIT_EDITMSG message
#2> hook commit-msg .git/COMMIT_EDITMSG
#2>$ hook post-commit\x20
#2> hook post-rewrite amend
#2> d2bf89c5ad645d54febd4811d0dd754cf50ad932 59efb0cddf5225620d02a2deaeba7d2f2df71aec
#2> hook post-checkout 59efb0cddf5225620d02a2deaeba7d2f2df71aec 59efb0cddf5225620d02a2deaeba7d2f2df71aec 1
#2>$ hook pre-commit\x20
#2> hook prepare-commit-msg .git/COMMIT_EDITMSG message
#2> hook commit-msg .git/COMMIT_EDITMSG
#2>$ hook post-commit\x20
#2> hook post-checkout b7981b3938aeeffca9aea8a9a935a1934a0366ab 59efb0cddf5225620d02a2deaeba7d2f2df71aec 1
#2> hook post-merge 0
#2>$ hook pre-commit\x20
#2> hook prepare-commit-msg .git/COMMIT_EDITMSG message
#2> hook commit-msg .git/COMMIT_EDITMSG
#2>$ hook post-commit\x20
#2> hook post-checkout 95ff29314455506e46b9c789c1a8a8ed4f254b5d b7981b3938aeeffca9aea8a9a935a1934a0366ab 1
#2>$ hook pre-commit\x20
#2> hook prepare-commit-msg .git/COMMIT_EDITMSG message
#2> hook commit-msg .git/COMMIT_EDITMSG
#2>$ hook post-commit\x20
#2> hook pre-rebase main
#2> hook post-checkout e96e0237629f1ea1f4a218a3edbaae0d675282fa 95ff29314455506e46b9c789c1a8a8ed4f254b5d 1
#2>$ Rebasing (1/1)\rhook prepare-commit-msg .git/COMMIT_EDITMSG message
#2>$ hook post-commit\x20
#2> hook post-rewrite rebase
#2> e96e0237629f1ea1f4a218a3edbaae0d675282fa a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2> To ../h.git
#2>  * [new branch]      t -> t
#2> hook post-checkout a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c 0
#2> hook post-checkout a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c 1
#2> hook post-checkout a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c a05e74cc0211d6196e9f0dc3e05eb76d28ff8d0c 1
#2>$ hook pre-push\x20
#2> error: cannot find a hook named nosuch
#2> error: need a subcommand
#2> usage: git hook run [--ignore-missing] <hook-name> [-- <hook-args>]
#2>
#? 129

## several branches by one commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
for i in 1 2 3; do git switch -qc t$i main; echo $i > f$i; git add .; git commit -qm t$i; done; git switch -q main; git merge t1 t2 t3; git log --graph --oneline; git log -1 --format='%P %s'; git show; git merge t1 t2; git reflog -1; git switch -qc z main~; echo z > z; git add z; git commit -qm z; git tag v1 t2; git merge t1 v1 -m mine; git log -1 --format='%P %B'; git merge t1 nosuch
#> Fast-forwarding to: t1
#> Trying simple merge with t2
#> Trying simple merge with t3
#> Merge made by the 'octopus' strategy.
#>  f1 | 1 +
#>  f2 | 1 +
#>  f3 | 1 +
#>  3 files changed, 3 insertions(+)
#>  create mode 100644 f1
#>  create mode 100644 f2
#>  create mode 100644 f3
#> *-.   863d9c4 Merge branches 't1', 't2' and 't3'
#>$ |\\ \\ \x20
#> | | * 7a5b880 t3
#> | * | 29c63f9 t2
#>$ | |/ \x20
#> * / 0c21256 t1
#>$ |/ \x20
#> * 590403d one
#> 0c212563c93680f1a4c0cac27ce90456e0b72bbf 29c63f98ab6f598be2081aa5aa4d591892b0f333 7a5b880625bc71127e3936ad6a5abda1821eb5ec Merge branches 't1', 't2' and 't3'
#> commit 863d9c4d830709425370d556ca699984e1e77184
#> Merge: 0c21256 29c63f9 7a5b880
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Merge branches 't1', 't2' and 't3'
#>
#> Already up to date.
#> 863d9c4 HEAD@{0}: merge t1 t2 t3: Merge made by the 'octopus' strategy.
#> Merge made by the 'ort' strategy.
#>  f2 | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f2
#> dd77871250abc2f850ca8d643f123f87c73a5700 29c63f98ab6f598be2081aa5aa4d591892b0f333 mine
#>
#2> merge: nosuch - not something we can merge
#? 1

## octopus in conflict
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git switch -qc o main; sed -i 's/5/five/' a; git commit -qam o; git switch -qc p main; sed -i 's/9/nine/' a; git commit -qam p; git switch -qc q main; sed -i 's/2/two/' a; git commit -qam q; git merge o p; cat a; git log -1 --format=%s
#> Trying simple merge with o
#> Simple merge did not work, trying automatic merge.
#> Auto-merging a
#> Trying simple merge with p
#> Simple merge did not work, trying automatic merge.
#> Auto-merging a
#> Merge made by the 'octopus' strategy.
#>  a | 4 ++--
#>  1 file changed, 2 insertions(+), 2 deletions(-)
#> 1
#> two
#> 3
#> 4
#> five
#> 6
#> 7
#> 8
#> nine
#> 10
#> Merge branches 'o' and 'p' into q

## mails become commits
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
sed -i 's/5/five/' a; git commit -qam 'five

body'; sed -i 's/8/eight/' a; git commit -qam eight; git format-patch -2 -o ../p; git reset -q --hard HEAD~2; git am ../p/*; git log -2 --format='%H%n%B'; git reset -q --hard HEAD~2; sed -i 's/5/FIVE/' a; git commit -qam FIVE; git am ../p/*; git status; git am --show-current-patch=diff; git am --show-current-patch | head -3; git am; git am --continue; echo x >> a; git add a; git am --continue; git status; git am --abort; git am --skip;  git log --oneline
#> ../p/0001-five.patch
#> ../p/0002-eight.patch
#> Applying: five
#> Applying: eight
#> c9d10f57b45476f51f91c67d458bfaf5de131434
#> eight
#>
#> dda6aae45074d09178b15b536f145837e945a2c6
#> five
#>
#> body
#>
#> Applying: five
#> Patch failed at 0001 five
#> When you have resolved this problem, run "git am --continue".
#> If you prefer to skip this patch, run "git am --skip" instead.
#> To restore the original branch and stop patching, run "git am --abort".
#> On branch main
#> You are in the middle of an am session.
#>   (fix conflicts and then run "git am --continue")
#>   (use "git am --skip" to skip this patch)
#>   (use "git am --abort" to restore the original branch)
#>
#> nothing to commit, working tree clean
#> ---
#>  a | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#>
#> diff --git a/a b/a
#> index f00c965..33011fd 100644
#> --- a/a
#> +++ b/a
#> @@ -2,7 +2,7 @@
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#>$ --\x20
#> 2.39.5
#>
#> From dda6aae45074d09178b15b536f145837e945a2c6 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Applying: five
#> No changes - did you forget to use 'git add'?
#> If there is nothing left to stage, chances are that something else
#> already introduced the same changes; you might want to skip this patch.
#> When you have resolved this problem, run "git am --continue".
#> If you prefer to skip this patch, run "git am --skip" instead.
#> To restore the original branch and stop patching, run "git am --abort".
#> Applying: five
#> Applying: eight
#> Patch failed at 0002 eight
#> When you have resolved this problem, run "git am --continue".
#> If you prefer to skip this patch, run "git am --skip" instead.
#> To restore the original branch and stop patching, run "git am --abort".
#> On branch main
#> You are in the middle of an am session.
#>   (fix conflicts and then run "git am --continue")
#>   (use "git am --skip" to skip this patch)
#>   (use "git am --abort" to restore the original branch)
#>
#> nothing to commit, working tree clean
#> 57358e3 FIVE
#> 590403d one
#2> error: patch failed: a:2
#2> error: a: patch does not apply
#2> hint: Use 'git am --show-current-patch=diff' to see the failed patch
#2> fatal: previous rebase directory .git/rebase-apply still exists but mbox given.
#2> error: patch failed: a:5
#2> error: a: patch does not apply
#2> hint: Use 'git am --show-current-patch=diff' to see the failed patch
#2> fatal: Resolve operation not in progress, we are not resuming.

## mails by merging
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
sed -i 's/5/five/' a; git commit -qam five; sed -i 's/8/eight/' a; git commit -qam eight; git format-patch -q -2 -o ../p; git reset -q --hard HEAD~2; sed -i 's/5/FIVE/' a; git commit -qam FIVE; git am -3 ../p/0001*; git status; cat a; git am --continue; echo $?; git am --skip; git log --oneline; git am nosuch; echo junk | git am; git status; git am --quit; git am -3 -q ../p/0002*; git log --oneline; echo q >> b; git add b; git am ../p/0001*; git reset -q --hard; git reflog; git am -s ../p/0002*; git am --abort
#> Applying: five
#> Using index info to reconstruct a base tree...
#> M	a
#> Falling back to patching base and 3-way merge...
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Patch failed at 0001 five
#> When you have resolved this problem, run "git am --continue".
#> If you prefer to skip this patch, run "git am --skip" instead.
#> To restore the original branch and stop patching, run "git am --abort".
#> On branch main
#> You are in the middle of an am session.
#>   (fix conflicts and then run "git am --continue")
#>   (use "git am --skip" to skip this patch)
#>   (use "git am --abort" to restore the original branch)
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> 2
#> 3
#> 4
#> <<<<<<< HEAD
#> FIVE
#> =======
#> five
#> >>>>>>> five
#> 6
#> 7
#> 8
#> 9
#> 10
#> Applying: five
#> You still have unmerged paths in your index.
#> You should 'git add' each file with resolved conflicts to mark them as such.
#> You might run `git rm` on a file to accept "deleted by them" for it.
#> When you have resolved this problem, run "git am --continue".
#> If you prefer to skip this patch, run "git am --skip" instead.
#> To restore the original branch and stop patching, run "git am --abort".
#> 128
#> 57358e3 FIVE
#> 590403d one
#> Patch is empty.
#> When you have resolved this problem, run "git am --continue".
#> If you prefer to skip this patch, run "git am --skip" instead.
#> To record the empty patch as an empty commit, run "git am --allow-empty".
#> To restore the original branch and stop patching, run "git am --abort".
#> On branch main
#> You are in the middle of an am session.
#> The current patch is empty.
#>   (use "git am --skip" to skip this patch)
#>   (use "git am --allow-empty" to record this patch as an empty commit)
#>   (use "git am --abort" to restore the original branch)
#>
#> nothing to commit, working tree clean
#> b58873d eight
#> 57358e3 FIVE
#> 590403d one
#> b58873d HEAD@{0}: reset: moving to HEAD
#> b58873d HEAD@{1}: am: eight
#> 57358e3 HEAD@{2}: commit: FIVE
#> 590403d HEAD@{3}: reset: moving to HEAD~2
#> c96a4a7 HEAD@{4}: commit: eight
#> 924868f HEAD@{5}: commit: five
#> 590403d HEAD@{6}: commit (initial): one
#2> error: Failed to merge in the changes.
#2> hint: Use 'git am --show-current-patch=diff' to see the failed patch
#2> fatal: could not open 'nosuch' for reading: No such file or directory
#2> fatal: Dirty index: cannot apply patches (dirty: b)
#2> fatal: previous rebase directory .git/rebase-apply still exists but mbox given.

## mails with names that are not plain
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo x > 'ü'; git add .; git commit -qm 'Käse: ein längerer Betreff, der über die Zeile hinausgeht und gefaltet wird' --author='Jürgen Müller <j@m.de>'; git format-patch -1 --stdout > ../m; git reset -q --hard HEAD~; git am ../m; git log -1 --format='%an %s' --stat; git reset -q --hard HEAD~; git am -s -k < ../m; git log -1 --format=%B
#> Applying: Käse: ein längerer Betreff, der über die Zeile hinausgeht und gefaltet wird
#> Jürgen Müller Käse: ein längerer Betreff, der über die Zeile hinausgeht und gefaltet wird
#>
#>  "\303\274" | 1 +
#>  1 file changed, 1 insertion(+)
#> Applying: [PATCH] Käse: ein längerer Betreff, der über die Zeile hinausgeht und gefaltet wird
#> [PATCH] Käse: ein längerer Betreff, der über die Zeile hinausgeht und gefaltet wird
#>
#> Signed-off-by: Ada Learner <ada@example.com>
#>
