# A repository copied. Recorded from git 2.39.5.

## a clone of a folder
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone hub.git ben; ls -A ben; cat ben/.git/config; cd ben; git status; git branch -a; git branch -vv; git log --oneline --decorate; cat .git/packed-refs .git/refs/remotes/origin/HEAD; git reflog; cat list
#> .git
#> list
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "origin"]
#> 	url = /home/learner/case/hub.git
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [branch "main"]
#> 	remote = origin
#> 	merge = refs/heads/main
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#> * main bf69960 [origin/main] one
#> bf69960 (HEAD -> main, origin/main, origin/HEAD) one
#>$ # pack-refs with: peeled fully-peeled sorted\x20
#> bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/remotes/origin/main
#> ref: refs/remotes/origin/main
#> bf69960 HEAD@{0}: clone: from /home/learner/case/hub.git
#> 1
#> 2
#> 3
#> 4
#> 5
#2> Cloning into 'ben'...
#2> done.

## the folder that it makes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone hub.git; ls; mkdir full empty; touch full/x; git clone hub.git full; echo $?; git clone hub.git empty; git clone hub.git; echo $?; git clone ada/ copy; git -C copy remote -v; git clone -q ./ada/.git again; git clone hub.git new/below; ls new; mkdir sub; cd sub; git clone ../hub.git; git clone ../ada/.git; ls; git -C hub remote -v
#> ada
#> hub
#> hub.git
#> 128
#> 128
#> origin	/home/learner/case/ada/ (fetch)
#> origin	/home/learner/case/ada/ (push)
#> below
#> ada
#> hub
#> origin	/home/learner/case/sub/../hub.git (fetch)
#> origin	/home/learner/case/sub/../hub.git (push)
#2> Cloning into 'hub'...
#2> done.
#2> fatal: destination path 'full' already exists and is not an empty directory.
#2> Cloning into 'empty'...
#2> done.
#2> fatal: destination path 'hub' already exists and is not an empty directory.
#2> Cloning into 'copy'...
#2> done.
#2> Cloning into 'new/below'...
#2> done.
#2> Cloning into 'hub'...
#2> done.
#2> Cloning into 'ada'...
#2> done.

## an empty repository
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone hub.git ada; echo $?; cd ada; git status; git branch -a; cat .git/config .git/HEAD; git remote -v
#> 0
#> On branch main
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "origin"]
#> 	url = /home/learner/case/hub.git
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [branch "main"]
#> 	remote = origin
#> 	merge = refs/heads/main
#> ref: refs/heads/main
#> origin	/home/learner/case/hub.git (fetch)
#> origin	/home/learner/case/hub.git (push)
#2> Cloning into 'ada'...
#2> warning: You appear to have cloned an empty repository.
#2> done.

