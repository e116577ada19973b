# Lines of history that meet again. Recorded from git 2.39.5.

## a fast-forward
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; echo 6 >> a; mkdir d; echo n > d/n; git add .; git commit -qm two; git switch -q main
git merge topic; echo $?; git log --oneline; git merge topic; git merge nosuch; echo $?; git merge; echo $?; git branch -d topic; cat .git/ORIG_HEAD
#> Updating 0fe0340..675175b
#> Fast-forward
#>  a   | 1 +
#>  d/n | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 d/n
#> 0
#> 675175b two
#> 0fe0340 one
#> Already up to date.
#> 1
#> 128
#> Deleted branch topic (was 675175b).
#> 675175bf6dc3c5cf3367139bcbd6547a52bcfcbd
#2> merge: nosuch - not something we can merge
#2> fatal: No remote for the current branch.

## a true merge, with its message
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git switch -q main; echo m > m; git add m; git commit -qm main
git merge topic -m 'Bring topic in'; git log --oneline --graph; git show --stat; git log -1 --format=%B; git reflog | head -1
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> *   3fdb6e2 Bring topic in
#>$ |\\ \x20
#> | * 55ff58b topic
#> * | 8291893 main
#>$ |/ \x20
#> * 0fe0340 one
#> commit 3fdb6e207168df61e90beefd710598c5384d5831
#> Merge: 8291893 55ff58b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Bring topic in
#>
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#> Bring topic in
#>
#> 3fdb6e2 HEAD@{0}: merge topic: Merge made by the 'ort' strategy.

## the message that merge makes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git switch -q main; echo m > m; git add m; git commit -qm main
git merge --no-edit topic; git log -1 --format=%B; git switch -qc other HEAD~1; echo o > o; git add o; git commit -qm o; git merge --no-edit topic; git log -1 --format=%B
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Merge branch 'topic'
#>
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Merge branch 'topic' into other
#>

## the editor is asked
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git switch -q main; echo m > m; git add m; git commit -qm main
printf '#!/bin/sh\ncat "$1" >&2\n' > ../ed; chmod +x ../ed; GIT_EDITOR=../ed git merge topic < /dev/null; git merge --edit --no-ff topic
GIT_EDITOR=true git reset -q --hard HEAD~1; GIT_EDITOR=../ed git merge --edit topic; git log -1 --format=%B
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Already up to date.
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Merge branch 'topic'
#>
#2> Merge branch 'topic'
#2> # Please enter a commit message to explain why this merge is necessary,
#2> # especially if it merges an updated upstream into a topic branch.
#2> #
#2> # Lines starting with '#' will be ignored, and an empty message aborts
#2> # the commit.

## no fast-forward where it is not wanted
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git switch -q main
git merge --no-ff --no-edit topic; git log --oneline --graph; git reset -q --hard HEAD~1; git merge --ff-only topic; echo x > x; git add x; git commit -qm x; git switch -q topic; echo y > y; git add y; git commit -qm y; git merge --ff-only main; echo $?; git config merge.ff false; git switch -q main
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> *   0d66c63 Merge branch 'topic'
#>$ |\\ \x20
#> | * 61e7720 topic
#>$ |/ \x20
#> * 9cb80b8 one
#> Updating 9cb80b8..61e7720
#> Fast-forward
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> 128
#2> fatal: Not possible to fast-forward, aborting.

## squash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm 't one'; echo u >> t; git commit -qam 't two'; git switch -q main
git merge --squash topic; git status; cat .git/SQUASH_MSG; GIT_EDITOR=true git commit -q; git log --oneline; git log -1 --format=%B
git reset -q --hard HEAD~1; echo m > m; git add m; git commit -qm m; git merge --squash topic; git status -s
#> Updating 9cb80b8..9a0dda5
#> Fast-forward
#> Squash commit -- not updating HEAD
#>  t | 2 ++
#>  1 file changed, 2 insertions(+)
#>  create mode 100644 t
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   t
#>
#> Squashed commit of the following:
#>
#> commit 9a0dda573c82f8c01d18635de7acb05cafee756b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     t two
#>
#> commit d4ffd456de88fe8d211e34986bcd5f26b0c0c6e1
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     t one
#> 54416a0 Squashed commit of the following:
#> 9cb80b8 one
#> Squashed commit of the following:
#>
#> commit 9a0dda573c82f8c01d18635de7acb05cafee756b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     t two
#>
#> commit d4ffd456de88fe8d211e34986bcd5f26b0c0c6e1
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     t one
#>
#> Squash commit -- not updating HEAD
#> A  t
#2> Automatic merge went well; stopped before committing as requested

