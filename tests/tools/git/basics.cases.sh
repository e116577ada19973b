# The first steps with git. Recorded from git 2.39.5.

## says which version it is
git --version; git version
#> git version 2.39.5
#> git version 2.39.5

## says what it can do
git; echo $?
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

## does not know a command
git comit; echo $?; git foo; echo $?; git psuh; git stauts
#> 1
#> 1
#2> git: 'comit' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	commit
#2> git: 'foo' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	hook
#2> git: 'psuh' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	push
#2> git: 'stauts' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	status
#? 1

## needs a repository
export GIT_DISCOVERY_ACROSS_FILESYSTEM=1; git status; echo $?; git add x; echo $?; git log; echo $?
#> 128
#> 128
#> 128
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git

## makes a repository
git init; git init; ls -A .git; cat .git/HEAD .git/config
#> Initialized empty Git repository in /home/learner/case/.git/
#> Reinitialized existing Git repository in /home/learner/case/.git/
#> HEAD
#> branches
#> config
#> description
#> hooks
#> info
#> objects
#> refs
#> ref: refs/heads/master
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#2> hint: Using 'master' as the name for the initial branch. This default branch name
#2> hint: is subject to change. To configure the initial branch name to use in all
#2> hint: of your new repositories, which will suppress this warning, call:
#2>$ hint:\x20
#2> hint: 	git config --global init.defaultBranch <name>
#2>$ hint:\x20
#2> hint: Names commonly chosen instead of 'master' are 'main', 'trunk' and
#2> hint: 'development'. The just-created branch can be renamed via this command:
#2>$ hint:\x20
#2> hint: 	git branch -m <name>

## makes a repository with another branch, in another folder
git init -q -b main a/b; git -C a/b status; git init --bare c.git -b main; git config --global init.defaultBranch trunk; git init d; cat d/.git/HEAD
#> On branch main
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> Initialized empty Git repository in /home/learner/case/c.git/
#> Initialized empty Git repository in /home/learner/case/d/.git/
#> ref: refs/heads/trunk

## asks who somebody is
git init -q; echo a > a; git add a; git commit -m first; echo $?
#> 128
#2> Author identity unknown
#2>
#2> *** Please tell me who you are.
#2>
#2> Run
#2>
#2>   git config --global user.email "you@example.com"
#2>   git config --global user.name "Your Name"
#2>
#2> to set your account's default identity.
#2> Omit --global to set the identity only in this repository.
#2>
#2> fatal: unable to auto-detect email address (got 'learner@rockpool.(none)')

## keeps settings
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global --list; git config user.name; cat ~/.gitconfig
#> user.name=Ada Learner
#> user.email=ada@example.com
#> Ada Learner
#> [user]
#> 	name = Ada Learner
#> 	email = ada@example.com

## sets, adds and unsets settings
git init -q; git config core.editor nano; git config --add a.b 1; git config --add a.b 2; git config --get-all a.b; git config a.b; git config --unset core.editor; echo $?; git config core.editor; echo $?; git config --unset a.b; echo $?; git config a.b 3; echo $?; git config x; echo $?; git config --unset no.such; echo $?; git config --list --local
#> 1
#> 2
#> 2
#> 0
#> 1
#> 5
#> 5
#> 1
#> 5
#> core.repositoryformatversion=0
#> core.filemode=true
#> core.bare=false
#> core.logallrefupdates=true
#> a.b=1
#> a.b=2
#2> warning: a.b has multiple values
#2> warning: a.b has multiple values
#2> error: cannot overwrite multiple values with a single value
#2>        Use a regexp, --add or --replace-all to change a.b.
#2> error: key does not contain a section: x

## settings with a subsection, and from the line
git init -q; git config branch.My/One.remote origin; git config --get branch.My/One.remote; cat .git/config; git -c user.name=Bob config user.name; git config --bool core.bare
#> origin
#> [core]
#> 	repositoryformatversion = 0
#> 	filemode = true
#> 	bare = false
#> 	logallrefupdates = true
#> [branch "My/One"]
#> 	remote = origin
#> Bob
#> false

## tells the status of a new repository
git init -q; git status; echo a > a.txt; mkdir d; echo b > d/b; git status; git add a.txt; echo c >> a.txt; git status; git status -s; git status -sb; git status --porcelain
#> On branch master
#>
#> No commits yet
#>
#> nothing to commit (create/copy files and use "git add" to track)
#> On branch master
#>
#> No commits yet
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	a.txt
#> 	d/
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> On branch master
#>
#> No commits yet
#>
#> Changes to be committed:
#>   (use "git rm --cached <file>..." to unstage)
#> 	new file:   a.txt
#>
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a.txt
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	d/
#>
#> AM a.txt
#> ?? d/
#> ## No commits yet on master
#> AM a.txt
#> ?? d/
#> AM a.txt
#> ?? d/

