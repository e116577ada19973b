# Whole mornings: a first hour, changes that are carried along, conflicts of all kinds, rebases, places. Recorded from git 2.39.5.

## first hour
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init proj; cd proj; git status; echo '# proj' > README.md; git status; git add README.md; git status; git commit -m 'first commit'; git status; git log; echo more >> README.md; git status; git diff; git add .; git diff --staged; git commit -m 'second'; git log --oneline; git show; git rm README.md; git status; git restore --staged README.md; git restore README.md; ls; git branch; git init; cd ..; git init proj; git init -b trunk other; git init --bare bare.git; git -C other status; git -C other branch --show-current; git init 'with space'; git init -q proj/sub; git --git-dir=proj/.git log --oneline; git -C nosuch status; echo $?; git init /proc/x; echo $?; git init README.md/x 2>&1; git --version | cut -c1-11; git -h | head -3; git help -g | head -3; git commit -h | head -2; git; echo $?
#> Initialized empty Git repository in /home/learner/case/proj/.git/
#> On branch main
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> On branch main
#>
#> No commits yet
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	README.md
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> On branch main
#>
#> No commits yet
#>
#> Changes to be committed:
#>   (use "git rm --cached <file>..." to unstage)
#> 	new file:   README.md
#>
#> [main (root-commit) 21d4212] first commit
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 README.md
#> On branch main
#> nothing to commit, working tree clean
#> commit 21d421208ae010b9f6038c2c6bd097e0a4a7cff2
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     first commit
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   README.md
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> diff --git a/README.md b/README.md
#> index cae0946..87bb5ef 100644
#> --- a/README.md
#> +++ b/README.md
#> @@ -1 +1,2 @@
#>  # proj
#> +more
#> diff --git a/README.md b/README.md
#> index cae0946..87bb5ef 100644
#> --- a/README.md
#> +++ b/README.md
#> @@ -1 +1,2 @@
#>  # proj
#> +more
#> [main 9eb8462] second
#>  1 file changed, 1 insertion(+)
#> 9eb8462 second
#> 21d4212 first commit
#> commit 9eb846286d31f6ea0399c988d5ca7c32f272700b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     second
#>
#> diff --git a/README.md b/README.md
#> index cae0946..87bb5ef 100644
#> --- a/README.md
#> +++ b/README.md
#> @@ -1 +1,2 @@
#>  # proj
#> +more
#> rm 'README.md'
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	deleted:    README.md
#>
#> README.md
#> * main
#> Reinitialized existing Git repository in /home/learner/case/proj/.git/
#> Reinitialized existing Git repository in /home/learner/case/proj/.git/
#> Initialized empty Git repository in /home/learner/case/other/.git/
#> Initialized empty Git repository in /home/learner/case/bare.git/
#> On branch trunk
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> trunk
#> Initialized empty Git repository in /home/learner/case/with space/.git/
#> 9eb8462 second
#> 21d4212 first commit
#> 128
#> 128
#> Initialized empty Git repository in /home/learner/case/README.md/x/.git/
#> git version
#> usage: git [-v | --version] [-h | --help] [-C <path>] [-c <name>=<value>]
#>            [--exec-path[=<path>]] [--html-path] [--man-path] [--info-path]
#>            [-p | --paginate | -P | --no-pager] [--no-replace-objects] [--bare]
#> The Git concept guides are:
#>    core-tutorial    A Git core tutorial for developers
#>    credentials      Providing usernames and passwords to Git
#> usage: git [-v | --version] [-h | --help] [-C <path>] [-c <name>=<value>]
#>            [--exec-path[=<path>]] [--html-path] [--man-path] [--info-path]
#>            [-p | --paginate | -P | --no-pager] [--no-replace-objects] [--bare]
#>            [--git-dir=<path>] [--work-tree=<path>] [--namespace=<name>]
#>            [--super-prefix=<path>] [--config-env=<name>=<envvar>]
#>            <command> [<args>]
#>
#> These are common Git commands used in various situations:
#>
#> start a working area (see also: git help tutorial)
#>    clone     Clone a repository into a new directory
#>    init      Create an empty Git repository or reinitialize an existing one
#>
#> work on the current change (see also: git help everyday)
#>    add       Add file contents to the index
#>    mv        Move or rename a file, a directory, or a symlink
#>    restore   Restore working tree files
#>    rm        Remove files from the working tree and from the index
#>
#> examine the history and state (see also: git help revisions)
#>    bisect    Use binary search to find the commit that introduced a bug
#>    diff      Show changes between commits, commit and working tree, etc
#>    grep      Print lines matching a pattern
#>    log       Show commit logs
#>    show      Show various types of objects
#>    status    Show the working tree status
#>
#> grow, mark and tweak your common history
#>    branch    List, create, or delete branches
#>    commit    Record changes to the repository
#>    merge     Join two or more development histories together
#>    rebase    Reapply commits on top of another base tip
#>    reset     Reset current HEAD to the specified state
#>    switch    Switch branches
#>    tag       Create, list, delete or verify a tag object signed with GPG
#>
#> collaborate (see also: git help workflows)
#>    fetch     Download objects and refs from another repository
#>    pull      Fetch from and integrate with another repository or a local branch
#>    push      Update remote refs along with associated objects
#>
#> 'git help -a' and 'git help -g' list available subcommands and some
#> concept guides. See 'git help <command>' or 'git help <concept>'
#> to read about a specific subcommand or concept.
#> See 'git help git' for an overview of the system.
#> 1
#2> fatal: cannot change to 'nosuch': No such file or directory
#2> fatal: cannot mkdir /proc/x: No such file or directory
#2> usage: git commit [-a | --interactive | --patch] [-s] [-v] [-u<mode>] [--amend]
#2>                   [--dry-run] [(-c | -C | --squash) <commit> | --fixup [(amend|reword):]<commit>)]
#2>                   [-F <file> | -m <msg>] [--reset-author] [--allow-empty]
#2>                   [--allow-empty-message] [--no-verify] [-e] [--author=<author>]
#2>                   [--date=<date>] [--cleanup=<mode>] [--[no-]status]
#2>                   [-i | -o] [--pathspec-from-file=<file> [--pathspec-file-nul]]
#2>                   [(--trailer <token>[(=|:)<value>])...] [-S[<keyid>]]
#2>                   [--] [<pathspec>...]
#2>
#2>     -q, --quiet           suppress summary after successful commit
#2>     -v, --verbose         show diff in commit message template
#2>
#2> Commit message options
#2>     -F, --file <file>     read message from file
#2>     --author <author>     override author for commit
#2>     --date <date>         override date for commit
#2>     -m, --message <message>
#2>                           commit message
#2>     -c, --reedit-message <commit>
#2>                           reuse and edit message from specified commit
#2>     -C, --reuse-message <commit>
#2>                           reuse message from specified commit
#2>     --fixup [(amend|reword):]commit
#2>                           use autosquash formatted message to fixup or amend/reword specified commit
#2>     --squash <commit>     use autosquash formatted message to squash specified commit
#2>     --reset-author        the commit is authored by me now (used with -C/-c/--amend)
#2>     --trailer <trailer>   add custom trailer(s)
#2>     -s, --signoff         add a Signed-off-by trailer
#2>     -t, --template <file>
#2>                           use specified template file
#2>     -e, --edit            force edit of commit
#2>     --cleanup <mode>      how to strip spaces and #comments from message
#2>     --status              include status in commit message template
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG sign commit
#2>
#2> Commit contents options
#2>     -a, --all             commit all changed files
#2>     -i, --include         add specified files to index for commit
#2>     --interactive         interactively add files
#2>     -p, --patch           interactively add changes
#2>     -o, --only            commit only specified files
#2>     -n, --no-verify       bypass pre-commit and commit-msg hooks
#2>     --dry-run             show what would be committed
#2>     --short               show status concisely
#2>     --branch              show branch information
#2>     --ahead-behind        compute full ahead/behind values
#2>     --porcelain           machine-readable output
#2>     --long                show status in long format (default)
#2>     -z, --null            terminate entries with NUL
#2>     --amend               amend previous commit
#2>     --no-post-rewrite     bypass post-rewrite hook
#2>     -u, --untracked-files[=<mode>]
#2>                           show untracked files, optional modes: all, normal, no. (Default: all)
#2>     --pathspec-from-file <file>
#2>                           read pathspec from file
#2>     --pathspec-file-nul   with --pathspec-from-file, pathspec elements are separated with NUL character
#2>

