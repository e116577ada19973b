# Two working copies around one bare repository. Recorded from git 2.39.5.

## the textbook: both push, the second one merges
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com
cd ada; echo 'tea 4' >> list; git commit -qam 'Tea costs 4'; git push; cd ../ben
sed -i 's/^1$/one/' list; git commit -qam 'One in words'; git status; git push; git pull --no-rebase --no-edit; cat list; git push; git log --oneline --graph --decorate; cd ../ada; git status; git pull; git log --oneline; git status; git diff origin/main; git log origin/main..; git -C ../hub.git log --oneline --graph
#> On branch main
#> Your branch is ahead of 'origin/main' by 1 commit.
#>   (use "git push" to publish your local commits)
#>
#> nothing to commit, working tree clean
#> Auto-merging list
#> Merge made by the 'ort' strategy.
#>  list | 1 +
#>  1 file changed, 1 insertion(+)
#> one
#> 2
#> 3
#> 4
#> 5
#> tea 4
#> *   904884b (HEAD -> main, origin/main, origin/HEAD) Merge branch 'main' of /home/learner/case/hub
#>$ |\\ \x20
#> | * 4f7d4d8 Tea costs 4
#> * | 5780a41 One in words
#>$ |/ \x20
#> * bf69960 one
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> Updating 4f7d4d8..904884b
#> Fast-forward
#>  list | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> 904884b Merge branch 'main' of /home/learner/case/hub
#> 5780a41 One in words
#> 4f7d4d8 Tea costs 4
#> bf69960 one
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> *   904884b Merge branch 'main' of /home/learner/case/hub
#>$ |\\ \x20
#> | * 4f7d4d8 Tea costs 4
#> * | 5780a41 One in words
#>$ |/ \x20
#> * bf69960 one
#2> To /home/learner/case/hub.git
#2>    bf69960..4f7d4d8  main -> main
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (fetch first)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because the remote contains work that you do
#2> hint: not have locally. This is usually caused by another repository pushing
#2> hint: to the same ref. You may want to first integrate the remote changes
#2> hint: (e.g., 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> From /home/learner/case/hub
#2>    bf69960..4f7d4d8  main       -> origin/main
#2> To /home/learner/case/hub.git
#2>    4f7d4d8..904884b  main -> main
#2> From /home/learner/case/hub
#2>    4f7d4d8..904884b  main       -> origin/main

## a branch for review, merged by the other
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com
cd ada; git switch -qc price; echo 'tea 4' >> list; git commit -qam 'Tea costs 4'; git push -u origin price; git status; echo 'mug 9' >> list; git commit -qam 'Mugs'; git status; git push; cd ../ben
git fetch; git branch -a; git log --oneline main..origin/price; git diff --stat main origin/price; git switch price; git log --oneline -1; git switch main; git merge origin/price; git push; git push origin --delete price; git branch -d price; cd ../ada; git switch main; git pull; git branch -vv; git fetch -p; git branch -vv; git branch -d price; git branch -a
#> branch 'price' set up to track 'origin/price'.
#> On branch price
#> Your branch is up to date with 'origin/price'.
#>
#> nothing to commit, working tree clean
#> On branch price
#> Your branch is ahead of 'origin/price' by 1 commit.
#>   (use "git push" to publish your local commits)
#>
#> nothing to commit, working tree clean
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#>   remotes/origin/price
#> fe06209 Mugs
#> 4f7d4d8 Tea costs 4
#>  list | 2 ++
#>  1 file changed, 2 insertions(+)
#> branch 'price' set up to track 'origin/price'.
#> fe06209 Mugs
#> Your branch is up to date with 'origin/main'.
#> Updating bf69960..fe06209
#> Fast-forward
#>  list | 2 ++
#>  1 file changed, 2 insertions(+)
#> Deleted branch price (was fe06209).
#> Your branch is up to date with 'origin/main'.
#> Updating bf69960..fe06209
#> Fast-forward
#>  list | 2 ++
#>  1 file changed, 2 insertions(+)
#> * main  fe06209 [origin/main] Mugs
#>   price fe06209 [origin/price] Mugs
#> * main  fe06209 [origin/main] Mugs
#>   price fe06209 [origin/price: gone] Mugs
#> Deleted branch price (was fe06209).
#> * main
#>   remotes/origin/main
#2> To /home/learner/case/hub.git
#2>  * [new branch]      price -> price
#2> To /home/learner/case/hub.git
#2>    4f7d4d8..fe06209  price -> price
#2> From /home/learner/case/hub
#2>  * [new branch]      price      -> origin/price
#2> Switched to a new branch 'price'
#2> Switched to branch 'main'
#2> To /home/learner/case/hub.git
#2>    bf69960..fe06209  main -> main
#2> To /home/learner/case/hub.git
#2>  - [deleted]         price
#2> Switched to branch 'main'
#2> From /home/learner/case/hub
#2>    bf69960..fe06209  main       -> origin/main
#2> From /home/learner/case/hub
#2>  - [deleted]         (none)     -> origin/price

