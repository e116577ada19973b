# More whole afternoons: settings, histories of two lines, hooks, patches, odd names. Recorded from git 2.39.5.

## aliases and settings
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git config --global alias.st 'status -sb'; git config --global alias.lg "log --graph --oneline --decorate --all"; git config --global alias.last '!git log -1 --format=%s'; git config --global alias.unstage 'reset HEAD --'; git init -q; touch a; git add a; git st; git commit -qm one; git lg; git last; touch b; git add b; git unstage b; git st; git config --get-regexp '^alias'; git config --list --show-origin --global | sed 's#file:[^\t]*/#file:#'; git config --unset alias.st; echo $?; git config --global --unset alias.st; git st; echo $?; cat ~/.gitconfig; git config --global core.editor true; git config --type=bool --get core.bare; git config --bool x.y yes; git config --bool x.y; git config --add m.v 1; git config --add m.v 2; git config m.v; git config --get-all m.v; git config m.v 3; echo $?; git config --unset-all m.v; git config --replace-all m.v 4; git config --rename-section m n; git config n.v; git config --remove-section n; git config -l --local; git config --global alias.loop loop; git loop; echo $?; git -c user.name=Z var GIT_AUTHOR_IDENT; git config --default d --get no.pe; git config --name-only --list | tail -2; git config --int a.n 2k; git config --int a.n; git config a.n
#> ## No commits yet on main
#> A  a
#> * e67d49d (HEAD -> main) one
#> one
#> ## main
#> ?? b
#> alias.st status -sb
#> alias.lg log --graph --oneline --decorate --all
#> alias.last !git log -1 --format=%s
#> alias.unstage reset HEAD --
#> file:.gitconfig	user.name=Ada Learner
#> file:.gitconfig	user.email=ada@example.com
#> file:.gitconfig	init.defaultbranch=main
#> file:.gitconfig	alias.st=status -sb
#> file:.gitconfig	alias.lg=log --graph --oneline --decorate --all
#> file:.gitconfig	alias.last=!git log -1 --format=%s
#> file:.gitconfig	alias.unstage=reset HEAD --
#> 5
#> 1
#> [user]
#> 	name = Ada Learner
#> 	email = ada@example.com
#> [init]
#> 	defaultBranch = main
#> [alias]
#> 	lg = log --graph --oneline --decorate --all
#> 	last = !git log -1 --format=%s
#> 	unstage = reset HEAD --
#> false
#> true
#> 2
#> 1
#> 2
#> 5
#> 4
#> core.repositoryformatversion=0
#> core.filemode=true
#> core.bare=false
#> core.logallrefupdates=true
#> x.y=true
#> 128
#> Z <ada@example.com> 1767607200 +0000
#> d
#> core.logallrefupdates
#> x.y
#> 2048
#> 2048
#2> git: 'st' is not a git command. See 'git --help'.
#2>
#2> The most similar commands are
#2> 	status
#2> 	last
#2> warning: m.v has multiple values
#2> error: cannot overwrite multiple values with a single value
#2>        Use a regexp, --add or --replace-all to change m.v.
#2> fatal: recursive alias: loop

