# Work put aside. Recorded from git 2.39.5.

## stash and pop
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; git add .; git commit -qm one
git stash; git stash list; git stash pop; echo $?; echo 4 >> a; git stash; git status -s; git stash list; git stash show; git stash show -p; git stash pop; git stash list; echo 5 >> a; git add a; echo n > n; git stash push -m 'work in hand'; git status -s; git stash list; git stash apply; git stash list; git stash drop; git stash list; git stash drop; echo $?
#> No local changes to save
#> 1
#> Saved working directory and index state WIP on main: fbbd1d5 one
#> stash@{0}: WIP on main: fbbd1d5 one
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> diff --git a/a b/a
#> index 01e79c3..94ebaf9 100644
#> --- a/a
#> +++ b/a
#> @@ -1,3 +1,4 @@
#>  1
#>  2
#>  3
#> +4
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (741d28b385e4dd41077c9e15a2c48b8e9b14fa2a)
#> Saved working directory and index state On main: work in hand
#> ?? n
#> stash@{0}: On main: work in hand
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	n
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> stash@{0}: On main: work in hand
#> Dropped refs/stash@{0} (b7c6caf6591039bf8ede41fe247e3de8106ffa32)
#> 1
#2> No stash entries found.
#2> No stash entries found.

## stash with untracked files
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; git add .; git commit -qm one; echo n > n; echo '*.log' > .gitignore; git add .gitignore; git commit -qm i; echo l > x.log; git stash; git stash -u; ls; git stash show; git stash show -u; git stash pop; ls; git stash -a; ls; git stash pop; ls
#> No local changes to save
#> Saved working directory and index state WIP on main: 3613b30 i
#> a
#> x.log
#>  n | 1 +
#>  1 file changed, 1 insertion(+)
#> Already up to date.
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	n
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> Dropped refs/stash@{0} (43dc3fcd824f91b18dc2c997c65e90fc8c002bb7)
#> a
#> n
#> x.log
#> Saved working directory and index state WIP on main: 3613b30 i
#> a
#> Already up to date.
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	n
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> Dropped refs/stash@{0} (7a9fa85a38e1cc8cdfa15fbfbd93127f63b5c4d0)
#> a
#> n
#> x.log

## stash of paths, the index, several entries
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; seq 3 > b; git add .; git commit -qm one; echo x >> a; echo y >> b; git stash push a; git status -s; git stash push -m second b; git stash list; git stash show stash@{1}; git stash show 1; git stash drop stash@{0}; git stash list; git stash pop 3; echo $?; git stash clear; git stash list; echo z >> a; git add a; echo w >> b; git stash -k; git status -s; git stash drop -q;  git stash pop --index; echo w >> b; git stash; git stash pop --index; git stash save old words; git stash list
#> Saved working directory and index state WIP on main: 0e1ac6e one
#>  M b
#> Saved working directory and index state On main: second
#> stash@{0}: On main: second
#> stash@{1}: WIP on main: 0e1ac6e one
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> Dropped stash@{0} (ae0cd374741d87451fe66e81be6ea48b7ddc5b5f)
#> stash@{0}: WIP on main: 0e1ac6e one
#> 128
#> Saved working directory and index state WIP on main: 0e1ac6e one
#> M  a
#> Saved working directory and index state WIP on main: 0e1ac6e one
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   b
#>
#> Dropped refs/stash@{0} (9d500824097ccce5f0622e9de7263822eaea2b05)
#> Saved working directory and index state On main: old words
#> stash@{0}: On main: old words
#2> fatal: log for 'refs/stash' only has 1 entries
#2> No stash entries found.

## a stash that conflicts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; git add .; git commit -qm one; sed -i s/2/two/ a; git stash; sed -i s/2/zwei/ a; git stash pop; git commit -qam zwei; git stash pop; echo $?; git status; cat a; git stash list; git checkout -q HEAD a; git stash branch rescue; git status -s; git stash list; git log --oneline --all
#> Saved working directory and index state WIP on main: fbbd1d5 one
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> The stash entry is kept in case you need it again.
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> On branch main
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> The stash entry is kept in case you need it again.
#> 1
#> On branch main
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> <<<<<<< Updated upstream
#> zwei
#> =======
#> two
#> >>>>>>> Stashed changes
#> 3
#> stash@{0}: WIP on main: fbbd1d5 one
#> On branch rescue
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (483bcae9ce7a93109cc36716f96edddd5095ae45)
#>  M a
#> 14218e5 zwei
#> fbbd1d5 one
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	a
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> Switched to a new branch 'rescue'