## what is not there
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git clone nosuch; echo $?; git clone ./nosuch.git x; echo $?; mkdir plain; git clone plain y; echo $?; git clone; echo $?; git clone a b c; echo $?; git clone file:///nosuch; echo $?; git clone /nosuch/shop.git; echo $?; ls
#> 128
#> 128
#> 128
#> 129
#> 129
#> 128
#> 128
#> plain
#2> fatal: repository 'nosuch' does not exist
#2> fatal: repository './nosuch.git' does not exist
#2> fatal: repository 'plain' does not exist
#2> fatal: You must specify a repository to clone.
#2>
#2> usage: git clone [<options>] [--] <repo> [<dir>]
#2>
#2>     -v, --verbose         be more verbose
#2>     -q, --quiet           be more quiet
#2>     --progress            force progress reporting
#2>     --reject-shallow      don't clone shallow repository
#2>     -n, --no-checkout     don't create a checkout
#2>     --bare                create a bare repository
#2>     --mirror              create a mirror repository (implies bare)
#2>     -l, --local           to clone from a local repository
#2>     --no-hardlinks        don't use local hardlinks, always copy
#2>     -s, --shared          setup as shared repository
#2>     --recurse-submodules[=<pathspec>]
#2>                           initialize submodules in the clone
#2>     --recursive ...       alias of --recurse-submodules
#2>     -j, --jobs <n>        number of submodules cloned in parallel
#2>     --template <template-directory>
#2>                           directory from which templates will be used
#2>     --reference <repo>    reference repository
#2>     --reference-if-able <repo>
#2>                           reference repository
#2>     --dissociate          use --reference only while cloning
#2>     -o, --origin <name>   use <name> instead of 'origin' to track upstream
#2>     -b, --branch <branch>
#2>                           checkout <branch> instead of the remote's HEAD
#2>     -u, --upload-pack <path>
#2>                           path to git-upload-pack on the remote
#2>     --depth <depth>       create a shallow clone of that depth
#2>     --shallow-since <time>
#2>                           create a shallow clone since a specific time
#2>     --shallow-exclude <revision>
#2>                           deepen history of shallow clone, excluding rev
#2>     --single-branch       clone only one branch, HEAD or --branch
#2>     --no-tags             don't clone any tags, and make later fetches not to follow them
#2>     --shallow-submodules  any cloned submodules will be shallow
#2>     --separate-git-dir <gitdir>
#2>                           separate git dir from working tree
#2>     -c, --config <key=value>
#2>                           set config inside the new repository
#2>     --server-option <server-specific>
#2>                           option to transmit
#2>     -4, --ipv4            use IPv4 addresses only
#2>     -6, --ipv6            use IPv6 addresses only
#2>     --filter <args>       object filtering
#2>     --also-filter-submodules
#2>                           apply partial clone filters to submodules
#2>     --remote-submodules   any cloned submodules will use their remote-tracking branch
#2>     --sparse              initialize sparse-checkout file to include only files at root
#2>     --bundle-uri <uri>    a URI for downloading bundles before fetching from origin remote
#2>
#2> fatal: Too many arguments.
#2>
#2> usage: git clone [<options>] [--] <repo> [<dir>]
#2>
#2>     -v, --verbose         be more verbose
#2>     -q, --quiet           be more quiet
#2>     --progress            force progress reporting
#2>     --reject-shallow      don't clone shallow repository
#2>     -n, --no-checkout     don't create a checkout
#2>     --bare                create a bare repository
#2>     --mirror              create a mirror repository (implies bare)
#2>     -l, --local           to clone from a local repository
#2>     --no-hardlinks        don't use local hardlinks, always copy
#2>     -s, --shared          setup as shared repository
#2>     --recurse-submodules[=<pathspec>]
#2>                           initialize submodules in the clone
#2>     --recursive ...       alias of --recurse-submodules
#2>     -j, --jobs <n>        number of submodules cloned in parallel
#2>     --template <template-directory>
#2>                           directory from which templates will be used
#2>     --reference <repo>    reference repository
#2>     --reference-if-able <repo>
#2>                           reference repository
#2>     --dissociate          use --reference only while cloning
#2>     -o, --origin <name>   use <name> instead of 'origin' to track upstream
#2>     -b, --branch <branch>
#2>                           checkout <branch> instead of the remote's HEAD
#2>     -u, --upload-pack <path>
#2>                           path to git-upload-pack on the remote
#2>     --depth <depth>       create a shallow clone of that depth
#2>     --shallow-since <time>
#2>                           create a shallow clone since a specific time
#2>     --shallow-exclude <revision>
#2>                           deepen history of shallow clone, excluding rev
#2>     --single-branch       clone only one branch, HEAD or --branch
#2>     --no-tags             don't clone any tags, and make later fetches not to follow them
#2>     --shallow-submodules  any cloned submodules will be shallow
#2>     --separate-git-dir <gitdir>
#2>                           separate git dir from working tree
#2>     -c, --config <key=value>
#2>                           set config inside the new repository
#2>     --server-option <server-specific>
#2>                           option to transmit
#2>     -4, --ipv4            use IPv4 addresses only
#2>     -6, --ipv6            use IPv6 addresses only
#2>     --filter <args>       object filtering
#2>     --also-filter-submodules
#2>                           apply partial clone filters to submodules
#2>     --remote-submodules   any cloned submodules will use their remote-tracking branch
#2>     --sparse              initialize sparse-checkout file to include only files at root
#2>     --bundle-uri <uri>    a URI for downloading bundles before fetching from origin remote
#2>
#2> Cloning into 'nosuch'...
#2> fatal: '/nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> fatal: repository '/nosuch/shop.git' does not exist

## another name for the remote, another branch, no checkout
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git -C ada push -q origin main:dev; git clone -q -o upstream hub.git a; git -C a branch -a; git -C a config -l --local; git clone -q -b dev hub.git b; git -C b status; git clone -n hub.git c; ls -A c; git -C c status -s; git clone -b nosuch hub.git d; echo $?; ls -d d
#> * main
#>   remotes/upstream/HEAD -> upstream/main
#>   remotes/upstream/dev
#>   remotes/upstream/main
#> core.repositoryformatversion=0
#> core.filemode=true
#> core.bare=false
#> core.logallrefupdates=true
#> remote.upstream.url=/home/learner/case/hub.git
#> remote.upstream.fetch=+refs/heads/*:refs/remotes/upstream/*
#> branch.main.remote=upstream
#> branch.main.merge=refs/heads/main
#> On branch dev
#> Your branch is up to date with 'origin/dev'.
#>
#> nothing to commit, working tree clean
#> .git
#> D  list
#> 128
#2> Cloning into 'c'...
#2> done.
#2> Cloning into 'd'...
#2> fatal: Remote branch nosuch not found in upstream origin
#2> ls: cannot access 'd': No such file or directory
#? 2

