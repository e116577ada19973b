# Own commits given to another repository. Recorded from git 2.39.5.

## a first push with -u
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git init -q ada; cd ada; git remote add origin ../hub.git; seq 3 > list; git add .; git commit -qm one; git status; git push; echo $?; git push -u origin main; echo $?; cat .git/config; git status; git branch -vv; git log --oneline --decorate; git push; git -C ../hub.git log --oneline; git reflog show origin/main
#> On branch main
#> nothing to commit, working tree clean
#> 128
#> branch 'main' set up to track 'origin/main'.
#> 0
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "origin"]
#> 	url = ../hub.git
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [branch "main"]
#> 	remote = origin
#> 	merge = refs/heads/main
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> * main 9cb055a [origin/main] one
#> 9cb055a (HEAD -> main, origin/main) one
#> 9cb055a one
#> 9cb055a refs/remotes/origin/main@{0}: update by push
#2> fatal: The current branch main has no upstream branch.
#2> To push the current branch and set the remote as upstream, use
#2>
#2>     git push --set-upstream origin main
#2>
#2> To have this happen automatically for branches without a tracking
#2> upstream, see 'push.autoSetupRemote' in 'git help config'.
#2>
#2> To ../hub.git
#2>  * [new branch]      main -> main
#2> Everything up-to-date

## a further push, and what is up to date
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; echo 6 >> list; git commit -qam two; git status; git status -sb; git push; git status; git push origin main; git push; echo $?; git -C ../hub.git log --oneline
#> On branch main
#> Your branch is ahead of 'origin/main' by 1 commit.
#>   (use "git push" to publish your local commits)
#>
#> nothing to commit, working tree clean
#> ## main...origin/main [ahead 1]
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> 0
#> e55444b two
#> bf69960 one
#2> To /home/learner/case/hub.git
#2>    bf69960..e55444b  main -> main
#2> Everything up-to-date
#2> Everything up-to-date

## a push that would lose commits
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo a >> list; git commit -qam a; git push -q; cd ../ben; echo b >> list; git commit -qam b; git push; echo $?; git fetch; git push; echo $?; git status; git push --force; echo $?; git -C ../hub.git log --oneline; cd ../ada; git push -f origin main; git push; git push --force-with-lease origin main
#> 1
#> 1
#> On branch main
#> Your branch and 'origin/main' have diverged,
#> and have 1 and 1 different commits each, respectively.
#>   (use "git pull" to merge the remote branch into yours)
#>
#> nothing to commit, working tree clean
#> 0
#> bd9a542 b
#> bf69960 one
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (fetch first)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because the remote contains work that you do
#2> hint: not have locally. This is usually caused by another repository pushing
#2> hint: to the same ref. You may want to first integrate the remote changes
#2> hint: (e.g., 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> From /home/learner/case/hub
#2>    bf69960..75c2d2a  main       -> origin/main
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (non-fast-forward)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because the tip of your current branch is behind
#2> hint: its remote counterpart. Integrate the remote changes (e.g.
#2> hint: 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> To /home/learner/case/hub.git
#2>  + 75c2d2a...bd9a542 main -> main (forced update)
#2> To /home/learner/case/hub.git
#2>  + bd9a542...75c2d2a main -> main (forced update)
#2> Everything up-to-date
#2> Everything up-to-date

## force-with-lease
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo a >> list; git commit -qam a; git push -q; cd ../ben; echo b >> list; git commit -qam b; git push --force-with-lease; echo $?; git fetch -q; git push --force-with-lease; echo $?; cd ../ada; git commit -q --amend -m again; git push --force-with-lease=main:$(git rev-parse origin/main); echo $?
#> 1
#> 0
#> 1
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (stale info)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> To /home/learner/case/hub.git
#2>  + 75c2d2a...bd9a542 main -> main (forced update)
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (stale info)
#2> error: failed to push some refs to '/home/learner/case/hub.git'

## new branches, other names, and deleted ones
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git push; echo $?; git push origin topic; git push -u origin topic; git push origin topic:other; git push origin HEAD; git push origin HEAD:refs/heads/third; git branch -a; git push origin --delete other; git push origin :third; git push --delete origin nosuch; echo $?; git branch -a; git -C ../hub.git branch
#> 128
#> branch 'topic' set up to track 'origin/topic'.
#>   main
#> * topic
#>   remotes/origin/main
#>   remotes/origin/other
#>   remotes/origin/third
#>   remotes/origin/topic
#> 1
#>   main
#> * topic
#>   remotes/origin/main
#>   remotes/origin/topic
#> * main
#>   topic
#2> fatal: The current branch topic has no upstream branch.
#2> To push the current branch and set the remote as upstream, use
#2>
#2>     git push --set-upstream origin topic
#2>
#2> To have this happen automatically for branches without a tracking
#2> upstream, see 'push.autoSetupRemote' in 'git help config'.
#2>
#2> To /home/learner/case/hub.git
#2>  * [new branch]      topic -> topic
#2> Everything up-to-date
#2> To /home/learner/case/hub.git
#2>  * [new branch]      topic -> other
#2> Everything up-to-date
#2> To /home/learner/case/hub.git
#2>  * [new branch]      HEAD -> third
#2> To /home/learner/case/hub.git
#2>  - [deleted]         other
#2> To /home/learner/case/hub.git
#2>  - [deleted]         third
#2> error: unable to delete 'nosuch': remote ref does not exist
#2> error: failed to push some refs to '/home/learner/case/hub.git'

