# The other repositories that one knows. Recorded from git 2.39.5.

## a remote is added, listed and removed
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git remote; git remote -v; git remote add origin ../shop.git; git remote; git remote -v; git remote add backup /srv/backup.git; git remote -v; cat .git/config
git remote remove backup; git remote rm origin; git remote -v; cat .git/config
#> origin
#> origin	../shop.git (fetch)
#> origin	../shop.git (push)
#> backup	/srv/backup.git (fetch)
#> backup	/srv/backup.git (push)
#> origin	../shop.git (fetch)
#> origin	../shop.git (push)
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "origin"]
#> 	url = ../shop.git
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [remote "backup"]
#> 	url = /srv/backup.git
#> 	fetch = +refs/heads/*:refs/remotes/backup/*
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true

## what cannot be added or removed
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git remote add origin a; git remote add origin b; echo $?; git remote add 'a b' c; echo $?; git remote remove nosuch; echo $?; git remote add onlyname; echo $?; git remote frob; echo $?; git remote rm; echo $?
#> 3
#> 128
#> 2
#> 129
#> 129
#> 129
#2> error: remote origin already exists.
#2> fatal: 'a b' is not a valid remote name
#2> error: No such remote: 'nosuch'
#2> usage: git remote add [<options>] <name> <url>
#2>
#2>     -f, --fetch           fetch the remote branches
#2>     --tags                import all tags and associated objects when fetching
#2>                           or do not fetch any tag at all (--no-tags)
#2>     -t, --track <branch>  branch(es) to track
#2>     -m, --master <branch>
#2>                           master branch
#2>     --mirror[=(push|fetch)]
#2>                           set up remote as a mirror to push to or fetch from
#2>
#2> error: unknown subcommand: `frob'
#2> usage: git remote [-v | --verbose]
#2>    or: git remote add [-t <branch>] [-m <master>] [-f] [--tags | --no-tags] [--mirror=<fetch|push>] <name> <url>
#2>    or: git remote rename [--[no-]progress] <old> <new>
#2>    or: git remote remove <name>
#2>    or: git remote set-head <name> (-a | --auto | -d | --delete | <branch>)
#2>    or: git remote [-v | --verbose] show [-n] <name>
#2>    or: git remote prune [-n | --dry-run] <name>
#2>    or: git remote [-v | --verbose] update [-p | --prune] [(<group> | <remote>)...]
#2>    or: git remote set-branches [--add] <name> <branch>...
#2>    or: git remote get-url [--push] [--all] <name>
#2>    or: git remote set-url [--push] <name> <newurl> [<oldurl>]
#2>    or: git remote set-url --add <name> <newurl>
#2>    or: git remote set-url --delete <name> <url>
#2>
#2>     -v, --verbose         be verbose; must be placed before a subcommand
#2>
#2> usage: git remote remove <name>
#2>

## get-url and set-url
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git remote add origin https://example.com/shop.git; git remote get-url origin; git remote set-url origin ../other.git; git remote get-url origin; git remote set-url --push origin ../push.git; git remote -v; git remote get-url --push origin; git remote get-url nosuch; echo $?; git remote set-url nosuch x; echo $?
git remote set-url --add origin ../third.git; git remote -v; git remote get-url --all origin; git remote set-url --delete origin third; git remote -v; git remote set-url origin; echo $?
#> https://example.com/shop.git
#> ../other.git
#> origin	../other.git (fetch)
#> origin	../push.git (push)
#> ../push.git
#> 2
#> 2
#> origin	../other.git (fetch)
#> origin	../push.git (push)
#> ../other.git
#> ../third.git
#> origin	../other.git (fetch)
#> origin	../push.git (push)
#> 129
#2> error: No such remote 'nosuch'
#2> error: No such remote 'nosuch'
#2> usage: git remote set-url [--push] <name> <newurl> [<oldurl>]
#2>    or: git remote set-url --add <name> <newurl>
#2>    or: git remote set-url --delete <name> <url>
#2>
#2>     --push                manipulate push URLs
#2>     --add                 add URL
#2>     --delete              delete URLs
#2>