## stash before the first commit, and wrong words
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git stash; echo $?; echo a > a; git add .; git commit -qm one; git stash foo; echo $?; git stash show; echo $?; git stash list; git stash apply; git stash push nosuch; git stash -x; git stash pop nosuch
#> 1
#> 128
#> 1
#2> You do not have the initial commit yet
#2> fatal: subcommand wasn't specified; 'push' can't be assumed due to unexpected token 'foo'
#2> No stash entries found.
#2> No stash entries found.
#2> error: pathspec ':(,prefix:0)nosuch' did not match any file(s) known to git
#2> Did you forget to 'git add'?
#2> error: unknown switch `x'
#2> usage: git stash list [<log-options>]
#2>    or: git stash show [-u | --include-untracked | --only-untracked] [<diff-options>] [<stash>]
#2>    or: git stash drop [-q | --quiet] [<stash>]
#2>    or: git stash pop [--index] [-q | --quiet] [<stash>]
#2>    or: git stash apply [--index] [-q | --quiet] [<stash>]
#2>    or: git stash branch <branchname> [<stash>]
#2>    or: git stash [push [-p | --patch] [-S | --staged] [-k | --[no-]keep-index] [-q | --quiet]
#2>                  [-u | --include-untracked] [-a | --all] [(-m | --message) <message>]
#2>                  [--pathspec-from-file=<file> [--pathspec-file-nul]]
#2>                  [--] [<pathspec>...]]
#2>    or: git stash save [-p | --patch] [-S | --staged] [-k | --[no-]keep-index] [-q | --quiet]
#2>                  [-u | --include-untracked] [-a | --all] [<message>]
#2>    or: git stash clear
#2>    or: git stash create [<message>]
#2>    or: git stash store [(-m | --message) <message>] [-q | --quiet] <commit>
#2>
#2>     -k, --keep-index      keep index
#2>     -S, --staged          stash staged changes only
#2>     -p, --patch           stash in patch mode
#2>     -q, --quiet           quiet mode
#2>     -u, --include-untracked
#2>                           include untracked files in stash
#2>     -a, --all             include ignore files
#2>     -m, --message <message>
#2>                           stash message
#2>     --pathspec-from-file <file>
#2>                           read pathspec from file
#2>     --pathspec-file-nul   with --pathspec-from-file, pathspec elements are separated with NUL character
#2>
#2> error: nosuch is not a valid reference
#? 1

