# What the first chapters of a book on git have a learner do. Recorded from git 2.39.5.

## progit record
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git status; echo 'My Project' > README; git status; git add README; git status; vim=1; echo x >> a; git status; git add a; echo y >> a; git status; git status -s; git diff; git diff --staged; git commit -m 'Story 182: fix benchmarks for speed'; git commit -a -m 'added new benchmarks'; rm b; git status; git rm b; git status; git rm -f a; git rm --cached README; git mv README README.md; git status
#> On branch main
#> nothing to commit, working tree clean
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	README
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   README
#>
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   README
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   README
#> 	modified:   a
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> A  README
#> MM a
#> diff --git a/a b/a
#> index e7d512f..b2de399 100644
#> --- a/a
#> +++ b/a
#> @@ -9,3 +9,4 @@
#>  9
#>  10
#>  x
#> +y
#> diff --git a/README b/README
#> new file mode 100644
#> index 0000000..56266d3
#> --- /dev/null
#> +++ b/README
#> @@ -0,0 +1 @@
#> +My Project
#> diff --git a/a b/a
#> index f00c965..e7d512f 100644
#> --- a/a
#> +++ b/a
#> @@ -8,3 +8,4 @@
#>  8
#>  9
#>  10
#> +x
#> [main d49cf88] Story 182: fix benchmarks for speed
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 README
#> [main 8bbe6a1] added new benchmarks
#>  1 file changed, 1 insertion(+)
#> On branch main
#> Changes not staged for commit:
#>   (use "git add/rm <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	deleted:    b
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> rm 'b'
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	deleted:    b
#>
#> rm 'a'
#> rm 'README'
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	deleted:    README
#> 	deleted:    a
#> 	deleted:    b
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	README
#>
#2> fatal: not under version control, source=README, destination=README.md

## progit ignore
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf '*.[oa]\n!lib.a\n/TODO\nbuild/\ndoc/*.txt\ndoc/**/*.pdf\n*~\n' > .gitignore; touch x.o lib.a y.a TODO z~; mkdir -p build doc/server d; touch build/b doc/n.txt doc/server/a.txt doc/x.pdf doc/server/y.pdf d/TODO; git status -s -uall; git status --ignored; git check-ignore -v x.o lib.a TODO d/TODO build/b; git add x.o; git add -f x.o; git status -s --ignored
#> ?? .gitignore
#> ?? d/TODO
#> ?? doc/server/a.txt
#> ?? lib.a
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	.gitignore
#> 	d/
#> 	doc/
#> 	lib.a
#>
#> Ignored files:
#>   (use "git add -f <file>..." to include in what will be committed)
#> 	TODO
#> 	build/
#> 	doc/n.txt
#> 	doc/server/y.pdf
#> 	doc/x.pdf
#> 	x.o
#> 	y.a
#> 	z~
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> .gitignore:1:*.[oa]	x.o
#> .gitignore:2:!lib.a	lib.a
#> .gitignore:3:/TODO	TODO
#> .gitignore:4:build/	build/b
#> A  x.o
#> ?? .gitignore
#> ?? d/
#> ?? doc/
#> ?? lib.a
#> !! TODO
#> !! build/
#> !! doc/n.txt
#> !! doc/server/y.pdf
#> !! doc/x.pdf
#> !! y.a
#> !! z~
#2> The following paths are ignored by one of your .gitignore files:
#2> x.o
#2> hint: Use -f if you really want to add them.
#2> hint: Turn this message off by running
#2> hint: "git config advice.addIgnoredFile false"

## progit log
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
for i in 1 2 3; do echo $i >> a; git commit -qam "change $i" --author="P$i <p$i@x.org>"; done; git log -p -2; git log --stat; git log --pretty=oneline; git log --pretty=format:"%h - %an, %s"; git log --pretty=format:"%h %s" --graph; git log -S3 --oneline; git log --grep='change 2' --oneline; git log --author=P1 --oneline; git log --no-merges --oneline -- a; git log -1 HEAD^; git log --oneline --decorate; git shortlog -sn
#> commit aeac79b0951af2411fd383876308283affeb80c7
#> Author: P3 <p3@x.org>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     change 3
#>
#> diff --git a/a b/a
#> index d557742..6270d63 100644
#> --- a/a
#> +++ b/a
#> @@ -10,3 +10,4 @@
#>  10
#>  1
#>  2
#> +3
#>
#> commit b1acfef4988762252e8a99a8b1ace61475305e3e
#> Author: P2 <p2@x.org>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     change 2
#>
#> diff --git a/a b/a
#> index 4eefc8a..d557742 100644
#> --- a/a
#> +++ b/a
#> @@ -9,3 +9,4 @@
#>  9
#>  10
#>  1
#> +2
#> commit aeac79b0951af2411fd383876308283affeb80c7
#> Author: P3 <p3@x.org>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     change 3
#>
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> commit b1acfef4988762252e8a99a8b1ace61475305e3e
#> Author: P2 <p2@x.org>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     change 2
#>
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> commit cd574dbb0bb2cfd9f0d9bead3720ed472fd18f5f
#> Author: P1 <p1@x.org>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     change 1
#>
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#>  a | 10 ++++++++++
#>  b |  1 +
#>  2 files changed, 11 insertions(+)
#> aeac79b0951af2411fd383876308283affeb80c7 change 3
#> b1acfef4988762252e8a99a8b1ace61475305e3e change 2
#> cd574dbb0bb2cfd9f0d9bead3720ed472fd18f5f change 1
#> 590403dd441c973c1324583cedda6f26125c3850 one
#> aeac79b - P3, change 3
#> b1acfef - P2, change 2
#> cd574db - P1, change 1
#> 590403d - Ada Learner, one* aeac79b change 3
#> * b1acfef change 2
#> * cd574db change 1
#> * 590403d oneaeac79b change 3
#> 590403d one
#> b1acfef change 2
#> cd574db change 1
#> aeac79b change 3
#> b1acfef change 2
#> cd574db change 1
#> 590403d one
#> commit b1acfef4988762252e8a99a8b1ace61475305e3e
#> Author: P2 <p2@x.org>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     change 2
#> aeac79b (HEAD -> main) change 3
#> b1acfef change 2
#> cd574db change 1
#> 590403d one