## a remote is renamed with its branches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git remote rename origin upstream; git remote -v; git branch -a; cat .git/config; git status; git remote rename nosuch x; echo $?; git remote rename upstream upstream; echo $?; git remote add two ../hub.git; git remote rename two upstream; echo $?
#> upstream	/home/learner/case/hub.git (fetch)
#> upstream	/home/learner/case/hub.git (push)
#> * main
#>   remotes/upstream/HEAD -> upstream/main
#>   remotes/upstream/main
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "upstream"]
#> 	url = /home/learner/case/hub.git
#> 	fetch = +refs/heads/*:refs/remotes/upstream/*
#> [branch "main"]
#> 	remote = upstream
#> 	merge = refs/heads/main
#> [user]
#> 	name = Ben
#> 	email = ben@example.com
#> On branch main
#> Your branch is up to date with 'upstream/main'.
#>
#> nothing to commit, working tree clean
#> 2
#> 3
#> 3
#2> error: No such remote: 'nosuch'
#2> error: remote upstream already exists.
#2> error: remote upstream already exists.

## a remote goes with its branches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git branch -r; git remote remove origin; git branch -a; cat .git/config; git status
#>   origin/HEAD -> origin/main
#>   origin/main
#> * main
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [user]
#> 	name = Ben
#> 	email = ben@example.com
#> On branch main
#> nothing to commit, working tree clean

## show tells what is there
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git push -q -u origin topic; cd ../ben; git remote show origin; git remote show; git fetch -q; git switch -qc own; git switch -q main; echo x >> list; git commit -qam x; git remote show origin; git remote -v show -n origin; git remote show nosuch; echo $?
#> * remote origin
#>   Fetch URL: /home/learner/case/hub.git
#>   Push  URL: /home/learner/case/hub.git
#>   HEAD branch: main
#>   Remote branches:
#>     main  tracked
#>     topic new (next fetch will store in remotes/origin)
#>   Local branch configured for 'git pull':
#>     main merges with remote main
#>   Local ref configured for 'git push':
#>     main pushes to main (up to date)
#> origin
#> * remote origin
#>   Fetch URL: /home/learner/case/hub.git
#>   Push  URL: /home/learner/case/hub.git
#>   HEAD branch: main
#>   Remote branches:
#>     main  tracked
#>     topic tracked
#>   Local branch configured for 'git pull':
#>     main merges with remote main
#>   Local ref configured for 'git push':
#>     main pushes to main (fast-forwardable)
#> * remote origin
#>   Fetch URL: /home/learner/case/hub.git
#>   Push  URL: /home/learner/case/hub.git
#>   HEAD branch: (not queried)
#>   Remote branches: (status not queried)
#>     main
#>     topic
#>   Local branch configured for 'git pull':
#>     main merges with remote main
#>   Local ref configured for 'git push' (status not queried):
#>     (matching) pushes to (matching)
#> 128
#2> fatal: 'nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.

## show of a local branch that has diverged, and of one that is gone
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc topic; git push -q -u origin topic; git switch -q main; echo a >> list; git commit -qam a; git push -q; cd ../ben; git fetch -q; git switch -q topic; git switch -q main; echo b >> list; git commit -qam b; cd ../ada; git push -q --delete origin topic; cd ../ben; git remote show origin
#> * remote origin
#>   Fetch URL: /home/learner/case/hub.git
#>   Push  URL: /home/learner/case/hub.git
#>   HEAD branch: main
#>   Remote branches:
#>     main                      tracked
#>     refs/remotes/origin/topic stale (use 'git remote prune' to remove)
#>   Local branches configured for 'git pull':
#>     main  merges with remote main
#>     topic merges with remote topic
#>   Local ref configured for 'git push':
#>     main pushes to main (local out of date)

## prune takes what is gone
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git branch topic; git branch more; git push -q origin topic more; cd ../ben; git fetch -q; cd ../ada; git push -q origin --delete topic more; cd ../ben; git branch -r; git remote prune -n origin; git remote prune origin; git branch -r; git remote prune origin
#>   origin/HEAD -> origin/main
#>   origin/main
#>   origin/more
#>   origin/topic
#> Pruning origin
#> URL: /home/learner/case/hub.git
#>  * [would prune] origin/more
#>  * [would prune] origin/topic
#> Pruning origin
#> URL: /home/learner/case/hub.git
#>  * [pruned] origin/more
#>  * [pruned] origin/topic
#>   origin/HEAD -> origin/main
#>   origin/main