## what a stash is
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; echo b > b; git add .; git commit -qm one; echo x >> a; git stash; git cat-file -p stash; git cat-file -p stash^2; git cat-file -p stash^{tree}; cat .git/refs/stash .git/logs/refs/stash; echo n > n; echo y >> b; git stash -u; git cat-file -p stash; git cat-file -p stash^3; git stash list; git log --oneline --decorate --all; git stash show stash@{1}; git stash show -u --stat; git stash show -p 1; git stash show --only-untracked; git stash show --name-only; git stash list -1; git stash list --oneline; git stash list -p -1; git stash drop 5; echo $?; git stash drop stash@{1}; git stash pop 0; git stash clear x; git stash clear; git stash list
#> Saved working directory and index state WIP on main: 05a109b one
#> tree 19a86e954742d907fc6eaa78613abd4cb099478e
#> parent 05a109be485c93efd5be07ba0d7fbaad85d8da24
#> parent 0f840c530093192e6bbff941ee463048504ea67a
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#> WIP on main: 05a109b onetree 511937f9e0fb0ff0601754536e52fd2725731a37
#> parent 05a109be485c93efd5be07ba0d7fbaad85d8da24
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#> index on main: 05a109b one
#> 100644 blob 6370f0cb2cee664dba3492c360bd452bba079c45	a
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	b
#> 05266b0f3b789c1b7523a13c44fa193666c5cfe9
#> 0000000000000000000000000000000000000000 05266b0f3b789c1b7523a13c44fa193666c5cfe9 Ada Learner <ada@example.com> 1767607200 +0000	WIP on main: 05a109b one
#> Saved working directory and index state WIP on main: 05a109b one
#> tree 7f9da9622ef10f97a3e2a32d67199ecddb38abcd
#> parent 05a109be485c93efd5be07ba0d7fbaad85d8da24
#> parent 0f840c530093192e6bbff941ee463048504ea67a
#> parent 3bac6d14e0b5f99f8eab07e0184dbbdc33105580
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#> WIP on main: 05a109b onetree 12df37ab3b61bd879afe6ec382590afb41b0daaa
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#> untracked files on main: 05a109b one
#> stash@{0}: WIP on main: 05a109b one
#> stash@{1}: WIP on main: 05a109b one
#> 05a109b (HEAD -> main) one
#> 747ba10 (refs/stash) WIP on main: 05a109b one
#> 0f840c5 index on main: 05a109b one
#> 3bac6d1 untracked files on main: 05a109b one
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>  b | 1 +
#>  n | 1 +
#>  2 files changed, 2 insertions(+)
#> diff --git a/a b/a
#> index 8a1218a..6370f0c 100644
#> --- a/a
#> +++ b/a
#> @@ -3,3 +3,4 @@
#>  3
#>  4
#>  5
#> +x
#>  n | 1 +
#>  1 file changed, 1 insertion(+)
#> b
#> stash@{0}: WIP on main: 05a109b one
#> 747ba10 refs/stash@{0}: WIP on main: 05a109b one
#> 05266b0 refs/stash@{1}: WIP on main: 05a109b one
#> stash@{0}: WIP on main: 05a109b one
#>
#> diff --git a/b b/b
#> index 6178079..b51ec5b 100644
#> --- a/b
#> +++ b/b
#> @@ -1 +1,2 @@
#>  b
#> +y
#> 128
#> Dropped stash@{1} (05266b0f3b789c1b7523a13c44fa193666c5cfe9)
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   b
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	n
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (747ba1060e02f775f1bb7851941334200197b97e)
#2> fatal: log for 'refs/stash' only has 2 entries
#2> error: git stash clear with arguments is unimplemented

## the index in a stash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; echo b > b; git add .; git commit -qm one; echo s >> a; git add a; echo w >> a; git stash; git stash apply; git status -s; git reset -q --hard; git stash apply --index; git status -s; git reset -q --hard; echo s >> a; git stash apply; echo $?; git stash apply --index; echo $?; git commit -qam other; git stash pop --index; echo $?; git status -s; git reset -q --hard; git stash pop -q; echo $?; git reset -q --hard; git stash drop -q; echo s >> a; git add a; echo w >> b; git stash -k; git status -s; git stash pop
#> Saved working directory and index state WIP on main: 05a109b one
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#>  M a
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> MM a
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> On branch main
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> The stash entry is kept in case you need it again.
#> 1
#> UU a
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> The stash entry is kept in case you need it again.
#> 1
#> Saved working directory and index state WIP on main: 65c874f other
#> M  a
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   b
#>
#> Dropped refs/stash@{0} (8cb69855d57a14f1fbc3d4a7e91d22e487e97ca1)
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	a
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	a
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> Index was not unstashed.
#2> Index was not unstashed.

## stash -S, save, create and store
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; echo b > b; git add .; git commit -qm one; git stash -S; echo $?; echo s >> a; git add a; echo w >> b; git stash -S; git status -s; git stash show; git stash pop; git stash save my words; git stash list; git stash branch nb; git status -s; git stash branch; echo $?; git stash branch main stash@{9}; git stash create; git stash create foo; git stash store; echo $?; git stash store -m kept $(git stash create foo); git stash list; git stash store nosuch
#> No local changes to save
#> 0
#> Saved working directory and index state WIP on main: 05a109b one
#>  M b
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#> 	modified:   b
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (2df4e98f5bad06ce12b77b609803451cd8797ddd)
#> Saved working directory and index state On main: my words
#> stash@{0}: On main: my words
#> On branch nb
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#> 	modified:   b
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (42117be0394be8c3190d90852f83210715e25188)
#>  M a
#>  M b
#> 1
#> 9a9bea786fe09bdd3c045e879bf8fa42100c2027
#> efb9177e5674eacf0fa12eaa27bb885761edac13
#> 1
#> stash@{0}: kept
#2> Switched to a new branch 'nb'
#2> No branch name specified
#2> error: stash@{9} is not a valid reference
#2> "git stash store" requires one <commit> argument
#2> Cannot update refs/stash with nosuch
#? 1