## a branch whose upstream has another name
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git switch -qc work origin/main; git branch -vv; echo t > t; git add .; git commit -qm t; git push; echo $?; git push origin HEAD:main; git -c push.default=upstream push; git -c push.default=current push; git -c push.default=nothing push; echo $?; git -c push.default=matching push; git -c push.default=frob push; echo $?
#>   main bf69960 [origin/main] one
#> * work bf69960 [origin/main] one
#> 128
#> 128
#> 128
#2> fatal: The upstream branch of your current branch does not match
#2> the name of your current branch.  To push to the upstream branch
#2> on the remote, use
#2>
#2>     git push origin HEAD:main
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
#2>    bf69960..f3ac8eb  HEAD -> main
#2> Everything up-to-date
#2> To /home/learner/case/hub.git
#2>  * [new branch]      work -> work
#2> fatal: You didn't specify any refspecs to push, and push.default is "nothing".
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (non-fast-forward)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because a pushed branch tip is behind its remote
#2> hint: counterpart. Check out this branch and integrate the remote changes
#2> hint: (e.g. 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> error: malformed value for push.default: frob
#2> error: must be one of nothing, matching, simple, upstream or current
#2> fatal: unable to parse 'push.default' from command-line config

## tags
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git rev-parse HEAD > .git/refs/tags/v1; git rev-parse HEAD > .git/refs/tags/v2; git push origin v1; git push --tags; git push --tags; git push origin --delete v1; git push origin :refs/tags/v2; git ls-remote -q; echo 6 >> list; git commit -qam two; git push -q origin v1; git rev-parse HEAD > .git/refs/tags/v1; git push origin v1; echo $?; git push -f origin v1
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> 1
#2> To /home/learner/case/hub.git
#2>  * [new tag]         v1 -> v1
#2> To /home/learner/case/hub.git
#2>  * [new tag]         v2 -> v2
#2> Everything up-to-date
#2> To /home/learner/case/hub.git
#2>  - [deleted]         v1
#2> To /home/learner/case/hub.git
#2>  - [deleted]         v2
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        v1 -> v1 (already exists)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because the tag already exists in the remote.
#2> To /home/learner/case/hub.git
#2>  + bf69960...e55444b v1 -> v1 (forced update)