## switching with changes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo 1 >a; echo 1 >b; git add .; git commit -qm 1; git checkout -qb f; echo 2 >a; git commit -qam 2; git checkout -q main; echo x >b; git checkout f; git status -s; echo y >a; git checkout main; echo $?; git switch main; echo $?; git switch -m main; git status -s; git diff; git checkout -f f; git status -s; git switch -C f2 main; git switch -d HEAD~0; git switch -c g f; git switch f g; echo $?; git switch; echo $?; git checkout main f; echo $?; git checkout main -- nosuch; echo $?; git checkout main b; git checkout -b x nosuch; echo $?; git checkout --orphan o; git status; git commit -qm orphan; git log --oneline --all; touch u; git checkout main; git checkout -q o; echo q > u2; git add u2; git commit -qm u2; git checkout -q main; echo w > u2; git checkout o; echo $?; git checkout -f o; rm u2; git checkout; git checkout -p </dev/null; git branch -f main o; git branch -M o p; git branch -l 'm*' 'f*'; git branch --sort=-committerdate --format='%(refname:short) %(objectname:short) %(upstream)'; git for-each-ref; git show-ref --heads; git branch --delete f2 g nosuch; echo $?
#> M	b
#>  M b
#> 1
#> 1
#> M	a
#> M	b
#> UU a
#>  M b
#> diff --cc a
#> index d00491f,975fbec..0000000
#> --- a/a
#> +++ b/a
#> @@@ -1,1 -1,1 +1,5 @@@
#> ++<<<<<<< main
#>  +1
#> ++=======
#> + y
#> ++>>>>>>> local
#> diff --git a/b b/b
#> index d00491f..587be6b 100644
#> --- a/b
#> +++ b/b
#> @@ -1 +1 @@
#> -1
#> +x
#> 128
#> 128
#> 1
#> 1
#> 128
#> On branch o
#>
#> No commits yet
#>
#> Changes to be committed:
#>   (use "git rm --cached <file>..." to unstage)
#> 	new file:   a
#> 	new file:   b
#>
#> 37fafe6 2
#> d0eed43 1
#> d2c4ee2 orphan
#> 1
#> D	u2
#> diff --git a/u2 b/u2
#> deleted file mode 100644
#> index bca70f3..0000000
#> --- a/u2
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -q
#>$ (1/1) Discard deletion from worktree [y,n,q,a,d,?]?\x20
#>   f
#>   f2
#>   main
#>$ f 37fafe6\x20
#>$ f2 d0eed43\x20
#>$ g 37fafe6\x20
#>$ main 37809b5\x20
#>$ p 37809b5\x20
#> 37fafe676930543377e2f0aa116b7d311b8f6764 commit	refs/heads/f
#> d0eed43c5f58833ef4e0b45368b171c07716e7c1 commit	refs/heads/f2
#> 37fafe676930543377e2f0aa116b7d311b8f6764 commit	refs/heads/g
#> 37809b509ac5c527068cc7ecb46e16fa35e26277 commit	refs/heads/main
#> 37809b509ac5c527068cc7ecb46e16fa35e26277 commit	refs/heads/p
#> 37fafe676930543377e2f0aa116b7d311b8f6764 refs/heads/f
#> d0eed43c5f58833ef4e0b45368b171c07716e7c1 refs/heads/f2
#> 37fafe676930543377e2f0aa116b7d311b8f6764 refs/heads/g
#> 37809b509ac5c527068cc7ecb46e16fa35e26277 refs/heads/main
#> 37809b509ac5c527068cc7ecb46e16fa35e26277 refs/heads/p
#> 1
#2> Switched to branch 'f'
#2> error: Your local changes to the following files would be overwritten by checkout:
#2> 	a
#2> Please commit your changes or stash them before you switch branches.
#2> Aborting
#2> error: Your local changes to the following files would be overwritten by checkout:
#2> 	a
#2> Please commit your changes or stash them before you switch branches.
#2> Aborting
#2> Switched to branch 'main'
#2> Switched to branch 'f'
#2> Switched to a new branch 'f2'
#2> HEAD is now at d0eed43 1
#2> Previous HEAD position was d0eed43 1
#2> Switched to a new branch 'g'
#2> fatal: only one reference expected
#2> fatal: missing branch or commit argument
#2> error: pathspec 'f' did not match any file(s) known to git
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> Updated 0 paths from 753c1d6
#2> fatal: 'nosuch' is not a commit and a branch 'x' cannot be created from it
#2> Switched to a new branch 'o'
#2> Switched to branch 'main'
#2> error: The following untracked working tree files would be overwritten by checkout:
#2> 	u2
#2> Please move or remove them before you switch branches.
#2> Aborting
#2> Switched to branch 'o'
#2> error: The branch 'f2' is not fully merged.
#2> If you are sure you want to delete it, run 'git branch -D f2'.
#2> error: The branch 'g' is not fully merged.
#2> If you are sure you want to delete it, run 'git branch -D g'.
#2> error: branch 'nosuch' not found.

