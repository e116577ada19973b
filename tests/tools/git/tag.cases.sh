# Names for commits, and a look at objects. Recorded from git 2.39.5.

## lists of tags
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git tag v0; echo $?; git tag; echo a > a; git add .; git commit -qm one; git tag v1; git tag -a v2 -m two; git tag -am 'three

more words
here' v3; git commit -q --allow-empty -m 'later one

body here'; git tag w10; git tag w9; git tag -n; git tag -n1 v2; git tag -n9; git tag --sort=-refname; git tag --sort=version:refname; git tag --sort=-v:refname 'w*'; git tag -l --sort=-v:refname 'w*'; git tag --sort=creatordate; git tag --sort=-taggerdate; git tag --sort=foo; echo $?
#> 128
#> v1              one
#> v2              two
#> v3              three
#> w10             later one
#> w9              later one
#> v2              two
#> v1              one
#> v2              two
#> v3              three
#>$    \x20
#>     more words
#>     here
#> w10             later one
#>$    \x20
#>     body here
#> w9              later one
#>$    \x20
#>     body here
#> w9
#> w10
#> v3
#> v2
#> v1
#> v1
#> v2
#> v3
#> w9
#> w10
#> w10
#> w9
#> v1
#> v2
#> v3
#> w10
#> w9
#> v2
#> v3
#> v1
#> w10
#> w9
#> 128
#2> fatal: Failed to resolve 'HEAD' as a valid ref.
#2> fatal: 'w*' is not a valid tag name.
#2> fatal: unknown field name: foo

## tags by pattern and by commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; git tag v1; git tag -am two v2; git commit -q --allow-empty -m two; git tag w9; git tag -l 'v*' w9; git tag 'v*'; echo $?; git tag --list v2; git tag --contains; git tag --contains HEAD~1; git tag --no-contains HEAD; git tag --merged HEAD~1; git tag --no-merged HEAD~1; git tag --points-at HEAD; git tag --points-at; git tag -i -l 'V*'; git tag --format='%(refname:short) %(objecttype) %(subject) %(taggername)'; git tag --contains nosuch; echo $?; git tag --points-at nosuch; git tag --merged nosuch
#> v1
#> v2
#> w9
#> 128
#> v2
#> w9
#> v1
#> v2
#> w9
#> v1
#> v2
#> v1
#> v2
#> w9
#> w9
#> w9
#> v1
#> v2
#>$ v1 commit one\x20
#> v2 tag two Ada Learner
#>$ w9 commit two\x20
#> 129
#2> fatal: 'v*' is not a valid tag name.
#2> error: malformed object name nosuch
#2> error: malformed object name 'nosuch'
#2> fatal: malformed object name nosuch
#? 128

## tags made, moved and deleted
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; git tag v1; git commit -q --allow-empty -m two; git tag v1 HEAD~1; echo $?; git tag -f v1 HEAD~1; git tag -f v1 HEAD; git tag -m x v5 HEAD~1; git tag -m 'a
b' -m c v6; git cat-file -p v6; git tag -F - v7 <<<hallo; git cat-file tag v7; git tag v8 v7; git rev-parse v8 v7; git tag -d; git tag -d v8 v7; git tag -d nope nope2; echo $?; git show v6; git log --oneline --decorate; git tag -a -f v6 -m new; git tag -n3
#> 128
#> Updated tag 'v1' (was ea39358)
#> object c9a05e977f53290b00ea885e520a0865d44e0d3d
#> type commit
#> tag v6
#> tagger Ada Learner <ada@example.com> 1767607200 +0000
#>
#> a
#> b
#>
#> c
#> object c9a05e977f53290b00ea885e520a0865d44e0d3d
#> type commit
#> tag v7
#> tagger Ada Learner <ada@example.com> 1767607200 +0000
#>
#> hallo
#> 283a38f02e0d2e8c5fda48e0e68b5c4128137a2f
#> 283a38f02e0d2e8c5fda48e0e68b5c4128137a2f
#> Deleted tag 'v8' (was 283a38f)
#> Deleted tag 'v7' (was 283a38f)
#> 1
#> tag v6
#> Tagger: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#> a
#> b
#>
#> c
#>
#> commit c9a05e977f53290b00ea885e520a0865d44e0d3d
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#> c9a05e9 (HEAD -> main, tag: v6, tag: v1) two
#> ea39358 (tag: v5) one
#> Updated tag 'v6' (was 16ae4ef)
#> v1              two
#> v5              x
#> v6              new
#2> fatal: tag 'v1' already exists
#2> error: tag 'nope' not found.
#2> error: tag 'nope2' not found.