## progit undo
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git commit --amend -m better; echo x >> a; git add a; git reset HEAD a; git checkout -- a; git status; echo x >> a; git add a; git restore --staged a; git restore a; git status; git commit --amend --no-edit; git commit --amend --author='X <x@y>' --no-edit
#> [main fe764d1] better
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 11 insertions(+)
#>  create mode 100644 a
#>  create mode 100644 b
#> Unstaged changes after reset:
#> M	a
#> On branch main
#> nothing to commit, working tree clean
#> On branch main
#> nothing to commit, working tree clean
#> [main fe764d1] better
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 11 insertions(+)
#>  create mode 100644 a
#>  create mode 100644 b
#> [main 34ce56e] better
#>  Author: X <x@y>
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 11 insertions(+)
#>  create mode 100644 a
#>  create mode 100644 b

## progit tag
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git tag v1.4-lw; git tag -a v1.4 -m 'my version 1.4'; git tag -l 'v1*'; git show v1.4; git show v1.4-lw -s; git tag -d v1.4-lw; git checkout v1.4; git switch -c b2; git tag v1.4; git tag -f v1.4; git tag -v v1.4; git tag -n; git tag -d no; git push origin v1.4
#> v1.4
#> v1.4-lw
#> tag v1.4
#> Tagger: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#> my version 1.4
#>
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
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
#> commit 590403dd441c973c1324583cedda6f26125c3850
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#> Deleted tag 'v1.4-lw' (was 590403d)
#> Updated tag 'v1.4' (was 578efe5)
#> v1.4            one
#2> Note: switching to 'v1.4'.
#2>
#2> You are in 'detached HEAD' state. You can look around, make experimental
#2> changes and commit them, and you can discard any commits you make in this
#2> state without impacting any branches by switching back to a branch.
#2>
#2> If you want to create a new branch to retain commits you create, you may
#2> do so (now or later) by using -c with the switch command. Example:
#2>
#2>   git switch -c <new-branch-name>
#2>
#2> Or undo this operation with:
#2>
#2>   git switch -
#2>
#2> Turn off this advice by setting config variable advice.detachedHead to false
#2>
#2> HEAD is now at 590403d one
#2> Switched to a new branch 'b2'
#2> fatal: tag 'v1.4' already exists
#2> error: v1.4: cannot verify a non-tag object of type commit.
#2> error: tag 'no' not found.
#2> fatal: 'origin' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#? 128

## progit branch
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git branch testing; git log --oneline --decorate; git checkout testing; echo x >> a; git commit -a -m 'made a change'; git checkout main; echo y >> a; git commit -a -m 'made other changes'; git log --oneline --decorate --graph --all; git checkout -b iss53; git branch -v; git branch --merged; git branch --no-merged; git branch -d testing; git branch -D testing; git branch -d iss53; git branch --move iss53 iss54; git branch --all; git branch -m nosuch x; git branch x y; git branch 'a b'; git branch -d nosuch; git checkout nosuch; git switch nosuch; git checkout -b main; git switch -c main
#> 590403d (HEAD -> main, testing) one
#> [testing 9abc5d5] made a change
#>  1 file changed, 1 insertion(+)
#> [main 4fc2e8d] made other changes
#>  1 file changed, 1 insertion(+)
#> * 4fc2e8d (HEAD -> main) made other changes
#> | * 9abc5d5 (testing) made a change
#>$ |/ \x20
#> * 590403d one
#> * iss53   4fc2e8d made other changes
#>   main    4fc2e8d made other changes
#>   testing 9abc5d5 made a change
#> * iss53
#>   main
#>   testing
#> Deleted branch testing (was 9abc5d5).
#> * iss54
#>   main
#2> Switched to branch 'testing'
#2> Switched to branch 'main'
#2> Switched to a new branch 'iss53'
#2> error: The branch 'testing' is not fully merged.
#2> If you are sure you want to delete it, run 'git branch -D testing'.
#2> error: Cannot delete branch 'iss53' checked out at '/home/learner/case'
#2> fatal: No branch named 'nosuch'.
#2> fatal: not a valid object name: 'y'
#2> fatal: 'a b' is not a valid branch name
#2> error: branch 'nosuch' not found.
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: invalid reference: nosuch
#2> fatal: a branch named 'main' already exists
#2> fatal: a branch named 'main' already exists
#? 128

