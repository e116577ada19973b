# Plumbing: trees, refs, objects. Recorded from git 2.39.5.

## ls-tree
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; mkdir -p d/e; echo a > a; echo b > d/b; echo c > d/e/c; ln -s a l; echo x > x.sh; chmod +x x.sh; git add .; git commit -qm one; git ls-tree HEAD; git ls-tree -r HEAD; git ls-tree -rt HEAD; git ls-tree -d HEAD; git ls-tree -rd HEAD; git ls-tree --name-only HEAD; git ls-tree -l HEAD; git ls-tree HEAD d; git ls-tree HEAD d/; git ls-tree HEAD d/e/c a; git ls-tree -r HEAD d/e; git ls-tree --abbrev HEAD; git ls-tree --object-only HEAD a; git ls-tree --format='%(objectmode)|%(objecttype)|%(objectsize)|%(path)' HEAD; git ls-tree nosuch; echo $?; git ls-tree; echo $?; git ls-tree HEAD nosuch; echo $?; cd d; git ls-tree HEAD; git ls-tree --full-name HEAD; git ls-tree --full-tree HEAD; git ls-tree HEAD b; git ls-tree -z HEAD | tr '\0' '|'; git ls-tree HEAD:a; echo $?
#> 100644 blob 78981922613b2afb6025042ff6bd878ac1994e85	a
#> 040000 tree a759c543e75da1c36803d560280c6be34ee25b77	d
#> 120000 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e	l
#> 100755 blob 587be6b4c3f93f93c489c0111bba5596147a26cb	x.sh
#> 100644 blob 78981922613b2afb6025042ff6bd878ac1994e85	a
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	d/b
#> 100644 blob f2ad6c76f0115a6ba5b00456a849810e7ec0af20	d/e/c
#> 120000 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e	l
#> 100755 blob 587be6b4c3f93f93c489c0111bba5596147a26cb	x.sh
#> 100644 blob 78981922613b2afb6025042ff6bd878ac1994e85	a
#> 040000 tree a759c543e75da1c36803d560280c6be34ee25b77	d
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	d/b
#> 040000 tree 1933da329284aca10dab8dc2fdd54213acd39be5	d/e
#> 100644 blob f2ad6c76f0115a6ba5b00456a849810e7ec0af20	d/e/c
#> 120000 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e	l
#> 100755 blob 587be6b4c3f93f93c489c0111bba5596147a26cb	x.sh
#> 040000 tree a759c543e75da1c36803d560280c6be34ee25b77	d
#> 040000 tree a759c543e75da1c36803d560280c6be34ee25b77	d
#> 040000 tree 1933da329284aca10dab8dc2fdd54213acd39be5	d/e
#> a
#> d
#> l
#> x.sh
#> 100644 blob 78981922613b2afb6025042ff6bd878ac1994e85       2	a
#> 040000 tree a759c543e75da1c36803d560280c6be34ee25b77       -	d
#> 120000 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e       1	l
#> 100755 blob 587be6b4c3f93f93c489c0111bba5596147a26cb       2	x.sh
#> 040000 tree a759c543e75da1c36803d560280c6be34ee25b77	d
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	d/b
#> 040000 tree 1933da329284aca10dab8dc2fdd54213acd39be5	d/e
#> 100644 blob 78981922613b2afb6025042ff6bd878ac1994e85	a
#> 100644 blob f2ad6c76f0115a6ba5b00456a849810e7ec0af20	d/e/c
#> 100644 blob f2ad6c76f0115a6ba5b00456a849810e7ec0af20	d/e/c
#> 100644 blob 7898192	a
#> 040000 tree a759c54	d
#> 120000 blob 2e65efe	l
#> 100755 blob 587be6b	x.sh
#> 78981922613b2afb6025042ff6bd878ac1994e85
#> 100644|blob|2|a
#> 040000|tree|-|d
#> 120000|blob|1|l
#> 100755|blob|2|x.sh
#> 128
#> 129
#> 0
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	b
#> 040000 tree 1933da329284aca10dab8dc2fdd54213acd39be5	e
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	d/b
#> 040000 tree 1933da329284aca10dab8dc2fdd54213acd39be5	d/e
#> 100644 blob 78981922613b2afb6025042ff6bd878ac1994e85	a
#> 040000 tree a759c543e75da1c36803d560280c6be34ee25b77	d
#> 120000 blob 2e65efe2a145dda7ee51d1741299f848e5bf752e	l
#> 100755 blob 587be6b4c3f93f93c489c0111bba5596147a26cb	x.sh
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	b
#> 100644 blob 61780798228d17af2d34fce4cfbdf35556832472	b|040000 tree 1933da329284aca10dab8dc2fdd54213acd39be5	e|128
#2> fatal: Not a valid object name nosuch
#2> usage: git ls-tree [<options>] <tree-ish> [<path>...]
#2>
#2>     -d                    only show trees
#2>     -r                    recurse into subtrees
#2>     -t                    show trees when recursing
#2>     -z                    terminate entries with NUL byte
#2>     -l, --long            include object size
#2>     --name-only           list only filenames
#2>     --name-status         list only filenames
#2>     --object-only         list only objects
#2>     --full-name           use full path names
#2>     --full-tree           list entire tree; not just current directory (implies --full-name)
#2>     --format <format>     format to use for the output
#2>     --abbrev[=<n>]        use <n> digits to display object names
#2>
#2> fatal: not a tree object