## a history of two lines
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -qm 1 --allow-empty; git checkout -qb f; git commit -qm f1 --allow-empty; git commit -qm f2 --allow-empty; git checkout -q main; git commit -qm 2 --allow-empty; git merge -q --no-edit f; git commit -qm 3 --allow-empty; git tag v1; git log --graph --oneline --all --decorate; git log --graph --format='%h %s%d'; git log --graph -2; git log --first-parent --oneline; git log --no-merges --oneline; git log --merges --format=%s; git log --topo-order --format=%s; git log --date-order --oneline --reverse; git log --oneline f; git log --oneline ^f main; git log --oneline main --not f; git log --oneline main^2; git log --oneline --boundary f..main; git rev-list --count f..main; git rev-list --left-right --count f...main; git merge-base --is-ancestor f main; echo $?; git log --simplify-by-decoration --oneline --all; git log --ancestry-path --oneline f~1..main; git log --graph --stat --oneline | cat; git log --children --oneline; git log --parents --oneline -1; git describe --all; git log -g --oneline | head -3; git reflog show f; git reflog -2; git show HEAD@{1} --oneline -s; git show :/f1 -s --format=%s; git rev-parse HEAD~2^2 main@{0} @ | uniq | wc -l
#> * 51de39a (HEAD -> main, tag: v1) 3
#> *   d8e0042 Merge branch 'f'
#>$ |\\ \x20
#> | * 37dd9f8 (f) f2
#> | * 6971114 f1
#> * | a450801 2
#>$ |/ \x20
#> * 7cec5cd 1
#> * 51de39a 3 (HEAD -> main, tag: v1)
#> *   d8e0042 Merge branch 'f'
#>$ |\\ \x20
#> | * 37dd9f8 f2 (f)
#> | * 6971114 f1
#> * | a450801 2
#>$ |/ \x20
#> * 7cec5cd 1
#> * commit 51de39ab4bd850131b3c41cbea7e8e7e68dacbf3
#> | Author: Ada Learner <ada@example.com>
#> | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |\x20
#> |     3
#>$ |  \x20
#> *   commit d8e0042454d8e4af39a9b8c2f90e0cdbc730facf
#> |\  Merge: a450801 37dd9f8
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     Merge branch 'f'
#> 51de39a 3
#> d8e0042 Merge branch 'f'
#> a450801 2
#> 7cec5cd 1
#> 51de39a 3
#> a450801 2
#> 37dd9f8 f2
#> 7cec5cd 1
#> 6971114 f1
#> Merge branch 'f'
#> 3
#> Merge branch 'f'
#> f2
#> f1
#> 2
#> 1
#> 7cec5cd 1
#> 6971114 f1
#> 37dd9f8 f2
#> a450801 2
#> d8e0042 Merge branch 'f'
#> 51de39a 3
#> 37dd9f8 f2
#> 6971114 f1
#> 7cec5cd 1
#> 51de39a 3
#> d8e0042 Merge branch 'f'
#> a450801 2
#> 51de39a 3
#> d8e0042 Merge branch 'f'
#> a450801 2
#> 51de39a 3
#> d8e0042 Merge branch 'f'
#> a450801 2
#> - 7cec5cd 1
#> - 37dd9f8 f2
#> 3
#> 0	3
#> 0
#> 51de39a 3
#> 37dd9f8 f2
#> 51de39a 3
#> d8e0042 Merge branch 'f'
#> 37dd9f8 f2
#> * 51de39a 3
#> *   d8e0042 Merge branch 'f'
#>$ |\\ \x20
#> | * 37dd9f8 f2
#> | * 6971114 f1
#> * | a450801 2
#>$ |/ \x20
#> * 7cec5cd 1
#> 51de39a 3
#> d8e0042 51de39a Merge branch 'f'
#> a450801 d8e0042 2
#> 37dd9f8 d8e0042 f2
#> 7cec5cd 6971114 a450801 1
#> 6971114 37dd9f8 f1
#> 51de39a d8e0042 3
#> tags/v1
#> 51de39a HEAD@{0}: commit: 3
#> d8e0042 HEAD@{1}: merge f: Merge made by the 'ort' strategy.
#> a450801 HEAD@{2}: commit: 2
#> 37dd9f8 f@{0}: commit: f2
#> 6971114 f@{1}: commit: f1
#> 7cec5cd f@{2}: branch: Created from HEAD
#> 51de39a HEAD@{0}: commit: 3
#> d8e0042 HEAD@{1}: merge f: Merge made by the 'ort' strategy.
#> d8e0042 Merge branch 'f'
#> f1
#> 1
#2> fatal: ambiguous argument 'main^2': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'HEAD~2^2': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## hooks and templates
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf '#!/bin/sh\necho checking; test -e ok\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit; touch a; git add a; git commit -m one; echo $?; git commit -n -m one; printf '#!/bin/sh\ngrep -q "^[A-Z]" "$1" || { echo "begin with a capital" >&2; exit 1; }\n' > .git/hooks/commit-msg; chmod +x .git/hooks/commit-msg; touch ok; echo x >a; git commit -am small; echo $?; git commit -am Large; chmod -x .git/hooks/commit-msg; echo y>a; git commit -am small; echo 'Subject: ' > t; git config commit.template t; GIT_EDITOR='cat' git commit -a --allow-empty; echo $?; ls .git/hooks | grep -v sample; git config core.hooksPath h; mkdir h; printf '#!/bin/sh\necho post\n' > h/post-commit; chmod +x h/post-commit; git commit --allow-empty -m Z
#> 1
#> [main (root-commit) e67d49d] one
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#>  create mode 100644 a
#> 1
#> [main 948bda9] Large
#>  1 file changed, 1 insertion(+)
#> [main 027c8b1] small
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#>$ Subject:\x20
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # On branch main
#> # Untracked files:
#> #	ok
#> #	t
#> #
#> 1
#> commit-msg
#> pre-commit
#> [main a1f3801] Z
#2> checking
#2> checking
#2> begin with a capital
#2> checking
#2> checking
#2> hint: The '.git/hooks/commit-msg' hook was ignored because it's not set as executable.
#2> hint: You can disable this warning with `git config advice.ignoredHook false`.
#2> checking
#2> hint: The '.git/hooks/commit-msg' hook was ignored because it's not set as executable.
#2> hint: You can disable this warning with `git config advice.ignoredHook false`.
#2> Aborting commit; you did not edit the message.
#2> post