## merge conflicts of all kinds
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 9 >a; echo d >d; echo r >r; git add .; git commit -qm base; git checkout -qb f; sed -i 's/^2$/two/;s/^8$/eight/' a; git rm -q d; git mv r s; echo n1 >n; git add .; git commit -qm f; git checkout -q main; sed -i 's/^2$/zwei/' a; echo dd >>d; echo rr>>r; echo n2 >n; git add .; git commit -qm m; git merge f; echo $?; git status; git status -s; cat a n; ls; git diff --name-only --diff-filter=U; git ls-files -u; git diff --ours a | head -5; git checkout --theirs n; git add n; git rm d; sed -i '/^[<=>]/d' a; git add a; git status -s; git commit --no-edit; git log --graph --oneline; git show; git reset -q --hard HEAD~1; git merge -X ours f; git status -s; git add -A; git commit -qm x; git reset -q --hard HEAD~1; git merge -s ours f; git reset -q --hard HEAD~1; git -c merge.conflictStyle=diff3 merge f >/dev/null; cat a; git merge --continue; echo $?; git merge --abort; git merge --no-commit f; git merge --quit; git status -s; git reset -q --hard;
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> CONFLICT (modify/delete): d deleted in f and modified in HEAD.  Version HEAD of d left in tree.
#> Auto-merging n
#> CONFLICT (add/add): Merge conflict in n
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Changes to be committed:
#> 	renamed:    r -> s
#>
#> Unmerged paths:
#>   (use "git add/rm <file>..." as appropriate to mark resolution)
#> 	both modified:   a
#> 	deleted by them: d
#> 	both added:      n
#>
#> UU a
#> UD d
#> AA n
#> R  r -> s
#> 1
#> <<<<<<< HEAD
#> zwei
#> =======
#> two
#> >>>>>>> f
#> 3
#> 4
#> 5
#> 6
#> 7
#> eight
#> 9
#> <<<<<<< HEAD
#> n2
#> =======
#> n1
#> >>>>>>> f
#> a
#> d
#> n
#> s
#> a
#> d
#> n
#> 100644 07193989308c972f8a2d0f1b3a15c29ea4ac565b 1	a
#> 100644 6ae30369b6193329818aedc092b7e9adfcaec91a 2	a
#> 100644 e931c27e971de9102a15292ca1cb5afaa2c5cbef 3	a
#> 100644 4bcfe98e640c8284511312660fb8709b0afa888e 1	d
#> 100644 195fb7ccaebb47ac7346321d781e513967617ef5 2	d
#> 100644 819d99378ee35c11439a0bf5c22b623a9928d2dd 2	n
#> 100644 3eac62ec484a0c75051647a9b46e74cc30e292bc 3	n
#> * Unmerged path a
#> diff --git a/a b/a
#> index 6ae3036..695502e 100644
#> --- a/a
#> +++ b/a
#> rm 'd'
#> M  a
#> D  d
#> M  n
#> R  r -> s
#> [main 3cea55a] Merge branch 'f'
#> *   3cea55a Merge branch 'f'
#>$ |\\ \x20
#> | * d6643ed f
#> * | 70fb350 m
#>$ |/ \x20
#> * 4c48f7b base
#> commit 3cea55a36f2596b2fb96dc0dbdb44dc300b62eee
#> Merge: 70fb350 d6643ed
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Merge branch 'f'
#>$    \x20
#>     # Conflicts:
#>     #       a
#>     #       d
#>     #       n
#>
#> diff --cc a
#> index 6ae3036,e931c27..5c7c3f4
#> --- a/a
#> +++ b/a
#> @@@ -1,5 -1,5 +1,6 @@@
#>   1
#>  +zwei
#> + two
#>   3
#>   4
#>   5
#> Auto-merging a
#> CONFLICT (modify/delete): d deleted in f and modified in HEAD.  Version HEAD of d left in tree.
#> Auto-merging n
#> Automatic merge failed; fix conflicts and then commit the result.
#> M  a
#> UD d
#> R  r -> s
#> Merge made by the 'ours' strategy.
#> 1
#> <<<<<<< HEAD
#> zwei
#> ||||||| 4c48f7b
#> 2
#> =======
#> two
#> >>>>>>> f
#> 3
#> 4
#> 5
#> 6
#> 7
#> eight
#> 9
#> U	a
#> U	d
#> U	n
#> 128
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> CONFLICT (modify/delete): d deleted in f and modified in HEAD.  Version HEAD of d left in tree.
#> Auto-merging n
#> CONFLICT (add/add): Merge conflict in n
#> Automatic merge failed; fix conflicts and then commit the result.
#> UU a
#> UD d
#> AA n
#> R  r -> s
#2> Updated 1 path from the index
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.