## check-ignore
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; printf '*.log\n!keep.log\n/build/\ndocs/**/tmp\n' > .gitignore; mkdir -p build docs/a/tmp sub; echo '*.tmp' > sub/.gitignore; touch a.log keep.log build/x sub/y.tmp docs/a/tmp/f z; git check-ignore a.log; echo $?; git check-ignore z; echo $?; git check-ignore -v a.log keep.log build/x sub/y.tmp docs/a/tmp/f z; git check-ignore -v -n z a.log; git check-ignore keep.log; echo $?; git check-ignore build; git check-ignore nothere.log build/; git check-ignore; echo $?; git check-ignore -q a.log z; echo $?; git check-ignore -q a.log; echo $?; printf 'a.log\nz\n' | git check-ignore --stdin; git check-ignore -n z; echo $?; git add -f a.log; git check-ignore a.log; echo $?; git check-ignore --no-index a.log; git check-ignore -z z; echo $?; cd sub; git check-ignore -v y.tmp ../a.log; git check-ignore ../../x; echo $?
#> a.log
#> 0
#> 1
#> .gitignore:1:*.log	a.log
#> .gitignore:2:!keep.log	keep.log
#> .gitignore:3:/build/	build/x
#> sub/.gitignore:1:*.tmp	sub/y.tmp
#> .gitignore:4:docs/**/tmp	docs/a/tmp/f
#> ::	z
#> .gitignore:1:*.log	a.log
#> 1
#> build
#> nothere.log
#> build/
#> 128
#> 128
#> 0
#> a.log
#> 128
#> 1
#> a.log
#> 128
#> sub/.gitignore:1:*.tmp	y.tmp
#> 128
#2> fatal: no path specified
#2> fatal: --quiet is only valid with a single pathname
#2> fatal: --non-matching is only valid with --verbose
#2> fatal: -z only makes sense with --stdin
#2> fatal: ../../x: '../../x' is outside repository at '/home/learner/case'

