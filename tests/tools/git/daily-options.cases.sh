# Options of everyday commands, and shallow clones. Recorded from git 2.39.5.

## a shallow clone
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
for i in 1 2 3; do echo $i >> a; git commit -qam $i; done; git tag v1; git branch dev HEAD~2; git clone --depth 1 file://$PWD ../s; cd ../s; git log --oneline --decorate; cat .git/shallow; git branch -a; git status -sb; git rev-parse --is-shallow-repository; git log -p --oneline | head -5; git fsck; echo q > q; git add q; git commit -qm q; git push; git fetch --depth 2; git log --oneline origin/main; cat .git/shallow; git fetch --unshallow; git log --oneline; git rev-parse --is-shallow-repository; git fetch --unshallow; git clone --depth 0 file://$PWD ../t; git clone --depth 2 -b dev file://$HOME/case ../u; git -C ../u log --oneline; git clone -q --depth 1 ../case ../v; git -C ../v log --oneline
#> 908d51a (grafted, HEAD -> main, tag: v1, origin/main, origin/HEAD) 3
#> 908d51a488fe5f58338b0e8547bbc87c91afe628
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#> ## main...origin/main
#> true
#> 908d51a 3
#> diff --git a/a b/a
#> new file mode 100644
#> index 0000000..6270d63
#> --- /dev/null
#> 908d51a 3
#> f86c174 2
#> f86c174a13ca6bc77c65b7baccb41e12ca071721
#> 1f8095a q
#> 908d51a 3
#> f86c174 2
#> c5f9c94 1
#> 590403d one
#> false
#> c5f9c94 1
#> 590403d one
#> 908d51a 3
#> f86c174 2
#> c5f9c94 1
#> 590403d one
#2> Cloning into '../s'...
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
#2> To file:///home/learner/case
#2>  ! [remote rejected] main -> main (branch is currently checked out)
#2> error: failed to push some refs to 'file:///home/learner/case'
#2> fatal: --unshallow on a complete repository does not make sense
#2> fatal: depth 0 is not a positive number
#2> Cloning into '../u'...
#2> warning: --depth is ignored in local clones; use file:// instead.

## blame without blanks
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
sed -i 's/5/ 5/' a; git commit -qam ws; git blame a | sed -n 5p; git blame -w a | sed -n 5p; git blame -w -L4,6 a
#> 9ecb0643 (Ada Learner 2026-01-05 10:00:00 +0000  5)  5
#> ^590403d (Ada Learner 2026-01-05 10:00:00 +0000  5)  5
#> ^590403d (Ada Learner 2026-01-05 10:00:00 +0000 4) 4
#> ^590403d (Ada Learner 2026-01-05 10:00:00 +0000 5)  5
#> ^590403d (Ada Learner 2026-01-05 10:00:00 +0000 6) 6

## branches copied
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git branch x; git config branch.x.description hi; git branch -c x y; git branch -v; git config branch.y.description; git branch -c x y; git branch -C x main; git branch -C main z; git branch -M z w; git branch -d x y; git branch -d; git branch -m; git branch -c; git branch -c nosuch q; git reflog show w -1
#> * main 590403d one
#>   x    590403d one
#>   y    590403d one
#> hi
#> Deleted branch x (was 590403d).
#> Deleted branch y (was 590403d).
#> 590403d w@{0}: Branch: renamed refs/heads/z to refs/heads/w
#2> fatal: a branch named 'y' already exists
#2> fatal: cannot force update the branch 'main' checked out at '/home/learner/case'
#2> fatal: branch name required
#2> fatal: branch name required
#2> fatal: branch name required
#2> fatal: No branch named 'nosuch'.

## revisions by words and times
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo 2 >> a; git commit -qam 'two words'; echo 3 >> a; git commit -qam three; git tag v1 HEAD~; git rev-parse ':/two' 'HEAD^{/one}' ':/!-three' 'HEAD^{/nosuch}'; git rev-parse ':/nosuch'; git log --oneline HEAD^-; git show ':/two' -s --oneline; git show 'HEAD@{now}' -s --oneline; git rev-parse 'HEAD@{2026-01-06}' 'main@{2020-01-01}' 2>/dev/null; git rev-parse --branches --tags --all; git rev-parse --git-path hooks; git rev-parse --is-shallow-repository --show-object-format; git rev-parse '@{-1}'
#> 8f46220f9c33a2e326de8becdf4c4b4834841bf1
#> 590403dd441c973c1324583cedda6f26125c3850
#> 8f46220f9c33a2e326de8becdf4c4b4834841bf1
#> HEAD^{/nosuch}
#> :/nosuch
#> 568ec30 three
#> 8f46220 two words
#> 568ec30 three
#> 568ec30376bf84d5eabf26839912b163a060ebfe
#> 590403dd441c973c1324583cedda6f26125c3850
#> 568ec30376bf84d5eabf26839912b163a060ebfe
#> 8f46220f9c33a2e326de8becdf4c4b4834841bf1
#> 568ec30376bf84d5eabf26839912b163a060ebfe
#> 8f46220f9c33a2e326de8becdf4c4b4834841bf1
#> .git/hooks
#> false
#> sha1
#> @{-1}
#2> fatal: ambiguous argument 'HEAD^{/nosuch}': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument ':/nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument '@{-1}': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#? 128

