# Whole afternoons of a learner, errors included. Recorded from git 2.39.5.

## outside a repository
export GIT_DISCOVERY_ACROSS_FILESYSTEM=1
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git status; echo $?; git log; echo $?; git add x; echo $?; git commit -m x; echo $?; git branch; echo $?; git diff; echo $?; git diff a b; echo $?; git remote -v; git rev-parse --show-toplevel; git config --local a.b c; echo $?
#> 128
#> 128
#> 128
#> 128
#> 128
#> 129
#> 1
#> 128
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git
#2> warning: Not a git repository. Use --no-index to compare two paths outside a working tree
#2> usage: git diff --no-index [<options>] <path> <path>
#2>
#2> Diff output format options
#2>     -p, --patch           generate patch
#2>     -s, --no-patch        suppress diff output
#2>     -u                    generate patch
#2>     -U, --unified[=<n>]   generate diffs with <n> lines context
#2>     -W, --function-context
#2>                           generate diffs with <n> lines context
#2>     --raw                 generate the diff in raw format
#2>     --patch-with-raw      synonym for '-p --raw'
#2>     --patch-with-stat     synonym for '-p --stat'
#2>     --numstat             machine friendly --stat
#2>     --shortstat           output only the last line of --stat
#2>     -X, --dirstat[=<param1,param2>...]
#2>                           output the distribution of relative amount of changes for each sub-directory
#2>     --cumulative          synonym for --dirstat=cumulative
#2>     --dirstat-by-file[=<param1,param2>...]
#2>                           synonym for --dirstat=files,param1,param2...
#2>     --check               warn if changes introduce conflict markers or whitespace errors
#2>     --summary             condensed summary such as creations, renames and mode changes
#2>     --name-only           show only names of changed files
#2>     --name-status         show only names and status of changed files
#2>     --stat[=<width>[,<name-width>[,<count>]]]
#2>                           generate diffstat
#2>     --stat-width <width>  generate diffstat with a given width
#2>     --stat-name-width <width>
#2>                           generate diffstat with a given name width
#2>     --stat-graph-width <width>
#2>                           generate diffstat with a given graph width
#2>     --stat-count <count>  generate diffstat with limited lines
#2>     --compact-summary     generate compact summary in diffstat
#2>     --binary              output a binary diff that can be applied
#2>     --full-index          show full pre- and post-image object names on the "index" lines
#2>     --color[=<when>]      show colored diff
#2>     --ws-error-highlight <kind>
#2>                           highlight whitespace errors in the 'context', 'old' or 'new' lines in the diff
#2>     -z                    do not munge pathnames and use NULs as output field terminators in --raw or --numstat
#2>     --abbrev[=<n>]        use <n> digits to display object names
#2>     --src-prefix <prefix>
#2>                           show the given source prefix instead of "a/"
#2>     --dst-prefix <prefix>
#2>                           show the given destination prefix instead of "b/"
#2>     --line-prefix <prefix>
#2>                           prepend an additional prefix to every line of output
#2>     --no-prefix           do not show any source or destination prefix
#2>     --inter-hunk-context <n>
#2>                           show context between diff hunks up to the specified number of lines
#2>     --output-indicator-new <char>
#2>                           specify the character to indicate a new line instead of '+'
#2>     --output-indicator-old <char>
#2>                           specify the character to indicate an old line instead of '-'
#2>     --output-indicator-context <char>
#2>                           specify the character to indicate a context instead of ' '
#2>
#2> Diff rename options
#2>     -B, --break-rewrites[=<n>[/<m>]]
#2>                           break complete rewrite changes into pairs of delete and create
#2>     -M, --find-renames[=<n>]
#2>                           detect renames
#2>     -D, --irreversible-delete
#2>                           omit the preimage for deletes
#2>     -C, --find-copies[=<n>]
#2>                           detect copies
#2>     --find-copies-harder  use unmodified files as source to find copies
#2>     --no-renames          disable rename detection
#2>     --rename-empty        use empty blobs as rename source
#2>     --follow              continue listing the history of a file beyond renames
#2>     -l <n>                prevent rename/copy detection if the number of rename/copy targets exceeds given limit
#2>
#2> Diff algorithm options
#2>     --minimal             produce the smallest possible diff
#2>     -w, --ignore-all-space
#2>                           ignore whitespace when comparing lines
#2>     -b, --ignore-space-change
#2>                           ignore changes in amount of whitespace
#2>     --ignore-space-at-eol
#2>                           ignore changes in whitespace at EOL
#2>     --ignore-cr-at-eol    ignore carrier-return at the end of line
#2>     --ignore-blank-lines  ignore changes whose lines are all blank
#2>     -I, --ignore-matching-lines <regex>
#2>                           ignore changes whose all lines match <regex>
#2>     --indent-heuristic    heuristic to shift diff hunk boundaries for easy reading
#2>     --patience            generate diff using the "patience diff" algorithm
#2>     --histogram           generate diff using the "histogram diff" algorithm
#2>     --diff-algorithm <algorithm>
#2>                           choose a diff algorithm
#2>     --anchored <text>     generate diff using the "anchored diff" algorithm
#2>     --word-diff[=<mode>]  show word diff, using <mode> to delimit changed words
#2>     --word-diff-regex <regex>
#2>                           use <regex> to decide what a word is
#2>     --color-words[=<regex>]
#2>                           equivalent to --word-diff=color --word-diff-regex=<regex>
#2>     --color-moved[=<mode>]
#2>                           moved lines of code are colored differently
#2>     --color-moved-ws <mode>
#2>                           how white spaces are ignored in --color-moved
#2>
#2> Other diff options
#2>     --relative[=<prefix>]
#2>                           when run from subdir, exclude changes outside and show relative paths
#2>     -a, --text            treat all files as text
#2>     -R                    swap two inputs, reverse the diff
#2>     --exit-code           exit with 1 if there were differences, 0 otherwise
#2>     --quiet               disable all output of the program
#2>     --ext-diff            allow an external diff helper to be executed
#2>     --textconv            run external text conversion filters when comparing binary files
#2>     --ignore-submodules[=<when>]
#2>                           ignore changes to submodules in the diff generation
#2>     --submodule[=<format>]
#2>                           specify how differences in submodules are shown
#2>     --ita-invisible-in-index
#2>                           hide 'git add -N' entries from the index
#2>     --ita-visible-in-index
#2>                           treat 'git add -N' entries as real in the index
#2>     -S <string>           look for differences that change the number of occurrences of the specified string
#2>     -G <regex>            look for differences that change the number of occurrences of the specified regex
#2>     --pickaxe-all         show all changes in the changeset with -S or -G
#2>     --pickaxe-regex       treat <string> in -S as extended POSIX regular expression
#2>     -O <file>             control the order in which files appear in the output
#2>     --rotate-to <path>    show the change in the specified path first
#2>     --skip-to <path>      skip the output to the specified path
#2>     --find-object <object-id>
#2>                           look for differences that change the number of occurrences of the specified object
#2>     --diff-filter [(A|C|D|M|R|T|U|X|B)...[*]]
#2>                           select files by diff type
#2>     --output <file>       output to a specific file
#2>
#2> error: Could not access 'a'
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: not a git repository (or any of the parent directories): .git
#2> fatal: --local can only be used inside a git repository

## no name yet
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git config --global --unset user.name; git config --global --unset user.email; git init -q; touch a; git add a; git config user.useConfigOnly true; git commit -m x; echo $?; git config user.name 'X Y'; git commit -m x; echo $?; git config --list --local; git config --get user.name; git config nosuch; echo $?; git config --get-all user.name; git config --unset nosuch.key; echo $?; git config bad; echo $?; git config 'a b.c' d; echo $?
#> 128
#> 128
#> core.repositoryformatversion=0
#> core.filemode=true
#> core.bare=false
#> core.logallrefupdates=true
#> user.useconfigonly=true
#> user.name=X Y
#> X Y
#> 1
#> X Y
#> 5
#> 1
#> 1
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
#2> fatal: no email was given and auto-detection is disabled
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
#2> fatal: no email was given and auto-detection is disabled
#2> error: key does not contain a section: nosuch
#2> error: key does not contain a section: bad
#2> error: invalid key: a b.c