## a conflict, seen and solved
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; sed -i s/3/drei/ a; git commit -qam topic; git switch -q main; sed -i s/3/three/ a; git commit -qam main
git merge topic; echo $?; cat a; git status; git status -s; git diff; git ls-files -s; git commit -m x; echo $?; git merge topic; echo $?; git switch topic; echo $?
sed -i '/^[<=>]/d' a; git diff; git add a; git status; git diff; GIT_EDITOR=true git commit; git log --oneline --graph; git log -1 --format=%B; git status
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> 1
#> 2
#> <<<<<<< HEAD
#> three
#> =======
#> drei
#> >>>>>>> topic
#> 4
#> 5
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> UU a
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
#> ++>>>>>>> topic
#>   4
#>   5
#> 100644 8a1218a1024a212bb3db30becd860315f9f3ac52 1	a
#> 100644 c4fcee863777bd2988f67846f73dc360f051ebda 2	a
#> 100644 80e6f0d60d7e20251f971b1212850d1db31f162c 3	a
#> U	a
#> 128
#> 128
#> 128
#> diff --cc a
#> index c4fcee8,80e6f0d..0000000
#> --- a/a
#> +++ b/a
#> @@@ -1,5 -1,5 +1,6 @@@
#>   1
#>   2
#>  +three
#> + drei
#>   4
#>   5
#> On branch main
#> All conflicts fixed but you are still merging.
#>   (use "git commit" to conclude merge)
#>
#> Changes to be committed:
#> 	modified:   a
#>
#> [main d95ca4b] Merge branch 'topic'
#> *   d95ca4b Merge branch 'topic'
#>$ |\\ \x20
#> | * 6414064 topic
#> * | 47fcaec main
#>$ |/ \x20
#> * 0fe0340 one
#> Merge branch 'topic'
#>
#> On branch main
#> nothing to commit, working tree clean
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> error: Merging is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> fatal: cannot switch branch while merging
#2> Consider "git merge --quit" or "git worktree add".

## a conflict, given up
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; sed -i s/3/drei/ a; echo n > n; git add n; git commit -qam topic; git switch -q main; sed -i s/3/three/ a; git commit -qam main
git merge topic; cat .git/MERGE_MSG .git/MERGE_HEAD .git/MERGE_MODE; git merge --abort; git status; cat a; ls; git merge --abort; echo $?; git merge --continue; echo $?; git merge topic; echo ok > a; git add a; GIT_EDITOR=true git merge --continue; git log --oneline
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> Merge branch 'topic'
#>
#> # Conflicts:
#> #	a
#> 5fb42b15e88163e3d0a603e79ce2ab93ed9c1696
#> On branch main
#> nothing to commit, working tree clean
#> 1
#> 2
#> three
#> 4
#> 5
#> a
#> 128
#> 128
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> [main 56cd677] Merge branch 'topic'
#> 56cd677 Merge branch 'topic'
#> 47fcaec main
#> 5fb42b1 topic
#> 0fe0340 one
#2> fatal: There is no merge to abort (MERGE_HEAD missing).
#2> fatal: There is no merge in progress (MERGE_HEAD missing).

## conflicts of several places
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 30 > a; git add a; git commit -qm one; git switch -qc topic; sed -i 's/^5$/five/; s/^8$/eight/; s/^20$/twenty/; s/^25$/x/' a; git commit -qam topic; git switch -q main; sed -i 's/^5$/fuenf/; s/^8$/acht/; s/^20$/zwanzig/; s/^28$/y/' a; git commit -qam main
git merge topic; cat a; git diff
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> 2
#> 3
#> 4
#> <<<<<<< HEAD
#> fuenf
#> 6
#> 7
#> acht
#> =======
#> five
#> 6
#> 7
#> eight
#> >>>>>>> topic
#> 9
#> 10
#> 11
#> 12
#> 13
#> 14
#> 15
#> 16
#> 17
#> 18
#> 19
#> <<<<<<< HEAD
#> zwanzig
#> =======
#> twenty
#> >>>>>>> topic
#> 21
#> 22
#> 23
#> 24
#> x
#> 26
#> 27
#> y
#> 29
#> 30
#> diff --cc a
#> index 9aa936b,c45f7f9..0000000
#> --- a/a
#> +++ b/a
#> @@@ -2,10 -2,10 +2,17 @@@
#>   2
#>   3
#>   4
#> ++<<<<<<< HEAD
#>  +fuenf
#>  +6
#>  +7
#>  +acht
#> ++=======
#> + five
#> + 6
#> + 7
#> + eight
#> ++>>>>>>> topic
#>   9
#>   10
#>   11
#> @@@ -17,14 -17,14 +24,18 @@@
#>   17
#>   18
#>   19
#> ++<<<<<<< HEAD
#>  +zwanzig
#> ++=======
#> + twenty
#> ++>>>>>>> topic
#>   21
#>   22
#>   23
#>   24
#> - 25
#> + x
#>   26
#>   27
#>  -28
#>  +y
#>   29
#>   30