## progit merge conflict
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git checkout -q -b iss53; sed -i 's/5/five/' a; git commit -qam five; git checkout -q main; sed -i 's/5/FIVE/' a; git commit -qam FIVE; git merge iss53; git status; cat a; git diff; git commit -m x; git add a; git status; git commit --no-edit; git log --oneline --graph; git merge --abort; git merge --continue
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
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
#> 1
#> 2
#> 3
#> 4
#> <<<<<<< HEAD
#> FIVE
#> =======
#> five
#> >>>>>>> iss53
#> 6
#> 7
#> 8
#> 9
#> 10
#> diff --cc a
#> index 673b496,33011fd..0000000
#> --- a/a
#> +++ b/a
#> @@@ -2,7 -2,7 +2,11 @@@
#>   2
#>   3
#>   4
#> ++<<<<<<< HEAD
#>  +FIVE
#> ++=======
#> + five
#> ++>>>>>>> iss53
#>   6
#>   7
#>   8
#> U	a
#> On branch main
#> All conflicts fixed but you are still merging.
#>   (use "git commit" to conclude merge)
#>
#> Changes to be committed:
#> 	modified:   a
#>
#> [main ce814f7] Merge branch 'iss53'
#> *   ce814f7 Merge branch 'iss53'
#>$ |\\ \x20
#> | * 924868f five
#> * | 57358e3 FIVE
#>$ |/ \x20
#> * 590403d one
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> fatal: There is no merge to abort (MERGE_HEAD missing).
#2> fatal: There is no merge in progress (MERGE_HEAD missing).
#? 128

## progit stash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo x >> a; git add a; echo y >> b; git status; git stash; git stash list; git status; git stash apply; git status; git stash apply --index; git stash drop; git stash pop; git stash show; git stash drop stash@{5}; git stash branch; git stash apply nosuch; git stash foo; git stash -m; git stash push -q
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   b
#>
#> Saved working directory and index state WIP on main: 590403d one
#> stash@{0}: WIP on main: 590403d one
#> On branch main
#> nothing to commit, working tree clean
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#> 	modified:   b
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#> 	modified:   b
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#> 	modified:   b
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (cc398e29be4a7a6697d309ec47ecb19a0eca5cb0)
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	a
#2> 	b
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> Index was not unstashed.
#2> No stash entries found.
#2> No stash entries found.
#2> error: stash@{5} is not a valid reference
#2> No branch name specified
#2> error: nosuch is not a valid reference
#2> fatal: subcommand wasn't specified; 'push' can't be assumed due to unexpected token 'foo'
#2> error: switch `m' requires a value

## progit rebase
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git checkout -q -b experiment; echo e > e; git add .; git commit -qm e; git checkout -q main; echo m > m; git add .; git commit -qm m; git checkout experiment; git rebase main; git checkout main; git merge experiment; git rebase main experiment; git rebase --onto main~1 main experiment; git log --oneline --graph --all; git rebase; git rebase -i; git pull; git push; git fetch; git fetch nosuch
#> Updating 199d457..dbba1f1
#> Fast-forward
#>  e | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 e
#> Current branch experiment is up to date.
#> * dbba1f1 e
#> * 199d457 m
#> * 590403d one
#> There is no tracking information for the current branch.
#> Please specify which branch you want to rebase against.
#> See git-rebase(1) for details.
#>
#>     git rebase '<branch>'
#>
#> If you wish to set tracking information for this branch you can do so with:
#>
#>     git branch --set-upstream-to=<remote>/<branch> experiment
#>
#> There is no tracking information for the current branch.
#> Please specify which branch you want to rebase against.
#> See git-rebase(1) for details.
#>
#>     git rebase '<branch>'
#>
#> If you wish to set tracking information for this branch you can do so with:
#>
#>     git branch --set-upstream-to=<remote>/<branch> experiment
#>
#2> Switched to branch 'experiment'
#2>$ Rebasing (1/1)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/experiment.
#2> Switched to branch 'main'
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/experiment.
#2> There is no tracking information for the current branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>
#2> If you wish to set tracking information for this branch you can do so with:
#2>
#2>     git branch --set-upstream-to=<remote>/<branch> experiment
#2>
#2> fatal: No configured push destination.
#2> Either specify the URL from the command-line or configure a remote repository using
#2>
#2>     git remote add <name> <url>
#2>
#2> and then push using the remote name
#2>
#2>     git push <name>
#2>
#2> fatal: 'nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#? 128

## reset demystified
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
for i in 1 2 3; do echo $i > f; git add f; git commit -qm c$i; done; git reset --soft HEAD~; git status -s; git commit -qm again; git reset HEAD~; git status -s; git reset --hard; git status -s; git reset --hard HEAD~9; git reset nosuch; git reset --hard -- a; git reset HEAD~1 f; git reset -p </dev/null; git reset --keep HEAD~; git reset --merge; git reset --soft a
#> M  f
#> Unstaged changes after reset:
#> M	f
#>  M f
#> HEAD is now at 74ab27f c2
#> Unstaged changes after reset:
#> M	f
#> diff --git a/f b/f
#> index 0cfbf08..d00491f 100644
#> --- a/f
#> +++ b/f
#> @@ -1 +1 @@
#> -2
#> +1
#>$ (1/1) Unstage this hunk [y,n,q,a,d,e,?]?\x20
#2> fatal: ambiguous argument 'HEAD~9': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: Cannot do hard reset with paths.
#2> fatal: Cannot do soft reset with paths.
#? 128