## typos
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git stauts; echo $?; git comit -m x; echo $?; git psuh; git chekout main; git brnch; git lgo; git frobnicate; echo $?; git --versoin; echo $?; git commit --amned; echo $? ; git status --shrt; echo $?; git log --onelin; git branch -x; git add -q; git add --nosuch .; echo $?
#> 1
#> 1
#> 1
#> 129
#> 129
#> 129
#> 129
#2> git: 'stauts' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	status
#2> git: 'comit' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	commit
#2> git: 'psuh' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	push
#2> git: 'chekout' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	checkout
#2> git: 'brnch' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	branch
#2> git: 'lgo' is not a git command. See 'git --help'.
#2>
#2> The most similar command is
#2> 	log
#2> git: 'frobnicate' is not a git command. See 'git --help'.
#2> unknown option: --versoin
#2> usage: git [-v | --version] [-h | --help] [-C <path>] [-c <name>=<value>]
#2>            [--exec-path[=<path>]] [--html-path] [--man-path] [--info-path]
#2>            [-p | --paginate | -P | --no-pager] [--no-replace-objects] [--bare]
#2>            [--git-dir=<path>] [--work-tree=<path>] [--namespace=<name>]
#2>            [--super-prefix=<path>] [--config-env=<name>=<envvar>]
#2>            <command> [<args>]
#2> error: unknown option `amned'
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
#2> error: unknown option `shrt'
#2> usage: git status [<options>] [--] [<pathspec>...]
#2>
#2>     -v, --verbose         be verbose
#2>     -s, --short           show status concisely
#2>     -b, --branch          show branch information
#2>     --show-stash          show stash information
#2>     --ahead-behind        compute full ahead/behind values
#2>     --porcelain[=<version>]
#2>                           machine-readable output
#2>     --long                show status in long format (default)
#2>     -z, --null            terminate entries with NUL
#2>     -u, --untracked-files[=<mode>]
#2>                           show untracked files, optional modes: all, normal, no. (Default: all)
#2>     --ignored[=<mode>]    show ignored files, optional modes: traditional, matching, no. (Default: traditional)
#2>     --ignore-submodules[=<when>]
#2>                           ignore changes to submodules, optional when: all, dirty, untracked. (Default: all)
#2>     --column[=<style>]    list untracked files in columns
#2>     --no-renames          do not detect renames
#2>     -M, --find-renames[=<n>]
#2>                           detect renames, optionally set similarity index
#2>
#2> fatal: your current branch 'main' does not have any commits yet
#2> error: unknown switch `x'
#2> usage: git branch [<options>] [-r | -a] [--merged] [--no-merged]
#2>    or: git branch [<options>] [-f] [--recurse-submodules] <branch-name> [<start-point>]
#2>    or: git branch [<options>] [-l] [<pattern>...]
#2>    or: git branch [<options>] [-r] (-d | -D) <branch-name>...
#2>    or: git branch [<options>] (-m | -M) [<old-branch>] <new-branch>
#2>    or: git branch [<options>] (-c | -C) [<old-branch>] <new-branch>
#2>    or: git branch [<options>] [-r | -a] [--points-at]
#2>    or: git branch [<options>] [-r | -a] [--format]
#2>
#2> Generic options
#2>     -v, --verbose         show hash and subject, give twice for upstream branch
#2>     -q, --quiet           suppress informational messages
#2>     -t, --track[=(direct|inherit)]
#2>                           set branch tracking configuration
#2>     -u, --set-upstream-to <upstream>
#2>                           change the upstream info
#2>     --unset-upstream      unset the upstream info
#2>     --color[=<when>]      use colored output
#2>     -r, --remotes         act on remote-tracking branches
#2>     --contains <commit>   print only branches that contain the commit
#2>     --no-contains <commit>
#2>                           print only branches that don't contain the commit
#2>     --abbrev[=<n>]        use <n> digits to display object names
#2>
#2> Specific git-branch actions:
#2>     -a, --all             list both remote-tracking and local branches
#2>     -d, --delete          delete fully merged branch
#2>     -D                    delete branch (even if not merged)
#2>     -m, --move            move/rename a branch and its reflog
#2>     -M                    move/rename a branch, even if target exists
#2>     -c, --copy            copy a branch and its reflog
#2>     -C                    copy a branch, even if target exists
#2>     -l, --list            list branch names
#2>     --show-current        show current branch name
#2>     --create-reflog       create the branch's reflog
#2>     --edit-description    edit the description for the branch
#2>     -f, --force           force creation, move/rename, deletion
#2>     --merged <commit>     print only branches that are merged
#2>     --no-merged <commit>  print only branches that are not merged
#2>     --column[=<style>]    list branches in columns
#2>     --sort <key>          field name to sort on
#2>     --points-at <object>  print only branches of the object
#2>     -i, --ignore-case     sorting and filtering are case insensitive
#2>     --recurse-submodules  recurse through submodules
#2>     --format <format>     format to use for the output
#2>
#2> error: unknown switch `q'
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
#2> error: unknown option `nosuch'
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

## nothing to commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git status; git commit -m none; echo $?; touch a; git commit -m none; echo $?; git status -s; git add a; git status; git commit -q -m ''; echo $?; git commit -q --allow-empty-message -m ''; git log --oneline; git commit -m again; echo $?; git commit --allow-empty -m empty; git log --stat
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
#> 1
#> On branch main
#>
#> Initial commit
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	a
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> 1
#> ?? a
#> On branch main
#>
#> No commits yet
#>
#> Changes to be committed:
#>   (use "git rm --cached <file>..." to unstage)
#> 	new file:   a
#>
#> 1
#>$ f41e3c6\x20
#> On branch main
#> nothing to commit, working tree clean
#> 1
#> [main d49c159] empty
#> commit d49c159cabe58b837353661b06b4fc8835cb79f9
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     empty
#>
#> commit f41e3c65bbe332d76d108cfe646f6f8d8f2b41c6
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>  a | 0
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#2> Aborting commit due to empty commit message.

## rm and mv
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir d; seq 3 >a; seq 5 >b; echo c >d/c; git add .; git commit -qm one; git rm a; ls; git status -s; git rm nosuch; echo $?; echo x>>b; git rm b; echo $?; git rm --cached b; git status -s; git rm d; echo $?; git rm -r d; git mv b z; git status -s; git reset -q --hard; git mv a d; git mv nosuch x; echo $?; git mv d/c d/a; echo $?; git mv -f d/c d/a; git status --short; git mv b new/b; echo $?; git commit -qm two; git log --stat --oneline -1; git log --follow --oneline d/a
#> rm 'a'
#> b
#> d
#> D  a
#> 128
#> 1
#> rm 'b'
#> D  a
#> D  b
#> ?? b
#> 128
#> rm 'd/c'
#> D  a
#> D  b
#> D  d/c
#> ?? b
#> 128
#> 128
#> D  a
#> R  d/c -> d/a
#> 128
#> 44024c5 two
#>  a          | 3 ---
#>  d/{c => a} | 0
#>  2 files changed, 3 deletions(-)
#> 44024c5 two
#> bebf216 one
#2> fatal: pathspec 'nosuch' did not match any files
#2> error: the following file has local modifications:
#2>     b
#2> (use --cached to keep the file, or -f to force removal)
#2> fatal: not removing 'd' recursively without -r
#2> fatal: not under version control, source=b, destination=z
#2> fatal: bad source, source=nosuch, destination=x
#2> fatal: destination exists, source=d/c, destination=d/a
#2> fatal: renaming 'b' failed: No such file or directory

