# Branches, commits and files checked out. Recorded from git 2.39.5.

## checkout of branches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; git branch topic; git checkout topic; echo b > a; git commit -qam two; git checkout -b new; git checkout -; git checkout topic; git checkout main; echo c > c; git checkout topic; echo x >> a; git checkout main; echo $?; git checkout -f main; cat a; git checkout nosuch; echo $?; git checkout -b topic; echo $?; git checkout -B topic; git branch -v; git checkout; git reflog | head -3
#> 1
#> a
#> 1
#> 128
#>   main  9cb80b8 one
#>   new   b366162 two
#> * topic 9cb80b8 one
#> 9cb80b8 HEAD@{0}: checkout: moving from main to topic
#> 9cb80b8 HEAD@{1}: checkout: moving from topic to main
#> b366162 HEAD@{2}: checkout: moving from main to topic
#2> Switched to branch 'topic'
#2> Switched to a new branch 'new'
#2> Switched to branch 'topic'
#2> Already on 'topic'
#2> Switched to branch 'main'
#2> Switched to branch 'topic'
#2> error: Your local changes to the following files would be overwritten by checkout:
#2> 	a
#2> Please commit your changes or stash them before you switch branches.
#2> Aborting
#2> Switched to branch 'main'
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: a branch named 'topic' already exists
#2> Switched to and reset branch 'topic'

## checkout of commits
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; echo b > a; git commit -qam two; git tag v1
git checkout HEAD~1; git status; git branch; git checkout -q main; git checkout --detach; git checkout v1; echo z > z; git add z; git commit -qm lost; git checkout main; git -c advice.detachedHead=false checkout v1; git checkout -q main~1; git switch -c keep; git checkout -q @{-1}
#> HEAD detached at 9cb80b8
#> nothing to commit, working tree clean
#> * (HEAD detached at 9cb80b8)
#>   main
#2> Note: switching to 'HEAD~1'.
#2>
#2> You are in 'detached HEAD' state. You can look around, make experimental
#2> changes and commit them, and you can discard any commits you make in this
#2> state without impacting any branches by switching back to a branch.
#2>
#2> If you want to create a new branch to retain commits you create, you may
#2> do so (now or later) by using -c with the switch command. Example:
#2>
#2>   git switch -c <new-branch-name>
#2>
#2> Or undo this operation with:
#2>
#2>   git switch -
#2>
#2> Turn off this advice by setting config variable advice.detachedHead to false
#2>
#2> HEAD is now at 9cb80b8 one
#2> HEAD is now at b366162 two
#2> HEAD is now at b366162 two
#2> Warning: you are leaving 1 commit behind, not connected to
#2> any of your branches:
#2>
#2>   b6c9f40 lost
#2>
#2> If you want to keep it by creating a new branch, this may be a good time
#2> to do so with:
#2>
#2>  git branch <new-branch-name> b6c9f40
#2>
#2> Switched to branch 'main'
#2> HEAD is now at b366162 two
#2> Switched to a new branch 'keep'

## checkout of files
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; mkdir d; echo d > d/d; git add .; git commit -qm one; echo b > a; git commit -qam two
echo c > a; git checkout -- a; cat a; echo c > a; rm d/d; git checkout .; cat a d/d; git checkout HEAD~1 a; git status -s; cat a; git checkout HEAD -- a; echo c > a; git checkout a; git checkout nosuch; git checkout -- nosuch; echo $?; git checkout HEAD~1 -- nosuch; git checkout -q a d; git checkout HEAD~1 -- .; git status -s
#> b
#> b
#> d
#> M  a
#> a
#> 1
#> M  a
#2> Updated 2 paths from the index
#2> Updated 1 path from 15cbb48
#2> Updated 1 path from the index
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> error: pathspec 'nosuch' did not match any file(s) known to git

## orphan
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; git checkout --orphan fresh; git status; git commit -qm new; git log --oneline --all; git checkout -b t2 main; git checkout -b t3 nosuch; echo $?; git checkout -b; echo $?
#> On branch fresh
#>
#> No commits yet
#>
#> Changes to be committed:
#>   (use "git rm --cached <file>..." to unstage)
#> 	new file:   a
#>
#> cd296de new
#> 9cb80b8 one
#> 128
#> 129
#2> Switched to a new branch 'fresh'
#2> Switched to a new branch 't2'
#2> fatal: 'nosuch' is not a commit and a branch 't3' cannot be created from it
#2> error: switch `b' requires a value