## remote flow
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git init -q --bare ../hub.git; git remote add origin ../hub.git; git push -u origin main; git status; echo x >> a; git commit -qam x; git status; git status -sb; git push; git branch -vv; git clone ../hub.git ../c; cd ../c; git log --oneline; echo z > z; git add .; git commit -m z; git push; cd ../case; git fetch; git status; git log origin/main --oneline; git pull; git status -sb; git branch -r; git remote show origin; git ls-remote; git push origin --delete main; git push origin nosuch; git remote rename origin up; git remote remove up; git remote -v
#> branch 'main' set up to track 'origin/main'.
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> On branch main
#> Your branch is ahead of 'origin/main' by 1 commit.
#>   (use "git push" to publish your local commits)
#>
#> nothing to commit, working tree clean
#> ## main...origin/main [ahead 1]
#> * main 2a63715 [origin/main] x
#> 2a63715 x
#> 590403d one
#> [main 63b7a73] z
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 z
#> On branch main
#> Your branch is behind 'origin/main' by 1 commit, and can be fast-forwarded.
#>   (use "git pull" to update your local branch)
#>
#> nothing to commit, working tree clean
#> 63b7a73 z
#> 2a63715 x
#> 590403d one
#> Updating 2a63715..63b7a73
#> Fast-forward
#>  z | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 z
#> ## main...origin/main
#>   origin/main
#> * remote origin
#>   Fetch URL: ../hub.git
#>   Push  URL: ../hub.git
#>   HEAD branch: main
#>   Remote branch:
#>     main tracked
#>   Local branch configured for 'git pull':
#>     main merges with remote main
#>   Local ref configured for 'git push':
#>     main pushes to main (up to date)
#> 63b7a73e1701a7241940b8f59ac6d078f526bd55	HEAD
#> 63b7a73e1701a7241940b8f59ac6d078f526bd55	refs/heads/main
#2> To ../hub.git
#2>  * [new branch]      main -> main
#2> To ../hub.git
#2>    590403d..2a63715  main -> main
#2> Cloning into '../c'...
#2> done.
#2> To /home/learner/case/../hub.git
#2>    2a63715..63b7a73  main -> main
#2> From ../hub
#2>    2a63715..63b7a73  main       -> origin/main
#2> From ../hub.git
#2>$ remote: error: By default, deleting the current branch is denied, because the next       \x20
#2>$ remote: 'git clone' won't result in any file checked out, causing confusion.       \x20
#2>$ remote:\x20
#2>$ remote: You can set 'receive.denyDeleteCurrent' configuration variable to       \x20
#2>$ remote: 'warn' or 'ignore' in the remote repository to allow deleting the       \x20
#2>$ remote: current branch, with or without a warning message.       \x20
#2>$ remote:\x20
#2>$ remote: To squelch this message, you can set it to 'refuse'.       \x20
#2>$ remote: error: refusing to delete the current branch: refs/heads/main       \x20
#2> To ../hub.git
#2>  ! [remote rejected] main (deletion of the current branch prohibited)
#2> error: failed to push some refs to '../hub.git'
#2> error: src refspec nosuch does not match any
#2> error: failed to push some refs to '../hub.git'

## clean
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo x > x; mkdir d; echo y > d/y; git clean; git clean -n; git clean -nd; git clean -fd; touch q; git clean -f q; git clean -fx; git status -s
#> Would remove x
#> Would remove d/
#> Would remove x
#> Removing d/
#> Removing x
#> Removing q
#2> fatal: clean.requireForce defaults to true and neither -i, -n, nor -f given; refusing to clean

## mv rm
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
mkdir d; git mv a d; git mv b nosuch/x; git mv nosuch y; git mv d/a d/b; git status -s; git mv b d/b; git mv -f b d/b; git status -s; git rm nosuch; git rm -r d; git rm d; git status -s; git commit -m gone
#> R  a -> d/b
#> D  a
#> R  b -> d/b
#> D  a
#> R  b -> d/b
#> [main 002cb4c] gone
#>  2 files changed, 10 deletions(-)
#>  delete mode 100644 a
#>  rename b => d/b (100%)
#2> fatal: renaming 'b' failed: No such file or directory
#2> fatal: bad source, source=nosuch, destination=y
#2> fatal: destination exists, source=b, destination=d/b
#2> fatal: pathspec 'nosuch' did not match any files
#2> error: the following file has changes staged in the index:
#2>     d/b
#2> (use --cached to keep the file, or -f to force removal)
#2> fatal: not removing 'd' recursively without -r