## stash in conflict
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 >a; git add a; git commit -qm 1; echo s >>a; git stash; echo t >>a; git commit -qam t; git stash pop; echo $?; git status; cat a; git stash list; git checkout --ours a; git add a; git stash drop; echo z >z; git stash push -u -m z; git stash show -u; git stash show --include-untracked --stat; git stash list --format='%gd %s'; git stash pop -q; ls; git stash -k; git add .; git stash --staged; git stash list; git stash apply stash@{0}; git stash show stash@{9}; echo $?; git stash push nosuch; echo $?; git stash pop nosuch; echo $?; git stash frob; echo $?; git stash -a; git stash create; git stash store; echo $?
#> Saved working directory and index state WIP on main: 400c6f9 1
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
#> 2
#> 3
#> <<<<<<< Updated upstream
#> t
#> =======
#> s
#> >>>>>>> Stashed changes
#> stash@{0}: WIP on main: 400c6f9 1
#> Dropped refs/stash@{0} (773a135bd0d519a987be0bdd4f9fd294f64fe95b)
#> Saved working directory and index state On main: z
#>  z | 1 +
#>  1 file changed, 1 insertion(+)
#>  z | 1 +
#>  1 file changed, 1 insertion(+)
#> stash@{0} On main: z
#> Already up to date.
#> a
#> z
#> No local changes to save
#> Saved working directory and index state WIP on main: 189b622 t
#> stash@{0}: WIP on main: 189b622 t
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   z
#>
#> 128
#> 1
#> 1
#> 128
#> Saved working directory and index state WIP on main: 189b622 t
#> 1
#2> Updated 1 path from the index
#2> fatal: log for 'stash' only has 1 entries
#2> error: pathspec ':(,prefix:0)nosuch' did not match any file(s) known to git
#2> Did you forget to 'git add'?
#2> error: nosuch is not a valid reference
#2> fatal: subcommand wasn't specified; 'push' can't be assumed due to unexpected token 'frob'
#2> "git stash store" requires one <commit> argument