## restore and reset
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 >a; git add a; git commit -qm one; echo 4>>a; git commit -qam two; echo 5>>a; git add a; echo 6>>a; git diff --stat; git diff --cached --stat; git diff HEAD --stat; git restore a; git status -s; git restore --staged a; git status -s; git restore --staged --worktree a; git status -s; git restore nosuch; echo $?; git restore --source HEAD~1 a; cat a; git status -s; git reset --hard; git reset HEAD~1; git status -s; git reset --soft HEAD@{1}; git log --oneline; git reset --hard HEAD~1; git log --oneline; git reset --hard HEAD~5; echo $?; git reset nosuch; echo $?; git reflog
#>
#> On branch main
#> nothing to commit, working tree clean
#>
#>
#> 1
#> 1
#> 2
#> 3
#> HEAD is now at fbbd1d5 one
#> fbbd1d5 one
#> fbbd1d5 one
#> 128
#> 128
#> fbbd1d5 HEAD@{0}: reset: moving to HEAD@{1}
#> fbbd1d5 HEAD@{1}: reset: moving to HEAD
#> fbbd1d5 HEAD@{2}: commit (initial): one
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> fatal: could not resolve HEAD~1
#2> fatal: ambiguous argument 'HEAD~1': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'HEAD~1': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'HEAD~5': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## checkout of things
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 >a; git add a; git commit -qm one; git checkout nosuch; echo $?; git checkout -b f; git checkout -b f; echo $?; echo x>>a; git checkout main; git checkout -- a; git checkout f; git commit -qam x --allow-empty; git checkout -q main; git checkout f~1; git status; git checkout -; git checkout -; git switch main; git switch nosuch; echo $?; git switch -c g; git switch -; git switch --detach f; git switch f; git checkout HEAD -- a; git checkout . ; git branch -v; git branch -vv; git branch --merged; git branch --no-merged main
#> 1
#> 128
#> M	a
#> HEAD detached at fbbd1d5
#> nothing to commit, working tree clean
#> 128
#> * f    1504238 x
#>   g    fbbd1d5 one
#>   main fbbd1d5 one
#> * f    1504238 x
#>   g    fbbd1d5 one
#>   main fbbd1d5 one
#> * f
#>   g
#>   main
#> * f
#2> error: pathspec 'nosuch' did not match any file(s) known to git
#2> Switched to a new branch 'f'
#2> fatal: a branch named 'f' already exists
#2> Switched to branch 'main'
#2> Switched to branch 'f'
#2> Note: switching to 'f~1'.
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
#2> HEAD is now at fbbd1d5 one
#2> Switched to branch 'main'
#2> Note: switching to 'fbbd1d58d865516212395a1795c0303a734e0c04'.
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
#2> HEAD is now at fbbd1d5 one
#2> Switched to branch 'main'
#2> fatal: invalid reference: nosuch
#2> Switched to a new branch 'g'
#2> Switched to branch 'main'
#2> HEAD is now at 1504238 x
#2> Switched to branch 'f'
#2> Updated 0 paths from the index

## branch names
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -qm one --allow-empty; git branch 'a b'; echo $?; git branch -- -x; echo $?; git branch a..b; git branch f; git branch f; echo $?; git branch -d main; echo $?; git branch -d nosuch; echo $?; git branch -m f g; git branch; git branch -m main; echo $?; git branch -c g h; git branch --list 'h*'; git branch -D g h; git branch --show-current; git branch -a; git branch x nosuch; echo $?; git checkout -q -b y; git commit -qm y --allow-empty; git checkout -q main; git branch -d y; echo $?; git branch -D y; git branch --contains HEAD; git branch -r
#> 128
#> 128
#> 128
#> 1
#> 1
#>   g
#> * main
#> 0
#>   h
#> Deleted branch g (was ea39358).
#> Deleted branch h (was ea39358).
#> main
#> * main
#> 128
#> 1
#> Deleted branch y (was 1901c98).
#> * main
#2> fatal: 'a b' is not a valid branch name
#2> fatal: '-x' is not a valid branch name
#2> fatal: 'a..b' is not a valid branch name
#2> fatal: a branch named 'f' already exists
#2> error: Cannot delete branch 'main' checked out at '/home/learner/case'
#2> error: branch 'nosuch' not found.
#2> fatal: not a valid object name: 'nosuch'
#2> error: The branch 'y' is not fully merged.
#2> If you are sure you want to delete it, run 'git branch -D y'.

## a conflict solved
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 >a; git add a; git commit -qm base; git checkout -qb f; sed -i 's/3/three/' a; git commit -qam three; git checkout -q main; sed -i 's/3/drei/' a; git commit -qam drei; git merge f; echo $?; git status; cat a; git diff; git merge f; echo $?; git commit -m x; echo $?; git checkout --ours a; cat a; git checkout --theirs a; cat a; git checkout -m a; git add a; git status; git commit -qm merged; git log --oneline --graph; git show --stat HEAD; git merge f; git merge nosuch; echo $?; git merge --abort; echo $?
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> Automatic merge failed; fix conflicts and then commit the result.
#> 1
#> On branch main
#> You have unmerged paths.
#>   (fix conflicts and run "git commit")
#>   (use "git merge --abort" to abort the merge)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> 1
#> 2
#> <<<<<<< HEAD
#> drei
#> =======
#> three
#> >>>>>>> f
#> 4
#> 5
#> diff --cc a
#> index 80e6f0d,c4fcee8..0000000
#> --- a/a
#> +++ b/a
#> @@@ -1,5 -1,5 +1,9 @@@
#>   1
#>   2
#> ++<<<<<<< HEAD
#>  +drei
#> ++=======
#> + three
#> ++>>>>>>> f
#>   4
#>   5
#> 128
#> U	a
#> 128
#> 1
#> 2
#> drei
#> 4
#> 5
#> 1
#> 2
#> three
#> 4
#> 5
#> On branch main
#> All conflicts fixed but you are still merging.
#>   (use "git commit" to conclude merge)
#>
#> Changes to be committed:
#> 	modified:   a
#>
#> *   3863552 merged
#>$ |\\ \x20
#> | * ce502d7 three
#> * | 0af1dee drei
#>$ |/ \x20
#> * 09f06f8 base
#> commit 38635526c210f924fe03b93a8a97bca28de383b7
#> Merge: 0af1dee ce502d7
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     merged
#>
#>  a | 4 ++++
#>  1 file changed, 4 insertions(+)
#> Already up to date.
#> 1
#> 128
#2> error: Merging is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> error: Committing is not possible because you have unmerged files.
#2> hint: Fix them up in the work tree, and then use 'git add/rm <file>'
#2> hint: as appropriate to mark resolution and make a commit.
#2> fatal: Exiting because of an unresolved conflict.
#2> Updated 1 path from the index
#2> Updated 1 path from the index
#2> Recreated 1 merge conflict
#2> merge: nosuch - not something we can merge
#2> fatal: There is no merge to abort (MERGE_HEAD missing).

## merge kinds
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -qm base --allow-empty; git checkout -qb f; echo a>a; git add a; git commit -qm a; git checkout -q main; git merge --no-ff f -m 'with a bubble'; git log --oneline --graph; git reset -q --hard HEAD~1; git merge --ff-only f; git reset -q --hard HEAD~1; echo b>b; git add b; git commit -qm b; git merge --ff-only f; echo $?; git merge --squash f; git status -s; git commit -qm squashed; git log --oneline; echo c >c; git add c; git checkout -qb g HEAD~1; git merge main; echo d > a; git merge main; echo $?; git log --merges --oneline; git merge-base main f; git log --oneline main..f; git log --oneline f...main --left-right
#> Merge made by the 'ort' strategy.
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#> *   a0cabe9 with a bubble
#>$ |\\ \x20
#> | * 590b30c a
#>$ |/ \x20
#> * fae456e base
#> Updating fae456e..590b30c
#> Fast-forward
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#> 128
#> Squash commit -- not updating HEAD
#> A  a
#> e3230b8 squashed
#> db60653 b
#> fae456e base
#> Updating db60653..e3230b8
#> Fast-forward
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#> Already up to date.
#> 0
#> fae456e15938cb02c3a4efd117aea08d0df9c1c7
#> 590b30c a
#> < 590b30c a
#> > e3230b8 squashed
#> > db60653 b
#2> fatal: Not possible to fast-forward, aborting.
#2> Automatic merge went well; stopped before committing as requested