## word diff and friends
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
sed -i 's/5/five six/; s/7/seven/' a; git diff --word-diff; git diff --word-diff=color; git diff --color-words; git diff --color; git diff --stat --color=always; git diff -U0; git diff -U1 -w; git diff --name-only; git diff --name-status; git diff --shortstat; git diff --summary; git diff -R; git diff --exit-code; echo $?; git diff --summary
#> diff --git a/a b/a
#> index f00c965..ca42469 100644
#> --- a/a
#> +++ b/a
#> @@ -2,9 +2,9 @@
#> 2
#> 3
#> 4
#> [-5-]{+five six+}
#> 6
#> [-7-]{+seven+}
#> 8
#> 9
#> 10
#>$ \e[1mdiff --git a/a b/a\e[m
#>$ \e[1mindex f00c965..ca42469 100644\e[m
#>$ \e[1m--- a/a\e[m
#>$ \e[1m+++ b/a\e[m
#>$ \e[36m@@ -2,9 +2,9 @@\e[m
#>$ 2\e[m
#>$ 3\e[m
#>$ 4\e[m
#>$ \e[31m5\e[m\e[32mfive six\e[m
#>$ 6\e[m
#>$ \e[31m7\e[m\e[32mseven\e[m
#>$ 8\e[m
#>$ 9\e[m
#>$ 10\e[m
#>$ \e[1mdiff --git a/a b/a\e[m
#>$ \e[1mindex f00c965..ca42469 100644\e[m
#>$ \e[1m--- a/a\e[m
#>$ \e[1m+++ b/a\e[m
#>$ \e[36m@@ -2,9 +2,9 @@\e[m
#>$ 2\e[m
#>$ 3\e[m
#>$ 4\e[m
#>$ \e[31m5\e[m\e[32mfive six\e[m
#>$ 6\e[m
#>$ \e[31m7\e[m\e[32mseven\e[m
#>$ 8\e[m
#>$ 9\e[m
#>$ 10\e[m
#>$ \e[1mdiff --git a/a b/a\e[m
#>$ \e[1mindex f00c965..ca42469 100644\e[m
#>$ \e[1m--- a/a\e[m
#>$ \e[1m+++ b/a\e[m
#>$ \e[36m@@ -2,9 +2,9 @@\e[m
#>$  2\e[m
#>$  3\e[m
#>$  4\e[m
#>$ \e[31m-5\e[m
#>$ \e[32m+\e[m\e[32mfive six\e[m
#>$  6\e[m
#>$ \e[31m-7\e[m
#>$ \e[32m+\e[m\e[32mseven\e[m
#>$  8\e[m
#>$  9\e[m
#>$  10\e[m
#>$  a | 4 \e[32m++\e[m\e[31m--\e[m
#>  1 file changed, 2 insertions(+), 2 deletions(-)
#> diff --git a/a b/a
#> index f00c965..ca42469 100644
#> --- a/a
#> +++ b/a
#> @@ -5 +5 @@
#> -5
#> +five six
#> @@ -7 +7 @@
#> -7
#> +seven
#> diff --git a/a b/a
#> index f00c965..ca42469 100644
#> --- a/a
#> +++ b/a
#> @@ -4,5 +4,5 @@
#>  4
#> -5
#> +five six
#>  6
#> -7
#> +seven
#>  8
#> a
#> M	a
#>  1 file changed, 2 insertions(+), 2 deletions(-)
#> diff --git b/a a/a
#> index ca42469..f00c965 100644
#> --- b/a
#> +++ a/a
#> @@ -2,9 +2,9 @@
#>  2
#>  3
#>  4
#> -five six
#> +5
#>  6
#> -seven
#> +7
#>  8
#>  9
#>  10
#> diff --git a/a b/a
#> index f00c965..ca42469 100644
#> --- a/a
#> +++ b/a
#> @@ -2,9 +2,9 @@
#>  2
#>  3
#>  4
#> -5
#> +five six
#>  6
#> -7
#> +seven
#>  8
#>  9
#>  10
#> 1

## binary large mode
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf 'a\0b' > bin; chmod +x a; ln -s a l; git add .; git diff --cached; git commit -m bin; printf 'a\0c\0' > bin; git diff; git diff --stat; chmod -x a; git diff; git diff --summary; rm l; echo l > l; git diff l; git diff --stat; git commit -am types
#> diff --git a/a b/a
#> old mode 100644
#> new mode 100755
#> diff --git a/bin b/bin
#> new file mode 100644
#> index 0000000..20b5be9
#> Binary files /dev/null and b/bin differ
#> diff --git a/l b/l
#> new file mode 120000
#> index 0000000..2e65efe
#> --- /dev/null
#> +++ b/l
#> @@ -0,0 +1 @@
#> +a
#> \ No newline at end of file
#> [main 5477566] bin
#>  3 files changed, 1 insertion(+)
#>  mode change 100644 => 100755 a
#>  create mode 100644 bin
#>  create mode 120000 l
#> diff --git a/bin b/bin
#> index 20b5be9..e96b1d1 100644
#> Binary files a/bin and b/bin differ
#>  bin | Bin 3 -> 4 bytes
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#> diff --git a/a b/a
#> old mode 100755
#> new mode 100644
#> diff --git a/bin b/bin
#> index 20b5be9..e96b1d1 100644
#> Binary files a/bin and b/bin differ
#>  mode change 100755 => 100644 a
#> diff --git a/l b/l
#> deleted file mode 120000
#> index 2e65efe..0000000
#> --- a/l
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -a
#> \ No newline at end of file
#> diff --git a/l b/l
#> new file mode 100644
#> index 0000000..1f9d725
#> --- /dev/null
#> +++ b/l
#> @@ -0,0 +1 @@
#> +l
#>  a   |   0
#>  bin | Bin 3 -> 4 bytes
#>  l   |   2 +-
#>  3 files changed, 1 insertion(+), 1 deletion(-)
#> [main 898ebdc] types
#>  3 files changed, 1 insertion(+), 1 deletion(-)
#>  mode change 100755 => 100644 a
#>  mode change 120000 => 100644 l