## set-head and set-branches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git push -q origin main:dev; cd ../ben; git remote set-head origin -d; git branch -r; git remote set-head origin main; git branch -r; git remote set-head origin -a; git remote set-head origin nosuch; echo $?; git remote set-branches origin dev; git config --get-all remote.origin.fetch; git remote set-branches --add origin main; git config --get-all remote.origin.fetch; git fetch; git branch -r
#>   origin/main
#>   origin/HEAD -> origin/main
#>   origin/main
#> origin/HEAD set to main
#> 1
#> +refs/heads/dev:refs/remotes/origin/dev
#> +refs/heads/dev:refs/remotes/origin/dev
#> +refs/heads/main:refs/remotes/origin/main
#>   origin/HEAD -> origin/main
#>   origin/dev
#>   origin/main
#2> error: Not a valid ref: refs/remotes/origin/nosuch
#2> From /home/learner/case/hub
#2>  * [new branch]      dev        -> origin/dev

## add with fetch and with branches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; git init -q fresh; cd fresh; git remote add -f origin ../hub.git; git branch -a; git remote add -t main -t dev two ../hub.git; cat .git/config; git remote add --no-tags three ../hub.git; git config remote.three.tagopt; git remote update; git remote update two; git branch -a
#> Updating origin
#>   remotes/origin/main
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "origin"]
#> 	url = ../hub.git
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [remote "two"]
#> 	url = ../hub.git
#> 	fetch = +refs/heads/main:refs/remotes/two/main
#> 	fetch = +refs/heads/dev:refs/remotes/two/dev
#> --no-tags
#> Fetching origin
#> Fetching two
#> Fetching three
#> Fetching two
#>   remotes/origin/main
#>   remotes/three/main
#2> From ../hub
#2>  * [new branch]      main       -> origin/main
#2> fatal: couldn't find remote ref refs/heads/dev
#2> error: could not fetch two
#2> From ../hub
#2>  * [new branch]      main       -> three/main
#2> fatal: couldn't find remote ref refs/heads/dev
#2> error: could not fetch two

## usage
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git remote -h; echo $?; git remote add -h; git remote set-url -h; git remote rename -h; git remote remove -h; git remote get-url -h; git remote show -h; git remote prune -h
#> usage: git remote [-v | --verbose]
#>    or: git remote add [-t <branch>] [-m <master>] [-f] [--tags | --no-tags] [--mirror=<fetch|push>] <name> <url>
#>    or: git remote rename [--[no-]progress] <old> <new>
#>    or: git remote remove <name>
#>    or: git remote set-head <name> (-a | --auto | -d | --delete | <branch>)
#>    or: git remote [-v | --verbose] show [-n] <name>
#>    or: git remote prune [-n | --dry-run] <name>
#>    or: git remote [-v | --verbose] update [-p | --prune] [(<group> | <remote>)...]
#>    or: git remote set-branches [--add] <name> <branch>...
#>    or: git remote get-url [--push] [--all] <name>
#>    or: git remote set-url [--push] <name> <newurl> [<oldurl>]
#>    or: git remote set-url --add <name> <newurl>
#>    or: git remote set-url --delete <name> <url>
#>
#>     -v, --verbose         be verbose; must be placed before a subcommand
#>
#> 129
#> usage: git remote add [<options>] <name> <url>
#>
#>     -f, --fetch           fetch the remote branches
#>     --tags                import all tags and associated objects when fetching
#>                           or do not fetch any tag at all (--no-tags)
#>     -t, --track <branch>  branch(es) to track
#>     -m, --master <branch>
#>                           master branch
#>     --mirror[=(push|fetch)]
#>                           set up remote as a mirror to push to or fetch from
#>
#> usage: git remote set-url [--push] <name> <newurl> [<oldurl>]
#>    or: git remote set-url --add <name> <newurl>
#>    or: git remote set-url --delete <name> <url>
#>
#>     --push                manipulate push URLs
#>     --add                 add URL
#>     --delete              delete URLs
#>
#> usage: git remote rename [--[no-]progress] <old> <new>
#>
#>     --progress            force progress reporting
#>
#> usage: git remote remove <name>
#>
#> usage: git remote get-url [--push] [--all] <name>
#>
#>     --push                query push URLs rather than fetch URLs
#>     --all                 return all URLs
#>
#> usage: git remote show [<options>] <name>
#>
#>     -n                    do not query remotes
#>
#> usage: git remote prune [<options>] <name>
#>
#>     -n, --dry-run         dry run
#>
#? 129

## names that stand for part of an address
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git config url.https://git.example.com/.insteadOf shop:; git remote add origin shop:site.git; git remote -v; git remote get-url origin; git config remote.origin.url; git ls-remote --get-url origin; git ls-remote --get-url
#> origin	https://git.example.com/site.git (fetch)
#> origin	https://git.example.com/site.git (push)
#> https://git.example.com/site.git
#> shop:site.git
#> https://git.example.com/site.git
#> https://git.example.com/site.git
