# Hooks, aliases, included configuration, and what a commit holds. Recorded from git 2.39.5.

## only the files that are named
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; echo four >> a; echo n > n; git add n
git commit -m only a; git status -s; git show --stat --format=%s; echo z > d/b; git commit -qm incl -i d/b; git show --stat --format=%s; git status -s
#> [main 76492f7] only
#>  1 file changed, 1 insertion(+)
#> A  n
#> only
#>
#>  a | 1 +
#>  1 file changed, 1 insertion(+)
#> incl
#>
#>  d/b | 2 +-
#>  n   | 1 +
#>  2 files changed, 2 insertions(+), 1 deletion(-)

## hooks of a commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; echo four >> a; echo n > n; git add n
mkdir -p .git/hooks; printf '#!/bin/sh\necho pre >&2; exit 1\n' > .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit; git commit -m x; echo $?; git commit -nqm x; printf '#!/bin/sh\necho msg $1; echo add >> $1\n' > .git/hooks/commit-msg; chmod +x .git/hooks/commit-msg; git commit -nqam y; rm .git/hooks/pre-commit; echo q >> a; git commit -am y; git log -1 --format=%B; printf '#!/bin/sh\necho post\n' > .git/hooks/post-commit; chmod +x .git/hooks/post-commit; printf '#!/bin/sh\necho prepare $2; sed -i "1i prep" $1\n' > .git/hooks/prepare-commit-msg; chmod +x .git/hooks/prepare-commit-msg; echo q >> a; git commit -am z; git log -1 --format=%B
#> 1
#> [main 2707441] y add
#>  1 file changed, 1 insertion(+)
#> y
#> add
#>
#> [main 3ad6c46] prep z add
#>  1 file changed, 1 insertion(+)
#> prep
#> z
#> add
#>
#2> pre
#2> msg .git/COMMIT_EDITMSG
#2> prepare message
#2> msg .git/COMMIT_EDITMSG
#2> post

## hooks of a push and of a switch
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; echo four >> a; echo n > n; git add n
git commit -qam t; git init -q --bare ../r.git; git remote add origin ../r.git; printf '#!/bin/sh\necho push $1 $2; cat; exit 1\n' > .git/hooks/pre-push; chmod +x .git/hooks/pre-push; git push -u origin main; echo $?; git push --no-verify -u origin main; printf '#!/bin/sh\necho co $*\n' > .git/hooks/post-checkout; chmod +x .git/hooks/post-checkout; git switch -c x; git checkout main; printf '#!/bin/sh\necho upd $*\n' > ../r.git/hooks/update;  chmod +x ../r.git/hooks/update; printf '#!/bin/sh\necho rec; cat; exit 1\n' > ../r.git/hooks/pre-receive;  chmod +x ../r.git/hooks/pre-receive; git commit -q --allow-empty -m e; git push --no-verify; rm ../r.git/hooks/pre-receive; git push --no-verify
#> push origin ../r.git
#> refs/heads/main 41b6014830c4934563321111ab848781541e055f refs/heads/main 0000000000000000000000000000000000000000
#> 1
#> branch 'main' set up to track 'origin/main'.
#> Your branch is up to date with 'origin/main'.
#2> error: failed to push some refs to '../r.git'
#2> To ../r.git
#2>  * [new branch]      main -> main
#2> Switched to a new branch 'x'
#2> co 41b6014830c4934563321111ab848781541e055f 41b6014830c4934563321111ab848781541e055f 1
#2> Switched to branch 'main'
#2> co 41b6014830c4934563321111ab848781541e055f 41b6014830c4934563321111ab848781541e055f 1
#2>$ remote: rec       \x20
#2>$ remote: 41b6014830c4934563321111ab848781541e055f 80a5406ecdf3e8b7e958c0ec3217c19ef509c576 refs/heads/main       \x20
#2> To ../r.git
#2>  ! [remote rejected] main -> main (pre-receive hook declined)
#2> error: failed to push some refs to '../r.git'
#2>$ remote: upd refs/heads/main 41b6014830c4934563321111ab848781541e055f 80a5406ecdf3e8b7e958c0ec3217c19ef509c576       \x20
#2> To ../r.git
#2>    41b6014..80a5406  main -> main

