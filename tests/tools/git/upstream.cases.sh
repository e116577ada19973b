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

## fsck and count-objects
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git fsck; echo $?; git count-objects; cd ../ada; git count-objects; echo x >> list; git add list; git fsck; git reset -q --hard; git fsck; rm -f .git/objects/8a/*; git fsck; git commit -q --allow-empty -m y; git fsck --unreachable --no-reflogs; git fsck --no-dangling
#> 0
#> 3 objects, 12 kilobytes
#> 3 objects, 12 kilobytes
#> dangling blob 6370f0cb2cee664dba3492c360bd452bba079c45
#> dangling blob 6370f0cb2cee664dba3492c360bd452bba079c45
#> missing blob 8a1218a1024a212bb3db30becd860315f9f3ac52
#> unreachable blob 6370f0cb2cee664dba3492c360bd452bba079c45
#> missing blob 8a1218a1024a212bb3db30becd860315f9f3ac52
#> missing blob 8a1218a1024a212bb3db30becd860315f9f3ac52
#? 2

## fsck finds what is lost
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git fsck; echo $?; echo a>a; mkdir d; echo b>d/b; git add .; git commit -qm 1; git commit -q --allow-empty -m 2; B=$(git rev-parse HEAD:d/b); C=$(git rev-parse HEAD~1); rm -f .git/objects/$(echo $B | cut -c1-2)/*; git fsck; echo $?; git count-objects -v; git count-objects -H; git reset -q --soft HEAD~1; git fsck --no-reflogs; git fsck --unreachable --no-reflogs; git fsck nosuch; echo $?; git fsck --root; echo 1111111111111111111111111111111111111111 > .git/refs/heads/bad; git fsck; echo $?
#> 0
#> missing blob 61780798228d17af2d34fce4cfbdf35556832472
#> 2
#> count: 5
#> size: 20
#> in-pack: 0
#> packs: 0
#> size-pack: 0
#> prune-packable: 0
#> garbage: 0
#> size-garbage: 0
#> 5 objects, 20.00 KiB
#> missing blob 61780798228d17af2d34fce4cfbdf35556832472
#> dangling commit 4a442e88a9b0b0d848f49b8157d7bf2474f2185c
#> missing blob 61780798228d17af2d34fce4cfbdf35556832472
#> unreachable commit 4a442e88a9b0b0d848f49b8157d7bf2474f2185c
#> dangling commit 4a442e88a9b0b0d848f49b8157d7bf2474f2185c
#> 1
#> root ffb112cda22571d268965ad05a5b2d8268cef841
#> missing blob 61780798228d17af2d34fce4cfbdf35556832472
#> missing blob 61780798228d17af2d34fce4cfbdf35556832472
#> 2
#2> notice: HEAD points to an unborn branch (main)
#2> notice: No default references
#2> error: invalid parameter: expected sha1, got 'nosuch'
#2> error: refs/heads/bad: invalid sha1 pointer 1111111111111111111111111111111111111111

## branches chosen by what they hold
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; git branch old; git switch -qc topic; git commit -q --allow-empty -m two; git switch -q main; git branch --merged; git branch --no-merged; git branch --contains topic; git branch --list 't*'; git branch --points-at main; git branch --sort=-committerdate --format '%(refname:short) %(subject)'; git branch --merged topic; git switch -q --detach topic; git branch; git branch -v; git branch --show-current; git branch -d old; git branch -d topic; git branch -d main; git switch -q main; git branch -D topic; git switch -q -; git branch -vv; git status
#> * main
#>   old
#>   topic
#>   topic
#>   topic
#> * main
#>   old
#> main one
#> old one
#> topic two
#> * main
#>   old
#>   topic
#> * (HEAD detached at refs/heads/topic)
#>   main
#>   old
#>   topic
#> * (HEAD detached at refs/heads/topic) c9a05e9 two
#>   main                                ea39358 one
#>   old                                 ea39358 one
#>   topic                               c9a05e9 two
#> Deleted branch old (was ea39358).
#> Deleted branch topic (was c9a05e9).
#> Deleted branch main (was ea39358).
#> * (HEAD detached at c9a05e9) c9a05e9 two
#> HEAD detached at c9a05e9
#> nothing to commit, working tree clean
#2> fatal: invalid reference: main
#2> error: branch 'topic' not found.
#2> fatal: invalid reference: @{-1}

## a branch is merged into what it follows, or into HEAD
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git switch -qc a origin/main; git commit -q --allow-empty -m x; git switch -q main; git branch -d a; echo $?; git merge -q a; git branch -d a; echo $?; git switch -qc b; git commit -q --allow-empty -m y; git push -q -u origin b; git switch -q main; git branch -d b; echo $?
#> 1
#> 1
#> Deleted branch b (was e3323c2).
#> 0
#2> error: The branch 'a' is not fully merged.
#2> If you are sure you want to delete it, run 'git branch -D a'.
#2> warning: not deleting branch 'a' that is not yet merged to
#2>          'refs/remotes/origin/main', even though it is merged to HEAD.
#2> error: The branch 'a' is not fully merged.
#2> If you are sure you want to delete it, run 'git branch -D a'.
#2> warning: deleting branch 'b' that has been merged to
#2>          'refs/remotes/origin/b', but not yet merged to HEAD.

## a new branch that cannot follow
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git branch -t x HEAD~0; echo $?; git branch -u HEAD~0; echo $?; git branch -u origin/main nosuch; echo $?; git branch --unset-upstream nosuch; echo $?; git switch -q --detach; git branch -u origin/main; echo $?; git branch --unset-upstream; echo $?; git branch -a x; echo $?; git branch -q -t y main; git branch -vv
#> 128
#> 128
#> 128
#> 128
#> 128
#> 128
#> 128
#> * (HEAD detached at bf69960) bf69960 one
#>   main                       bf69960 [origin/main] one
#>   y                          bf69960 [main] one
#2> fatal: cannot set up tracking information; starting point 'HEAD~0' is not a branch
#2> fatal: cannot set up tracking information; starting point 'HEAD~0' is not a branch
#2> fatal: branch 'nosuch' does not exist
#2> fatal: Branch 'nosuch' has no upstream information
#2> fatal: could not set upstream of HEAD to origin/main when it does not point to any branch.
#2> fatal: could not unset upstream of HEAD when it does not point to any branch.
#2> fatal: The -a, and -r, options to 'git branch' do not take a branch name.
#2> Did you mean to use: -a|-r --list <pattern>?

## colours of branches and names
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git tag v1; git branch other; git commit -q --allow-empty -m two; git log --oneline --color=always --decorate; git branch --color=always -a; git branch --color=always -vv; git branch -r --color=always -v; git -c color.status=always status -sb; git switch -q --detach; git log -1 --oneline --color=always --decorate; git branch --color=always
#>$ \e[33m9522a32\e[m\e[33m (\e[m\e[1;36mHEAD -> \e[m\e[1;32mmain\e[m\e[33m)\e[m two
#>$ \e[33mbf69960\e[m\e[33m (\e[m\e[1;33mtag: v1\e[m\e[33m, \e[m\e[1;31morigin/main\e[m\e[33m, \e[m\e[1;31morigin/HEAD\e[m\e[33m, \e[m\e[1;32mother\e[m\e[33m)\e[m one
#>$ * \e[32mmain\e[m
#>$   other\e[m
#>$   \e[31mremotes/origin/HEAD\e[m -> origin/main
#>$   \e[31mremotes/origin/main\e[m
#>$ * \e[32mmain \e[m 9522a32 [\e[34morigin/main\e[m: ahead 1] two
#>$   other\e[m bf69960 one
#>$   \e[31morigin/HEAD\e[m -> origin/main
#>$   \e[31morigin/main\e[m bf69960 one
#>$ ## \e[32mmain\e[m...\e[31morigin/main\e[m [ahead \e[32m1\e[m]
#>$ \e[33m9522a32\e[m\e[33m (\e[m\e[1;36mHEAD\e[m\e[33m, \e[m\e[1;32mmain\e[m\e[33m)\e[m two
#>$ * \e[32m(HEAD detached at 9522a32)\e[m
#>$   main\e[m
#>$   other\e[m
