# More ways to say it, and places to say it from. Recorded from git 2.39.5.

## words in another order
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc t; git commit -q --allow-empty -m t; git push origin t --force-with-lease; git push origin -u HEAD; git push -fu origin t; git commit -q --allow-empty -m u; git push --quiet; git push -v origin t; cd ../ben; git fetch origin --prune; git fetch -v origin t:refs/remotes/x/t; git pull origin t --ff-only; git pull -v; git pull -q; git log --oneline -2
#> branch 't' set up to track 'origin/t'.
#> branch 't' set up to track 'origin/t'.
#> Updating bf69960..1606d86
#> Fast-forward
#> Already up to date.
#> 1606d86 u
#> b668fca t
#2> To /home/learner/case/hub.git
#2>  * [new branch]      t -> t
#2> Everything up-to-date
#2> Everything up-to-date
#2> Pushing to /home/learner/case/hub.git
#2> To /home/learner/case/hub.git
#2>  = [up to date]      t -> t
#2> updating local tracking ref 'refs/remotes/origin/t'
#2> Everything up-to-date
#2> From /home/learner/case/hub
#2>  * [new branch]      t          -> origin/t
#2> From /home/learner/case/hub
#2>  * [new branch]      t          -> x/t
#2>  = [up to date]      t          -> origin/t
#2> From /home/learner/case/hub
#2>  * branch            t          -> FETCH_HEAD
#2> From /home/learner/case/hub
#2>  = [up to date]      main       -> origin/main
#2>  = [up to date]      t          -> origin/t

## tags on the way
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git tag v1; git tag -am 'Second' v2; git push origin v1 v2; git commit -q --allow-empty -m next; git tag -am 'Third' v3; git tag light; git push --follow-tags; git push --tags; git push origin :v1; git push --delete origin tag v2; git ls-remote --tags; cd ../ben; git pull; git tag; git fetch --tags; git fetch -P -p; git tag; git fetch origin tag v3; git show -s v3; git push origin v3; git log --oneline --decorate
#> 154986dad177f8d0e104140f580059b73e6b273b	refs/tags/light
#> 4bedfbef8d3566c0021c43700429292311039cee	refs/tags/v3
#> 154986dad177f8d0e104140f580059b73e6b273b	refs/tags/v3^{}
#> Updating bf69960..154986d
#> Fast-forward
#> light
#> v3
#> light
#> v3
#> tag v3
#> Tagger: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#> Third
#>
#> commit 154986dad177f8d0e104140f580059b73e6b273b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     next
#> 154986d (HEAD -> main, tag: v3, tag: light, origin/main, origin/HEAD) next
#> bf69960 one
#2> To /home/learner/case/hub.git
#2>  * [new tag]         v1 -> v1
#2>  * [new tag]         v2 -> v2
#2> To /home/learner/case/hub.git
#2>    bf69960..154986d  main -> main
#2>  * [new tag]         v3 -> v3
#2> To /home/learner/case/hub.git
#2>  * [new tag]         light -> light
#2> To /home/learner/case/hub.git
#2>  - [deleted]         v1
#2> To /home/learner/case/hub.git
#2>  - [deleted]         v2
#2> From /home/learner/case/hub.git
#2> From /home/learner/case/hub
#2>    bf69960..154986d  main       -> origin/main
#2>  * [new tag]         light      -> light
#2>  * [new tag]         v3         -> v3
#2> Everything up-to-date

## below the top, and in a bare repository
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; mkdir -p a/b; cd a/b; git fetch; git pull; git remote -v; git branch -vv; git push; git ls-remote ../../../hub.git; cd ../../../hub.git; git branch -a; git log --oneline; git remote -v; git fetch ../ada main:copied; git branch; git status; echo $?; git rev-parse --is-bare-repository; git config core.bare; git push ../ben main:x; git branch -m copied other; git branch; git fsck; cd objects; git log --oneline -1
#> Already up to date.
#> origin	/home/learner/case/hub.git (fetch)
#> origin	/home/learner/case/hub.git (push)
#> * main bf69960 [origin/main] one
#> * main
#> bf69960 one
#>   copied
#> * main
#> 128
#> true
#> true
#> * main
#>   other
#> bf69960 one
#2> Everything up-to-date
#2> fatal: '../../../hub.git' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> From ../ada
#2>  * [new branch]      main       -> copied
#2> fatal: this operation must be run in a work tree
#2> To ../ben
#2>  * [new branch]      main -> x

## somebody who is not named
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git a 2>/dev/null; cd a; git config --global --unset user.name; git config --global --unset user.email; git commit -q --allow-empty -m x 2>/dev/null; echo $?; GIT_AUTHOR_NAME=X GIT_AUTHOR_EMAIL=x@y GIT_COMMITTER_NAME=X GIT_COMMITTER_EMAIL=x@y git commit -q --allow-empty -m x; git push; cd ..; git clone -q hub.git b; git -C b log --format='%an %ae %s'
#> 128
#> X x@y x
#2> To /home/learner/case/hub.git
#2>  * [new branch]      main -> main