## adds by name, folder, all and pattern
git init -q; mkdir d; echo 1 > d/x.txt; echo 2 > d/y.md; echo 3 > z.txt; git add '*.txt'; git status -s; git add d; git status -s; rm z.txt; git add -A; git status -s -uall
#> A  d/x.txt
#> A  z.txt
#> ?? d/y.md
#> A  d/x.txt
#> A  d/y.md
#> A  z.txt
#> A  d/x.txt
#> A  d/y.md

## names what cannot be added
git init -q; git add nosuch; echo $?; git add; echo $?; git add -n .; echo x > x; git add -v x; git add --foo; echo $?
#> 128
#> 0
#> add 'x'
#> 129
#2> fatal: pathspec 'nosuch' did not match any files
#2> Nothing specified, nothing added.
#2> hint: Maybe you wanted to say 'git add .'?
#2> hint: Turn this message off by running
#2> hint: "git config advice.addEmptyPathspec false"
#2> error: unknown option `foo'
#2> usage: git add [<options>] [--] <pathspec>...
#2>
#2>     -n, --dry-run         dry run
#2>     -v, --verbose         be verbose
#2>
#2>     -i, --interactive     interactive picking
#2>     -p, --patch           select hunks interactively
#2>     -e, --edit            edit current diff and apply
#2>     -f, --force           allow adding otherwise ignored files
#2>     -u, --update          update tracked files
#2>     --renormalize         renormalize EOL of tracked files (implies -u)
#2>     -N, --intent-to-add   record only the fact that the path will be added later
#2>     -A, --all             add changes from all tracked and untracked files
#2>     --ignore-removal      ignore paths removed in the working tree (same as --no-all)
#2>     --refresh             don't add, only refresh the index
#2>     --ignore-errors       just skip files which cannot be added because of errors
#2>     --ignore-missing      check if - even missing - files are ignored in dry run
#2>     --sparse              allow updating entries outside of the sparse-checkout cone
#2>     --chmod (+|-)x        override the executable bit of the listed files
#2>     --pathspec-from-file <file>
#2>                           read pathspec from file
#2>     --pathspec-file-nul   with --pathspec-from-file, pathspec elements are separated with NUL character
#2>

## commits
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; echo hello > a.txt; mkdir d; echo x > d/x.txt; git add .; git commit -m "Initial commit"; git commit -m again; echo $?; git log; git log --oneline; git status
#> [main (root-commit) 8c94ecc] Initial commit
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 a.txt
#>  create mode 100644 d/x.txt
#> On branch main
#> nothing to commit, working tree clean
#> 1
#> commit 8c94ecc06e628cf686f394c3a0fdd63f47a627a2
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Initial commit
#> 8c94ecc Initial commit
#> On branch main
#> nothing to commit, working tree clean

## commits what changed with -a, and mends the last commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; echo hello > a.txt; git add .; git commit -qm one; echo world >> a.txt; git commit -am "Add world"; git commit --amend -m "Add world line"; git log --oneline; git commit --allow-empty -m empty; git show --stat HEAD~1; git commit --amend --no-edit --author "Bob <bob@example.com>" --allow-empty
#> [main 8fb72d9] Add world
#>  1 file changed, 1 insertion(+)
#> [main 806d9d0] Add world line
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#> 806d9d0 Add world line
#> 074aef8 one
#> [main 7ff98eb] empty
#> commit 806d9d0ab87e80d738bdd95483efddf11596beed
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Add world line
#>
#>  a.txt | 1 +
#>  1 file changed, 1 insertion(+)
#> [main b47d055] empty
#>  Author: Bob <bob@example.com>
#>  Date: Mon Jan 5 10:00:00 2026 +0000

## takes the message from an editor, a file, or several words
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; echo a > a; git add a; GIT_EDITOR=true git commit; echo $?; printf '#!/bin/sh\ncat "$1" > seen; echo "From the editor" > "$1"\n' > ed; chmod +x ed; GIT_EDITOR=./ed git commit; cat seen; echo b > b; git add b; echo "From a file" | git commit -F -; git commit --allow-empty -m one -m two; git log -2
#> 1
#> [main (root-commit) 22e76df] From the editor
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#>
#> # Please enter the commit message for your changes. Lines starting
#> # with '#' will be ignored, and an empty message aborts the commit.
#> #
#> # On branch main
#> #
#> # Initial commit
#> #
#> # Changes to be committed:
#> #	new file:   a
#> #
#> # Untracked files:
#> #	ed
#> #
#> [main ebdabe5] From a file
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 b
#> [main 9ecdcd8] one
#> commit 9ecdcd8ecdcc576c5bdcc2ebf4a8d5fc25c2487f
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#>$    \x20
#>     two
#>
#> commit ebdabe5d4b19c93d47066498f329f020a4b8a680
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     From a file
#2> Aborting commit due to empty commit message.

