# Repositories inside of others. Recorded from git 2.39.5.

## a submodule is added
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q ../lib; cd ../lib; echo l > l; git add .; git commit -qm lib; cd ../case; git init -q; seq 3 > a; git add .; git commit -qm one; 
git submodule add ../lib; git config --global protocol.file.allow always; git submodule add ../lib; cat .git/config lib/.git .git/modules/lib/config .gitmodules; git submodule add ../lib; git submodule add ../lib x/y; git status; git diff --cached lib; git commit -m sub; git submodule status; git submodule; git ls-tree HEAD; git ls-files -s; git fsck; git show --stat
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [submodule "lib"]
#> 	url = /home/learner/lib
#> 	active = true
#> gitdir: ../.git/modules/lib
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> 	worktree = ../../../lib
#> [remote "origin"]
#> 	url = /home/learner/lib
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [branch "main"]
#> 	remote = origin
#> 	merge = refs/heads/main
#> [submodule "lib"]
#> 	path = lib
#> 	url = ../lib
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   .gitmodules
#> 	new file:   lib
#> 	new file:   x/y
#>
#> diff --git a/lib b/lib
#> new file mode 160000
#> index 0000000..c96dd93
#> --- /dev/null
#> +++ b/lib
#> @@ -0,0 +1 @@
#> +Subproject commit c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42
#> [main 3f22c06] sub
#>  3 files changed, 8 insertions(+)
#>  create mode 100644 .gitmodules
#>  create mode 160000 lib
#>  create mode 160000 x/y
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib (heads/main)
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 x/y (heads/main)
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib (heads/main)
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 x/y (heads/main)
#> 100644 blob 27026d9083f1a94cc5f90f0e3e42087787c6c5d9	.gitmodules
#> 100644 blob 01e79c32a8c99c557f0757da7cb6d65b3414466d	a
#> 160000 commit c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42	lib
#> 040000 tree 69955435b6d75fb12612053afa31d22a1cc9b9b4	x
#> 100644 27026d9083f1a94cc5f90f0e3e42087787c6c5d9 0	.gitmodules
#> 100644 01e79c32a8c99c557f0757da7cb6d65b3414466d 0	a
#> 160000 c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 0	lib
#> 160000 c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 0	x/y
#> dangling blob 008e8edaf3165b09395d7d5fe13cb3e657072b74
#> commit 3f22c0675322c53de4c404ee12de2523c69d3cbe
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     sub
#>
#>  .gitmodules | 6 ++++++
#>  lib         | 1 +
#>  x/y         | 1 +
#>  3 files changed, 8 insertions(+)
#2> Cloning into '/home/learner/case/lib'...
#2> fatal: transport 'file' not allowed
#2> fatal: clone of '/home/learner/lib' into submodule path '/home/learner/case/lib' failed
#2> Cloning into '/home/learner/case/lib'...
#2> done.
#2> fatal: 'lib' already exists in the index
#2> Cloning into '/home/learner/case/x/y'...
#2> done.