## refs
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; echo a > a; git add .; git commit -qm one; git tag v1; git tag -m note v2; git branch topic; git branch feature/x; git show-ref; git show-ref v1; git show-ref topic main; git show-ref --heads; git show-ref --tags -d; git show-ref --head; git show-ref -s main; git show-ref --hash=7 --heads; git show-ref --verify refs/heads/main; git show-ref --verify main; echo $?; git show-ref --verify -q refs/heads/no; echo $?; git show-ref nosuch; echo $?; git show-ref --abbrev; git for-each-ref; git for-each-ref refs/heads; git for-each-ref --format='%(refname:short) %(objectname:short) %(subject)' --sort=-refname; git for-each-ref --count=2 refs/tags 'refs/heads/*'; git for-each-ref --points-at HEAD --format='%(refname)'; git for-each-ref --shell --format='echo %(refname) %(subject)' refs/heads/main; git symbolic-ref HEAD; git symbolic-ref --short HEAD; git symbolic-ref HEAD refs/heads/topic; git status -sb; git checkout -q --detach; git symbolic-ref HEAD; echo $?; git symbolic-ref -q HEAD; echo $?; git symbolic-ref HEAD main; echo $?; git symbolic-ref refs/heads/alias refs/heads/main; git symbolic-ref refs/heads/alias; git symbolic-ref -d refs/heads/alias; git symbolic-ref -d HEAD; echo $?
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/feature/x
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/main
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/topic
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/tags/v1
#> 778710b790aec7332099c66079375c66199d6982 refs/tags/v2
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/tags/v1
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/main
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/topic
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/feature/x
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/main
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/topic
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/tags/v1
#> 778710b790aec7332099c66079375c66199d6982 refs/tags/v2
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/tags/v2^{}
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 HEAD
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/feature/x
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/main
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/topic
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/tags/v1
#> 778710b790aec7332099c66079375c66199d6982 refs/tags/v2
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30
#> 9cb80b8
#> 9cb80b8
#> 9cb80b8
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 refs/heads/main
#> 128
#> 1
#> 1
#> 9cb80b8 refs/heads/feature/x
#> 9cb80b8 refs/heads/main
#> 9cb80b8 refs/heads/topic
#> 9cb80b8 refs/tags/v1
#> 778710b refs/tags/v2
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/feature/x
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/main
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/topic
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/tags/v1
#> 778710b790aec7332099c66079375c66199d6982 tag	refs/tags/v2
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/feature/x
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/main
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/topic
#> v2 778710b note
#> v1 9cb80b8 one
#> topic 9cb80b8 one
#> main 9cb80b8 one
#> feature/x 9cb80b8 one
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/main
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30 commit	refs/heads/topic
#> refs/heads/feature/x
#> refs/heads/main
#> refs/heads/topic
#> refs/tags/v1
#> refs/tags/v2
#> echo 'refs/heads/main' 'one'
#> refs/heads/main
#> main
#> ## topic
#> 128
#> 1
#> 128
#> refs/heads/main
#> 128
#2> fatal: 'main' - not a valid ref
#2> fatal: ref HEAD is not a symbolic ref
#2> fatal: Refusing to point HEAD outside of refs/
#2> fatal: Cannot delete HEAD, not a symbolic ref

## objects by hand
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; echo hello | git hash-object --stdin; echo hello > f; git hash-object f; git hash-object -w f; git cat-file -p ce013625030ba8dba906f756967f9e9ca394464a; git hash-object nosuch; echo $?; mkdir d; git hash-object d; echo $?; git hash-object -t foo f; echo $?; git add f; git write-tree; t=$(git write-tree); git commit-tree -m first $t; one=$(git commit-tree -m first $t); echo second | git commit-tree -p $one $t; git commit-tree; echo $?; git commit-tree nosuch; echo $?; git commit-tree $one -m x; echo $?; git update-ref refs/heads/main $one; git log --oneline; git update-ref -m why refs/heads/other $one; git reflog other; git update-ref refs/heads/other HEAD $t; echo $?; git update-ref -d refs/heads/other; git branch; git update-ref refs/heads/x nosuch; echo $?; git update-ref; echo $?; git update-ref refs/heads/y $t; echo $?; git update-ref bad/name HEAD; echo $?; printf '  a  \n\n\n#c\nb\n\n' | git stripspace; printf 'a\n#c\n' | git stripspace -s; printf 'a\n\nb\n' | git stripspace -c
#> ce013625030ba8dba906f756967f9e9ca394464a
#> ce013625030ba8dba906f756967f9e9ca394464a
#> ce013625030ba8dba906f756967f9e9ca394464a
#> hello
#> 128
#> 128
#> 128
#> 10731d0b170b98481a00bdca161e874e0ab93377
#> 21fae2b1268406cb87c18ee0b053ac798f7fe315
#> 5491d3204f63b8cf9199bdfb40a1f7722ced370a
#> 129
#> 128
#> 128
#> 21fae2b first
#> 21fae2b other@{0}: why
#> 128
#> * main
#> 128
#> 129
#> 128
#> 0
#>   a
#>
#> #c
#> b
#> a
#> # a
#> #
#> # b
#2> fatal: could not open 'nosuch' for reading: No such file or directory
#2> fatal: Unable to hash d
#2> fatal: invalid object type "foo"
#2> usage: git commit-tree <tree> [(-p <parent>)...]
#2>    or: git commit-tree [(-p <parent>)...] [-S[<keyid>]] [(-m <message>)...]
#2>                        [(-F <file>)...] <tree>
#2>
#2>     -p <parent>           id of a parent commit object
#2>     -m <message>          commit message
#2>     -F <file>             read commit log message from file
#2>     -S, --gpg-sign[=<key-id>]
#2>                           GPG sign commit
#2>
#2> fatal: not a valid object name nosuch
#2> fatal: 21fae2b1268406cb87c18ee0b053ac798f7fe315 is not a valid 'tree' object
#2> fatal: update_ref failed for ref 'refs/heads/other': cannot lock ref 'refs/heads/other': is at 21fae2b1268406cb87c18ee0b053ac798f7fe315 but expected 10731d0b170b98481a00bdca161e874e0ab93377
#2> fatal: nosuch: not a valid SHA1
#2> usage: git update-ref [<options>] -d <refname> [<old-val>]
#2>    or: git update-ref [<options>]    <refname> <new-val> [<old-val>]
#2>    or: git update-ref [<options>] --stdin [-z]
#2>
#2>     -m <reason>           reason of the update
#2>     -d                    delete the reference
#2>     --no-deref            update <refname> not the one it points to
#2>     -z                    stdin has NUL-terminated arguments
#2>     --stdin               read updates from stdin
#2>     --create-reflog       create a reflog
#2>
#2> fatal: update_ref failed for ref 'refs/heads/y': cannot update ref 'refs/heads/y': trying to write non-commit object 10731d0b170b98481a00bdca161e874e0ab93377 to branch 'refs/heads/y'