## rebase in many ways
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; for i in 1 2 3; do echo $i >f$i; git add .; git commit -qm c$i; done; git checkout -qb t HEAD~1; for i in 4 5; do echo $i >f$i; git add .; git commit -qm c$i; done; git rebase main; git log --oneline --graph; git rebase main; git rebase -f main; git rebase --onto HEAD~3 HEAD~1; git log --oneline; git reflog -4; git rebase -q main; git checkout -q main; git rebase t; git log --oneline -1; echo x >>f1; git rebase t; echo $?; git rebase --autostash HEAD~1; git status -s; git checkout -q .; git rebase -x 'echo run' HEAD~2; git rebase -x false HEAD~1; echo $?; git status; git rebase --continue; git rebase --root -q; git log --oneline; git rebase -i --exec true HEAD~1 </dev/null; git rebase --edit-todo; echo $?; git rebase --show-current-patch; echo $?; git rebase a b c; echo $?; git rebase --keep-base main; git rebase --no-ff HEAD~1; git rebase --quit; echo $?
#> * 0c74a59 c5
#> * 9f706f4 c4
#> * ee213b8 c3
#> * 6e79483 c2
#> * 66bf7d8 c1
#> Current branch t is up to date.
#> Current branch t is up to date, rebase forced.
#> 2d3714e c5
#> 6e79483 c2
#> 66bf7d8 c1
#> 2d3714e HEAD@{0}: rebase (finish): returning to refs/heads/t
#> 2d3714e HEAD@{1}: rebase (pick): c5
#> 6e79483 HEAD@{2}: rebase (start): checkout HEAD~3
#> 0c74a59 HEAD@{3}: rebase (finish): returning to refs/heads/t
#> a2403fd c5
#> 1
#> Created autostash: 77bfc23
#> Current branch main is up to date.
#>  M f1
#> run
#> run
#> 1
#> interactive rebase in progress; onto ee213b8
#> Last commands done (2 commands done):
#>    pick a2403fd c5
#>    exec false
#> No commands remaining.
#> You are currently editing a commit while rebasing branch 'main' on 'ee213b8'.
#>   (use "git commit --amend" to amend the current commit)
#>   (use "git rebase --continue" once you are satisfied with your changes)
#>
#> nothing to commit, working tree clean
#> a2403fd c5
#> ee213b8 c3
#> 6e79483 c2
#> 66bf7d8 c1
#> 128
#> 128
#> 129
#> Current branch main is up to date.
#> Current branch main is up to date, rebase forced.
#> 128
#2>$ Rebasing (1/2)\rRebasing (2/2)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ Rebasing (1/2)\rRebasing (2/2)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ Rebasing (1/1)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/t.
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2> error: cannot rebase: You have unstaged changes.
#2> error: Please commit or stash them.
#2> Applied autostash.
#2>$ Rebasing (2/4)\r\r                                                                                \rExecuting: echo run
#2>$ Rebasing (3/4)\rRebasing (4/4)\r\r                                                                                \rExecuting: echo run
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (2/2)\r\r                                                                                \rExecuting: false
#2> warning: execution failed: false
#2> You can fix the problem, and then run
#2>
#2>   git rebase --continue
#2>
#2>
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2> error: Terminal is dumb, but EDITOR unset
#2> fatal: No rebase in progress?
#2> fatal: No rebase in progress?
#2> usage: git rebase [-i] [options] [--exec <cmd>] [--onto <newbase> | --keep-base] [<upstream> [<branch>]]
#2>    or: git rebase [-i] [options] [--exec <cmd>] [--onto <newbase>] --root [<branch>]
#2>    or: git rebase --continue | --abort | --skip | --edit-todo
#2>
#2>     --onto <revision>     rebase onto given branch instead of upstream
#2>     --keep-base           use the merge-base of upstream and branch as the current base
#2>     --no-verify           allow pre-rebase hook to run
#2>     -q, --quiet           be quiet. implies --no-stat
#2>     -v, --verbose         display a diffstat of what changed upstream
#2>     -n, --no-stat         do not show diffstat of what changed upstream
#2>     --signoff             add a Signed-off-by trailer to each commit
#2>     --committer-date-is-author-date
#2>                           make committer date match author date
#2>     --reset-author-date   ignore author date and use current date
#2>     -C <n>                passed to 'git apply'
#2>     --ignore-whitespace   ignore changes in whitespace
#2>     --whitespace <action>
#2>                           passed to 'git apply'
#2>     -f, --force-rebase    cherry-pick all commits, even if unchanged
#2>     --no-ff               cherry-pick all commits, even if unchanged
#2>     --continue            continue
#2>     --skip                skip current patch and continue
#2>     --abort               abort and check out the original branch
#2>     --quit                abort but keep HEAD where it is
#2>     --edit-todo           edit the todo list during an interactive rebase
#2>     --show-current-patch  show the patch file being applied or merged
#2>     --apply               use apply strategies to rebase
#2>     -m, --merge           use merging strategies to rebase
#2>     -i, --interactive     let the user edit the list of commits to rebase
#2>     --rerere-autoupdate   update the index with reused conflict resolution if possible
#2>     --empty <{drop,keep,ask}>
#2>                           how to handle commits that become empty
#2>     --autosquash          move commits that begin with squash!/fixup! under -i
#2>     --update-refs         update branches that point to commits that are being rebased
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG-sign commits
#2>     --autostash           automatically stash/stash pop before and after
#2>     -x, --exec <exec>     add exec lines after each commit of the editable list
#2>     -r, --rebase-merges[=<mode>]
#2>                           try to rebase merges instead of skipping them
#2>     --fork-point          use 'merge-base --fork-point' to refine upstream
#2>     -s, --strategy <strategy>
#2>                           use the given merge strategy
#2>     -X, --strategy-option <option>
#2>                           pass the argument through to the merge strategy
#2>     --root                rebase all reachable commits up to the root(s)
#2>     --reschedule-failed-exec
#2>                           automatically re-schedule any `exec` that fails
#2>     --reapply-cherry-picks
#2>                           apply all changes, even those already present upstream
#2>
#2>$ Rebasing (1/1)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2> fatal: No rebase in progress?