## without the right to write
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; chmod -R a-w hub.git; cd ada; git commit -q --allow-empty -m x; git push; echo $?; chmod -R u+w ../hub.git; git push; chmod a-rx ../hub.git; git fetch; echo $?; chmod u+rx ../hub.git; cd ..; mkdir locked; chmod a-w locked; cd locked; git clone ../hub.git; echo $?; ls
#> 1
#> 128
#> 128
#2> error: remote unpack failed: unable to create temporary object directory
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] main -> main (unpacker error)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> To /home/learner/case/hub.git
#2>    bf69960..fc9c46b  main -> main
#2> fatal: '/home/learner/case/hub.git' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> fatal: could not create work tree dir 'hub': Permission denied

## a work tree without its repository, and a hub that has moved
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; mv hub.git store.git; cd ada; git fetch; echo $?; git push; echo $?; git remote set-url origin ../store.git; git fetch; git push; git remote -v; cd ..; git ls-remote store.git; cd ben; git pull; echo $?; git remote set-url origin ../store; git pull
#> 128
#> 128
#> origin	../store.git (fetch)
#> origin	../store.git (push)
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> 1
#> Already up to date.
#2> fatal: '/home/learner/case/hub.git' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> fatal: '/home/learner/case/hub.git' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> Everything up-to-date
#2> fatal: '/home/learner/case/hub.git' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.

## branches with slashes and likenesses
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; for b in fix/one fix/two feature; do git branch $b; done; git push origin fix/one fix/two feature; git push origin fix; echo $?; git branch feature/x; echo $?; cd ../ben; git fetch; git branch -a; git switch fix/one; git switch one; echo $?; git checkout feature; git branch -vv; git branch -r --list 'origin/fix/*'; git branch -r --merged main; git push origin --delete fix/one fix/two; git branch -r; git switch -qc fix2 origin/feature; git push; echo $?; git push origin HEAD
#> 1
#> 128
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/feature
#>   remotes/origin/fix/one
#>   remotes/origin/fix/two
#>   remotes/origin/main
#> branch 'fix/one' set up to track 'origin/fix/one'.
#> 128
#> branch 'feature' set up to track 'origin/feature'.
#> * feature bf69960 [origin/feature] one
#>   fix/one bf69960 [origin/fix/one] one
#>   main    bf69960 [origin/main] one
#>   origin/fix/one
#>   origin/fix/two
#>   origin/HEAD -> origin/main
#>   origin/feature
#>   origin/fix/one
#>   origin/fix/two
#>   origin/main
#>   origin/HEAD -> origin/main
#>   origin/feature
#>   origin/main
#> 128
#2> To /home/learner/case/hub.git
#2>  * [new branch]      fix/one -> fix/one
#2>  * [new branch]      fix/two -> fix/two
#2>  * [new branch]      feature -> feature
#2> error: src refspec fix does not match any
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> fatal: cannot lock ref 'refs/heads/feature/x': 'refs/heads/feature' exists; cannot create 'refs/heads/feature/x'
#2> From /home/learner/case/hub
#2>  * [new branch]      feature    -> origin/feature
#2>  * [new branch]      fix/one    -> origin/fix/one
#2>  * [new branch]      fix/two    -> origin/fix/two
#2> Switched to a new branch 'fix/one'
#2> fatal: invalid reference: one
#2> Switched to a new branch 'feature'
#2> To /home/learner/case/hub.git
#2>  - [deleted]         fix/one
#2>  - [deleted]         fix/two
#2> fatal: The upstream branch of your current branch does not match
#2> the name of your current branch.  To push to the upstream branch
#2> on the remote, use
#2>
#2>     git push origin HEAD:feature
#2>
#2> To push to the branch of the same name on the remote, use
#2>
#2>     git push origin HEAD
#2>
#2> To choose either option permanently, see push.default in 'git help config'.
#2>
#2> To avoid automatically configuring an upstream branch when its name
#2> won't match the local branch, see option 'simple' of branch.autoSetupMerge
#2> in 'git help config'.
#2>
#2> To /home/learner/case/hub.git
#2>  * [new branch]      HEAD -> fix2

