# Fetched and taken in. Recorded from git 2.39.5.

## moves on
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo 6 >> list; echo n > new; git add .; git commit -qam two; git push -q; cd ../ben; git pull; echo $?; git pull; git status; git log --oneline --decorate; git reflog; cat .git/FETCH_HEAD
#> Updating bf69960..7ac436d
#> Fast-forward
#>  list | 1 +
#>  new  | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 new
#> 0
#> Already up to date.
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> 7ac436d (HEAD -> main, origin/main, origin/HEAD) two
#> bf69960 one
#> 7ac436d HEAD@{0}: pull: Fast-forward
#> bf69960 HEAD@{1}: clone: from /home/learner/case/hub.git
#> 7ac436d5de35e3e62626be7fd0411a5e71efc740		branch 'main' of /home/learner/case/hub
#2> From /home/learner/case/hub
#2>    bf69960..7ac436d  main       -> origin/main

## divergent branches need a word
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo a > a; git add .; git commit -qm a; git push -q; cd ../ben; echo b > b; git add .; git commit -qm b; git pull; echo $?; git status; git pull --no-rebase; echo $?; git log --oneline --graph; git log -1 --format=%B; git reflog -2; git status; git push
#> 128
#> On branch main
#> Your branch and 'origin/main' have diverged,
#> and have 1 and 1 different commits each, respectively.
#>   (use "git pull" to merge the remote branch into yours)
#>
#> nothing to commit, working tree clean
#> Merge made by the 'ort' strategy.
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#> 0
#> *   0ad7ea8 Merge branch 'main' of /home/learner/case/hub
#>$ |\\ \x20
#> | * 91a337f a
#> * | dcf04a8 b
#>$ |/ \x20
#> * bf69960 one
#> Merge branch 'main' of /home/learner/case/hub
#>
#> 0ad7ea8 HEAD@{0}: pull --no-rebase: Merge made by the 'ort' strategy.
#> dcf04a8 HEAD@{1}: commit: b
#> On branch main
#> Your branch is ahead of 'origin/main' by 2 commits.
#>   (use "git push" to publish your local commits)
#>
#> nothing to commit, working tree clean
#2> From /home/learner/case/hub
#2>    bf69960..91a337f  main       -> origin/main
#2> hint: You have divergent branches and need to specify how to reconcile them.
#2> hint: You can do so by running one of the following commands sometime before
#2> hint: your next pull:
#2>$ hint:\x20
#2> hint:   git config pull.rebase false  # merge
#2> hint:   git config pull.rebase true   # rebase
#2> hint:   git config pull.ff only       # fast-forward only
#2>$ hint:\x20
#2> hint: You can replace "git config" with "git config --global" to set a default
#2> hint: preference for all repositories. You can also pass --rebase, --no-rebase,
#2> hint: or --ff-only on the command line to override the configured default per
#2> hint: invocation.
#2> fatal: Need to specify how to reconcile divergent branches.
#2> To /home/learner/case/hub.git
#2>    91a337f..0ad7ea8  main -> main

## the ways to say how
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo a > a; git add .; git commit -qm a; git push -q; cd ../ben; echo b > b; git add .; git commit -qm b; git pull --ff-only; echo $?; git -c pull.ff=only pull; echo $?; git -c pull.rebase=false pull -q --no-edit; echo $?; git log --oneline; git pull --ff-only; echo $?
#> 128
#> 128
#> 0
#> 0ad7ea8 Merge branch 'main' of /home/learner/case/hub
#> dcf04a8 b
#> 91a337f a
#> bf69960 one
#> Already up to date.
#> 0
#2> From /home/learner/case/hub
#2>    bf69960..91a337f  main       -> origin/main
#2> fatal: Not possible to fast-forward, aborting.
#2> fatal: Not possible to fast-forward, aborting.