## shows changes of the working tree and what is staged
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; seq 1 20 > n; echo hello > a.txt; git add .; git commit -qm one; sed -i 's/^5$/five/; s/^17$/x\ny/' n; echo world >> a.txt; git diff; git add a.txt; git diff; git diff --staged; git diff --stat; git diff --stat HEAD; git diff --name-only HEAD; git diff --name-status HEAD; git diff HEAD -- a.txt; git diff --numstat HEAD; git diff --shortstat HEAD; git diff nosuch; echo $?; git diff --quiet; echo $?
#> diff --git a/a.txt b/a.txt
#> index ce01362..94954ab 100644
#> --- a/a.txt
#> +++ b/a.txt
#> @@ -1 +1,2 @@
#>  hello
#> +world
#> diff --git a/n b/n
#> index 0ff3bbb..6eb3063 100644
#> --- a/n
#> +++ b/n
#> @@ -2,7 +2,7 @@
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#> @@ -14,7 +14,8 @@
#>  14
#>  15
#>  16
#> -17
#> +x
#> +y
#>  18
#>  19
#>  20
#> diff --git a/n b/n
#> index 0ff3bbb..6eb3063 100644
#> --- a/n
#> +++ b/n
#> @@ -2,7 +2,7 @@
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#> @@ -14,7 +14,8 @@
#>  14
#>  15
#>  16
#> -17
#> +x
#> +y
#>  18
#>  19
#>  20
#> diff --git a/a.txt b/a.txt
#> index ce01362..94954ab 100644
#> --- a/a.txt
#> +++ b/a.txt
#> @@ -1 +1,2 @@
#>  hello
#> +world
#>  n | 5 +++--
#>  1 file changed, 3 insertions(+), 2 deletions(-)
#>  a.txt | 1 +
#>  n     | 5 +++--
#>  2 files changed, 4 insertions(+), 2 deletions(-)
#> a.txt
#> n
#> M	a.txt
#> M	n
#> diff --git a/a.txt b/a.txt
#> index ce01362..94954ab 100644
#> --- a/a.txt
#> +++ b/a.txt
#> @@ -1 +1,2 @@
#>  hello
#> +world
#> 1	0	a.txt
#> 3	2	n
#>  2 files changed, 4 insertions(+), 2 deletions(-)
#> 128
#> 1
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## shows new, removed, renamed, executable and unended files
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; seq 1 9 > old; printf 'no end' > u; echo gone > g; echo '#!/bin/sh' > s; git add .; git commit -qm one; mv old new; echo ' and more' >> u; rm g; chmod +x s; printf 'a\0b' > bin; ln -s u link; git add -A; git status; git diff --staged; git commit -m two; git show --stat
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	new file:   bin
#> 	deleted:    g
#> 	new file:   link
#> 	renamed:    old -> new
#> 	modified:   s
#> 	modified:   u
#>
#> diff --git a/bin b/bin
#> new file mode 100644
#> index 0000000..20b5be9
#> Binary files /dev/null and b/bin differ
#> diff --git a/g b/g
#> deleted file mode 100644
#> index 286c5f5..0000000
#> --- a/g
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -gone
#> diff --git a/link b/link
#> new file mode 120000
#> index 0000000..f3c6c3c
#> --- /dev/null
#> +++ b/link
#> @@ -0,0 +1 @@
#> +u
#> \ No newline at end of file
#> diff --git a/old b/new
#> similarity index 100%
#> rename from old
#> rename to new
#> diff --git a/s b/s
#> old mode 100644
#> new mode 100755
#> diff --git a/u b/u
#> index d514c78..694b93d 100644
#> --- a/u
#> +++ b/u
#> @@ -1 +1 @@
#> -no end
#> \ No newline at end of file
#> +no end and more
#> [main 7c3f446] two
#>  6 files changed, 2 insertions(+), 2 deletions(-)
#>  create mode 100644 bin
#>  delete mode 100644 g
#>  create mode 120000 link
#>  rename old => new (100%)
#>  mode change 100644 => 100755 s
#> commit 7c3f4464230208b7dfb94a68f1bdd34846f7a9c7
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#>
#>  bin        | Bin 0 -> 3 bytes
#>  g          |   1 -
#>  link       |   1 +
#>  old => new |   0
#>  s          |   0
#>  u          |   2 +-
#>  6 files changed, 2 insertions(+), 2 deletions(-)