## what differs in a submodule
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q ../lib; cd ../lib; echo l > l; git add .; git commit -qm lib; cd ../case; git init -q; seq 3 > a; git add .; git commit -qm one; 
git config --global protocol.file.allow always; git submodule --quiet add ../lib; git commit -qm sub; cd lib; echo 2 >> l; git commit -qam l2; cd ..; git status; git status -s; git diff; git submodule status; git add lib; git status; git diff --cached; git commit -qm up; echo q >> lib/l; touch lib/new; git status; git diff; git status -s; git submodule update; git -C lib checkout -q -f; git status; git status -s; rm lib/new; git submodule foreach 'echo $name $sm_path; exit 3'; git submodule --quiet foreach pwd; git submodule update --remote; git status -s; git commit -qam back; git log -p -1 --format=%s; git checkout -q HEAD~; git status -s; git submodule update; git status -s
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   lib (new commits)
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#>  M lib
#> diff --git a/lib b/lib
#> index c96dd93..3418303 160000
#> --- a/lib
#> +++ b/lib
#> @@ -1 +1 @@
#> -Subproject commit c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42
#> +Subproject commit 34183030523352dcd28dc8aa1ba4059b8b08ae2a
#> +34183030523352dcd28dc8aa1ba4059b8b08ae2a lib (heads/main)
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   lib
#>
#> diff --git a/lib b/lib
#> index c96dd93..3418303 160000
#> --- a/lib
#> +++ b/lib
#> @@ -1 +1 @@
#> -Subproject commit c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42
#> +Subproject commit 34183030523352dcd28dc8aa1ba4059b8b08ae2a
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#>   (commit or discard the untracked or modified content in submodules)
#> 	modified:   lib (modified content, untracked content)
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> diff --git a/lib b/lib
#> --- a/lib
#> +++ b/lib
#> @@ -1 +1 @@
#> -Subproject commit 34183030523352dcd28dc8aa1ba4059b8b08ae2a
#> +Subproject commit 34183030523352dcd28dc8aa1ba4059b8b08ae2a-dirty
#>  m lib
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#>   (commit or discard the untracked or modified content in submodules)
#> 	modified:   lib (untracked content)
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#>  ? lib
#> Entering 'lib'
#> lib lib
#> /home/learner/case/lib
#> Submodule path 'lib': checked out 'c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42'
#>  M lib
#> back
#>
#> diff --git a/lib b/lib
#> index 3418303..c96dd93 160000
#> --- a/lib
#> +++ b/lib
#> @@ -1 +1 @@
#> -Subproject commit 34183030523352dcd28dc8aa1ba4059b8b08ae2a
#> +Subproject commit c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42
#>  M lib
#> Submodule path 'lib': checked out '34183030523352dcd28dc8aa1ba4059b8b08ae2a'
#2> fatal: run_command returned non-zero status for lib
#2> .

## submodules that come and go
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q ../lib; cd ../lib; echo l > l; git add .; git commit -qm lib; cd ../case; git init -q; seq 3 > a; git add .; git commit -qm one; 
git config --global protocol.file.allow always; git submodule --quiet add ../lib; git submodule --quiet add ../lib x/y; git commit -qm sub; git submodule deinit x/y; git submodule status; git submodule init; git submodule update; git submodule sync; git submodule set-url lib ../lib2; cat .gitmodules; git submodule set-branch -b dev lib; cat .gitmodules; git checkout -q .; git rm x/y; cat .gitmodules; git status -s; git submodule nosuch; git submodule status nosuch; git commit -qm rm; git mv lib lob; git status -s; git diff --cached; cat lob/.git; git -C lob status -sb; git submodule deinit
#> Cleared directory 'x/y'
#> Submodule 'x/y' (../lib) unregistered for path 'x/y'
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib (heads/main)
#> -c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 x/y
#> Submodule path 'x/y': checked out 'c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42'
#> Synchronizing submodule url for 'lib'
#> Synchronizing submodule url for 'x/y'
#> Synchronizing submodule url for 'lib'
#> [submodule "lib"]
#> 	path = lib
#> 	url = ../lib2
#> [submodule "x/y"]
#> 	path = x/y
#> 	url = ../lib
#> [submodule "lib"]
#> 	path = lib
#> 	url = ../lib2
#> 	branch = dev
#> [submodule "x/y"]
#> 	path = x/y
#> 	url = ../lib
#> rm 'x/y'
#> [submodule "lib"]
#> 	path = lib
#> 	url = ../lib
#> M  .gitmodules
#> D  x/y
#> M  .gitmodules
#> R  lib -> lob
#> diff --git a/.gitmodules b/.gitmodules
#> index 008e8ed..9143fb8 100644
#> --- a/.gitmodules
#> +++ b/.gitmodules
#> @@ -1,3 +1,3 @@
#>  [submodule "lib"]
#> -	path = lib
#> +	path = lob
#>  	url = ../lib
#> diff --git a/lib b/lob
#> similarity index 100%
#> rename from lib
#> rename to lob
#> gitdir: ../.git/modules/lib
#> ## main...origin/main
#2> warning: could not look up configuration 'remote.origin.url'. Assuming this repository is its own authoritative upstream.
#2> Submodule 'x/y' (/home/learner/lib) registered for path 'x/y'
#2> usage: git submodule [--quiet] [--cached]
#2>    or: git submodule [--quiet] add [-b <branch>] [-f|--force] [--name <name>] [--reference <repository>] [--] <repository> [<path>]
#2>    or: git submodule [--quiet] status [--cached] [--recursive] [--] [<path>...]
#2>    or: git submodule [--quiet] init [--] [<path>...]
#2>    or: git submodule [--quiet] deinit [-f|--force] (--all| [--] <path>...)
#2>    or: git submodule [--quiet] update [--init [--filter=<filter-spec>]] [--remote] [-N|--no-fetch] [-f|--force] [--checkout|--merge|--rebase] [--[no-]recommend-shallow] [--reference <repository>] [--recursive] [--[no-]single-branch] [--] [<path>...]
#2>    or: git submodule [--quiet] set-branch (--default|--branch <branch>) [--] <path>
#2>    or: git submodule [--quiet] set-url [--] <path> <newurl>
#2>    or: git submodule [--quiet] summary [--cached|--files] [--summary-limit <n>] [commit] [--] [<path>...]
#2>    or: git submodule [--quiet] foreach [--recursive] <command>
#2>    or: git submodule [--quiet] sync [--recursive] [--] [<path>...]
#2>    or: git submodule [--quiet] absorbgitdirs [--] [<path>...]
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: Use '--all' if you really want to deinitialize all submodules
#? 128