## a conflict, resolved and pushed
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; sed -i 's/3/three/' list; git commit -qam ada; git push -q; cd ../ben; sed -i 's/3/drei/' list; git commit -qam ben; git pull --no-rebase; echo $?; cat list; git status; git pull; echo $?; sed -i '/^[<=>]/d; /drei/d' list; git add list; git pull; echo $?; git commit -qm merged --no-edit; git push; git log --oneline --graph; git log -1 --format=%B
#> Auto-merging list
#> CONFLICT (content): Merge conflict in list
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> 1
#> 2
#> <<<<<<< HEAD
#> drei
#> =======
#> three
#> >>>>>>> 6ad85ad4eeece2d32faa46b285aa83374c400d42
#> 4
#> 5
#> On branch main
#> Your branch and 'origin/main' have diverged,
#> and have 1 and 1 different commits each, respectively.
#>   (use "git pull" to merge the remote branch into yours)
#>
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   list
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 128
#> 128
#> *   9b110da merged
#>$ |\\ \x20
#> | * 6ad85ad ada
#> * | cd31270 ben
#>$ |/ \x20
#> * bf69960 one
#> merged
#>
#2> From /home/learner/case/hub
#2>    bf69960..6ad85ad  main       -> origin/main
#2> error: Pulling is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> error: You have not concluded your merge (MERGE_HEAD exists).
#2> hint: Please, commit your changes before merging.
#2> fatal: Exiting because of unfinished merge.
#2> To /home/learner/case/hub.git
#2>    6ad85ad..9b110da  main -> main

## local changes in the way
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo 6 >> list; echo n > new; git add .; git commit -qm two; git push -q; cd ../ben; echo x >> list; git pull; echo $?; git restore list; echo mine > new; git pull; echo $?; rm new; echo k > keep; git pull; echo $?; git status -s
#> Updating bf69960..7ac436d
#> 1
#> Updating bf69960..7ac436d
#> 1
#> Updating bf69960..7ac436d
#> Fast-forward
#>  list | 1 +
#>  new  | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 new
#> 0
#> ?? keep
#2> From /home/learner/case/hub
#2>    bf69960..7ac436d  main       -> origin/main
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	list
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> error: The following untracked working tree files would be overwritten by merge:
#2> 	new
#2> Please move or remove them before you merge.
#2> Aborting

## a branch without an upstream
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc topic; echo t > t; git add .; git commit -qm t; git push -q origin topic; cd ../ben; git switch -qc work; git pull; echo $?; git pull origin; echo $?; git pull origin topic; echo $?; git pull origin nosuch; echo $?; git pull nosuch; echo $?; git log --oneline; git switch -q --detach; git pull; echo $?
#> 1
#> 1
#> Updating bf69960..f3ac8eb
#> Fast-forward
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> 0
#> 1
#> 1
#> f3ac8eb t
#> bf69960 one
#> 1
#2> From /home/learner/case/hub
#2>  * [new branch]      topic      -> origin/topic
#2> There is no tracking information for the current branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>
#2> If you wish to set tracking information for this branch you can do so with:
#2>
#2>     git branch --set-upstream-to=origin/<branch> work
#2>
#2> You asked to pull from the remote 'origin', but did not specify
#2> a branch. Because this is not the default configured remote
#2> for your current branch, you must specify a branch on the command line.
#2> From /home/learner/case/hub
#2>  * branch            topic      -> FETCH_HEAD
#2> fatal: couldn't find remote ref nosuch
#2> fatal: 'nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> You are not currently on a branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>

## a first pull into an empty repository
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git init -q fresh; cd fresh; git remote add origin ../hub.git; git pull; echo $?; git pull origin main; echo $?; git status; git log --oneline; git branch -u origin/main; git pull; git reflog
#> 1
#> 0
#> On branch main
#> nothing to commit, working tree clean
#> bf69960 one
#> branch 'main' set up to track 'origin/main'.
#> Already up to date.
#> bf69960 HEAD@{0}: initial pull
#2> From ../hub
#2>  * [new branch]      main       -> origin/main
#2> There is no tracking information for the current branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>
#2> If you wish to set tracking information for this branch you can do so with:
#2>
#2>     git branch --set-upstream-to=origin/<branch> main
#2>
#2> From ../hub
#2>  * branch            main       -> FETCH_HEAD