## quoting
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo x > 'ü'; echo y > 'a b'; printf z > $'t\tab'; printf q > $'n\nl'; echo d > '"q"'; git status -s; git status; git add .; git ls-files; git ls-files -z | tr '\0' '|'; git commit -m names; git diff HEAD~ --stat; git -c core.quotePath=false ls-files; git log --name-only --oneline -1; git rm 'a b'; git mv 'ü' o; git status -s -z | tr '\0' '|'
#> ?? "\"q\""
#> ?? "a b"
#> ?? "n\nl"
#> ?? "t\tab"
#> ?? "\303\274"
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	"\"q\""
#> 	a b
#> 	"n\nl"
#> 	"t\tab"
#> 	"\303\274"
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> "\"q\""
#> a
#> a b
#> b
#> "n\nl"
#> "t\tab"
#> "\303\274"
#> "q"|a|a b|b|n
#> l|t	ab|ü|[main 7d99f2e] names
#>  5 files changed, 5 insertions(+)
#>  create mode 100644 "\"q\""
#>  create mode 100644 a b
#>  create mode 100644 "n\nl"
#>  create mode 100644 "t\tab"
#>  create mode 100644 "\303\274"
#>  "\"q\""    | 1 +
#>  a b        | 1 +
#>  "n\nl"     | 1 +
#>  "t\tab"    | 1 +
#>  "\303\274" | 1 +
#>  5 files changed, 5 insertions(+)
#> "\"q\""
#> a
#> a b
#> b
#> "n\nl"
#> "t\tab"
#> ü
#> 7d99f2e names
#> "\"q\""
#> a b
#> "n\nl"
#> "t\tab"
#> "\303\274"
#> rm 'a b'
#>| D  a b|R  o|ü|

## empty and unborn
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git init -q ../e; cd ../e; git status; git log; git diff; git branch; git commit -m x; git commit --allow-empty -m first; git log --oneline; git show; git stash; git init -q ../f; cd ../f; git checkout -b dev; git status -sb; git branch -m q; git merge x; git rebase x; git reset HEAD; git reset; git tag t; git branch b; git rev-parse HEAD; git cherry-pick x; git diff HEAD; touch a; git add a; git status; git rm --cached a; git commit; git log --all; git describe; git show HEAD; git push; git pull
#> On branch main
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> On branch main
#>
#> Initial commit
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> [main (root-commit) a71302b] first
#> a71302b first
#> commit a71302b6dcfb6ab729d6cc75eaadbf2063487720
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     first
#> No local changes to save
#> ## No commits yet on dev
#> HEAD
#> On branch q
#>
#> No commits yet
#>
#> Changes to be committed:
#>   (use "git rm --cached <file>..." to unstage)
#> 	new file:   a
#>
#> rm 'a'
#> On branch q
#>
#> Initial commit
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	a
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#2> fatal: your current branch 'main' does not have any commits yet
#2> Switched to a new branch 'dev'
#2> merge: x - not something we can merge
#2> fatal: invalid upstream 'x'
#2> fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: Failed to resolve 'HEAD' as a valid ref.
#2> fatal: not a valid object name: 'q'
#2> fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: bad revision 'x'
#2> fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: No names found, cannot describe anything.
#2> fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: No configured push destination.
#2> Either specify the URL from the command-line or configure a remote repository using
#2>
#2>     git remote add <name> <url>
#2>
#2> and then push using the remote name
#2>
#2>     git push <name>
#2>
#2> There is no tracking information for the current branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>
#2> If you wish to set tracking information for this branch you can do so with:
#2>
#2>     git branch --set-upstream-to=<remote>/<branch> q
#2>
#? 1

## detached
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo 2 >> a; git commit -qam two; git checkout HEAD~; git status; git branch; echo d > d; git add d; git commit -m det; git checkout main; git log --oneline --all; git checkout - ; git switch -; git switch HEAD~; git switch --detach HEAD~; git status -sb; git switch -c new
#> HEAD detached at 590403d
#> nothing to commit, working tree clean
#> * (HEAD detached at 590403d)
#>   main
#> [detached HEAD ddc6000] det
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 d
#> d2bf89c two
#> 590403d one
#> ## HEAD (no branch)
#2> Note: switching to 'HEAD~'.
#2>
#2> You are in 'detached HEAD' state. You can look around, make experimental
#2> changes and commit them, and you can discard any commits you make in this
#2> state without impacting any branches by switching back to a branch.
#2>
#2> If you want to create a new branch to retain commits you create, you may
#2> do so (now or later) by using -c with the switch command. Example:
#2>
#2>   git switch -c <new-branch-name>
#2>
#2> Or undo this operation with:
#2>
#2>   git switch -
#2>
#2> Turn off this advice by setting config variable advice.detachedHead to false
#2>
#2> HEAD is now at 590403d one
#2> Warning: you are leaving 1 commit behind, not connected to
#2> any of your branches:
#2>
#2>   ddc6000 det
#2>
#2> If you want to keep it by creating a new branch, this may be a good time
#2> to do so with:
#2>
#2>  git branch <new-branch-name> ddc6000
#2>
#2> Switched to branch 'main'
#2> Note: switching to 'ddc600092f3b97691e1b1de02b74d2361f646952'.
#2>
#2> You are in 'detached HEAD' state. You can look around, make experimental
#2> changes and commit them, and you can discard any commits you make in this
#2> state without impacting any branches by switching back to a branch.
#2>
#2> If you want to create a new branch to retain commits you create, you may
#2> do so (now or later) by using -c with the switch command. Example:
#2>
#2>   git switch -c <new-branch-name>
#2>
#2> Or undo this operation with:
#2>
#2>   git switch -
#2>
#2> Turn off this advice by setting config variable advice.detachedHead to false
#2>
#2> HEAD is now at ddc6000 det
#2> Warning: you are leaving 1 commit behind, not connected to
#2> any of your branches:
#2>
#2>   ddc6000 det
#2>
#2> If you want to keep it by creating a new branch, this may be a good time
#2> to do so with:
#2>
#2>  git branch <new-branch-name> ddc6000
#2>
#2> Switched to branch 'main'
#2> fatal: a branch is expected, got commit 'HEAD~'
#2> hint: If you want to detach HEAD at the commit, try again with the --detach option.
#2> HEAD is now at 590403d one
#2> Switched to a new branch 'new'