## both changed alike, and lines added at the same place
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; seq 5 > b; git add .; git commit -qm one; git switch -qc topic; sed -i 's/^5$/five/' a; printf 'x\ny\nz\n' >> b; git commit -qam topic; git switch -q main; sed -i 's/^5$/five/; s/^1$/one/' a;  printf 'x\nw\nz\n' >> b; git commit -qam main
git merge topic; cat a b
#> Auto-merging a
#> Auto-merging b
#> CONFLICT (content): Merge conflict in b
#> Automatic merge failed; fix conflicts and then commit the result.
#> one
#> 2
#> 3
#> 4
#> five
#> 6
#> 7
#> 8
#> 9
#> 10
#> 1
#> 2
#> 3
#> 4
#> 5
#> x
#> <<<<<<< HEAD
#> w
#> =======
#> y
#> >>>>>>> topic
#> z

## changed here, deleted there
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; seq 6 > b; git add .; git commit -qm one; git switch -qc topic; git rm -q a; echo 7 >> b; git commit -qam topic; git switch -q main; echo 6 >> a; git rm -q b; git commit -qam main
git merge topic; echo $?; git status; git status -s; ls; git rm -q b; git add a; git status; git commit -qm done; git log --oneline
#> CONFLICT (modify/delete): a deleted in topic and modified in HEAD.  Version HEAD of a left in tree.
#> CONFLICT (modify/delete): b deleted in HEAD and modified in topic.  Version topic of b left in tree.
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add/rm <file>..." as appropriate to mark resolution)
#> 	deleted by them: a
#> 	deleted by us:   b
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> UD a
#> DU b
#> a
#> b
#> On branch main
#> All conflicts fixed but you are still merging.
#>   (use "git commit" to conclude merge)
#>
#> 4bc5077 done
#> 7cc78eb main
#> 54fee47 topic
#> c3c4cfc one

## added on both sides
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; git switch -qc topic; echo t > n; git add n; git commit -qm topic; git switch -q main; echo m > n; git add n; git commit -qm main
git merge topic; cat n; git status; git diff
#> Auto-merging n
#> CONFLICT (add/add): Merge conflict in n
#> Automatic merge failed; fix conflicts and then commit the result.
#> <<<<<<< HEAD
#> m
#> =======
#> t
#> >>>>>>> topic
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both added:      n
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> diff --cc n
#> index 28ce6a8,718f4d2..0000000
#> --- a/n
#> +++ b/n
#> @@@ -1,1 -1,1 +1,5 @@@
#> ++<<<<<<< HEAD
#>  +m
#> ++=======
#> + t
#> ++>>>>>>> topic

## local changes in the way
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; echo 6 >> a; echo n > n; git add n; git commit -qam topic; git switch -q main; echo b > b; git add b; git commit -qm b
echo x >> a; git merge topic; echo $?; git restore a; echo y > n; git merge topic; echo $?; rm n; echo z >> b; git merge --no-edit topic; git status -s; git reset -q --hard HEAD~1; echo q >> b; git add b; git merge topic; echo $?
#> 2
#> 2
#> Merge made by the 'ort' strategy.
#>  a | 1 +
#>  n | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 n
#>  M b
#> 2
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	a
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> Merge with strategy ort failed.
#2> error: The following untracked working tree files would be overwritten by merge:
#2> 	n
#2> Please move or remove them before you merge.
#2> Aborting
#2> Merge with strategy ort failed.
#2> error: Your local changes to the following files would be overwritten by merge:
#2>   b
#2> Merge with strategy ort failed.

## local changes in the way of a fast-forward
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; echo 6 >> a; echo n > n; git add n; git commit -qam topic; git switch -q main
echo x >> a; echo y > n;  git merge topic; echo $?; git restore a; rm n; echo k > k; git add k; git merge topic; git status -s
#> Updating 0fe0340..934290e
#> 1
#> Updating 0fe0340..934290e
#> Fast-forward
#>  a | 1 +
#>  n | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 n
#> A  k
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	a
#2> Please commit your changes or stash them before you merge.
#2> error: The following untracked working tree files would be overwritten by merge:
#2> 	n
#2> Please move or remove them before you merge.
#2> Aborting

