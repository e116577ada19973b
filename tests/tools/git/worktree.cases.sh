# git-worktree(1): several working trees of one repository. Recorded from git 2.39.5.

## a second folder for a new branch, and the list
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000' here=$PWD
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q shop; cd shop; echo one > a; git add .; git commit -qm one; git branch old
git worktree add ../hot -b hotfix; git worktree add ../old; git worktree add --detach ../d HEAD; git worktree add ../new
git worktree list | sed "s,$here,HERE,"; git worktree list --porcelain | sed "s,$here,HERE,"; git branch; git branch -vv | sed "s,$here,HERE,"; git branch -v
cd ../hot; ls -A; cat a; sed "s,$here,HERE," .git; git rev-parse --git-dir --git-common-dir --show-toplevel | sed "s,$here,HERE,"; git status
cat ../shop/.git/worktrees/hot/HEAD ../shop/.git/worktrees/hot/commondir; sed "s,$here,HERE," ../shop/.git/worktrees/hot/gitdir; ls ../shop/.git/worktrees
#> HEAD is now at fdff1fc one
#> HEAD is now at fdff1fc one
#> HEAD is now at fdff1fc one
#> HEAD is now at fdff1fc one
#> HERE/shop  fdff1fc [main]
#> HERE/d     fdff1fc (detached HEAD)
#> HERE/hot   fdff1fc [hotfix]
#> HERE/new   fdff1fc [new]
#> HERE/old   fdff1fc [old]
#> worktree HERE/shop
#> HEAD fdff1fcd59e35cbb262ac1bc5dde6e5d1a425202
#> branch refs/heads/main
#>
#> worktree HERE/d
#> HEAD fdff1fcd59e35cbb262ac1bc5dde6e5d1a425202
#> detached
#>
#> worktree HERE/hot
#> HEAD fdff1fcd59e35cbb262ac1bc5dde6e5d1a425202
#> branch refs/heads/hotfix
#>
#> worktree HERE/new
#> HEAD fdff1fcd59e35cbb262ac1bc5dde6e5d1a425202
#> branch refs/heads/new
#>
#> worktree HERE/old
#> HEAD fdff1fcd59e35cbb262ac1bc5dde6e5d1a425202
#> branch refs/heads/old
#>
#> + hotfix
#> * main
#> + new
#> + old
#> + hotfix fdff1fc (HERE/hot) one
#> * main   fdff1fc one
#> + new    fdff1fc (HERE/new) one
#> + old    fdff1fc (HERE/old) one
#> + hotfix fdff1fc one
#> * main   fdff1fc one
#> + new    fdff1fc one
#> + old    fdff1fc one
#> .git
#> a
#> one
#> gitdir: HERE/shop/.git/worktrees/hot
#> HERE/shop/.git/worktrees/hot
#> HERE/shop/.git
#> HERE/hot
#> On branch hotfix
#> nothing to commit, working tree clean
#> ref: refs/heads/hotfix
#> ../..
#> HERE/hot/.git
#> d
#> hot
#> new
#> old
#2> Preparing worktree (new branch 'hotfix')
#2> Preparing worktree (checking out 'old')
#2> Preparing worktree (detached HEAD fdff1fc)
#2> Preparing worktree (new branch 'new')

## what is committed in one is there in all
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000' here=$PWD
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q shop; cd shop; echo one > a; git add .; git commit -qm one; git worktree add -q ../hot -b hotfix
cd ../hot; echo two >> a; git commit -am two; git tag v1; git stash list; echo x >> a; git stash; git config user.nick Ad; git reflog
cd ../shop; git log --oneline --all; git tag; git stash list; git config user.nick; git merge hotfix; cat a; git reflog; git status -sb
git stash pop; git -C ../hot checkout -q --detach; git checkout -q hotfix; git status -s; git worktree list | sed "s,$here,HERE,"
#> [hotfix b4f6e8f] two
#>  1 file changed, 1 insertion(+)
#> Saved working directory and index state WIP on hotfix: b4f6e8f two
#> b4f6e8f HEAD@{0}: reset: moving to HEAD
#> b4f6e8f HEAD@{1}: commit: two
#> fdff1fc HEAD@{2}: reset: moving to HEAD
#>$ fdff1fc HEAD@{3}:\x20
#> b4f6e8f two
#> fdff1fc one
#> 11ae912 WIP on hotfix: b4f6e8f two
#> 13ea794 index on hotfix: b4f6e8f two
#> v1
#> stash@{0}: WIP on hotfix: b4f6e8f two
#> Ad
#> Updating fdff1fc..b4f6e8f
#> Fast-forward
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> one
#> two
#> b4f6e8f HEAD@{0}: merge hotfix: Fast-forward
#> fdff1fc HEAD@{1}: commit (initial): one
#> ## main
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (11ae912c3daf508d8ad16d9c0faed30600c38379)
#>  M a
#> HERE/shop  b4f6e8f [hotfix]
#> HERE/hot   b4f6e8f (detached HEAD)