## what does not match
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git push origin nosuch; echo $?; git push nosuch main; echo $?; git push origin nosuch:main; echo $?; git switch -q --detach; git push; echo $?; git push origin HEAD:main; git push origin HEAD:new; echo $?; git push origin HEAD; echo $?
#> 1
#> 128
#> 1
#> 128
#> 1
#> 1
#2> error: src refspec nosuch does not match any
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> fatal: 'nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> error: src refspec nosuch does not match any
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> fatal: You are not currently on a branch.
#2> To push the history leading to the current (detached HEAD)
#2> state now, use
#2>
#2>     git push origin HEAD:<name-of-remote-branch>
#2>
#2> Everything up-to-date
#2> error: The destination you provided is not a full refname (i.e.,
#2> starting with "refs/"). We tried to guess what you meant by:
#2>
#2> - Looking for a ref that matches 'new' on the remote side.
#2> - Checking if the <src> being pushed ('HEAD')
#2>   is a ref in "refs/{heads,tags}/". If so we add a corresponding
#2>   refs/{heads,tags}/ prefix on the remote side.
#2>
#2> Neither worked, so we gave up. You must fully qualify the ref.
#2> hint: The <src> part of the refspec is a commit object.
#2> hint: Did you mean to create a new branch by pushing to
#2> hint: 'HEAD:refs/heads/new'?
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> error: The destination you provided is not a full refname (i.e.,
#2> starting with "refs/"). We tried to guess what you meant by:
#2>
#2> - Looking for a ref that matches 'HEAD' on the remote side.
#2> - Checking if the <src> being pushed ('HEAD')
#2>   is a ref in "refs/{heads,tags}/". If so we add a corresponding
#2>   refs/{heads,tags}/ prefix on the remote side.
#2>
#2> Neither worked, so we gave up. You must fully qualify the ref.
#2> hint: The <src> part of the refspec is a commit object.
#2> hint: Did you mean to create a new branch by pushing to
#2> hint: 'HEAD:refs/heads/HEAD'?
#2> error: failed to push some refs to '/home/learner/case/hub.git'

## before the first commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada; cd ada; git push; echo $?; git push origin main; echo $?; git push -u origin main; echo $?
#> 1
#> 1
#> 1
#2> warning: You appear to have cloned an empty repository.
#2> error: src refspec refs/heads/main does not match any
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> error: src refspec main does not match any
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> error: src refspec main does not match any
#2> error: failed to push some refs to '/home/learner/case/hub.git'

## into the branch that somebody is on
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git remote add ben ../ben; echo a >> list; git commit -qam a; git push ben main; echo $?; git push ben main:from-ada; git -C ../ben config receive.denyCurrentBranch ignore; git push ben main; git -C ../ben status -s; git -C ../ben config receive.denyCurrentBranch updateInstead; git -C ../ben reset -q --hard; git commit -q --allow-empty -m more; git push ben main; git -C ../ben status -s; git push ben --delete main; echo $?
#> 1
#> M  list
#> 1
#2>$ remote: error: refusing to update checked out branch: refs/heads/main       \x20
#2>$ remote: error: By default, updating the current branch in a non-bare repository       \x20
#2>$ remote: is denied, because it will make the index and work tree inconsistent       \x20
#2>$ remote: with what you pushed, and will require 'git reset --hard' to match       \x20
#2>$ remote: the work tree to HEAD.       \x20
#2>$ remote:\x20
#2>$ remote: You can set the 'receive.denyCurrentBranch' configuration variable       \x20
#2>$ remote: to 'ignore' or 'warn' in the remote repository to allow pushing into       \x20
#2>$ remote: its current branch; however, this is not recommended unless you       \x20
#2>$ remote: arranged to update its work tree to match what you pushed in some       \x20
#2>$ remote: other way.       \x20
#2>$ remote:\x20
#2>$ remote: To squelch this message and still keep the default behaviour, set       \x20
#2>$ remote: 'receive.denyCurrentBranch' configuration variable to 'refuse'.       \x20
#2> To ../ben
#2>  ! [remote rejected] main -> main (branch is currently checked out)
#2> error: failed to push some refs to '../ben'
#2> To ../ben
#2>  * [new branch]      main -> from-ada
#2> To ../ben
#2>    bf69960..75c2d2a  main -> main
#2> To ../ben
#2>    75c2d2a..7c0d954  main -> main
#2>$ remote: error: By default, deleting the current branch is denied, because the next       \x20
#2>$ remote: 'git clone' won't result in any file checked out, causing confusion.       \x20
#2>$ remote:\x20
#2>$ remote: You can set 'receive.denyDeleteCurrent' configuration variable to       \x20
#2>$ remote: 'warn' or 'ignore' in the remote repository to allow deleting the       \x20
#2>$ remote: current branch, with or without a warning message.       \x20
#2>$ remote:\x20
#2>$ remote: To squelch this message, you can set it to 'refuse'.       \x20
#2>$ remote: error: refusing to delete the current branch: refs/heads/main       \x20
#2> To ../ben
#2>  ! [remote rejected] main (deletion of the current branch prohibited)
#2> error: failed to push some refs to '../ben'

## dry run, verbose, quiet, porcelain
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; echo 6 >> list; git commit -qam two; git branch b; git push -n; git push -v; git push -q origin b; echo 7 >> list; git commit -qam three; git push --porcelain origin main b:c; git push --porcelain; git push -v; git push --all; git push --all --tags; echo $?
#> To /home/learner/case/hub.git
#>  	refs/heads/main:refs/heads/main	e55444b..3f5e211
#> *	refs/heads/b:refs/heads/c	[new branch]
#> Done
#> To /home/learner/case/hub.git
#> =	refs/heads/main:refs/heads/main	[up to date]
#> Done
#> 128
#2> To /home/learner/case/hub.git
#2>    bf69960..e55444b  main -> main
#2> Pushing to /home/learner/case/hub.git
#2> To /home/learner/case/hub.git
#2>    bf69960..e55444b  main -> main
#2> updating local tracking ref 'refs/remotes/origin/main'
#2> Pushing to /home/learner/case/hub.git
#2> To /home/learner/case/hub.git
#2>  = [up to date]      main -> main
#2> updating local tracking ref 'refs/remotes/origin/main'
#2> Everything up-to-date
#2> Everything up-to-date
#2> fatal: options '--all' and '--tags' cannot be used together

## all branches at once
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git branch a; git branch b; echo 6 >> list; git commit -qam two; git push --all origin; git push --all; git reset -q --hard HEAD~1; echo x >> list; git commit -qam x; git branch c; git push origin main c; echo $?; git push --atomic origin main c; echo $?; git push origin +main; git push --mirror; git -C ../hub.git branch
#> 1
#> 1
#>   a
#>   b
#>   c
#> * main
#2> To /home/learner/case/hub.git
#2>    bf69960..e55444b  main -> main
#2>  * [new branch]      a -> a
#2>  * [new branch]      b -> b
#2> Everything up-to-date
#2> To /home/learner/case/hub.git
#2>  * [new branch]      c -> c
#2>  ! [rejected]        main -> main (non-fast-forward)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because the tip of your current branch is behind
#2> hint: its remote counterpart. Integrate the remote changes (e.g.
#2> hint: 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> error: atomic push failed for ref refs/heads/main. status: 2
#2>
#2> fatal: the remote end hung up unexpectedly
#2> To /home/learner/case/hub.git
#2>  ! [rejected]        main -> main (non-fast-forward)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> hint: Updates were rejected because the tip of your current branch is behind
#2> hint: its remote counterpart. Integrate the remote changes (e.g.
#2> hint: 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> To /home/learner/case/hub.git
#2>  + e55444b...b0de9ee main -> main (forced update)
#2> To /home/learner/case/hub.git
#2>  * [new reference]   origin/a -> origin/a
#2>  * [new reference]   origin/b -> origin/b
#2>  * [new reference]   origin/c -> origin/c
#2>  * [new reference]   origin/main -> origin/main

## the server may refuse
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; git -C hub.git config receive.denyNonFastForwards true; git -C hub.git config receive.denyDeletes true; cd ada; git branch x; git push -q origin x; git commit -q --amend -m other; git push -f; echo $?; git push origin --delete x; echo $?; git push origin --delete main; echo $?; git -C ../hub.git config receive.denyDeletes false; git push origin --delete main; echo $?
#> 1
#> 1
#> 1
#> 1
#2>$ remote: error: denying non-fast-forward refs/heads/main (you should pull first)       \x20
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] main -> main (non-fast-forward)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2>$ remote: error: denying ref deletion for refs/heads/x       \x20
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] x (deletion prohibited)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2>$ remote: error: denying ref deletion for refs/heads/main       \x20
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] main (deletion prohibited)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2>$ remote: error: By default, deleting the current branch is denied, because the next       \x20
#2>$ remote: 'git clone' won't result in any file checked out, causing confusion.       \x20
#2>$ remote:\x20
#2>$ remote: You can set 'receive.denyDeleteCurrent' configuration variable to       \x20
#2>$ remote: 'warn' or 'ignore' in the remote repository to allow deleting the       \x20
#2>$ remote: current branch, with or without a warning message.       \x20
#2>$ remote:\x20
#2>$ remote: To squelch this message, you can set it to 'refuse'.       \x20
#2>$ remote: error: refusing to delete the current branch: refs/heads/main       \x20
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] main (deletion of the current branch prohibited)
#2> error: failed to push some refs to '/home/learner/case/hub.git'

