# What a branch follows. Recorded from git 2.39.5.

## branch -u, -vv and --unset-upstream
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git branch -vv; git branch other; git branch -vv; git branch -u origin/main other; git branch -vv; git branch --unset-upstream; git branch -vv; git branch --unset-upstream; echo $?; git branch -u nosuch; echo $?; git branch --set-upstream-to=origin/main; git branch -u other main; git branch -vv; git branch -u main main; cat .git/config
#> * main bf69960 [origin/main] one
#> * main  bf69960 [origin/main] one
#>   other bf69960 one
#> branch 'other' set up to track 'origin/main'.
#> * main  bf69960 [origin/main] one
#>   other bf69960 [origin/main] one
#> * main  bf69960 one
#>   other bf69960 [origin/main] one
#> 128
#> 128
#> branch 'main' set up to track 'origin/main'.
#> branch 'main' set up to track 'other'.
#> * main  bf69960 [other] one
#>   other bf69960 [origin/main] one
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "origin"]
#> 	url = /home/learner/case/hub.git
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [user]
#> 	name = Ben
#> 	email = ben@example.com
#> [branch "other"]
#> 	remote = origin
#> 	merge = refs/heads/main
#> [branch "main"]
#> 	remote = .
#> 	merge = refs/heads/other
#2> fatal: Branch 'main' has no upstream information
#2> fatal: the requested upstream branch 'nosuch' does not exist
#2>$ hint:\x20
#2> hint: If you are planning on basing your work on an upstream
#2> hint: branch that already exists at the remote, you may need to
#2> hint: run "git fetch" to retrieve it.
#2>$ hint:\x20
#2> hint: If you are planning to push out a new local branch that
#2> hint: will track its remote counterpart, you may want to use
#2> hint: "git push -u" to set the upstream config as you push.
#2> hint: Disable this message with "git config advice.setUpstreamFailure false"
#2> warning: not setting branch 'main' as its own upstream

## a new branch follows what it was made from
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git push -q origin topic; cd ../ben; git fetch -q; git switch topic; git branch -vv; git switch -c mine origin/topic; git branch third origin/topic; git branch -t fourth main; git branch --no-track fifth origin/topic; git switch -c sixth --track origin/topic; git branch -vv; git branch -d topic; git branch -d third; git switch nosuch; echo $?
#> branch 'topic' set up to track 'origin/topic'.
#>   main  bf69960 [origin/main] one
#> * topic 43f6d5e [origin/topic] topic
#> branch 'mine' set up to track 'origin/topic'.
#> branch 'third' set up to track 'origin/topic'.
#> branch 'fourth' set up to track 'main'.
#> branch 'sixth' set up to track 'origin/topic'.
#>   fifth  43f6d5e topic
#>   fourth bf69960 [main] one
#>   main   bf69960 [origin/main] one
#>   mine   43f6d5e [origin/topic] topic
#> * sixth  43f6d5e [origin/topic] topic
#>   third  43f6d5e [origin/topic] topic
#>   topic  43f6d5e [origin/topic] topic
#> Deleted branch topic (was 43f6d5e).
#> Deleted branch third (was 43f6d5e).
#> 128
#2> Switched to a new branch 'topic'
#2> Switched to a new branch 'mine'
#2> Switched to a new branch 'sixth'
#2> fatal: invalid reference: nosuch

## ahead, behind, diverged, gone
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git branch b; git branch c; git branch -q -u origin/main b; git branch -q -u origin/main c; echo 1 >> list; git commit -qam x; git commit -q --allow-empty -m y; git status; git status -sb; git branch -vv; cd ../ada; git commit -q --allow-empty -m z; git push -q; cd ../ben; git fetch -q; git status; git status -sb; git branch -vv; git switch b; git status; git switch main; git -C ../ada push -q origin main:tmp; git fetch -q; git switch -qc tmp origin/tmp; git -C ../ada push -q --delete origin tmp; git fetch -qp; git status; git status -sb; git branch -vv; git branch -v
#> On branch main
#> Your branch is ahead of 'origin/main' by 2 commits.
#>   (use "git push" to publish your local commits)
#>
#> nothing to commit, working tree clean
#> ## main...origin/main [ahead 2]
#>   b    bf69960 [origin/main] one
#>   c    bf69960 [origin/main] one
#> * main 86acae3 [origin/main: ahead 2] y
#> On branch main
#> Your branch and 'origin/main' have diverged,
#> and have 2 and 1 different commits each, respectively.
#>   (use "git pull" to merge the remote branch into yours)
#>
#> nothing to commit, working tree clean
#> ## main...origin/main [ahead 2, behind 1]
#>   b    bf69960 [origin/main: behind 1] one
#>   c    bf69960 [origin/main: behind 1] one
#> * main 86acae3 [origin/main: ahead 2, behind 1] y
#> Your branch is behind 'origin/main' by 1 commit, and can be fast-forwarded.
#>   (use "git pull" to update your local branch)
#> On branch b
#> Your branch is behind 'origin/main' by 1 commit, and can be fast-forwarded.
#>   (use "git pull" to update your local branch)
#>
#> nothing to commit, working tree clean
#> Your branch and 'origin/main' have diverged,
#> and have 2 and 1 different commits each, respectively.
#>   (use "git pull" to merge the remote branch into yours)
#> On branch tmp
#> Your branch is based on 'origin/tmp', but the upstream is gone.
#>   (use "git branch --unset-upstream" to fixup)
#>
#> nothing to commit, working tree clean
#> ## tmp...origin/tmp [gone]
#>   b    bf69960 [origin/main: behind 1] one
#>   c    bf69960 [origin/main: behind 1] one
#>   main 86acae3 [origin/main: ahead 2, behind 1] y
#> * tmp  b384c1c [origin/tmp: gone] z
#>   b    bf69960 [behind 1] one
#>   c    bf69960 [behind 1] one
#>   main 86acae3 [ahead 2, behind 1] y
#> * tmp  b384c1c [gone] z
#2> Switched to branch 'b'
#2> Switched to branch 'main'

## @{u} and its friends
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git commit -q --allow-empty -m x; git rev-parse --abbrev-ref @{u}; git rev-parse --abbrev-ref main@{upstream}; git log --oneline @{u}..; git log --oneline origin/main..main; git log --oneline ..@{u}; git rev-parse --abbrev-ref @{push}; git switch -qc x; git rev-parse @{u}; echo $?; git rev-parse --abbrev-ref nosuch@{u}; echo $?; git diff --stat origin/main; git log --oneline --decorate -2; git log --oneline origin -1
#> origin/main
#> origin/main
#> 4a95fd4 x
#> 4a95fd4 x
#> origin/main
#> 128
#> 128
#> 4a95fd4 (HEAD -> x, main) x
#> bf69960 (origin/main, origin/HEAD) one
#> bf69960 one
#2> fatal: no upstream configured for branch 'x'
#2> fatal: no such branch: 'nosuch'

## branches of the remote are listed and deleted
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git branch -r; git branch -a; git branch -rv; git branch -av; git branch -rd origin/main; git branch -a; git branch -rd origin/nosuch; echo $?; git branch -d -r origin/HEAD; git branch -a
#>   origin/HEAD -> origin/main
#>   origin/main
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#>   origin/HEAD -> origin/main
#>   origin/main bf69960 one
#> * main                bf69960 one
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main bf69960 one
#> Deleted remote-tracking branch origin/main (was bf69960).
#> * main
#> 1
#> Deleted remote-tracking branch origin/HEAD (was refs/remotes/origin/main).
#> * main
#2> error: remote-tracking branch 'origin/nosuch' not found.