## names that are no tags
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; git tag v7 nosuch; git tag a b c; echo $?; git tag ''; git tag 'a..b'; git tag -- -x; git tag -v v1; echo $?; git tag v1; git tag -v v1; echo $?; git tag -am x v2; git tag -v v2; echo $?; git tag t/x; git tag t/y; git tag -d t/x; git tag t; git tag -l -d x; echo $?; git tag -x 2>&1 | head -1; git tag -n2 -d v1; git tag -fd v1 2>&1 | head -1; git tag -m x 2>&1 | head -1
#> 128
#> 1
#> 1
#> object ea39358328e174526d2c8dced42fb2db3464042b
#> type commit
#> tag v2
#> tagger Ada Learner <ada@example.com> 1767607200 +0000
#>
#> x
#> 1
#> Deleted tag 't/x' (was ea39358)
#> 129
#> error: unknown switch `x'
#> usage: git tag [-a | -s | -u <key-id>] [-f] [-m <msg> | -F <file>] [-e]
#> usage: git tag [-a | -s | -u <key-id>] [-f] [-m <msg> | -F <file>] [-e]
#2> fatal: Failed to resolve 'nosuch' as a valid ref.
#2> fatal: too many arguments
#2> fatal: '' is not a valid tag name.
#2> fatal: 'a..b' is not a valid tag name.
#2> fatal: '-x' is not a valid tag name.
#2> error: tag 'v1' not found.
#2> error: v1: cannot verify a non-tag object of type commit.
#2> error: no signature found
#2> fatal: cannot lock ref 'refs/tags/t': 'refs/tags/t/y' exists; cannot create 'refs/tags/t'
#2> error: switch `d' is incompatible with --list
#2> fatal: the '-n' option is only allowed in list mode

## the message of a tag in an editor
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git commit -q --allow-empty -m one; GIT_EDITOR=cat git tag -a v5; echo $?; GIT_EDITOR='sed -i 1s/^/Hello/' git tag -a ed; git cat-file -p ed; GIT_EDITOR=cat git tag -a -f ed; GIT_EDITOR=cat git tag -a -m hi -e v6; GIT_EDITOR=false git tag -a v9; echo $?; git tag; git tag nested v6; git tag -a nested2 v6 -m nest
#>
#> #
#> # Write a message for tag:
#> #   v5
#> # Lines starting with '#' will be ignored.
#> 128
#> object ea39358328e174526d2c8dced42fb2db3464042b
#> type commit
#> tag ed
#> tagger Ada Learner <ada@example.com> 1767607200 +0000
#>
#> Hello
#> Hello
#> hi1
#> ed
#> v6
#2> fatal: no tag message?
#2> error: There was a problem with the editor 'false'.
#2> Please supply the message using either -m or -F option.
#2> hint: You have created a nested tag. The object referred to by your new tag is
#2> hint: already a tag. If you meant to tag the object that it points to, use:
#2>$ hint:\x20
#2> hint: 	git tag -f nested2 v6^{}
#2> hint: Disable this message with "git config advice.nestedTag false"