## bare and mirror
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git -C ada push -q origin main:dev; git clone --bare hub.git; git clone --bare ada; ls; cat ada.git/config ada.git/HEAD ada.git/packed-refs; git clone --bare hub.git b.git; cat b.git/config b.git/packed-refs; git clone --mirror hub.git m.git; cat m.git/config m.git/packed-refs; git -C m.git remote -v
#> ada
#> ada.git
#> hub.git
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = true
#> [remote "origin"]
#> 	url = /home/learner/case/ada
#> ref: refs/heads/main
#>$ # pack-refs with: peeled fully-peeled sorted\x20
#> bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/heads/main
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = true
#> [remote "origin"]
#> 	url = /home/learner/case/hub.git
#>$ # pack-refs with: peeled fully-peeled sorted\x20
#> bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/heads/dev
#> bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/heads/main
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = true
#> [remote "origin"]
#> 	url = /home/learner/case/hub.git
#> 	fetch = +refs/*:refs/*
#> 	mirror = true
#>$ # pack-refs with: peeled fully-peeled sorted\x20
#> bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/heads/dev
#> bf6996005f61ab18945b387717deb5e8bf3b65d9 refs/heads/main
#> origin	/home/learner/case/hub.git (fetch)
#> origin	/home/learner/case/hub.git (push)
#2> fatal: destination path 'hub.git' already exists and is not an empty directory.
#2> Cloning into bare repository 'ada.git'...
#2> done.
#2> Cloning into bare repository 'b.git'...
#2> done.
#2> Cloning into bare repository 'm.git'...
#2> done.

## tags come along, or not
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git config user.name Ada; H=$(git rev-parse HEAD); mkdir -p .git/refs/tags; echo $H > .git/refs/tags/v1; git push -q origin v1; cd ..; git clone -q hub.git a; ls -d a/.git/refs/tags; grep -c v1 a/.git/packed-refs; git clone -q --no-tags hub.git b; grep -c v1 b/.git/packed-refs; git -C b config remote.origin.tagopt
#> a/.git/refs/tags
#> 1
#> 0
#> --no-tags

## one branch alone
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git switch -qc dev; echo d > d; git add .; git commit -qm dev; git push -q origin dev; cd ..; git clone -q --single-branch hub.git a; git -C a branch -a; git -C a config remote.origin.fetch; git clone -q --single-branch -b dev hub.git b; git -C b branch -a; git -C b config remote.origin.fetch; git clone -q -c user.name=Zoe -c core.editor=ed hub.git c; git -C c config -l --local
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#> +refs/heads/main:refs/remotes/origin/main
#> * dev
#>   remotes/origin/dev
#> +refs/heads/dev:refs/remotes/origin/dev
#> core.repositoryformatversion=0
#> core.filemode=true
#> core.bare=false
#> core.logallrefupdates=true
#> core.editor=ed
#> user.name=Zoe
#> remote.origin.url=/home/learner/case/hub.git
#> remote.origin.fetch=+refs/heads/*:refs/remotes/origin/*
#> branch.main.remote=origin
#> branch.main.merge=refs/heads/main

## file and quiet
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone file://$PWD/hub.git a; git -C a remote -v; git -C a log --oneline; git clone -q hub.git b; git clone --no-hardlinks hub.git c; git clone -l hub.git d
#> origin	file:///home/learner/case/hub.git (fetch)
#> origin	file:///home/learner/case/hub.git (push)
#> bf69960 one
#2> Cloning into 'a'...
#2> Cloning into 'c'...
#2> done.
#2> Cloning into 'd'...
#2> done.

## a detached HEAD is cloned
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; cd ada; git switch -q --detach; cd ..; git clone ada x; git -C x status; git -C x branch -a
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#2> Cloning into 'x'...
#2> done.

## a HEAD that names no branch
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git -C ada push -q origin main:dev; git -C hub.git branch -D main; git clone hub.git x; echo $?; git -C x status; git -C x branch -a
#> Deleted branch main (was bf69960).
#> 0
#> On branch main
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#>   remotes/origin/dev
#2> Cloning into 'x'...
#2> done.
#2> warning: remote HEAD refers to nonexistent ref, unable to checkout

## hosts that are not there
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git clone https://nosuch.invalid/shop.git; echo $?; ls; git init -q x; cd x; git remote add origin https://nosuch.invalid/shop.git; git fetch; echo $?; git push origin main; echo $?; git pull; echo $?; git ls-remote; echo $?; git clone http://nosuch.invalid/a/b; git clone ftp://nosuch.invalid/a; git clone nothing://x/y
#> 128
#> 128
#> 1
#> 1
#> 128
#2> Cloning into 'shop'...
#2> fatal: unable to access 'https://nosuch.invalid/shop.git/': Could not resolve host: nosuch.invalid
#2> fatal: unable to access 'https://nosuch.invalid/shop.git/': Could not resolve host: nosuch.invalid
#2> error: src refspec main does not match any
#2> error: failed to push some refs to 'https://nosuch.invalid/shop.git'
#2> fatal: unable to access 'https://nosuch.invalid/shop.git/': Could not resolve host: nosuch.invalid
#2> fatal: unable to access 'https://nosuch.invalid/shop.git/': Could not resolve host: nosuch.invalid
#2> Cloning into 'b'...
#2> fatal: unable to access 'http://nosuch.invalid/a/b/': Could not resolve host: nosuch.invalid
#2> Cloning into 'a'...
#2> fatal: unable to access 'ftp://nosuch.invalid/a/': Could not resolve host: nosuch.invalid
#2> Cloning into 'y'...
#2> git: 'remote-nothing' is not a git command. See 'git --help'.
#? 128