## status for scripts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo x >> a; git add a; echo y >> a; git mv b c; echo u > u; chmod +x a; git status --porcelain=v2; git status --porcelain=v2 --branch; git status --porcelain=v2 -z | tr '\0' '|'; git status --no-renames -s; git status -v; git status -vv; git commit -qam x; git stash; echo s >> a; git stash -q; git status --show-stash; git status --porcelain=v2 --ignored
#> 1 MM N... 100644 100644 100755 f00c965d8307308469e537302baa73048488f162 e7d512ff7c141e0e726e511de3086bfa13113d78 a
#> 2 R. N... 100644 100644 100644 61780798228d17af2d34fce4cfbdf35556832472 61780798228d17af2d34fce4cfbdf35556832472 R100 c	b
#> ? u
#> # branch.oid 590403dd441c973c1324583cedda6f26125c3850
#> # branch.head main
#> 1 MM N... 100644 100644 100755 f00c965d8307308469e537302baa73048488f162 e7d512ff7c141e0e726e511de3086bfa13113d78 a
#> 2 R. N... 100644 100644 100644 61780798228d17af2d34fce4cfbdf35556832472 61780798228d17af2d34fce4cfbdf35556832472 R100 c	b
#> ? u
#> 1 MM N... 100644 100644 100755 f00c965d8307308469e537302baa73048488f162 e7d512ff7c141e0e726e511de3086bfa13113d78 a|2 R. N... 100644 100644 100644 61780798228d17af2d34fce4cfbdf35556832472 61780798228d17af2d34fce4cfbdf35556832472 R100 c|b|? u|MM a
#> D  b
#> A  c
#> ?? u
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#> 	renamed:    b -> c
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
#> diff --git a/a b/a
#> index f00c965..e7d512f 100644
#> --- a/a
#> +++ b/a
#> @@ -8,3 +8,4 @@
#>  8
#>  9
#>  10
#> +x
#> diff --git a/b b/c
#> similarity index 100%
#> rename from b
#> rename to c
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   a
#> 	renamed:    b -> c
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
#> Changes to be committed:
#> diff --git c/a i/a
#> index f00c965..e7d512f 100644
#> --- c/a
#> +++ i/a
#> @@ -8,3 +8,4 @@
#>  8
#>  9
#>  10
#> +x
#> diff --git c/b i/c
#> similarity index 100%
#> rename from b
#> rename to c
#> --------------------------------------------------
#> Changes not staged for commit:
#> diff --git i/a w/a
#> old mode 100644
#> new mode 100755
#> index e7d512f..b2de399
#> --- i/a
#> +++ w/a
#> @@ -9,3 +9,4 @@
#>  9
#>  10
#>  x
#> +y
#> No local changes to save
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	u
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> Your stash currently has 1 entry
#> ? u

## status for scripts in conflict
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git switch -qc t; sed -i 's/5/five/' a; git commit -qam t; git switch -q main; sed -i 's/5/FIVE/' a; git commit -qam m; git merge t; git status --porcelain=v2 --branch; git status -v
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> # branch.oid b68151d9261968b2c1e28c136a20a6ccb7965cd5
#> # branch.head main
#> u UU N... 100644 100644 100644 100644 f00c965d8307308469e537302baa73048488f162 673b49694a297a203bd010420e47bb40189310a1 33011fd77b7414b66200a64a0024dab6d1924191 a
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> * Unmerged path a
#> no changes added to commit (use "git add" and/or "git commit -a")

## commits and their trailers
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
echo 1 >> a; git commit -a -m 'subject' --trailer 'Reviewed-by: X' --trailer 'Acked-by=Y'; git log -1 --format=%B; git commit --amend -s --no-edit; git log -1 --format=%B; git commit --amend -s --no-edit -q; git log -1 --format=%B; git commit --allow-empty -m '  trim  '; git log -1 --format='[%s]'; echo 2 >> a; git commit -a --short; git commit -a --porcelain; git commit --long; git commit -S -am x; git commit -i -m x; git commit -qam z; git commit --amend --reset-author --no-edit; printf 'tpl\n' > ../tpl; echo 3 >> a; GIT_EDITOR='cat' git commit -a -t ../tpl; GIT_EDITOR='echo more >>' git commit -a -t ../tpl; git log -1 --format=%B; git commit -t nosuch -a; git checkout -t origin/x
#> [main c381242] subject
#>  1 file changed, 1 insertion(+)
#> subject
#>
#> Reviewed-by: X
#> Acked-by: Y
#>
#> [main b92bbce] subject
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#> subject
#>
#> Reviewed-by: X
#> Acked-by: Y
#> Signed-off-by: Ada Learner <ada@example.com>
#>
#> subject
#>
#> Reviewed-by: X
#> Acked-by: Y
#> Signed-off-by: Ada Learner <ada@example.com>
#>
#> [main 19db4cb]   trim
#> [  trim]
#> M  a
#> M  a
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> [main 402c553] z
#>  1 file changed, 1 insertion(+)
#> tpl
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # On branch main
#> # Changes to be committed:
#> #	modified:   a
#> #
#> [main 62f5c6f] tpl
#>  1 file changed, 1 insertion(+)
#> tpl
#>
#> more
#>
#2> error: gpg failed to sign the data
#2> fatal: failed to write commit object
#2> fatal: No paths with --include/--only does not make sense.
#2> Aborting commit; you did not edit the message.
#2> fatal: could not read 'nosuch': No such file or directory
#2> fatal: 'origin/x' is not a commit and a branch 'x' cannot be created from it
#? 128