## merge two ways in checkout
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 9 > a; git add .; git commit -qm one; git checkout -q -b topic; sed -i s/1/one/ a; git commit -qam two; git checkout -q main; echo 10 >> a; git checkout topic; git checkout -m topic; cat a; git status -s
#> M	a
#> one
#> 2
#> 3
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> 10
#>  M a
#2> error: Your local changes to the following files would be overwritten by checkout:
#2> 	a
#2> Please commit your changes or stash them before you switch branches.
#2> Aborting
#2> Switched to branch 'topic'

## merge --quit leaves the files
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add a; git commit -qm one; git switch -qc topic; sed -i s/3/drei/ a; git commit -qam topic; git switch -q main; sed -i s/3/three/ a; git commit -qam main
git merge -q topic; git merge --quit; git status; git checkout --ours a; cat a; git checkout --theirs a; cat a; git checkout -m a; cat a; git restore --ours a; cat a
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> On branch main
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> 2
#> three
#> 4
#> 5
#> 1
#> 2
#> drei
#> 4
#> 5
#> 1
#> 2
#> <<<<<<< ours
#> three
#> =======
#> drei
#> >>>>>>> theirs
#> 4
#> 5
#> 1
#> 2
#> three
#> 4
#> 5
#2> Updated 1 path from the index
#2> Updated 1 path from the index
#2> Recreated 1 merge conflict

## checkout with changes that come along, and words that are branch and file
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; echo b > b; git add .; git commit -qm one; git checkout main; echo z >> a; git checkout -b y; git checkout -b y2 HEAD; git switch -c y3; git checkout; git checkout -f main; git status -s; git branch b; git checkout b; git checkout HEAD b; git checkout b b; echo $?; git checkout nosuch b; git checkout nosuch --; echo $?; git checkout main y -- b; git checkout HEAD -- ; git branch
#> M	a
#> M	a
#> 128
#> 128
#> * b
#>   main
#>   y
#>   y2
#>   y3
#2> Already on 'main'
#2> Switched to a new branch 'y'
#2> Switched to a new branch 'y2'
#2> Switched to a new branch 'y3'
#2> Switched to branch 'main'
#2> Switched to branch 'b'
#2> Updated 0 paths from 511937f
#2> fatal: ambiguous argument 'b': both revision and filename
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: invalid reference: nosuch
#2> fatal: only one reference expected, 2 given.

## checkout before the first commit, and wrong words
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git checkout main; echo $?; git checkout; echo $?; git checkout -b x; echo a > a; git add a; git commit -qm one; git checkout -b x; echo $?; git checkout -b 'q q'; git checkout -b -x; git checkout --orphan x; git checkout --detach x -- a; git checkout -b foo -- a; git checkout --ours --theirs a; git checkout --ours --merge a; git checkout HEAD^{tree}; git checkout --nosuch; echo $?; git checkout -t x; git checkout -b x3 nosuch; git checkout -B x4 nosuch; git checkout nosuch; git checkout a b c; echo $?
#> 1
#> 128
#> 128
#> 129
#> 1
#2> error: pathspec 'main' did not match any file(s) known to git
#2> fatal: You are on a branch yet to be born
#2> Switched to a new branch 'x'
#2> fatal: a branch named 'x' already exists
#2> fatal: 'q q' is not a valid branch name
#2> fatal: '-x' is not a valid branch name
#2> fatal: a branch named 'x' already exists
#2> fatal: git checkout: --detach does not take a path argument 'a'
#2> fatal: 'a' is not a commit and a branch 'foo' cannot be created from it
#2> Updated 0 paths from the index
#2> fatal: git checkout: --ours/--theirs, --force and --merge are incompatible when
#2> checking out of the index.
#2> fatal: Cannot switch branch to a non-commit 'HEAD^{tree}'
#2> error: unknown option `nosuch'
#2> usage: git checkout [<options>] <branch>
#2>    or: git checkout [<options>] [<branch>] -- <file>...
#2>
#2>     -b <branch>           create and checkout a new branch
#2>     -B <branch>           create/reset and checkout a branch
#2>     -l                    create reflog for new branch
#2>     --guess               second guess 'git checkout <no-such-branch>' (default)
#2>     --overlay             use overlay mode (default)
#2>     -q, --quiet           suppress progress reporting
#2>     --recurse-submodules[=<checkout>]
#2>                           control recursive updating of submodules
#2>     --progress            force progress reporting
#2>     -m, --merge           perform a 3-way merge with the new branch
#2>     --conflict <style>    conflict style (merge, diff3, or zdiff3)
#2>     -d, --detach          detach HEAD at named commit
#2>     -t, --track[=(direct|inherit)]
#2>                           set branch tracking configuration
#2>     -f, --force           force checkout (throw away local modifications)
#2>     --orphan <new-branch>
#2>                           new unparented branch
#2>     --overwrite-ignore    update ignored files (default)
#2>     --ignore-other-worktrees
#2>                           do not check if another worktree is holding the given ref
#2>     -2, --ours            checkout our version for unmerged files
#2>     -3, --theirs          checkout their version for unmerged files
#2>     -p, --patch           select hunks interactively
#2>     --ignore-skip-worktree-bits
#2>                           do not limit pathspecs to sparse entries only
#2>     --pathspec-from-file <file>
#2>                           read pathspec from file
#2>     --pathspec-file-nul   with --pathspec-from-file, pathspec elements are separated with NUL character
#2>
#2> fatal: missing branch name; try -b
#2> fatal: 'nosuch' is not a commit and a branch 'x3' cannot be created from it
#2> fatal: 'nosuch' is not a commit and a branch 'x4' cannot be created from it
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> error: pathspec 'b' did not match any file(s) known to git
#2> error: pathspec 'c' did not match any file(s) known to git