## describe what is where
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir -p a/b; echo 1 >a/b/f; echo 2 >g; git add .; git commit -qm 1; cd a; git status -s; echo x >>b/f; git status -s; git status --porcelain; git add .; git diff --cached --name-only; git diff --cached --relative --name-only; git rev-parse --show-prefix --show-cdup; git ls-files; git ls-files --full-name; git show HEAD:./b/f; git show HEAD:a/b/f; git log --oneline -- .; git log --oneline -- ../g; git checkout -- ..; git status; git mv b c; git status -s; git rm -r --cached c; git status -s; git reset -q --hard; cd b; git grep 1; git ls-tree HEAD; git ls-tree -r HEAD; git ls-tree --name-only -r HEAD ..; git ls-tree -d HEAD; git ls-tree -l HEAD; git cat-file -s HEAD:g; git cat-file -e HEAD:nosuch; echo $?; git cat-file -t HEAD^{tree}; git cat-file blob HEAD:g; git rev-parse HEAD:a; git hash-object -w --stdin <<<hi; git update-index --assume-unchanged f; echo y >f; git status -s; git update-index --no-assume-unchanged f; git status -s; git update-index --chmod=+x f; git diff --cached --summary; git check-attr -a f; git clean -nd; git -C ../.. rev-parse --show-prefix;
#>  M b/f
#>  M a/b/f
#> a/b/f
#> b/f
#> a/
#> ../
#> b/f
#> a/b/f
#> 1
#> 1
#> 973b026 1
#> 973b026 1
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	modified:   b/f
#>
#> R  b/f -> c/f
#> rm 'a/c/f'
#> D  b/f
#> ?? ./
#> f:1
#> 100644 blob d00491fd7e5bb6fa28c517a0bb32b8b506539d4d	f
#> 100644 blob d00491fd7e5bb6fa28c517a0bb32b8b506539d4d	f
#> f
#> 100644 blob d00491fd7e5bb6fa28c517a0bb32b8b506539d4d       2	f
#> 2
#> 128
#> tree
#> 2
#> 7bae130fea090c958f10c5a0428bc67869c62955
#> 45b983be36b73c0788dc9cbcb76cbb80fc7bb057
#> ?? ../c/
#>  M f
#> ?? ../c/
#>  mode change 100644 => 100755 a/b/f
#>
#2> fatal: path 'nosuch' does not exist in 'HEAD'