## pulled from a branch by its name, merged with its words
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc topic; echo t > t; git add .; git commit -qm t; git push -q origin topic; cd ../ben; echo b > b; git add .; git commit -qm b; git pull --no-rebase --no-edit origin topic; git log -1 --format=%B; git pull --no-rebase --no-edit ../ada topic; cd ../ada; echo u > u; git add .; git commit -qm u; cd ../ben; git switch -qc other; git pull --no-rebase --no-edit ../ada topic; git log -1 --format=%B
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Merge branch 'topic' of /home/learner/case/hub
#>
#> Already up to date.
#> Merge made by the 'ort' strategy.
#>  u | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 u
#> Merge branch 'topic' of ../ada into other
#>
#2> From /home/learner/case/hub
#2>  * branch            topic      -> FETCH_HEAD
#2>  * [new branch]      topic      -> origin/topic
#2> From ../ada
#2>  * branch            topic      -> FETCH_HEAD
#2> From ../ada
#2>  * branch            topic      -> FETCH_HEAD

## the upstream is gone
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git branch topic; git push -q origin topic; cd ../ben; git fetch -q; git switch -q topic; git -C ../ada push -q --delete origin topic; git pull; echo $?; git fetch -p; git status; git branch -vv; git pull; echo $?
#> 1
#> On branch topic
#> Your branch is based on 'origin/topic', but the upstream is gone.
#>   (use "git branch --unset-upstream" to fixup)
#>
#> nothing to commit, working tree clean
#>   main  bf69960 [origin/main] one
#> * topic bf69960 [origin/topic: gone] one
#> 1
#2> Your configuration specifies to merge with the ref 'refs/heads/topic'
#2> from the remote, but no such ref was fetched.
#2> From /home/learner/case/hub
#2>  - [deleted]         (none)     -> origin/topic
#2> Your configuration specifies to merge with the ref 'refs/heads/topic'
#2> from the remote, but no such ref was fetched.

## rebase that only moves on
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo a > a; git add .; git commit -qm a; git push -q; cd ../ben; git pull --rebase; echo $?; git log --oneline
#> Updating bf69960..91a337f
#> Fast-forward
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#> 0
#> 91a337f a
#> bf69960 one
#2> From /home/learner/case/hub
#2>    bf69960..91a337f  main       -> origin/main

## with rebase
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo a > a; git add .; git commit -qm a; git push -q; cd ../ben; echo b > b; git add .; git commit -qm b; git pull --rebase 2>&1 | tr '\r' '\n' | grep -v '^ *$'; git log --oneline --graph; git status; git reflog -4; git pull --rebase; echo $?; echo x >> list; git pull --rebase; echo $?; git add .; git pull -r; echo $?; git push
#> From /home/learner/case/hub
#>    bf69960..91a337f  main       -> origin/main
#> Rebasing (1/1)
#> Successfully rebased and updated refs/heads/main.
#> * 1955237 b
#> * 91a337f a
#> * bf69960 one
#> On branch main
#> Your branch is ahead of 'origin/main' by 1 commit.
#>   (use "git push" to publish your local commits)
#>
#> nothing to commit, working tree clean
#> 1955237 HEAD@{0}: pull --rebase (finish): returning to refs/heads/main
#> 1955237 HEAD@{1}: pull --rebase (pick): b
#> 91a337f HEAD@{2}: pull --rebase (start): checkout 91a337fef200d686d16047a85c2dce1ce37dc319
#> dcf04a8 HEAD@{3}: commit: b
#> Current branch main is up to date.
#> 0
#> 128
#> 128
#2> error: cannot pull with rebase: You have unstaged changes.
#2> error: please commit or stash them.
#2> error: cannot pull with rebase: Your index contains uncommitted changes.
#2> error: please commit or stash them.
#2> To /home/learner/case/hub.git
#2>    91a337f..1955237  main -> main