## conflicts all
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
mkdir x; echo 1 > x/f; git add .; git commit -qm f; git switch -qc t; git rm -q b; echo t > n; echo t > x/f; git add .; git commit -qm t; git switch -q main; echo m >> b; echo m > n; echo m > x/f; git add .; git commit -qm m; git merge t; git status; git status -s; git diff; git diff --ours; git diff --base b; git checkout --ours n; git checkout --theirs x/f; cat n x/f; git rm b; git add n x/f; git status; git merge --continue; git -c merge.conflictStyle=diff3 merge t
#> CONFLICT (modify/delete): b deleted in t and modified in HEAD.  Version HEAD of b left in tree.
#> Auto-merging n
#> CONFLICT (add/add): Merge conflict in n
#> Auto-merging x/f
#> CONFLICT (content): Merge conflict in x/f
#> Automatic merge failed; fix conflicts and then commit the result.
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add/rm <file>..." as appropriate to mark resolution)
#> 	deleted by them: b
#> 	both added:      n
#> 	both modified:   x/f
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> UD b
#> AA n
#> UU x/f
#> diff --cc n
#> index 28ce6a8,718f4d2..0000000
#> --- a/n
#> +++ b/n
#> @@@ -1,1 -1,1 +1,5 @@@
#> ++<<<<<<< HEAD
#>  +m
#> ++=======
#> + t
#> ++>>>>>>> t
#> diff --cc x/f
#> index 28ce6a8,718f4d2..0000000
#> --- a/x/f
#> +++ b/x/f
#> @@@ -1,1 -1,1 +1,5 @@@
#> ++<<<<<<< HEAD
#>  +m
#> ++=======
#> + t
#> ++>>>>>>> t
#> * Unmerged path b
#> * Unmerged path b
#> * Unmerged path n
#> diff --git a/n b/n
#> index 28ce6a8..8e9a34b 100644
#> --- a/n
#> +++ b/n
#> @@ -1 +1,5 @@
#> +<<<<<<< HEAD
#>  m
#> +=======
#> +t
#> +>>>>>>> t
#> * Unmerged path x/f
#> diff --git a/x/f b/x/f
#> index 28ce6a8..8e9a34b 100644
#> --- a/x/f
#> +++ b/x/f
#> @@ -1 +1,5 @@
#> +<<<<<<< HEAD
#>  m
#> +=======
#> +t
#> +>>>>>>> t
#> * Unmerged path b
#> diff --git a/b b/b
#> index 6178079..e1998ca 100644
#> --- a/b
#> +++ b/b
#> @@ -1 +1,2 @@
#>  b
#> +m
#> m
#> t
#> rm 'b'
#> On branch main
#> All conflicts fixed but you are still merging.
#>   (use "git commit" to conclude merge)
#>
#> Changes to be committed:
#> 	deleted:    b
#> 	modified:   x/f
#>
#2> Updated 1 path from the index
#2> Updated 1 path from the index
#2> error: Terminal is dumb, but EDITOR unset
#2> Please supply the message using either -m or -F option.
#2> fatal: You have not concluded your merge (MERGE_HEAD exists).
#2> Please, commit your changes before you merge.
#? 128