## rebase with a conflict
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 >a; git add a; git commit -qm base; git checkout -qb f; sed -i 's/3/three/' a; git commit -qam three; echo x >x; git add x; git commit -qm x; git checkout -q main; sed -i 's/3/drei/' a; git commit -qam drei; git checkout -q f; git rebase main; echo $?; git status; git diff; git rebase --continue; echo $?; sed -i '/^[<=>]/d' a; git add a; GIT_EDITOR=true git rebase --continue; echo $?; git log --oneline --graph --all; cat a; git rebase main; git rebase --abort; echo $?; git rebase nosuch; echo $?; git rebase --onto main~1 main; git status -s; git rebase --skip; git log --oneline
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> interactive rebase in progress; onto 0af1dee
#> Last command done (1 command done):
#>    pick ce502d7 three
#> Next command to do (1 remaining command):
#>    pick 348e16a x
#>   (use "git rebase --edit-todo" to view and edit)
#> You are currently rebasing branch 'f' on '0af1dee'.
#>   (fix conflicts and then run "git rebase --continue")
#>   (use "git rebase --skip" to skip this patch)
#>   (use "git rebase --abort" to check out the original branch)
#>
#> Unmerged paths:
#>   (use "git restore --staged <file>..." to unstage)
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> diff --cc a
#> index 80e6f0d,c4fcee8..0000000
#> --- a/a
#> +++ b/a
#> @@@ -1,5 -1,5 +1,9 @@@
#>   1
#>   2
#> ++<<<<<<< HEAD
#>  +drei
#> ++=======
#> + three
#> ++>>>>>>> ce502d7 (three)
#>   4
#>   5
#> a: needs merge
#> You must edit all merge conflicts and then
#> mark them as resolved using git add
#> 1
#> [detached HEAD fdce965] three
#>  1 file changed, 1 insertion(+)
#> 0
#> * b5bd58f x
#> * fdce965 three
#> * 0af1dee drei
#> * 09f06f8 base
#> 1
#> 2
#> drei
#> three
#> 4
#> 5
#> Current branch f is up to date.
#> 128
#> 128
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> UU a
#> 745f139 x
#> 09f06f8 base
#2>$ Rebasing (1/2)\rerror: could not apply ce502d7... three
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply ce502d7... three
#2>$ Rebasing (2/2)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/f.
#2> fatal: No rebase in progress?
#2> fatal: invalid upstream 'nosuch'
#2>$ Rebasing (1/2)\rerror: could not apply fdce965... three
#2> hint: Resolve all conflicts manually, mark them as resolved with
#2> hint: "git add/rm <conflicted_files>", then run "git rebase --continue".
#2> hint: You can instead skip this commit: run "git rebase --skip".
#2> hint: To abort and get back to the state before "git rebase", run "git rebase --abort".
#2> Could not apply fdce965... three
#2>$ Rebasing (2/2)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/f.

## interactive rebase
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; for i in 1 2 3 4; do echo $i>f$i; git add .; git commit -qm c$i; done; GIT_SEQUENCE_EDITOR="sed -i '2s/pick/squash/'" GIT_EDITOR=true git rebase -i HEAD~3; git log --oneline --stat; GIT_SEQUENCE_EDITOR="sed -i '1s/pick/drop/'" git rebase -i HEAD~1; git log --oneline; GIT_SEQUENCE_EDITOR="sed -i '1s/pick/reword/'" GIT_EDITOR="sed -i '1s/.*/other words/'" git rebase -i HEAD~1; git log --format=%s; GIT_SEQUENCE_EDITOR="sed -i '1s/pick/edit/'" git rebase -i HEAD~1; git status; git rebase --continue; GIT_SEQUENCE_EDITOR="sed -i '1s/pick/bad/'" git rebase -i HEAD~1; echo $?; git rebase --abort; GIT_SEQUENCE_EDITOR='cat' git rebase -i HEAD~2 | head -4
#> [detached HEAD f19c75e] c2
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 f2
#>  create mode 100644 f3
#> f21727b c4
#>  f4 | 1 +
#>  1 file changed, 1 insertion(+)
#> f19c75e c2
#>  f2 | 1 +
#>  f3 | 1 +
#>  2 files changed, 2 insertions(+)
#> 66bf7d8 c1
#>  f1 | 1 +
#>  1 file changed, 1 insertion(+)
#> f19c75e c2
#> 66bf7d8 c1
#> [detached HEAD 287006d] other words
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 f2
#>  create mode 100644 f3
#> other words
#> c1
#> interactive rebase in progress; onto 66bf7d8
#> Last command done (1 command done):
#>    edit 287006d other words
#> No commands remaining.
#> You are currently editing a commit while rebasing branch 'main' on '66bf7d8'.
#>   (use "git commit --amend" to amend the current commit)
#>   (use "git rebase --continue" once you are satisfied with your changes)
#>
#> nothing to commit, working tree clean
#> 1
#2>$ Rebasing (2/3)\rRebasing (3/3)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (1/1)\r\r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2>$ Rebasing (1/1)\r\r                                                                                \rStopped at 287006d...  other words
#2> You can amend the commit now, with
#2>
#2>$   git commit --amend\x20
#2>
#2> Once you are satisfied with your changes, run
#2>
#2>   git rebase --continue
#2>$ \r                                                                                \rSuccessfully rebased and updated refs/heads/main.
#2> error: invalid line 1: bad 287006d other words
#2> You can fix this with 'git rebase --edit-todo' and then run 'git rebase --continue'.
#2> Or you can abort the rebase with 'git rebase --abort'.
#2> fatal: invalid upstream 'HEAD~2'

## cherry-pick and revert
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 >a; git add a; git commit -qm base; git checkout -qb f; echo 6 >>a; git commit -qam six; echo n>n; git add n; git commit -qm n; git checkout -q main; git cherry-pick f; ls; git cherry-pick f; echo $?; git cherry-pick --skip; git cherry-pick nosuch; echo $?; sed -i 's/5/five/' a; git commit -qam five; git cherry-pick f~1; echo $?; git status; git cherry-pick --abort; git revert --no-edit HEAD; git log --oneline; git revert --no-edit HEAD~1; git revert HEAD~9; echo $?; git cherry-pick -x f~1; echo $?; git cherry-pick --quit; git status -s; git cherry -v main f
#> [main cfdc09c] n
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 n
#> a
#> n
#> On branch main
#> You are currently cherry-picking commit e530076.
#>   (all conflicts fixed: run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> nothing to commit, working tree clean
#> 1
#> 128
#> Auto-merging a
#> CONFLICT (content): Merge conflict in a
#> 1
#> On branch main
#> You are currently cherry-picking commit fc73a09.
#>   (fix conflicts and run "git cherry-pick --continue")
#>   (use "git cherry-pick --skip" to skip this patch)
#>   (use "git cherry-pick --abort" to cancel the cherry-pick operation)
#>
#> Unmerged paths:
#>   (use "git add <file>..." to mark resolution)
#> 	both modified:   a
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#> [main 50784aa] Revert "five"
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+), 1 deletion(-)
#> 50784aa Revert "five"
#> a4d471f five
#> cfdc09c n
#> 09f06f8 base
#> On branch main
#> nothing to commit, working tree clean
#> 128
#> [main db2615b] six
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#> 0
#> - fc73a092761d99bd1023bb9f850327fc3fdf11a4 six
#> - e530076b7e34bf3a74059ca9b1cf9f7b8138eb8c n
#2> The previous cherry-pick is now empty, possibly due to conflict resolution.
#2> If you wish to commit it anyway, use:
#2>
#2>     git commit --allow-empty
#2>
#2> Otherwise, please use 'git cherry-pick --skip'
#2> fatal: bad revision 'nosuch'
#2> error: could not apply fc73a09... six
#2> hint: After resolving the conflicts, mark them with
#2> hint: "git add/rm <pathspec>", then run
#2> hint: "git cherry-pick --continue".
#2> hint: You can instead skip this commit with "git cherry-pick --skip".
#2> hint: To abort and get back to the state before "git cherry-pick",
#2> hint: run "git cherry-pick --abort".
#2> fatal: bad revision 'HEAD~9'