## cat-file
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; mkdir d; echo q > d/q; ln -s a l; git add .; git commit -qm one; git tag -am x v1; git cat-file -t HEAD; git cat-file -s HEAD; git cat-file -p HEAD; git cat-file -p HEAD^{tree}; git cat-file -p HEAD:a; git cat-file blob HEAD:a; git cat-file commit v1; git cat-file -e HEAD; echo $?; git cat-file -e nosuch; echo $?; git cat-file -p nosuch; git cat-file blob HEAD; git cat-file -p HEAD:d; git cat-file -p :l; git cat-file -t v1; git cat-file -p v1; git cat-file -e 0123456789012345678901234567890123456789; echo $?; git cat-file -t 0123456789012345678901234567890123456789; git cat-file -t 2>&1 | head -1; git cat-file HEAD 2>&1 | head -1; git cat-file -t a b 2>&1 | head -1
#> commit
#> 162
#> tree 9a5702ae9f5a3b950d5f7bb250a3fef783151d8d
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#> one
#> 100644 blob 78981922613b2afb6025042ff6bd878ac1994e85	a
#> 040000 tree 7cafae9f1b71ea42ad1c9db8ef5969f9b4a9f11a	d
#> 120000 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e	l
#> a
#> a
#> tree 9a5702ae9f5a3b950d5f7bb250a3fef783151d8d
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#> one
#> 0
#> 128
#> 100644 blob bca70f35318f31dd1d1d1d2d2e64c19b880899ff	q
#> atag
#> object 520849b5257c431f716dc53d344d5a56e5391ced
#> type commit
#> tag v1
#> tagger Ada Learner <ada@example.com> 1767607200 +0000
#>
#> x
#> 1
#> fatal: <object> required with '-t'
#> fatal: only two arguments allowed in <type> <object> mode, not 1
#> fatal: too many arguments
#2> fatal: Not a valid object name nosuch
#2> fatal: Not a valid object name nosuch
#2> fatal: git cat-file HEAD: bad file
#2> fatal: git cat-file: could not get object info

## help of checkout, tag and cat-file
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git checkout -h; git tag -h | head -3; git cat-file -h | head -2
#> usage: git checkout [<options>] <branch>
#>    or: git checkout [<options>] [<branch>] -- <file>...
#>
#>     -b <branch>           create and checkout a new branch
#>     -B <branch>           create/reset and checkout a branch
#>     -l                    create reflog for new branch
#>     --guess               second guess 'git checkout <no-such-branch>' (default)
#>     --overlay             use overlay mode (default)
#>     -q, --quiet           suppress progress reporting
#>     --recurse-submodules[=<checkout>]
#>                           control recursive updating of submodules
#>     --progress            force progress reporting
#>     -m, --merge           perform a 3-way merge with the new branch
#>     --conflict <style>    conflict style (merge, diff3, or zdiff3)
#>     -d, --detach          detach HEAD at named commit
#>     -t, --track[=(direct|inherit)]
#>                           set branch tracking configuration
#>     -f, --force           force checkout (throw away local modifications)
#>     --orphan <new-branch>
#>                           new unparented branch
#>     --overwrite-ignore    update ignored files (default)
#>     --ignore-other-worktrees
#>                           do not check if another worktree is holding the given ref
#>     -2, --ours            checkout our version for unmerged files
#>     -3, --theirs          checkout their version for unmerged files
#>     -p, --patch           select hunks interactively
#>     --ignore-skip-worktree-bits
#>                           do not limit pathspecs to sparse entries only
#>     --pathspec-from-file <file>
#>                           read pathspec from file
#>     --pathspec-file-nul   with --pathspec-from-file, pathspec elements are separated with NUL character
#>
#> usage: git tag [-a | -s | -u <key-id>] [-f] [-m <msg> | -F <file>] [-e]
#>                <tagname> [<commit> | <object>]
#>    or: git tag -d <tagname>...
#> usage: git cat-file <type> <object>
#>    or: git cat-file (-e | -p) <object>