## shows the function in a hunk's head
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; { echo 'def f():'; seq -f '    line %g' 1 12; echo 'def g():'; seq -f '    other %g' 1 9; } > p.py; git add .; git commit -qm one; sed -i 's/line 9/LINE 9/; s/other 7/OTHER/' p.py; git diff; git diff -U1
#> diff --git a/p.py b/p.py
#> index c0dc981..04df880 100644
#> --- a/p.py
#> +++ b/p.py
#> @@ -7,7 +7,7 @@ def f():
#>      line 6
#>      line 7
#>      line 8
#> -    line 9
#> +    LINE 9
#>      line 10
#>      line 11
#>      line 12
#> @@ -18,6 +18,6 @@ def g():
#>      other 4
#>      other 5
#>      other 6
#> -    other 7
#> +    OTHER
#>      other 8
#>      other 9
#> diff --git a/p.py b/p.py
#> index c0dc981..04df880 100644
#> --- a/p.py
#> +++ b/p.py
#> @@ -9,3 +9,3 @@ def f():
#>      line 8
#> -    line 9
#> +    LINE 9
#>      line 10
#> @@ -20,3 +20,3 @@ def g():
#>      other 6
#> -    other 7
#> +    OTHER
#>      other 8

## leaves out ignored files
git init -q -b main; printf '*.log\n.venv/\n!keep.log\n/build\n' > .gitignore; mkdir -p .venv/lib sub build sub/build; touch x.log keep.log .venv/lib/a build/out sub/y.log sub/build/z; git status -s -uall; git status -s --ignored; git add x.log; echo $?; git add -f x.log; git status -s
#> ?? .gitignore
#> ?? keep.log
#> ?? sub/build/z
#> ?? .gitignore
#> ?? keep.log
#> ?? sub/
#> !! .venv/
#> !! build/
#> !! sub/y.log
#> !! x.log
#> 1
#> A  x.log
#> ?? .gitignore
#> ?? keep.log
#> ?? sub/
#2> The following paths are ignored by one of your .gitignore files:
#2> x.log
#2> hint: Use -f if you really want to add them.
#2> hint: Turn this message off by running
#2> hint: "git config advice.addIgnoredFile false"