## no branch is in two places
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000' here=$PWD
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q shop; cd shop; echo one > a; git add .; git commit -qm one; git worktree add -q ../hot -b hotfix
try() { "$@" 2>&1 | sed "s,$here,HERE,"; }
try git switch hotfix; try git checkout hotfix; try git branch -d hotfix; try git branch -D hotfix; try git branch -f hotfix main; try git worktree add ../x main
try git worktree add ../hot2 hotfix; try git worktree add -B hotfix ../y; try git -C ../hot switch main; try git checkout -B hotfix; git branch -m hotfix hot2; try git worktree list; git -C ../hot branch; ls ..
#> fatal: 'hotfix' is already checked out at 'HERE/hot'
#> fatal: 'hotfix' is already checked out at 'HERE/hot'
#> error: Cannot delete branch 'hotfix' checked out at 'HERE/hot'
#> error: Cannot delete branch 'hotfix' checked out at 'HERE/hot'
#> fatal: cannot force update the branch 'hotfix' checked out at 'HERE/hot'
#> Preparing worktree (checking out 'main')
#> fatal: 'main' is already checked out at 'HERE/shop'
#> Preparing worktree (checking out 'hotfix')
#> fatal: 'hotfix' is already checked out at 'HERE/hot'
#> fatal: 'hotfix' is already checked out at 'HERE/hot'
#> fatal: 'main' is already checked out at 'HERE/shop'
#> Switched to and reset branch 'hotfix'
#> HERE/shop  fdff1fc [hot2]
#> HERE/hot   fdff1fc [hot2]
#> * hot2
#>   main
#> hot
#> shop

## removed, and gone without a word
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000' here=$PWD
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q shop; cd shop; echo one > a; git add .; git commit -qm one; git worktree add -q ../hot; git worktree add -q ../b; git worktree add -q ../c
git worktree remove ../nope; git worktree remove .; echo z > ../hot/z; git worktree remove ../hot; echo $?; git worktree remove --force ../hot; echo $?; git branch -d hot
echo more >> ../b/a; git worktree remove b; git -C ../b restore a; git worktree remove b; ls ..; rm -r ../c; git worktree list | sed "s,$here,HERE,"; git worktree list -v | sed "s,$here,HERE,"
git worktree add ../c; git worktree prune -n; git worktree prune -v; git worktree prune; git worktree list | sed "s,$here,HERE,"; ls .git/worktrees; git worktree add ../c; git branch
#> 128
#> 0
#> Deleted branch hot (was fdff1fc).
#> c
#> shop
#> HERE/shop  fdff1fc [main]
#> HERE/c     fdff1fc [c] prunable
#> HERE/shop  fdff1fc [main]
#> HERE/c     fdff1fc [c]
#> 	prunable: gitdir file points to non-existent location
#> HERE/shop  fdff1fc [main]
#> HEAD is now at fdff1fc one
#>   b
#> + c
#> * main
#2> fatal: '../nope' is not a working tree
#2> fatal: '.' is a main working tree
#2> fatal: '../hot' contains modified or untracked files, use --force to delete it
#2> fatal: 'b' contains modified or untracked files, use --force to delete it
#2> Preparing worktree (checking out 'c')
#2> fatal: '../c' is a missing but already registered worktree;
#2> use 'add -f' to override, or 'prune' or 'remove' to clear
#2> Removing worktrees/c: gitdir file points to non-existent location
#2> Removing worktrees/c: gitdir file points to non-existent location
#2> ls: cannot access '.git/worktrees': No such file or directory
#2> Preparing worktree (checking out 'c')