## tags
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git tag v0; echo $?; git commit -qm one --allow-empty; git tag v1; git tag v1; echo $?; git tag -a v2 -m 'version two'; git tag; git tag -n; git show v2; git tag -l 'v1*'; git tag -d v1; git tag -d nosuch; echo $?; git tag 'bad name'; echo $?; git describe; git commit -qm two --allow-empty; git describe; git describe --tags --always; git describe --abbrev=0; git tag -f v2 -m x; git tag --contains HEAD; git tag --points-at HEAD; git log --oneline --decorate; git rev-parse v2^{commit} v2; git cat-file -t v2; git checkout -q v2; git status; git tag -a v3; echo $?
#> 128
#> 128
#> v1
#> v2
#> v1              one
#> v2              version two
#> tag v2
#> Tagger: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#> version two
#>
#> commit ea39358328e174526d2c8dced42fb2db3464042b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one
#> v1
#> Deleted tag 'v1' (was ea39358)
#> 1
#> 128
#> v2
#> v2-1-gc9a05e9
#> v2-1-gc9a05e9
#> v2
#> Updated tag 'v2' (was ed46735)
#> v2
#> v2
#> c9a05e9 (HEAD -> main, tag: v2) two
#> ea39358 one
#> c9a05e977f53290b00ea885e520a0865d44e0d3d
#> a07233f936886cca7b8be179d434ed9178f411b8
#> tag
#> HEAD detached at v2
#> nothing to commit, working tree clean
#> 1
#2> fatal: Failed to resolve 'HEAD' as a valid ref.
#2> fatal: tag 'v1' already exists
#2> error: tag 'nosuch' not found.
#2> fatal: 'bad name' is not a valid tag name.
#2> error: Terminal is dumb, but EDITOR unset
#2> Please supply the message using either -m or -F option.

## logs
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; for i in 1 2 3 4 5; do echo $i >>a; git add .; GIT_AUTHOR_DATE=2026-01-0${i}T12:00:00+0100 GIT_COMMITTER_DATE=2026-01-0${i}T12:00:00+0100 git commit -qm "commit $i"; done; git log; git log -2 --pretty=short; git log -1 --pretty=full; git log -1 --pretty=fuller; git log -1 --pretty=raw; git log --pretty=oneline -2; git log --format='%h %an %ad %s' --date=short; git log --since=2026-01-03T00:00:00 --oneline; git log --until='2026-01-02 23:00' --oneline; git log --grep=3 --oneline; git log --author=Ada --oneline | wc -l; git log -p -1; git log --reverse --format=%s; git log -S4 --oneline; git log --oneline -- a nosuch; git log nosuch; echo $?; git log --oneline HEAD~3..HEAD~1; git shortlog -sn HEAD; git shortlog HEAD; git log -1 --format='%H%n%T%n%P%n%cn <%ce>%n%b|%D|%d'| sed 3q; git log --date=iso -1; git log --date=format:%Y/%m --format=%ad -1; git log -L1,2:a -1 --oneline; git log --name-only -1; git log --name-status -1 --oneline; git log --numstat -1; git log --shortstat -1; git log --summary -1
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 12:00:00 2026 +0100
#>
#>     commit 5
#>
#> commit b5a8e5e7c6aebc382c4dfdb013f98e5d176926ab
#> Author: Ada Learner <ada@example.com>
#> Date:   Sun Jan 4 12:00:00 2026 +0100
#>
#>     commit 4
#>
#> commit 69aba759c29033b17592e61ee2a5d8c2e29baa7b
#> Author: Ada Learner <ada@example.com>
#> Date:   Sat Jan 3 12:00:00 2026 +0100
#>
#>     commit 3
#>
#> commit fcde82ab3fc074fec039309e33a552e49b922710
#> Author: Ada Learner <ada@example.com>
#> Date:   Fri Jan 2 12:00:00 2026 +0100
#>
#>     commit 2
#>
#> commit 1ea73076a4b429d56472451e11dc7b10d4d7375f
#> Author: Ada Learner <ada@example.com>
#> Date:   Thu Jan 1 12:00:00 2026 +0100
#>
#>     commit 1
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#>
#>     commit 5
#>
#> commit b5a8e5e7c6aebc382c4dfdb013f98e5d176926ab
#> Author: Ada Learner <ada@example.com>
#>
#>     commit 4
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Commit: Ada Learner <ada@example.com>
#>
#>     commit 5
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author:     Ada Learner <ada@example.com>
#> AuthorDate: Mon Jan 5 12:00:00 2026 +0100
#> Commit:     Ada Learner <ada@example.com>
#> CommitDate: Mon Jan 5 12:00:00 2026 +0100
#>
#>     commit 5
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> tree c713b0ca990e584d877d0305014303977de505f6
#> parent b5a8e5e7c6aebc382c4dfdb013f98e5d176926ab
#> author Ada Learner <ada@example.com> 1767610800 +0100
#> committer Ada Learner <ada@example.com> 1767610800 +0100
#>
#>     commit 5
#> 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9 commit 5
#> b5a8e5e7c6aebc382c4dfdb013f98e5d176926ab commit 4
#> 63ea674 Ada Learner 2026-01-05 commit 5
#> b5a8e5e Ada Learner 2026-01-04 commit 4
#> 69aba75 Ada Learner 2026-01-03 commit 3
#> fcde82a Ada Learner 2026-01-02 commit 2
#> 1ea7307 Ada Learner 2026-01-01 commit 1
#> 63ea674 commit 5
#> b5a8e5e commit 4
#> 69aba75 commit 3
#> fcde82a commit 2
#> 1ea7307 commit 1
#> 69aba75 commit 3
#> 5
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 12:00:00 2026 +0100
#>
#>     commit 5
#>
#> diff --git a/a b/a
#> index 94ebaf9..8a1218a 100644
#> --- a/a
#> +++ b/a
#> @@ -2,3 +2,4 @@
#>  2
#>  3
#>  4
#> +5
#> commit 1
#> commit 2
#> commit 3
#> commit 4
#> commit 5
#> b5a8e5e commit 4
#> 63ea674 commit 5
#> b5a8e5e commit 4
#> 69aba75 commit 3
#> fcde82a commit 2
#> 1ea7307 commit 1
#> 128
#> b5a8e5e commit 4
#> 69aba75 commit 3
#>      5	Ada Learner
#> Ada Learner (5):
#>       commit 1
#>       commit 2
#>       commit 3
#>       commit 4
#>       commit 5
#>
#> 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> c713b0ca990e584d877d0305014303977de505f6
#> b5a8e5e7c6aebc382c4dfdb013f98e5d176926ab
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Date:   2026-01-05 12:00:00 +0100
#>
#>     commit 5
#> 2026/01
#> fcde82a commit 2
#>
#> diff --git a/a b/a
#> --- a/a
#> +++ b/a
#> @@ -1,1 +1,2 @@
#>  1
#> +2
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 12:00:00 2026 +0100
#>
#>     commit 5
#>
#> a
#> 63ea674 commit 5
#> M	a
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 12:00:00 2026 +0100
#>
#>     commit 5
#>
#> 1	0	a
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 12:00:00 2026 +0100
#>
#>     commit 5
#>
#>  1 file changed, 1 insertion(+)
#> commit 63ea67463c1f64945a9ffdb7da8bfdedcaac0fb9
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 12:00:00 2026 +0100
#>
#>     commit 5
#>
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## show and blame
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'a\nb\n' >f; git add f; git commit -qm one; printf 'a\nB\nc\n' > f; git commit -qam two; git show; git show HEAD:f; git show HEAD~1:f; git show HEAD:nosuch; echo $?; git show --name-only; git show -s; git show --stat --oneline HEAD~1; git blame f; git blame -L2,3 f; git blame -s f; git blame nosuch; echo $?; git annotate f; git show nosuch; echo $?; git show HEAD^{tree}; git ls-tree HEAD; git cat-file -p HEAD; git ls-files -s; git hash-object f; git rev-parse HEAD:f; git rev-parse --short HEAD; git rev-parse nosuch; git rev-list --count HEAD; git name-rev HEAD~1; git count-objects
#> commit 4a4990e963ccb7c6a18cdb1db913745b635bb041
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#>
#> diff --git a/f b/f
#> index 422c2b7..7be73ce 100644
#> --- a/f
#> +++ b/f
#> @@ -1,2 +1,3 @@
#>  a
#> -b
#> +B
#> +c
#> a
#> B
#> c
#> a
#> b
#> 128
#> commit 4a4990e963ccb7c6a18cdb1db913745b635bb041
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#>
#> f
#> commit 4a4990e963ccb7c6a18cdb1db913745b635bb041
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#> d1ac846 one
#>  f | 2 ++
#>  1 file changed, 2 insertions(+)
#> ^d1ac846 (Ada Learner 2026-01-05 10:00:00 +0000 1) a
#> 4a4990e9 (Ada Learner 2026-01-05 10:00:00 +0000 2) B
#> 4a4990e9 (Ada Learner 2026-01-05 10:00:00 +0000 3) c
#> 4a4990e9 (Ada Learner 2026-01-05 10:00:00 +0000 2) B
#> 4a4990e9 (Ada Learner 2026-01-05 10:00:00 +0000 3) c
#> ^d1ac846 1) a
#> 4a4990e9 2) B
#> 4a4990e9 3) c
#> 128
#> d1ac846e	(Ada Learner	2026-01-05 10:00:00 +0000	1)a
#> 4a4990e9	(Ada Learner	2026-01-05 10:00:00 +0000	2)B
#> 4a4990e9	(Ada Learner	2026-01-05 10:00:00 +0000	3)c
#> 128
#> tree HEAD^{tree}
#>
#> f
#> 100644 blob 7be73ce3c1b1cdaea86e8168dfee8575175953bf	f
#> tree 2fc234da261e826e6da4694f03889ed6c3fff959
#> parent d1ac846e32630a9cd20f7f7b9d01c96ab195051b
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#> two
#> 100644 7be73ce3c1b1cdaea86e8168dfee8575175953bf 0	f
#> 7be73ce3c1b1cdaea86e8168dfee8575175953bf
#> 7be73ce3c1b1cdaea86e8168dfee8575175953bf
#> 4a4990e
#> nosuch
#> 2
#> HEAD~1 main~1
#> 6 objects, 24 kilobytes
#2> fatal: path 'nosuch' does not exist in 'HEAD'
#2> fatal: no such path 'nosuch' in HEAD
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## ignored files
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf '*.log\nbuild/\n!keep.log\n# words\n/top\n' > .gitignore; mkdir -p build d; touch a.log keep.log build/x d/top top d/b.log; git status -s; git status -s --ignored; git add a.log; echo $?; git add -f a.log; git status -s; git check-ignore -v d/b.log top build/x keep.log; git add .; git status -s; git commit -qm x; git clean -n; git clean -nx; git clean -ndX; git clean; echo $?; git clean -fdX; ls -A; git rm -q --cached a.log; git status -s
#> ?? .gitignore
#> ?? d/
#> ?? keep.log
#> ?? .gitignore
#> ?? d/
#> ?? keep.log
#> !! a.log
#> !! build/
#> !! d/b.log
#> !! top
#> 1
#> A  a.log
#> ?? .gitignore
#> ?? d/
#> ?? keep.log
#> .gitignore:1:*.log	d/b.log
#> .gitignore:5:/top	top
#> .gitignore:2:build/	build/x
#> .gitignore:3:!keep.log	keep.log
#> A  .gitignore
#> A  a.log
#> A  d/top
#> A  keep.log
#> Would remove d/b.log
#> Would remove top
#> Would remove build/
#> Would remove d/b.log
#> Would remove top
#> 128
#> Removing build/
#> Removing d/b.log
#> Removing top
#> .git
#> .gitignore
#> a.log
#> d
#> keep.log
#> D  a.log
#2> The following paths are ignored by one of your .gitignore files:
#2> a.log
#2> hint: Use -f if you really want to add them.
#2> hint: Turn this message off by running
#2> hint: "git config advice.addIgnoredFile false"
#2> fatal: clean.requireForce defaults to true and neither -i, -n, nor -f given; refusing to clean