## stash in a conflict
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > a; echo b > b; git add .; git commit -qm one; git checkout -q -b t; sed -i s/3/d/ a; git commit -qam d; git checkout -q main; sed -i s/3/x/ a; git commit -qam x; git merge -q t; git stash; echo $?; git stash push b; echo $?; git reset -q --hard; echo z >> a; git stash; git merge -q t; git stash pop; echo $?; git stash list
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> a: needs merge
#> 1
#> a: needs merge
#> 1
#> Saved working directory and index state WIP on main: c529705 x
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> a: needs merge
#> The stash entry is kept in case you need it again.
#> 1
#> stash@{0}: WIP on main: c529705 x

## deleted and new files in a stash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; echo b > b; echo c > c; git add .; git commit -qm one; git rm -q b; rm c; echo n > n; git add n; echo nn >> n; git stash -m mix; git status -s; ls; git stash show --name-status; git stash pop; git reset -q --hard; rm -f n; echo u > u; git stash -u; echo mine > u; git stash pop; echo $?; cat u; git stash list; rm u; git stash pop -q; ls
#> Saved working directory and index state On main: mix
#> a
#> b
#> c
#> D	b
#> D	c
#> A	n
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   n
#>
#> Changes not staged for commit:
#>   (use "git add/rm <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	deleted:    b
#> 	deleted:    c
#>
#> Dropped refs/stash@{0} (c839840a9982212695bb421f469aaab709984a24)
#> Saved working directory and index state WIP on main: fe73b0c one
#> Already up to date.
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	u
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> The stash entry is kept in case you need it again.
#> 1
#> mine
#> stash@{0}: WIP on main: fe73b0c one
#> Already up to date.
#> a
#> b
#> c
#> u
#2> u already exists, no checkout
#2> error: could not restore untracked files from stash

## stash of some paths
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; echo b > b; git add .; git commit -qm one; echo 1 >> a; echo 1 >> b; echo u > u; git add b; git stash push -m m -- a b u; echo $?; git stash push -u -- u a; ls; git status -s; git stash pop; git stash push -k -m kept a; git status -s; git stash pop -q; git stash -- b; git stash list; git stash -q; git status -s; git stash pop -q --index; git status -s; mkdir d; cd d; git stash -- .; git stash; git stash pop
#> 1
#> Saved working directory and index state WIP on main: 3f70edb one
#> a
#> b
#> M  b
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   b
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	u
#>
#> Dropped refs/stash@{0} (8b93355b1ff2fe3121bd680dc9e9027eaeb1b6ff)
#> Saved working directory and index state On main: kept
#> M  b
#> ?? u
#> Saved working directory and index state WIP on main: 3f70edb one
#> stash@{0}: WIP on main: 3f70edb one
#> ?? u
#>  M a
#> ?? u
#> Saved working directory and index state WIP on main: 3f70edb one
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   ../a
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	../u
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (a8e4b4f530bdbf04a00e602ee7a1e148528647ee)
#2> error: pathspec ':(,prefix:0)u' did not match any file(s) known to git
#2> Did you forget to 'git add'?
#2> error: pathspec ':(,prefix:2)d/' did not match any file(s) known to git
#2> Did you forget to 'git add'?