## single entries of the index
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir sub; echo 1 >a; echo 2 >sub/b; git add .; git commit -qm 1; git update-index nosuch; echo $?; git update-index --assume-unchanged nosuch; echo $?; git update-index --chmod=+y a; echo $?; git update-index --chmod=+x a; git status -s; git diff --cached; git update-index --chmod=-x --verbose a; git status -s; git update-index --assume-unchanged a; echo x >>a; git status -s; git ls-files -v; git diff; git update-index --no-assume-unchanged a; git ls-files -t; git status -s; git update-index --refresh; echo $?; git update-index a; git status -s; git update-index --skip-worktree sub/b; rm sub/b; git status -s; git ls-files -v; git update-index --no-skip-worktree sub/b; git status -s; echo z >z; git update-index z; echo $?; git update-index --add z; rm z; git update-index z; echo $?; git update-index --remove z; git status -s; git update-index --force-remove a; git status -s; git update-index --add --cacheinfo 100644,$(echo hi | git hash-object -w --stdin),new; git status -s; git show :new; git update-index --cacheinfo 1,2,3; echo $?; cd sub; git update-index --refresh; git show HEAD:./b HEAD:../a; git show HEAD:./q; git show nosuch:a; git cat-file -p :q; git cat-file -p HEAD:q; git cat-file -p nosuch:a
#> 128
#> 128
#> 129
#> MM a
#> diff --git a/a b/a
#> old mode 100644
#> new mode 100755
#> add 'a'
#> chmod -x 'a'
#> h a
#> H sub/b
#> H a
#> H sub/b
#>  M a
#> a: needs update
#> 1
#> M  a
#> M  a
#> H a
#> S sub/b
#> M  a
#>  D sub/b
#> 128
#> 128
#> M  a
#>  D sub/b
#> D  a
#>  D sub/b
#> ?? a
#> D  a
#> AD new
#>  D sub/b
#> ?? a
#> hi
#> 129
#> new: needs update
#> sub/b: needs update
#> 2
#> 1
#2> error: nosuch: does not exist and --remove not passed
#2> fatal: Unable to process path nosuch
#2> fatal: Unable to mark file nosuch
#2> error: option 'chmod' expects "+x" or "-x"
#2> error: z: cannot add to the index - missing --add option?
#2> fatal: Unable to process path z
#2> error: z: does not exist and --remove not passed
#2> fatal: Unable to process path z
#2> error: option 'cacheinfo' expects <mode>,<sha1>,<path>
#2> fatal: path 'sub/q' does not exist in 'HEAD'
#2> fatal: invalid object name 'nosuch'.
#2> fatal: path 'q' does not exist (neither on disk nor in the index)
#2> fatal: path 'q' does not exist in 'HEAD'
#2> fatal: invalid object name 'nosuch'.
#? 128