## shows the log in several forms
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-06T11:30:05+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; for n in one two three; do echo $n > $n; git add .; git commit -qm "Add $n" -m "Body of $n."; done; git log -1; git log -n 2 --oneline; git log --format='%h %an <%ae> %ad|%s|%b' --date=short; git log --pretty=fuller -1; git log --stat -1; git log -p -1; git log --oneline -- two; git log --author=Bob; git log --oneline --reverse; git log --oneline --grep=three; git log --oneline --decorate; git log --graph; git log --foo; echo $?; git log nosuch; echo $?; git log --oneline HEAD~1..; git log --pretty=format:%s
#> commit 0cf813354a2949c577c828fde041919228d2ecf4
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Add three
#>$    \x20
#>     Body of three.
#> 0cf8133 Add three
#> e413bf1 Add two
#> 0cf8133 Ada Learner <ada@example.com> 2026-01-05|Add three|Body of three.
#>
#> e413bf1 Ada Learner <ada@example.com> 2026-01-05|Add two|Body of two.
#>
#> d4b1bae Ada Learner <ada@example.com> 2026-01-05|Add one|Body of one.
#>
#> commit 0cf813354a2949c577c828fde041919228d2ecf4
#> Author:     Ada Learner <ada@example.com>
#> AuthorDate: Mon Jan 5 10:00:00 2026 +0000
#> Commit:     Ada Learner <ada@example.com>
#> CommitDate: Tue Jan 6 11:30:05 2026 +0000
#>
#>     Add three
#>$    \x20
#>     Body of three.
#> commit 0cf813354a2949c577c828fde041919228d2ecf4
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Add three
#>$    \x20
#>     Body of three.
#>
#>  three | 1 +
#>  1 file changed, 1 insertion(+)
#> commit 0cf813354a2949c577c828fde041919228d2ecf4
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Add three
#>$    \x20
#>     Body of three.
#>
#> diff --git a/three b/three
#> new file mode 100644
#> index 0000000..2bdf67a
#> --- /dev/null
#> +++ b/three
#> @@ -0,0 +1 @@
#> +three
#> e413bf1 Add two
#> d4b1bae Add one
#> e413bf1 Add two
#> 0cf8133 Add three
#> 0cf8133 Add three
#> 0cf8133 (HEAD -> main) Add three
#> e413bf1 Add two
#> d4b1bae Add one
#> * commit 0cf813354a2949c577c828fde041919228d2ecf4
#> | Author: Ada Learner <ada@example.com>
#> | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |\x20
#> |     Add three
#>$ |    \x20
#> |     Body of three.
#>$ |\x20
#> * commit e413bf16a53271dcfc9eef833fa441d68a285fc1
#> | Author: Ada Learner <ada@example.com>
#> | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |\x20
#> |     Add two
#>$ |    \x20
#> |     Body of two.
#>$ |\x20
#> * commit d4b1bae14712ae221fe7f5b162d319ccd9bd82df
#>   Author: Ada Learner <ada@example.com>
#>   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$  \x20
#>       Add one
#>$      \x20
#>       Body of one.
#> 128
#> 128
#> 0cf8133 Add three
#> Add three
#> Add two
#>| Add one
#2> fatal: unrecognized argument: --foo
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## shows objects
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com
git init -q -b main; mkdir d; echo one > d/one; git add .; git commit -qm "Add one"; git show; git show HEAD:d/one; git show HEAD:nosuch; echo $?; git show HEAD:d; git show nosuch; echo $?; git show --oneline --name-only
#> commit e4fbad716a5d71c4195568a0eb4de38227ec37fa
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     Add one
#>
#> diff --git a/d/one b/d/one
#> new file mode 100644
#> index 0000000..5626abf
#> --- /dev/null
#> +++ b/d/one
#> @@ -0,0 +1 @@
#> +one
#> one
#> 128
#> tree HEAD:d
#>
#> one
#> 128
#> e4fbad7 Add one
#> d/one
#2> fatal: path 'nosuch' does not exist in 'HEAD'
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## explains its options
git init -q; git commit -h; echo $?; git add -h; git commit --foo 2>&1 | head -3; git commit -m; echo $?; git status --xyz 2>&1 | head -2; git log -h
#> 129
#> usage: git add [<options>] [--] <pathspec>...
#>
#>     -n, --dry-run         dry run
#>     -v, --verbose         be verbose
#>
#>     -i, --interactive     interactive picking
#>     -p, --patch           select hunks interactively
#>     -e, --edit            edit current diff and apply
#>     -f, --force           allow adding otherwise ignored files
#>     -u, --update          update tracked files
#>     --renormalize         renormalize EOL of tracked files (implies -u)
#>     -N, --intent-to-add   record only the fact that the path will be added later
#>     -A, --all             add changes from all tracked and untracked files
#>     --ignore-removal      ignore paths removed in the working tree (same as --no-all)
#>     --refresh             don't add, only refresh the index
#>     --ignore-errors       just skip files which cannot be added because of errors
#>     --ignore-missing      check if - even missing - files are ignored in dry run
#>     --sparse              allow updating entries outside of the sparse-checkout cone
#>     --chmod (+|-)x        override the executable bit of the listed files
#>     --pathspec-from-file <file>
#>                           read pathspec from file
#>     --pathspec-file-nul   with --pathspec-from-file, pathspec elements are separated with NUL character
#>
#> error: unknown option `foo'
#> usage: git commit [-a | --interactive | --patch] [-s] [-v] [-u<mode>] [--amend]
#>                   [--dry-run] [(-c | -C | --squash) <commit> | --fixup [(amend|reword):]<commit>)]
#> 129
#> error: unknown option `xyz'
#> usage: git status [<options>] [--] [<pathspec>...]
#> usage: git log [<options>] [<revision-range>] [[--] <path>...]
#>    or: git show [<options>] <object>...
#>
#>     -q, --quiet           suppress diff output
#>     --source              show source
#>     --use-mailmap         use mail map file
#>     --mailmap             alias of --use-mailmap
#>     --clear-decorations   clear all previously-defined decoration filters
#>     --decorate-refs <pattern>
#>                           only decorate refs that match <pattern>
#>     --decorate-refs-exclude <pattern>
#>                           do not decorate refs that match <pattern>
#>     --decorate[=...]      decorate options
#>     -L <range:file>       trace the evolution of line range <start>,<end> or function :<funcname> in <file>
#>
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
#2> error: switch `m' requires a value
#? 129

## stage is another word for add
git init -q -b main .
echo one > one.txt
git stage one.txt
git status --short
git stage two.txt; echo $?
#> A  one.txt
#> 128
#2> fatal: pathspec 'two.txt' did not match any files