## a clone with its submodules
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q ../lib; cd ../lib; echo l > l; git add .; git commit -qm lib; cd ../case; git init -q; seq 3 > a; git add .; git commit -qm one; 
git config --global protocol.file.allow always; git submodule --quiet add ../lib; git commit -qm sub; cd ..; git clone -q case c; cd c; ls -A lib; git submodule status; git submodule init; git submodule update; git submodule status; cat .git/config; git -C lib status; cd ..; git clone --recurse-submodules case d; cd d; cat lib/l; git submodule status; cd ..; git clone -q case e; cd e; git submodule update --init --recursive; git pull; git status
#> -c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib
#> Submodule path 'lib': checked out 'c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42'
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib (heads/main)
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [remote "origin"]
#> 	url = /home/learner/case
#> 	fetch = +refs/heads/*:refs/remotes/origin/*
#> [branch "main"]
#> 	remote = origin
#> 	merge = refs/heads/main
#> [submodule "lib"]
#> 	active = true
#> 	url = /home/learner/lib
#> HEAD detached at c96dd93
#> nothing to commit, working tree clean
#> Submodule path 'lib': checked out 'c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42'
#> l
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib (heads/main)
#> Submodule path 'lib': checked out 'c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42'
#> Already up to date.
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#2> Submodule 'lib' (/home/learner/lib) registered for path 'lib'
#2> Cloning into '/home/learner/c/lib'...
#2> done.
#2> Cloning into 'd'...
#2> done.
#2> Submodule 'lib' (/home/learner/lib) registered for path 'lib'
#2> Cloning into '/home/learner/d/lib'...
#2> done.
#2> Submodule 'lib' (/home/learner/lib) registered for path 'lib'
#2> Cloning into '/home/learner/e/lib'...
#2> done.

## a repository inside of another
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q ../lib; cd ../lib; echo l > l; git add .; git commit -qm lib; cd ../case; git init -q; seq 3 > a; git add .; git commit -qm one; 
git init -q emb; git -C emb commit -q --allow-empty -m e; git status -s; git add emb; git status; git rm -qf --cached emb; git status -s
#> ?? emb/
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   emb
#>
#> ?? emb/
#2> warning: adding embedded git repository: emb
#2> hint: You've added another git repository inside your current repository.
#2> hint: Clones of the outer repository will not contain the contents of
#2> hint: the embedded repository and will not know how to obtain it.
#2> hint: If you meant to add a submodule, use:
#2>$ hint:\x20
#2> hint: 	git submodule add <url> emb
#2>$ hint:\x20
#2> hint: If you added this path by mistake, you can remove it from the
#2> hint: index with:
#2>$ hint:\x20
#2> hint: 	git rm --cached emb
#2>$ hint:\x20
#2> hint: See "git help submodule" for more information.