## checkout with conflicts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; git add .; git commit -qm one; git checkout -q -b t; sed -i s/3/drei/ a; git commit -qam t; git checkout -q main; sed -i s/3/three/ a; git commit -qam x; git merge -q t; git checkout t; echo $?; git switch t; git checkout a; echo $?; git checkout --ours a; git checkout --theirs -- a; git checkout --conflict=diff3 a; cat a; git checkout -b new; echo $?; git status -s; git checkout -f t; git status
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> a: needs merge
#> 1
#> 1
#> 1
#> 2
#> <<<<<<< ours
#> three
#> ||||||| base
#> 3
#> =======
#> drei
#> >>>>>>> theirs
#> 4
#> 5
#> 0
#> UU a
#> On branch t
#> nothing to commit, working tree clean
#2> error: you need to resolve your current index first
#2> fatal: cannot switch branch while merging
#2> Consider "git merge --quit" or "git worktree add".
#2> error: path 'a' is unmerged
#2> Updated 1 path from the index
#2> Recreated 1 merge conflict
#2> Switched to a new branch 'new'
#2> Switched to branch 't'

## commits left behind
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; git checkout -q --detach; for n in 1 2 3 4 5; do git commit -q --allow-empty -m lost$n; done; git checkout main; git checkout -q @{-1}; git commit -q --allow-empty -m lost6; git checkout HEAD~1; git checkout HEAD~2; git checkout HEAD; git switch -; git reflog -3
#> 6c30d61 HEAD@{0}: checkout: moving from 9cf353d55bc0014fee50b6ab6016febd579291eb to HEAD~2
#> 9cf353d HEAD@{1}: checkout: moving from 6d6478c2995314723f672f5d0bfcf57e1986366b to HEAD~1
#> 6d6478c HEAD@{2}: commit: lost6
#2> Warning: you are leaving 5 commits behind, not connected to
#2> any of your branches:
#2>
#2>   9cf353d lost5
#2>   fb6b62a lost4
#2>   6c30d61 lost3
#2>   55946f6 lost2
#2>   01478b1 lost1
#2>
#2> If you want to keep them by creating a new branch, this may be a good time
#2> to do so with:
#2>
#2>  git branch <new-branch-name> 9cf353d
#2>
#2> Switched to branch 'main'
#2> Warning: you are leaving 1 commit behind, not connected to
#2> any of your branches:
#2>
#2>   6d6478c lost6
#2>
#2> If you want to keep it by creating a new branch, this may be a good time
#2> to do so with:
#2>
#2>  git branch <new-branch-name> 6d6478c
#2>
#2> HEAD is now at 9cf353d lost5
#2> Warning: you are leaving 2 commits behind, not connected to
#2> any of your branches:
#2>
#2>   9cf353d lost5
#2>   fb6b62a lost4
#2>
#2> If you want to keep them by creating a new branch, this may be a good time
#2> to do so with:
#2>
#2>  git branch <new-branch-name> 9cf353d
#2>
#2> HEAD is now at 6c30d61 lost3
#2> fatal: a branch is expected, got commit '9cf353d55bc0014fee50b6ab6016febd579291eb'
#2> hint: If you want to detach HEAD at the commit, try again with the --detach option.