## wrong words
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q shop; cd shop; git worktree add ../early; echo one > a; git add .; git commit -qm one; mkdir ../full; touch ../full/x; mkdir ../empty
git worktree; echo $?; git worktree frob; echo $?; git worktree add; echo $?; git worktree add ../n nosuch; echo $?; git worktree add ../full; echo $?; git branch; git worktree add -b main ../y; echo $?; git worktree add -b x --detach ../y; echo $?
git worktree add ../empty; git worktree add ../deep/er/in; ls ../deep/er/in; git worktree add -B in2 ../q; git worktree add inside; git status -s; git worktree list extra; echo $?; git worktree remove; echo $?
#> 129
#> 129
#> 129
#> 128
#> 128
#>   full
#> * main
#> 255
#> 128
#> HEAD is now at fdff1fc one
#> HEAD is now at fdff1fc one
#> a
#> HEAD is now at fdff1fc one
#> HEAD is now at fdff1fc one
#> ?? inside/
#> 129
#> 129
#2> Preparing worktree (new branch 'early')
#2> fatal: not a valid object name: 'HEAD'
#2> error: need a subcommand
#2> usage: git worktree add [-f] [--detach] [--checkout] [--lock [--reason <string>]]
#2>                         [-b <new-branch>] <path> [<commit-ish>]
#2>    or: git worktree list [-v | --porcelain [-z]]
#2>    or: git worktree lock [--reason <string>] <worktree>
#2>    or: git worktree move <worktree> <new-path>
#2>    or: git worktree prune [-n] [-v] [--expire <expire>]
#2>    or: git worktree remove [-f] <worktree>
#2>    or: git worktree repair [<path>...]
#2>    or: git worktree unlock <worktree>
#2>
#2> error: unknown subcommand: `frob'
#2> usage: git worktree add [-f] [--detach] [--checkout] [--lock [--reason <string>]]
#2>                         [-b <new-branch>] <path> [<commit-ish>]
#2>    or: git worktree list [-v | --porcelain [-z]]
#2>    or: git worktree lock [--reason <string>] <worktree>
#2>    or: git worktree move <worktree> <new-path>
#2>    or: git worktree prune [-n] [-v] [--expire <expire>]
#2>    or: git worktree remove [-f] <worktree>
#2>    or: git worktree repair [<path>...]
#2>    or: git worktree unlock <worktree>
#2>
#2> usage: git worktree add [-f] [--detach] [--checkout] [--lock [--reason <string>]]
#2>                         [-b <new-branch>] <path> [<commit-ish>]
#2>
#2>     -f, --force           checkout <branch> even if already checked out in other worktree
#2>     -b <branch>           create a new branch
#2>     -B <branch>           create or reset a branch
#2>     -d, --detach          detach HEAD at named commit
#2>     --checkout            populate the new working tree
#2>     --lock                keep the new working tree locked
#2>     --reason <string>     reason for locking
#2>     -q, --quiet           suppress progress reporting
#2>     --track               set up tracking mode (see git-branch(1))
#2>     --guess-remote        try to match the new branch name with a remote-tracking branch
#2>
#2> fatal: invalid reference: nosuch
#2> Preparing worktree (new branch 'full')
#2> fatal: '../full' already exists
#2> Preparing worktree (new branch 'main')
#2> fatal: a branch named 'main' already exists
#2> fatal: options '-b', '-B', and '--detach' cannot be used together
#2> Preparing worktree (new branch 'empty')
#2> Preparing worktree (new branch 'in')
#2> Preparing worktree (new branch 'in2')
#2> Preparing worktree (new branch 'inside')
#2> usage: git worktree list [-v | --porcelain [-z]]
#2>
#2>     --porcelain           machine-readable output
#2>     -v, --verbose         show extended annotations and reasons, if available
#2>     --expire <expiry-date>
#2>                           add 'prunable' annotation to worktrees older than <time>
#2>     -z                    terminate records with a NUL character
#2>
#2> usage: git worktree remove [-f] <worktree>
#2>
#2>     -f, --force           force removal even if worktree is dirty or locked
#2>

## a branch of a remote, and what is done inside
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q hub; cd hub; echo one > a; git add .; git commit -qm one; git branch topic; cd ..; git clone -q hub mine; cd mine
git worktree add ../t topic; git -C ../t status -sb; git worktree add ../o origin/topic; git -C ../o status | head -1; cd ../t; echo two >> a; git commit -qam two; git push -q; git -C ../hub log --oneline topic
git switch -c side; echo three > b; git add b; git commit -qm three; git rebase -q main; git log --oneline -1; git merge --no-edit -q main; git fetch; git branch -a; git fsck
printf 'skip\n' > ../mine/.git/info/exclude; touch skip; git status -s; mkdir -p ../mine/.git/hooks; printf '#!/bin/sh\necho checking $(basename $PWD)\n' > ../mine/.git/hooks/pre-commit; chmod +x ../mine/.git/hooks/pre-commit; git commit -qm x --allow-empty
#> branch 'topic' set up to track 'origin/topic'.
#> HEAD is now at fdff1fc one
#> ## topic...origin/topic
#> HEAD is now at fdff1fc one
#> Not currently on any branch.
#> b4f6e8f two
#> fdff1fc one
#> 2bed3b5 three
#> + main
#> * side
#>   topic
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#>   remotes/origin/topic
#2> Preparing worktree (new branch 'topic')
#2> Preparing worktree (detached HEAD fdff1fc)
#2> Switched to a new branch 'side'
#2> checking t

## a stash leaves its trace in the log of HEAD
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo one > a; git add .; git commit -qm one; echo two > a; git stash -q; git reflog; git reflog main; git rev-parse ORIG_HEAD; git reset -q --hard; git reflog; git reflog main; git stash pop -q; git stash push -q a; git reflog
git stash pop -q; git stash push -q -k; git reflog
#> fdff1fc HEAD@{0}: reset: moving to HEAD
#> fdff1fc HEAD@{1}: commit (initial): one
#> fdff1fc main@{0}: commit (initial): one
#> fdff1fcd59e35cbb262ac1bc5dde6e5d1a425202
#> fdff1fc HEAD@{0}: reset: moving to HEAD
#> fdff1fc HEAD@{1}: reset: moving to HEAD
#> fdff1fc HEAD@{2}: commit (initial): one
#> fdff1fc main@{0}: commit (initial): one
#> fdff1fc HEAD@{0}: reset: moving to HEAD
#> fdff1fc HEAD@{1}: reset: moving to HEAD
#> fdff1fc HEAD@{2}: commit (initial): one
#> fdff1fc HEAD@{0}: reset: moving to HEAD
#> fdff1fc HEAD@{1}: reset: moving to HEAD
#> fdff1fc HEAD@{2}: reset: moving to HEAD
#> fdff1fc HEAD@{3}: commit (initial): one