## wrong words for a stash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; git stash show nosuch; echo $?; echo b > a; git stash; git stash show -p 0 1; git stash drop HEAD; echo $?; git stash apply HEAD; echo $?; git stash pop 0 1; git stash drop a b; git stash apply -x; git stash bogus; echo $?; git stash -m; git stash -m foo bar; git stash list extra; git stash drop nosuch; git stash pop 7; echo $?; git checkout -q --detach; echo c > a; git stash; git reflog show stash; git stash pop; git stash -q; git stash clear; git stash pop; git stash drop
#> 1
#> Saved working directory and index state WIP on main: 9cb80b8 one
#> 128
#> 128
#> 128
#> 128
#> Saved working directory and index state WIP on (no branch): 9cb80b8 one
#> 6e35a9f stash@{0}: WIP on (no branch): 9cb80b8 one
#> 39b02fc stash@{1}: WIP on main: 9cb80b8 one
#> HEAD detached at 9cb80b8
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Dropped refs/stash@{0} (6e35a9fdcf6397ccb762252445cde344ae40fb57)
#2> error: nosuch is not a valid reference
#2> Too many revisions specified: '0' '1'
#2> fatal: 'HEAD' is not a stash-like commit
#2> fatal: 'HEAD' is not a stash-like commit
#2> Too many revisions specified: '0' '1'
#2> Too many revisions specified: 'a' 'b'
#2> error: unknown switch `x'
#2> usage: git stash apply [--index] [-q | --quiet] [<stash>]
#2>
#2>     -q, --quiet           be quiet, only report errors
#2>     --index               attempt to recreate the index
#2>
#2> fatal: subcommand wasn't specified; 'push' can't be assumed due to unexpected token 'bogus'
#2> error: switch `m' requires a value
#2> fatal: subcommand wasn't specified; 'push' can't be assumed due to unexpected token 'bar'
#2> fatal: bad revision 'extra'
#2> error: nosuch is not a valid reference
#2> fatal: log for 'refs/stash' only has 1 entries
#2> No stash entries found.
#2> No stash entries found.
#? 1

## help of stash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git stash push -h; git stash pop -h; git stash apply -h; git stash drop -h; git stash show -h; git stash list -h; git stash branch -h; git stash clear -h; git stash store -h; git stash save -h
#> usage: git stash [push [-p | --patch] [-S | --staged] [-k | --[no-]keep-index] [-q | --quiet]
#>                  [-u | --include-untracked] [-a | --all] [(-m | --message) <message>]
#>                  [--pathspec-from-file=<file> [--pathspec-file-nul]]
#>                  [--] [<pathspec>...]]
#>
#>     -k, --keep-index      keep index
#>     -S, --staged          stash staged changes only
#>     -p, --patch           stash in patch mode
#>     -q, --quiet           quiet mode
#>     -u, --include-untracked
#>                           include untracked files in stash
#>     -a, --all             include ignore files
#>     -m, --message <message>
#>                           stash message
#>     --pathspec-from-file <file>
#>                           read pathspec from file
#>     --pathspec-file-nul   with --pathspec-from-file, pathspec elements are separated with NUL character
#>
#> usage: git stash pop [--index] [-q | --quiet] [<stash>]
#>
#>     -q, --quiet           be quiet, only report errors
#>     --index               attempt to recreate the index
#>
#> usage: git stash apply [--index] [-q | --quiet] [<stash>]
#>
#>     -q, --quiet           be quiet, only report errors
#>     --index               attempt to recreate the index
#>
#> usage: git stash drop [-q | --quiet] [<stash>]
#>
#>     -q, --quiet           be quiet, only report errors
#>
#> usage: git stash show [-u | --include-untracked | --only-untracked] [<diff-options>] [<stash>]
#>
#>     -u, --include-untracked
#>                           include untracked files in the stash
#>     --only-untracked      only show untracked files in the stash
#>
#> usage: git stash list [<log-options>]
#>
#> usage: git stash branch <branchname> [<stash>]
#>
#> usage: git stash clear
#>
#> usage: git stash store [(-m | --message) <message>] [-q | --quiet] <commit>
#>
#>     -q, --quiet           be quiet
#>     -m, --message <message>
#>                           stash message
#>
#> usage: git stash save [-p | --patch] [-S | --staged] [-k | --[no-]keep-index] [-q | --quiet]
#>                  [-u | --include-untracked] [-a | --all] [<message>]
#>
#>     -k, --keep-index      keep index
#>     -S, --staged          stash staged changes only
#>     -p, --patch           stash in patch mode
#>     -q, --quiet           quiet mode
#>     -u, --include-untracked
#>                           include untracked files in stash
#>     -a, --all             include ignore files
#>     -m, --message <message>
#>                           stash message
#>
#? 129