## stash more
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 >a; git add a; git commit -qm one; echo 4>>a; touch u; git stash -u; ls; git stash list; git stash pop; git status -s; git stash -m words 2>&1; git stash push -m words -- a; git stash list; git stash show; git stash show -p stash@{0}; git stash branch b; git status -s; git stash pop; echo $?; git stash drop stash@{4}; echo $?; git stash clear; git stash save 'old way'; git stash list; echo 9 >> a; git stash pop; echo $?; git stash apply; echo $?; git stash --keep-index; git stash list
#>
#> Saved working directory and index state WIP on main: fbbd1d5 one
#> a
#> stash@{0}: WIP on main: fbbd1d5 one
#> Already up to date.
#> On branch main
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	u
#>
#> nothing added to commit but untracked files present (use "git add" to track)
#> Dropped refs/stash@{0} (4c37b58fba507382a058a166fd95a3b4d00d61a4)
#> ?? u
#> No local changes to save
#> No local changes to save
#> ?? u
#> 1
#> 1
#> No local changes to save
#> 1
#> 1
#> Saved working directory and index state WIP on main: fbbd1d5 one
#> stash@{0}: WIP on main: fbbd1d5 one
#2> No stash entries found.
#2> error: stash@{0} is not a valid reference
#2> No stash entries found.
#2> No stash entries found.
#2> error: stash@{4} is not a valid reference
#2> No stash entries found.
#2> No stash entries found.

## a remote
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare r.git; git clone r.git w; cd w; git push; echo $?; echo a >a; git add a; git commit -qm a; git push; git status; git remote -v; git remote show origin; git branch -vv; cd ..; git clone -q r.git v; cd v; echo b >b; git add b; git commit -qm b; git push; cd ../w; git fetch; git status; git pull; git log --oneline --all --decorate; echo c >c; git add c; git commit -qm c; git status -sb; cd ../v; echo d >d; git add d; git commit -qm d; cd ../w; git push; cd ../v; git push; echo $?; git pull; echo $?; git pull --no-rebase --no-edit; git push; git log --oneline --graph; git remote add origin x; echo $?; git remote remove nosuch; echo $?; git remote rename origin up; git remote -v; git remote set-url up ../r.git; git remote get-url up; git push up main; git push nosuch; echo $?; git push up --delete nosuch; echo $?; git push up HEAD:f; git branch -r; git push up --delete f; git fetch --prune up; git pull up nosuch; echo $?; git clone nosuch; echo $?; git clone r.git w; echo $?; git ls-remote; git push --tags; git push --force; git push -u up main
#> 1
#> On branch main
#> Your branch is up to date with 'origin/main'.
#>
#> nothing to commit, working tree clean
#> origin	/home/learner/case/r.git (fetch)
#> origin	/home/learner/case/r.git (push)
#> * remote origin
#>   Fetch URL: /home/learner/case/r.git
#>   Push  URL: /home/learner/case/r.git
#>   HEAD branch: main
#>   Remote branch:
#>     main tracked
#>   Local branch configured for 'git pull':
#>     main merges with remote main
#>   Local ref configured for 'git push':
#>     main pushes to main (up to date)
#> * main 66790f1 [origin/main] a
#> On branch main
#> Your branch is behind 'origin/main' by 1 commit, and can be fast-forwarded.
#>   (use "git pull" to update your local branch)
#>
#> nothing to commit, working tree clean
#> Updating 66790f1..6b1764b
#> Fast-forward
#>  b | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 b
#> 6b1764b (HEAD -> main, origin/main) b
#> 66790f1 a
#> ## main...origin/main [ahead 1]
#> 1
#> 128
#> Merge made by the 'ort' strategy.
#>  c | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 c
#> *   2370ebc Merge branch 'main' of /home/learner/case/r
#>$ |\\ \x20
#> | * f0282d9 c
#> * | 93a15ac d
#>$ |/ \x20
#> * 6b1764b b
#> * 66790f1 a
#> 3
#> 2
#> up	/home/learner/case/r.git (fetch)
#> up	/home/learner/case/r.git (push)
#> ../r.git
#> 128
#> 1
#>   up/HEAD -> up/main
#>   up/f
#>   up/main
#> 1
#> 128
#> 128
#> 2370ebc08c82e73b7cfd267af82ea1a9de563297	HEAD
#> 2370ebc08c82e73b7cfd267af82ea1a9de563297	refs/heads/main
#> branch 'main' set up to track 'up/main'.
#2> Cloning into 'w'...
#2> warning: You appear to have cloned an empty repository.
#2> done.
#2> error: src refspec refs/heads/main does not match any
#2> error: failed to push some refs to '/home/learner/case/r.git'
#2> To /home/learner/case/r.git
#2>  * [new branch]      main -> main
#2> To /home/learner/case/r.git
#2>    66790f1..6b1764b  main -> main
#2> From /home/learner/case/r
#2>    66790f1..6b1764b  main       -> origin/main
#2> To /home/learner/case/r.git
#2>    6b1764b..f0282d9  main -> main
#2> To /home/learner/case/r.git
#2>  ! [rejected]        main -> main (fetch first)
#2> error: failed to push some refs to '/home/learner/case/r.git'
#2> hint: Updates were rejected because the remote contains work that you do
#2> hint: not have locally. This is usually caused by another repository pushing
#2> hint: to the same ref. You may want to first integrate the remote changes
#2> hint: (e.g., 'git pull ...') before pushing again.
#2> hint: See the 'Note about fast-forwards' in 'git push --help' for details.
#2> From /home/learner/case/r
#2>    6b1764b..f0282d9  main       -> origin/main
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
#2> To /home/learner/case/r.git
#2>    f0282d9..2370ebc  main -> main
#2> error: remote origin already exists.
#2> error: No such remote: 'nosuch'
#2> Everything up-to-date
#2> fatal: 'nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> error: unable to delete 'nosuch': remote ref does not exist
#2> error: failed to push some refs to '../r.git'
#2> To ../r.git
#2>  * [new branch]      HEAD -> f
#2> To ../r.git
#2>  - [deleted]         f
#2> fatal: couldn't find remote ref nosuch
#2> fatal: repository 'nosuch' does not exist
#2> fatal: repository 'r.git' does not exist
#2> From ../r.git
#2> Everything up-to-date
#2> Everything up-to-date
#2> Everything up-to-date