## rebase as the setting says, and a conflict in it
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; sed -i 's/3/three/' list; git commit -qam ada; git push -q; cd ../ben; git config pull.rebase true; sed -i 's/3/drei/' list; git commit -qam ben; git pull > out 2>&1; echo $?; tr '\r' '\n' < out | grep -v '^ *$'; rm out; git status; cat list; sed -i '/^[<=>]/d; /drei/d' list; echo drei >> list; git add list; GIT_EDITOR=true git rebase --continue 2>&1 | tr '\r' '\n' | grep -v '^ *$'; git log --oneline; git push; git status -sb
#> 1
#> From /home/learner/case/hub
#>    bf69960..6ad85ad  main       -> origin/main
#> Rebasing (1/1)
#> Auto-merging list
#> CONFLICT (content): Merge conflict in list
#> error: could not apply cd31270... ben
#> hint: Resolve all conflicts manually, mark them as resolved with
#> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#> hint: You can instead skip this commit: run "git rebase --skip".
#> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#> Could not apply cd31270... ben
#> interactive rebase in progress; onto 6ad85ad
#> Last command done (1 command done):
#>    pick cd31270 ben
#> No commands remaining.
#> You are currently rebasing branch 'main' on '6ad85ad'.
#>   (fix conflicts and then run "git rebase --continue")
#>   (use "git rebase --skip" to skip this patch)
#>   (use "git rebase --abort" to check out the original branch)
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   list
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> 2
#> <<<<<<< HEAD
#> three
#> =======
#> drei
#> >>>>>>> cd31270 (ben)
#> 4
#> 5
#> [detached HEAD a498825] ben
#>  1 file changed, 1 insertion(+)
#> Successfully rebased and updated refs/heads/main.
#> a498825 ben
#> 6ad85ad ada
#> bf69960 one
#> ## main...origin/main
#2> To /home/learner/case/hub.git
#2>    6ad85ad..a498825  main -> main

## rebase of a branch onto one that was named
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc topic; echo t > t; git add .; git commit -qm t; git push -q origin topic; cd ../ben; echo b > b; git add .; git commit -qm b; git pull -q --rebase origin topic; echo $?; git log --oneline; git config branch.main.rebase true; git pull; git -c branch.main.rebase=false pull; git pull --no-rebase; git remote show origin; git -c pull.rebase=frob pull origin; echo $?
#> 0
#> 71c1588 b
#> f3ac8eb t
#> bf69960 one
#> Current branch main is up to date.
#> Already up to date.
#> Already up to date.
#> * remote origin
#>   Fetch URL: /home/learner/case/hub.git
#>   Push  URL: /home/learner/case/hub.git
#>   HEAD branch: main
#>   Remote branches:
#>     main  tracked
#>     topic tracked
#>   Local branch configured for 'git pull':
#>     main rebases onto remote main
#>   Local ref configured for 'git push':
#>     main pushes to main (fast-forwardable)
#> Current branch main is up to date.
#> 0

## rebase with changes put aside
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo a > a; git add .; git commit -qm a; git push -q; cd ../ben; echo b > b; git add .; git commit -qm b; echo x >> list; git pull --rebase --autostash 2>&1 | tr '\r' '\n' | grep -v '^ *$'; git status -s; git stash list; git log --oneline; git config rebase.autoStash true; git pull --rebase; git pull -q --rebase; echo $?; git status -s
#> From /home/learner/case/hub
#>    bf69960..91a337f  main       -> origin/main
#> Created autostash: 66df811
#> Rebasing (1/1)
#> Applied autostash.
#> Successfully rebased and updated refs/heads/main.
#>  M list
#> 1955237 b
#> 91a337f a
#> bf69960 one
#> Created autostash: 3cd358f
#> Current branch main is up to date.
#> Created autostash: 3cd358f
#> 0
#>  M list
#2> Applied autostash.
#2> Applied autostash.