## checkout -m with a conflict, and staged changes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; echo b > b; git add .; git commit -qm one; git checkout -q -b t; sed -i s/3/drei/ a; git commit -qam t; git checkout -q main; sed -i s/3/three/ a; git checkout -m t; echo $?; cat a; git status -s; git checkout -f main; sed -i s/3/three/ a; git add a; git checkout -m t; echo $?; git status -s
#> M	a
#> 0
#> 1
#> 2
#> <<<<<<< t
#> drei
#> =======
#> three
#> >>>>>>> local
#> 4
#> 5
#> UU a
#> 128
#> M  a
#2> Switched to branch 't'
#2> Switched to branch 'main'
#2> fatal: cannot continue with staged changes in the following files:
#2> a

## untracked, ignored and executable files in the way
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo '*.log' > .gitignore; echo a > a; git add .; git commit -qm one; git checkout -q -b t; echo n > n; echo l > x.log; chmod +x a; git add -f n x.log a; git commit -qm two; git checkout main; ls -l a | cut -c1-10; echo mine > n; echo mine > x.log; git checkout t; echo $?; rm n; git checkout t; cat x.log; ls -l a | cut -c1-10; rm a; git checkout main; git status -s; git checkout .; git status -s
#> -rw-r--r--
#> 1
#> l
#> -rwxr-xr-x
#2> Switched to branch 'main'
#2> error: The following untracked working tree files would be overwritten by checkout:
#2> 	n
#2> Please move or remove them before you switch branches.
#2> Aborting
#2> Switched to branch 't'
#2> Switched to branch 'main'
#2> Updated 0 paths from the index

## a folder and paths from below
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir -p d/e; echo a > d/a; echo b > d/e/b; echo c > c; git add .; git commit -qm one; rm -r d; git checkout d; ls -R d; cd d; rm a e/b ../c; git checkout .; git checkout ../c; git checkout -- '*'; ls ..; echo x > a; echo x > e/b; git checkout '*b'; git status -s; git checkout HEAD ./a; git checkout --no-overlay HEAD -- .; git status -s
#> d:
#> a
#> e
#>
#> d/e:
#> b
#> c
#> d
#>  M a
#2> Updated 2 paths from the index
#2> Updated 2 paths from the index
#2> Updated 1 path from the index
#2> Updated 1 path from the index
#2> Updated 1 path from e007dca

## no overlay
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; echo b > b; git add .; git commit -qm two; git checkout HEAD~1 -- .; ls; git checkout --no-overlay HEAD~1 -- .; ls; git status -s
#> a
#> b
#> a
#> D  b

## restore with conflicts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; mkdir d; echo d > d/d; git add .; git commit -qm one; git switch -qc t; sed -i s/3/drei/ a; git commit -qam t; git checkout -q main; sed -i s/3/three/ a; git commit -qam x; git merge -q t; git restore a; echo $?; git restore --ours --staged a; echo $?; git restore --theirs a; cat a; git restore --merge --conflict=diff3 a; cat a; git restore --staged a; git status -s; git restore a; git status -s; git restore --source=HEAD --staged --worktree -- nosuch; rm -r d; git restore d/; ls d; git restore -S -W; git restore --ours --merge a; git restore --ignore-unmerged a; git restore nosuch q; echo $?
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> 128
#> 1
#> 2
#> drei
#> 4
#> 5
#> 1
#> 2
#> <<<<<<< ours
#> three
#> ||||||| base
#> 3
#> =======
#> drei
#> >>>>>>> theirs
#> 4
#> 5
#>  M a
#> d
#> 1
#2> error: path 'a' is unmerged
#2> fatal: '--ours' or '--theirs' cannot be used with --staged
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: you must specify path(s) to restore
#2> fatal: git checkout: --ours/--theirs, --force and --merge are incompatible when
#2> checking out of the index.
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> error: pathspec 'q' did not match any file(s) known to git

## restore before the first commit, and from elsewhere
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git restore --staged a; echo $?; echo x > x; git add x; git restore --staged x; echo $?; git restore --source=nosuch x; echo $?; seq 3 > a; git add .; git commit -qm one; git rm -q x; git commit -qm two; git restore -s HEAD~1 x; git status -s; git restore -s HEAD~1 -S x; git status -s; git restore -SW -s HEAD .; git status -s; ls
#> 128
#> 128
#> 128
#> ?? x
#> A  x
#> a
#2> fatal: could not resolve HEAD
#2> fatal: could not resolve HEAD
#2> fatal: could not resolve nosuch