## diff forms
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 >a; echo x >b; git add .; git commit -qm one; sed -i 's/5/five/;9d' a; rm b; echo n >n; git diff; git diff --stat; git diff --name-only; git diff --name-status; git diff --numstat; git diff --shortstat; git diff -U0; git diff --word-diff; git diff --color | cat -v | head -12; git diff -- a; git diff HEAD~1; echo $?; git add -A; git diff --cached --summary; git diff --staged --stat=40; git diff --exit-code; echo $?; git diff --quiet HEAD; echo $?; git commit -qm two; git diff HEAD~1 HEAD --stat; git diff HEAD~1..HEAD -- b; git diff HEAD~1:a HEAD:a | head -3; git diff --no-index a n | head -5; git diff --check; printf 'x \n' >>a; git diff --check; echo $?; git diff -R | head -5; git diff --compact-summary HEAD~1
#> diff --git a/a b/a
#> index f00c965..2abbe78 100644
#> --- a/a
#> +++ b/a
#> @@ -2,9 +2,8 @@
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#> -9
#>  10
#> diff --git a/b b/b
#> deleted file mode 100644
#> index 587be6b..0000000
#> --- a/b
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -x
#>  a | 3 +--
#>  b | 1 -
#>  2 files changed, 1 insertion(+), 3 deletions(-)
#> a
#> b
#> M	a
#> D	b
#> 1	2	a
#> 0	1	b
#>  2 files changed, 1 insertion(+), 3 deletions(-)
#> diff --git a/a b/a
#> index f00c965..2abbe78 100644
#> --- a/a
#> +++ b/a
#> @@ -5 +5 @@
#> -5
#> +five
#> @@ -9 +8,0 @@
#> -9
#> diff --git a/b b/b
#> deleted file mode 100644
#> index 587be6b..0000000
#> --- a/b
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -x
#> diff --git a/a b/a
#> index f00c965..2abbe78 100644
#> --- a/a
#> +++ b/a
#> @@ -2,9 +2,8 @@
#> 2
#> 3
#> 4
#> [-5-]{+five+}
#> 6
#> 7
#> 8
#> [-9-]
#> 10
#> diff --git a/b b/b
#> deleted file mode 100644
#> index 587be6b..0000000
#> --- a/b
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> [-x-]
#> ^[[1mdiff --git a/a b/a^[[m
#> ^[[1mindex f00c965..2abbe78 100644^[[m
#> ^[[1m--- a/a^[[m
#> ^[[1m+++ b/a^[[m
#> ^[[36m@@ -2,9 +2,8 @@^[[m
#>  2^[[m
#>  3^[[m
#>  4^[[m
#> ^[[31m-5^[[m
#> ^[[32m+^[[m^[[32mfive^[[m
#>  6^[[m
#>  7^[[m
#> diff --git a/a b/a
#> index f00c965..2abbe78 100644
#> --- a/a
#> +++ b/a
#> @@ -2,9 +2,8 @@
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#> -9
#>  10
#> 128
#>  delete mode 100644 b
#>  create mode 100644 n
#>  a | 3 +--
#>  b | 1 -
#>  n | 1 +
#>  3 files changed, 2 insertions(+), 3 deletions(-)
#> 0
#> 1
#>  a | 3 +--
#>  b | 1 -
#>  n | 1 +
#>  3 files changed, 2 insertions(+), 3 deletions(-)
#> diff --git a/b b/b
#> deleted file mode 100644
#> index 587be6b..0000000
#> --- a/b
#> +++ /dev/null
#> @@ -1 +0,0 @@
#> -x
#> diff --git a/a b/a
#> index f00c965..2abbe78 100644
#> --- a/a
#> diff --git a/a b/n
#> index 2abbe78..8ba3a16 100644
#> --- a/a
#> +++ b/n
#> @@ -1,9 +1 @@
#> a:10: trailing whitespace.
#>$ +x\x20
#> 2
#> diff --git b/a a/a
#> index 7c13310..2abbe78 100644
#> --- b/a
#> +++ a/a
#> @@ -7,4 +7,3 @@ five
#>  a        | 4 ++--
#>  b (gone) | 1 -
#>  n (new)  | 1 +
#>  3 files changed, 3 insertions(+), 3 deletions(-)
#2> fatal: ambiguous argument 'HEAD~1': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'

## amend and author
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a >a; git add a; git commit -m one; git commit --amend -m 'one, better'; git log --oneline; echo b >b; git add b; git commit --amend --no-edit; git show --stat; git commit --amend --author='Bob <bob@example.com>' --no-edit; git log --format='%an %cn'; git commit -a; echo $?; echo c >>a; git commit -v -a -m c -m 'second paragraph'; git log -1; git commit -m x -a --dry-run; git commit --fixup HEAD; echo q>>a; git commit -qa --fixup HEAD; git log --oneline; GIT_SEQUENCE_EDITOR=true git rebase -q -i --autosquash HEAD~2; git log --oneline; git commit --amend -C HEAD~1; git commit --allow-empty -F - <<<'from a pipe'; git log -1 --format=%B; git commit -m a -F b; echo $?
#> [main (root-commit) 9cb80b8] one
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#> [main df3a1c1] one, better
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 a
#> df3a1c1 one, better
#> [main 27b3ebf] one, better
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 a
#>  create mode 100644 b
#> commit 27b3ebfb7cbde76f454dc2a432606030129a90a3
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     one, better
#>
#>  a | 1 +
#>  b | 1 +
#>  2 files changed, 2 insertions(+)
#> [main c78a3bc] one, better
#>  Author: Bob <bob@example.com>
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 a
#>  create mode 100644 b
#> Bob Ada Learner
#> On branch main
#> nothing to commit, working tree clean
#> 1
#> [main 8360813] c
#>  1 file changed, 1 insertion(+)
#> commit 8360813b53bbdfe4f05dfb4c56f12f956f38a9aa
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c
#>$    \x20
#>     second paragraph
#> On branch main
#> nothing to commit, working tree clean
#> On branch main
#> nothing to commit, working tree clean
#> 1010a01 fixup! c
#> 8360813 c
#> c78a3bc one, better
#> a881ced c
#> c78a3bc one, better
#> [main 20b2869] one, better
#>  Author: Bob <bob@example.com>
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 2 insertions(+)
#> [main 51fb277] from a pipe
#> from a pipe
#>
#> 128
#2> fatal: options '-m' and '-F' cannot be used together

