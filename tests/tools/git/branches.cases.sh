# Branches, and files brought back. Recorded from git 2.39.5.

## makes, lists, renames and deletes branches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; echo a > a; git add a; git commit -qm one; git branch; git branch feature; git branch feature; echo $?; git branch -v; git branch -m feature topic; git branch -d topic; git branch -d nosuch; echo $?; git branch -d main; git branch 'a b'; git branch --show-current
#> * main
#> 128
#>   feature 9cb80b8 one
#> * main    9cb80b8 one
#> Deleted branch topic (was 9cb80b8).
#> 1
#> main
#2> fatal: a branch named 'feature' already exists
#2> error: branch 'nosuch' not found.
#2> error: Cannot delete branch 'main' checked out at '/home/learner/case'
#2> fatal: 'a b' is not a valid branch name

## switches and carries changes along
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; echo a > a; echo k > k; git add .; git commit -qm one; git switch -c feature; echo b > a; mkdir d; echo n > d/n; git add .; git commit -qm two; git switch main; ls; cat a; git switch -; echo more >> k; git switch main; git status -s; echo x > a; git switch feature; echo $?; git switch nosuch; echo $?; git switch main; git switch -c feature; echo $?; git branch -d feature; git branch -D feature
#> a
#> k
#> a
#> M	k
#>  M k
#> 1
#> 128
#> M	a
#> M	k
#> 128
#> Deleted branch feature (was 2cb8233).
#2> Switched to a new branch 'feature'
#2> Switched to branch 'main'
#2> Switched to branch 'feature'
#2> Switched to branch 'main'
#2> error: Your local changes to the following files would be overwritten by checkout:
#2> 	a
#2> Please commit your changes or stash them before you switch branches.
#2> Aborting
#2> fatal: invalid reference: nosuch
#2> Already on 'main'
#2> fatal: a branch named 'feature' already exists
#2> error: The branch 'feature' is not fully merged.
#2> If you are sure you want to delete it, run 'git branch -D feature'.

## brings files back
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; echo a > a; git add .; git commit -qm one; echo b > a; git commit -qam two; echo c > a; git restore a; cat a; rm a; git restore .; cat a; echo d > a; git add a; git restore --staged a; git status -s; git restore --source HEAD~1 a; cat a; git restore nosuch; echo $?; git restore; echo $?
#> b
#> b
#>  M a
#> a
#> 1
#> 128
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: you must specify path(s) to restore

## removes files
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; mkdir d; echo a > a; echo b > d/b; echo c > c; git add .; git commit -qm one; git rm d; echo $?; git rm -r d; git rm --cached c; echo more >> a; git rm a; echo $?; git rm nosuch; echo $?; git status; ls
#> 128
#> rm 'd/b'
#> rm 'c'
#> 1
#> 128
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	deleted:    c
#> 	deleted:    d/b
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	c
#>
#> a
#> c
#2> fatal: not removing 'd' recursively without -r
#2> error: the following file has local modifications:
#2>     a
#2> (use --cached to keep the file, or -f to force removal)
#2> fatal: pathspec 'nosuch' did not match any files