## tabs in messages
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m "$(printf 'a\ttab\n\n\tindented\nlong line here\té\tx')"; git log; git log --format=full; git log --format=short; git log --format=raw | tail -4; git log --oneline; git show -s --format=fuller; git log --format=%B; git log --no-expand-tabs 2>&1 | tail -3
#> commit 9ada6db7a65856cddbf71b456f6ffd0c158f0fee
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     a       tab
#>$    \x20
#>             indented
#>     long line here  é       x
#> commit 9ada6db7a65856cddbf71b456f6ffd0c158f0fee
#> Author: Ada Learner <ada@example.com>
#> Commit: Ada Learner <ada@example.com>
#>
#>     a       tab
#>$    \x20
#>             indented
#>     long line here  é       x
#> commit 9ada6db7a65856cddbf71b456f6ffd0c158f0fee
#> Author: Ada Learner <ada@example.com>
#>
#>     a	tab
#>     a	tab
#>$    \x20
#>     	indented
#>     long line here	é	x
#> 9ada6db a	tab
#> commit 9ada6db7a65856cddbf71b456f6ffd0c158f0fee
#> Author:     Ada Learner <ada@example.com>
#> AuthorDate: Mon Jan 5 10:00:00 2026 +0000
#> Commit:     Ada Learner <ada@example.com>
#> CommitDate: Mon Jan 5 10:00:00 2026 +0000
#>
#>     a       tab
#>$    \x20
#>             indented
#>     long line here  é       x
#> a	tab
#>
#> 	indented
#> long line here	é	x
#>
#>$    \x20
#>     	indented
#>     long line here	é	x

## lists of what is in conflict
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 >a; echo d>d; echo q>q; git add .; git commit -qm base; git checkout -qb f; echo 1 >a; git rm -q d; git commit -qam f; git checkout -q main; echo 2 >a; echo dd>d; git commit -qam m; git merge f; echo 5>q; for o in --name-only --name-status --stat --numstat --shortstat --raw --summary "--diff-filter=U --name-only" "--diff-filter=MU --name-status" "--name-only HEAD" "--cached --name-status" --check --quiet "--exit-code --name-only" --ours "--cached" "--base --stat"; do echo "== $o"; git diff $o; echo "[$?]"; done
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> CONFLICT (modify/delete): d deleted in f and modified in HEAD.  Version HEAD of d left in tree.
#> Automatic merge failed; fix conflicts and then commit the result.
#>
#> == --name-only
#> a
#> a
#> d
#> q
#> [0]
#> == --name-status
#> U	a
#> M	a
#> U	d
#> M	q
#> [0]
#> == --stat
#>  a | Unmerged a | 4 ++++
#>  d | Unmerged q | 1 -
#>  2 files changed, 4 insertions(+), 1 deletion(-)
#> [0]
#> == --numstat
#> 0	0	a
#> 4	0	a
#> 0	0	d
#> 0	1	q
#> [0]
#> == --shortstat
#>  2 files changed, 4 insertions(+), 1 deletion(-)
#> [0]
#> == --raw
#> :000000 100644 0000000 0000000 U	a
#> :100644 100644 0cfbf08 0000000 M	a
#> :000000 100644 0000000 0000000 U	d
#> :100644 100644 bca70f3 0000000 M	q
#> [0]
#> == --summary
#> [0]
#> == --diff-filter=U --name-only
#> a
#> d
#> [0]
#> == --diff-filter=MU --name-status
#> U	a
#> M	a
#> U	d
#> M	q
#> [0]
#> == --name-only HEAD
#> a
#> q
#> [0]
#> == --cached --name-status
#> U	a
#> U	d
#> [0]
#> == --check
#> a:1: leftover conflict marker
#> a:3: leftover conflict marker
#> a:5: leftover conflict marker
#> [2]
#> == --quiet
#> [1]
#> == --exit-code --name-only
#> a
#> a
#> d
#> q
#> [1]
#> == --ours
#> * Unmerged path a
#> diff --git a/a b/a
#> index 0cfbf08..ee07c38 100644
#> --- a/a
#> +++ b/a
#> @@ -1 +1,5 @@
#> +<<<<<<< HEAD
#>  2
#> +=======
#> +1
#> +>>>>>>> f
#> * Unmerged path d
#> diff --git a/q b/q
#> index bca70f3..e69de29 100644
#> --- a/q
#> +++ b/q
#> @@ -1 +0,0 @@
#> -q
#> [0]
#> == --cached
#> * Unmerged path a
#> * Unmerged path d
#> [0]
#> == --base --stat
#>  a | Unmerged a | 6 ++++--
#>  d | Unmerged d | 2 +-
#>  q | 1 -
#>  3 files changed, 5 insertions(+), 4 deletions(-)
#> [0]