## aliases, and where they run
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; echo four >> a; echo n > n; git add n
git config alias.s 'status -s'; git s; git config alias.lg "log --oneline --graph"; git lg; git config alias.x '!git status -s && echo'; git x hi; git config alias.f '!f() { echo "got $1"; }; f'; git f 1; git config --get-regexp alias; git config alias.loop loop; git loop; cd d; git config alias.p '!pwd'; git p | sed 's/.*case/case/'; echo $GIT_PREFIX
#>  M a
#> A  n
#> * e75195a first
#>  M a
#> A  n
#> hi
#> got 1
#> alias.s status -s
#> alias.lg log --oneline --graph
#> alias.x !git status -s && echo
#> alias.f !f() { echo "got $1"; }; f
#> case
#>
#2> fatal: recursive alias: loop

## a file that was renamed is followed
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; echo four >> a; echo n > n; git add n
git log --oneline --follow d/b; git mv a A; git commit -qm mv; git log --follow --oneline A; git log --follow --stat --format=%s A; git log --oneline --name-status --follow A
#> e75195a first
#> 3df4b72 mv
#> e75195a first
#> mv
#>
#>  a => A | 0
#>  1 file changed, 0 insertions(+), 0 deletions(-)
#> first
#>
#>  a | 3 +++
#>  1 file changed, 3 insertions(+)
#> 3df4b72 mv
#> R100	a	A
#> e75195a first
#> A	a

## files of configuration that are included
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; printf 'one\ntwo\nthree\n' > a; mkdir d; echo x > d/b; git add .; git commit -qm first; echo four >> a; echo n > n; git add n
mkdir ~/sub; printf '[includeIf "gitdir:~/case/"]\n\tpath = sub/inc\n[include]\n\tpath = ~/inc2\n[includeIf "gitdir:~/other/"]\n\tpath = sub/no\n[includeIf "onbranch:topic/**"]\n\tpath = sub/no\n' >> ~/.gitconfig; printf '[user]\n\tname = Inc\n[include]\npath=deep\n' > ~/sub/inc; printf '[core]\nabbrev=9\n' > ~/sub/deep; printf '[user]\n\temail = inc2@x\n' > ~/inc2; printf '[user]\nname=No\n' > ~/sub/no; git config user.name; git config user.email; git config --show-origin --get user.name; git config --list --show-scope --show-origin | grep -v credential; git config --get-all user.name; git commit -qm x; git log -1 --format='%an %ae'; git switch -qc topic/a; git config user.name; git config --global user.name; git config --global --list
#> Inc
#> inc2@x
#> file:/home/learner/sub/inc	Inc
#> global	file:/home/learner/.gitconfig	user.name=Ada Learner
#> global	file:/home/learner/.gitconfig	user.email=ada@example.com
#> global	file:/home/learner/.gitconfig	init.defaultbranch=main
#> global	file:/home/learner/.gitconfig	includeif.gitdir:~/case/.path=sub/inc
#> global	file:/home/learner/sub/inc	user.name=Inc
#> global	file:/home/learner/sub/inc	include.path=deep
#> global	file:/home/learner/sub/deep	core.abbrev=9
#> global	file:/home/learner/.gitconfig	include.path=~/inc2
#> global	file:/home/learner/inc2	user.email=inc2@x
#> global	file:/home/learner/.gitconfig	includeif.gitdir:~/other/.path=sub/no
#> global	file:/home/learner/.gitconfig	includeif.onbranch:topic/**.path=sub/no
#> local	file:.git/config	core.repositoryformatversion=0
#> local	file:.git/config	core.filemode=true
#> local	file:.git/config	core.bare=false
#> local	file:.git/config	core.logallrefupdates=true
#> Ada Learner
#> Inc
#> Inc inc2@x
#> No
#> Ada Learner
#> user.name=Ada Learner
#> user.email=ada@example.com
#> init.defaultbranch=main
#> includeif.gitdir:~/case/.path=sub/inc
#> include.path=~/inc2
#> includeif.gitdir:~/other/.path=sub/no
#> includeif.onbranch:topic/**.path=sub/no