## diff3 style
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; sed -i s/3/drei/ a; git commit -qam topic; git switch -q main; sed -i s/3/three/ a; git commit -qam main
git -c merge.conflictStyle=diff3 merge topic; cat a; git merge --abort; git merge -X ours --no-edit topic; cat a; git reset -q --hard HEAD~1; git merge -X theirs --no-edit topic; cat a; git reset -q --hard HEAD~1; git merge -s ours --no-edit topic; cat a
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> 2
#> <<<<<<< HEAD
#> three
#> ||||||| 0fe0340
#> 3
#> =======
#> drei
#> >>>>>>> topic
#> 4
#> 5
#> Auto-merging a
#> Merge made by the 'ort' strategy.
#> 1
#> 2
#> three
#> 4
#> 5
#> Auto-merging a
#> Merge made by the 'ort' strategy.
#>  a | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> 1
#> 2
#> drei
#> 4
#> 5
#> Merge made by the 'ours' strategy.
#> 1
#> 2
#> three
#> 4
#> 5

## no commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git switch -q main; echo m > m; git add m; git commit -qm main
git merge --no-commit topic; git status; git commit --no-edit; git log --oneline -1; git merge -h | head -3; git merge --nosuch 2>&1 | head -2
#> On branch main
#> All conflicts fixed but you are still merging.
#>   (use "git commit" to conclude merge)
#>
#> Changes to be committed:
#> 	new file:   t
#>
#> [main cd8490c] Merge branch 'topic'
#> cd8490c Merge branch 'topic'
#> error: unknown option `nosuch'
#> usage: git merge [<options>] [<commit>...]
#2> Automatic merge went well; stopped before committing as requested
#2> usage: git merge [<options>] [<commit>...]
#2>    or: git merge --abort
#2>    or: git merge --continue
#2>
#2>     -n                    do not show a diffstat at the end of the merge
#2>     --stat                show a diffstat at the end of the merge
#2>     --summary             (synonym to --stat)
#2>     --log[=<n>]           add (at most <n>) entries from shortlog to merge commit message
#2>     --squash              create a single commit instead of doing a merge
#2>     --commit              perform a commit if the merge succeeds (default)
#2>     -e, --edit            edit message before committing
#2>     --cleanup <mode>      how to strip spaces and #comments from message
#2>     --ff                  allow fast-forward (default)
#2>     --ff-only             abort if fast-forward is not possible
#2>     --rerere-autoupdate   update the index with reused conflict resolution if possible
#2>     --verify-signatures   verify that the named commit has a valid GPG signature
#2>     -s, --strategy <strategy>
#2>                           merge strategy to use
#2>     -X, --strategy-option <option=value>
#2>                           option for selected merge strategy
#2>     -m, --message <message>
#2>                           merge commit message (for a non-fast-forward merge)
#2>     -F, --file <path>     read message from file
#2>     --into-name <name>    use <name> instead of the real target
#2>     -v, --verbose         be more verbose
#2>     -q, --quiet           be more quiet
#2>     --abort               abort the current in-progress merge
#2>     --quit                --abort but leave index and working tree alone
#2>     --continue            continue the current in-progress merge
#2>     --allow-unrelated-histories
#2>                           allow merging unrelated histories
#2>     --progress            force progress reporting
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG sign commit
#2>     --autostash           automatically stash/stash pop before and after
#2>     --overwrite-ignore    update ignored files (default)
#2>     --signoff             add a Signed-off-by trailer
#2>     --no-verify           bypass pre-merge-commit and commit-msg hooks
#2>

## below the top
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir d; seq 5 > d/a; git add .; git commit -qm one; git switch -qc topic; sed -i s/3/drei/ d/a; git commit -qam topic; git switch -q main; sed -i s/3/three/ d/a; git commit -qam main
cd d; git merge topic; git status; git add a; git commit -qm x; git log --oneline
#> Auto-merging d/a
#> CONFLICT (content): Merge conflict in d/a
#> Automatic merge failed; fix conflicts and then commit the result.
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 39dc4d5 x
#> 8712b4a main
#> 5511f4a topic
#> 40df541 one

## a conflict in a file that was renamed
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 20 > a; git add .; git commit -qm one; git switch -qc t; sed -i 2s/2/zwei/ a; git commit -qam t; git switch -q main; git mv a b; sed -i 2s/2/two/ b; git commit -qam mv; git merge t; head -7 b; git status -s; git merge --abort; git switch -q t; git merge main; head -7 b
#> Auto-merging b
#> CONFLICT (content): Merge conflict in b
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> <<<<<<< HEAD:b
#> two
#> =======
#> zwei
#> >>>>>>> t:a
#> 3
#> UU b
#> Auto-merging b
#> CONFLICT (content): Merge conflict in b
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> <<<<<<< HEAD:a
#> zwei
#> =======
#> two
#> >>>>>>> main:b
#> 3