## a conflict between two people, given up and then solved
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com
cd ada; sed -i 's/^3$/three/' list; git commit -qam 'Three in English'; git push -q; cd ../ben
sed -i 's/^3$/tres/' list; git commit -qam 'Three in Spanish'; git pull --no-rebase; git status -sb; git merge --abort; git status; git pull --no-rebase; git diff; printf '1\n2\nthree, tres\n4\n5\n' > list; git commit -am 'Both'; git push; git log --oneline --graph; git show --stat | tail -5
#> Auto-merging list
#> CONFLICT (content): Merge conflict in list
#> Automatic merge failed; fix conflicts and then commit the result.
#> ## main...origin/main [ahead 1, behind 1]
#> UU list
#> On branch main
#> Your branch and 'origin/main' have diverged,
#> and have 1 and 1 different commits each, respectively.
#>   (use "git pull" to merge the remote branch into yours)
#>
#> nothing to commit, working tree clean
#> Auto-merging list
#> CONFLICT (content): Merge conflict in list
#> Automatic merge failed; fix conflicts and then commit the result.
#> diff --cc list
#> index 9983e8c,c4fcee8..0000000
#> --- a/list
#> +++ b/list
#> @@@ -1,5 -1,5 +1,9 @@@
#>   1
#>   2
#> ++<<<<<<< HEAD
#>  +tres
#> ++=======
#> + three
#> ++>>>>>>> 5fddd916bc2265633fe93ba951a143840dc8e5c3
#>   4
#>   5
#> [main 5bb7126] Both
#> *   5bb7126 Both
#>$ |\\ \x20
#> | * 5fddd91 Three in English
#> * | ea4c667 Three in Spanish
#>$ |/ \x20
#> * bf69960 one
#>
#>     Both
#>
#>  list | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#2> From /home/learner/case/hub
#2>    bf69960..5fddd91  main       -> origin/main
#2> To /home/learner/case/hub.git
#2>    5fddd91..5bb7126  main -> main

## forced by mistake, brought back
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com
cd ada; echo a >> list; git commit -qam 'Important'; git push -q; cd ../ben; git commit -q --allow-empty -m 'Mine'; git push --force; git -C ../hub.git log --oneline; cd ../ada; git fetch; git status; git push; git push --force-with-lease; git -C ../hub.git log --oneline; cd ../ben; git fetch; git reset -q --hard origin/main; git log --oneline
#> cbb8357 Mine
#> bf69960 one
#> On branch main
#> Your branch and 'origin/main' have diverged,
#> and have 1 and 1 different commits each, respectively.
#>   (use "git pull" to merge the remote branch into yours)
#>
#> nothing to commit, working tree clean
#> d6e3807 Important
#> bf69960 one
#> d6e3807 Important
#> bf69960 one
#2> To /home/learner/case/hub.git
#2>  + d6e3807...cbb8357 main -> main (forced update)
#2> From /home/learner/case/hub
#2>  + d6e3807...cbb8357 main       -> origin/main  (forced update)
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (non-fast-forward)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because the tip of your current branch is behind
#2> hint: its remote counterpart. Integrate the remote changes (e.g.
#2> hint: 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> To /home/learner/case/hub.git
#2>  + cbb8357...d6e3807 main -> main (forced update)
#2> From /home/learner/case/hub
#2>  + cbb8357...d6e3807 main       -> origin/main  (forced update)

## commits made before somebody cloned the empty hub
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; mkdir shop; cd shop; git init -q; echo hi > a; git add .; git commit -qm one; git branch -M main; git remote add origin ../hub.git; git push -u origin main; cd ..; git clone hub.git; cd hub; git log --oneline; git remote show origin; echo more >> a; git commit -am more; git push; cd ../shop; git pull; cat a; git remote -v
#> branch 'main' set up to track 'origin/main'.
#> 7b42feb one
#> * remote origin
#>   Fetch URL: /home/learner/case/hub.git
#>   Push  URL: /home/learner/case/hub.git
#>   HEAD branch: main
#>   Remote branch:
#>     main tracked
#>   Local branch configured for 'git pull':
#>     main merges with remote main
#>   Local ref configured for 'git push':
#>     main pushes to main (up to date)
#> [main c758764] more
#>  1 file changed, 1 insertion(+)
#> Updating 7b42feb..c758764
#> Fast-forward
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> hi
#> more
#> origin	../hub.git (fetch)
#> origin	../hub.git (push)
#2> To ../hub.git
#2>  * [new branch]      main -> main
#2> Cloning into 'hub'...
#2> done.
#2> To /home/learner/case/hub.git
#2>    7b42feb..c758764  main -> main
#2> From ../hub
#2>    7b42feb..c758764  main       -> origin/main

## a hub whose history has nothing in common
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; mkdir own; cd own; git init -q; echo x > x; git add .; git commit -qm own; git remote add origin ../hub.git; git push -u origin main; git pull origin main; git pull origin main --allow-unrelated-histories; git pull origin main --no-rebase; echo $?; git pull origin main --allow-unrelated-histories --no-rebase --no-edit; git log --oneline --graph; git push -u origin main
#> 128
#> Merge made by the 'ort' strategy.
#>  list | 5 +++++
#>  1 file changed, 5 insertions(+)
#>  create mode 100644 list
#> *   d54c2b8 Merge branch 'main' of ../hub
#>$ |\\ \x20
#> | * bf69960 one
#> * 19ccdc0 own
#> branch 'main' set up to track 'origin/main'.
#2> To ../hub.git
#2>  ! [rejected]        main -> main (fetch first)
#2> error: failed to push some refs to '../hub.git'
#2> hint: Updates were rejected because the remote contains work that you do
#2> hint: not have locally. This is usually caused by another repository pushing
#2> hint: to the same ref. You may want to first integrate the remote changes
#2> hint: (e.g., 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> From ../hub
#2>  * branch            main       -> FETCH_HEAD
#2>  * [new branch]      main       -> origin/main
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
#2> From ../hub
#2>  * branch            main       -> FETCH_HEAD
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
#2> From ../hub
#2>  * branch            main       -> FETCH_HEAD
#2> fatal: refusing to merge unrelated histories
#2> From ../hub
#2>  * branch            main       -> FETCH_HEAD
#2> To ../hub.git
#2>    bf69960..d54c2b8  main -> main