## add in parts
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir d; touch a b d/c; git add nosuch; echo $?; git add; echo $?; git add a; git status -s; git add -n .; git add -v .; git add -u; git commit -qm one; echo 1 >a; rm b; touch e; git add -u; git status -s; git reset -q; git add -A; git status -s; git reset -q; git add d; git status; git add --intent-to-add e; git status -s; git diff --stat; printf 'y\n' | git add -p; git status -s; git add :/; git add '*.txt'; echo $?; git ls-files; git ls-files -o; git ls-files -d; git ls-files -m
#> 128
#> 0
#> A  a
#> ?? b
#> ?? d/
#> add 'b'
#> add 'd/c'
#> add 'b'
#> add 'd/c'
#> M  a
#> D  b
#> ?? e
#> M  a
#> R  b -> e
#> On branch main
#> Changes not staged for commit:
#>   (use "git add/rm <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	modified:   a
#> 	deleted:    b
#>
#> Untracked files:
#>   (use "git add <file>..." to include in what will be committed)
#> 	e
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#>  M a
#>  R b -> e
#>  a      | 1 +
#>  b => e | 0
#>  2 files changed, 1 insertion(+)
#> diff --git a/a b/a
#> index e69de29..d00491f 100644
#> --- a/a
#> +++ b/a
#> @@ -0,0 +1 @@
#> +1
#>$ (1/1) Stage this hunk [y,n,q,a,d,e,?]?\x20
#> diff --git a/b b/b
#> deleted file mode 100644
#> index e69de29..0000000
#>$ (1/1) Stage deletion [y,n,q,a,d,?]?\x20
#> diff --git a/e b/e
#> new file mode 100644
#> index 0000000..e69de29
#>$ (1/1) Stage addition [y,n,q,a,d,?]?\x20
#> M  a
#>  R b -> e
#> 128
#> a
#> d/c
#> e
#2> fatal: pathspec 'nosuch' did not match any files
#2> Nothing specified, nothing added.
#2> hint: Maybe you wanted to say 'git add .'?
#2> hint: Turn this message off by running
#2> hint: "git config advice.addEmptyPathspec false"
#2> fatal: pathspec '*.txt' did not match any files

## dates and placeholders
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -qm one --allow-empty; git log -1 --format='%ci|%cI|%ct|%cs|%cD'; git log -1 --date=unix; git log -1 --date=rfc; git log -1 --date=iso-strict --format=%ad; git show -s --format='%x41%x09%C(red)r%Creset%%|%<(10)%s|%>(10)%s|%w(20,2,4)%s'; git log --format='%(trailers)' -1; git log --format=%ZZ -1; git log --format=nosuch -1; echo $?; git log --pretty=tformat:%s; git log --oneline --no-abbrev -1; git log --abbrev=12 --oneline; git log --graph --pretty=format:'%Cred%h%Creset -%C(yellow)%d%Creset %s'
#> 2026-01-05 10:00:00 +0000|2026-01-05T10:00:00+00:00|1767607200|2026-01-05|Mon, 5 Jan 2026 10:00:00 +0000
#> commit ea39358328e174526d2c8dced42fb2db3464042b
#> Author: Ada Learner <ada@example.com>
#> Date:   1767607200
#>
#>     one
#> commit ea39358328e174526d2c8dced42fb2db3464042b
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon, 5 Jan 2026 10:00:00 +0000
#>
#>     one
#> 2026-01-05T10:00:00+00:00
#> A	r%|one       |       one|  one
#>
#> %ZZ
#> 128
#> one
#> ea39358328e174526d2c8dced42fb2db3464042b one
#> ea39358328e1 one
#>| * ea39358 - (HEAD -> main) one
#2> fatal: invalid --pretty format: nosuch

## a file that moved in the working tree
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 5 > b; git add b; git commit -qm x; mv b e; git add -N e; git status; git status -s; git status --porcelain=v2; git status --porcelain -z | tr '\0' '!'; git diff --name-status; git diff; git commit -a --dry-run; git add -A; git mv e f; git status -s; chmod +x f; git status -s; git diff; git add -A; git diff --cached; git commit -qm mode; git show --stat; git show --summary --format=%s
#> On branch main
#> Changes not staged for commit:
#>   (use "git add <file>..." to update what will be committed)
#>   (use "git restore <file>..." to discard changes in working directory)
#> 	renamed:    b -> e
#>
#> no changes added to commit (use "git add" and/or "git commit -a")
#>  R b -> e
#> 2 .R N... 100644 100644 100644 8a1218a1024a212bb3db30becd860315f9f3ac52 8a1218a1024a212bb3db30becd860315f9f3ac52 R100 e	b
#>  R e!b!R100	b	e
#> diff --git a/b b/e
#> similarity index 100%
#> rename from b
#> rename to e
#> On branch main
#> Changes to be committed:
#>   (use "git restore --staged <file>..." to unstage)
#> 	renamed:    b -> e
#>
#> R  b -> f
#> RM b -> f
#> diff --git a/f b/f
#> old mode 100644
#> new mode 100755
#> diff --git a/b b/f
#> old mode 100644
#> new mode 100755
#> similarity index 100%
#> rename from b
#> rename to f
#> commit 8370e53298e85fd00bf8590fb2cf7e98a341a87c
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     mode
#>
#>  b => f | 0
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#> mode
#>
#>  rename b => f (100%)
#>  mode change 100644 => 100755

## short ids and the contents of two names
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 3 > a; git add a; git commit -qm one; seq 4 > a; git commit -qam two; echo x > b; git log --oneline --abbrev=3; git log --abbrev=10 --abbrev-commit --format=medium -1; git log --abbrev=12 --format='%h %p %t' -1; git log --no-abbrev --oneline -1; git show --abbrev=10 --oneline | head -3; git log --no-abbrev --raw -1; git config core.abbrev 9; git log --oneline; git diff HEAD~1:a HEAD:a; git diff HEAD:a b; git diff HEAD:a HEAD:a; git diff HEAD:a HEAD 2>&1 | head -1; git diff HEAD:a HEAD:a HEAD~1:a; echo $?; git diff $(git rev-parse HEAD~1:a HEAD:a); git diff --stat HEAD~1:a HEAD:a; git blame -c a; git annotate -L2,3 a; git blame --abbrev=4 -s a; git commit -qm a -F b; git commit -C HEAD -c HEAD -F b; git commit -m x --fixup HEAD --squash HEAD
#> 58b2 two
#> fbbd one
#> commit 58b24436f4
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#> 58b24436f411 fbbd1d58d865 a4ec03f75586
#> 58b24436f41195e371d96bfe25cfe9f45d8b29d4 two
#> 58b24436f4 two
#> diff --git a/a b/a
#> index 01e79c32a8..94ebaf9001 100644
#> commit 58b24436f41195e371d96bfe25cfe9f45d8b29d4
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#>
#> :100644 100644 01e79c32a8c99c557f0757da7cb6d65b3414466d 94ebaf900161394059478fd88aec30e59092a1d7 M	a
#> 58b24436f two
#> fbbd1d58d one
#> diff --git a/a b/a
#> index 01e79c32a..94ebaf900 100644
#> --- a/a
#> +++ b/a
#> @@ -1,3 +1,4 @@
#>  1
#>  2
#>  3
#> +4
#> diff --git a/a b/b
#> index 94ebaf900..587be6b4c 100644
#> --- a/a
#> +++ b/b
#> @@ -1,4 +1 @@
#> -1
#> -2
#> -3
#> -4
#> +x
#> usage: git diff [<options>] [<commit>] [--] [<path>...]
#> 128
#> diff --git a/01e79c32a8c99c557f0757da7cb6d65b3414466d b/94ebaf900161394059478fd88aec30e59092a1d7
#> index 01e79c32a..94ebaf900 100644
#> --- a/01e79c32a8c99c557f0757da7cb6d65b3414466d
#> +++ b/94ebaf900161394059478fd88aec30e59092a1d7
#> @@ -1,3 +1,4 @@
#>  1
#>  2
#>  3
#> +4
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> fbbd1d58d8	(Ada Learner	2026-01-05 10:00:00 +0000	1)1
#> fbbd1d58d8	(Ada Learner	2026-01-05 10:00:00 +0000	2)2
#> fbbd1d58d8	(Ada Learner	2026-01-05 10:00:00 +0000	3)3
#> 58b24436f4	(Ada Learner	2026-01-05 10:00:00 +0000	4)4
#> fbbd1d58d8	(Ada Learner	2026-01-05 10:00:00 +0000	2)2
#> fbbd1d58d8	(Ada Learner	2026-01-05 10:00:00 +0000	3)3
#> ^fbbd 1) 1
#> ^fbbd 2) 2
#> ^fbbd 3) 3
#> 58b24 4) 4
#2> fatal: more than two blobs given: 'HEAD~1:a'
#2> fatal: options '-m' and '-F' cannot be used together
#2> fatal: options '-C', '-c', and '-F' cannot be used together
#2> fatal: options '--squash' and '--fixup' cannot be used together
#? 128