## names that stand in each other's place
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git branch fix; git push -q origin fix; cd ../ben; git fetch -q; cd ../ada; git push -q origin :fix; git branch -D fix; git branch fix/one; git push -q origin fix/one; cd ../ben; git fetch; echo $?; git remote prune origin; git fetch; git branch -r; cd ../ada; git branch -D fix/one; git branch fix; git push origin fix; echo $?; git fetch -p; git branch -a
#> Deleted branch fix (was bf69960).
#> 1
#> Pruning origin
#> URL: /home/learner/case/hub.git
#>  * [pruned] origin/fix
#>   origin/HEAD -> origin/main
#>   origin/fix/one
#>   origin/main
#> Deleted branch fix/one (was bf69960).
#> 1
#>   fix
#> * main
#>   remotes/origin/fix/one
#>   remotes/origin/main
#2> error: cannot lock ref 'refs/remotes/origin/fix/one': 'refs/remotes/origin/fix' exists; cannot create 'refs/remotes/origin/fix/one'
#2> From /home/learner/case/hub
#2>  ! [new branch]      fix/one    -> origin/fix/one  (unable to update local ref)
#2> error: some local refs could not be updated; try running
#2>  'git remote prune origin' to remove any old, conflicting branches
#2> From /home/learner/case/hub
#2>  * [new branch]      fix/one    -> origin/fix/one
#2>$ remote: error: cannot lock ref 'refs/heads/fix': 'refs/heads/fix/one' exists; cannot create 'refs/heads/fix'       \x20
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] fix -> fix (failed to update ref)
#2> error: failed to push some refs to '/home/learner/case/hub.git'

## merged by name of the remote branch
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git commit -q --allow-empty -m a; git push -q; cd ../ben; git commit -q --allow-empty -m b; git fetch -q; git merge --no-edit origin/main; git log -1 --format=%B; git reset -q --hard HEAD~1; git merge --no-edit; git log -1 --format=%B; git reset -q --hard HEAD~1; git merge --no-edit FETCH_HEAD; git log -1 --format=%B; git reset -q --hard HEAD~1; git merge --no-edit @{u}; git log -1 --format=%B; git diff HEAD...origin/main; git log --oneline HEAD...origin/main
#> Merge made by the 'ort' strategy.
#> Merge remote-tracking branch 'origin/main'
#>
#> Merge made by the 'ort' strategy.
#> Merge remote-tracking branch 'refs/remotes/origin/main'
#>
#> Merge made by the 'ort' strategy.
#> Merge branch 'main' of /home/learner/case/hub
#>
#> Merge made by the 'ort' strategy.
#> Merge remote-tracking branch 'origin/main'
#>
#> 405b892 Merge remote-tracking branch 'origin/main'
#> ed56b8f b

## push.default and autoSetupRemote
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git config push.autoSetupRemote true; git switch -qc auto; git push; git branch -vv; git config push.default current; git switch -qc cur; git push; git branch -vv; git config push.default upstream; git switch -qc up origin/main; git commit -q --allow-empty -m up; git push; git config remote.pushDefault ben; git remote add ben ../ben; git config push.default simple; git push; echo $?; git config --unset remote.pushDefault; git config branch.up.pushRemote ben; git push; echo $?; git config remote.origin.push refs/heads/main:refs/heads/main; git config --unset branch.up.pushRemote; git push
#> branch 'auto' set up to track 'origin/auto'.
#> * auto bf69960 [origin/auto] one
#>   main bf69960 [origin/main] one
#> branch 'cur' set up to track 'origin/cur'.
#>   auto bf69960 [origin/auto] one
#> * cur  bf69960 [origin/cur] one
#>   main bf69960 [origin/main] one
#> 0
#> 0
#2> To /home/learner/case/hub.git
#2>  * [new branch]      auto -> auto
#2> To /home/learner/case/hub.git
#2>  * [new branch]      cur -> cur
#2> To /home/learner/case/hub.git
#2>    bf69960..4ce100f  up -> main
#2> To ../ben
#2>  * [new branch]      up -> up
#2> Everything up-to-date
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (non-fast-forward)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because a pushed branch tip is behind its remote
#2> hint: counterpart. Check out this branch and integrate the remote changes
#2> hint: (e.g. 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#? 1

## configuration of a remote by hand
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git config --get remote.origin.url; git config remote.origin.fetch; git config --get-all branch.main.merge; git config remote.two.url ../ada; git remote; git fetch two; git branch -a; git config --add remote.two.fetch '+refs/heads/*:refs/remotes/two/*'; git fetch two; git branch -r; git config --remove-section remote.two; git remote; git branch -r; git config --rename-section branch.main branch.old; git status -sb; git config -l --local | tail -4; git config --get-regexp '^remote'; git config --get-regexp 'nosuch'; echo $?; git config --rename-section nosuch x; echo $?
#> /home/learner/case/hub.git
#> +refs/heads/*:refs/remotes/origin/*
#> refs/heads/main
#> origin
#> two
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#>   origin/HEAD -> origin/main
#>   origin/main
#>   two/main
#> origin
#>   origin/HEAD -> origin/main
#>   origin/main
#>   two/main
#> ## main
#> branch.old.remote=origin
#> branch.old.merge=refs/heads/main
#> user.name=Ben
#> user.email=ben@example.com
#> remote.origin.url /home/learner/case/hub.git
#> remote.origin.fetch +refs/heads/*:refs/remotes/origin/*
#> 1
#> 128
#2> From ../ada
#2>  * branch            HEAD       -> FETCH_HEAD
#2> From ../ada
#2>  * [new branch]      main       -> two/main
#2> fatal: no such section: nosuch