## submodules and worktrees
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q lib; (cd lib; echo l >l; git add l; git commit -qm lib); git init -q app; cd app; git -c protocol.file.allow=always submodule add ../lib; git status -s; cat .gitmodules; git commit -qm 'with lib'; git submodule status | cut -c1-48; git submodule; git ls-files -s; git worktree add ../side -b side; git worktree list | sed 's#^[^ ]*/##'; cd ../side; git branch; git commit -q --allow-empty -m s; cd ../app; git log --oneline --all; git branch -d side; echo $?; git worktree remove ../side; git branch -D side; git worktree prune; git checkout -b main2; git worktree add ../m main2; echo $?
#> A  .gitmodules
#> A  lib
#> [submodule "lib"]
#> 	path = lib
#> 	url = ../lib
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib (h
#>  c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 lib (heads/main)
#> 100644 008e8edaf3165b09395d7d5fe13cb3e657072b74 0	.gitmodules
#> 160000 c96dd9341a5b1f6e6b9e2c41ad3e24e56b095c42 0	lib
#> HEAD is now at d94fff4 with lib
#> app   d94fff4 [main]
#> side  d94fff4 [side]
#> + main
#> * side
#> d94fff4 with lib
#> 3985fbc s
#> 1
#> Deleted branch side (was 3985fbc).
#> 128
#2> Cloning into '/home/learner/case/app/lib'...
#2> done.
#2> Preparing worktree (new branch 'side')
#2> error: Cannot delete branch 'side' checked out at '/home/learner/case/side'
#2> Switched to a new branch 'main2'
#2> Preparing worktree (checking out 'main2')
#2> fatal: 'main2' is already checked out at '/home/learner/case/app'

## search in the work
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir src; printf 'int main() {\n  return answer(); // TODO\n}\n' > src/main.c; printf 'int answer() { return 42; }\n' > src/answer.c; echo 'TODO: words' > README; git add .; git commit -qm one; git grep TODO; git grep -n answer; git grep -c answer; git grep -l TODO; git grep -i todo -- '*.c'; git grep -w return; git grep -e int --and -e answer; git grep --or -e TODO -e 42; git grep nothing; echo $?; git grep -v TODO README; git grep -h answer HEAD; git grep -n TODO HEAD -- src; git grep -E 'a(n|m)s'; git grep -F 'answer()'; git grep --show-function return; git grep -p TODO; git grep -A1 -B1 return src/main.c; git grep --count TODO; git grep -q TODO; echo $?; git grep -L TODO; git grep --heading --break -n TODO; git ls-files 'src/*.c'; git log -G42 --oneline; git log -S'answer()' --oneline -- src/main.c
#> README:TODO: words
#> src/main.c:  return answer(); // TODO
#> src/answer.c:1:int answer() { return 42; }
#> src/main.c:2:  return answer(); // TODO
#> src/answer.c:1
#> src/main.c:1
#> README
#> src/main.c
#> src/main.c:  return answer(); // TODO
#> src/answer.c:int answer() { return 42; }
#> src/main.c:  return answer(); // TODO
#> src/answer.c:int answer() { return 42; }
#> README:TODO: words
#> src/answer.c:int answer() { return 42; }
#> src/main.c:  return answer(); // TODO
#> 1
#> int answer() { return 42; }
#>   return answer(); // TODO
#> HEAD:src/main.c:2:  return answer(); // TODO
#> src/answer.c:int answer() { return 42; }
#> src/main.c:  return answer(); // TODO
#> src/answer.c:int answer() { return 42; }
#> src/main.c:  return answer(); // TODO
#> src/answer.c:int answer() { return 42; }
#> src/main.c=int main() {
#> src/main.c:  return answer(); // TODO
#> README:TODO: words
#> src/main.c=int main() {
#> src/main.c:  return answer(); // TODO
#> src/main.c-int main() {
#> src/main.c:  return answer(); // TODO
#> src/main.c-}
#> README:1
#> src/main.c:1
#> 0
#> src/answer.c
#> README
#> 1:TODO: words
#>
#> src/main.c
#> 2:  return answer(); // TODO
#> src/answer.c
#> src/main.c
#> 3a1f9e5 one
#> 3a1f9e5 one

## a bisect
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i > n; git add n; git commit -qm "step $i"; done; git bisect start; git bisect bad; git bisect good HEAD~7; git bisect log; git status; git bisect good; git bisect bad; git bisect good; echo $?; git bisect reset; git bisect start HEAD HEAD~7; git bisect run sh -c 'test $(cat n) -lt 5'; git bisect reset; git bisect good; echo $?; git bisect start; git bisect good; git bisect skip; git bisect reset
#> status: waiting for both good and bad commits
#> status: waiting for good commit(s), bad commit known
#> Bisecting: 3 revisions left to test after this (roughly 2 steps)
#> [fb2ab04d22b9ad3b1045dddd0da05b434e516fed] step 4
#> git bisect start
#> # status: waiting for both good and bad commits
#> # bad: [00b52a809049b24c63ed5bda71e3dffc34c14340] step 8
#> git bisect bad 00b52a809049b24c63ed5bda71e3dffc34c14340
#> # status: waiting for good commit(s), bad commit known
#> # good: [f13374c7e7be0b983e29990f013b3a2910fe53c1] step 1
#> git bisect good f13374c7e7be0b983e29990f013b3a2910fe53c1
#> HEAD detached at fb2ab04
#> You are currently bisecting, started from branch 'main'.
#>   (use "git bisect reset" to get back to the original branch)
#>
#> nothing to commit, working tree clean
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [0518c08be88b45918a0b0bc4506b76e244d875e8] step 6
#> Bisecting: 0 revisions left to test after this (roughly 0 steps)
#> [2420512b70a3d978d7562483408cee83298311ce] step 5
#> 0518c08be88b45918a0b0bc4506b76e244d875e8 is the first bad commit
#> commit 0518c08be88b45918a0b0bc4506b76e244d875e8
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     step 6
#>
#>  n | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> 0
#> Bisecting: 3 revisions left to test after this (roughly 2 steps)
#> [fb2ab04d22b9ad3b1045dddd0da05b434e516fed] step 4
#> running  'sh' '-c' 'test $(cat n) -lt 5'
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [0518c08be88b45918a0b0bc4506b76e244d875e8] step 6
#> running  'sh' '-c' 'test $(cat n) -lt 5'
#> Bisecting: 0 revisions left to test after this (roughly 0 steps)
#> [2420512b70a3d978d7562483408cee83298311ce] step 5
#> running  'sh' '-c' 'test $(cat n) -lt 5'
#> 2420512b70a3d978d7562483408cee83298311ce is the first bad commit
#> commit 2420512b70a3d978d7562483408cee83298311ce
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     step 5
#>
#>  n | 2 +-
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> bisect found first bad commit1
#> status: waiting for both good and bad commits
#> status: waiting for bad commit, 1 good commit known
#> status: waiting for bad commit, 1 good commit known
#2> Previous HEAD position was 2420512 step 5
#2> Switched to branch 'main'
#2> Previous HEAD position was 2420512 step 5
#2> Switched to branch 'main'
#2> You need to start by "git bisect start"
#2>
#2> Already on 'main'

## archives and notes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir d; echo a >a; echo b >d/b; git add .; git commit -qm one; git tag v1; git archive HEAD | tar t; git archive --prefix=p/ -o x.tar v1 d; tar tf x.tar; git archive --format=zip HEAD > x.zip; unzip -l x.zip | tail -1; git notes add -m 'a note'; git log -1; git notes show; git notes list | cut -c1-7; git notes append -m more; git notes show; git notes remove; git log -1 --oneline; git fsck;
#> a
#> d/
#> d/b
#> p/
#> p/d/
#> p/d/b
#>         4                     3 files
#> commit 306210d73c07249bde6036190bbaa86ea55316c0
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>
#> Notes:
#>     a note
#> a note
#> a941c2e
#> a note
#>
#> more
#> 306210d one
#2> Removing note for object HEAD

## patches by mail
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 >a; git add a; git commit -qm base; echo 4 >>a; git commit -qam 'add four' ; echo 5 >>a; git commit -qam 'add five'; git format-patch -2; cat 0001*; git reset -q --hard HEAD~2; git am 000*; git log --format='%s %an'; git reset -q --hard HEAD~2; git apply --stat 0001*; git apply --check 0001*; git apply 0001*; git status -s; git apply 0001*; echo $?; git apply -R 0001*; git status -s; git am 0002*; echo $?; git am --abort; git diff HEAD | wc -l; git format-patch -1 --stdout | head -4; git diff > p; git apply p; echo $?; sed -i 's/3/three/' a; git diff > p; git checkout -q a; patch -p1 < p; git stash -q; git apply --index p; git status -s; git apply --3way p; git format-patch HEAD~9; echo $?;
#> 0001-add-four.patch
#> 0002-add-five.patch
#> From 422324025a7497b6f14c535b94ad8402f78a45cb Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH 1/2] add four
#>
#> ---
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>
#> diff --git a/a b/a
#> index 01e79c3..94ebaf9 100644
#> --- a/a
#> +++ b/a
#> @@ -1,3 +1,4 @@
#>  1
#>  2
#>  3
#> +4
#>$ --\x20
#> 2.39.5
#>
#> Applying: add four
#> Applying: add five
#> add five Ada Learner
#> add four Ada Learner
#> base Ada Learner
#>  a |    1 +
#>  1 file changed, 1 insertion(+)
#>  M a
#> ?? 0001-add-four.patch
#> ?? 0002-add-five.patch
#> 1
#> ?? 0001-add-four.patch
#> ?? 0002-add-five.patch
#> Applying: add five
#> Patch failed at 0001 add five
#> When you have resolved this problem, run "git am --continue".
#> If you prefer to skip this patch, run "git am --skip" instead.
#> To restore the original branch and stop patching, run "git am --abort".
#> 128
#> 0
#> From 1687cf77fc53ce315cb9e8757533af9da427e93f Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] base
#> 128
#> patching file a
#> M  a
#> ?? 0001-add-four.patch
#> ?? 0002-add-five.patch
#> ?? p
#> 128
#2> error: patch failed: a:1
#2> error: a: patch does not apply
#2> error: patch failed: a:2
#2> error: a: patch does not apply
#2> hint: Use 'git am --show-current-patch=diff' to see the failed patch
#2> error: No valid patches in input (allow with "--allow-empty")
#2> Applied patch to 'a' cleanly.
#2> fatal: ambiguous argument 'HEAD~9': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## the three trees
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo 1 >a; git add a; git commit -qm 1; echo 2 >a; git add a; echo 3 >a; git status -s; git diff; git diff --cached; git diff HEAD; git show :a; git cat-file -p HEAD:a; git ls-files -s; git write-tree; git stash; cat a; git stash pop --index; git status -s; git commit -m 2; git show --format=%B | tail -1; git commit -am 3; git reset --soft HEAD~2; git status -s; git reset --mixed; git status -s; git reset --hard; cat a; git reset --keep ORIG_HEAD; git reset --merge HEAD@{1}; cat .git/HEAD; cat .git/refs/heads/main; ls .git; git symbolic-ref HEAD; git update-ref refs/heads/x HEAD; git branch; git rev-parse --git-dir --is-inside-work-tree --abbrev-ref HEAD; cd .git; git rev-parse --is-inside-work-tree; git status; echo $?; cat config description;
#> MM a
#> diff --git a/a b/a
#> index 0cfbf08..00750ed 100644
#> --- a/a
#> +++ b/a
#> @@ -1 +1 @@
#> -2
#> +3
#> diff --git a/a b/a
#> index d00491f..0cfbf08 100644
#> --- a/a
#> +++ b/a
#> @@ -1 +1 @@
#> -1
#> +2
#> diff --git a/a b/a
#> index d00491f..00750ed 100644
#> --- a/a
#> +++ b/a
#> @@ -1 +1 @@
#> -1
#> +3
#> 2
#> 1
#> 100644 0cfbf08886fca9a91cb753ec8734c84fcbe52c9f 0	a
#> 02439fb50f442f187d6db9a7b47287b9e3f5d49c
#> Saved working directory and index state WIP on main: 4c16d26 1
#> 1
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
#> Dropped refs/stash@{0} (d3befeaaf42f43ed49f7dcf3712284a7d1ec8560)
#> MM a
#> [main bc417f0] 2
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> +2
#> [main 07436ee] 3
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> M  a
#> Unstaged changes after reset:
#> M	a
#>  M a
#> HEAD is now at 4c16d26 1
#> 1
#> ref: refs/heads/main
#> 4c16d260a969182c2cfd891fe35ea9e3022adb70
#> COMMIT_EDITMSG
#> HEAD
#> ORIG_HEAD
#> branches
#> config
#> description
#> hooks
#> index
#> info
#> logs
#> objects
#> refs
#> refs/heads/main
#> * main
#>   x
#> .git
#> true
#> main
#> false
#> 128
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> Unnamed repository; edit this file 'description' to name the repository.
#2> fatal: this operation must be run in a work tree

## odd names
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; touch 'a b' "q'uote" 'd"q' $'t\tab' 'é' '-dash' '*star'; git status; git status -s; git add .; git status -s; git ls-files; git ls-files -z | tr '\0' '|'; git config core.quotepath off; git ls-files; git commit -qm odd; git rm -- -dash; git rm '*star'; git mv 'a b' 'c d'; git status -s; git diff --cached --stat; git log --stat --format=%s; git diff HEAD --name-only; git show --name-status --format=; git checkout -- 'c d'; git restore --staged 'é' ; git diff --cached
#> On branch main
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> On branch main
#>
#> Initial commit
#>
#> nothing to commit (create/copy files and use "git add" to track)
#2> touch: invalid date format ‘ash’
#2> fatal: pathspec '-dash' did not match any files
#2> fatal: pathspec '*star' did not match any files
#2> fatal: bad source, source=a b, destination=c d
#2> fatal: your current branch 'main' does not have any commits yet
#2> fatal: ambiguous argument 'HEAD': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: your current branch 'main' does not have any commits yet
#2> error: pathspec 'c d' did not match any file(s) known to git
#2> fatal: could not resolve HEAD

## pull with a rebase
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare r.git; git clone -q r.git a 2>/dev/null; cd a; echo 1 >f; git add f; git commit -qm 1; git push -q; cd ..; git clone -q r.git b; (cd b; echo 2 >>f; git commit -qam 2; git push -q); cd a; echo n >n; git add n; git commit -qm n; git pull; echo $?; git pull --rebase; git log --oneline --graph; git push; (cd ../b; git pull -q; echo 3 >> f; git commit -qam 3b; git push -q); echo drei >>f; git commit -qam 3a; git pull --rebase; echo $?; git status; git rebase --abort; git config pull.rebase false; git pull --no-edit; echo $?; git checkout --ours f; git add f; git commit -qm merged; git push; git fetch -v; git pull --ff-only; echo x >>f; git pull; (cd ../b; git pull -q; echo y >>f; git commit -qam y; git push -q); git pull; echo $?; git stash -q; git pull -q; git stash pop; echo $?; git status -s; git checkout -f; git branch -u origin/main; git branch --unset-upstream; git pull; echo $?; git push; echo $?; git push origin HEAD; git push -f origin HEAD~1:main; git fetch; git branch -f main HEAD~1; git remote prune origin; git remote update
#> 128
#> * a655f55 n
#> * 7c2147a 2
#> * 51d41f2 1
#> Auto-merging f
#> CONFLICT (content): Merge conflict in f
#> 1
#> interactive rebase in progress; onto 2f717ae
#> Last command done (1 command done):
#>    pick 117c5a0 3a
#> No commands remaining.
#> You are currently rebasing branch 'main' on '2f717ae'.
#>   (fix conflicts and then run "git rebase --continue")
#>   (use "git rebase --skip" to skip this patch)
#>   (use "git rebase --abort" to check out the original branch)
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   f
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> Auto-merging f
#> CONFLICT (content): Merge conflict in f
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> Already up to date.
#> Already up to date.
#> Updating 3a67351..4ce9cd1
#> 1
#> Auto-merging f
#> CONFLICT (content): Merge conflict in f
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   f
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> The stash entry is kept in case you need it again.
#> 1
#> UU f
#> Your branch is up to date with 'origin/main'.
#> branch 'main' set up to track 'origin/main'.
#> 1
#> 128
#2> From /home/learner/case/r
#2>    51d41f2..7c2147a  main       -> origin/main
#2> hint: You have divergent branches and need to specify how to reconcile them.
#2> hint: You can do so by running one of the following commands sometime before
#2> hint: your next pull:
#2>$ hint:\x20
#2> hint:   git config pull.rebase false  # merge
#2> hint:   git config pull.rebase true   # rebase
#2> hint:   git config pull.ff only       # fast-forward only
#2>$ hint:\x20
#2> hint: You can replace "git config" with "git config --global" to set a default
#2> hint: preference for all repositories. You can also pass --rebase, --no-rebase,
#2> hint: or --ff-only on the command line to override the configured default per
#2> hint: invocation.
#2> fatal: Need to specify how to reconcile divergent branches.
#2>$ Rebasing (1/1)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2> To /home/learner/case/r.git
#2>    7c2147a..a655f55  main -> main
#2> From /home/learner/case/r
#2>    a655f55..2f717ae  main       -> origin/main
#2>$ Rebasing (1/1)\rerror: could not apply 117c5a0... 3a
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply 117c5a0... 3a
#2> Updated 1 path from the index
#2> To /home/learner/case/r.git
#2>    2f717ae..3a67351  main -> main
#2> From /home/learner/case/r
#2>  = [up to date]      main       -> origin/main
#2> From /home/learner/case/r
#2>    3a67351..4ce9cd1  main       -> origin/main
#2> error: Your local changes to the following files would be overwritten by merge:
#2> 	f
#2> Please commit your changes or stash them before you merge.
#2> Aborting
#2> There is no tracking information for the current branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>
#2> If you wish to set tracking information for this branch you can do so with:
#2>
#2>     git branch --set-upstream-to=origin/<branch> main
#2>
#2> fatal: The current branch main has no upstream branch.
#2> To push the current branch and set the remote as upstream, use
#2>
#2>     git push --set-upstream origin main
#2>
#2> To have this happen automatically for branches without a tracking
#2> upstream, see 'push.autoSetupRemote' in 'git help config'.
#2>
#2> Everything up-to-date
#2> To /home/learner/case/r.git
#2>  + 4ce9cd1...3a67351 HEAD~1 -> main (forced update)
#2> fatal: cannot force update the branch 'main' checked out at '/home/learner/case/a'