## cherry revert
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git switch -qc t; for i in 1 2 3; do echo $i > f$i; git add .; git commit -qm c$i; done; git switch -q main; git cherry-pick t~1; git cherry-pick t~2..t; git log --oneline; git revert HEAD --no-edit; git revert HEAD~1; git log --oneline; git cherry-pick nosuch; git cherry-pick -x t; git cherry-pick --abort; git status; echo c > f1; git add f1; git commit -qm f1; git cherry-pick t~2; git status; git cherry-pick --skip; git revert -n HEAD; git status; git revert --abort; git revert HEAD~2 -m 1; git cherry-pick HEAD
#> [main e8d53e5] c2
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f2
#> On branch main
#> Cherry-pick currently in progress.
#>   (run "git cherry-pick --continue" to continue)
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> e8d53e5 c2
#> 590403d one
#> [main c0a9248] Revert "c2"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 deletion(-)
#>  delete mode 100644 f2
#> On branch main
#> Cherry-pick currently in progress.
#>   (run "git cherry-pick --continue" to continue)
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> c0a9248 Revert "c2"
#> e8d53e5 c2
#> 590403d one
#> [main f10c005] c3
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f3
#> On branch main
#> nothing to commit, working tree clean
#> Auto-merging f1
#> CONFLICT (add/add): Merge conflict in f1
#> On branch main
#> You are currently cherry-picking commit f230e05.
#>   (fix conflicts and run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both added:      f1
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> On branch main
#> You are currently reverting commit b86ddd0.
#>   (all conflicts fixed: run "git revert --continue")
#>   (use "git revert --skip" to skip this patch)
#>   (use "git revert --abort" to cancel the revert operation)
#>
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	deleted:    f1
#>
#> [main 01c4b7b] Revert "one"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 11 deletions(-)
#>  delete mode 100644 a
#>  delete mode 100644 b
#> On branch main
#> You are currently cherry-picking commit 01c4b7b.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> fatal: bad revision 'nosuch'
#2> error: could not apply f230e05... c1
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
#? 1

## errors general
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git; git nosuch; git comit; git status --nosuch; git log nosuch; git diff nosuch; git show nosuch; git show HEAD:nosuch; git show HEAD:a | head -1; git add nosuch; git commit nosuch; git checkout -- nosuch; git rm; git mv; git cat-file -p nosuch; git cat-file -t HEAD; git rev-parse nosuch; git -C /nosuch status; cd /; git status; git log
#> usage: git [-v | --version] [-h | --help] [-C <path>] [-c <name>=<value>]
#>            [--exec-path[=<path>]] [--html-path] [--man-path] [--info-path]
#>            [-p | --paginate | -P | --no-pager] [--no-replace-objects] [--bare]
#>            [--git-dir=<path>] [--work-tree=<path>] [--namespace=<name>]
#>            [--super-prefix=<path>] [--config-env=<name>=<envvar>]
#>            <command> [<args>]
#>
#> These are common Git commands used in various situations:
#>
#> start a working area (see also: git help tutorial)
#>    clone     Clone a repository into a new directory
#>    init      Create an empty Git repository or reinitialize an existing one
#>
#> work on the current change (see also: git help everyday)
#>    add       Add file contents to the index
#>    mv        Move or rename a file, a directory, or a symlink
#>    restore   Restore working tree files
#>    rm        Remove files from the working tree and from the index
#>
#> examine the history and state (see also: git help revisions)
#>    bisect    Use binary search to find the commit that introduced a bug
#>    diff      Show changes between commits, commit and working tree, etc
#>    grep      Print lines matching a pattern
#>    log       Show commit logs
#>    show      Show various types of objects
#>    status    Show the working tree status
#>
#> grow, mark and tweak your common history
#>    branch    List, create, or delete branches
#>    commit    Record changes to the repository
#>    merge     Join two or more development histories together
#>    rebase    Reapply commits on top of another base tip
#>    reset     Reset current HEAD to the specified state
#>    switch    Switch branches
#>    tag       Create, list, delete or verify a tag object signed with GPG
#>
#> collaborate (see also: git help workflows)
#>    fetch     Download objects and refs from another repository
#>    pull      Fetch from and integrate with another repository or a local branch
#>    push      Update remote refs along with associated objects
#>
#> 'git help -a' and 'git help -g' list available subcommands and some
#> concept guides. See 'git help <command>' or 'git help <concept>'
#> to read about a specific subcommand or concept.
#> See 'git help git' for an overview of the system.
#> 1
#> commit
#> nosuch
#2> git: 'nosuch' is not a git command. See 'git --help'.
#2> git: 'comit' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	commit
#2> error: unknown option `nosuch'
#2> usage: git status [<options>] [--] [<pathspec>...]
#2>
#2>     -v, --verbose         be verbose
#2>     -s, --short           show status concisely
#2>     -b, --branch          show branch information
#2>     --show-stash          show stash information
#2>     --ahead-behind        compute full ahead/behind values
#2>     --porcelain[=<version>]
#2>                           machine-readable output
#2>     --long                show status in long format (default)
#2>     -z, --null            terminate entries with NUL
#2>     -u, --untracked-files[=<mode>]
#2>                           show untracked files, optional modes: all, normal, no. (Default: all)
#2>     --ignored[=<mode>]    show ignored files, optional modes: traditional, matching, no. (Default: traditional)
#2>     --ignore-submodules[=<when>]
#2>                           ignore changes to submodules, optional when: all, dirty, untracked. (Default: all)
#2>     --column[=<style>]    list untracked files in columns
#2>     --no-renames          do not detect renames
#2>     -M, --find-renames[=<n>]
#2>                           detect renames, optionally set similarity index
#2>
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: path 'nosuch' does not exist in 'HEAD'
#2> fatal: pathspec 'nosuch' did not match any files
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: No pathspec was given. Which files should I remove?
#2> usage: git mv [<options>] <source>... <destination>
#2>
#2>     -v, --verbose         be verbose
#2>     -n, --dry-run         dry run
#2>     -f, --force           force move/rename even if target exists
#2>     -k                    skip move/rename errors
#2>     --sparse              allow updating entries outside of the sparse-checkout cone
#2>
#2> fatal: Not a valid object name nosuch
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: cannot change to '/nosuch': No such file or directory
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git
#? 128