## hooks at the other end
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; printf '#!/bin/sh\necho got it; cat\n' > hub.git/hooks/post-receive; printf '#!/bin/sh\necho "update $1"; test "$1" != refs/heads/no\n' > hub.git/hooks/update; chmod +x hub.git/hooks/*e; cd ada; git push origin main:yes main:no; echo $?; printf '#!/bin/sh\necho "no pushing today" >&2; exit 1\n' > ../hub.git/hooks/pre-receive; chmod +x ../hub.git/hooks/pre-receive; git push origin main:more; echo $?; printf '#!/bin/sh\necho "$@"; cat; exit 1\n' > .git/hooks/pre-push; chmod +x .git/hooks/pre-push; git push origin main:more; echo $?; git push --no-verify origin main:more; echo $?
#> 1
#> 1
#> origin /home/learner/case/hub.git
#> refs/heads/main bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/heads/more 0000000000000000000000000000000000000000
#> 1
#> 1
#2>$ remote: update refs/heads/yes       \x20
#2>$ remote: update refs/heads/no       \x20
#2>$ remote: error: hook declined to update refs/heads/no       \x20
#2>$ remote: got it       \x20
#2>$ remote: 0000000000000000000000000000000000000000 bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/heads/yes       \x20
#2> To /home/learner/case/hub.git
#2>  * [new branch]      main -> yes
#2>  ! [remote rejected] main -> no (hook declined)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2>$ remote: no pushing today       \x20
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] main -> more (pre-receive hook declined)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2> error: failed to push some refs to '/home/learner/case/hub.git'
#2>$ remote: no pushing today       \x20
#2> To /home/learner/case/hub.git
#2>  ! [remote rejected] main -> more (pre-receive hook declined)
#2> error: failed to push some refs to '/home/learner/case/hub.git'