## rev-list and cherry
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3; do echo $i > f$i; git add .; git commit -qm "c$i"; done; git checkout -q -b side HEAD~1; echo s > s; git add .; git commit -qm s1; git cherry-pick main; git checkout -q main; git rev-list HEAD; git rev-list --count HEAD; git rev-list --oneline main..side; git rev-list --left-right main...side; git rev-list --count --left-right main...side; git rev-list --parents HEAD; git rev-list --children HEAD; git rev-list -n 1 --format='%s %an' HEAD; git rev-list --max-count=1 --pretty HEAD; git rev-list --reverse --abbrev-commit HEAD; git rev-list --objects HEAD~1; git rev-list --objects HEAD~1..HEAD; git rev-list --all --count; git rev-list --no-merges --count side; git rev-list; echo $?; git rev-list nosuch; echo $?; git rev-list --foo HEAD; echo $?; git rev-list HEAD -- f1; git cherry main side; git cherry -v main side; git cherry -v --abbrev side main; git cherry nosuch; echo $?; git cherry; echo $?
#> [side 5f6e421] c3
#>  Date: Mon Jan 5 10:00:00 2026 +0000
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 f3
#> ee213b8e39577beffd86fd1162d96bff8d4ce365
#> 6e794832c187ccdfe4f17310419a8733f09daa6b
#> 66bf7d85d445cf4dfdf9d9afd9fbbaaceaf2cb3c
#> 3
#> 5f6e421 c3
#> 3a3bc0a s1
#> <ee213b8e39577beffd86fd1162d96bff8d4ce365
#> >5f6e421bdb6dc8b94dde346689fd8ba38f573a8f
#> >3a3bc0a5278f87dbc1418031137ebe6570ccfb70
#> 1	2
#> ee213b8e39577beffd86fd1162d96bff8d4ce365 6e794832c187ccdfe4f17310419a8733f09daa6b
#> 6e794832c187ccdfe4f17310419a8733f09daa6b 66bf7d85d445cf4dfdf9d9afd9fbbaaceaf2cb3c
#> 66bf7d85d445cf4dfdf9d9afd9fbbaaceaf2cb3c
#> ee213b8e39577beffd86fd1162d96bff8d4ce365
#> 6e794832c187ccdfe4f17310419a8733f09daa6b ee213b8e39577beffd86fd1162d96bff8d4ce365
#> 66bf7d85d445cf4dfdf9d9afd9fbbaaceaf2cb3c 6e794832c187ccdfe4f17310419a8733f09daa6b
#> commit ee213b8e39577beffd86fd1162d96bff8d4ce365
#> c3 Ada Learner
#> commit ee213b8e39577beffd86fd1162d96bff8d4ce365
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c3
#>
#> 66bf7d8
#> 6e79483
#> ee213b8
#> 6e794832c187ccdfe4f17310419a8733f09daa6b
#> 66bf7d85d445cf4dfdf9d9afd9fbbaaceaf2cb3c
#>$ e8960bf2b8d05ecd2435a205010631c7c5c47bf4\x20
#> d00491fd7e5bb6fa28c517a0bb32b8b506539d4d f1
#> 0cfbf08886fca9a91cb753ec8734c84fcbe52c9f f2
#>$ 5659689b2214e9ed03d6ad3a44a6bdeb8492369d\x20
#> ee213b8e39577beffd86fd1162d96bff8d4ce365
#>$ 8a01d40097b12eb0e723f222e69fa50ab0f31cdc\x20
#> 00750edc07d6415dcc07ae0351e9397b0222b7ba f3
#> 5
#> 4
#> 129
#> 128
#> 129
#> 66bf7d85d445cf4dfdf9d9afd9fbbaaceaf2cb3c
#> + 3a3bc0a5278f87dbc1418031137ebe6570ccfb70
#> - 5f6e421bdb6dc8b94dde346689fd8ba38f573a8f
#> + 3a3bc0a5278f87dbc1418031137ebe6570ccfb70 s1
#> - 5f6e421bdb6dc8b94dde346689fd8ba38f573a8f c3
#> - ee213b8 c3
#> 128
#> 129
#2> usage: git rev-list [<options>] <commit>... [--] [<path>...]
#2>
#2>   limiting output:
#2>     --max-count=<n>
#2>     --max-age=<epoch>
#2>     --min-age=<epoch>
#2>     --sparse
#2>     --no-merges
#2>     --min-parents=<n>
#2>     --no-min-parents
#2>     --max-parents=<n>
#2>     --no-max-parents
#2>     --remove-empty
#2>     --all
#2>     --branches
#2>     --tags
#2>     --remotes
#2>     --stdin
#2>     --exclude-hidden=[receive|uploadpack]
#2>     --quiet
#2>   ordering output:
#2>     --topo-order
#2>     --date-order
#2>     --reverse
#2>   formatting output:
#2>     --parents
#2>     --children
#2>     --objects | --objects-edge
#2>     --disk-usage[=human]
#2>     --unpacked
#2>     --header | --pretty
#2>     --[no-]object-names
#2>     --abbrev=<n> | --no-abbrev
#2>     --abbrev-commit
#2>     --left-right
#2>     --count
#2>   special purpose:
#2>     --bisect
#2>     --bisect-vars
#2>     --bisect-all
#2> fatal: ambiguous argument 'nosuch': unknown revision or path not in the working tree.
#2> Use '--' to separate paths from revisions, like this:
#2> 'git <command> [<revision>...] -- [<file>...]'
#2> usage: git rev-list [<options>] <commit>... [--] [<path>...]
#2>
#2>   limiting output:
#2>     --max-count=<n>
#2>     --max-age=<epoch>
#2>     --min-age=<epoch>
#2>     --sparse
#2>     --no-merges
#2>     --min-parents=<n>
#2>     --no-min-parents
#2>     --max-parents=<n>
#2>     --no-max-parents
#2>     --remove-empty
#2>     --all
#2>     --branches
#2>     --tags
#2>     --remotes
#2>     --stdin
#2>     --exclude-hidden=[receive|uploadpack]
#2>     --quiet
#2>   ordering output:
#2>     --topo-order
#2>     --date-order
#2>     --reverse
#2>   formatting output:
#2>     --parents
#2>     --children
#2>     --objects | --objects-edge
#2>     --disk-usage[=human]
#2>     --unpacked
#2>     --header | --pretty
#2>     --[no-]object-names
#2>     --abbrev=<n> | --no-abbrev
#2>     --abbrev-commit
#2>     --left-right
#2>     --count
#2>   special purpose:
#2>     --bisect
#2>     --bisect-vars
#2>     --bisect-all
#2> fatal: unknown commit nosuch
#2> Could not find a tracked remote branch, please specify <upstream> manually.
#2> usage: git cherry [-v] [<upstream> [<head> [<limit>]]]
#2>
#2>     --abbrev[=<n>]        use <n> digits to display object names
#2>     -v, --verbose         be verbose
#2>

## ls-files tells what is ignored
git init -q; printf '*.log\nbuild/\n' > .gitignore; mkdir -p d build/x; touch d/x.log d/a build/x/y kept.log; git add -f kept.log d/a
git ls-files -o -i --exclude-standard; git -C d ls-files -oi --exclude-standard; git ls-files -c -i --exclude-standard; git ls-files -i; git ls-files -i -o; git ls-files -o --exclude-standard
#> build/x/y
#> d/x.log
#> x.log
#> kept.log
#> .gitignore
#2> fatal: ls-files -i must be used with either -o or -c
#2> fatal: ls-files --ignored needs some exclude pattern
